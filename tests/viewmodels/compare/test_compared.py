"""Rows of two sources: pairs with their reasons, numbers of one alone, steps, text, table."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.edits import with_figure, without_pair
from briefing_app.viewmodels.article.marks import MarkStyle
from briefing_app.viewmodels.compare.board import derive_board
from briefing_app.viewmodels.compare.compared import (
    Choice,
    Compared,
    RowKind,
    derive_compared,
    derive_next,
)
from briefing_app.viewmodels.compare.copying import derive_compared_text
from briefing_app.viewmodels.compare.marks import (
    derive_compared_marks,
    derive_styles,
    derive_there,
)
from tests.viewmodels.compare.samples import BARE, HERE, compared


def made(here: str = HERE, **more: str) -> Compared:
    return derive_compared(*compared(here, **more))


def kinds(of: Compared) -> dict[str, RowKind]:
    return {row.said_here or row.said_there: row.kind for row in of.rows}


def test_every_number_has_a_row_of_its_kind() -> None:
    assert kinds(made()) == {
        "64 kg": RowKind.DIFFERS,
        "3 rifles": RowKind.AGREES,
        "288 people": RowKind.DIFFERS,
        "€4.2 million": RowKind.ROUNDED,
        "41 raids": RowKind.APART,
        "Over 150 officers": RowKind.HERE,
        "Two dogs": RowKind.HERE,
        "5 gates": RowKind.THERE,
    }
    assert made().summary == "2 differ, 1 apart, 1 rounded, 1 agrees, 3 in one only"


def test_a_row_says_all_of_it_to_those_who_hear_it() -> None:
    row = next(row for row in made().rows if row.said_here == "64 kg")
    assert row.name.startswith("Differs.")
    assert "“64 kg” and “Some 64 lb”" in row.name and "two units" in row.name
    assert row.note == "the same number in two units"


def test_what_is_listed_can_be_chosen() -> None:
    rows = made()
    assert len(rows.chosen(Choice.ALL)) == 8
    assert {r.kind for r in rows.chosen(Choice.DIFFERENCES)} == {RowKind.DIFFERS, RowKind.APART}
    assert {r.kind for r in rows.chosen(Choice.AGREEING)} == {RowKind.AGREES, RowKind.ROUNDED}
    assert all(r.pair is None for r in rows.chosen(Choice.ALONE))


def test_it_follows_a_correction() -> None:
    briefing, counterpart = compared()
    figure = next(f for f in briefing.figures if f.quantity.value == 288)
    mended = replace(figure, quantity=replace(figure.quantity, value=Decimal(228)))
    after = derive_compared(with_figure(briefing, mended), counterpart)
    assert kinds(after)["288 people"] is RowKind.AGREES


def test_a_pair_that_is_none_leaves_two_numbers_alone() -> None:
    briefing, counterpart = compared()
    row = derive_compared(briefing, counterpart).rows[0]
    assert row.pair is not None
    after = without_pair(briefing, counterpart.id, row.pair)
    alone = kinds(derive_compared(after, after.counterparts[0]))
    assert alone["64 kg"] is RowKind.HERE and alone["Some 64 lb"] is RowKind.THERE


def test_the_same_text_twice_agrees_and_is_told_apart_by_name() -> None:
    twice = made(HERE, there=HERE)
    assert {row.kind for row in twice.rows} == {RowKind.AGREES}
    assert twice.here != twice.there


def test_texts_without_numbers_have_no_rows() -> None:
    assert made(BARE, there=BARE).summary == "No number stands in either text"
    assert derive_board(*compared(BARE), 8) is None


def test_steps_go_along_the_rows_and_round_the_differences() -> None:
    rows = made().rows
    first, last = rows[0].key, rows[-1].key
    assert derive_next(rows, first, -1) == first
    assert derive_next(rows, last, 1) == last
    assert derive_next(rows, first, 1) == rows[1].key
    odd = [row.key for row in rows if row.kind is RowKind.DIFFERS]
    assert derive_next(rows, odd[0], 1, differing=True) == odd[1]
    assert derive_next(rows, odd[1], 1, differing=True) == odd[0]
    assert derive_next(rows, odd[0], -1, differing=True) == odd[1]
    assert derive_next((), "", 1) == "" == derive_next((), "", 1, differing=True)


def test_as_text_what_differs_comes_first() -> None:
    lines = derive_compared_text(made()).splitlines()
    assert len(lines) == 9
    assert [line.split("\t")[0] for line in lines[1:4]] == ["differs", "differs", "apart"]
    assert all(line.count("\t") == 4 for line in lines)


def test_the_table_holds_what_differs_first_and_counts_the_rest() -> None:
    briefing, counterpart = compared()
    board = derive_board(briefing, counterpart, 3)
    assert board is not None
    assert [row.kind for row in board.rows] == [RowKind.DIFFERS, RowKind.DIFFERS, RowKind.APART]
    assert board.more == 2
    assert "2 more" in board.text


def test_both_texts_mark_what_differs() -> None:
    briefing, counterpart = compared()
    here, there = derive_styles(derive_compared(briefing, counterpart))
    marks = {m.key: m.style for m in derive_compared_marks(briefing, here)}
    figure = next(f for f in briefing.figures if f.quantity.value == 288)
    assert marks[figure.id] is MarkStyle.AT_ODDS
    other = derive_there(counterpart)
    marks = {m.key: m.style for m in derive_compared_marks(other, there)}
    figure = next(f for f in other.figures if f.quantity.value == 228)
    assert marks[figure.id] is MarkStyle.AT_ODDS
    assert derive_there(None).articles == ()


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("en", "Different periods: July 2024 and August 2024."),
        ("de", "Verschiedene Zeiträume: Juli 2024 und August 2024."),
    ],
)
def test_reports_of_two_months_are_apart_with_the_months_in_words(language: str, why: str) -> None:
    july = "Trams in July 2024\n\nThe trams of the city carried 41,200 riders."
    august = "Trams in August 2024\n\nThe trams of the city carried 38,700 riders."
    briefing, counterpart = compared(july, august)
    (row,) = derive_compared(replace(briefing, language=language), counterpart).rows
    assert row.kind is RowKind.APART
    assert row.why == row.note == why


def test_of_very_many_numbers_the_summary_says_how_many_are_compared() -> None:
    assert Compared(cut=True).summary == "of the first 3,000 numbers of each"
    assert not made().cut
