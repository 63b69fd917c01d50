"""The room: from a key pressed to the first picture that differs, as somebody with a camera would
measure it. An X server of its own gets the key and tells when something is drawn; beside the stage
stands a bare window that cuts between two ready pictures.

Run as `python3 run.py bench room`. Prints milliseconds and ratios; needs Xvfb, libXtst, libXdamage.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bench._outside import Display, differing, missing

SIZES = ((1920, 1080), (3840, 2160))
ROUNDS = 24
GRID = 24
"""Rows and columns of pixels among which a place is looked for where two slides differ."""
SLIDES_READY = 6
"""Seconds that a program has to prepare its slides."""
NEXT, BEFORE = 0xFF56, 0xFF55
BARE = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def __init__(self):
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.at = 0
    def ready(self):
        self.pixmaps = [QPixmap(self.size()) for _ in range(2)]
        for pixmap, colour in zip(self.pixmaps, ("#15181c", "#e9e7e2")):
            pixmap.fill(QColor(colour))
    def keyPressEvent(self, event):
        self.at = 1 - self.at
        self.update()
    def paintEvent(self, event):
        QPainter(self).drawPixmap(0, 0, self.pixmaps[self.at])
app = QApplication(sys.argv)
bare = Bare()
bare.setGeometry(app.primaryScreen().geometry())
bare.ready()
bare.showFullScreen()
app.exec()
"""
OURS = """
import sys
from PySide6.QtWidgets import QApplication
from briefing_app import resources_dir
from briefing_app.fileformat import open_briefing
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.presentation import Presentation
app = QApplication(sys.argv)
fonts.load_first()
fonts.load_rest()
briefing = open_briefing(resources_dir.path("briefings/operation-spector")).briefing
running = Presentation(Session(briefing), STAGE_DARK, first=1, motion=sys.argv[1] == "motion")
running.ended.connect(app.quit)
running.start()
app.exec()
"""


@contextmanager
def _shown(display: Display, program: str, *words: str) -> Iterator[None]:
    env = {**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}
    env["PYTHONPATH"] = os.pathsep.join(str(Path(p).resolve()) for p in ("src", "."))
    started = subprocess.Popen([sys.executable, "-c", program, *words], env=env)
    try:
        time.sleep(SLIDES_READY)
        display.settled()
        yield
    finally:
        started.terminate()
        started.wait()


def _picture(display: Display, width: int, height: int) -> list[list[int]]:
    display.settled()
    step = width // GRID
    rows = range(height // GRID // 2, height, height // GRID)
    return [display.row(step // 2, y, width - step, 7) for y in rows]


class Watched:
    """One program on a display of its own, and two slides between which its keys go."""

    def __init__(self, display: Display, width: int, height: int) -> None:
        self._display = display
        one = _picture(display, width, height)
        display.press(NEXT)
        other = _picture(display, width, height)
        end = time.monotonic() + SLIDES_READY
        while other == one and time.monotonic() < end:
            other = _picture(display, width, height)
        row, column = differing(one, other)
        side, top = width // GRID, height // GRID
        self._at = (side // 2 + column * 7, top // 2 + row * top)
        self._key = BEFORE
        self.found: list[float] = []

    def once(self) -> None:
        """Press the other key and keep the milliseconds to the first picture that differs."""
        display = self._display
        display.settled()
        before = display.pixel(*self._at)
        begin = time.perf_counter()
        display.press(self._key)
        self.found.append((display.until_changed(self._at, before) - begin) * 1000)
        self._key = NEXT if self._key == BEFORE else BEFORE


def _measure(width: int, height: int) -> None:
    """Press by turns, so that a busy moment of the machine meets all three alike."""
    programs = {"bare cut": (BARE, ""), "still": (OURS, "still"), "motion": (OURS, "motion")}
    with ExitStack() as stack:
        watched = {}
        for name, (program, word) in programs.items():
            display = Display(width, height)
            stack.callback(display.close)
            stack.enter_context(_shown(display, program, word))
            watched[name] = Watched(display, width, height)
        for _ in range(ROUNDS):
            for one in watched.values():
                one.once()
    floors = _quarters(watched["bare cut"].found)
    for name, one in watched.items():
        said = []
        for found, floor in zip(_quarters(one.found), floors, strict=True):
            said.append(f"{found:6.2f} ms ({found / floor:5.2f} times the cut)")
        print(f"  {width}x{height}  {name:8} quickest quarter {said[0]}, median {said[1]}")


def _quarters(found: list[float]) -> list[float]:
    """Return below what the quickest quarter and half lie: a busy machine spoils the second."""
    return statistics.quantiles(found, n=4)[:2]


def main() -> None:
    """Print the figures."""
    lacking = missing()
    if lacking:
        print(f"  not measured: {lacking} not installed here.")
        return
    print("Room: key pressed to the first picture that differs, seen from outside")
    for size in SIZES:
        _measure(*size)


if __name__ == "__main__":
    main()
