"""Prints when the article could be read and when the charts were complete, for the benchmark.

Used only when ``BRIEFING_TRACE`` is set: then the program ends by itself after both.
"""

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

VARIABLE = "BRIEFING_TRACE"


class FirstPaint(QObject):
    """Calls back once, in the turn of the event loop after ``widget`` was first painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._widget:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def report(event: str) -> None:
    """Print an event with the machine's monotonic time, which other processes share, and our own.

    The second, of all processors together, tells what was done; the first also who was in the way.
    """
    said = {"event": event, "at": time.monotonic(), "cpu": time.process_time()}
    print(json.dumps(said), flush=True)


def end_soon() -> None:
    """End the program once what is pending has been done."""
    QTimer.singleShot(0, QApplication.quit)
