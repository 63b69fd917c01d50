"""A key pressed and the picture that answers it, seen from outside: an X server of our own, keys
sent through it (XTEST), pictures watched as they change (DAMAGE). What the program says of itself
plays no part.
"""

import ctypes
import os
import select
import shutil
import subprocess
import time
from ctypes import byref, c_char_p, c_int, c_uint, c_ulong, c_void_p
from ctypes.util import find_library

PATIENCE = 5.0
"""Seconds to wait for a picture to change."""
_LARGEST_EVENT = 192
_Z_PIXMAP, _ALL = 2, c_ulong(-1)
_RAW = 0


def missing() -> str:
    """Return what is not installed here, empty where all is."""
    wanted = [] if shutil.which("Xvfb") else ["Xvfb"]
    wanted += [f"lib{name}" for name in ("X11", "Xtst", "Xdamage") if find_library(name) is None]
    return ", ".join(wanted)


class Display:
    """One X server without a window manager, and a connection to it."""

    def __init__(self, width: int, height: int) -> None:
        reading, writing = os.pipe()
        room = f"{width}x{height}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", room, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        self._x = ctypes.CDLL(find_library("X11"))
        self._test = ctypes.CDLL(find_library("Xtst"))
        self._damage = ctypes.CDLL(find_library("Xdamage"))
        x = self._x
        x.XOpenDisplay.restype = c_void_p
        x.XDefaultRootWindow.restype = c_ulong
        x.XGetImage.restype = c_void_p
        x.XGetPixel.restype = c_ulong
        x.XKeysymToKeycode.restype = c_uint
        self._damage.XDamageCreate.restype = c_ulong
        self._open = c_void_p(x.XOpenDisplay(c_char_p(self.name.encode())))
        self._root = c_ulong(x.XDefaultRootWindow(self._open))
        first, errors = c_int(), c_int()
        self._damage.XDamageQueryExtension(self._open, byref(first), byref(errors))
        self._damage.XDamageCreate(self._open, self._root, _RAW)
        self._event = ctypes.create_string_buffer(_LARGEST_EVENT)
        x.XSync(self._open, 0)

    def close(self) -> None:
        """End the connection and the server."""
        self._x.XCloseDisplay(self._open)
        self._server.terminate()
        self._server.wait()

    def press(self, keysym: int) -> None:
        """Press and let go a key, wherever the keyboard is."""
        code = c_uint(self._x.XKeysymToKeycode(self._open, c_ulong(keysym)))
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._open, code, down, c_ulong(0))
        self._x.XFlush(self._open)

    def pixel(self, x: int, y: int) -> int:
        """Return the colour of one pixel as a number."""
        return self.row(x, y, 1)[0]

    def row(self, x: int, y: int, count: int, step: int = 1) -> list[int]:
        """Return the colours of pixels in a row, every ``step``-th."""
        image = c_void_p(
            self._x.XGetImage(
                self._open, self._root, x, y, c_uint(count), c_uint(1), _ALL, _Z_PIXMAP
            )
        )
        found = [int(self._x.XGetPixel(image, at, 0)) for at in range(0, count, step)]
        self._x.XDestroyImage(image)
        return found

    def until_changed(self, at: tuple[int, int], before: int) -> float:
        """Return the time at which the pixel is no longer what it was, by the monotonic clock."""
        end = time.perf_counter() + PATIENCE
        while time.perf_counter() < end:
            if self.pixel(*at) != before:
                return time.perf_counter()
            self._wait(0.5)
        raise TimeoutError("the picture did not change")

    def settled(self, quiet: float = 0.4) -> None:
        """Return when nothing has been drawn for so many seconds."""
        while self._wait(quiet):
            pass

    def _wait(self, seconds: float) -> bool:
        """Return whether something was drawn within so many seconds."""
        if not self._x.XPending(self._open):
            handle = c_int(self._x.XConnectionNumber(self._open)).value
            if not select.select([handle], [], [], seconds)[0]:
                return False
        drawn = False
        while self._x.XPending(self._open):
            self._x.XNextEvent(self._open, self._event)
            drawn = True
        return drawn


def differing(one: list[list[int]], other: list[list[int]]) -> tuple[int, int]:
    """Return row and column of two pictures' most unlike pixel."""

    def apart(a: int, b: int) -> int:
        return sum(abs((a >> shift & 255) - (b >> shift & 255)) for shift in (0, 8, 16))

    found = max(
        (apart(a, b), row, column)
        for row, (mine, yours) in enumerate(zip(one, other, strict=True))
        for column, (a, b) in enumerate(zip(mine, yours, strict=True))
    )
    return found[1], found[2]
