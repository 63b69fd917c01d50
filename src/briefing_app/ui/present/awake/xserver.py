"""The X server's own blanking, which listens to no desktop service.

With the screen saver extension it is suspended for as long as a connection of ours says so, and
comes back by itself should this program end. Without that library the server is told now and then
that somebody is there.
"""

import ctypes
from ctypes.util import find_library
from typing import Final

from PySide6.QtCore import QTimer

AGAIN: Final = 20_000
"""Milliseconds between two signs of life, below the shortest time that servers are set to."""


class XServer:
    """Holds a connection of its own to the server that the environment names."""

    def __init__(self) -> None:
        self._display: ctypes.c_void_p | None = None
        self._x: ctypes.CDLL | None = None
        self._saver: ctypes.CDLL | None = None
        self._alive = QTimer(interval=AGAIN)
        self._alive.timeout.connect(self._on_alive)

    def hold(self, reason: str) -> bool:
        """Suspend blanking and power saving of the display."""
        library = find_library("X11")
        if library is None:
            return False
        x = self._x = ctypes.CDLL(library)
        x.XOpenDisplay.restype = ctypes.c_void_p
        display = x.XOpenDisplay(None)
        if not display:
            return False
        self._display = ctypes.c_void_p(display)
        self._saver = self._extension()
        if self._saver is not None:
            self._saver.XScreenSaverSuspend(self._display, 1)
            x.XFlush(self._display)
        else:
            self._alive.start()
            self._on_alive()
        return True

    def let_go(self) -> None:
        """Let the server do as it was set to."""
        self._alive.stop()
        if self._x is None or self._display is None:
            return
        if self._saver is not None:
            self._saver.XScreenSaverSuspend(self._display, 0)
        self._x.XCloseDisplay(self._display)
        self._display = None

    def _extension(self) -> ctypes.CDLL | None:
        """Return the library of the screen saver extension, where library and server have it."""
        library = find_library("Xss")
        if library is None:
            return None
        saver = ctypes.CDLL(library)
        first, errors = ctypes.c_int(), ctypes.c_int()
        known = saver.XScreenSaverQueryExtension(
            self._display, ctypes.byref(first), ctypes.byref(errors)
        )
        return saver if known else None

    def _on_alive(self) -> None:
        if self._x is not None and self._display is not None:
            self._x.XResetScreenSaver(self._display)
            self._x.XFlush(self._display)
