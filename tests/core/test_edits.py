"""Edits are pure, keep every reference whole, and take spans along with their words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.change import Kind, differing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import (
    CellRef,
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.refs import cell_key, cell_of_key
from briefing_app.core.review.remarks import Comment
from briefing_app.core.source import Article, Block, BlockKind, Cell, Column, Row, Source, Table
from briefing_app.core.span import Span, make_span
from briefing_app.core.verdict import Outcome, derive_verdict

BLOCKS = (
    Block(BlockKind.HEADLINE, "Big strike"),
    Block(BlockKind.PARAGRAPH, "It ended in 288 arrests, nearly double the last one."),
    Block(BlockKind.PARAGRAPH, "Officers took 117 firearms."),
)
ARTICLE = Article(Source("a"), BLOCKS)
TABLE = Table(
    Source("t"),
    "Operations",
    (Column("name", "Operation"), Column("arrests", "Arrests", "arrest")),
    (Row("r1", (Cell("Before"), Cell("150", Quantity(Decimal(150), "arrest")))),),
)
CELL = CellRef("t", "r1", "arrests")
NOW = "2023-05-02T09:30:00+00:00"


def span(words: str) -> Span:
    at = ARTICLE.text.index(words)
    return make_span("a", ARTICLE.text, at, at + len(words))


def figure(id_: str, value: int, words: str, unit: str = "arrest") -> Figure:
    return Figure(id_, Quantity(Decimal(value), unit), unit + "s", span(words), status=Status.KEY)


@pytest.fixture
def briefing() -> Briefing:
    return Briefing(
        "b",
        articles=(ARTICLE,),
        tables=(TABLE,),
        figures=(figure("f1", 288, "288"), figure("f2", 117, "117", "firearm")),
        relations=(Relation("r1", RelationKind.RATIO, (FigureRef("f1"), CELL)),),
        claims=(
            Claim(
                "c1",
                span("nearly double"),
                ClaimKind.RATIO,
                (FigureRef("f1"), CELL),
                Quantity(Decimal(2), "x", Hedge.ALMOST),
            ),
        ),
        charts=(
            Chart(
                "ch1",
                ChartKind.BARS,
                "{ratio}",
                "Arrests",
                (ChartItem(CELL), ChartItem(FigureRef("f1"))),
                emphasis=(1,),
                point="r1",
            ),
        ),
    )


def words_of(briefing: Briefing, figure_id: str) -> str:
    evidence = briefing.figures_by_id[figure_id].evidence
    assert isinstance(evidence, Span)
    text = briefing.articles_by_id[evidence.source].text
    assert text[evidence.start : evidence.end] == evidence.exact or evidence.lost
    return "lost" if evidence.lost else evidence.exact


def test_a_correction_before_takes_the_spans_along(briefing: Briefing) -> None:
    after = edits.with_text_replaced(briefing, "a", 0, 3, "An enormous")
    assert after.articles[0].headline == "An enormous strike"
    assert [words_of(after, id_) for id_ in ("f1", "f2")] == ["288", "117"]
    assert after.claims[0].span.exact == "nearly double"
    text = after.articles[0].text
    assert text[after.claims[0].span.start :].startswith("nearly double")


def test_a_correction_of_the_words_themselves_loses_the_span(briefing: Briefing) -> None:
    at = ARTICLE.text.index("288")
    after = edits.with_text_replaced(briefing, "a", at, at + 3, "281")
    assert words_of(after, "f1") == "lost"
    assert words_of(after, "f2") == "117"
    back = edits.with_text_replaced(after, "a", at, at + 3, "288")
    assert words_of(back, "f1") == "288"


@pytest.mark.parametrize(
    ("words", "found"),
    [("288", "288"), ("288,", "288"), ("2880", "lost"), ("1288", "lost"), ("A288", "lost")],
)
def test_a_number_is_not_found_inside_of_another(
    briefing: Briefing, words: str, found: str
) -> None:
    at = ARTICLE.text.index("288")
    after = edits.with_text_replaced(briefing, "a", at, at + 3, words)
    assert words_of(after, "f1") == found


def test_a_comment_is_on_what_stands_there_now(briefing: Briefing) -> None:
    comment = Comment("k1", "JB", NOW, "Which?", span=span("288 arrests"))
    commented = replace(briefing, comments=(comment,))
    at = ARTICLE.text.index("288")
    for words, now in (("289", "289 arrests"), ("", " arrests")):
        after = edits.with_text_replaced(commented, "a", at, at + 3, words)
        there = after.comments[0].span
        assert there is not None and (there.exact, there.lost) == (now, False)
    gone = edits.with_text_replaced(commented, "a", at, at + len("288 arrests"), "")
    assert gone.comments[0].span is not None and gone.comments[0].span.lost


@pytest.mark.parametrize(("at", "place"), [(0, 0), (-3, 0), (1, 1), (3, 3), (9, 3)])
def test_a_block_is_put_before_another_and_words_go_along(
    briefing: Briefing, at: int, place: int
) -> None:
    block = Block(BlockKind.PARAGRAPH, "Nobody was hurt.")
    after = edits.with_block_added(briefing, "a", at, block)
    assert after.articles[0].blocks == (*BLOCKS[:place], block, *BLOCKS[place:])
    assert [words_of(after, id_) for id_ in ("f1", "f2")] == ["288", "117"]


def test_what_a_person_set_is_in_doubt_no_more(briefing: Briefing) -> None:
    doubtful = replace(briefing.figures[0], unsure=("label", "unit", "period"))
    before = replace(briefing, figures=(doubtful, briefing.figures[1]))
    named = edits.with_figure(before, replace(doubtful, label="people arrested"))
    assert named.figures[0].unsure == ("unit", "period")
    dated = edits.with_figure(named, replace(named.figures[0], period="2023"))
    assert dated.figures[0].unsure == ("unit",)
    added = edits.with_figure(before, replace(doubtful, id="f9"))
    assert added.figures[-1].unsure == doubtful.unsure, "of what is new nobody decided anything"


def test_a_correction_stays_inside_one_block(briefing: Briefing) -> None:
    with pytest.raises(ValueError, match="inside one block"):
        edits.with_text_replaced(briefing, "a", 5, 15, "x")
    with pytest.raises(KeyError):
        edits.with_text_replaced(briefing, "nowhere", 0, 1, "x")


def test_removing_a_figure_leaves_nothing_dangling(briefing: Briefing) -> None:
    after = edits.without_figure(briefing, "f1")
    assert [f.id for f in after.figures] == ["f2"]
    assert after.relations == ()
    assert after.charts == (), "one bar compares nothing"
    assert derive_verdict(after, after.claims[0]).outcome is Outcome.UNCHECKED


def test_removing_a_table_leaves_nothing_dangling(briefing: Briefing) -> None:
    after = edits.without_table(briefing, "t")
    assert after.tables == ()
    assert after.relations == ()
    assert after.charts[0].items == (ChartItem(FigureRef("f1")),)
    assert after.charts[0].emphasis == (0,)
    assert after.claims[0].operands == ()


def test_removing_a_table_leaves_what_rests_on_another(briefing: Briefing) -> None:
    other = replace(TABLE, source=Source("u"))
    both = edits.with_table(briefing, other)
    assert both.tables == (TABLE, other)
    after = edits.without_table(both, "u")
    assert after == briefing
    with pytest.raises(KeyError):
        edits.without_table(after, "u")


def test_removing_a_figure_leaves_comments_on_others_and_on_words(briefing: Briefing) -> None:
    own = Comment("k1", "JB", NOW, "Which?", "f1")
    on_words = Comment("k2", "JB", NOW, "Sure?", "f1", span=span("288"))
    others = Comment("k3", "JB", NOW, "All?", "f2")
    after = edits.without_figure(replace(briefing, comments=(own, on_words, others)), "f1")
    assert after.comments == (replace(on_words, about=""), others)


def test_a_new_version_of_a_table_leaves_nothing_dangling(briefing: Briefing) -> None:
    after = edits.with_table(briefing, replace(TABLE, rows=()))
    assert after.relations == ()
    assert after.charts[0].items == (ChartItem(FigureRef("f1")),)
    assert after.claims[0].operands == ()


@pytest.mark.parametrize("ids", [("t", "r", "c"), ("a/b", "%2F", "100%"), ("", "/", "%25")])
def test_the_key_of_a_cell_leads_back_to_it(ids: tuple[str, str, str]) -> None:
    assert cell_of_key(cell_key(CellRef(*ids))) == CellRef(*ids)


def test_saying_same_thing_sets_one_aside_and_ties_them(briefing: Briefing) -> None:
    after = edits.with_same(briefing, "f2", "f1")
    assert after.figures_by_id["f2"].status is Status.ASIDE
    assert after.figures_by_id["f2"].decided
    assert after.relations[-1].kind is RelationKind.SAME
    assert edits.with_same(after, "f2", "f1").relations == after.relations


def test_a_chart_shows_what_is_the_same_once_and_goes_when_one_is_left(briefing: Briefing) -> None:
    third = figure("f3", 300, "nearly double", "arrest")
    items = tuple(ChartItem(FigureRef(key)) for key in ("f1", "f2", "f3"))
    three = Chart("c", ChartKind.BARS, "Three", "", items, emphasis=(2,))
    two = Chart("d", ChartKind.BARS, "Two", "", items[:2])
    before = replace(edits.with_figure(briefing, third), charts=(three, two))
    after = edits.with_same(before, "f2", "f1")
    assert [chart.id for chart in after.charts] == ["c"]
    shown = [item.operand for item in after.charts[0].items]
    assert shown == [FigureRef("f1"), FigureRef("f3")]
    assert after.charts[0].emphasis == (1,)
    assert edits.without_figure(after, "f3").charts == ()


def test_split_undoes_merge_in_value(briefing: Briefing) -> None:
    other = figure("f3", 300, "nearly double", "arrest")
    after = edits.with_merged(edits.with_figure(briefing, other), "f1", "f3")
    merged = after.figures_by_id["f1"]
    assert (merged.quantity.low, merged.quantity.high) == (Decimal(288), Decimal(300))
    assert words_of(after, "f1") == "288 arrests, nearly double"
    ends = edits.with_split(after, "f1")
    assert sorted(f.quantity.point for f in ends.figures) == [117, 288, 300]
    high = next(f.id for f in ends.figures if f.quantity.point == 300)
    cards = [f.id for f in ends.key_figures]
    assert cards.index(high) == cards.index("f1") + 1, "the ends stay beside each other"
    again = edits.with_merged(ends, "f1", high).figures_by_id["f1"]
    assert (again.quantity, again.said) == (merged.quantity, None), "as the article says"


def test_a_merged_value_set_by_hand_still_says_so(briefing: Briefing) -> None:
    both = edits.with_figure(briefing, figure("f3", 300, "nearly double", "arrest"))
    by_hand = replace(both.figures_by_id["f1"], quantity=Quantity(Decimal(290), "arrest"))
    merged = edits.with_merged(edits.with_figure(both, by_hand), "f1", "f3").figures_by_id["f1"]
    assert merged.said is not None
    assert (merged.quantity.low, merged.said.low) == (Decimal(290), Decimal(288))


def test_merging_different_units_changes_nothing(briefing: Briefing) -> None:
    assert edits.with_merged(briefing, "f1", "f2") is briefing


def test_cards_charts_and_slides_keep_the_order_they_are_given(briefing: Briefing) -> None:
    after = edits.with_card_moved(briefing, "f2", 0)
    assert [f.id for f in after.key_figures] == ["f2", "f1"]
    assert edits.with_card_moved(after, "f2", 0) is after
    slides = edits.with_slide(briefing, SlideSettings("title", notes="Say hello"))
    assert slides.deck.settings[0].notes == "Say hello"
    assert edits.with_slide(slides, SlideSettings("title")).deck.settings == ()


def test_evidence_numbers_follow_the_text_and_skip_what_is_aside(briefing: Briefing) -> None:
    assert briefing.evidence_numbers == {"f1": 1, "f2": 2}
    after = edits.with_status(briefing, "f1", Status.ASIDE)
    assert after.evidence_numbers == {"f2": 1}


def test_several_figures_are_decided_about_alike(briefing: Briefing) -> None:
    first = replace(briefing.figures[0], reason="in the headline")
    given = edits.with_figure(briefing, first)
    after = edits.with_statuses(given, {"f1", "f2"}, Status.ASIDE)
    assert [(f.status, f.decided, f.reason) for f in after.figures] == [
        (Status.ASIDE, True, "")
    ] * 2
    assert after.evidence_numbers == {}
    one = edits.with_statuses(given, {"f2"}, Status.ASIDE)
    assert one.figures[0] is given.figures[0]
    again = edits.with_statuses(given, {"f1"}, Status.KEY)
    assert (again.figures[0].decided, again.figures[0].reason) == (True, "in the headline")


def test_differing_names_what_an_edit_changed(briefing: Briefing) -> None:
    assert differing(briefing, briefing) is Kind.NONE
    assert differing(briefing, edits.with_head(briefing, title="New")) is Kind.HEAD
    cell = Cell("151", Quantity(Decimal(151), "arrest"))
    assert differing(briefing, edits.with_cell(briefing, CELL, cell)) is Kind.TABLES
    noted = edits.with_note(briefing, "As known now", about="f1")
    assert differing(briefing, noted) is Kind.NOTES
    assert edits.with_note(noted, "", note_id=noted.notes[0].id) == briefing


def test_an_edit_that_changes_nothing_answers_the_same_briefing(briefing: Briefing) -> None:
    assert edits.with_head(briefing, title="") is briefing
    assert edits.with_figure(briefing, briefing.figures[0]) is briefing
    assert edits.with_table(briefing, TABLE) is briefing
    assert edits.with_text_replaced(briefing, "a", 0, 3, "Big") is briefing
