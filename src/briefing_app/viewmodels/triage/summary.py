"""The line over the triage: how many numbers there are and what became of them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from briefing_app.viewmodels.triage.item import Decision
from briefing_app.viewmodels.triage.triage import Triage

Shade = Literal["used", "suggested", "aside", "unread"]


@dataclass(frozen=True)
class MeterPart:
    """A stretch of the meter: what it stands for, and how many numbers."""

    shade: Shade
    words: str
    count: int


class SummaryProps(NamedTuple):
    """``texts`` is the line in full and, for narrow windows, shorter; ``parts`` fill the meter."""

    texts: tuple[str, ...]
    parts: tuple[MeterPart, ...]
    undecided: int

    @property
    def description(self) -> str:
        """The meter in words."""
        return ", ".join(f"{part.count} {part.words}" for part in self.parts if part.count)


def derive_summary(triage: Triage) -> SummaryProps:
    """Return the counts of a triage in words and for the meter."""
    counts = triage.counts
    total = len(triage.items)
    aside, unread = counts[Decision.ASIDE], counts[Decision.UNREAD]
    figures = total - aside - unread
    open_ = triage.undecided
    parts = (
        MeterPart("used", "decided", figures - open_),
        MeterPart("suggested", "to decide", open_),
        MeterPart("aside", "set aside", aside),
        MeterPart("unread", "unread", unread),
    )
    if not total:
        return SummaryProps(("No numbers in the article",), parts, 0)
    numbers = _counted(total, "number")
    kinds = ", ".join(
        words
        for words, count in (
            (_counted(figures, "figure"), figures),
            (f"{aside} set aside", aside),
            (f"{unread} unread", unread),
        )
        if count
    )
    if not triage.whole:
        rest = "reading the rest…"
        figures_words = _counted(figures, "figure")
        return SummaryProps((f"{figures_words} · {rest}", figures_words), parts, open_)
    left = f"{open_} to decide" if open_ else "all decided"
    full = f"{numbers} in the article: {kinds}"
    return SummaryProps((f"{full} · {left}", full, kinds, left), parts, open_)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
