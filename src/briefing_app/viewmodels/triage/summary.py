"""The line over the triage: how many numbers there are and what became of them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from briefing_app.viewmodels.triage.item import Decision
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.words.said import counted, said

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
        MeterPart("used", said("decided"), figures - open_),
        MeterPart("suggested", said("to decide"), open_),
        MeterPart("aside", said("set aside"), aside),
        MeterPart("unread", said("unread"), unread),
    )
    if not total:
        return SummaryProps((said("No numbers in the article"),), parts, 0)
    numbers = counted(total, "{n} number in the article", "{n} numbers in the article")
    kinds = ", ".join(
        words
        for words, count in (
            (counted(figures, "{n} figure", "{n} figures"), figures),
            (counted(aside, "{n} set aside", "{n} set aside"), aside),
            (counted(unread, "{n} unread", "{n} unread"), unread),
        )
        if count
    )
    if not triage.whole:
        rest = said("reading the rest…")
        figures_words = counted(figures, "{n} figure", "{n} figures")
        return SummaryProps((f"{figures_words} · {rest}", figures_words), parts, open_)
    left = counted(open_, "{n} to decide", "{n} to decide") if open_ else said("all decided")
    full = f"{numbers}: {kinds}"
    return SummaryProps((f"{full} · {left}", full, kinds, left), parts, open_)
