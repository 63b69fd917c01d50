"""Hears what nobody caught, on whatever thread, and reports it to the thread of the interface.

The hooks only emit a signal: a hook may run on a worker thread, where no widget may be touched.
"""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class CrashHook(QObject):
    """``crashed`` is emitted with the details of each exception that nobody caught."""

    crashed = Signal(str)

    def install(self) -> None:
        """Take the place of the interpreter's own hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Put the interpreter's own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.crashed.emit("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self._on_exception(given.exc_type, given.exc_value, given.exc_traceback)
