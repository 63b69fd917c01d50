"""Give each amount its unit: the counted noun after it, or what stands before ("crew of five")."""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.ages import TURNING
from briefing_app.reading.lexicon.words import CASUALTIES, HUMAN_VERBS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.said.hedging import after_number
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.unit_rules import NOUNS, RULES, Counting, of_them

_OLDEST = 1000
"""Years that nobody and hardly a building lives: "17 million years old" is no age."""
MOST_POINTS = 100
"""Above it points are things, as those of a railway."""


def find_units(t: Tokens, amounts: list[Amount]) -> None:
    """Set the unit of every amount that has none of its own."""
    for k, a in enumerate(amounts):
        if a.currency or a.explicit:
            if a.kind == "vague" and a.unit:
                continue
            before = amounts[k - 1] if k else a
            if before.kind == "age" and a.kind == "duration":
                # "the age group of 9 months to 15 years"
                a.kind = "age" if t.low[before.end : a.first] == ["to"] else a.kind
            if a.currency == "?":
                # crowns of a country that nobody named stay without a code
                a.unit = currency.local_crown(t.low)
                a.currency = a.unit or "?"
            _settle_explicit(t, a)
            continue
        _unit(t, a)
        if k and t.lower(a.end) == "others":
            _of_the_same(t, amounts[k - 1], a)
    _percent_points(t, amounts)


def _of_the_same(t: Tokens, before: Amount, a: Amount) -> None:
    """ "14 homes burned and 32 others were damaged": homes, unless people come to harm."""
    harmed = CASUALTIES & set(t.low[max(0, a.first - 2) : a.first] + t.low[a.end + 1 : a.end + 4])
    if before.kind == "count" and before.unit and before.noun_start >= 0 and not harmed:
        a.unit, a.people = before.unit, before.people


def drop_marked(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts whose tokens were not found to be part of something else."""
    return [a for a in amounts if not t.reason[a.first]]


def _settle_explicit(t: Tokens, a: Amount) -> None:
    """Tell ages from durations, and a measure from a modifier: "38-year-old", "five years old"."""
    at = a.end
    if a.unit in ("year", "month", "week", "day") and a.kind == "duration":
        if (t.lower(at) == "-" and t.lower(at + 1) in ("old", "olds")) or t.lower(at) in (
            "old",
            "olds",
        ):
            a.kind = "age" if a.top < _OLDEST else a.kind
            a.end = at + (2 if t.low[at] == "-" else 1)
        elif t.low[at : at + 2] == ["of", "age"] or _in_age_group(t, a.first) or _heads_line(t, a):
            a.kind = "age"


def _heads_line(t: Tokens, a: Amount) -> bool:
    """Whether an age group heads a line: "1–4 years: 19", "Under 1 year: 7"."""
    side = a.first == 1 and t.low[0] in ("under", "over")
    return t.lower(a.end) == ":" and (a.first == 0 or side)


def _in_age_group(t: Tokens, first: int) -> bool:
    """Whether "in the age group of" stands before a duration, or "ages"."""
    if t.lower(first - 1) in TURNING:
        return True
    k = first - 1 - (t.lower(first - 1) in ("of", "from", ":"))
    if t.lower(k) in ("group", "groups", "bracket", "range", "band"):
        return t.lower(k - 1) in ("age", "ages", "aged")
    return t.lower(k) in ("ages", "age")


def _unit(t: Tokens, a: Amount) -> None:
    """Give an amount the unit that the words beside it name."""
    at, _ = after_number(t, a.end)
    counting = Counting(t, a, at)
    if a.kind == "vague":
        found = of_them(t, a, a.of)
        if a.of < 0 and a.noun_start < 0:
            found = NOUNS.decide(counting, t, a.first)
    elif a.fraction:
        return
    else:
        found = RULES.decide(counting, t, a.first)
    if found is not None:
        found.give(t, a)


def _percent_points(t: Tokens, amounts: list[Amount]) -> None:
    """Read "points" as percentage points where the sentence speaks of percentages."""
    for k, a in enumerate(amounts):
        if a.unit == "point" and a.kind == "point" and a.top < MOST_POINTS:
            near = [b for b in amounts[max(0, k - 2) : k + 3] if b is not a]
            if any(
                b.unit in ("%", "percentage point") for b in near
            ) and words.POINTS_TALK.isdisjoint(t.bag):
                a.unit = "percentage point"


_TAKEN_TO = frozenset("to into ill hostage prisoner captive by".split())
"""What follows where people were taken; things are "taken off the road"."""


def people_follow(t: Tokens, a: Amount) -> bool:
    """Whether what follows happens to people: "14 were taken to hospital", "three died"."""
    at = a.end
    for k in range(at, min(at + 6, t.n)):
        low = t.low[k]
        if low in HUMAN_VERBS or low in (
            "who",
            "whom",
            "rescued",
            "attended",
            "queued",
            "marched",
        ):
            return True
        if low == "taken" and k + 1 < t.n and t.low[k + 1] in _TAKEN_TO:
            return True
        if low in (",", ".", ";", "and", "but") and k > at:
            return False
        if t.cls[k] == NUMBER:
            return False
    return False
