"""Everything found in the articles, in reading order, with what was decided about each number.

Every digit and number word is in exactly one item: a figure of the briefing, or what the reader
set aside with its reason, or what it could not read.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.numberformat import NBSP, number_parts
from briefing_app.core.once import once
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.period_text import period_name, period_words
from briefing_app.viewmodels.triage.besides import numbers_besides
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.units import unit_words
from briefing_app.words.said import marked, said, translated

_KEPT = "its row of the triage"
_SCALES = {"million": "M", "billion": "bn", "trillion": "tn"}


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

    def next_open(self, key: str) -> str:
        """Return the key of the next item to decide, round the end; empty where all are.

        Those that are in doubt come first.
        """
        start = self.rows.get(key, -1) + 1
        order = (*self.items[start:], *self.items[:start])
        waiting = [item for item in order if item.decision.is_open]
        first = next((item for item in waiting if item.doubt), None)
        return first.key if first else waiting[0].key if waiting else ""


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


def _listed(briefing: Briefing, *, whole: bool) -> Triage:
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


def value_text(quantity: Quantity, language: str) -> str:
    """Return the number alone, its scale made short: ``"53.4 M"``, ``"40–60"``."""
    parts = number_parts(quantity, language)
    scale = f"{NBSP}{_SCALES.get(parts.scale, parts.scale)}" if parts.scale else ""
    minus = parts.sign[0] if parts.sign.startswith("−") else ""
    return f"{minus}{parts.number}{scale}"


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
    unit = unit_words(quantity.unit)
    period = period_name(figure.period) if unit else period_words(figure.period)
    told = ", ".join(words for words in (*quantity.reservations, figure.label) if words)
    return TriageItem(
        figure.id,
        figure.id,
        span.source,
        span.start,
        span.end,
        value_text(quantity, language),
        ", ".join(words for words in (unit, period) if words) or "—",
        " · ".join(words for words in (told, check) if words),
        decision_of(figure),
        figure.reason if figure.status is Status.ASIDE else "",
        span.lost,
        doubt,
    )
