"""Tables of pages: cells that span rows and columns, tables that only lay out."""

from lxml import html

from briefing_app.importers.web.tables import data_rows


def rows(markup: str) -> tuple[tuple[str, ...], ...]:
    return data_rows(html.fromstring(f"<table>{markup}</table>"))


def test_cells_stand_where_spans_leave_room() -> None:
    assert rows(
        "<tr><th rowspan=2>District<th colspan=2>2023<tr><th>Doses<th>Share"
        "<tr><td rowspan=2>North<td>1<td>2<tr><td>3<td>4"
    ) == (
        ("District", "2023", ""),
        ("", "Doses", "Share"),
        ("North", "1", "2"),
        ("", "3", "4"),
    )


def test_spans_that_lie_are_bounded() -> None:
    found = rows("<tr><td colspan=99999>a<td>b<tr><td rowspan=9999>c<td>d")
    assert found == (("a", "b"), ("c", "d"))


def test_a_table_that_lays_out_the_page_is_none() -> None:
    assert rows("<tr><td><table><tr><td>a</table><td>b") == ()
    assert rows(f"<tr><td>{'word ' * 99}<td>b<tr><td>c<td>d") == ()
