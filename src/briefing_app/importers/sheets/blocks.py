"""Blocks of rows: a table that is too long is read a block at a time, each under the same head.

A block is named by its first and last row as the file counts them, and by its sheet where there are
several.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.core.tables.cells import parse_cell
from briefing_app.importers import limits
from briefing_app.importers.result import ImportFailed, Part
from briefing_app.importers.sheets.heads import is_year
from briefing_app.words.said import numbered, said

_ID = re.compile(r"rows-(\d{1,9})-(\d{1,9})(?:/(.*))?", re.S)
_MOST_BLOCKS = 200
HEAD_ROWS = 8
"""Rows above the numbers of a table that are looked at for its head."""


@dataclass(frozen=True)
class Block:
    """The rows that are wanted of a table; a whole one by default. ``sheet`` may be empty."""

    first: int = 1
    last: int = 10**9
    sheet: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing was asked for."""
        return self == Block()

    def notice(self, rows: int) -> str:
        """Return the sentence that says what was read of a table."""
        first, last = numbered(self.first), numbered(min(self.last, self.first + rows - 1))
        if not self.sheet:
            return said("Only rows {first} to {last} were read.", first=first, last=last)
        return said(
            "Only rows {first} to {last} of “{sheet}” were read.",
            first=first,
            last=last,
            sheet=self.sheet,
        )


def block_of(part: str) -> Block:
    """Return the block that ``part`` names; raise `ImportFailed` where it names none."""
    if not part:
        return Block()
    found = _ID.fullmatch(part)
    if found is None or not 1 <= int(found[1]) <= int(found[2]):
        raise ImportFailed(said("This table has no such rows. Open the table again."))
    return Block(int(found[1]), int(found[2]), found[3] or "")


def blocks_after(read: int, total: int, sheet: str = "") -> tuple[Part, ...]:
    """Return the blocks that follow the first ``read`` rows of ``total``, each as long."""
    if read < 1:
        return ()
    firsts = range(read + 1, total + 1, read)[:_MOST_BLOCKS]
    lasts = [min(first + read - 1, total) for first in firsts]
    return tuple(
        Part(
            f"rows-{first}-{last}{f'/{sheet}' if sheet else ''}",
            _named(first, last, sheet),
        )
        for first, last in zip(firsts, lasts, strict=True)
    )


def _named(first: int, last: int, sheet: str) -> str:
    rows = said("Rows {first} to {last}", first=numbered(first), last=numbered(last))
    return said("{rows} of “{sheet}”", rows=rows, sheet=sheet) if sheet else rows


def cut_notice(read: int, total: int, sheet: str = "") -> str:
    """Return the sentence on a table of which the first rows were read."""
    which = (
        said("the first {read} of {all} rows", read=numbered(read), all=numbered(total))
        if total > read
        else said("the first {read} rows", read=numbered(read))
    )
    return said(
        "Only {which} were read: more than {most} cells are filled. “What was left out” opens the "
        "other rows, a block at a time.",
        which=said("{rows} of “{sheet}”", rows=which, sheet=sheet) if sheet else which,
        most=numbered(limits.CELLS),
    )


def is_head(cells: Iterable[str]) -> bool:
    """Whether a row can belong to the head: it holds no number but years."""
    return all(parse_cell(cell) is None or is_year(cell) for cell in cells)
