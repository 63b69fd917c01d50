"""Builds the charts after the first paint, so that the article can be read without waiting.

What draws them is heavy to import. It is imported on a thread of its own; only the widgets are made
on the thread of the interface.
"""

import threading
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.session.session import Session
from briefing_app.ui.rail import Rail
from briefing_app.ui.theme import Theme

MODULE = "briefing_app.ui.chart_panel"


class LateCharts(QObject):
    """Puts the board of charts at the end of the rail. ``built`` is emitted when it stands."""

    built = Signal()
    _imported = Signal()

    def __init__(self, session: Session, theme: Theme, rail: Rail) -> None:
        super().__init__(rail)
        self._session = session
        self._theme = theme
        self._rail = rail
        self._thread: threading.Thread | None = None
        self._built = False
        self._board: QWidget | None = None
        self._imported.connect(self._on_imported)

    @property
    def is_built(self) -> bool:
        """Whether the board stands."""
        return self._built

    @property
    def complete(self) -> bool:
        """Whether nothing is on its way: not begun, or all charts painted."""
        if self._thread is None:
            return True
        return self._built and (self._board is None or getattr(self._board, "complete", True))

    def begin(self) -> None:
        """Begin, once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._import, name="import charts", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait for the import and build at once; for pictures and tests."""
        self.begin()
        assert self._thread is not None
        self._thread.join()
        self._on_imported()

    def _import(self) -> None:
        with suppress(ImportError):
            import_module(MODULE)
        self._imported.emit()

    def _on_imported(self) -> None:
        if not self._built:
            self._built = True
            try:
                from briefing_app.ui.chart_panel import ChartBoard
            except ImportError:
                self.built.emit()
                return

            self._board = ChartBoard(self._session, self._theme)
            self._rail.add(self._board)
            self.built.emit()
