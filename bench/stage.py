"""The stage: from a key press to the next slide painted, beside a bare widget that cuts between two
ready pixmaps; jumps; frames of a fade; memory over a thousand slide changes.

Run as `python3 run.py bench stage`. Software rendering (offscreen); prints milliseconds and ratios.
"""

import os
import resource
import statistics
import time
from pathlib import Path

SIZES = ((1920, 1080), (3840, 2160))
ROUNDS = 60
CHANGES = 1000


def _application() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from briefing_app.render import fonts

    if QApplication.instance() is None:
        QApplication([])
    fonts.load_first()
    fonts.load_rest()


def _bare(width: int, height: int) -> object:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
    from PySide6.QtWidgets import QWidget

    class Bare(QWidget):
        """Cuts between two ready pixmaps on every key."""

        def __init__(self) -> None:
            super().__init__()
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self.pixmaps = []
            for colour in ("#15181c", "#22303f"):
                pixmap = QPixmap(width, height)
                pixmap.fill(QColor(colour))
                self.pixmaps.append(pixmap)
            self.at = 0

        def keyPressEvent(self, _event: QKeyEvent) -> None:
            self.at = 1 - self.at
            self.update()

        def paintEvent(self, _event: QPaintEvent) -> None:
            QPainter(self).drawPixmap(0, 0, self.pixmaps[self.at])

    made = Bare()
    made.resize(width, height)
    made.show()
    return made


def _presentation(width: int, height: int, *, motion: bool) -> object:
    from briefing_app import resources_dir
    from briefing_app.fileformat import open_briefing
    from briefing_app.render.palette import STAGE_DARK
    from briefing_app.session.session import Session
    from briefing_app.ui.present.presentation import Presentation

    path = resources_dir.path("briefings/operation-spector")
    running = Presentation(Session(open_briefing(path).briefing), STAGE_DARK, motion=motion)
    running.start()
    running.stage.showNormal()
    running.stage.resize(width, height)
    return running


def _settle(milliseconds: int = 400) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def _pressed(widget: object, key: object) -> float:
    """Return the milliseconds from sending a key to the end of the paint that it causes."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    begin = time.perf_counter()
    QCoreApplication.sendEvent(widget, event)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    return (time.perf_counter() - begin) * 1000


def _keys(width: int, height: int) -> None:
    from PySide6.QtCore import Qt

    bare = _bare(width, height)
    running = _presentation(width, height, motion=False)
    _settle(1500)
    running.stage._pixmaps.finish()
    floors, ahead, back, jumps = [], [], [], []
    count = len(running.slides)
    for index in range(ROUNDS):
        floors.append(_pressed(bare, Qt.Key.Key_Space))
        if running.state.at >= count - 1:
            _pressed(running.stage, Qt.Key.Key_Home)
            _settle(5)
        ahead.append(_pressed(running.stage, Qt.Key.Key_PageDown))
        _settle(5)
        back.append(_pressed(running.stage, Qt.Key.Key_PageUp))
        _settle(5)
        key = Qt.Key.Key_End if index % 2 else Qt.Key.Key_Home
        jumps.append(_pressed(running.stage, key))
        _settle(5)
    floor = statistics.median(floors)
    print(f"  {width}x{height}  bare cut {floor:6.2f} ms")
    for name, found in (("next", ahead), ("before", back), ("jump", jumps)):
        median = statistics.median(found)
        print(f"  {'':9}  {name:8} {median:6.2f} ms   {median / floor:5.2f} times the cut")
    running.end()
    bare.close()
    _settle(50)


def _fades(width: int, height: int) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt

    running = _presentation(width, height, motion=True)
    _settle(1500)
    frames = []
    for _ in range(8):
        _pressed(running.stage, Qt.Key.Key_PageDown)
        while running.stage.moving:
            QCoreApplication.processEvents()
            running.stage.update()
            begin = time.perf_counter()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
            frames.append((time.perf_counter() - begin) * 1000)
    worst = sorted(frames)[int(len(frames) * 0.95)]
    middle = statistics.median(frames)
    rate = 1000 / worst
    below = f"95 % below {worst:5.2f} ms: {rate:.0f} a second"
    print(f"  {width}x{height}  frame {middle:5.2f} ms, {below}")
    running.end()
    _settle(50)


def _memory() -> None:
    from PySide6.QtCore import Qt

    running = _presentation(1920, 1080, motion=False)
    _settle(1500)
    for _ in range(100):
        _pressed(running.stage, Qt.Key.Key_PageDown)
    _settle(20)
    before = _resident()
    for index in range(CHANGES):
        _pressed(running.stage, Qt.Key.Key_Home if index % 13 == 12 else Qt.Key.Key_PageDown)
        if index % 50 == 0:
            _settle(5)
    _settle(20)
    print(f"  memory over {CHANGES} changes: {_resident() - before:+.1f} MB")
    running.end()


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Print the figures."""
    _application()
    print("Stage: key press to painted slide, motion off, slides prepared ahead")
    for size in SIZES:
        _keys(*size)
    print("Stage: frames of a fade")
    for size in SIZES:
        _fades(*size)
    _memory()


if __name__ == "__main__":
    main()
