"""Run by test_two_screens in a process of its own: a talk on two screens that come and go.

Prints one JSON object of what stood where.
"""

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.presentation import Presentation
from tests import sample


def places(running: Presentation) -> dict[str, object]:
    stage, console = running.stage, running.console
    return {
        "stage": stage.screen().name(),
        "stage_size": [stage.width(), stage.height()],
        "console": console.screen().name() if console.isVisible() else "",
        "at": running.state.at,
    }


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
    room = next(screen for screen in connected if screen.name() == "Room")
    connected.remove(room)
    application.screenRemoved.emit(room)
    QTest.qWait(400)
    found = {"alone": places(running)}
    QTest.keyClick(running.windows.front, Qt.Key.Key_Space)
    connected.append(room)
    application.screenAdded.emit(room)
    QTest.qWait(400)
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
    found.update(unplugged(application))
    print(json.dumps(found))


main()
