"""Why a number was read as it was: which pass and which rule wrote each field.

Nothing is traced while articles are read; `explain` reads a text once more for those who ask.
"""

from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.as_json import number
from briefing_app.reading.numbers.sentence import Sentence

FIELDS = tuple(name for name in Amount.__slots__ if name != "marks")


class Because(NamedTuple):
    """One thing that was decided about a number: the field, what was written, and by what.

    ``rules`` are the rules that the pass followed there, in order; empty where it has no table.
    """

    field: str
    value: str
    step: str
    rules: tuple[str, ...] = ()


class Change(NamedTuple):
    """What one pass did to a sentence: the fields it wrote, whether amounts came or went."""

    step: str
    fields: frozenset[str]


State = tuple[object, ...]


class Trace:
    """Looks at a sentence before and after each pass, and keeps what became different."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.amounts: dict[int, list[Because]] = {}
        """What was written of each amount, by its identity."""
        self.tokens: dict[int, Because] = {}
        """Why tokens of the sentence are no figure."""
        self.rules: set[str] = set()
        """All rules that decided something, also that a number is a figure."""
        self._before: dict[int, State] = {}
        self._reasons: list[str] = []
        self._kept: list[Amount] = []

    def begin(self, sentence: Sentence) -> None:
        """Remember how a sentence is before a pass."""
        self._before = {id(a): _state(a) for a in sentence.amounts}
        self._reasons = list(sentence.t.reason)
        sentence.t.notes = []

    def end(self, sentence: Sentence, step: str) -> None:
        """Keep what the pass ``step`` made different."""
        notes = sentence.t.notes or []
        self.rules.update(rule for _, rule in notes)
        fields: set[str] = set()
        fresh = _state(Amount(None, 0, 0))
        if [id(a) for a in sentence.amounts] != list(self._before):
            fields.add("amounts")
        for a in sentence.amounts:
            known = id(a) in self._before
            before = self._before.get(id(a), fresh)
            state = _state(a)
            if known and state == before:
                continue
            self._kept.append(a)
            reach = range(a.first, max(a.end, a.noun_end, a.hedge_end) + 1)
            rules = tuple(dict.fromkeys(rule for at, rule in notes if at in reach))
            for name, _, new in _differences(before, state):
                if known:
                    fields.add(name)
                because = Because(name, _said(new), step, rules)
                self.amounts.setdefault(id(a), []).append(because)
        changed = self._reasons != sentence.t.reason
        reasons = zip(self._reasons, sentence.t.reason, strict=True) if changed else ()
        for i, (old, new) in enumerate(reasons):
            if old != new:
                fields.add("reason")
                rules = tuple(dict.fromkeys(rule for at, rule in notes if abs(at - i) <= 2))
                self.tokens[i] = Because("reason", new, step, rules)
        self.changes.append(Change(step, frozenset(fields)))


_fields = attrgetter(*FIELDS)


def _state(a: Amount) -> State:
    """The fields of an amount, in the order of `FIELDS`, with the marks as they are now."""
    values: State = _fields(a)
    return (*values, *a.marks)


def _differences(before: State, after: State) -> Iterator[tuple[str, object, object]]:
    """Each field that became different, with what it was and what it is."""
    n = len(FIELDS)
    for name, old, new in zip(FIELDS, before[:n], after[:n], strict=True):
        if old != new:
            yield name, old, new
    if before[n:] != after[n:]:
        yield "marks", before[n:], after[n:]


def _said(value: object) -> str:
    if isinstance(value, Decimal):
        return number(value) or ""
    if isinstance(value, tuple):
        return ", ".join(str(v) for v in value)
    return "" if value is None else str(value)
