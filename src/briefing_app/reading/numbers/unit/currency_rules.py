"""The rules for money beside a number: before it (`BEFORE`), behind it (`AFTER`), and whether
pounds are money or weigh something (`POUNDS`).
"""

from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.numbered import PLACES, PLACES_WEAK
from briefing_app.reading.lexicon.numbers import SCALES, SUFFIXES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

UNKNOWN = "?"
"""The code of crowns whose country must be found."""
_ROAD_DIGITS = 3
"""Digits that the number of a road has at most."""
_NAME_DIGITS = 2
"""Digits of a thing called so: a fine may be one of R400."""


class Before:
    """The token before a number at ``first``, from ``floor`` on; ``glued``: against the number."""

    def __init__(self, t: Tokens, first: int, floor: int) -> None:
        self.t, self.first, self.floor = t, first, floor
        self.i = first - 1
        self.word, self.low = t.word[self.i], t.low[self.i]
        self.glued = t.glued[first]
        self.led = self.i > floor and t.glued[self.i]
        """Whether something free stands against it on its left."""

    @cached_property
    def dollars(self) -> str:
        """The currency of the letters before a dollar sign."""
        low = self.t.low[self.i - 1]
        return money.DOLLAR_PREFIXES.get(low) or money.DOLLAR_PREFIXES.get(low.rstrip("."), "")


class Led(NamedTuple):
    """Money before a number: its first token and its code."""

    first: int
    code: str


BEFORE: Table[Before, Led] = Table(
    "money before", lambda c: ("word" if c.t.cls[c.i] == WORD else "sign",)
)


@BEFORE.rule("letters and a dollar sign", "It cost A$31.", "It cost $31.", "sign")
def _letters_and_dollar(c: Before) -> Led | None:
    if c.word != "$" or c.i <= c.floor or not c.dollars:
        return None
    letters = c.t.word[c.i - 1].rstrip(".")
    apart = c.t.word[c.i - 1].isupper() and (len(letters) == 2 or _stands_alone(c.t, c.i - 1))
    return Led(c.i - 1, c.dollars) if c.led or apart else None


def _stands_alone(t: Tokens, i: int) -> bool:
    """Whether the letter of "C $9" belongs to the sign, not to a word: "Vitamin C $9"."""
    named = t.capital(i - 1) or t.lower(i - 1) in PLACES or t.lower(i - 1) in PLACES_WEAK
    return t.word[i] in ("C", "S", "R") and not named


@BEFORE.rule("letters of China", "It cost CN¥31.", "It cost ¥31.", "sign")
def _yuan(c: Before) -> Led | None:
    yuan = c.word == "¥" and c.led and c.t.low[c.i - 1] in ("cn", "rmb")
    return Led(c.i - 1, "CNY") if yuan else None


@BEFORE.rule("the letter of Egypt", "It cost E£31.", "It cost £31.", "sign")
def _egyptian(c: Before) -> Led | None:
    egyptian = c.word == "£" and c.led and c.t.low[c.i - 1] in ("e", "£e")
    return Led(c.i - 1, "EGP") if egyptian else None


@BEFORE.rule("a sign", "It cost £31.", "It cost 31.", "sign")
def _sign_before(c: Before) -> Led | None:
    return Led(c.i, money.SIGNS[c.word]) if c.word in money.SIGNS else None


@BEFORE.rule("a yen in two signs", "It cost Y=31.", "It cost X=31.", "sign")
def _yen(c: Before) -> Led | None:
    return Led(c.i - 1, "JPY") if c.word == "=" and c.led and c.t.word[c.i - 1] == "Y" else None


@BEFORE.rule("letters and a point", "It cost Rs.31.", "It cost us.31.", "sign")
def _pointed(c: Before) -> Led | None:
    short = c.word == "." and c.led and c.t.low[c.i - 1] in ("rs", "kr", "rp", "tk")
    return Led(c.i - 1, money.LETTERS[c.t.low[c.i - 1]] or UNKNOWN) if short else None


@BEFORE.rule("a pound sign that was lost", "It cost PS4.1m.", "It cost PS41.", "word")
def _lost_pound(c: Before) -> Led | None:
    scaled = c.t.joined(c.first + 1) and c.t.low[c.first + 1] in SUFFIXES
    lost = c.word == "PS" and c.glued and (scaled or not c.t.word[c.first].isdecimal())
    return Led(c.i, "GBP") if lost else None


@BEFORE.rule("a dollar sign and letters", "It cost $US61.70.", "It cost US 61.70.", "word")
def _dollar_and_letters(c: Before) -> Led | None:
    # Australian papers
    signed = c.glued and c.led and c.t.word[c.i - 1] == "$" and c.word.isupper()
    code = money.DOLLAR_PREFIXES.get(c.low) if signed else None
    return Led(c.i - 1, code) if code else None


@BEFORE.rule("a code", "It cost SEK 12.", "It cost TON 12.", "word")
def _code_before(c: Before) -> Led | None:
    upper = c.word.upper()
    known = upper == c.word and upper in money.CODES and not (upper == "COP" and c.glued)
    return Led(c.i, money.CODE_NAMES[upper]) if known else None


@BEFORE.rule("letters", "It cost kr 300.", "It cost kg 300.", "word")
def _letters_before(c: Before) -> Led | None:
    if c.low not in money.LETTERS:
        return None
    if c.low in money.BEFORE_ONLY_GLUED and not (c.glued and c.word[0].isupper()):
        return None
    if c.low in money.BEFORE_ONLY_GLUED and _is_named(c.t, c.first):
        return None
    apart = not c.glued and c.low in beside.CODES_ONLY_GLUED
    return None if apart else Led(c.i, money.LETTERS[c.low] or UNKNOWN)


def _is_named(t: Tokens, first: int) -> bool:
    """Whether a letter with a small number is a name: "the N4", "along the R21", "an N95 mask"."""
    number, article = t.word[first], t.lower(first - 2)
    most = _ROAD_DIGITS if article == "the" else _NAME_DIGITS if article in ("a", "an") else 0
    small = number.isdecimal() and len(number) <= most
    return small and t.lower(first + 1) not in SCALES and not t.joined(first + 1)


class Paid(NamedTuple):
    """Money behind a number: the token after it, its code and how many of it make one of these."""

    end: int
    code: str
    divisor: int = 1


NOTHING = Paid(0, "")
"""What stands there is no money."""
_BEFORE_NAMES = frozenset(money.NATIONS) | frozenset(
    "new hong south sri convertible pound pounds cent cents".split()
)
"""What stands before the name of a currency."""
_OPENING = ("new", "hong", "south", "sri", "convertible")
_SHORT = ("kr", "zł", "kč", "lei", "tl", "nis", "dhs")
_VERBS = ("won", "real", "dong")


class After:
    """The token behind a number."""

    def __init__(self, t: Tokens, at: int, amount: Amount) -> None:
        self.t, self.at, self.amount = t, at, amount
        self.word, self.low, self.glued = t.word[at], t.low[at], t.glued[at]

    @cached_property
    def name(self) -> "_Name":
        """The name that begins here."""
        return _Name(self.t, self.at)


class _Name:
    """Two or three words that may name money: "New Zealand dollars"."""

    def __init__(self, t: Tokens, at: int) -> None:
        end = at
        self.nation: dict[str, str] = {}
        while end < min(at + 3, t.n):
            low = t.low[end]
            if low in money.NATIONS:
                self.nation = self.nation | money.NATIONS[low]
            elif low not in _OPENING:
                break
            end += 1
        self.low = t.lower(end)
        singular = self.low[:-1] if self.low.endswith("s") else self.low
        self.stem = self.low if self.low in money.WORDS else singular
        self.end = end + 1
        self.next = t.lower(end + 1)


def _sorts(c: After) -> tuple[str, ...]:
    named = c.low in _BEFORE_NAMES or c.low in money.WORDS or c.low[:-1] in money.WORDS
    sort = "sign" if c.t.cls[c.at] == SIGN else "name" if named else ""
    return (sort, "" if sort == "sign" else "word", "joined" if c.word in "-‐‑" else "")


AFTER: Table[After, Paid] = Table("money behind", _sorts)


@AFTER.rule("joined", "They lost a 20-euro note.", "They lost 20 euro notes.", "joined")
def _joined(c: After) -> Paid | None:
    if not (c.t.joined(c.at) and c.t.joined(c.at + 1)):
        return None
    if c.t.low[c.at + 1] not in money.WORDS:
        return NOTHING
    return AFTER.decide(After(c.t, c.at + 1, c.amount), c.t, c.at + 1) or NOTHING


@AFTER.rule("the sign of cents", "It cost 20¢.", "It cost 20¥.", "sign")
def _cents_sign(c: After) -> Paid | None:
    return Paid(c.at + 1, "USD", 100) if c.word == "¢" and c.glued else None


@AFTER.rule("a sign", "It cost 20€.", "It cost 20%.", "sign")
def _sign_after(c: After) -> Paid | None:
    at = c.at + 1
    of_next = at < c.t.n and c.t.cls[at] == NUMBER
    own = c.word in money.SIGNS and (c.glued or not of_next)
    return Paid(at, money.SIGNS[c.word]) if own else None


@AFTER.rule("a code", "It cost 20 EUR.", "It cost 20 TON.", "word")
def _code_after(c: After) -> Paid | None:
    return Paid(c.at + 1, money.CODE_NAMES[c.word]) if c.word in money.CODES else None


@AFTER.rule("letters", "It cost 20 kr.", "It cost 20 kg.", "word")
def _letters_after(c: After) -> Paid | None:
    short = c.low in _SHORT or (c.low == "rs" and c.glued)
    return Paid(c.at + 1, money.LETTERS[c.low] or UNKNOWN) if short else None


@AFTER.rule("a letter against it", "It cost 20p.", "It cost 20 p.", "word")
def _letter(c: After) -> Paid | None:
    code = {"p": "GBP", "c": "USD"}.get(c.word) if c.glued else None
    return Paid(c.at + 1, code, 100) if code else None


@AFTER.rule("small coins", "It cost 20 pence.", "It cost 20 Pence.", "word")
def _coins(c: After) -> Paid | None:
    known = c.low in money.MINOR and c.word.islower()
    return Paid(c.at + 1, *money.MINOR[c.low]) if known else None


@AFTER.rule("pounds of a nation", "It has 20 Egyptian pounds.", "It has 20 pounds.", "name")
def _pounds_of(c: After) -> Paid | None:
    placed = c.name.stem == "pound" and c.name.nation
    return Paid(c.name.end, c.name.nation.get("pound", "GBP")) if placed else None


@AFTER.rule("pounds sterling", "It has 20 pounds sterling.", "It has 20 pounds.", "name")
def _sterling(c: After) -> Paid | None:
    named = c.name.stem == "pound" and c.name.next == "sterling"
    return Paid(c.name.end + 1, "GBP") if named else None


@AFTER.rule("pounds of money", "It cost 20 pounds.", "It weighs 20 pounds.", "name")
def _pounds(c: After) -> Paid | None:
    paid = c.name.stem == "pound" and are_money(c.t, c.name.end - 1, c.amount)
    return Paid(c.name.end, "GBP") if paid else None


@AFTER.rule("cents of a nation", "It has 20 Canadian cents.", "It has 20 old cents.", "name")
def _cents_of(c: After) -> Paid | None:
    placed = c.name.stem == "cent" and c.name.nation
    return Paid(c.name.end, c.name.nation.get("dollar", "USD"), 100) if placed else None


@AFTER.rule("money of a nation", "It has 20 Iraqi dinars.", "It has 20 dinars.", "name")
def _of_nation(c: After) -> Paid | None:
    name = c.name
    if name.stem not in money.WORDS or not name.nation:
        return None
    code = name.nation.get(name.stem) or name.nation.get(name.low) or money.WORDS[name.stem]
    return Paid(name.end, code or UNKNOWN)


@AFTER.rule("a verb or an adjective", "Of these, 20 won.", "Of these, 2,000 won.", "name")
def _verb(c: After) -> Paid | None:
    much = c.amount.scale > 1 or c.amount.top >= 1000
    return NOTHING if c.name.low in _VERBS and not much else None


@AFTER.rule("what was won", "In 2,000 won the cup.", "In all 2,000 won were lost.", "name")
def _won(c: After) -> Paid | None:
    return NOTHING if c.name.low == "won" and c.name.next in beside.AFTER_THE_VERB_WON else None


@AFTER.rule("a crown to wear", "It has 20 crown jewels.", "It has 20 crowns.", "name")
def _crown(c: After) -> Paid | None:
    return NOTHING if c.name.stem == "crown" and c.name.low != "crowns" else None


@AFTER.rule("a name", "It has 20 euros.", "It has 20 dinners.", "name")
def _named(c: After) -> Paid | None:
    known = c.name.stem in money.WORDS
    return Paid(c.name.end, money.WORDS[c.name.stem] or UNKNOWN) if known else None


class Pounds:
    """Pounds at token ``at``, with the words around them."""

    def __init__(self, t: Tokens, at: int, amount: Amount) -> None:
        self.t, self.at, self.amount = t, at, amount
        self.next, self.then = t.lower(at + 1), t.lower(at + 2)

    @cached_property
    def money_talk(self) -> bool:
        """Whether the sentence tells of money."""
        return not words.MONEY_TALK.isdisjoint(self.t.bag)


POUNDS: Table[Pounds, bool] = Table("pounds")
_REACH = 7
_WEIGH = ("weigh", "weighs", "weighed", "weighing", "lost-weight", "heavy")


def are_money(t: Tokens, at: int, amount: Amount) -> bool:
    """Tell pounds of money from pounds of weight."""
    case = Pounds(t, at, amount)
    answer = POUNDS.decide(case, t, at)
    return case.money_talk if answer is None else answer


@POUNDS.rule("of goods", "It cost 20 pounds of rice.", "It cost 20 pounds of the debt.")
def _of_goods(c: Pounds) -> bool | None:
    weighs = c.next in ("of", "heavier", "lighter")
    return False if weighs and c.then not in beside.AFTER_POUNDS_OF_MONEY else None


@POUNDS.rule(
    "for a foot or a week",
    "The wage is 20 pounds per square foot.",
    "The wage is 20 pounds per day.",
)
def _for_each(c: Pounds) -> bool | None:
    rated = c.next == "per" and c.then in ("square", "foot", "week")
    return c.then == "week" and c.money_talk if rated else None


@POUNDS.rule("the last verb", "She left 20 pounds.", "She has 20 pounds.")
def _last_verb(c: Pounds) -> bool | None:
    for low in reversed(c.t.low[max(0, c.at - _REACH) : c.at]):
        if low in _WEIGH or low in beside.PAYING:
            return low not in _WEIGH
    return None


@POUNDS.rule("millions", "It has 20 million pounds.", "It has 20 pounds.")
def _millions(c: Pounds) -> bool | None:
    much = c.amount.scale >= 10**6 or (c.amount.kind == "vague" and c.amount.top >= 10**6)
    return not any(w in beside.HEAVY_GOODS for w in c.t.low) if much else None


@POUNDS.rule("what is weighed", "The fee for its weight is 20 pounds.", "The fee is 20 pounds.")
def _weighed(c: Pounds) -> bool | None:
    return False if any(w in beside.WEIGHING for w in c.t.low) else None
