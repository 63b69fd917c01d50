"""Cells of rich text by where they end."""

from briefing_app.importers import import_bytes
from briefing_app.importers.office.edges import Row, in_columns

WIDE = Row(("Line", "2024", "2025"), (976, 3408, 5885))
HEAD = Row(("", "Trips", "%", "Trips", "%"), (976, 1907, 3400, 4339, 5890))


def test_a_wide_cell_stands_in_the_first_of_its_columns() -> None:
    assert in_columns([WIDE, HEAD]) == (("Line", "2024", "", "2025", ""), HEAD.cells)


def test_rows_with_other_edges_keep_the_order_of_their_cells() -> None:
    other = Row(("a", "b"), (500, 5885))
    assert in_columns([other, HEAD]) == (("a", "b", "", "", ""), HEAD.cells)
    assert in_columns([Row(("a",)), Row(("b", "c"))]) == (("a", ""), ("b", "c"))
    assert in_columns([]) == ()


def test_two_rows_of_heads_in_rich_text() -> None:
    def row(cells: str, *edges: int) -> str:
        ends = "".join(f"\\cellx{edge}" for edge in edges)
        words = "".join(f"\\intbl {cell}\\cell" for cell in cells.split("|"))
        return f"\\trowd{ends}\\pard{words}\\row"

    body = row("Line|2024|2025", 900, 2900, 4900) + row("|A|B|A|B", 900, 1900, 2900, 3900, 4900)
    data = f"{{\\rtf1 Ferries\\par {body}\\pard after\\par}}".encode()
    found = import_bytes(data, name="a.rtf").article
    assert found is not None
    assert found.blocks[1].rows == (("Line", "2024", "", "2025", ""), ("", "A", "B", "A", "B"))
