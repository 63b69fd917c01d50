"""Prints when the article could be read and when the charts were complete, for the benchmark.

Used only when ``BRIEFING_TRACE`` is set: then the program ends by itself after both.
"""

import json
import os
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing_app.ui.charts.feature import ChartsFeature

VARIABLE = "BRIEFING_TRACE"


def trace_wanted() -> bool:
    """Return whether somebody measures this start."""
    return bool(os.environ.get(VARIABLE))


class Trace(QObject):
    """Reports the start of one window, and ends the program when there is nothing more to tell."""

    def __init__(self, charts: ChartsFeature) -> None:
        super().__init__(charts)
        self._charts = charts
        charts.painted.connect(lambda: self.report("painted"))
        charts.completed.connect(self._on_completed)

    def report(self, event: str) -> None:
        """Print an event with the machine's monotonic time, which other processes share, and ours.

        The second, of all processors together, tells what was done; the first also who was in the
        way.
        """
        said = {"event": event, "at": time.monotonic(), "cpu": time.process_time()}
        print(json.dumps(said), flush=True)

    def _on_completed(self) -> None:
        self.report("complete" if self._charts.uses_pyqtgraph else "without pyqtgraph")
        QTimer.singleShot(0, QApplication.quit)
