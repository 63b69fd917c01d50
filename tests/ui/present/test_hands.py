"""Mouse, pen, fingers and wheel on stage and console, by real events."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPaintEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.drawing import keeping
from briefing_app.ui.present.presentation import AFTER, Presentation
from briefing_app.viewmodels.present.show import Mode, Tool
from tests import sample

KEY = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def talk(qtbot: QtBot) -> Iterator[Presentation]:
    fonts.load_first()
    running = Presentation(Session(sample.briefing()), STAGE_DARK, motion=False, windowed=True)
    running.start()
    running.stage.resize(960, 540)
    qtbot.waitExposed(running.stage)
    press(qtbot, running, KEY.Key_Space, KEY.Key_Space)
    yield running
    running.end()


def press(qtbot: QtBot, talk: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(talk.windows.front, key)
    qtbot.waitUntil(lambda: not talk._after_paint.isActive())


def control(qtbot: QtBot, talk: Presentation, key: Qt.Key) -> None:
    qtbot.keyClick(talk.windows.front, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(2 * AFTER)


def at(widget: QWidget, x: float, y: float) -> QPoint:
    area = widget.area() if hasattr(widget, "area") else widget.rect()
    return QPoint(int(area.x() + x * area.width()), int(area.y() + y * area.height()))


def drag(
    qtbot: QtBot, widget: QWidget, one: tuple[float, float], other: tuple[float, float]
) -> None:
    """Drag with the left button in ten steps, as a hand does."""
    qtbot.mousePress(widget, LEFT, pos=at(widget, *one))
    for step in range(1, 11):
        x = one[0] + (other[0] - one[0]) * step / 10
        y = one[1] + (other[1] - one[1]) * step / 10
        qtbot.mouseMove(widget, at(widget, x, y))
    qtbot.mouseRelease(widget, LEFT, pos=at(widget, *other))
    qtbot.wait(2 * AFTER)


def strokes(talk: Presentation) -> int:
    return len(talk.hand.ink.on(talk.slides[talk.state.at].key).strokes)


def seen(talk: Presentation) -> QImage:
    talk.stage.say("")
    return talk.stage.grab().toImage()


def reddish(image: QImage, x: float, y: float) -> bool:
    colour = image.pixelColor(int(x * image.width()), int(y * image.height()))
    return colour.red() > 180 > 100 > colour.green()


def test_a_click_goes_on_and_a_drag_never_does(qtbot: QtBot, talk: Presentation) -> None:
    stage = talk.stage
    qtbot.mouseClick(stage, LEFT, pos=at(stage, 0.5, 0.5))
    assert talk.state.at == 3
    qtbot.mouseClick(stage, RIGHT, pos=at(stage, 0.5, 0.5))
    assert talk.state.at == 2
    drag(qtbot, stage, (0.2, 0.2), (0.8, 0.8))
    assert talk.state.at == 2


@pytest.mark.parametrize("window", ["stage", "console"])
def test_a_rectangle_is_zoomed_to_and_dragging_moves_it(
    qtbot: QtBot, talk: Presentation, window: str
) -> None:
    surface = talk.stage if window == "stage" else talk.console.on_screen
    press(qtbot, talk, KEY.Key_Z)
    drag(qtbot, surface, (0.1, 0.1), (0.5, 0.5))
    zoom = talk.state.zoom
    assert zoom is not None
    assert (zoom.x, zoom.y, zoom.factor) == pytest.approx((0.3, 0.3, 2.5), abs=0.02)
    drag(qtbot, surface, (0.5, 0.5), (0.4, 0.5))
    moved = talk.state.zoom
    assert moved is not None
    assert moved.x == pytest.approx(zoom.x + 0.1 / 2.5, abs=0.01)
    qtbot.mouseClick(surface, LEFT, pos=at(surface, 0.5, 0.5))
    assert talk.state.zoom == moved, "a click where one moves the picture changes nothing"
    assert talk.state.at == 2
    qtbot.mouseClick(surface, RIGHT, pos=at(surface, 0.5, 0.5))
    assert talk.state.zoom is None


def test_a_click_zooms_to_what_is_pointed_at(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_Z)
    qtbot.mouseClick(talk.stage, LEFT, pos=at(talk.stage, 0.3, 0.4))
    zoom = talk.state.zoom
    assert zoom is not None
    assert (zoom.x, zoom.y, zoom.factor) == pytest.approx((0.4, 0.45, 2.0), abs=0.01)
    assert talk.state.at == 2


def test_what_is_zoomed_to_is_painted_sharp(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_Z, KEY.Key_Z)
    qtbot.waitUntil(lambda: talk.stage._sharp is not None)
    sharp = seen(talk)
    talk.stage._sharp = None
    assert seen(talk) != sharp


def turned(widget: QWidget, angle: QPoint, pixels: QPoint | None = None) -> None:
    point = QPointF(at(widget, 0.5, 0.5))
    event = QWheelEvent(
        point,
        widget.mapToGlobal(point),
        pixels or QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(widget, event)


def test_wheel_zooms_and_two_fingers_move(qtbot: QtBot, talk: Presentation) -> None:
    turned(talk.stage, QPoint(0, 240))
    zoom = talk.state.zoom
    assert zoom is not None
    assert zoom.factor == pytest.approx(1.25**2)
    turned(talk.stage, QPoint(0, -40), QPoint(-96, 0))
    moved = talk.state.zoom
    assert moved is not None
    assert (moved.factor, moved.y) == (zoom.factor, zoom.y)
    assert moved.x > zoom.x
    turned(talk.stage, QPoint(0, -480))
    assert talk.state.zoom is None
    assert talk.state.at == 2


def test_two_fingers_pinch_and_one_goes_on(qtbot: QtBot, talk: Presentation) -> None:
    stage = talk.stage
    device = QTest.createTouchDevice()
    touch = QTest.touchEvent(stage, device)
    touch.press(0, at(stage, 0.45, 0.5), stage).press(1, at(stage, 0.55, 0.5), stage).commit()
    touch.move(0, at(stage, 0.35, 0.5), stage).move(1, at(stage, 0.65, 0.5), stage).commit()
    touch.release(0, at(stage, 0.35, 0.5), stage).release(1, at(stage, 0.65, 0.5), stage).commit()
    zoom = talk.state.zoom
    assert zoom is not None
    assert zoom.factor == pytest.approx(3.0, abs=0.2)
    assert talk.state.at == 2
    press(qtbot, talk, KEY.Key_U)
    touch.press(0, at(stage, 0.5, 0.5), stage).commit()
    touch.release(0, at(stage, 0.5, 0.5), stage).commit()
    assert talk.state.at == 3


@pytest.mark.parametrize("window", ["stage", "console"])
def test_a_pen_draws_on_stage_and_console_alike(
    qtbot: QtBot, talk: Presentation, window: str
) -> None:
    surface = talk.stage if window == "stage" else talk.console.on_screen
    plain = seen(talk)
    press(qtbot, talk, KEY.Key_D)
    drag(qtbot, surface, (0.3, 0.9), (0.7, 0.9))
    assert strokes(talk) == 1
    assert talk.state.at == 2
    assert reddish(seen(talk), 0.5, 0.9)
    inside = talk.console.on_screen.grab().toImage()
    spot = at(talk.console.on_screen, 0.5, 0.9)
    assert inside.pixelColor(spot).red() > inside.pixelColor(spot).green() + 60
    press(qtbot, talk, KEY.Key_Space)
    assert strokes(talk) == 0
    press(qtbot, talk, KEY.Key_P)
    assert reddish(seen(talk), 0.5, 0.9), "it is kept for its slide"
    control(qtbot, talk, KEY.Key_Z)
    press(qtbot, talk, KEY.Key_Escape)
    assert seen(talk) == plain
    control(qtbot, talk, KEY.Key_Y)
    assert strokes(talk) == 1


def test_inks_eraser_and_wiping_all(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_D)
    assert talk.console.state.text == "Pen, red"
    press(qtbot, talk, KEY.Key_3)
    assert talk.console.state.text == "Pen: green"
    drag(qtbot, talk.stage, (0.2, 0.3), (0.4, 0.3))
    press(qtbot, talk, KEY.Key_H)
    drag(qtbot, talk.stage, (0.2, 0.6), (0.4, 0.6))
    inks = [(s.tool, s.colour) for s in talk.hand.ink.on(talk.slides[2].key).strokes]
    assert inks == [(Tool.PEN, 2), (Tool.HIGHLIGHTER, 1)]
    press(qtbot, talk, KEY.Key_0)
    assert talk.state.tool is Tool.ERASER
    drag(qtbot, talk.stage, (0.3, 0.2), (0.3, 0.4))
    assert strokes(talk) == 1
    control(qtbot, talk, KEY.Key_Z)
    assert strokes(talk) == 2, "wiping is one step"
    press(qtbot, talk, KEY.Key_Delete)
    assert strokes(talk) == 0
    assert talk.state.typed == ""


def test_a_zoomed_slide_is_drawn_on_where_the_pen_is(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_Z, KEY.Key_Z, KEY.Key_D)
    drag(qtbot, talk.stage, (0.02, 0.02), (0.98, 0.98))
    stroke = talk.hand.ink.on(talk.slides[2].key).strokes[0]
    assert stroke.touches[0][:2] == pytest.approx((0.26, 0.26), abs=0.01)
    assert stroke.touches[-1][:2] == pytest.approx((0.74, 0.74), abs=0.01)


def test_a_pens_pressure_and_its_blunt_end(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_D)
    stage = talk.stage

    def pen(kind: QEvent.Type, x: float, pressure: float, end: QPointingDevice.PointerType) -> None:
        device = QPointingDevice(
            "pen", 1, QPointingDevice.DeviceType.Stylus, end,
            QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure, 1, 2,
        )  # fmt: skip
        point = QPointF(at(stage, x, 0.8))
        event = QTabletEvent(
            kind, device, point, stage.mapToGlobal(point), pressure, 0.0, 0.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
        )  # fmt: skip
        QCoreApplication.sendEvent(stage, event)

    tip, blunt = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser
    for end in (tip, blunt):
        pen(QEvent.Type.TabletPress, 0.2, 0.3, end)
        pen(QEvent.Type.TabletMove, 0.4, 0.9, end)
        pen(QEvent.Type.TabletRelease, 0.4, 0.0, end)
        if end is tip:
            stroke = talk.hand.ink.on(talk.slides[2].key).strokes[0]
            assert [touch[2] for touch in stroke.touches] == pytest.approx([0.3, 0.9])
    assert strokes(talk) == 0
    assert talk.state.tool is Tool.PEN


def test_a_finger_draws(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_D)
    stage = talk.stage
    touch = QTest.touchEvent(stage, QTest.createTouchDevice())
    touch.press(0, at(stage, 0.2, 0.8), stage).commit()
    touch.move(0, at(stage, 0.6, 0.8), stage).commit()
    touch.release(0, at(stage, 0.6, 0.8), stage).commit()
    assert strokes(talk) == 1
    assert talk.state.at == 2


def test_a_spotlight_darkens_all_but_what_it_shows(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_O)
    qtbot.mouseMove(talk.stage, at(talk.stage, 0.5, 0.5))
    image = seen(talk)
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    corner = image.pixelColor(3, 3)
    assert middle.name() == STAGE_DARK.paper
    assert corner.lightness() < middle.lightness() / 2
    reach = talk.hand.marks().reach
    turned(talk.stage, QPoint(0, 120))
    assert talk.hand.marks().reach > reach
    assert talk.state.zoom is None


def test_a_frozen_room_sees_nothing_of_the_hand(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_D, KEY.Key_F)
    frozen = seen(talk)
    drag(qtbot, talk.stage, (0.2, 0.5), (0.8, 0.5))
    turned(talk.stage, QPoint(0, 120))
    assert seen(talk) == frozen
    assert strokes(talk) == 0


def test_a_picture_is_kept_and_none_is_overwritten(
    qtbot: QtBot, talk: Presentation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "pictures_folder", lambda: tmp_path)
    press(qtbot, talk, KEY.Key_D)
    drag(qtbot, talk.stage, (0.3, 0.9), (0.7, 0.9))
    press(qtbot, talk, KEY.Key_K, KEY.Key_K)
    title = sample.briefing().title or "Briefing"
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == [f"{title}, slide 3 (2).png", f"{title}, slide 3.png"]
    image = QImage(str(tmp_path / kept[1]))
    assert image.width() == talk.stage.width()
    assert reddish(image, 0.5, 0.9)
    assert "Kept as" in talk.announcer.last


def test_a_slide_is_copied_with_its_drawing(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_D)
    drag(qtbot, talk.stage, (0.3, 0.9), (0.7, 0.9))
    qtbot.keyClick(talk.stage, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard()
    assert reddish(copied.image(), 0.5, 0.9)
    assert "288" in copied.text()
    qtbot.waitUntil(lambda: talk.announcer.last == "Slide copied")


def test_evidence_is_scrolled_by_wheel_and_hand(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_E)
    assert talk.state.mode is Mode.EVIDENCE
    turned(talk.stage, QPoint(0, 120))
    assert talk.state.scroll < 0
    drag(qtbot, talk.stage, (0.5, 0.3), (0.5, 0.6))
    assert talk.state.mode is Mode.EVIDENCE
    assert talk.state.at == 2


def test_evidence_is_drawn_on_and_the_drawing_lies_on_the_article(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, KEY.Key_E, KEY.Key_D)
    assert talk.state.mode is Mode.EVIDENCE, "a tool does not leave the article"
    drag(qtbot, talk.stage, (0.3, 0.9), (0.7, 0.9))
    assert reddish(seen(talk), 0.5, 0.9)
    press(qtbot, talk, KEY.Key_Down)
    moved = talk.state.scroll
    assert moved > 0
    assert reddish(seen(talk), 0.5, 0.9 - moved), "it is scrolled with the article"
    qtbot.keyClick(talk.stage, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert reddish(QGuiApplication.clipboard().image(), 0.5, 0.9 - moved)
    press(qtbot, talk, KEY.Key_E)
    assert talk.state.mode is Mode.SLIDES
    assert not reddish(seen(talk), 0.5, 0.9 - moved), "the slide has a drawing of its own"
    press(qtbot, talk, KEY.Key_E)
    assert reddish(seen(talk), 0.5, 0.9), "it is there again when one comes back"
    control(qtbot, talk, KEY.Key_Z)
    assert not reddish(seen(talk), 0.5, 0.9)


def test_a_stroke_that_is_scrolled_does_not_cross_the_heading(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, KEY.Key_E, KEY.Key_D)
    bare = seen(talk)
    top = round(talk._room._marks.top * bare.height())
    assert 0.05 * bare.height() < top < 0.4 * bare.height()
    drag(qtbot, talk.stage, (0.3, 0.5), (0.7, 0.02))
    heading = QRect(0, 0, bare.width(), top)
    assert seen(talk).copy(heading) == bare.copy(heading), "while it is drawn"
    press(qtbot, talk, *[KEY.Key_Down] * 3)
    assert talk.state.scroll > 0
    assert seen(talk).copy(heading) == bare.copy(heading), "and scrolled"
    qtbot.keyClick(talk.stage, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().image()
    assert copied.copy(heading) == bare.copy(heading), "and in a picture of it"
    press(qtbot, talk, KEY.Key_E)
    assert talk._room._marks.top == 0, "a slide is drawn on everywhere"


def test_dragging_moves_the_article_with_the_hand(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, KEY.Key_E)
    drag(qtbot, talk.stage, (0.5, 0.6), (0.5, 0.5))
    assert talk.state.scroll == pytest.approx(0.1, abs=0.01)


def test_nothing_of_a_drawing_is_kept_in_the_briefing(qtbot: QtBot, talk: Presentation) -> None:
    before = talk._session.briefing
    press(qtbot, talk, KEY.Key_D)
    drag(qtbot, talk.stage, (0.3, 0.9), (0.7, 0.9))
    assert talk._session.briefing is before


class Painted(QObject):
    """Watches a widget and keeps how much of it was painted each time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


@pytest.mark.parametrize("key", [KEY.Key_D, KEY.Key_H, KEY.Key_L])
def test_a_hand_that_goes_on_paints_only_around_itself(
    qtbot: QtBot, talk: Presentation, key: Qt.Key
) -> None:
    press(qtbot, talk, key)
    stage = talk.stage
    qtbot.mousePress(stage, LEFT, pos=at(stage, 0.2, 0.2))
    for step in range(40):
        qtbot.mouseMove(stage, at(stage, 0.2 + step * 0.005, 0.2))
    qtbot.wait(5)
    painted = Painted(stage)
    for step in range(4):
        qtbot.mouseMove(stage, at(stage, 0.4 + step * 0.005, 0.2 + step * 0.002))
        qtbot.waitUntil(lambda step=step: len(painted.areas) > step)
    assert all(area.width() < stage.width() / 4 for area in painted.areas), painted.areas
    shown = stage.grab().toImage()
    stage.update()
    qtbot.wait(5)
    assert shown == stage.grab().toImage()
    qtbot.mouseRelease(stage, LEFT, pos=at(stage, 0.42, 0.21))
