"""Slides prepared ahead, within a limit of memory."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from briefing_app.core.edits import with_head
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.slides import derive_slides
from tests import sample

SIZE = QSize(320, 180)


def test_all_slides_are_prepared_when_nothing_else_happens(qtbot: QtBot) -> None:
    fonts.load_first()
    slides = derive_slides(sample.briefing())
    pixmaps = SlidePixmaps()
    pixmaps.show(slides, STAGE_DARK, SIZE, 1.0)
    qtbot.waitUntil(lambda: all(pixmaps.is_ready(i) for i in range(len(slides))))
    assert pixmaps.pixmap(0).size() == SIZE


def test_a_sharp_screen_gets_its_own_pixels(qtbot: QtBot) -> None:
    pixmaps = SlidePixmaps()
    pixmaps.show(derive_slides(sample.briefing()), STAGE_DARK, SIZE, 2.0)
    pixmap = pixmaps.pixmap(0)
    assert pixmap.size() == SIZE * 2
    assert pixmap.deviceIndependentSize().toSize() == SIZE
    pixmaps.stop()


def test_memory_is_limited_and_the_nearest_are_kept(qtbot: QtBot) -> None:
    slides = derive_slides(sample.briefing())
    pixmaps = SlidePixmaps(memory=4 * 320 * 180 * 4)
    pixmaps.show(slides, STAGE_DARK, SIZE, 1.0)
    assert pixmaps.limit == 4
    for index in range(len(slides)):
        pixmaps.pixmap(index)
        pixmaps.finish()
        assert sum(pixmaps.is_ready(i) for i in range(len(slides))) <= 4
        assert pixmaps.is_ready(index)
    last = len(slides) - 1
    assert pixmaps.is_ready(last - 1)


def test_an_edit_repaints_only_what_it_touches(qtbot: QtBot) -> None:
    briefing = sample.briefing()
    pixmaps = SlidePixmaps()
    pixmaps.show(derive_slides(briefing), STAGE_DARK, SIZE, 1.0)
    pixmaps.finish()
    board = pixmaps.pixmap(1)
    pixmaps.show(derive_slides(with_head(briefing, kicker="New")), STAGE_DARK, SIZE, 1.0)
    assert not pixmaps.is_ready(0)
    assert pixmaps.pixmap(1) is board
    pixmaps.show(derive_slides(briefing), STAGE_LIGHT, SIZE, 1.0)
    assert not pixmaps.is_ready(1)
    pixmaps.stop()
