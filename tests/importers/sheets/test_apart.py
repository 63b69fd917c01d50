"""Several tables on one sheet, merged cells, captions and notes between them."""

from briefing_app.importers.sheets.apart import grids_of, grids_of_rows

CASES = [["District", "Cases"], ["North", "5"], ["South", "7"]]
DEATHS = [["District", "Deaths"], ["North", "1"], ["South", "2"]]


def test_an_empty_row_before_a_new_head_parts_two_tables() -> None:
    one, two = grids_of_rows("a", [*CASES, [], ["Table 2"], [], *DEATHS, [], ["Source: us"]])
    assert one.name == "a (1)" and one.rows == tuple(map(tuple, CASES))
    assert two.rows[0] == ("Table 2", "")
    assert two.rows[-1] == ("Source: us", "")
    assert len(two.rows) == 5


def test_an_empty_row_within_a_table_does_not() -> None:
    (one,) = grids_of_rows("a", [*CASES, [], ["Total", "12"]])
    assert one.name == "a"
    assert one.rows[-1] == ("Total", "12")


def test_tables_beside_each_other() -> None:
    rows = [[*left, "", *right] for left, right in zip(CASES, DEATHS, strict=True)]
    one, two = grids_of_rows("a", rows)
    assert one.rows == tuple(map(tuple, CASES))
    assert two.rows == tuple(map(tuple, DEATHS))


def test_a_table_by_year_stands_beside_another() -> None:
    years = [["Year", "Sum"], ["2023", "5"], ["2024", "6"]]
    rows = [[*left, "", *right] for left, right in zip(CASES, years, strict=True)]
    assert [grid.rows[0] for grid in grids_of_rows("a", rows)] == [tuple(CASES[0]), tuple(years[0])]


def test_a_column_that_only_makes_room_parts_nothing() -> None:
    rows = [[name, count, "", count, "1"] for name, count in CASES]
    (one,) = grids_of_rows("a", rows)
    assert len(one.rows[0]) == 5


def test_merged_words_stand_in_each_cell_and_numbers_in_one() -> None:
    cells = {1: {1: "2022"}, 2: {1: "Births", 2: "Deaths"}, 3: {1: "55", 2: ""}}
    (one,) = grids_of("a", cells, [(1, 1, 1, 2), (3, 1, 3, 2)])
    assert one.rows == (("2022", "2022"), ("Births", "Deaths"), ("55", ""))


def test_a_sentence_under_a_table_is_its_note_a_line_its_caption() -> None:
    one, two = grids_of_rows("a", [*CASES, [], ["Trips include 312 charters."], [], *DEATHS])
    assert one.rows[-1] == ("Trips include 312 charters.", "")
    assert two.rows == tuple(map(tuple, DEATHS))
    one, two = grids_of_rows("a", [*CASES, [], ["Deaths by district, 2024"], [], *DEATHS])
    assert two.rows[0] == ("Deaths by district, 2024", "")


def test_tables_of_numbers_stand_apart_where_there_is_room_between_them() -> None:
    berths = [["Berth", "Depth m"], ["6", "4.5"], ["7", "5.25"]]
    near = [[*left, "", *right] for left, right in zip(CASES, berths, strict=True)]
    far = [[*left, "", "", *right] for left, right in zip(CASES, berths, strict=True)]
    assert len(grids_of_rows("a", near)) == 1
    assert [grid.rows for grid in grids_of_rows("a", far)] == [
        tuple(map(tuple, CASES)),
        tuple(map(tuple, berths)),
    ]
