"""The rules for what stands below the bar of a rate: "a day", "per 100,000 people", "each"."""

from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.numerals import numeral
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit.measure import measure
from briefing_app.reading.rules import Table

_ARTICLES = ("a", "an")
_EACH = ("each", "every")
_SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
}


class Below(NamedTuple):
    """What stands below a bar, and the token after it."""

    unit: str
    end: int


class Word:
    """The first word below a bar."""

    def __init__(self, t: Tokens, at: int) -> None:
        self.t = t
        self.at = at
        self.word = t.word[at] if t.word[at].isupper() else t.low[at]
        self.next = t.lower(at + 1)
        letter = len(t.word[at]) == 1 and not t.glued[at]
        self.names = not letter and t.low[at] not in STOPS
        """Whether it can name something by itself."""
        self.before_noun = self.names and at + 1 < t.n and t.cls[at + 1] == WORD

    def through(self, end: int, name: str) -> Below:
        """Return a name with the token after it; people are counted as persons."""
        *lead, last = name.split(" ")
        single = " ".join([*lead, singular(last)])
        return Below("person" if single in beside.PEOPLE_BELOW else single, end)


WORDS: Table[Word, Below] = Table("below")


@WORDS.rule("a measure", "It costs £3 per sq km.", "It costs £3 per square.")
def _measured(c: Word) -> Below | None:
    unit = measure(c.t, c.at)
    sure = unit is not None and (len(c.t.word[unit.start]) > 1 or c.t.glued[c.at])
    return Below(unit.unit, unit.end) if unit and sure else None


@WORDS.rule("words with a hyphen", "It pays £3 per car-mile.", "It pays £3 per car.")
def _hyphenated(c: Word) -> Below | None:
    t, end = c.t, c.at + 1
    if not (c.names and t.joined(end) and c.next == "-" and t.joined(end + 1)):
        return None
    return c.through(end + 2, t.text[t.start[c.at] : t.end[end + 1]].lower())


@WORDS.rule("carried so far", "It costs 5 cents per seat kilometre.", "It costs 5 cents per seat.")
def _carried(c: Word) -> Below | None:
    so_far = c.names and c.next in words.CARRIED
    return c.through(c.at + 2, f"{c.word} {c.next}") if so_far else None


@WORDS.rule("a kind of thing", "It pays £3 per eligible adult.", "It pays £3 per adult.")
def _kind(c: Word) -> Below | None:
    if c.word not in beside.BEFORE_BELOW or not c.before_noun or c.next in STOPS:
        return None
    return c.through(c.at + 2, c.next if c.word in beside.LEFT_OUT_BELOW else f"{c.word} {c.next}")


@WORDS.rule("which thing", "It earned £3 per diluted share.", "It earned £3 per diluted wizard.")
def _which(c: Word) -> Below | None:
    thing = c.next in words.PER_ITEM and c.next not in words.ALSO_OTHER
    if c.word in words.PER_ITEM or not c.before_noun or not thing:
        return None
    return c.through(c.at + 2, c.next)


@WORDS.rule("one word", "It pays £3 per wizard.", "It pays £3 per wizard-hour.")
def _word(c: Word) -> Below | None:
    return c.through(c.at + 1, c.word) if c.names else None


def thing_below(t: Tokens, at: int) -> Below | None:
    """Return the measure or thing that token ``at`` begins to name."""
    return WORDS.decide(Word(t, at), t, at) if at < t.n and t.cls[at] == WORD else None


class Bar:
    """A word that may be the bar of a rate behind an amount: "per", "a", "each", "/"."""

    def __init__(self, t: Tokens, a: Amount, at: int, ceiling: int) -> None:
        self.t = t
        self.a = a
        self.at = at
        self.ceiling = ceiling
        """The token at which the next amount begins."""
        self.low = t.lower(at)
        self.next = t.lower(at + 1)

    @cached_property
    def thing(self) -> Below | None:
        """The thing named right after it."""
        return thing_below(self.t, self.at + 1)

    @cached_property
    def lot(self) -> int:
        """Where what follows "per" or "for each" begins; -1 without one of them, or at the end."""
        start = -1
        if self.low == "per":
            start = self.at + 1
        elif self.low == "for" and self.next in _EACH:
            start = self.at + 2 if self.t.lower(self.at + 2) not in ("of", "other") else -1
        return start if start < self.t.n else -1

    @cached_property
    def per_one(self) -> bool:
        """Whether "a" means each: the thing named after it is no past time, no piece of music."""
        if self.low not in _ARTICLES or self.thing is None or self.thing.unit in ("piece", "pop"):
            return False
        t, end = self.t, self.thing.end
        ago = t.lower(end) in words.NOT_AFTER and self.thing.unit in TIME
        return not ago or t.lower(end + 1) in beside.BEFORE_DEDUCTIONS


_KINDS = {"an": "a", "every": "each"}
_MAY_BE_BARS = frozenset(("per", "a", "an", "each", "every", "for", "/", "-", "to", "of")) | set(
    words.ADVERBS
)


def _traits(c: Bar) -> tuple[str | bool, ...]:
    """The word that may be the bar."""
    return (_KINDS.get(c.low, c.low),)


RULES: Table[Bar, Below] = Table("rate", _traits)


@RULES.rule("a year, in Latin", "It pays £3 per annum.", "It pays £3 per pupil.", "per")
def _latin(c: Bar) -> Below | None:
    return Below("year", c.at + 2) if c.next == "annum" else None


@RULES.rule(
    "heat",
    "Gas cost $3 per million British thermal units.",
    "Gas cost $3 per million homes.",
    "per",
    "for",
)
def _heat(c: Bar) -> Below | None:
    low = c.t.low[c.lot : c.lot + 3] if c.lot >= 0 else []
    heat = low == ["million", "british", "thermal"]
    return Below("mmBtu", min(c.lot + 4, c.t.n)) if heat else None


@RULES.rule("a currency", "Brent cost 3 per euro.", "Brent cost 3 per pupil.", "per", "for")
def _currency(c: Bar) -> Below | None:
    if c.lot < 0:
        return None
    code = money.WORDS.get(c.t.low[c.lot]) or money.CODE_NAMES.get(c.t.word[c.lot], "")
    return Below(code, c.lot + 1) if code else None


@RULES.rule(
    "so many of them",
    "It saw 3 deaths per 100,000 people.",
    "It saw 3 deaths per person.",
    "per",
    "for",
)
def _so_many(c: Bar) -> Below | None:
    t = c.t
    number = numeral(t, c.lot) if c.lot >= 0 and t.low[c.lot] not in _ARTICLES else None
    if number is None:
        return None
    value, end = number.value, number.end
    if t.lower(end) in _SCALES:
        value, end = value * _SCALES[t.low[end]], end + 1
    noun, unit = find_noun(t, end, plural=value != 1), measure(t, end)
    name, stop = (noun.unit, noun.end) if noun else ("person", end)
    spanned = unit is not None and unit.kind in ("measure", "duration")
    if unit and spanned and (noun is None or unit.end >= noun.end):
        name, stop = unit.unit, unit.end
    return Below(name, stop) if value == 1 else _of(value, name, stop)


@RULES.rule(
    "a thousand of them",
    "It saw 3 deaths per thousand people.",
    "It saw 3 deaths per 1,000 people.",
    "per",
    "for",
)
def _thousand(c: Bar) -> Below | None:
    scale = _SCALES.get(c.t.low[c.lot]) if c.lot >= 0 else None
    if scale is None:
        return None
    noun = find_noun(c.t, c.lot + 1)
    end = noun.end if noun else c.lot + 1
    return _of(Decimal(scale), noun.unit if noun else "person", end)


@RULES.rule("any thing", "It pays £3 per wizard.", "It pays £3 to a wizard.", "per", "for")
def _per(c: Bar) -> Below | None:
    return thing_below(c.t, c.lot) if c.lot >= 0 else None


@RULES.rule("a day", "It sells 30 cars a day.", "It sold 30 cars a day ago.", "a")
def _a_day(c: Bar) -> Below | None:
    if not c.per_one or c.thing is None:
        return None
    unit = c.thing.unit
    if unit not in TIME and unit not in words.PER_ITEM and unit not in beside.MEASURES_BELOW:
        return None
    if unit not in TIME and _is_given_to(c):
        return None
    spans = unit in words.SPANS and not unit == c.a.unit == "year"
    return c.thing if spans or c.a.kind != "duration" else None


def _is_given_to(c: Bar) -> bool:
    """Whether a verb gives those counted a thing: "gave 1,412 young people a safe bed"."""
    a = c.a
    start = a.hedge_start if 0 <= a.hedge_start < a.first else a.first
    head = a.unit.rpartition(" ")[2]
    return head in PERSON_NOUNS and c.t.lower(start - 1) in words.GIVING


@RULES.rule("money a thing", "It pays £3 a wizard.", "It pays 3 a wizard.", "a")
def _money_a_thing(c: Bar) -> Below | None:
    if not c.per_one or c.thing is None or not c.a.currency:
        return None
    t, end = c.t, c.thing.end
    closed = end >= t.n or t.cls[end] == SIGN or t.low[end] in STOPS
    lasting = c.thing.unit in words.PER_ITEM or c.thing.unit in TIME
    return c.thing if closed and not lasting and not is_plural(t.word[end - 1]) else None


@RULES.rule("each day", "It sells 30 cars each day.", "It sold 30 cars every second day.", "each")
def _each_day(c: Bar) -> Below | None:
    second = c.next == "second" and c.t.lower(c.at + 2) in TIME
    if second or c.next in beside.AFTER_EACH or not c.thing:
        return None
    unit, end = c.thing
    named = unit in TIME or unit in words.PER_ITEM or (c.a.currency and c.low == "each")
    return c.thing if named and c.t.lower(end) not in words.NOT_AFTER else None


@RULES.rule("a stroke", "It sells 30 cars/day.", "It sells 30 cars / day.", "/")
def _stroke(c: Bar) -> Below | None:
    return c.thing if c.t.joined(c.at) else None


@RULES.rule(
    "to the dollar",
    "The rouble sank to 92 to the dollar on Monday.",
    "The rouble sank to 92 to the banks' horror.",
    "to",
)
def _to_the(c: Bar) -> Below | None:
    code = money.WORDS.get(c.t.lower(c.at + 2), "") if c.next == "the" else ""
    return Below(code, c.at + 3) if code and not c.a.unit and c.a.scale == 1 else None


@RULES.rule("money for a day", "Bikes cost £12 for a day.", "Bikes cost £12 for a child.", "for")
def _for_a(c: Bar) -> Below | None:
    paid = c.next in _ARTICLES and c.a.currency and c.a.scale == 1
    found = thing_below(c.t, c.at + 2) if paid else None
    return found if found and found.unit in beside.FOR_A and c.t.lower(found.end) != "-" else None


@RULES.rule("with hyphens", "He had a 40-a-day habit.", "He had a 40-day habit.", "-")
def _with_hyphens(c: Bar) -> Below | None:
    t, at = c.t, c.at
    article = t.joined(at) and c.next in (*_ARTICLES, "per")
    if not (article and t.joined(at + 2) and t.lower(at + 2) == "-"):
        return None
    found = thing_below(t, at + 3)
    return found if found and found.unit in TIME | {"person"} | words.PER_ITEM else None


@RULES.rule(
    "of it a day",
    "It takes 85 litres of fresh water a day.",
    "It takes 85 litres of the water a day.",
    "of",
)
def _of_it(c: Bar) -> Below | None:
    if c.a.kind not in ("measure", "count"):
        return None
    t = c.t
    # "54 cases of flu-like illness per 100,000": the number below the bar may be an amount
    for k in range(c.at + 1, min(c.at + 7, t.n, c.ceiling)):
        if t.word[k] == "-" and t.joined(k) and t.joined(k + 1):
            continue
        bar = t.low[k] in (*_ARTICLES, *_EACH, "per")
        if bar and k > c.at + 1:
            return RULES.decide(Bar(t, c.a, k, k), t, c.a.first)
        if t.cls[k] != WORD or (t.low[k] in STOPS and not bar):
            return None
    return None


@RULES.rule("daily", "It sells 30 cars daily.", "It sells 30 daily papers.", *words.ADVERBS)
def _adverb(c: Bar) -> Below | None:
    adverb = c.a.kind in ("count", "money", "measure")
    told = adverb and c.next in beside.AFTER_RATE_ADVERB
    return Below(words.ADVERBS[c.low], c.at + 1) if told else None


def _of(value: Decimal, name: str, end: int) -> Below:
    """A rate per so many of them; inhabitants are persons."""
    name = "person" if name in words.INHABITANTS else name
    return Below(f"per {int(value) if value == int(value) else value} {name}", end)


def below_bar(t: Tokens, a: Amount, at: int, ceiling: int) -> Below | None:
    """Return what stands below the bar at token ``at``, if there is one."""
    if t.lower(at) not in _MAY_BE_BARS:
        return None
    return RULES.decide(Bar(t, a, at, ceiling), t, a.first)
