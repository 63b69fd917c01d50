"""The evidence numbers beside the lines: which stand where, so that none lies over another."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class LineNumber(NamedTuple):
    """That the figure ``number`` begins on the line whose middle is at ``y``."""

    y: float
    number: int
    key: str


class MarginEntry(NamedTuple):
    """The numbers of one line in one or two rows of text, around the height ``y``."""

    y: float
    rows: tuple[str, ...]
    keys: tuple[str, ...]


def collapse(numbers: Iterable[int]) -> str:
    """Return numbers with runs drawn together: 3, 4, 5, 8 are ``"3–5, 8"``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs)


def rows_of(text: str, fitting: int) -> tuple[str, ...]:
    """Return text in rows of at most ``fitting`` characters where it can be broken."""
    rows: list[str] = []
    row = ""
    for piece in text.replace("–", "–\n").replace(", ", ",\n").split("\n"):
        joined = f"{row} {piece}" if row.endswith(",") else row + piece
        if row and len(joined) > fitting:
            rows.append(row)
            row = piece
        else:
            row = joined
    return (*rows, row)


def derive_margin(
    numbers: Sequence[LineNumber], row_height: float, fitting: int
) -> tuple[MarginEntry, ...]:
    """Return the entries from the top; lines nearer than a row share one, others move down."""
    groups: list[list[LineNumber]] = []
    for line in sorted(numbers, key=lambda n: n.y):
        if groups and line.y - groups[-1][0].y < row_height:
            groups[-1].append(line)
        else:
            groups.append([line])
    entries: list[MarginEntry] = []
    bottom = float("-inf")
    for group in groups:
        rows = rows_of(collapse(n.number for n in group), fitting)
        first = max(group[0].y - row_height / 2, bottom)
        bottom = first + row_height * len(rows)
        middle = first + row_height * len(rows) / 2
        keys = tuple(n.key for n in sorted(group, key=lambda n: n.number))
        entries.append(MarginEntry(middle, rows, keys))
    return tuple(entries)
