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
        of = f" of “{self.sheet}”" if self.sheet else ""
        last = min(self.last, self.first + rows - 1)
        return f"Only rows {self.first:,} to {last:,}{of} were read."


def block_of(part: str) -> Block:
    """Return the block that ``part`` names; raise `ImportFailed` where it names none."""
    if not part:
        return Block()
    found = _ID.fullmatch(part)
    if found is None or not 1 <= int(found[1]) <= int(found[2]):
        raise ImportFailed("This table has no such rows. Open the table again.")
    return Block(int(found[1]), int(found[2]), found[3] or "")


def blocks_after(read: int, total: int, sheet: str = "") -> tuple[Part, ...]:
    """Return the blocks that follow the first ``read`` rows of ``total``, each as long."""
    if read < 1:
        return ()
    named = f" of “{sheet}”" if sheet else ""
    firsts = range(read + 1, total + 1, read)[:_MOST_BLOCKS]
    lasts = [min(first + read - 1, total) for first in firsts]
    return tuple(
        Part(
            f"rows-{first}-{last}{f'/{sheet}' if sheet else ''}",
            f"Rows {first:,} to {last:,}{named}",
        )
        for first, last in zip(firsts, lasts, strict=True)
    )


def cut_notice(read: int, total: int, sheet: str = "") -> str:
    """Return the sentence on a table of which the first rows were read."""
    of = f" of {total:,}" if total > read else ""
    named = f" of “{sheet}”" if sheet else ""
    return (
        f"Only the first {read:,}{of} rows{named} were read: more than {limits.CELLS:,} cells are "
        "filled. “What was left out” opens the other rows, a block at a time."
    )


def is_head(cells: Iterable[str]) -> bool:
    """Whether a row can belong to the head: it holds no number but years."""
    return all(parse_cell(cell) is None or is_year(cell) for cell in cells)
