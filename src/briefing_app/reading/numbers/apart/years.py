"""Years among bare numbers of four digits, as a table of rules.

Where a rule answers with an empty reason the number is no year, whatever the rules after it say.
"""

from functools import cached_property

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.months import YEAR_SURE
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart.suspect import FIGURE, Apart, Suspect
from briefing_app.reading.rules import Table

_DASHES = "-–—‐‑−/"


def year_like(a: Amount) -> bool:
    """Whether this is a bare number of four digits that could be a year."""
    return a.bare and a.digits == 4 and a.value is not None and 1000 <= a.value <= 2199


class _Four:
    """A bare number, with what the rules about years ask of it."""

    def __init__(self, c: Suspect) -> None:
        self.c = c
        self.prev = c.prev
        self.like = year_like(c.a)
        self.value = int(c.a.value) if c.a.value is not None else 0

    @cached_property
    def direct(self) -> bool:
        """Whether it stands right before a plural noun without capitals."""
        noun, t, end = self.c.noun, self.c.t, self.c.end
        if noun is None or noun.head - end > 2:
            return False
        return not any(t.capital(x) for x in range(end, noun.head))

    def year(self) -> Apart:
        """The number alone, as a year."""
        return self.c.upto("year")


RULES: Table[_Four, Apart] = Table("year")


def derive_year(c: Suspect) -> Apart | None:
    """Return the aside if a bare number is a year."""
    apart = RULES.decide(_Four(c), c.t, c.first)
    return apart if apart is not None and apart.reason else None


@RULES.rule("two digits after an apostrophe", "The class of '98 met.", "The class of 98 met.")
def _short(y: _Four) -> Apart | None:
    c = y.c
    if c.a.digits != 2 or y.prev not in ("'", "’", "‘") or not c.joined_before:
        return None
    return Apart("year", c.first - 1, c.end + (1 if c.low_next == "s" else 0))


@RULES.rule("an era after it", "It dates from 340 BC.", "It dates from 340 sources.")
def _era_after(y: _Four) -> Apart | None:
    c, following = y.c, y.c.following
    if _is_era(c, c.end):
        return Apart("year", c.first, c.end + 1)
    span = following is not None and c.follows_at_once and (c.next in _DASHES or c.low_next == "to")
    if span and following is not None and following.bare and _is_era(c, following.end):
        return Apart("year", c.first, following.end + 1)
    return None


def _is_era(c: Suspect, at: int) -> bool:
    return c.t.lower(at) in ("bc", "bce", "ce", "ad") and c.t.capital(at)


@RULES.rule("an era before it", "It was built in AD 340.", "It was built in an ad 340 times.")
def _era_before(y: _Four) -> Apart | None:
    era = y.prev in ("ad", "bc") and y.c.t.word[y.c.first - 1].isupper()
    return Apart("year", y.c.first - 1, y.c.end) if era else None


@RULES.rule(
    "less than four digits, or too many thousands",
    "It sold 12000 in May.",
    "It was built in 1987.",
)
def _unlike(y: _Four) -> Apart | None:
    return None if y.like else FIGURE


def _second(y: _Four, following: Amount) -> bool:
    """Whether the number after the dash can end a span of years: "2012–13", "1999-2000"."""
    second = following.value
    if second is None or following.explicit:
        return False
    if following.digits == 2:
        return y.value % 100 < second or second == 0
    return year_like(following) and y.value < second


@RULES.rule(
    "a span of years",
    "It grew in the 2012–13 season.",
    "It has 1200-1300 members.",
)
def _span(y: _Four) -> Apart | None:
    c, following = y.c, y.c.following
    if following is None or not following.bare or not c.follows_at_once:
        return None
    if c.next not in _DASHES or not c.t.joined(c.end + 1) or not _second(y, following):
        return None
    late = y.value >= 1500 and find_noun(c.t, following.end) is None
    next_year = following.value == y.value % 100 + 1
    counted = c.t.lower(following.end) in words.COUNTED
    sure = y.prev in YEAR_SURE or y.prev in ("the", "season", "of")
    if late or (next_year and not counted) or sure:
        return Apart("year", c.first, following.end)
    return None


@RULES.rule(
    "a word that only years follow",
    "In 2019 robberies fell by half.",
    "From 1000 members it has grown.",
)
def _sure(y: _Four) -> Apart | None:
    round_number = y.value < 1900 or y.value % 500 == 0
    counts = y.direct and y.prev in words.BEFORE_BOTH and round_number
    following = y.c.following
    if y.value < 1900 and y.prev == "from" and following is not None and year_like(following):
        # "from 1200 to 1900 seats"
        counts = find_noun(y.c.t, following.end) is not None
    return y.year() if y.prev in YEAR_SURE and not counts else None


@RULES.rule(
    "a part of it before",
    "In the first six months of 2024 police recorded 310 thefts.",
    "A convoy of 2024 trucks left.",
)
def _part(y: _Four) -> Apart | None:
    parted = y.prev == "of" and y.value >= 1900 and y.c.t.lower(y.c.first - 2) in words.YEAR_PARTS
    return y.year() if parted else None


@RULES.rule(
    "a code that begins with a year",
    "It is in report HR 2025-14 of May.",
    "The FY 2024-25 budget grew.",
)
def _coded(y: _Four) -> Apart | None:
    c, following = y.c, y.c.following
    lead = c.t.word[c.first - 1] if c.first else ""
    named = len(lead) > 1 and lead.isupper() and lead.isalpha() and y.prev not in YEAR_SURE
    if not named or c.t.titled or following is None or not following.bare:
        return None
    joined = c.follows_at_once and c.next in _DASHES and c.t.joined(c.end + 1)
    return Apart("code", c.first - 1, following.end) if joined else None


@RULES.rule(
    "until some year at least",
    "It stays open until at least 2028.",
    "It needs at least 2028 euros.",
)
def _until_least(y: _Four) -> Apart | None:
    least = y.prev in ("least", "about", "around") and not y.direct
    before = y.c.t.low[max(0, y.c.first - 3) : y.c.first - 1]
    return y.year() if least and not YEAR_SURE.isdisjoint(before) else None


@RULES.rule(
    "for a year, before a verb",
    "Figures for 2024 show quieter seas.",
    "It pays for 2024 shows a year.",
)
def _for_year(y: _Four) -> Apart | None:
    late = y.prev == "for" and y.value >= 1900
    return y.year() if late and y.c.low_next in words.YEAR_TELLS else None


@RULES.rule(
    "a hedge stands before no year",
    "It has nearly 1900.",
    "It has grown; 1900 was its best.",
)
def _hedged(y: _Four) -> Apart | None:
    hedged = y.prev in beside.NEVER_BEFORE_YEARS and not y.direct and y.prev != "than"
    return FIGURE if hedged else None


@RULES.rule("too early", "The flight, BA 1234, was late.", "It has grown; 1950 was its best.")
def _early(y: _Four) -> Apart | None:
    return FIGURE if y.value < 1500 else None


@RULES.rule(
    "before a plural that years have",
    "Turnout in the 2019 elections fell.",
    "Turnout at 2019 farms fell.",
)
def _plural(y: _Four) -> Apart | None:
    noun = y.c.noun
    if noun is None or not y.direct:
        return None
    had = y.c.t.low[noun.head] in words.YEAR_PLURALS and y.value >= 1900
    named = y.prev in words.POSSESSIVES and y.value % 500 and y.value >= 1600
    return y.year() if had or named else None


@RULES.rule("before what is counted", "It sold 2019 cows.", "In 2019 cows were sold.")
def _counted(y: _Four) -> Apart | None:
    return FIGURE if y.direct else None


@RULES.rule("what is left is a year", "It closed, 1987 being its last.", "It closed 1987 farms.")
def _left(y: _Four) -> Apart | None:
    return y.year()
