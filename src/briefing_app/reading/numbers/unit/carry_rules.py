"""The rules for a number without a noun: what it counts stands elsewhere, or it is a level.

The first rule that answers decides. What is said of the number by its own words stands before what
is taken from numbers beside it, and that before what the subject or the sentence before says.
"""

from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.numbers import ORDINALS
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.trends import DOWN_VERBS, MOVING_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import AUXILIARIES, HUMAN_VERBS, PREPOSITIONS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.sentence import Memory
from briefing_app.reading.numbers.unit.elsewhere import headed, measured, school_level
from briefing_app.reading.numbers.unit.subject import (
    agent,
    fronted,
    opening_subject,
    phrase_start,
    subject_unit,
)
from briefing_app.reading.numbers.unit.units import people_follow
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.rules import Table


class Taken(NamedTuple):
    """What a rule says of a number; a field that is None stays as it is."""

    unit: str | None = None
    kind: str | None = None
    currency: str | None = None
    rate: str | None = None
    minor: bool = False
    """The number is in hundredths of the unit, as cents are."""

    def give(self, a: Amount) -> None:
        """Write what is known into the amount."""
        if self.minor and not a.minor:
            a.times(Decimal("0.01"))
            a.minor = True
        if self.unit is not None:
            a.unit = self.unit
        if self.kind is not None:
            a.kind = self.kind
        if self.currency is not None:
            a.currency = self.currency
        if self.rate is not None:
            a.rate = self.rate


_SETS_BESIDE = (("instead", "of"), ("compared", "to"), ("compares", "to"))


class Lone:
    """A number that has no unit of its own, with the words and amounts around it."""

    def __init__(
        self, t: Tokens, a: Amount, before: list[Amount], after: list[Amount], memory: Memory
    ) -> None:
        self.t = t
        self.a = a
        self.before = before
        self.after = after
        self.memory = memory
        self.prev = t.lower(a.first - 1)
        """The word before the number."""
        start = a.hedge_start if 0 <= a.hedge_start < a.first else a.first
        self.start = start
        lead = t.lower(start - 1)
        beside_ = (t.lower(start - 2), lead) in _SETS_BESIDE
        self.lead = "than" if beside_ else lead
        """The word before the number and its hedge; "instead of" sets beside like "than"."""
        self.next = t.lower(a.end)

    @cached_property
    def levels(self) -> bool:
        """Whether the sentence speaks of an index, a rating, a ratio."""
        return not words.LEVELS.isdisjoint(self.t.bag) and not school_level(self.t)

    @cached_property
    def last(self) -> Amount | None:
        """The last amount before that has a unit to share."""
        not_shared = ("age", "multiple", "fraction", "point")
        return next((b for b in reversed(self.before) if b.unit and b.kind not in not_shared), None)

    @cached_property
    def noun(self) -> Amount | None:
        """The last amount before that counts things; rather not one that says where."""
        counted = [
            b
            for b in reversed(self.before)
            if b.kind in ("count", "vague")
            and b.unit
            and not b.rate
            and not b.currency
            and b.unit not in ("time", "point")
        ]
        apart = [b for b in counted if not _is_ranked(self.t, b)]
        if self.measured_since(apart):
            return None
        main = [b for b in apart if not _is_said_aside(self.t, b, self.start)] or apart
        main = _led_alike(self.t, main, self.lead) or main
        enough = [b for b in main if not self._is_too_few(b)]
        placed = [b for b in enough if not self._says_where(b, main)]
        return next(iter(placed or enough), None)

    def _is_too_few(self, b: Amount) -> bool:
        """Whether they are fewer than what is of them: "on 27 islands; Sanda alone had 96", "two of
        seven vessels would be laid up, saving 2.3 million".
        """
        value = self.a.value
        if value is None:
            return False
        placing = self.t.lower(b.first - 1) in ("on", "in", "at", "across")
        return (placing and b.top < value) or (self.a.scale > 10**3 and b.top * 10**3 < value)

    def _says_where(self, b: Amount, counted: list[Amount]) -> bool:
        """Whether an amount only says where others are: "in 12 towns"; "at five quays, 88 of them"
        are more than the quays and may be of those that work there.
        """
        lead = self.t.lower(b.first - 1)
        fewer = self.a.value is not None and b.top < self.a.value
        more = any(c.top >= (self.a.value or 0) and c.first < b.first for c in counted)
        return lead in words.PLACING or (lead in ("at", "on") and fewer and more)

    def measured_since(self, counted: list[Amount]) -> bool:
        """Whether a clause behind a semicolon has measured something since it was counted."""
        last = self.last
        if not counted or last is None or last.kind not in ("measure", "duration"):
            return False
        return counted[0].end <= last.first and ";" in self.t.low[counted[0].end : last.first]

    @cached_property
    def whole(self) -> bool:
        """Whether the number has no decimals that say something."""
        return self.a.value is None or self.a.value == int(self.a.value)

    @cached_property
    def people(self) -> bool:
        """Whether what follows happens to people."""
        return people_follow(self.t, self.a)


def _is_ranked(t: Tokens, b: Amount) -> bool:
    """Whether an amount is what something stands out of: "the largest of the five districts",
    "second of 54 nations".
    """
    if t.lower(b.first - 1) == "of" and t.lower(b.first - 2) in ORDINALS:
        return True
    of = t.lower(b.first - 1) == "the" and t.lower(b.first - 2) == "of"
    best = t.lower(b.first - 3)
    return of and (best in ("best", "worst") or (best.endswith("est") and best != "rest"))


def _led_alike(t: Tokens, counted: list[Amount], lead: str) -> list[Amount]:
    """Those that the same preposition leads, or that a verb takes as it does this number.

    "Seen by 118,000 people on eleven nights, and in June by 37,600", "lent 73 objects to 14
    museums and borrowed 208".
    """
    if lead in ("by", "to", "from", "with"):
        return [b for b in counted if t.lower(b.first - 1) == lead]
    kinds = classes_of(lead)
    does = "D" in kinds and kinds[:1] != "N" and lead not in AUXILIARIES
    return [b for b in counted if t.lower(b.first - 1) not in PREPOSITIONS] if does else []


def _is_said_aside(t: Tokens, b: Amount, first: int) -> bool:
    """Whether an amount stands in an aside that has ended before token ``first``.

    "118 people died, among them 41 children, and 36 are missing", "62 people (53 posts), three
    fewer", "212 races with 38,600 entries, and 19 were called off".
    """
    between = t.low[b.end : first]
    if ")" in between and "(" not in between and t.lower(first - 1) != "(":
        return True
    lead = t.low[max(0, b.first - 3) : b.first]
    among = lead[-2:] == ["among", "them"] or lead[-1:] == ["including"]
    beside_ = lead[-1:] == ["with"] and between[-2:] in ([",", "and"], [",", "but"])
    return (among and "," in between) or beside_


def _traits(c: Lone) -> tuple[str | bool, ...]:
    """What stands before the number, and how it is written."""
    a = c.a
    return (
        bool(c.before) and "before",
        c.last is not None and "last",
        c.prev == "(" and "bracket",
        c.lead in (":", "to", "of") and {":": "colon"}.get(c.lead, c.lead),
        bool(a.move) and "moved",
        a.signed and "signed",
        (a.scale > 1 or c.t.low[a.end - 1] in _MILLIONS) and "scaled",
        not c.whole and "decimal",
        not words.WICKETS.isdisjoint(c.t.bag) and "wickets",
        not words.THERMAL.isdisjoint(c.t.bag) and "thermal",
    )


_MILLIONS = frozenset(("million", "billion"))
RULES: Table[Lone, Taken] = Table("carry", _traits)


@RULES.rule(
    "in brackets behind its noun",
    "It led to a fall in road deaths (312).",
    "It led to a fall in road deaths in the county (312).",
    "bracket",
)
def _behind_noun(c: Lone) -> Taken | None:
    t, at = c.t, c.a.first - 2
    if c.prev != "(" or at < 0 or c.next not in (")", ";", ","):
        return None
    if t.cls[at] != WORD or t.capital(at) or not is_plural(t.word[at]):
        return None
    noun = find_noun(t, phrase_start(t, at, 0))
    return Taken(noun.unit if noun is not None and noun.head == at else singular(t.low[at]))


@RULES.rule(
    "so much in sales",
    "It counted 1.5m visitors and 90m in sales.",
    "It counted 1.5m visitors and 90m in all.",
    "scaled",
)
def _in_sales(c: Lone) -> Taken | None:
    paid = c.next == "in" and c.t.lower(c.a.end + 1) in words.PAID_IN
    return Taken("") if paid and c.a.scale >= 10**3 else None


@RULES.rule(
    "of them is of what was counted last",
    "Of the play areas seven were shut for 14 defects, three of them of high risk.",
    "The inspector listed 14 defects. Of those defects, three were of high risk.",
    "before",
)
def _of_them(c: Lone) -> Taken | None:
    of_them = c.next == "of" and c.t.lower(c.a.end + 1) in ("them", "which", "whom")
    counted = [b for b in reversed(c.before) if b.kind == "count" and b.unit]
    many = (b for b in counted if c.a.value is not None and b.top >= c.a.value)
    noun = next(many, next(iter(counted), None))  # "employs 512 people at five quays, 88 of them"
    if not of_them or c.t.lower(c.start - 1) != "," or noun is None or noun.rate or noun.currency:
        return None
    near = c.t.low[noun.end : c.start]
    return Taken(noun.unit) if ";" not in near and near.count(",") == 1 else None


@RULES.rule(
    "of which so many is of the plural before the comma",
    "It came from the sale of cemetery plots, of which 26 had been sold.",
    "It came from the sale of a cemetery, of which 26 had heard.",
)
def _which_of(c: Lone) -> Taken | None:
    t, at = c.t, c.start - 4
    led = t.lower(c.start - 1) in ("which", "whom") and t.lower(c.start - 2) == "of"
    if not led or t.lower(at + 1) != "," or at < 0 or not is_plural(t.word[at]):
        return None
    if t.cls[at] != WORD or classes_of(t.low[at])[:1] != "N" or c.next == "of":
        return None
    start = phrase_start(t, at, 0)
    if any(b.end <= at + 1 <= b.noun_end for b in c.before):
        return None  # "28 million customers, of which 19.6 million": counted on
    if any(b.unit and _is_about(t, b.noun_end, at + 1) for b in c.before[-1:]):
        return None  # "640 faults in wiring homes, of which 51": faults
    if t.lower(c.start - 1) == "whom" and t.lower(start - 1) in PREPOSITIONS:
        return Taken("person")  # "customers on low incomes, of whom 143,000"
    noun = find_noun(t, start)
    if t.lower(start - 1) in ("and", "or"):
        return None  # "flats and garages, of which 17": of both
    whole = noun is not None and noun.head == at and not _OWNED.search(noun.unit)
    return Taken(noun.unit if noun is not None and whole else singular(t.low[at]))


@RULES.rule(
    "those who are spoken to are people",
    "Last May 1,870 of you gave.",
    "Last May 1,870 of your trees fell.",
)
def _of_us(c: Lone) -> Taken | None:
    of_us = c.next == "of" and c.t.lower(c.a.end + 1) in ("you", "us")
    return Taken("person") if of_us and c.whole else None


def _is_about(t: Tokens, start: int, end: int) -> bool:
    """Whether the words behind what was counted say only what it is about: "212 complaints about
    trains", "640 faults in wiring homes".
    """
    if not 0 < start < end - 1 or t.low[start] not in PREPOSITIONS:
        return False
    doing = t.low[start + 1].endswith("ing") and classes_of(t.low[start + 1])[:1] == "G"
    plain = all(
        t.cls[k] == WORD and t.low[k] not in AUXILIARIES and t.low[k] not in PREPOSITIONS
        for k in range(start + 1, end)
    )
    return plain and (doing or t.low[start] in ("about", "against", "over"))


_OWNED = Pattern(r"['’]")


@RULES.rule(
    "longer than so many is of the time told before",
    "It paid the 90 homes that were cut off for up to nine hours, or longer than six.",
    "It paid the 90 homes that were cut off, or more than six.",
    "last",
)
def _longer(c: Lone) -> Taken | None:
    longer = c.lead == "than" and c.t.lower(c.start - 2) in ("longer", "shorter")
    longer = longer or (c.prev == "than" and c.t.lower(c.a.first - 2) in ("longer", "shorter"))
    low = c.t.low[max(0, c.a.first - 3) : c.a.first - 1]
    longer = longer or (c.prev in ("the", "its", "their") and low in _LONGER_THAN)
    timed = next((b for b in reversed(c.before) if b.kind == "duration"), None)
    return Taken(timed.unit, "duration") if longer and timed is not None else None


_LONGER_THAN = (["longer", "than"], ["shorter", "than"])


@RULES.rule(
    "for more than two, behind what is for more than a year",
    "Of the cases 90 had been open for more than a year, and six for more than two.",
    "Of the cases 90 had been open for a year, and six for more than two clerks.",
)
def _more_than_a_year(c: Lone) -> Taken | None:
    more = c.lead == "for" and c.t.low[c.a.first - 2 : c.a.first] == ["more", "than"]
    low = c.t.low[: c.a.first - 3] if more else []
    at = next(
        (i for i in range(len(low) - 5, -1, -1) if low[i : i + 3] == ["for", "more", "than"]), -1
    )
    timed = at >= 0 and low[at + 3] in ("a", "an", "one") and low[at + 4] in TIME
    return Taken(low[at + 4], "duration") if timed else None


@RULES.rule(
    "what opens the sentence is counted",
    "Of those doses, 13,800 went to children.",
    "Nurses gave 13,800 doses to children.",
)
def _fronted(c: Lone) -> Taken | None:
    named = fronted(c.t, c.a, counted=c.noun is not None)
    return Taken(named) if named else None


@RULES.rule(
    "those to whom something was done are people",
    "The police took away 84 phones. Of those arrested, 24 are from the town.",
    "The police took away 84 phones. Of those stolen, 24 are from the town.",
)
def _those_harmed(c: Lone) -> Taken | None:
    low = c.t.low
    those = low[:1] in (["of"], ["among"]) and low[1:2] == ["those"] and low[3:4] == [","]
    if not those or c.noun is not None or low[2] not in _OF_PEOPLE:
        return None
    noun = c.memory.noun
    if low[2] in _HARMED and noun and noun not in PERSON_NOUNS:
        return None  # "84 dogs. Of those killed, 24 were puppies"
    return Taken(noun if noun in PERSON_NOUNS else "person")


_HARMED = frozenset("killed injured hurt wounded dead affected infected drowned".split())


_ASKED = frozenset("asked surveyed questioned interviewed polled convicted".split())
_OF_PEOPLE = HUMAN_VERBS | _ASKED


@RULES.rule(
    "a total of unlike things",
    "The clinic treated 410 children and 220 parents, 630 in all.",
    "The clinic treated 410 children here and 220 there, 630 in all.",
)
def _total_of_unlike(c: Lone) -> Taken | None:
    t, end = c.t, c.a.end
    total = (c.next, t.lower(end + 1)) in (("in", "all"), ("in", "total")) or c.next == "altogether"
    counts = [b for b in c.before if b.kind == "count" and b.unit and not b.currency][-_UNLIKE:]
    counted = {b.unit for b in counts}
    if not total or c.prev != "," or len(counted) < _UNLIKE:
        return None
    if "and" not in t.low[counts[0].end : counts[1].first]:
        return None  # "Each of the 24 classrooms gets 15 tablets, 360 in all"
    return Taken("person") if counted <= PERSON_NOUNS | {"person"} else Taken()


_UNLIKE = 2


@RULES.rule("a room seats people", "The new hall seats 1,400.", "The new hall has 1,400 seats.")
def _seats(c: Lone) -> Taken | None:
    return Taken("person") if c.prev in words.HOLDING else None


@RULES.rule(
    "who are counted does something",
    "The 300 who applied will be told on Friday.",
    "The 300 farmers who applied will be told on Friday.",
)
def _who(c: Lone) -> Taken | None:
    them = c.t.lower(c.a.end + 1) if c.next == "of" else ""
    of_them = them in ("them", "whom", "those") and c.last is None and not c.memory.noun
    if c.next != "who" and not of_them:
        return None
    unit = agent(c.t, c.a)
    if unit != "person" or them != "them":
        return Taken(unit)
    before = c.t.word[c.start - 2] if c.start > 1 and c.t.lower(c.start - 1) == "," else ""
    named = before.islower() and is_plural(before) and classes_of(before)[:1] == "N"
    return Taken(singular(before)) if named else None  # they may be elephants


@RULES.rule(
    "where a move began has the unit of where it ended",
    "The index rose to 51.3 points from 50.8.",
    "The index rose to 51.3 points from 50.8 points.",
    "moved",
)
def _move_back(c: Lone) -> Taken | None:
    to = c.before[-1] if c.before else None
    other = {"from": "to", "to": "from"}.get(c.a.move)
    if to is not None and to.move == other and to.unit:
        return Taken(to.unit, to.kind, to.currency)
    return None


@RULES.rule(
    "a large number beside money is money",
    "Sales fell to $3.1 million, well short of the 4.2 million that it had hoped for.",
    "Sales fell to $3.1 million, and 4.2 million people came.",
    "scaled",
)
def _money(c: Lone) -> Taken | None:
    apart = (b for b in reversed(c.before) if b.unit and b.kind not in ("percent", "point"))
    last = next(apart, None)
    if last is None or not last.currency or c.a.bare or c.a.kind != "count" or c.people:
        return None
    if last is not c.last and c.prev != "(":
        return None
    millions = c.a.scale >= 10**6 or c.t.low[c.a.end - 1] in _MILLIONS  # "half a million"
    return Taken(last.unit, "money", last.currency) if millions else None


@RULES.rule(
    "a heading says what it counts",
    "Homes destroyed: at least 1,700",
    "Homes were destroyed; at least 1,700 acres burned.",
    "colon",
)
def _headed(c: Lone) -> Taken | None:
    named = headed(c.t, c.start - 1) if c.lead == ":" else ""
    return Taken(named) if named else None


@RULES.rule(
    "aboard are people",
    "The ferry sank with 120 aboard.",
    "The ferry sank with 120 containers aboard.",
)
def _aboard(c: Lone) -> Taken | None:
    board = c.next == "on" and c.t.lower(c.a.end + 1) == "board"
    return Taken("person") if c.next == "aboard" or board else None


@RULES.rule(
    "points lead to points",
    "Her 9-point lead was cut to four.",
    "Her lead on the index, 9 points, was cut to four.",
    "to",
)
def _to_points(c: Lone) -> Taken | None:
    if c.lead != "to" or c.last is not None or c.a.scale != 1 or c.levels:
        return None
    point = next((b for b in reversed(c.before) if b.kind == "point"), None)
    return Taken(point.unit, "point") if point is not None and not point.change else None


@RULES.rule(
    "a peak is one of the subject",
    "Homes that were sold fell to a four-year low of 1.2 million.",
    "The number of homes sold was low in 3,900 towns.",
    "of",
)
def _peak(c: Lone) -> Taken | None:
    if c.lead != "of" or c.t.lower(c.start - 2) not in words.PEAKS or c.a.scale < 1:
        return None
    subject = subject_unit(c.t, c.a, c.a.first)
    return Taken(subject) if subject else None


@RULES.rule(
    "a batsman's number is runs",
    "Khan was 101 not out at tea.",
    "Khan was among 101 players not called up.",
)
def _not_out(c: Lone) -> Taken | None:
    not_out = c.next == "not" and c.t.lower(c.a.end + 1) == "out"
    return Taken("run") if not_out or c.prev == "unbeaten" else None


@RULES.rule(
    "in an innings a bare number is runs",
    "Khan hit 74, with nine fours, before stumps.",
    "Khan took 74 wickets before stumps were drawn.",
    "wickets",
)
def _innings(c: Lone) -> Taken | None:
    a = c.a
    if a.value is None or not a.bare or words.WICKETS.isdisjoint(c.t.bag):
        return None
    return Taken("run") if 10 < a.value < 1000 and c.next in beside.AFTER_RUNS else None


@RULES.rule(
    "wickets are taken for runs",
    "He took four wickets for 32 as the home side fell apart.",
    "He took four wickets in 32 overs as the home side fell apart.",
    "last",
)
def _for_runs(c: Lone) -> Taken | None:
    wickets = c.last is not None and c.last.unit.endswith("wicket")
    return Taken("run") if wickets and c.prev == "for" else None


@RULES.rule(
    "a number after degrees is degrees",
    "The day reached 31°C and the night 12.",
    "It was 31°C when 28 people were taken ill.",
    "before",
)
def _degrees_before(c: Lone) -> Taken | None:
    degrees = next((b for b in reversed(c.before) if b.unit.startswith("°")), None)
    if degrees is None or c.a.value is None or abs(c.a.value) >= 150 or c.people:
        return None
    return Taken(degrees.unit, degrees.kind)


@RULES.rule(
    "a signed number before degrees is degrees",
    "It rose from -4 in the night to 9°C at noon.",
    "It rose from 4 in the night to 9°C at noon.",
    "signed",
)
def _degrees_after(c: Lone) -> Taken | None:
    degrees = next((b for b in c.after if b.unit.startswith("°")), None)
    return Taken(degrees.unit, degrees.kind) if c.a.signed and degrees is not None else None


@RULES.rule(
    "a temperature is degrees",
    "The temperature reached 38 on Sunday.",
    "The temperature rose and 38 people were treated.",
    "thermal",
)
def _temperature(c: Lone) -> Taken | None:
    a = c.a
    if a.value is None or abs(a.value) >= 130 or a.words or words.THERMAL.isdisjoint(c.t.bag):
        return None
    thermal = c.prev in words.THERMAL_LEADS and c.next in beside.AFTER_DEGREES
    return Taken("°", "measure") if thermal else None


@RULES.rule(
    "what points lead from, or lack to, is a percentage",
    "Approval is 71 percent, down four points from 75.",
    "Approval is up, though the index is down four points from 75.",
)
def _of_points(c: Lone) -> Taken | None:
    if not c.before or c.before[-1].kind != "point":
        return None
    goal = c.lead == "of" and c.t.lower(c.start - 2) in _GOALS
    shares = any(b.kind == "percent" for b in c.before)
    return Taken("%", "percent") if shares and (c.lead == "from" or goal) else None


_GOALS = frozenset(
    "target goal standard aim plan ceiling benchmark threshold average mean median norm".split()
)


def _decimal(c: Lone) -> bool:
    """Whether decimals show that nothing is counted, and no measure is compared."""
    measure = c.last is not None and c.last.kind == "measure" and c.lead in words.COMPARING
    return not c.whole and not measure


@RULES.rule(
    "decimals beside a time that was taken are time",
    "She clocked 51.2 seconds in the heats and 50.9 in the final.",
    "She was given 51.2 points in the heats and 50.9 in the final.",
    "decimal",
)
def _timed(c: Lone) -> Taken | None:
    if not _decimal(c) or words.TIMED.isdisjoint(c.t.bag):
        return None
    beside_ = [*c.before, *c.after]
    timed = next((b for b in beside_ if b.unit in ("second", "minute")), None)
    return Taken(timed.unit, "duration") if timed is not None else None


@RULES.rule(
    "the highest was so much, the lowest was",
    "The highest bid was 61.5 cents, while the lowest was 58.2.",
    "The highest bid was 61.5 cents, while her record was 58.2.",
    "last",
)
def _extreme(c: Lone) -> Taken | None:
    last, low = c.last, c.t.low
    extreme = c.lead in ("was", "is", "were", "at") and low[c.start - 2] in words.EXTREMES
    if not extreme or last is None or last.kind not in ("money", "percent", "measure"):
        return None
    return Taken(last.unit, last.kind, last.currency, minor=last.minor)


@RULES.rule(
    "decimals after than or from are what they are compared with",
    "Turnout was 61.5 percent, down from 64.2.",
    "Turnout was 61.5 percent, and the index stood at 64.2.",
    "decimal",
)
def _compared_decimals(c: Lone) -> Taken | None:
    last = c.last
    if not _decimal(c) or last is None or c.lead not in words.AGAINST or last.change:
        return None
    if last.kind not in ("percent", "measure", "money", "rate"):
        return None
    return Taken(last.unit, last.kind, last.currency)


@RULES.rule(
    "decimals alone are a level", "Her record is 9.87.", "Her record is 9.87 seconds.", "decimal"
)
def _level_decimals(c: Lone) -> Taken | None:
    if not _decimal(c):
        return None
    return Taken(kind="level") if c.a.scale == 1 else Taken()


@RULES.rule(
    "up, down or against so much of the share that was just told",
    "It polled 38,412 votes, or 36 percent, down from 47.",
    "It polled 38,412 votes, or 36 percent, up from 31,047.",
    "last",
)
def _from_share(c: Lone) -> Taken | None:
    last, value = c.last, c.a.value
    if last is None or last.kind != "percent" or last.change or value is None or value > _ALL:
        return None
    by = c.t.lower(c.start - 2)
    moved = c.lead == "from" and by in ("up", "down")
    against = c.lead == "against" or (by, c.lead) in _COMPARED
    if not moved and not (against and c.noun is not None):
        return None
    if (moved and (by == "up") != (value < last.top)) or c.next == "of":
        return None  # "12 of 60 (20 per cent), down from 15"
    if _has_its_share(c):
        return None
    near = c.t.low[last.end : c.start - 1]
    close = all(w in (",", by, "from") for w in near)
    counted = c.noun
    if counted is None:
        return Taken(last.unit, last.kind)
    if counted.top <= _ALL or (c.next == "in" and not _dates(c)):
        return None  # "12 seats, or 10 per cent, up from 3", "against 60 in the control group"
    fits = value <= 2 * last.top if against else close or counted.top >= 4 * value
    return Taken(last.unit, last.kind) if fits else None


def _dates(c: Lone) -> bool:
    """Whether "in" leads to a time: "against 31 in May"."""
    then = c.t.lower(c.a.end + 1)
    return then in MONTHS or then[:1].isdecimal() or then in ("the", "last")


_ALL = 100
_COMPARED = (("compared", "with"), ("compared", "to"))


@RULES.rule(
    "up or down from so many of what was counted",
    "On average 61 people share a tap, down from 94.",
    "On average it scored 4 on 61 maps, where 94 is the most.",
    "last",
)
def _down_from(c: Lone) -> Taken | None:
    moved = c.lead == "from" and c.t.lower(c.start - 2) in ("up", "down")
    last = c.last
    counted = last is not None and last.kind == "count" and not last.change
    return Taken(last.unit) if last is not None and moved and counted else None


@RULES.rule(
    "where the sentence speaks of an index a number is a level",
    "His rating is 612.",
    "His club has 612 members.",
)
def _level(c: Lone) -> Taken | None:
    said = c.last is None or c.lead in ("to", "at", "from", "of", "around")
    return Taken(kind="level") if c.levels and said else None


@RULES.rule(
    "a number set beside a rate is one",
    "The mill made 40,000 loaves a day in May but only 9,000 in June.",
    "The mill made 40,000 loaves a day in May but had only 9 bakers.",
    "last",
)
def _same_rate(c: Lone) -> Taken | None:
    last = c.last
    if last is None or last.kind != "rate" or "/" not in last.unit:
        return None
    instead = c.t.low[last.end : c.start] == ["instead", "of"]  # "two days a week instead of five"
    if last.noun_start < 0 and not instead:
        return None
    if c.a.scale != 1 or c.lead not in beside.BEFORE_SAME_RATE:
        return None
    return Taken(last.unit, "rate", rate=last.rate)


def _moving(c: Lone) -> bool:
    return c.lead in ("to", "from", "at", "by")


@RULES.rule(
    "after a percentage of change stands what the subject counts, or a level",
    "Sales were up 10% to 5 million.",
    "Sales were up 10% as 5 million people came.",
    "last",
)
def _after_percent(c: Lone) -> Taken | None:
    last = c.last
    percent = last is not None and last.unit in ("%", "point", "percentage point")
    if last is None or not percent or not _moving(c) or c.noun is not None:
        return None
    if not last.change and c.lead == "from" and c.t.lower(c.start - 2) in ("up", "down"):
        return None  # "58 per cent came, up from 51"
    unit = subject_unit(c.t, c.a, c.a.first) if last.kind == "percent" else ""
    return Taken(unit) if unit else Taken(unit="", kind="level")


@RULES.rule(
    "what moves is what the subject counts",
    "Thefts from shops rose from 158 to 201.",
    "Prices in shops rose from 158 to 201.",
)
def _subject_moves(c: Lone) -> Taken | None:
    noun = c.noun
    if not (_moving(c) or c.a.move):
        return None
    if noun is not None and noun.noun_start >= 0 and c.last is noun and not c.a.move:
        return None
    subject = subject_unit(c.t, c.a, c.a.first)
    return Taken(subject) if subject else None


@RULES.rule(
    "a number compared with a measure is that measure",
    "Some 61 percent agreed, against 54 in March.",
    "Some 61 percent agreed, against the advice of 54 experts.",
    "last",
)
def _compared(c: Lone) -> Taken | None:
    last = c.last
    if last is None or c.noun is not None or last.change or last.scale > 1:
        return None
    if last.kind not in ("percent", "measure", "rate", "money"):
        return None
    if c.lead not in words.AGAINST and c.lead not in ("and", "with"):
        return None
    if _has_its_share(c) or (c.t.lower(last.end) == ")" and c.next in (",", "–")):
        return None
    if c.lead == "and" and _does(c):
        return None  # "3% led to an injury and two needed treatment"
    if last.kind == "money" and _act(c):
        return None  # "gave £900, and 12 signed up"
    if _of_a_number(c):
        return None  # "43 per cent, compared with 472 of the 1,838"
    return Taken(last.unit, last.kind, last.currency, last.rate)


def _has_its_share(c: Lone) -> bool:
    """Whether a number has a share of its own beside it: "75 (12.1%) and 68 (11.0%)", "141, i.e. 17
    percent, compared with 33 (8 percent)".
    """
    share = c.after[0] if c.after and c.next == "(" else None
    own = share is not None and share.kind == "percent" and share.first == c.a.end + 1
    return own or (c.next == "(" and c.last is not None and c.t.lower(c.last.end) == ")")


def _of_a_number(c: Lone) -> bool:
    """Whether a number is so many of another one: what is counted, and no share of it."""
    at, t = c.a.end, c.t
    if t.lower(at) != "of":
        return False
    return NUMBER in [t.cls[i] for i in (at + 1, at + 2) if i < t.n]


def _does(c: Lone) -> bool:
    """Whether a verb in the past with what it takes follows a number that nothing measures."""
    at, t = c.a.end, c.t
    past = at + 1 < t.n and "D" in classes_of(t.low[at]) and t.low[at] not in AUXILIARIES
    whole = c.whole and c.a.value is not None and c.a.words
    return past and bool(whole) and "N" in classes_of(t.low[at + 1])[:1]


def _act(c: Lone) -> bool:
    """Whether a verb follows a number, as those do something that are counted."""
    kinds = classes_of(c.next) if c.next[:1].isalpha() else "N"
    return c.next in AUXILIARIES or ("D" in kinds and kinds[:1] in "DP")


@RULES.rule(
    "whom something happens to are people",
    "The blast killed 14 in the market.",
    "The blast killed 14 goats in the market.",
)
def _harmed(c: Lone) -> Taken | None:
    return Taken("person") if c.lead in words.HARMING and c.a.scale == 1 else None


@RULES.rule(
    "a number that goes on after a measure is that measure",
    "The wind blew at 30 knots with gusts to 45.",
    "The wind blew at 30 knots and 45 trees fell.",
    "last",
)
def _same_measure(c: Lone) -> Taken | None:
    a, last = c.a, c.last
    if last is None or c.noun is not None or last.change or c.people or a.people or a.signed:
        return None
    again = c.lead in ("now", "still") and c.t.lower(c.start - 2) in ("is", "was")
    lasting = c.lead in ("against", "versus", "vs", "with", "and") or again
    if last.kind != "measure" and not (last.kind == "duration" and lasting):
        return None
    placed = c.next in ("", ".", ",", ";") and c.lead in PREPOSITIONS
    if c.lead not in beside.BEFORE_SAME_MEASURE and not (placed or again):
        return None
    return Taken(last.unit, last.kind, rate=last.rate)


@RULES.rule(
    "a list that leaves out its verb leaves out the measure",
    "Wind gave 71 GWh, gas 58 and coal 49.",
    "Wind gave 71 GWh, and gas 58 pupils.",
    "last",
)
def _gapped_measure(c: Lone) -> Taken | None:
    last, t = c.last, c.t
    if last is None or last.kind not in _SHARED or last.change or c.noun is not None or c.a.signed:
        return None
    between = range(last.end, c.a.first)
    if not 2 <= len(between) <= _GAP or c.next not in ("", ".", ",", ";", "and", "while"):
        return None
    opened = t.low[last.end] in (",", ";", "and") and "°" not in last.unit
    named = t.cls[c.a.first - 1] == WORD and "N" in (classes_of(c.lead) or "N")
    plain = all(t.cls[at] == WORD for at in between[1:])
    does = any(classes_of(t.low[at])[:1] in ("D", "Z") for at in between if t.low[at].isalpha())
    led = any(t.low[at] in PREPOSITIONS for at in between)
    return Taken(last.unit, last.kind) if opened and named and plain and not (does or led) else None


_SHARED = ("measure", "percent", "point")
_GAP = 5
"""Words from a measure to the next number of such a list: ", and the far west"."""


@RULES.rule(
    "what was counted before is counted on",
    "Police held 40 drivers on Friday and let 12 go.",
    "It rained on Friday and police let 12 go.",
)
def _counted_on(c: Lone) -> Taken | None:
    return Taken(c.noun.unit) if c.noun is not None else None


@RULES.rule(
    "what happens to people happened to people",
    "Some 14 were taken to hospital.",
    "Some 14 were sold at auction.",
)
def _people(c: Lone) -> Taken | None:
    noun = c.memory.noun
    someone = noun in PERSON_NOUNS or noun.rpartition(" ")[2] in PERSON_NOUNS
    return Taken(noun if someone else "person") if c.people else None


@RULES.rule(
    "a sentence goes on about what was counted",
    "The clinic gave 900 vaccinations. Only 120 were free.",
    "The clinic gave 900 vaccinations. Only 120 of staff stayed.",
)
def _continues(c: Lone) -> Taken | None:
    nxt = c.next
    goes_on = nxt in beside.AFTER_ELLIPSIS or (
        c.a.end < c.t.n
        and c.t.cls[c.a.end] == WORD
        and nxt not in PREPOSITIONS
        and not is_plural(c.t.word[c.a.end])
    )
    being = nxt in beside.AFTER_ELLIPSIS or nxt in AUXILIARIES
    own = _has_own(c.t, c.a.first) or (c.memory.unknown and not being)
    carried = "" if own else c.memory.noun_for(c.a.value)
    told = "that" in c.t.low[: c.a.first]  # "engineers found that 17 must be replaced"
    unit = (carried or ("" if told else opening_subject(c.t, c.a))) if goes_on else ""
    return Taken(unit) if unit else None


@RULES.rule(
    "what makes up a part is of what was counted",
    "The castle had 9,000 visitors. School parties made up 700.",
    "The castle had 9,000 visitors. School parties made up 7 per cent.",
)
def _made_up(c: Lone) -> Taken | None:
    making = (c.t.lower(c.start - 2), c.lead) in _MAKING_UP and c.next in _ENDED
    unit = c.memory.noun_of_part(c.a.value) if making else ""
    return Taken(unit) if unit else None


_MAKING_UP = frozenset(
    (made, up)
    for made, up in (
        *((verb, "up") for verb in ("made", "make", "makes", "making")),
        *((verb, "for") for verb in ("accounted", "account", "accounts", "accounting")),
    )
)
_ENDED = frozenset(("", ".", ",", ";", "and", "of"))


@RULES.rule(
    "an object that is left out is of what was counted",
    "Crews met 3,310 fires. Cookers caused 1,204.",
    "Crews met 3,310 fires. Losses reached 1,204.",
)
def _taken(c: Lone) -> Taken | None:
    kinds = classes_of(c.lead) if c.lead.isalpha() else ""
    does = "D" in kinds and kinds[:1] in "DP" and c.next in _ENDED - {"of"}
    if not does or c.lead in _IDLE or c.noun is not None or not c.whole:
        return None
    if "which" in c.t.low[: c.start] or "that" in c.t.low[: c.start]:
        return None  # "buses, of which it had ordered 240"
    unit = c.memory.noun_of_part(c.a.value)
    return Taken(unit) if unit and unit not in PERSON_NOUNS else None


_TO_PEOPLE = frozenset(
    """questioned interviewed quizzed helped saved taught trained warned advised cautioned held
    appointed promoted dismissed served fed cared vetted searched""".split()
)
"""What is done to people: "seized 90 knives. Officers questioned 12"."""
_IDLE = frozenset().union(
    MOVING_VERBS, AUXILIARIES, beside.LEVEL_VERBS, words.AMOUNTING, words.HARMING, HUMAN_VERBS,
    _TO_PEOPLE,
)  # fmt: skip
"""Verbs that hardly do anything to what was counted."""


def _has_own(t: Tokens, end: int) -> bool:
    """Whether the sentence speaks of things of its own before token ``end``: "people sleeping"."""
    return any(
        t.cls[i] == WORD
        and is_plural(t.word[i])
        and classes_of(t.low[i])[:1] == "N"
        and singular(t.low[i]) not in TIME
        for i in range(end)
    )


@RULES.rule(
    "a verb before the number says what of its subject",
    "Pupils in all were 412.",
    "The number of the house was painted on the door: 412.",
)
def _subject(c: Lone) -> Taken | None:
    near = c.t.low[max(0, c.a.first - 6) : c.a.first]
    if c.next == "of" and c.t.lower(c.a.end + 1) in ("them", "these", "those"):
        return None  # "Drivers were involved in 69 of these": of what was told before
    if c.prev == "that":
        return None  # "engineers said beams were rotten and that 17 must go"
    if c.a.kind != "count" or not any(
        w in AUXILIARIES or w in words.AMOUNTING or w in DOWN_VERBS for w in near
    ):
        return None
    subject = subject_unit(c.t, c.a, c.a.first)
    return Taken(subject) if subject else None


@RULES.rule(
    "a total that was named counts what it is of",
    "The crowd, put at 70,000 by the organisers, went home.",
    "The bridge, put at 70,000 by the surveyors, was sold.",
)
def _measured(c: Lone) -> Taken | None:
    a = c.a
    if a.value is None or a.value != int(a.top) or a.top < 10 or c.next == "%":
        return None
    unit = measured(c.t, a.first)
    return Taken(unit) if unit else None


@RULES.rule(
    "a bare number after at, to or of is a level",
    "The dial pointed to 60.",
    "The dial had 60 marks.",
)
def _level_at(c: Lone) -> Taken | None:
    if c.a.scale > 1 or c.a.words or c.lead not in ("at", "to", "of", "around"):
        return None
    return Taken(kind="level")
