"""Units that stand elsewhere: earlier in the sentence, or in the sentence before.

The rules for a number that has none of its own are a table in `carry_rules`; here is what comes
before it: points among percentages, "ones", and "thousands" of people.
"""

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.unit import LEVELS
from briefing_app.reading.lexicon.words import AUXILIARIES, PREPOSITIONS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.join.sharing import (
    needs_unit,
    share_measured_rates,
    share_rates,
)
from briefing_app.reading.numbers.sentence import Memory
from briefing_app.reading.numbers.unit.carry_rules import RULES, Lone
from briefing_app.reading.numbers.unit.subject import numerator
from briefing_app.reading.numbers.unit.units import MOST_POINTS, people_follow

REACH = 12
"""How many amounts on either side may lend their unit."""


def carry_units(t: Tokens, amounts: list[Amount], memory: Memory) -> None:
    """Find the unit of amounts that have no noun of their own."""
    for k, a in enumerate(amounts):
        before = [b for b in amounts[max(0, k - REACH) : k] if b.same_as is None]
        _points(t, a, memory)
        if memory.setting.metric and a.unit.split("/")[0] == "ton":
            a.unit = "t" + a.unit[3:]
        if a.unit == "°" and memory.setting.degree and words.ANGLES.isdisjoint(t.bag):
            a.unit = memory.setting.degree
        if a.unit.endswith(("ones", " one")):
            _ones(a, before, memory)
        if a.kind == "vague" and not a.unit and a.of < 0:
            _vague(t, a, before)
        if needs_unit(a):
            lone = Lone(t, a, before, amounts[k + 1 : k + 1 + REACH], memory)
            taken = RULES.decide(lone, t, a.first)
            if taken is not None:
                taken.give(a)
    share_rates(amounts)
    share_measured_rates(t, amounts)


def _points(t: Tokens, a: Amount, memory: Memory) -> None:
    """Points are percentage points where the sentence before named percentages."""
    points = a.unit == "point" and a.kind == "point" and not a.currency and a.top < MOST_POINTS
    if points and memory.percent and LEVELS.isdisjoint(t.bag) and beside.SPORT.isdisjoint(t.bag):
        a.unit = "percentage point"


def _ones(a: Amount, before: list[Amount], memory: Memory) -> None:
    """Put the noun that was meant in the place of "ones": "36 electric ones"."""
    noun = next((b.unit for b in reversed(before) if b.kind == "count" and b.unit), memory.noun)
    if noun:
        lead = a.unit.rsplit(" ", 1)[0] if " " in a.unit else ""
        a.unit = f"{lead} {noun.rsplit(' ', 1)[-1]}" if lead else noun


def _vague(t: Tokens, a: Amount, before: list[Amount]) -> None:
    """ "tens of dollars, not thousands"; "thousands took to the streets"."""
    last = before[-1] if before else None
    if last is not None and last.kind == "vague" and last.unit and a.first - last.end < 5:
        a.unit, a.currency = last.unit, last.currency
        return
    subject = a.end < t.n and t.cls[a.end] == WORD and t.low[a.end] not in PREPOSITIONS
    acting = subject and (t.low[a.end] in beside.GATHERING or t.low[a.end] in AUXILIARIES)
    if acting or people_follow(t, a):
        a.unit = "person"


def fill_rates(t: Tokens, amounts: list[Amount], memory: Memory) -> None:
    """Put the noun above the bar where it was named before: "two a week".

    Not where a sum is paid, nor where the subject moves from one to the other: "the bill goes from
    1,384 to 1,421 a year".
    """
    for k, a in enumerate(amounts):
        if a.unit.startswith("/") and not a.move and t.lower(a.first - 1) not in beside.PAYING:
            noun = _counted(t, amounts[max(0, k - REACH) : k], a.unit[1:]) or numerator(t, a)
            noun = noun or memory.noun
            a.unit = f"{noun}{a.unit}"


_SPENT = frozenset("spent spend spends worked work gave give".split())


def _counted(t: Tokens, before: list[Amount], below: str) -> str:
    """The noun that was counted last, or stood above a bar; not that ``below`` the bar.

    Nights and hours are counted where they are no time for which something is done.
    """
    for b in reversed(before):
        spent = b.kind == "duration" and t.lower(b.first - 1) in _SPENT
        if spent and b.unit != below:
            return b.unit
        if b.unit in (below, "time"):
            continue
        if b.unit and (b.kind in ("count", "vague") or (b.kind == "rate" and b.noun_start >= 0)):
            return b.unit.partition("/")[0]
    return ""
