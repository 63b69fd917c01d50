"""Slides use their area: air at the foot, cards and charts that fill, upright ones composed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from briefing_app import resources_dir
from briefing_app.core.chart import ChartKind
from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.render.slides import compared as table
from briefing_app.render.slides.chart import chart_area
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.picture import slide_image
from briefing_app.render.slides.text import Run, balanced, fit, left_of, settled
from briefing_app.render.slides.words import points_boxes
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    FigureContent,
    PointsContent,
    QuotationContent,
    Slide,
    SourcesContent,
    derive_slides,
)
from tests import sample
from tests.viewmodels.charts.samples import operations
from tests.viewmodels.compare.samples import compared

WIDE, OLD, UPRIGHT = QSize(1920, 1080), QSize(1024, 768), QSize(1080, 1920)
SIZES = [WIDE, OLD, UPRIGHT]


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    fonts.load_first()
    fonts.load_rest()


def _inked_rows(slide: Slide, size: QSize) -> list[int]:
    image = slide_image(size, 1.0, STAGE_DARK, slide, 3, 9)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    ground = bytes(image.constScanLine(0))[:4] * size.width()
    return [y for y in range(size.height()) if bytes(image.constScanLine(y)) != ground]


@pytest.mark.parametrize("size", SIZES, ids=["wide", "old", "upright"])
def test_evidence_keeps_clear_of_the_foot(size: QSize) -> None:
    slides = derive_slides(sample.briefing())
    frame = Frame(size.width(), size.height())
    for slide in slides:
        if isinstance(slide.content, FigureContent):
            rows = [y for y in _inked_rows(slide, size) if y < frame.foot_top]
            assert frame.foot_top - rows[-1] >= 30 * frame.unit, slide.key


@pytest.mark.parametrize("size", SIZES, ids=["wide", "old", "upright"])
def test_bars_and_wholes_fill_more_than_half_of_their_area(size: QSize) -> None:
    frame = Frame(size.width(), size.height())
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    kinds = set()
    for slide in derive_slides(briefing):
        content = slide.content
        if isinstance(content, ChartContent):
            kinds.add(content.chart.kind)
            top, drawn = chart_area(frame, STAGE_DARK, content)
            bottom = max(text.rect.bottom for text in drawn.texts)
            assert bottom > 0.5 * (frame.body.height() - top), slide.key
            assert bottom <= frame.body.height() - top
            assert not any(text.text.endswith("…") for text in drawn.texts)
    assert kinds == {ChartKind.BARS, ChartKind.PART}


def test_an_upright_slide_is_no_small_wide_one() -> None:
    assert Frame(1080, 1920).unit == 1.0
    assert Frame(1920, 1080).unit == 1.0


def test_the_figure_slide_shows_the_sum_behind_a_claim() -> None:
    slides = {slide.key: slide.content for slide in derive_slides(sample.briefing())}
    cards = [c.card for c in slides.values() if isinstance(c, FigureContent)]
    whole = [card.detail_whole for card in cards if card.detail.startswith("✓ nearly double")]
    assert whole == ["✓ nearly double: 288 against 150, ×1.92"]


def test_words_of_arabic_begin_at_the_right() -> None:
    words = "استقبل ميناء الرملة"
    assert is_right_to_left(f"2023 {words}") and not is_right_to_left(f"2023 ships, {words}")
    frame = Frame(1920, 1080)
    box = fit([Run(words, "#000000")], 900, 200, 40, 20)
    assert left_of(box, frame.body, right=True) + box.width == frame.body.right()
    slide = Slide("quotation:1", "", QuotationContent(words, "Gazette", lost=False, speaker="x"))
    image = slide_image(WIDE, 1.0, STAGE_DARK, slide, 1, 1)
    assert _first_inked_column(image) > 960
    foot = range(int(frame.foot_top), WIDE.height())
    assert _first_inked_column(image, foot) < 200, "the slide's number stands at the left"
    assert _first_inked_column(image.flipped(Qt.Orientation.Horizontal), foot) < 200


def test_two_sources_stand_from_the_right_where_their_words_do() -> None:
    board = derive_slides(compared()[0])[-2].content
    assert isinstance(board, ComparedBoard)
    turned = board._replace(rows=tuple(replace(row, label="استقبل ميناء") for row in board.rows))
    frame = Frame(1920, 1080)
    left, right = (
        _verdict_columns(slide_image(WIDE, 1.0, STAGE_DARK, Slide("c", "", one), 1, 1))
        for one in (board, turned)
    )
    assert min(left) > frame.width / 2 > max(right)


def test_a_number_of_two_sources_is_said_whole_on_a_small_screen() -> None:
    frame = Frame(800, 450)
    here, there = table._places(frame, frame.body, right=False)[1:3]
    words = [Run("up to 65 kilometres an hour", "#000000", fonts.BOLD)]
    for place in (here, there):
        assert not fit(words, place.width(), 22, 34 * frame.unit, frame.least).cut


def _verdict_columns(image: QImage) -> list[int]:
    """Return where the word "differs" is painted: nothing else below the heads has its colour."""
    bad = QColor(STAGE_DARK.bad)
    rows = range(300, 900, 3)
    return [
        x
        for x in (*range(120, 520, 2), *range(1400, 1800, 2))
        if any(image.pixelColor(x, y) == bad for y in rows)
    ]


def test_no_word_is_left_over_on_the_last_line() -> None:
    words = "In 2023, some children in the Region missed their first dose of measles vaccine."
    box = fit([Run(words, "#000000", serif=True)], 1050, 400, 30, 20)
    better = settled(box)
    assert (box.lines, better.lines, better.size) == (2, 2, box.size)
    assert better.natural_width < box.natural_width
    assert settled(better).natural_width == better.natural_width
    alone = fit([Run("vaccine", "#000000")], 900, 200, 40, 20)
    assert settled(alone) is alone


def test_a_heading_of_japanese_breaks_where_a_phrase_ends() -> None:
    heading = fit([Run("秋田県の図書館、貸出冊数が過去最多に", "#000000")], 800, 600, 96, 90)
    shown = balanced(heading)
    assert shown.lines == heading.lines == 2
    assert shown.runs[0].text.split("\n") == ["秋田県の図書館、", "貸出冊数が過去最多に"]


def test_numbers_of_a_row_have_one_size_and_few_cards_large_words() -> None:
    contents = (slide.content for slide in derive_slides(sample.briefing()))
    cards = [content.card for content in contents if isinstance(content, FigureContent)]
    frame = Frame(1920, 1080)

    def top_and_size(count: int) -> tuple[int, int]:
        """Return the first row of the labels and how high the first number is."""
        content = BoardContent("", (cards[0],) * count)
        image = slide_image(WIDE, 1.0, STAGE_DARK, Slide("board", "", content), 1, 1)
        colour = QColor(STAGE_DARK.tone(cards[0].tone))
        rows = [
            y
            for y in range(int(frame.body.top()), int(frame.foot_top))
            if any(image.pixelColor(x, y) == colour for x in range(120, 640))
        ]
        first = next((y for y in rows if y + 1 not in rows), rows[-1])
        return rows[0], first - rows[0]

    assert top_and_size(3)[1] > 1.2 * top_and_size(6)[1]


def _first_inked_column(image: QImage, rows: range = range(100, 900, 2)) -> int:
    ground = image.pixelColor(0, 0)
    return next(
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows)
    )


@pytest.mark.parametrize("count", [1, 5, 30])
def test_points_fit_and_are_never_too_small(count: int) -> None:
    frame = Frame(1920, 1080)
    point = "The harbour of Stellin has closed its northern pier after a storm tore away the lamps."
    boxes, gap = points_boxes((point,) * count, STAGE_DARK, frame, 1400, 700)
    assert sum(box.height for box in boxes) + gap * (len(boxes) - 1) <= 700
    assert all(box.size >= frame.least and not box.cut for box in boxes)
    content = PointsContent("What happened", (point,) * count, "")
    assert _inked_rows(replace(derive_slides(sample.briefing())[0], content=content), WIDE)


def test_a_chart_and_the_sources_of_arabic_begin_at_the_right() -> None:
    words = "استقبل ميناء الرملة"
    chart = operations()
    items = tuple(i._replace(label=f"{words} {i.index}") for i in chart.items)
    content = ChartContent(chart._replace(items=items, title=words, subtitle=words))
    sources = SourcesContent("Sources", ((words, "Gazette"),), (), "https://example.org/")
    for slide in (Slide("chart", "", content), Slide("sources", "Sources", sources)):
        image = slide_image(WIDE, 1.0, STAGE_DARK, slide, 1, 1)
        head = range(230)
        assert _first_inked_column(image, head) > 960, slide.key
        foot = range(int(Frame(1920, 1080).foot_top), WIDE.height())
        assert _first_inked_column(image, foot) < 200, "the slide's number stands at the left"
