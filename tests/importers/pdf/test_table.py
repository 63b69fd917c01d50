"""Cells of a table on a page, each in its column."""

from collections.abc import Sequence

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Rows, layout
from briefing_app.importers.pdf.table import cells_of


def row(y: float, *cells: tuple[float, float, str]) -> list[Piece]:
    return [Piece(text, x0, x1, y, 10.0, False) for x0, x1, text in cells]


def body(y: float = 60.0) -> list[list[Piece]]:
    lines = [("Kestrel", "3,410", "91.2", "3,870", "93.8"), ("Heron", "12,905", "8", "14,322", "9")]
    edges = ((38, 78), (90, 125), (130, 156), (205, 246), (255, 277))
    return [
        row(y + 14 * n, *((a, b, text) for (a, b), text in zip(edges, texts, strict=True)))
        for n, texts in enumerate(lines)
    ]


def test_a_head_in_the_middle_of_its_columns_stands_in_the_first() -> None:
    first, *rest = cells_of([row(46, (110, 140, "2024"), (226, 256, "2025")), *body()])
    assert first == ("", "2024", "", "2025", "")
    assert rest[0] == ("Kestrel", "3,410", "91.2", "3,870", "93.8")


def test_heads_that_stand_elsewhere_stay_where_they_are() -> None:
    heads = row(46, (91, 120, "2024"), (206, 240, "2025"))
    assert cells_of([heads, *body()])[0] == ("", "2024", "", "2025", "")
    heads = row(46, (131, 150, "On"), (256, 270, "Off"))
    assert cells_of([heads, *body()])[0] == ("", "", "On", "", "Off")


def test_ragged_rows_are_not_made_finer_by_leaving_one_out() -> None:
    ragged = [
        row(46, (38, 150, "P W D L"), (160, 250, "F A")),
        row(60, (38, 70, "Ashby"), (75, 90, "61"), (170, 190, "4")),
        row(74, (38, 85, "Coldharbour"), (88, 110, "56"), (170, 190, "6")),
    ]
    assert all(len(cells) == 2 for cells in cells_of(ragged))


def test_ragged_rows_of_as_many_cells_are_read_in_their_order() -> None:
    ragged = [
        row(46, (60, 66, "P"), (80, 90, "W"), (99, 105, "D")),
        *(row(60 + n, (38, 62 + n, "a"), (66 + n, 78 + n, "61"), (80 + n, 95, "1"), (98, 104, "2"))
          for n in (0, 14, 28)),
    ]  # fmt: skip
    assert cells_of(ragged) == (("", "P", "W", "D"), *[("a", "61", "1", "2")] * 3)
    assert cells_of(ragged[:3])[0] != ("", "P", "W", "D")


def test_a_cell_set_between_two_lines_of_heads_is_in_the_upper_one() -> None:
    def shown(pieces: Sequence[Sequence[Piece]]) -> list[object]:
        items, _ = layout([piece for line in pieces for piece in line], 0)
        return [item.rows if isinstance(item, Rows) else item.text for item in items]

    upper = row(32, (110, 140, "2024"), (226, 256, "2025"))
    lower = row(46, (90, 125, "Trips"), (130, 156, "%"), (205, 246, "Trips"), (255, 277, "%"))
    (table,) = shown([upper, row(39, (44, 70, "Line")), lower, *body()])
    assert isinstance(table, tuple) and table[:2] == (
        ("Line", "2024", "", "2025", ""),
        ("", "Trips", "%", "Trips", "%"),
    )
    apart = shown([row(20, (44, 70, "Line")), upper, lower, *body()])
    assert apart[0] == "Line"
