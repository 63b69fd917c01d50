"""Loads pyqtgraph in a thread, so that the first paint does not wait for it."""

import importlib
import sys
import threading
from typing import cast

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.charts.canvas import CanvasFactory

_MODULE = "briefing_app.ui.charts.plot"


def loaded_factory() -> CanvasFactory | None:
    """Return what makes canvases of pyqtgraph, or None while it is not loaded."""
    module = sys.modules.get(_MODULE)
    return cast(CanvasFactory | None, getattr(module, "PlotCanvas", None))


class ChartLoader(QObject):
    """Imports pyqtgraph once. ``loaded`` is emitted on the interface's thread when it is there."""

    loaded = Signal()
    failed = Signal(str)
    _done = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._done.connect(self._on_done)

    @property
    def busy(self) -> bool:
        """Whether it is being loaded."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to load; does nothing while it loads or when it is loaded."""
        if self._thread is None and loaded_factory() is None:
            self._thread = threading.Thread(target=self._load, name="charts", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until loading has ended, so that no thread outlives the window."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _load(self) -> None:
        reason = ""
        try:
            importlib.import_module(_MODULE)
        except Exception as error:  # whatever a library raises: charts stay painted without it
            reason = f"{type(error).__name__}: {error}"
        try:
            self._done.emit(reason)
        except RuntimeError:
            return  # the window is gone

    def _on_done(self, reason: str) -> None:
        self.wait()
        if reason:
            self.failed.emit(reason)
        else:
            self.loaded.emit()
