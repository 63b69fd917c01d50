"""Run by test_two_screens in a process of its own: a talk on two screens that come and go.

Prints one JSON object of what stood where.
"""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.presentation import AFTER, Presentation
from tests import sample

PATIENCE = 20
"""Seconds."""


def places(running: Presentation) -> dict[str, object]:
    stage, console = running.stage, running.console
    return {
        "stage": stage.screen().name(),
        "stage_size": [stage.width(), stage.height()],
        "console": console.screen().name() if console.isVisible() else "",
        "at": running.state.at,
    }


def until(holds: Callable[[], bool]) -> None:
    """Let events happen until something holds, for as long as a busy machine may need."""
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        QTest.qWait(20)


def at(widget: QWidget, x: float, y: float) -> QPoint:
    area = widget.area()
    return QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))


def drag(widget: QWidget, one: tuple[float, float], other: tuple[float, float]) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, pos=at(widget, *one))
    for part in (0.25, 0.5, 0.75, 1.0):
        x, y = (a + (b - a) * part for a, b in zip(one, other, strict=True))
        QTest.mouseMove(widget, at(widget, x, y))
    QTest.mouseRelease(widget, left, pos=at(widget, *other))
    QTest.qWait(2 * AFTER)


def red(widget: QWidget, x: float, y: float) -> bool:
    """Return whether a pen's red is seen at a place, counted in the pixels of its own screen."""
    image = widget.grab().toImage()
    place = at(widget, x, y) * image.devicePixelRatio()
    colour = image.pixelColor(place)
    return colour.red() > 120 and colour.red() > colour.green() + 60


def drawn() -> dict[str, object]:
    """Draw, zoom and freeze from the desk, and see what the room's screen shows of it."""
    running = Presentation(Session(sample.briefing()), STAGE_DARK, here="Desk", motion=False)
    running.start()
    QTest.qWait(50)
    stage, console = running.stage, running.console
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    QTest.keyClick(running.windows.front, Qt.Key.Key_D)
    drag(console.on_screen, (0.2, 0.93), (0.8, 0.93))
    found: dict[str, object] = {
        "ratio": stage.devicePixelRatioF(),
        "pixels": [stage.grab().width(), stage.grab().height()],
        "on_stage": red(stage, 0.5, 0.93),
        "on_console": red(console.on_screen, 0.5, 0.93),
        "aspects": [stage.height() / stage.width(), console.on_screen.aspect],
        "at": running.state.at,
    }
    QTest.keyClick(running.windows.front, Qt.Key.Key_F)
    until(lambda: not running._after_paint.isActive())
    before = stage.grab().toImage()
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    until(lambda: not running._after_paint.isActive())
    found["frozen"] = stage.grab().toImage() == before
    found["said"] = [console.state.text, console.next_label.text, stage.sign]
    QTest.keyClick(running.windows.front, Qt.Key.Key_F)
    QTest.keyClick(running.windows.front, Qt.Key.Key_P)
    QTest.keyClick(running.windows.front, Qt.Key.Key_S)
    until(lambda: stage.screen().name() == "Desk" and not running._after_paint.isActive())
    found["after_swap"] = red(stage, 0.5, 0.93)
    for _ in range(2):
        QTest.keyClick(running.windows.front, Qt.Key.Key_Escape)
    found["still"] = not running.state.ended
    running.end()
    QTest.qWait(20)
    return found


def unplugged(application: QApplication) -> dict[str, object]:
    """Take the room's screen away in the middle of a talk, and give it back."""
    there = application.screens()
    connected = list(there)
    running = Presentation(
        Session(sample.briefing()), STAGE_DARK, here="Desk", screens=lambda: list(connected)
    )
    running.start()
    QTest.qWait(50)
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    QTest.keyClick(running.windows.front, Qt.Key.Key_D)
    drag(running.console.on_screen, (0.2, 0.93), (0.8, 0.93))
    QTest.keyClick(running.windows.front, Qt.Key.Key_D)
    room = next(screen for screen in connected if screen.name() == "Room")
    connected.remove(room)
    application.screenRemoved.emit(room)
    until(lambda: running.stage.screen().name() == "Desk")
    found = {"alone": places(running), "kept_drawing": red(running.stage, 0.5, 0.93)}
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    connected.append(room)
    application.screenAdded.emit(room)
    until(lambda: running.stage.screen().name() == "Room" and running.console.isVisible())
    found["again"] = places(running)
    running.end()
    QTest.qWait(20)
    return found


def main() -> None:
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    fonts.load_first()
    running = Presentation(Session(sample.briefing()), STAGE_DARK, here="Desk", motion=False)
    running.start()
    QTest.qWait(50)
    found = {"begun": places(running)}
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    QTest.keyClick(running.windows.front, Qt.Key.Key_S)
    QTest.qWait(50)
    found["swapped"] = places(running)
    QTest.keyClick(running.windows.front, Qt.Key.Key_S)
    QTest.qWait(50)
    QTest.keyClick(running.windows.front, Qt.Key.Key_G)
    QTest.qWait(20)
    found["list_over_console"] = running.finder is not None and (
        running.finder.parent() is running.console
    )
    running.end()
    QTest.qWait(20)
    named = Presentation(Session(sample.briefing()), STAGE_DARK, here="Room", screen="Room")
    named.start()
    QTest.qWait(50)
    found["remembered"] = places(named)
    named.end()
    QTest.qWait(20)
    found["drawn"] = drawn()
    found.update(unplugged(application))
    print(json.dumps(found))


main()
