"""Units that stand elsewhere: earlier in the sentence, in the sentence before, or only once in a
list.
"""

from briefing_app.reading.grammar.nouns import is_plural
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.words import AUXILIARIES, PREPOSITIONS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.join.sharing import needs_unit, share_rates
from briefing_app.reading.numbers.unit.elsewhere import (
    LEVELS,
    THERMAL,
    THERMAL_LEADS,
    WICKETS,
    counted_before,
    headed,
    measured,
    school_level,
)
from briefing_app.reading.numbers.unit.subject import agent, fronted, opening_subject, subject_unit
from briefing_app.reading.numbers.unit.units import people_follow

_PLACING = frozenset(("in", "across", "throughout", "within"))
_COMPARING = frozenset(("from", "than", "versus", "vs", "against", "with", "to"))
_HARMING = frozenset(
    """kill kills killed killing injure injures injured injuring wound wounds wounded wounding
    arrest arrests arrested arresting rescue rescues rescued rescuing evacuated hospitalized
    hospitalised sickened sickens displaces displaced employs employ employed employing
    attract attracts attracted draws drew""".split()
)
_PEAKS = frozenset(("low", "high", "peak", "record", "trough"))
_TIMED = frozenset(
    ("clocked", "finished", "time", "heats", "sprint", "metres", "meters", "lap", "swam", "ran")
)


class Memory:
    """What the sentences before have counted: the last noun, and whether percentages were named."""

    __slots__ = ("noun", "percent", "unit")

    def __init__(self) -> None:
        self.noun = ""
        self.unit = ""
        self.percent = False

    def keep(self, amounts: list[Amount]) -> None:
        """Remember the units of a sentence."""
        counted = [
            a.unit
            for a in amounts
            if a.unit
            and a.kind in ("count", "vague")
            and not a.currency
            and not a.rate
            and a.unit not in ("time", "point")
        ]
        if counted:
            self.noun = counted[0]
        elif amounts:
            self.noun = ""
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)


def carry_units(t: Tokens, amounts: list[Amount], memory: Memory) -> None:
    """Find the unit of amounts that have no noun of their own."""
    for k, a in enumerate(amounts):
        if (
            a.unit
            and a.kind == "point"
            and a.unit == "point"
            and memory.percent
            and LEVELS.isdisjoint(t.bag)
            and not a.currency
            and not _sporty(t)
        ):
            a.unit = "percentage point"
        if a.unit.endswith(("ones", " one")) or a.unit in ("one", "other"):
            _ones(t, a, amounts[max(0, k - 12) : k], memory)
        if a.kind == "vague" and not a.unit and a.of < 0 and k and _same_kind(amounts[k - 1], a):
            # "tens of dollars, not thousands"
            a.unit, a.currency = amounts[k - 1].unit, amounts[k - 1].currency
        if a.kind == "vague" and not a.unit and a.of < 0:
            a.unit = _human(t, a, memory)
        if not needs_unit(a):
            continue
        _carry(t, a, amounts[max(0, k - 12) : k], amounts[k + 1 : k + 13], memory)
    share_rates(amounts)


def _same_kind(before: Amount, a: Amount) -> bool:
    return before.kind == "vague" and bool(before.unit) and a.first - before.end < 5


def _ones(t: Tokens, a: Amount, before: list[Amount], memory: Memory) -> None:
    """Put the noun that was meant in the place of "ones": "36 electric ones"."""
    noun = next((b.unit for b in reversed(before) if b.kind == "count" and b.unit), memory.noun)
    if not noun:
        return
    lead = a.unit.rsplit(" ", 1)[0] if " " in a.unit else ""
    a.unit = (lead + " " + noun.rsplit(" ", 1)[-1]).strip() if lead else noun


def _sporty(t: Tokens) -> bool:
    return any(w in beside.SPORT for w in t.low)


def _human(t: Tokens, a: Amount, memory: Memory) -> str:
    """Return who "thousands" are, where they are the subject: "thousands took to the streets"."""
    subject = a.end < t.n and t.cls[a.end] == WORD and t.low[a.end] not in PREPOSITIONS
    if people_follow(t, a) or (subject and t.low[a.end] in ("took", "turned", "lined", "packed")):
        return "person"
    if t.lower(a.end) in ("more", "others") and (
        t.lower(a.end + 1) in AUXILIARIES
        or t.lower(a.end + 1) == "to"
        or t.lower(a.end + 1).endswith("ed")
    ):
        return memory.noun or "person"
    return memory.noun or "person" if subject and t.low[a.end] in AUXILIARIES else ""


def _carry(t: Tokens, a: Amount, before: list[Amount], after: list[Amount], memory: Memory) -> None:
    first, end = a.first, a.end
    prev = t.lower(first - 1)
    start = a.hedge_start if 0 <= a.hedge_start < first else first
    lead = t.lower(start - 1)
    nxt = t.lower(end)
    levels = not LEVELS.isdisjoint(t.bag) and not school_level(t)
    if named := fronted(t, a):
        a.unit = named
        return
    if prev in ("seats", "seat", "accommodates", "sleeps", "accommodate", "houses"):
        a.unit = "person"
        return
    last = next(
        (
            b
            for b in reversed(before)
            if b.unit and b.kind not in ("age", "multiple", "fraction", "point")
        ),
        None,
    )
    if nxt == "who" or (
        nxt == "of"
        and t.lower(end + 1) in ("them", "whom", "those")
        and last is None
        and not memory.noun
    ):
        a.unit = agent(t, a)
        return
    if a.move == "from" and before and before[-1].move == "to" and before[-1].unit:
        a.unit, a.kind = before[-1].unit, "point"
        return
    if (
        a.scale > 1
        and not a.bare
        and last is not None
        and last.currency
        and (a.scale >= 10**6 or lead in ("from", "to", "than", "and", "against"))
        and a.kind == "count"
        and not people_follow(t, a)
    ):
        a.unit, a.currency, a.kind = last.unit, last.currency, "money"
        return
    if nxt == "of" and t.lower(end + 1) == "whom":
        people = [b.unit for b in before if b.unit.rsplit(" ", 1)[-1] in PERSON_NOUNS]
        if people:
            a.unit = people[-1]
            return
    if lead == ":" and (named := headed(t, start - 1)):
        a.unit = named
        return
    if nxt == "aboard" or (nxt == "on" and t.lower(end + 1) == "board"):
        a.unit = "person"
        return
    if lead == "to" and last is None and a.scale == 1:
        point = next((b for b in reversed(before) if b.kind == "point"), None)
        if point is not None and not point.change and not levels:
            a.unit, a.kind = point.unit, "point"
            return
    if lead == "of" and not levels and (named := counted_before(t, start - 1, a)):
        a.unit = named
        return
    peak = lead == "of" and t.lower(start - 2) in _PEAKS and a.scale >= 1
    if peak and (subject := subject_unit(t, a, first)):
        # "fell to a low of 3.9 million"
        a.unit = subject
        return
    # cricket: 101 not out; all out for 240
    if (
        (nxt == "not" and t.lower(end + 1) == "out")
        or prev == "unbeaten"
        or (
            prev == "for"
            and t.low[max(0, first - 3) : first - 1] in (["all", "out"], ["bowled", "out"])
        )
    ):
        a.unit = "run"
        return
    if (
        not WICKETS.isdisjoint(t.bag)
        and a.value is not None
        and 10 < a.value < 1000
        and nxt in beside.AFTER_RUNS
        and a.bare
    ):
        a.unit = "run"
        return
    # wickets for runs
    if last is not None and last.unit.endswith("wicket") and prev == "for":
        a.unit = "run"
        return
    degrees = next((b for b in reversed(before) if b.unit.startswith("°")), None)
    if (
        degrees is not None
        and a.value is not None
        and abs(a.value) < 150
        and not people_follow(t, a)
    ):
        a.unit, a.kind = degrees.unit, degrees.kind
        return
    later = next((b for b in after if b.unit.startswith("°")), None)
    if a.signed and later is not None:
        a.unit, a.kind = later.unit, later.kind
        return
    if (
        (lead in THERMAL_LEADS or prev in THERMAL_LEADS)
        and not THERMAL.isdisjoint(t.bag)
        and a.value is not None
        and abs(a.value) < 130
        and not a.words
        and nxt in beside.AFTER_DEGREES
    ):
        a.unit, a.kind = "°", "measure"
        return
    if a.signed and memory.unit.startswith("°"):
        a.unit, a.kind = memory.unit, "measure"
        return
    if (
        a.value is not None
        and a.value != int(a.value)
        and not (last is not None and last.kind == "measure" and lead in _COMPARING)
    ):
        timed = next((b for b in [*before, *after] if b.unit in ("second", "minute")), None)
        if timed is not None and not _TIMED.isdisjoint(t.bag):
            a.unit, a.kind = timed.unit, "duration"
            return
        if (
            last is not None
            and lead in ("from", "than", "versus", "vs", "against")
            and last.kind in ("percent", "measure", "money", "rate")
            and not last.change
        ):
            a.unit, a.kind, a.currency = last.unit, last.kind, last.currency
            return
        a.kind = "level" if not a.unit and a.scale == 1 else a.kind
        return
    if levels and (
        lead in ("to", "at", "from", "of", "around") or last is None or last.kind == "level"
    ):
        a.kind = "level"
        return
    if (
        last is not None
        and last.kind == "rate"
        and "/" in last.unit
        and last.noun_start >= 0
        and a.scale == 1
        and lead in beside.BEFORE_SAME_RATE
    ):
        a.unit, a.rate, a.kind = last.unit, last.rate, "rate"
        return
    counted = [
        b
        for b in reversed(before)
        if b.kind in ("count", "vague")
        and b.unit
        and not b.rate
        and not b.currency
        and b.unit not in ("time", "point")
    ]
    # "1,921 stores in 49 states and 30 more": what stands in a place is not counted on
    noun = next((b for b in counted if t.lower(b.first - 1) not in _PLACING), None)
    noun = noun or (counted[0] if counted else None)
    if (
        lead == "to"
        and last is not None
        and last.kind == "measure"
        and last.change
        and noun is None
        and not last.unit.startswith("°")
        and a.top >= last.top
    ):
        # "dropped 4.3 million barrels to 335.4 million"
        a.unit, a.kind = last.unit, last.kind
        return
    if lead in ("to", "from", "at", "by") or a.move:
        if (
            last is not None
            and (last.change or last.unit in ("%", "point", "percentage point"))
            and noun is None
        ):
            a.unit = subject_unit(t, a, first) if last.kind == "percent" else ""
            if not a.unit:
                a.kind = "level"
            return
        if (subject := subject_unit(t, a, first)) and not (
            noun is not None and noun.noun_start >= 0 and last is noun and not a.move
        ):
            a.unit = subject
            return
    if (
        (
            last is not None
            and last.kind in ("percent", "measure", "rate", "money", "duration")
            and lead in ("from", "than", "versus", "vs", "against", "and", "with")
            and noun is None
        )
        and last.kind not in ("duration",)
        and not last.change
        and not last.scale > 1
    ):
        a.unit, a.kind, a.currency, a.rate = last.unit, last.kind, last.currency, last.rate
        return
    if lead in _HARMING and a.scale == 1:
        a.unit = "person"
        return
    if (
        last is not None
        and noun is None
        and (
            last.kind == "measure"
            or (
                last.kind == "duration"
                and (a.move == "from" or lead in ("against", "versus", "vs", "with", "and"))
            )
        )
        and not last.change
        and not people_follow(t, a)
        and (
            lead in beside.BEFORE_SAME_MEASURE
            or (nxt in ("", ".", ",", ";") and lead in PREPOSITIONS)
        )
        and not a.people
        and (not a.signed or last.signed)
    ):
        a.unit, a.kind, a.rate = last.unit, last.kind, last.rate
        return
    if noun is not None:
        a.unit = noun.unit
        return
    if people_follow(t, a):
        a.unit = memory.noun or "person"
        return
    if _continues(t, a):
        later = next((b for b in after if b.kind == "count" and b.unit and b.noun_start >= 0), None)
        a.unit = memory.noun or (later.unit if later is not None and lead in ("of", "the") else "")
        a.unit = a.unit or opening_subject(t, a)
        if a.unit:
            return
    if a.bare or a.words or a.kind == "count":
        a.unit = (
            subject_unit(t, a, first)
            if any(
                w in AUXILIARIES
                or w in ("numbered", "totalled", "totaled", "averaged", "reached")
                or w in UP_VERBS
                or w in DOWN_VERBS
                for w in t.low[max(0, first - 6) : first]
            )
            else ""
        )
    if not a.unit and a.value == int(a.top) and a.top >= 10 and nxt != "%":
        a.unit = measured(t, first)
    if not a.unit and not a.scale > 1:
        a.kind = "level" if lead in ("at", "to", "of", "around") and not a.words else a.kind


def _continues(t: Tokens, a: Amount) -> bool:
    """Whether the sentence goes on about what was counted before: "… , 13,800 went to children"."""
    nxt = t.lower(a.end)
    if nxt in AUXILIARIES or nxt in beside.AFTER_ELLIPSIS or a.rate:
        return True
    return (
        a.end < t.n
        and t.cls[a.end] == WORD
        and nxt not in PREPOSITIONS
        and not is_plural(t.word[a.end])
    )
