"""Closing the window: not before what is unsaved is saved or given up, and nothing is running."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from briefing_app.ui.documents.leaving import Leaving
from briefing_app.ui.kit.window import Window


class Closing(QObject):
    """Stands between the window and its closing; ``tidy`` is called once, right before it closes.

    A close that has to wait for an answer or a save is done again when it can be.
    """

    def __init__(self, window: Window, leaving: Leaving, tidy: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._leaving = leaving
        self._tidy = tidy
        self._free = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window close, or keep it open and ask."""
        if event.type() != QEvent.Type.Close or watched is not self._window:
            return False
        if self._free or self._leaving.nothing_unsaved:
            if not self._free:
                self._free = True
                self._tidy()
            return False
        event.ignore()
        self._leaving.leave(self._on_free)
        return True

    def _on_free(self) -> None:
        self._tidy()
        self._free = True
        self._window.close()
