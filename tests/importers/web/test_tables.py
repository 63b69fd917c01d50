"""Tables of pages: cells that span rows and columns, tables that only lay out."""

from lxml import html

from briefing_app.importers import import_bytes
from briefing_app.importers.web.tables import titles_and_rows


def rows(markup: str) -> tuple[tuple[str, ...], ...]:
    return titles_and_rows(html.fromstring(f"<table>{markup}</table>"))[1]


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


def test_first_rows_over_all_columns_are_lines_over_the_table() -> None:
    table = html.fromstring(
        "<table><caption>Results</caption><tr><td colspan=3>(in millions)<tr><td><td>2024<td>2025"
        "<tr><td colspan=3>Sales<tr><td>Pumps<td>1<td>2</table>"
    )
    titles, found = titles_and_rows(table)
    assert titles == ["Results", "(in millions)"]
    assert found == (("", "2024", "2025"), ("Sales", "", ""), ("Pumps", "1", "2"))
    assert titles_and_rows(html.fromstring("<table><tr><td colspan=2>a<tr><td>b<td>c</table>")) == (
        [],
        (("a", ""), ("b", "c")),
    )


def test_elements_that_say_they_are_a_table_are_one() -> None:
    page = (
        "<html><head><title>Buses</title></head><body><main><h1>Buses</h1><p>The county's buses "
        "carried 4.4 million passengers in the three months to March, it said.</p><div role=table>"
        "<div role=rowgroup><div role=row><span role=columnheader>Route</span><span "
        "role=columnheader aria-colspan=2>Passengers</span></div></div><div role=row><span "
        "role=rowheader>12</span><span role=cell>611,000</span><span role=cell>+14%</span></div>"
        "</div><pre>Depot    Buses\nNorth       88\nSouth      124</pre></main>"
    )
    found = import_bytes(page.encode(), name="a.html")
    assert found.article is not None and not found.left_out
    assert [block.rows for block in found.article.blocks if block.rows] == [
        (("Route", "Passengers", ""), ("12", "611,000", "+14%")),
        (("Depot", "Buses"), ("North", "88"), ("South", "124")),
    ]
