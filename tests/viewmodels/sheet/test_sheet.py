"""What the sheet holds: figures, charts and points chosen, footnotes grouped, the rest said."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.numberformat import rounded
from briefing_app.core.verdict import Outcome
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.sheet.notes import clipped, derive_checked, derive_footnotes, shortened
from briefing_app.viewmodels.sheet.options import (
    as_chosen_by_program,
    derive_chart_entries,
    derive_figure_entries,
    derive_point_entries,
    with_code,
    with_compared,
    with_ids,
    with_points,
)
from briefing_app.viewmodels.sheet.plans import Plan, plans
from briefing_app.viewmodels.sheet.points import (
    chosen_points,
    default_points,
    derive_sentences,
    shortened_to,
)
from briefing_app.viewmodels.sheet.sheet import LeftOut, derive_sheet
from tests import sample
from tests.fileformat.samples import scaled
from tests.strategies import briefings
from tests.viewmodels.compare.samples import compared

FULL = Plan(6, 2, 5, 400)


@pytest.fixture
def briefing() -> Briefing:
    return sample.briefing()


def test_key_figures_come_with_hedge_and_evidence_number(briefing: Briefing) -> None:
    sheet = derive_sheet(briefing, FULL)
    assert [card.key for card in sheet.figures] == [f.id for f in briefing.key_figures][:6]
    assert all(card.evidence_number for card in sheet.figures)


def test_figures_of_one_sentence_share_a_footnote(briefing: Briefing) -> None:
    notes = derive_footnotes(briefing, briefing.key_figures, 400)
    quoted = [note for note in notes if note.quoted]
    assert len({note.words for note in notes}) == len(notes)
    assert any("–" in note.numbers or "," in note.numbers for note in quoted)


def test_claims_that_fail_come_first(briefing: Briefing) -> None:
    ranks = {Outcome.FAILS: 0, Outcome.HOLDS: 1, Outcome.UNCHECKED: 2}
    outcomes = [ranks[entry.outcome] for entry in derive_sheet(briefing, FULL).checked]
    assert outcomes == sorted(outcomes)


@pytest.mark.parametrize(
    ("text", "start", "end", "words", "expected"),
    [
        ("It ended in 288 arrests.", 12, 15, 10, "It ended in 288 arrests."),
        ("one two three four five", 4, 7, 2, "one two …"),
        ("one two three four five", 14, 18, 2, "… four five"),
        ("one two three four five", 8, 13, 1, "… three …"),
    ],
)
def test_quotations_keep_the_number(
    text: str, start: int, end: int, words: int, expected: str
) -> None:
    assert shortened(text, start, end, words) == expected


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 10, "short"),
        ("two  words\n", 10, "two words"),
        ("a longer text", 9, "a longer …"),
        ("x" * 20, 10, "xxxxxxxxx …"),
    ],
)
def test_long_texts_are_cut_between_words(text: str, most: int, expected: str) -> None:
    assert clipped(text, most) == expected


def test_points_are_sentences_that_say_something_new(briefing: Briefing) -> None:
    points = default_points(briefing)
    assert 0 < len(points) <= 5
    assert [p.start for p in points] == sorted(p.start for p in points)
    text = briefing.articles[0].text
    assert all(text[p.start : p.end] == p.exact for p in points)


def test_a_point_can_be_a_part_of_its_sentence(briefing: Briefing) -> None:
    text = briefing.articles[0].text
    whole = derive_sentences(briefing)[0]
    part = shortened_to(whole, whole.start + 3, whole.start + 20, text)
    assert part is not None
    assert part.exact == text[whole.start + 3 : whole.start + 20].strip()
    assert shortened_to(whole, whole.end + 5, whole.end + 9, text) is None
    chosen = replace(briefing, sheet=with_points(briefing.sheet, [part]))
    assert derive_sheet(chosen, FULL).points == (" ".join(part.exact.split()),)
    entry = derive_point_entries(chosen)[0]
    assert (entry.sentence, entry.shown, entry.chosen) == (whole, part, True)
    assert entry.is_shortened


def test_a_point_whose_words_are_gone_does_not_stand(briefing: Briefing) -> None:
    lost = replace(derive_sentences(briefing)[0], lost=True)
    assert chosen_points(_with(briefing, points=(lost,))) == ()


def test_what_was_chosen_comes_in_its_order(briefing: Briefing) -> None:
    ids = [f.id for f in briefing.key_figures]
    turned = replace(briefing, sheet=with_ids(briefing.sheet, "figures", reversed(ids)))  # type: ignore[arg-type]
    assert [card.key for card in derive_sheet(turned, FULL).figures] == ids[::-1][:6]
    entries = derive_figure_entries(turned)
    assert [e.key for e in entries if e.chosen] == ids[::-1]
    assert [e.chosen for e in entries] == sorted((e.chosen for e in entries), reverse=True)


def test_none_is_not_the_same_as_not_chosen(briefing: Briefing) -> None:
    none = with_ids(briefing.sheet, "figures", [])
    assert none.without == ("figures",)
    assert derive_sheet(replace(briefing, sheet=none), FULL).figures == ()
    again = as_chosen_by_program(none, "figures")
    assert again == briefing.sheet
    assert with_code(with_code(briefing.sheet, False), True) == briefing.sheet


def test_what_found_no_room_is_counted(briefing: Briefing) -> None:
    sheet = derive_sheet(briefing, Plan(1, 0, 0, 8, 0, 0))
    assert sheet.left_out == LeftOut(
        len(briefing.key_figures) - 1,
        len(briefing.charts),
        0,
        len(briefing.claims),
        len(briefing.tables),
    )


def test_charts_are_offered_with_those_on_the_page_first(briefing: Briefing) -> None:
    entries = derive_chart_entries(briefing)
    assert [entry.key for entry in entries] == [chart.id for chart in briefing.charts]


def test_a_ratio_of_more_digits_than_are_kept() -> None:
    assert rounded(Decimal(10) ** 40 / 3, 3) > 10**39
    assert rounded(Decimal("1e-20") / 3, 3) == Decimal("3.33e-21")


@settings(max_examples=scaled(40, 600), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(briefings())
def test_any_briefing_can_be_chosen_from_and_plans_only_ever_take_less(briefing: Briefing) -> None:
    tried = plans(briefing)
    for fuller, barer in pairwise(tried):
        assert barer.figures <= fuller.figures
        assert barer.charts <= fuller.charts
        assert barer.points <= fuller.points
        assert barer.quote_words <= fuller.quote_words
    derive_sheet(briefing, tried[0])
    derive_sheet(briefing, tried[-1])
    for entries in (derive_figure_entries(briefing), derive_chart_entries(briefing)):
        keys = [entry.key for entry in entries]
        assert len(keys) == len(set(keys))
    points = derive_point_entries(briefing)
    assert len({p.key for p in points}) == len(points)


def _with(briefing: Briefing, **changes: object) -> Briefing:
    wanted: SheetSettings = replace(briefing.sheet, **changes)  # type: ignore[arg-type]
    return replace(briefing, sheet=wanted)


def test_what_another_source_says_stands_on_the_page_and_can_be_left_out() -> None:
    briefing, _ = compared()
    full = derive_sheet(briefing, replace(FULL, pairs=2))
    (board,) = full.compared
    assert [row.said_here for row in board.rows] == ["64 kg", "288 people"]
    assert full.left_out.pairs == 3
    bare = derive_sheet(briefing, replace(FULL, pairs=0))
    assert bare.compared == () and bare.left_out.pairs == 5
    without = replace(briefing, sheet=with_compared(briefing.sheet, False))
    assert derive_sheet(without, FULL).compared == ()
    assert derive_sheet(without, FULL).left_out.pairs == 0
    assert with_compared(without.sheet, True) == briefing.sheet


def test_what_is_clipped_keeps_a_number_beside_its_unit() -> None:
    assert clipped("15.73\xa0% of\n all", 40) == "15.73\xa0% of all"


def test_that_a_number_stands_twice_is_not_told_as_checked(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text(
        "Port counts 412 visitors\n\nThe port said on Monday that 412 visitors came in May. "
        "That is 15.7% more than the 356 visitors of April.\n"
    )
    briefing = open_path(told).briefing
    assert {claim.span.exact for claim in briefing.claims} == {"412 visitors", "15.7% more"}
    assert [entry.words for entry in derive_checked(briefing)] == ["15.7% more"]
