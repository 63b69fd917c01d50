"""Currencies at a number: the sign, code or word before or after it."""

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.numbered import PLACES, PLACES_WEAK
from briefing_app.reading.lexicon.numbers import SCALES, SUFFIXES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting

_PLACED_CODES = {place: code for code, places in money.PLACES.items() for place in places}
_PLACED = frozenset(_PLACED_CODES) | frozenset(place + "'s" for place in _PLACED_CODES)

_ROAD_DIGITS = 3
"""Digits that the number of a road has at most."""


def before(t: Tokens, first: int, floor: int) -> tuple[int, str] | None:
    """Find a currency that ends just before token ``first``: its first token and its code.

    The code is "?" for crowns whose country must be found. ``floor`` is the first free token.
    """
    i = first - 1
    number = t.word[first]
    coded = len(number) > 1 and number.isdecimal() and number[0] == "0"
    if i < floor or coded:
        return None  # "reference SFR 09"
    return _sign_before(t, i, floor) if t.cls[i] != WORD else _word_before(t, first, floor)


def _sign_before(t: Tokens, i: int, floor: int) -> tuple[int, str] | None:
    """Read "US$", "CN¥", "Rs." that end with the sign at token ``i``."""
    word = t.word[i]
    if word in money.SIGNS:
        code = money.SIGNS[word]
        if i > floor and word == "$":
            prefix = t.low[i - 1].rstrip(".")
            glued = t.glued[i]
            known = money.DOLLAR_PREFIXES.get(t.low[i - 1]) or money.DOLLAR_PREFIXES.get(prefix)
            apart = t.word[i - 1].isupper() and (len(prefix) == 2 or _stands_alone(t, i - 1))
            if known and (glued or apart):
                return i - 1, known
        if i > floor and t.glued[i] and t.low[i - 1] in ("cn", "rmb") and word == "¥":
            return i - 1, "CNY"
        if i > floor and t.glued[i] and t.low[i - 1] in ("e", "£e") and word == "£":
            return i - 1, "EGP"
        return i, code
    if word == "=" and i > floor and t.word[i - 1] == "Y" and t.glued[i]:
        return i - 1, "JPY"
    if word == "." and i > floor and t.glued[i] and t.low[i - 1] in ("rs", "kr", "rp", "tk"):
        return i - 1, money.LETTERS[t.low[i - 1]] or "?"
    return None


def _word_before(t: Tokens, first: int, floor: int) -> tuple[int, str] | None:
    """Read a code or letters before a number: "EUR 12", "kr 300", "$US61.70"."""
    i = first - 1
    word, glued = t.word[i], t.glued[first]
    if word == "PS" and glued and (not t.word[first].isdecimal() or _scaled(t, first)):
        # a pound sign that was lost: "PS4.1m"
        return i, "GBP"
    dollars = glued and i > floor and t.word[i - 1] == "$" and t.glued[i] and word.isupper()
    if dollars and (known := money.DOLLAR_PREFIXES.get(t.low[i])):
        # Australian papers: "$US61.70"
        return i - 1, known
    upper = word.upper()
    if upper == word and upper in money.CODES and not (upper == "COP" and glued):
        return i, money.CODE_ALIASES.get(upper, upper)
    low = t.low[i]
    if low in money.LETTERS:
        if low in money.BEFORE_ONLY_GLUED and not (glued and word[0].isupper()):
            return None
        if low in money.BEFORE_ONLY_GLUED and _is_road(t, first):
            return None
        if not glued and low in beside.CODES_ONLY_GLUED:
            return None
        return i, money.LETTERS[low] or "?"
    return None


def _is_road(t: Tokens, first: int) -> bool:
    """Whether a letter with a small number names a road: "the N4", "along the R21"."""
    small = t.word[first].isdecimal() and len(t.word[first]) <= _ROAD_DIGITS
    after = t.lower(first + 1)
    return small and t.lower(first - 2) == "the" and after not in SCALES and not t.joined(first + 1)


def _scaled(t: Tokens, first: int) -> bool:
    """Whether a letter for a scale stands against the number: "4m"."""
    return t.joined(first + 1) and t.low[first + 1] in SUFFIXES


def _stands_alone(t: Tokens, i: int) -> bool:
    """Whether the letter of "C $9" belongs to the sign, not to a word: "Vitamin C $9"."""
    named = t.capital(i - 1) or t.lower(i - 1) in PLACES or t.lower(i - 1) in PLACES_WEAK
    return t.word[i] in ("C", "S", "R") and not named


def after(t: Tokens, at: int, amount: Amount) -> tuple[int, str, int] | None:
    """Find a currency at token ``at``, after a number: its end, its code and the divisor."""
    if at >= t.n:
        return None
    if t.word[at] in "-‐‑" and t.joined(at) and t.joined(at + 1):
        found = after(t, at + 1, amount)
        return found if found and t.low[at + 1] in money.WORDS else None
    word, low = t.word[at], t.low[at]
    if t.cls[at] == SIGN:
        if word == "¢" and t.glued[at]:
            return at + 1, "USD", 100
        if word in money.SIGNS and (t.glued[at] or at + 1 >= t.n or t.cls[at + 1] != NUMBER):
            return at + 1, money.SIGNS[word], 1
        return None
    if word in money.CODES:
        return at + 1, money.CODE_ALIASES.get(word, word), 1
    if low in ("kr", "zł", "kč", "lei", "tl", "nis", "dhs") or (low == "rs" and t.glued[at]):
        return at + 1, money.LETTERS[low] or "?", 1
    if t.glued[at] and low == "p" and word == "p":
        return at + 1, "GBP", 100
    if t.glued[at] and word == "c":
        return at + 1, "USD", 100
    if low in money.MINOR and word.islower():
        code, divisor = money.MINOR[low]
        return at + 1, code, divisor
    return _word_after(t, at, amount)


def _word_after(t: Tokens, at: int, amount: Amount) -> tuple[int, str, int] | None:
    """Read "dollars", "Swedish crowns", "New Zealand dollars", "pounds"."""
    first = t.low[at]
    if first not in _BEFORE_NAMES and first not in money.WORDS and first[:-1] not in money.WORDS:
        return None
    end = at
    nation: dict[str, str] = {}
    while end < min(at + 3, t.n):
        low = t.low[end]
        if low in money.NATIONS:
            nation = nation | money.NATIONS[low]
        elif low not in ("new", "hong", "south", "sri", "convertible"):
            break
        end += 1
    if end >= t.n:
        return None
    low = t.low[end]
    stem = low if low in money.WORDS else low[:-1] if low.endswith("s") else low
    if stem == "pound":
        if nation:
            return end + 1, nation.get("pound", "GBP"), 1
        if t.lower(end + 1) == "sterling":
            return end + 2, "GBP", 1
        return (end + 1, "GBP", 1) if _pounds_are_money(t, end, amount) else None
    if stem in ("cent",) and nation:
        return end + 1, nation.get("dollar", "USD"), 100
    if stem not in money.WORDS:
        return None
    if nation:
        return end + 1, nation.get(stem) or nation.get(low) or money.WORDS[stem] or "?", 1
    if low in ("won", "real", "dong") and not (amount.scale > 1 or amount.top >= 1000):
        return None
    if low in ("won",) and t.lower(end + 1) in beside.AFTER_THE_VERB_WON:
        return None
    if stem == "crown" and low != "crowns":
        return None
    return end + 1, money.WORDS[stem] or "?", 1


def _pounds_are_money(t: Tokens, at: int, amount: Amount) -> bool:
    """Tell pounds of money from pounds of weight."""
    following = t.lower(at + 1)
    if (
        following in ("of", "heavier", "lighter")
        and t.lower(at + 2) not in beside.AFTER_POUNDS_OF_MONEY
    ):
        return False
    if following in ("per",) and t.lower(at + 2) in ("square", "foot", "week"):
        return t.lower(at + 2) == "week" and not words.MONEY_TALK.isdisjoint(t.bag)
    for k in range(at - 1, max(-1, at - 8), -1):
        if t.low[k] in ("weigh", "weighs", "weighed", "weighing", "lost-weight", "heavy"):
            return False
        if t.low[k] in beside.PAYING:
            return True
    if amount.scale >= 10**6 or (amount.kind == "vague" and amount.top >= 10**6):
        return not any(w in beside.HEAVY_GOODS for w in t.low)
    if any(w in beside.WEIGHING for w in t.low):
        return False
    return not words.MONEY_TALK.isdisjoint(t.bag)


_SHARED_WITH = frozenset(("u.s.", "american", "americans"))
_EURO_PLACES = money.EURO_PLACES | frozenset(place + "'s" for place in money.EURO_PLACES)
_AMERICAN = money.AMERICAN | {"us's"}
_BEFORE_NAMES = frozenset(money.NATIONS) | frozenset(
    "new hong south sri convertible pound pounds cent cents".split()
)
"""What stands before the name of a currency."""
_DOLLARS = ("dollar", "cent", "buck")
_PLAIN = frozenset(("$", "dollars", "dollar", "cents", "cent", "c"))


def local_dollar(t: Tokens) -> str:
    """Return the currency of a plain dollar sign where the sentence places it, else USD."""
    bag = t.bag
    if not _SHARED_WITH.isdisjoint(bag):
        return "USD"
    for low in sorted(bag & _PLACED):
        at = t.low.index(low)
        if t.word[at][0].isupper() and t.lower(at + 1).removesuffix("s") not in _DOLLARS:
            return _PLACED_CODES[low.removesuffix("'s")]
    return "HKD" if "hong" in bag and "kong" in bag else "USD"


def place_dollars(t: Tokens, amounts: list[Amount], setting: Setting = NO_SETTING) -> None:
    """Place plain dollars, cents, pesos where the sentence or the text tells whose they are."""
    for word, code in setting.shared:
        for a in amounts:
            if (a.currency_text or a.unit_text).lower().split(" ")[0] in (word, word + "s"):
                a.unit, a.currency = code + a.unit[3:], code
    plain = [
        a
        for a in amounts
        if a.currency == "USD"
        and a.same_as is None
        and (a.currency_text or a.unit_text).split(" ")[0] in _PLAIN
    ]
    if not plain:
        return
    code = "USD" if setting.told_apart else local_dollar(t)
    code = setting.dollar if code == "USD" and _AMERICAN.isdisjoint(t.bag) else code
    cent = "EUR" if not _EURO_PLACES.isdisjoint(t.bag) else setting.cent
    for a in plain:
        placed = cent if a.minor and cent else code
        if placed != "USD":
            a.unit = placed + a.unit[3:]
            a.currency = placed


def local_crown(low: list[str]) -> str:
    """Return the currency of crowns by the places that are named; "" if there is none."""
    for code, places in money.KRONA_PLACES.items():
        if any(w.removesuffix("'s") in places for w in low):
            return code
    return ""


def set_currency(t: Tokens, amount: Amount, code: str, first: int, end: int) -> None:
    """Make ``amount`` money in the currency ``code``, which stands at the tokens first to end."""
    amount.currency = code
    amount.kind = "vague" if amount.kind == "vague" else "money"
    amount.unit = code
    amount.unit_text = t.text[t.start[first] : t.end[end - 1]]
    amount.explicit = True
