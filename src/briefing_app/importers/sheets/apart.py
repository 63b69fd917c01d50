"""Several tables on one sheet, told apart by the empty rows and columns between them.

A sheet is a large page: a table, an empty line, its notes, the next table, one more beside it.
Cells that were merged say their words in each place they stand for, or heads would be lost.
"""

from collections.abc import Mapping, Sequence

from briefing_app.core.tables.cells import parse_cell
from briefing_app.importers import limits
from briefing_app.importers.result import Grid
from briefing_app.importers.sheets.heads import is_note, is_year

Cells = Mapping[int, Mapping[int, str]]
Rows = list[tuple[str, ...]]


def grids_of(
    name: str,
    cells: Cells,
    merged: Sequence[tuple[int, int, int, int]] = (),
    decimal: str = "",
) -> list[Grid]:
    """Return the tables among ``cells`` (by row and column), each with the name of its sheet.

    ``decimal`` is the sign before decimals, where the kind of file lets one guess it.
    """
    filled = {row: dict(columns) for row, columns in cells.items()}
    for top, left, bottom, right in merged[: limits.CELLS]:
        _spread(filled, top, left, bottom, right)
    grids = [Grid(name, tuple(rows), decimal) for band in _bands(filled) for rows in _beside(band)]
    if len(grids) < 2:
        return grids
    return [grid._replace(name=f"{name} ({n})") for n, grid in enumerate(grids, start=1)]


def grids_of_rows(name: str, rows: Sequence[Sequence[str]], decimal: str = "") -> list[Grid]:
    """Return the tables among ``rows``, empty ones included, as a text file has them."""
    cells = {
        at: found
        for at, row in enumerate(rows)
        if (found := {n: cell for n, cell in enumerate(row) if cell.strip()})
    }
    return grids_of(name, cells, decimal=decimal)


def _spread(cells: dict[int, dict[int, str]], top: int, left: int, bottom: int, right: int) -> None:
    """Say the words of a merged cell in all its places; a number stays where it stands.

    Years are words here: they are heads.
    """
    text = cells.get(top, {}).get(left, "")
    if not text or (parse_cell(text) is not None and not is_year(text)):
        return
    for row in range(top, bottom + 1):
        if row not in cells and row != top:
            continue
        for column in range(left, min(right, limits.COLUMNS) + 1):
            cells[row].setdefault(column, text)


def _bands(cells: dict[int, dict[int, str]]) -> list[Rows]:
    """Return groups of rows: a new one begins after an empty row where a table with a head does.

    Lines before it that are no table are its caption, but for notes on the table above; what
    follows without a head goes on with that.
    """
    runs: list[list[int]] = []
    for row in sorted(cells):
        if not runs or row > runs[-1][-1] + 1:
            runs.append([])
        runs[-1].append(row)
    groups: list[list[int]] = []
    waiting: list[int] = []
    for run in runs:
        if _is_table([cells[row] for row in run]):
            groups.append(waiting + run)
            waiting = []
        elif groups and not all(_is_caption(cells[row]) for row in run):
            groups[-1] += waiting + run
            waiting = []
        elif groups and not waiting and all(is_note(_words(cells[row])) for row in run):
            groups[-1] += run
        else:
            waiting += run
    if groups:
        groups[-1] += waiting
    elif waiting:
        groups.append(waiting)
    return [_block([cells[row] for row in group]) for group in groups]


def _words(row: Mapping[int, str]) -> str:
    return next(iter(row.values()))


def _is_caption(row: Mapping[int, str]) -> bool:
    return len(set(row.values())) == 1 and all(parse_cell(text) is None for text in row.values())


def _is_table(rows: Sequence[Mapping[int, str]]) -> bool:
    """Whether rows begin with a head of two cells at least, with a row of numbers under it."""
    rows = [row for row in rows if not _is_caption(row)]
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    first = [text for text in rows[0].values() if not is_year(text)]
    return all(parse_cell(text) is None for text in first) and any(
        parse_cell(text) is not None for row in rows[1:8] for text in row.values()
    )


def _block(rows: Sequence[Mapping[int, str]]) -> Rows:
    first = min(min(row) for row in rows)
    last = max(max(row) for row in rows)
    return [tuple(row.get(column, "") for column in range(first, last + 1)) for row in rows]


def _beside(rows: Rows) -> list[Rows]:
    """Return the tables that stand beside each other in ``rows``, an empty column between them.

    Over several of them a table may also begin with numbers.
    """
    width = len(rows[0])
    if width < 5:
        return [rows]
    body = [row for row in rows if len({text for text in row if text}) > 1]
    used = [any(row[column] for row in body) for column in range(width)]
    cuts = [n for n in range(2, width - 2) if not used[n] and used[n + 1]]
    found: list[Rows] = []
    start = 0
    for cut in [*cuts, width]:
        end = cut
        while end > start + 1 and not any(row[end - 1] for row in rows):
            end -= 1
        part = [row[start:end] for row in rows]
        kept = [row for row in part if any(row)]
        stands = _is_whole if cut < width and not used[cut - 1] else _stands_alone
        if cut < width and not (stands(kept) and stands(_right(rows, cut))):
            continue
        if kept:
            found.append(kept)
        start = cut + 1
    return found


def _right(rows: Rows, cut: int) -> Rows:
    return [row[cut + 1 :] for row in rows if any(row[cut + 1 :])]


def _is_whole(rows: Rows) -> bool:
    """Whether rows are a table with a head."""
    return _is_table([{n: text for n, text in enumerate(row) if text} for row in rows])


def _stands_alone(rows: Rows) -> bool:
    """Whether rows are a table by themselves: a head, and names in the first column."""
    if not _is_whole(rows):
        return False
    names = [row[0] for row in rows[1:] if row[0]]
    return len(names) * 2 > len(rows) and all(
        is_year(text) or parse_cell(text) is None for text in names
    )
