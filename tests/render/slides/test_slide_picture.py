"""Slides as pictures: text fits at any length and never below the readable size."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT, Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.picture import slide_image
from briefing_app.render.slides.text import Run, fit
from briefing_app.viewmodels.present.slides import derive_slides
from tests import sample
from tests.viewmodels.compare.samples import compared

SIZES = [QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768), QSize(720, 1280)]
LONG = "A very long label that goes on about what was counted, where, by whom and in which years "


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    fonts.load_first()
    fonts.load_rest()


def stretched() -> Briefing:
    briefing = sample.briefing()
    figures = tuple(replace(f, label=(LONG * 3).strip()) for f in briefing.figures)
    charts = tuple(replace(c, subtitle=LONG * 2) for c in briefing.charts)
    return replace(briefing, figures=figures, charts=charts, headline=LONG * 4, standfirst=LONG * 5)


def inked(image: QImage, palette: Palette, frame: Frame) -> bool:
    """Return whether anything but the ground stands in the margin at the right or the left."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    edge = int(frame.margin * 0.35)
    ground = bytes(image.constScanLine(0))[:4] * edge
    lines = (bytes(image.constScanLine(y)) for y in range(image.height()))
    end = 4 * image.width()
    return any(line[: 4 * edge] != ground or line[end - 4 * edge : end] != ground for line in lines)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s.width()}x{s.height()}")
@pytest.mark.parametrize("palette", [STAGE_DARK, STAGE_LIGHT], ids=lambda p: p.name)
@pytest.mark.parametrize("make", [sample.briefing, stretched], ids=["usual", "longest"])
def test_nothing_leaves_the_slide(size: QSize, palette: Palette, make: object) -> None:
    slides = derive_slides(make())  # type: ignore[operator]
    for number, slide in enumerate(slides, 1):
        image = slide_image(size, 1.0, palette, slide, number, len(slides))
        assert not inked(image, palette, Frame(size.width(), size.height())), slide.key


def test_text_gets_smaller_and_then_ends_in_an_ellipsis() -> None:
    run = Run("word " * 400, "#000000")
    box = fit([run], 400, 300, 60, 20)
    assert box.size == 20
    assert box.cut
    assert box.height <= 300
    assert box.runs[-1].text.endswith("…")
    short = fit([Run("word", "#000000")], 400, 300, 60, 20)
    assert (short.size, short.cut) == (60, False)


def test_the_same_slide_gives_the_same_picture() -> None:
    slide = derive_slides(sample.briefing())[2]
    size = QSize(640, 360)
    first = slide_image(size, 1.0, STAGE_DARK, slide, 3, 9)
    assert first == slide_image(size, 1.0, STAGE_DARK, slide, 3, 9)
    assert first.format() == QImage.Format.Format_RGB32, "opaque pictures are quicker to show"


def test_hedges_reach_the_slide() -> None:
    briefing = sample.briefing()
    slides = {slide.key: slide for slide in derive_slides(briefing)}
    assert slides["figure:deaths22"].content.card.reservations == "more than · provisional"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("palette", [STAGE_DARK, STAGE_LIGHT])
def test_two_sources_keep_inside_the_margins(size: QSize, palette: Palette) -> None:
    briefing = compared()[0]
    long = replace(briefing, figures=tuple(replace(f, label=LONG * 2) for f in briefing.figures))
    for made in (briefing, long):
        slides = derive_slides(made)
        at = next(i for i, slide in enumerate(slides) if slide.key.startswith("compared:"))
        image = slide_image(size, 1.0, palette, slides[at], at + 1, len(slides))
        assert not inked(image, palette, Frame(size.width(), size.height()))
