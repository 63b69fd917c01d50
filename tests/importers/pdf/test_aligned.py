"""Rows of numbers whose cells stand hardly further apart than words."""

from briefing_app.importers.pdf.aligned import Words, cuts

HEIGHT = 14.0
SPACE = 4.0


def line(*cells: tuple[float, str]) -> Words:
    """Return a line of cells that begin there, each word six points a letter, four between."""
    words: list[tuple[str, float, float]] = []
    for at, text in cells:
        for word in text.split():
            words.append((word, at, at + 6.0 * len(word)))
            at += 6.0 * len(word) + SPACE
    return Words([w[0] for w in words], [w[1] for w in words], [w[2] for w in words], HEIGHT)


ROWS = [
    line((38, "Kestrel"), (84, "3,410"), (130, "91.2"), (205, "3,870"), (250, "93.8")),
    line((38, "Heron"), (84, "12,905"), (130, "88.7"), (205, "14,322"), (250, "90.1")),
    line((38, "Total"), (84, "42,980"), (130, "92.1"), (205, "48,310"), (250, "93.7")),
]


def test_cells_are_parted_by_white_that_runs_through_all_lines() -> None:
    assert cuts(ROWS) == {n: [1, 2, 3, 4] for n in range(3)}


def test_heads_over_them_are_parted_too() -> None:
    years = line((140, "2024"), (240, "2025"))
    heads = line((84, "Trips"), (130, "On time"), (205, "Trips"), (250, "On time"))
    prose = line((38, "Trips and punctuality by line and year in all of the harbour"))
    assert cuts([prose, years, heads, *ROWS]) == {
        1: [1], 2: [1, 3, 4], **{n: [1, 2, 3, 4] for n in range(3, 6)}
    }  # fmt: skip


def test_a_number_in_a_name_is_no_cell() -> None:
    rows = [line((38, f"Precinct {n}"), (130, f"1,0{n}"), (205, "2.1%")) for n in (7, 8, 12, 40)]
    assert cuts(rows) == {}


def test_two_lines_or_prose_with_numbers_are_no_table() -> None:
    assert cuts(ROWS[:2]) == {}
    assert cuts([line((38 + n * 5, "rose 12 to 13 then 14")) for n in range(4)]) == {}
    assert cuts([]) == {}


def test_the_second_word_of_one_name_is_no_column() -> None:
    rows = [line((20, "Bay"), (84, f"{n}"), (130, f"9{n}.2")) for n in (1, 2, 3)]
    assert cuts([*rows, line((20, "Bay St"), (84, "4"), (130, "94.2"))])[3] == [2, 3]
    sites = [line((20, "Bay"), (60, "no"), (84, f"{n}"), (130, f"9{n}.2")) for n in (1, 2, 3)]
    assert cuts([*sites, line((20, "Bay"), (84, "4"), (130, "94.2"))])[0] == [1, 2, 3]


def test_lines_of_a_name_between_rows_do_not_end_them() -> None:
    names = [line((38, "Kestrel")), line((38, "and")), line((38, "Jay"))]
    mixed = line((84, "3,411"), (130, "91.3"), (205, "3,871"), (250, "93.9"), (38, "Bay"))
    found = cuts([*names, ROWS[0], names[1], ROWS[1], mixed, ROWS[2]])
    assert sorted(n for n in found if found[n]) == [3, 5, 6, 7]
    assert found[6] == [1, 2, 3, 4]
    prose = line((38, "Trips and punctuality by line and year in all of the harbour"))
    assert cuts([ROWS[0], prose, ROWS[1], prose, ROWS[2]]) == {}


def test_heads_stand_over_the_first_lines_of_a_name() -> None:
    heads = line((84, "Trips"), (130, "On time"), (205, "Trips"), (250, "On time"))
    found = cuts([heads, line((38, "Up Bay")), line((38, "Jay")), *ROWS])
    assert found[0] == [1, 3, 4]


CLOSE = [
    line((36, "December"), (88, "39,440"), (128, "81,300")),
    line((36, "January"), (88, "44,905"), (128, "92,775")),
    line((36, "February"), (88, "48,612"), (128, "10,048")),
]


def test_between_amounts_with_signs_no_white_is_a_space() -> None:
    assert cuts(CLOSE) == {n: [1, 2] for n in range(3)}
    grouped = [line((36, "December"), (88, f"{n}"), (98, "440")) for n in (3, 4, 5)]
    assert cuts(grouped) == {}


def test_heads_in_the_middle_of_their_columns_are_parted_where_spaces_are_narrower() -> None:
    heads = line((44, "Month"), (92, "Trips"), (129, "Income (£)"))
    assert cuts([heads, *CLOSE])[0] == [1, 2]
    prose = line((36, "Fares by month in 2024"))
    assert cuts([prose, *CLOSE]).get(0, []) == []


def test_white_that_no_line_reaches_over_parts_nothing() -> None:
    rows = [
        line((20, "4.1"), (50, "4.2")),
        line((180, "51"), (200, "52")),
        line((20, "6"), (50, "7")),
    ]
    assert cuts(rows) == {n: [1] for n in range(3)}
