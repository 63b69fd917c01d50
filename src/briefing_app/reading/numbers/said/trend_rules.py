"""The rules for the direction of a change, by the words after an amount and before it.

An empty answer says that the words give no direction, and ends the matter.
"""

import itertools
from dataclasses import dataclass
from typing import NamedTuple

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.tokens import NUMBER, SIGN, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.lexicon import trends as w
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    STOPS,
)
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.said.trend_verbs import direction_of, noun_of, takes
from briefing_app.reading.rules import Table


class After(NamedTuple):
    """An amount and the token ``i`` after it, or after its noun."""

    t: Tokens
    a: Amount
    i: int

    @property
    def low(self) -> str:
        """The word after the amount."""
        return self.t.lower(self.i)

    @property
    def next(self) -> str:
        """The word after that."""
        return self.t.lower(self.i + 1)

    @property
    def direction(self) -> str:
        """Where a comparative goes; empty for any other word."""
        if self.low in w.COMPARATIVE_UP:
            return "up"
        compared = self.a.kind in ("percent", "point", "money") and self.next == "than"
        if self.low in ("better", "worse") and compared:
            return "up" if self.low == "better" else "down"
        return "down" if self.low in w.COMPARATIVE_DOWN else ""

    @property
    def may_say(self) -> bool:
        """Whether the word is one that can give a direction."""
        return bool(self.direction) or self.low in words.ADVANCING or self.low in _SAYING


_SAYING = frozenset("off of the on better worse older younger".split())
"""Words behind an amount that can give a direction and are no comparatives."""
AFTER: Table[After, str] = Table("comparative")


@AFTER.rule(
    "more than another has, or than a mark",
    "Men earn 4% more than women.",
    "Men earn 4% less than in 2023.",
)
def _than_another(c: After) -> str | None:
    than = next((k for k in range(c.i + 1, c.i + 5) if c.t.lower(k) == "than"), -1)
    if than < 0 or not c.direction:
        return None
    then = _names_a_time(c.t, than + 1) and not _names_a_usual(c.t, than + 1)
    return None if then else ""


def _names_a_usual(t: Tokens, at: int) -> bool:
    """Whether something usual is compared with, not what is usual: "than the usual kind"."""
    named = t.lower(at + 1) in words.USUAL and t.lower(at) in DETERMINERS
    return named and t.lower(at + 2) not in _ENDS_OF_NORM


def _names_a_norm(t: Tokens, at: int) -> bool:
    """Whether what is usual, wanted or the most so far stands there: "the five-year average"."""
    for k in range(at, min(at + 8, t.n)):
        low = t.low[k]
        if low in words.NORMS:
            return True
        if k > at and low in _ENDS_OF_NORM:
            return False
    return False


_ENDS_OF_NORM = PREPOSITIONS | CONJUNCTIONS | frozenset((*", . ; : ( )".split(), ""))
"""Where what is compared with ends."""


def _names_a_time(t: Tokens, at: int) -> bool:
    """Whether what follows "than" may be an earlier time, its number, or what is usual."""
    for k in range(at, min(at + 12, t.n)):
        low = t.low[k]
        if low in (",", ".", ";", "(") and k > at:
            return False
        if low in words.MARKS and words.TIME_BACK.isdisjoint(t.low[at:k]):
            return False
        number = low[:1].isdecimal() and t.low[k - 1] != "aged"
        dated = low.removesuffix("'s") in MONTHS or low.removesuffix("'s") in WEEKDAYS
        if number or low in words.THEN or dated or singular(low) in TIME:
            return True
        if k == at and _tells_when(t, k):
            return True
    return False


def _tells_when(t: Tokens, k: int) -> bool:
    """Whether a moment or somebody's time in office follows "than"."""
    at = t.low[k] == "at" and not words.MOMENTS.isdisjoint(t.low[k : k + 4])
    return at or t.low[k] in ("when", "under")


@AFTER.rule(
    "taken off",
    "She took 51 seconds off the record.",
    "She was 51 seconds off the record.",
)
def _off(c: After) -> str | None:
    if c.low != "off" or c.next not in (*words.POINTING, "a", "our"):
        return None
    taken = not words.TAKING_OFF.isdisjoint(c.t.low[max(0, c.a.first - 3) : c.a.first])
    bare = c.a.kind == "count" and c.a.noun_start < 0
    return "down" if taken and (bare or c.a.kind in (*words.CUT_BY, "duration")) else None


@AFTER.rule(
    "a part of the rise",
    "Exports contributed 3 points of the increase.",
    "Exports were 3 percent of the total.",
)
def _part_of_move(c: After) -> str | None:
    if c.low != "of" or c.next not in ("the", "this", "that") or c.a.kind not in words.CUT_BY:
        return None
    noun = c.t.lower(c.i + 2)
    near = c.t.low[max(0, c.a.first - 3) : c.a.first]
    share = c.a.kind in ("percent", "fraction") and "for" in near
    if share or words.CONTRIBUTING.isdisjoint(near):
        return None
    return "up" if noun in w.UP_NOUNS else "down" if noun in w.DOWN_NOUNS else None


@AFTER.rule(
    "double what it was",
    "The count is double the 970 recorded in 2022.",
    "The count is double the 970 of an average place.",
)
def _double(c: After) -> str | None:
    if c.a.kind != "multiple" or c.low != "the" or c.t.low[c.a.first] != "double":
        return None
    year = len(c.next) == len("2019") and c.next[:2] in ("19", "20") and c.next.isdecimal()
    back = year or not words.TIME_BACK.isdisjoint(c.t.low[c.i : c.i + 10])
    return "up" if back else None


@AFTER.rule(
    "a distance further than another",
    "It flew 40 km further than the old one.",
    "It flew 40 km further north.",
)
def _further(c: After) -> str | None:
    far = c.low in ("further", "farther") and c.next == "than"
    return "up" if far and c.a.kind == "measure" else None


@AFTER.rule(
    "ahead of an earlier time",
    "Milk supplies were 3% ahead of last May.",
    "She is 3% ahead of him.",
)
def _ahead(c: After) -> str | None:
    ahead = c.low == "ahead" and c.next == "of" and c.a.kind in ("percent", "money")
    return "up" if ahead and _names_then(c.t, c.i + 2) else None


def _names_then(t: Tokens, at: int) -> bool:
    """Whether an earlier time stands there that is no norm: "the level of 2019"."""
    return _names_a_time(t, at) and not _names_a_norm(t, at)


@AFTER.rule(
    "up and down after a percentage",
    "Sales ended the year 4% up on 2020.",
    "Some 4% up sticks in a year.",
)
def _up(c: After) -> str | None:
    bare = c.a.kind == "count" and c.a.noun_start < 0
    dated = (bare or c.a.kind in ("money", "measure")) and c.next in ("on", "from")
    relative = c.a.kind in ("percent", "point")
    if c.low not in ("up", "down") or not (relative or (dated and _names_a_time(c.t, c.i + 2))):
        return None
    return c.low if c.next in words.AFTER_UP else None


@AFTER.rule("dearer and cheaper", "It is $4 cheaper.", "It is $4 for a cheaper one.")
def _dearer(c: After) -> str | None:
    return c.direction if c.a.kind == "money" and c.low in words.OF_PRICES else None


@AFTER.rule(
    "so many more, set beside how many there are",
    "It gave 214 shows, 12 more.",
    "It gave 214 shows and wants 12 more.",
)
def _apposed(c: After) -> str | None:
    more = c.direction if c.low in (*words.COMPARING, "extra") else c.low
    bare = c.a.kind == "money" or (c.a.kind == "count" and c.a.noun_start < 0)
    than = c.next == "than" and _names_then(c.t, c.i + 2)
    than = than and c.t.lower(c.i + 2) not in words.RIVALS
    closed = c.next in words.AFTER_APPOSED or than
    beside_ = c.t.lower(c.a.first - 1) == "," and any(
        c.t.cls[k] == NUMBER for k in range(c.a.first - 1)
    )
    told = bare and closed and beside_ and more in ("up", "down")
    return more if told else None


@AFTER.rule(
    "above and below an earlier level",
    "Rent was €4 below the level of 2019.",
    "Rent was €4 below the average.",
)
def _above(c: After) -> str | None:
    if c.low not in _SIDES:
        return None
    relative = c.a.kind in ("percent", "point", "fraction") or bool(c.a.currency)
    back = not words.TIME_BACK.isdisjoint(c.t.low[c.i : c.i + 8])
    bare = c.a.kind == "count" and c.a.noun_start < 0
    relative = relative or bare or (c.a.kind == "measure" and back)
    return c.direction if relative and _names_then(c.t, c.i + 1) else None


_SIDES = frozenset(("above", "below"))


@AFTER.rule(
    "a time longer or shorter than another",
    "It took two hours less than the old road.",
    "It took two hours in a lower gear.",
)
def _lasting(c: After) -> str | None:
    if c.a.kind != "duration":
        return None
    reach = 10 if c.low == "fewer" else 3
    compared = c.low in words.OF_TIMES and "than" in c.t.low[c.i + 1 : c.i + reach]
    shorter = c.low == "shorter" and c.next in ("", ".", ",", ";", "and")
    shorter = shorter or (c.low in _AGED and c.next == ")")  # "16.7 years (0.4 years older)"
    # What is faster takes less time.
    direction = w.BY_SPEED.get(c.low, c.direction) or _AGED.get(c.low, "")
    return direction if compared or shorter else ""


_AGED = {"older": "up", "younger": "down"}
"""Where an age goes; an age of its own is no step."""


@AFTER.rule(
    "a percentage or sum more or less",
    "The fare was $4 lower.",
    "It cost 4 cows more than that.",
)
def _relative(c: After) -> str | None:
    if c.a.kind == "money" and c.low in _SIZED and c.next == "than":
        return c.direction
    if c.a.kind not in ("percent", "point", "money", "rate") or c.low not in words.COMPARING:
        return None
    other = c.low in ("more", "less") and c.a.kind == "money"
    wanted = c.next == "from" and c.t.lower(c.a.first - 1) in words.WANTING
    return "" if other and (wanted or c.next not in beside.AFTER_MORE_MONEY) else c.direction


_SIZED = frozenset("larger smaller bigger better worse".split())


@AFTER.rule("so many fewer", "It ran 1,305 fewer trains.", "No fewer than 1,305 were fined.")
def _fewer(c: After) -> str | None:
    fewer = c.low == "fewer" and c.a.kind in ("count", "fraction", "duration", "rate")
    set_beside = "more" in c.t.low[max(0, c.a.first - 5) : c.a.first]
    return "down" if fewer and not set_beside else None


@AFTER.rule(
    "a part more than then",
    "It has a third more visitors than in May.",
    "It has a third more to go.",
)
def _part_more(c: After) -> str | None:
    if c.a.kind != "fraction" or not c.direction:
        return None
    if c.low not in ("more", "less", "fewer"):
        return c.direction if c.low not in _SIDES else None
    things = _names_things(c.next) or c.next in ("", ",", ".", ";")
    return c.direction if things or "than" in c.t.low[c.i + 1 : c.i + 5] else None


def _names_things(low: str) -> bool:
    """Whether a word is a noun or stands before one: "a fifth more seats"."""
    return low.isalpha() and classes_of(low)[:1] in ("N", "J") and low not in STOPS


@AFTER.rule(
    "a number alone that is higher or lower",
    "Deportations were 240 higher.",
    "They built 240 higher walls.",
)
def _higher(c: After) -> str | None:
    is_so = c.a.noun_start < 0 or c.t.lower(c.a.first - 1) in ("is", "are", "was", "were")
    alone = c.a.kind == "count" and is_so and c.low in ("higher", "lower")
    placed = c.next in ("up", "down", "on")  # "240 higher up the hill"
    return c.direction if alone and not (placed or _names_things(c.next)) else None


@AFTER.rule(
    "better and worse off",
    "Pensioners will be £230 worse off.",
    "Pensioners lost £230 off the price.",
)
def _off_so_much(c: After) -> str | None:
    paid = c.a.kind in ("money", "percent", "rate")
    ways = {"better": "up", "worse": "down"}
    return ways.get(c.low) if paid and c.next == "off" else None


@AFTER.rule(
    "put on a price or pay",
    "The deal puts 4% on basic pay.",
    "She put £40 on a horse.",
)
def _put_on_it(c: After) -> str | None:
    put = c.t.lower(c.a.first - 1) in words.PUT_ON or c.t.lower(c.a.first - 2) in words.PUT_ON
    what = {singular(low) for low in itertools.takewhile(str.isalpha, c.t.low[c.i + 1 : c.i + 6])}
    dearer = c.low == "on" and not words.MADE_DEARER.isdisjoint(what)
    return "up" if put and dearer and c.a.kind in ("percent", "money", "point") else None


@AFTER.rule(
    "so many more things than a year ago",
    "Compared with a year ago there are 536 more prisoners.",
    "The firm plans 536 more homes.",
)
def _more_in_time(c: After) -> str | None:
    more = c.a.kind == "count" and c.low in ("more", "less") and "compared" in c.t.bag
    return c.direction if more and not words.TIME_BACK.isdisjoint(c.t.bag) else None


def _after_than(c: After, window: list[str]) -> str:
    """The word after "than"."""
    return c.t.lower(c.i + 2 + window.index("than"))


@AFTER.rule(
    "so many more than so many",
    "It sold 12 more than the year before.",
    "It sold 12 more cars.",
)
def _counted(c: After) -> str | None:
    bare = c.a.kind == "count" and c.a.noun_start < 0 and bool(c.direction)
    sized = c.low in ("smaller", "larger", "bigger") and c.next == "than"
    if c.a.kind not in ("count", "measure") or not (bare or sized or c.low in words.COMPARING):
        return None
    window = c.t.low[c.i + 1 : c.i + 6]
    if "than" not in window or _after_than(c, window) in words.RIVALS:
        return None
    broken = any(x in (",", ".", ";", "was", "were") for x in window[: window.index("than")])
    return None if broken else c.direction


@AFTER.rule(
    "a measure higher or lower",
    "The river was 2 m higher in May.",
    "The river was 2 m wide in May.",
)
def _measured(c: After) -> str | None:
    if c.a.kind != "measure":
        return None
    compared = c.low in ("higher", "lower") or (c.low not in words.COMPARING and c.next == "than")
    sized = c.low in ("smaller", "larger", "bigger") and not words.TIME_BACK.isdisjoint(c.t.bag)
    return c.direction if compared or sized else None


@AFTER.rule(
    "a percentage of any comparative",
    "It was 4% faster in May.",
    "It was 4 seconds faster in May.",
)
def _percent(c: After) -> str | None:
    return c.direction if c.a.kind in ("percent", "point") and c.low not in _SIDES else None


@dataclass(slots=True)
class Before:
    """An amount, and the token ``i`` before it that is looked at, so many ``steps`` away."""

    t: Tokens
    a: Amount
    i: int
    floor: int
    steps: int = 0

    @property
    def low(self) -> str:
        """The word that is looked at."""
        return self.t.low[self.i]

    @property
    def prev(self) -> str:
        """The word before it."""
        return self.t.lower(self.i - 1)

    @property
    def next(self) -> str:
        """The word after it."""
        return self.t.lower(self.i + 1)


class Seen(NamedTuple):
    """What a word before an amount says: the direction ("" for none), or to go ``back`` so far."""

    direction: str = ""
    back: int = 0
    by: bool = False
    """Whether the word is "by", after which the verb may stand far off."""


_LINKS = frozenset("up by to at from of off add away on back".split())


def _traits(c: Before) -> tuple[str | bool, ...]:
    """Which word is looked at, and whether it tells a change."""
    low = c.low
    return (low in _LINKS and low, bool(direction_of(low)) and "moves")


_FAR = 8
"""Tokens before "by so many votes" among which it says who lost."""
BEFORE: Table[Before, Seen] = Table("trend", _traits)


@BEFORE.rule("gave up so much", "The index gave up 1.1%.", "He gave up 3 days.", "up", "back")
def _gave_up(c: Before) -> Seen | None:
    gave = c.low in ("up", "back") and c.prev in ("gave", "give", "gives", "giving", "given")
    level = c.t.lower(c.a.end) == "to" and c.t.lower(c.a.end + 1) in words.SETTLING
    priced = c.low == "back" and level and c.a.kind in ("money", "count")
    moved = c.a.kind in ("percent", "point") and c.t.lower(c.a.end) != "of"
    return Seen("down") if gave and (priced or moved) else None


@BEFORE.rule(
    "an extra sum, set beside how much there is",
    "The grant went to €334m, an extra €22m.",
    "The grant needs an extra €22m.",
)
def _extra(c: Before) -> Seen | None:
    apposed = c.prev in ("a", "an") and c.t.lower(c.i - 2) == "," and c.floor > 0
    closed = c.t.lower(max(c.a.end, c.a.noun_end)) in ("", ".", ",", ";", ")")
    return Seen("up") if c.low in _ADDED and apposed and closed else None


_ADDED = frozenset("extra additional further".split())


@BEFORE.rule(
    "a verb of change, if it measures the amount",
    "Sales were up fivefold.",
    "Sales were 4%.",
    "moves",
)
def _verb(c: Before) -> Seen | None:
    low, direction = c.low, direction_of(c.low)
    if not direction or (low in words.COMPARATIVES and c.next == "than"):
        return None
    if low in ("up", "down") and c.prev == "-" and c.t.joined(c.i):
        return Seen()  # "at a lock-up 400 metres away"
    if low == "up" and c.next == "to":
        return None
    if low in beside.LOOSE_COMPARATIVES:
        return Seen(back=1)
    return Seen(direction if takes(c.t, c.a, low, c.i) else "")


@BEFORE.rule("by means of", "She was lifted by a 4-metre rope.", "The rope rose by 4 metres.", "by")
def _by_means(c: Before) -> Seen | None:
    means = c.low == "by" and c.a.attributive and c.a.kind == "measure"
    return Seen() if means else None


@BEFORE.rule(
    "by how many it was decided",
    "The motion was lost by 7 votes to 6.",
    "The staff was cut by 7 people in May.",
    "by",
)
def _decided(c: Before) -> Seen | None:
    near = c.t.low[max(0, c.i - (_FAR if c.a.unit == "vote" else 2)) : c.i]
    return Seen() if c.a.kind == "count" and not words.DECIDING.isdisjoint(near) else None


@BEFORE.rule(
    "by whom it was done",
    "A cut was achieved by 52% of patients.",
    "The cut was raised by 52%.",
    "by",
)
def _by_whom(c: Before) -> Seen | None:
    done = c.prev.endswith("ed") and not direction_of(c.prev) and c.t.lower(c.i - 2) in AUXILIARIES
    share = c.a.kind in ("percent", "fraction") and c.t.lower(c.a.end) == "of"
    return Seen() if c.low == "by" and done and share else None


@BEFORE.rule("by after a verb", "Sales fell in May by 4%.", "Sales fell in May.", "by")
def _by(c: Before) -> Seen | None:
    return Seen(by=True) if c.low == "by" else None


@BEFORE.rule(
    "to, at or from name a level", "Sales rose to 4%.", "Sales rose 4%.", "to", "at", "from"
)
def _level(c: Before) -> Seen | None:
    near = (c.low == "to" and c.prev in ("up", "close", "amounting")) or (
        c.low == "at" and c.next in ("least", "most")
    )
    return Seen() if c.low in ("to", "at", "from") and not near else None


@BEFORE.rule("a rise of", "A rise of 12 beds is planned.", "It has 4% in May.", "of")
def _of(c: Before) -> Seen | None:
    if c.low != "of":
        return None
    if c.prev in words.AMOUNTING:
        return Seen(back=2)
    return Seen(noun_of(c.t, c.a, c.i, c.floor))


@BEFORE.rule(
    "off so much",
    "Thefts were off 14 percent.",
    "The road off 14 percent of farms shut.",
    "off",
    "back",
)
def _off_by(c: Before) -> Seen | None:
    be = c.prev in ("is", "are", "was", "were", ",", "been")
    paid = c.a.kind == "money" and c.t.lower(c.a.end) in _AFTER_OFF
    relative = paid or c.a.kind in ("percent", "point")
    return Seen("down") if c.low in ("off", "back") and be and relative else None


_AFTER_OFF = frozenset(", . from on at this last".split()) | {""}
"""What follows how far a price is off, or back, as farmers say."""


@BEFORE.rule(
    "add so much to it", "It would add £31m to the bill.", "It would add £31m in tax.", "add"
)
def _add_to(c: Before) -> Seen | None:
    to = c.low == "add" and c.a.kind in ("money", "percent", "point", "rate")
    return Seen("up") if to and c.t.lower(c.a.end) == "to" else None


@BEFORE.rule("took away", "Currency took away 0.7 points.", "He took a way of 0.7 miles.", "away")
def _took_away(c: Before) -> Seen | None:
    away = c.low == "away" and c.prev in words.TAKING_OFF
    return Seen("down") if away and c.a.kind in ("percent", "point", "money") else None


@BEFORE.rule("put on", "The fund put on 4%.", "The fund was on 4%.", "on")
def _put_on(c: Before) -> Seen | None:
    put = c.low == "on" and c.prev in words.PUT_ON
    step = c.a.kind == "count" and c.a.unit in words.PUT_ON_IN_STEPS
    return Seen("up") if put and (step or c.a.kind in ("percent", "point", "money")) else None


@BEFORE.rule(
    "words between verb and amount",
    "The budget was slashed in half.",
    "Sales rose 4%.",
)
def _between(c: Before) -> Seen | None:
    low = c.low
    sign = c.t.cls[c.i] == SIGN and low in ("~", "≈", "-", "$", "“", '"')
    if low == "as" and words.AS_MUCH.isdisjoint((c.prev, c.next)):
        return None  # "lending slows as one borrower in 14 falls behind"
    if low == "in" and c.next != "excess" and (c.next != "half" or c.t.lower(c.a.end) == "of"):
        return None  # "rents were cut in 12% of flats"
    return Seen(back=1) if low in words.STEPS_OVER or low.endswith("ly") or sign else None
