"""Reading order where something stands across columns."""

import pytest

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Line, Rows, layout

COLUMNS = (50.0, 220.0, 390.0)
CELLS = ((50, "Apples"), (170, "24,100"), (215, "25,900"), (350, "23,400"), (480, "26,010"))


def piece(text: str, x: float, y: float, width: float | None = None) -> Piece:
    return Piece(text, x, x + (5.0 * len(text) if width is None else width), y, 10, False)


def band(name: str, top: float, columns: tuple[float, ...] = COLUMNS) -> list[Piece]:
    """Return six lines of text in each column."""
    return [
        piece(f"{name} column {c} line {n} of text", x, top + 12 * n, 150)
        for c, x in enumerate(columns)
        for n in range(6)
    ]


@pytest.mark.parametrize("columns", [COLUMNS, COLUMNS[:2]])
def test_a_table_across_columns_stands_between_them(columns: tuple[float, ...]) -> None:
    table = [piece(text, x, 200 + 14 * n) for n in range(6) for x, text in CELLS]
    table = [cell for cell in table if cell.x0 < columns[-1] + 150]
    page = [*band("upper", 100, columns), *table, *band("lower", 320, columns)]
    found, gutter = layout(page, 0)
    kinds = ["table" if isinstance(item, Rows) else item.text.split(" line")[0] for item in found]
    order = [f"column {c}" for c in range(len(columns))]
    assert kinds == [
        *(f"upper {c}" for c in order for _ in range(6)),
        "table",
        *(f"lower {c}" for c in order for _ in range(6)),
    ]
    assert gutter is not None


def test_tables_in_columns_stay_in_them() -> None:
    small = [
        piece(text, x, 200 + 14 * n) for n in range(4) for x, text in ((50, "Apples"), (150, "12"))
    ]
    page = [*band("upper", 100, COLUMNS[:2]), *small]
    beside = [piece(f"lower column 1 line {n} of text", 220, 200 + 14 * n, 150) for n in range(4)]
    found, _ = layout([*page, *beside], 0)
    lines = [item.text for item in found if isinstance(item, Line)]
    assert lines[-1] == "lower column 1 line 3 of text"
    assert not any("12" in line for line in lines)


@pytest.mark.parametrize(("wrapped", "below"), [("and cherries", 124), ("And cherries", 130)])
def test_the_second_line_of_a_cell_belongs_to_it(wrapped: str, below: int) -> None:
    rows = [(100, "Fruit"), (112, "Plums"), (below, "Pears"), (below + 18, "All")]
    cells = ((200, "7"), (260, "9"))
    page = [piece(text, x, y) for y, name in rows for x, text in ((50, name), *cells)]
    (table,), _ = layout([*page, piece(wrapped, 50, 117)], 0)
    assert isinstance(table, Rows)
    assert [row[0] for row in table.rows] == ["Fruit", f"Plums {wrapped}", "Pears", "All"]
    apart, *_ = layout([*page, piece("North", 50, below - 6)], 0)[0]
    assert isinstance(apart, Rows) and len(apart.rows) == 2


@pytest.mark.parametrize(("second", "rows"), [("12", 5), ("Crail", 0)])
def test_numbers_behind_the_gutter_end_the_rows_of_one_table(second: str, rows: int) -> None:
    cells = ((50, "Elie"), (130, "7"), (230, second))
    heads = [piece(text, x, 200) for x, text in ((50, "Port"), (130, "Up"), (230, "Down"))]
    table = heads + [piece(text, x, 214 + 14 * n) for n in range(4) for x, text in cells]
    page = [*band("upper", 100, COLUMNS[:2]), *table, *band("lower", 320, COLUMNS[:2])]
    found = [item for item in layout(page, 0)[0] if isinstance(item, Rows)]
    across = [item for item in found if len(item.rows[0]) == 3]
    assert [len(item.rows) for item in across] == [rows] * bool(rows)


def test_a_table_under_a_title_is_not_cut_by_the_columns_below_it() -> None:
    cells = ((50, "Elie"), (130, "7"), (330, "12"))
    table = [piece(text, x, 130 + 14 * n) for n in range(4) for x, text in cells]
    page = [piece("A title over all", 50, 100, 320), *table, *band("lower", 200, COLUMNS[:2])]
    (table_rows,) = [item for item in layout(page, 0)[0] if isinstance(item, Rows)]
    assert table_rows.rows == (("Elie", "7", "12"),) * 4
