"""Two sources as a table for a slide and for the sheet: what differs first, so much as has room."""

from typing import NamedTuple

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.compare.compared import (
    Compared,
    ComparedRow,
    RowKind,
    derive_compared,
)
from briefing_app.viewmodels.figures.reservations import joined
from briefing_app.words.written import written

_ORDER = (RowKind.DIFFERS, RowKind.APART, RowKind.ROUNDED, RowKind.AGREES)


class ComparedBoard(NamedTuple):
    """The names of both sources, the rows that are shown, and how many pairs there are more.

    ``summary`` counts all pairs and what stands in one source only.
    """

    here: str
    there: str
    rows: tuple[ComparedRow, ...]
    more: int
    summary: str
    language: str = "en"

    @property
    def heading(self) -> str:
        """What stands over it."""
        return written(self.language, "Two sources")

    @property
    def more_words(self) -> str:
        """That there are more pairs; empty where there are none."""
        return written(self.language, "and {n} more", n=self.more) if self.more else ""

    @property
    def text(self) -> str:
        """All of it in sentences, for those who hear it."""
        rows = " ".join(row.name for row in self.rows)
        more = f" {self.more_words}." if self.more else ""
        both = joined((self.here, self.there), self.language)
        return f"{self.heading}: {both}. {self.summary}. {rows}{more}"


def derive_board(briefing: Briefing, counterpart: Counterpart, most: int) -> ComparedBoard | None:
    """Return at most so many pairs, what differs first; None where there is no pair."""
    compared = derive_compared(briefing, counterpart)
    return board_of(compared, most)


def board_of(compared: Compared, most: int) -> ComparedBoard | None:
    """Return at most so many pairs of what was compared; None where there is none."""
    pairs = sorted(
        (row for row in compared.rows if row.pair is not None),
        key=lambda row: _ORDER.index(row.kind),
    )
    if not pairs:
        return None
    shown = tuple(pairs[:most])
    more = len(pairs) - len(shown)
    names = compared.here, compared.there
    return ComparedBoard(*names, shown, more, compared.summary, compared.language)
