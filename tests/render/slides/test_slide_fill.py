"""Slides use their area: air at the foot, cards and charts that fill, upright ones composed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing_app import resources_dir
from briefing_app.core.chart import ChartKind
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.render.slides.chart import chart_area
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.picture import slide_image
from briefing_app.render.slides.text import Run, fit, is_right_to_left, left_of
from briefing_app.render.slides.words import points_boxes
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.present.slides import (
    ChartContent,
    FigureContent,
    PointsContent,
    QuotationContent,
    Slide,
    derive_slides,
)
from tests import sample

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
    slide = Slide("quotation:1", "", QuotationContent(words, "", lost=False, speaker="x"))
    image = slide_image(WIDE, 1.0, STAGE_DARK, slide, 1, 1)
    assert _first_inked_column(image) > 960


def _first_inked_column(image: QImage) -> int:
    ground = image.pixelColor(0, 0)
    rows = range(100, 900, 2)
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
