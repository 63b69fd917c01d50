"""Everything found in the articles, in reading order, with what was decided about each number.

Every digit and number word is in exactly one item: a figure of the briefing, or what the reader
set aside with its reason, or what it could not read.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import is_not
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.numberformat import MINUS
from briefing_app.core.once import changed_at, once, taken_along
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.period_text import period_name, period_words
from briefing_app.viewmodels.figures.reservations import reservation_words
from briefing_app.viewmodels.figures.text import number_of
from briefing_app.viewmodels.triage.besides import numbers_besides
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.units import unit_shown
from briefing_app.words.said import marked, said, translated

_KEPT = "its row of the triage"
_WHOLE = taken_along("the triage, with what it rests on")
_FIGURES = taken_along("the triage of figures alone, with what it rests on")


@dataclass(frozen=True)
class Triage:
    """The items, and how many there are of each decision.

    ``whole`` is false while only figures are listed.
    """

    items: tuple[TriageItem, ...] = ()
    whole: bool = True

    @cached_property
    def counts(self) -> Counter[Decision]:
        """How many items there are of each decision."""
        return Counter(item.decision for item in self.items)

    @cached_property
    def rows(self) -> dict[str, int]:
        """Where each item stands, by its key."""
        return {item.key: row for row, item in enumerate(self.items)}

    @property
    def undecided(self) -> int:
        """How many figures wait for a decision."""
        return sum(count for decision, count in self.counts.items() if decision.is_open)

    def item(self, key: str) -> TriageItem | None:
        """Return the item of a key, or None."""
        row = self.rows.get(key)
        return None if row is None else self.items[row]

    def step(self, key: str, by: int) -> str:
        """Return the key of the item ``by`` rows further on, held at the ends; empty for none."""
        if not self.items:
            return ""
        row = self.rows.get(key)
        at = 0 if row is None else max(0, min(len(self.items) - 1, row + by))
        return self.items[at].key

    @cached_property
    def waiting(self) -> tuple[int, ...]:
        """The rows of the figures that wait for a decision."""
        return tuple(row for row, item in enumerate(self.items) if item.decision.is_open)

    def next_open(self, key: str) -> str:
        """Return the key of the next item to decide, round the end; empty where all are.

        Those that are in doubt come first.
        """
        at = bisect_left(self.waiting, self.rows.get(key, -1) + 1)
        order = (*self.waiting[at:], *self.waiting[:at])
        if not order:
            return ""
        first = next((row for row in order if self.items[row].doubt), order[0])
        return self.items[first].key

    def with_items(self, changed: Mapping[int, TriageItem]) -> "Triage":
        """Return the triage with other items of the same keys in some rows."""
        items = list(self.items)
        counts, waiting = self.counts.copy(), set(self.waiting)
        for row, item in changed.items():
            counts[items[row].decision] -= 1
            counts[item.decision] += 1
            (waiting.add if item.decision.is_open else waiting.discard)(row)
            items[row] = item
        made = Triage(tuple(items), self.whole)
        vars(made).update(rows=self.rows, counts=counts, waiting=tuple(sorted(waiting)))
        return made


@once
def derive_triage(briefing: Briefing) -> Triage:
    """Return all numbers of the articles in reading order.

    What stands as in the briefing before an edit is the same object as there.
    """
    return _listed(briefing, whole=True)


@once
def derive_figures_only(briefing: Briefing) -> Triage:
    """Return the figures alone, for while the numbers besides are still being read."""
    return _listed(briefing, whole=False)


class _Known(NamedTuple):
    """A triage with what it rests on: the figures, and what else was the same object."""

    figures: tuple[Figure, ...]
    grounds: tuple[object, ...]
    triage: Triage


def _listed(briefing: Briefing, *, whole: bool) -> Triage:
    name = _WHOLE if whole else _FIGURES
    grounds = (briefing.articles, briefing.claims, briefing.language)
    known: _Known | None = vars(briefing).get(name)
    patched = None
    if known is not None and len(known.figures) == len(briefing.figures):
        same = not any(map(is_not, known.grounds, grounds))
        patched = _patched(known, briefing) if same else None
    triage = _derive_listed(briefing, whole=whole) if patched is None else patched
    vars(briefing)[name] = _Known(briefing.figures, grounds, triage)
    return triage


def _patched(known: _Known, briefing: Briefing) -> Triage | None:
    """Return a triage with the rows of the figures that differ; None where rows come or move."""
    language, changed = briefing.language or "en", {}
    for at in changed_at(known.figures, briefing.figures):
        old, new = known.figures[at], briefing.figures[at]
        span, row = new.evidence, known.triage.rows.get(old.id)
        if old.id != new.id or not isinstance(span, Span) or row is None:
            return None
        item, before = _item(new, span, language), known.triage.items[row]
        if (item.source, item.start, item.end, item.lost) != (
            (before.source, before.start, before.end, before.lost)
        ):
            return None
        changed[row] = item
    return known.triage.with_items(changed)


def _derive_listed(briefing: Briefing, *, whole: bool) -> Triage:
    items: list[TriageItem] = []
    for article in briefing.articles:
        own = _figures(briefing, article)
        if whole:
            own += numbers_besides(briefing, article, own)
        own.sort(key=lambda item: (item.lost, item.start, item.end))
        items += own
    return Triage(tuple(items), whole)


def decision_of(figure: Figure) -> Decision:
    """Return how it stands with a figure."""
    if figure.status is Status.ASIDE:
        return Decision.ASIDE
    key = figure.status is Status.KEY
    if figure.decided:
        return Decision.KEY if key else Decision.USED
    return Decision.SUGGESTED_KEY if key else Decision.SUGGESTED_USE


def value_text(figure: Figure, language: str) -> str:
    """Return the number alone as the card has it: ``"53.4 million"``, ``"a quarter"``."""
    parts = number_of(figure, language)
    return parts._replace(sign=MINUS if parts.sign.startswith(MINUS) else "", unit="").text


def _figures(briefing: Briefing, article: Article) -> list[TriageItem]:
    language, source = briefing.language or "en", article.source.id
    return [
        _item(figure, span, language)
        for figure in briefing.figures
        if isinstance(span := figure.evidence, Span) and span.source == source
    ]


def _item(figure: Figure, span: Span, language: str) -> TriageItem:
    """Return the row of a figure; a figure keeps it."""
    kept: tuple[str, TriageItem] | None = vars(figure).get(_KEPT)
    if kept is None or kept[0] != language:
        kept = (language, _figure_item(figure, span, language))
        vars(figure)[_KEPT] = kept
    return kept[1]


_DOUBTS = {
    "label": marked("label"),
    "period": marked("period"),
    "place": marked("place"),
    "unit": marked("unit"),
}


def _figure_item(figure: Figure, span: Span, language: str) -> TriageItem:
    quantity = figure.quantity
    doubt = () if figure.decided else figure.unsure
    check = (
        said("check {what}", what=said(" and ").join(translated(_DOUBTS[part]) for part in doubt))
        if doubt
        else ""
    )
    unit = unit_shown(figure, language)
    named = period_name if unit else period_words
    period = named(figure.period, language)
    reserved = reservation_words(quantity, language)
    told = ", ".join(words for words in (*reserved, figure.label) if words)
    return TriageItem(
        figure.id,
        figure.id,
        span.source,
        span.start,
        span.end,
        value_text(figure, language),
        ", ".join(words for words in (unit, period) if words) or "—",
        " · ".join(words for words in (told, check) if words),
        decision_of(figure),
        figure.reason if figure.status is Status.ASIDE else "",
        span.lost,
        doubt,
    )
