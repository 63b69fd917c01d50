"""What a table in the running text needs to know of its columns before it is laid."""

from briefing_app.core.lines.pattern import Pattern

_NUMBER = Pattern(r"[^\w\s]{0,3}\s?\d[\d.,\s\u202f’]*\s?\S{0,4}$|[–—-]$")
_WIDEST = 36
Rows = tuple[tuple[str, ...], ...]


def numeric_columns(rows: Rows) -> frozenset[int]:
    """Return the columns whose cells below the header hold numbers only; the first is none."""
    count = max((len(row) for row in rows), default=0)
    return frozenset(
        column
        for column in range(1, count)
        if (cells := [row[column].strip() for row in rows[1:] if column < len(row)])
        and any(cells)
        and all(not cell or _is_number(cell) for cell in cells)
    )


def _is_number(cell: str) -> bool:
    """Return whether a cell holds a number only; most are told from words by a plain look."""
    if cell[0].isalpha():
        return False
    digits = cell.replace(",", "").replace(".", "")
    return (cell[0].isdecimal() and digits.isdecimal()) or _NUMBER.match(cell) is not None


def column_shares(rows: Rows) -> tuple[float, ...]:
    """Return the share of the width that each column gets, by its longest cell within reason."""
    count = max((len(row) for row in rows), default=0)
    wide = [
        min(_WIDEST, max((len(row[c]) for row in rows if c < len(row)), default=0)) + 2
        for c in range(count)
    ]
    return tuple(width / sum(wide) for width in wide)
