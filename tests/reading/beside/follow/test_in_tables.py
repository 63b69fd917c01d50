"""Tables in the running text are corrected a cell at a time, and everything follows them, too."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core import edits
from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Outcome
from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.core.tables.text_cells import cell_around, cell_places
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.draft import derive_briefing
from tests.fileformat.samples import scaled
from tests.reading.beside.follow.invariants import hold
from tests.reading.beside.follow.stories import corrected, of_words

ROWS = (
    ("District", "Fires in 2022", "Fires in 2023"),
    ("Northern Dales", "412", "377"),
    ("Harbour", "1,204", "1,180"),
    ("Uplands", "96", "131"),
)


def service() -> Briefing:
    blocks = (
        Block(BlockKind.HEADLINE, "Fewer fires in most districts"),
        Block(BlockKind.PARAGRAPH, "The Harbour district had 1,180 fires in 2023."),
        Block(BlockKind.PARAGRAPH, "Fires by district"),
        table_block(ROWS),
        Block(BlockKind.PARAGRAPH, "The service has 640 staff."),
    )
    return derive_briefing(Article(Source("a", date="2024-02-01"), blocks, "en"))


@pytest.fixture(scope="module")
def fires() -> Briefing:
    return service()


FIRES = service()
PUT = st.one_of(
    st.integers(0, 99_999).map(lambda number: f"{number:,}"),
    st.integers(0, 99_999).map(str),
    st.sampled_from(["", "–", "many", "12.5", "almost 40", "12%", "£20 million"]),
)
EDITS = st.lists(st.tuples(st.integers(1, 3), st.integers(1, 2), PUT), min_size=1, max_size=4)


@settings(max_examples=scaled(15, 400), deadline=None, suppress_health_check=list(HealthCheck))
@given(EDITS)
def test_whatever_is_written_into_cells_every_figure_says_what_its_cell_says(
    cells: list[tuple[int, int, str]],
) -> None:
    briefing = FIRES
    for row, column, words in cells:
        article = briefing.articles[0]
        block, first = article.blocks[3], article.block_starts[3]
        place = next(p for p in cell_places(block.rows) if (p.row, p.column) == (row, column))
        before = briefing
        start, end = first + place.start, first + place.end
        briefing = derive_correction(briefing, "a", start, end, words).after
        after = briefing.articles[0].blocks[3]
        assert after.rows[row][column] == words and after == table_block(after.rows)
        hold(before, briefing)


def test_every_cell_lies_where_its_words_are() -> None:
    text = table_block(ROWS).text
    for place in cell_places(ROWS):
        assert text[place.start : place.end] == ROWS[place.row][place.column]
    at = text.index("1,204")
    found = cell_around(ROWS, at, at + 5)
    assert found is not None and (found.row, found.column) == (2, 1)
    assert cell_around(ROWS, at, at + 7) is None, "over the end of a cell"


def test_a_number_of_a_cell_is_the_same_figure_with_another_value(fires: Briefing) -> None:
    before = of_words(fires, "412")
    found = corrected(fires, "412", "421")
    after = found.after.figures_by_id[before.id]
    assert after.quantity.value == Decimal(421)
    assert after.quantity.unit == before.quantity.unit
    assert (after.label, after.period) == (before.label, before.period)
    assert found.changed == (before.id,)
    assert found.after.articles[0].blocks[3].rows[1][1] == "421"
    others = [f for f in found.after.figures if f.id != before.id]
    assert all(f.quantity == fires.figures_by_id[f.id].quantity for f in others)
    text = found.after.articles[0].text
    for figure in found.after.figures:
        span = figure.evidence
        assert text[span.start : span.end] == span.exact  # type: ignore[union-attr]


def test_a_cell_without_its_number_is_lost_and_a_new_one_is_found(fires: Briefing) -> None:
    before = of_words(fires, "96")
    gone = corrected(fires, "96", "–")
    assert is_lost(gone.after.figures_by_id[before.id])
    assert gone.lost == (before.id,)
    back = corrected(gone.after, "–", "98")
    assert [f.quantity.value for f in back.after.figures if f.id in back.found] == [Decimal(98)]


def test_another_head_is_another_label_of_its_cells(fires: Briefing) -> None:
    before = of_words(fires, "131")
    after = corrected(fires, "Uplands", "Lowlands").after.figures_by_id[before.id]
    assert "uplands" in before.label.lower() and "lowlands" in after.label.lower()
    assert after.quantity == before.quantity


def test_a_correction_stays_in_its_cell(fires: Briefing) -> None:
    text = fires.articles[0].text
    at = text.index("412")
    with pytest.raises(ValueError, match="one cell"):
        edits.with_text_replaced(fires, "a", at, at + 5, "1")
    after = edits.with_text_replaced(fires, "a", at, at + 3, "4\t1\n2")
    assert after.articles[0].blocks[3].rows[1] == ("Northern Dales", "4 1 2", "377")


def test_a_claim_of_the_text_is_set_against_the_corrected_cell(fires: Briefing) -> None:
    after = corrected(fires, "1,180", "1,108", nth=1).after
    outcomes = {verdict_on(after, claim).outcome for claim in after.claims}
    assert Outcome.FAILS in outcomes, "text and table say unlike numbers of one thing"


def test_a_number_in_the_line_over_a_table_is_no_figure(fires: Briefing) -> None:
    before = len(fires.figures)
    after = corrected(fires, "Fires by district", "Fires in 64 districts").after
    assert len(after.figures) == before
