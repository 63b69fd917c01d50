"""Currencies at a number: the sign, code or word before or after it."""

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import money
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting
from briefing_app.reading.numbers.unit.currency_rules import AFTER, BEFORE, NOTHING, After, Before

_PLACED_CODES = {place: code for code, places in money.PLACES.items() for place in places}
_PLACED = frozenset(_PLACED_CODES) | frozenset(place + "'s" for place in _PLACED_CODES)


def before(t: Tokens, first: int, floor: int) -> tuple[int, str] | None:
    """Find a currency that ends just before token ``first``: its first token and its code.

    The code is "?" for crowns whose country must be found. ``floor`` is the first free token.
    """
    number = t.word[first]
    coded = len(number) > 1 and number.isdecimal() and number[0] == "0"
    if first - 1 < floor or coded:
        return None  # "reference SFR 09"
    return BEFORE.decide(Before(t, first, floor), t, first)


def after(t: Tokens, at: int, amount: Amount) -> tuple[int, str, int] | None:
    """Find a currency at token ``at``, after a number: its end, its code and the divisor."""
    found = AFTER.decide(After(t, at, amount), t, at) if at < t.n else None
    return None if found == NOTHING else found


_SHARED_WITH = frozenset(("u.s.", "american", "americans"))
_EURO_PLACES = money.EURO_PLACES | frozenset(place + "'s" for place in money.EURO_PLACES)
_AMERICAN = money.AMERICAN | {"us's"}
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
    lent = [a for a in amounts if a.currency == "USD" and not (a.currency_text or a.unit_text)]
    for a in (*plain, *lent):  # "$3.1 million, up from 1.2"
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
