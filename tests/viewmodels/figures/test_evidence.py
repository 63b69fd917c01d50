"""Where a number stands, in words; and that evidence which is gone is said to be gone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.figure import CellRef, Figure, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.reading.draft import derive_briefing
from briefing_app.render.sheet.data import sheet_data
from briefing_app.render.sheet.options import derive_options
from briefing_app.viewmodels.figures.cards import derive_card
from briefing_app.viewmodels.figures.evidence import derive_evidence, derive_span_evidence
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import FigureContent, derive_slides
from briefing_app.viewmodels.present.stage_evidence import derive_stage_evidence
from briefing_app.viewmodels.sheet.plans import plans
from briefing_app.viewmodels.sheet.sheet import derive_sheet
from tests import sample

BLOCKS = (
    Block(BlockKind.HEADLINE, "Ten ships sank"),
    Block(BlockKind.STANDFIRST, "Eleven crews swam. Twelve dogs too."),
    Block(BlockKind.PARAGRAPH, "The sea took 13 masts. It took 14 sails."),
    Block(BlockKind.HEADING, "What else"),
    Block(BlockKind.PARAGRAPH, "It took 15 oars."),
)
STORY = Article(Source("a1", publisher="The Ledger", date="2024"), BLOCKS)


@pytest.mark.parametrize(
    ("words", "caption"),
    [
        ("Ten ships", "article, headline"),
        ("Eleven crews", "article, standfirst"),
        ("Twelve dogs", "article, standfirst"),
        ("13 masts", "article, sentence 1"),
        ("14 sails", "article, sentence 2"),
        ("15 oars", "article, sentence 4"),
    ],
)
def test_sentences_are_counted_after_headline_and_standfirst(words: str, caption: str) -> None:
    briefing = Briefing("b", articles=(STORY,))
    assert derive_span_evidence(briefing, sample.span(STORY, words)).caption == caption


def test_a_text_that_has_no_head_is_counted_from_its_first_sentence() -> None:
    story = Article(Source("a1"), BLOCKS[2:])
    briefing = Briefing("b", articles=(story,))
    found = derive_span_evidence(briefing, sample.span(story, "14 sails"))
    assert found.caption == "article, sentence 2"


def test_of_several_articles_each_is_named() -> None:
    other = Article(Source("a2"), BLOCKS[2:])
    briefing = Briefing("b", articles=(STORY, other))
    captions = [
        derive_span_evidence(briefing, sample.span(article, "13 masts")).caption
        for article in briefing.articles
    ]
    assert captions == ["The Ledger, 2024, sentence 1", "article 2, sentence 1"]


# --- gone -----------------------------------------------------------------------------------

CELL = Figure(
    "t", Quantity(Decimal(150), "arrest"), "arrested", CellRef("t1", "hunTor", "arrests"),
    status=Status.KEY,
)  # fmt: skip
WHOLE = replace(
    sample.briefing(),
    figures=(*sample.briefing().figures, CELL),
    sheet=SheetSettings(figures=("firearms", "t")),
)


def without_words() -> Briefing:
    figures = tuple(
        replace(f, evidence=replace(f.evidence, lost=True)) if isinstance(f.evidence, Span) else f
        for f in WHOLE.figures
    )
    return replace(WHOLE, figures=figures)


def without_article() -> Briefing:
    return replace(WHOLE, articles=())


def without_table() -> Briefing:
    return replace(WHOLE, tables=())


def without_row() -> Briefing:
    (table,) = WHOLE.tables
    return replace(WHOLE, tables=(replace(table, rows=table.rows[:2]),))


def without_column() -> Briefing:
    (table,) = WHOLE.tables
    return replace(WHOLE, tables=(replace(table, columns=table.columns[:1]),))


@pytest.mark.parametrize(
    ("made", "key", "loss"),
    [
        (without_words, "firearms", "no longer in the article"),
        (without_article, "firearms", "no longer in the article"),
        (without_table, "t", "no longer in the briefing"),
        (without_row, "t", "no longer in the table"),
        (without_column, "t", "no longer in the table"),
    ],
)
def test_evidence_that_is_gone_is_said_to_be_gone_everywhere(
    made: Callable[[], Briefing], key: str, loss: str
) -> None:
    for briefing, gone in ((WHOLE, False), (made(), True)):
        figure = briefing.figures_by_id[key]
        evidence = derive_evidence(briefing, figure)
        assert evidence.lost is gone
        card = derive_card(briefing, figure, "en")
        assert (card.detail == f"? {loss}") is gone
        assert ("no longer" in card.description) is gone

        slide = next(s for s in derive_slides(briefing) if s.key == f"figure:{key}")
        assert isinstance(slide.content, FigureContent)
        assert (loss in slide.content.evidence.caption) is gone
        assert ("no longer" in slide_text(slide)) is gone
        assert ("no longer" in derive_stage_evidence(briefing, key).heading) is gone

        sheet = derive_sheet(briefing, plans(briefing)[0])
        options = derive_options(briefing, {}, date(2026, 11, 28))
        quotes = " ".join(note["quote"] for note in sheet_data(sheet, options)["footnotes"])
        assert (f"({loss})" in quotes) is gone


def test_a_paragraph_whose_words_are_gone_does_not_stand_around_the_evidence() -> None:
    blocks = tuple(replace(b, text="") if b.text == "What else" else b for b in BLOCKS)
    briefing = derive_briefing(replace(STORY, blocks=blocks))
    figure = next(f for f in briefing.figures if f.quantity.point == 15)
    assert derive_stage_evidence(briefing, figure.id).before[-1] == BLOCKS[2].text
