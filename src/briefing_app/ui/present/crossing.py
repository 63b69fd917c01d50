"""The first step of a fade, made ahead: the room sees the next slide begin as soon as a cut would.

Blending two pictures takes several times as long as showing one, so the blend with which a fade
begins is made for both neighbours of a slide while nothing else happens.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap

BEGIN: Final = 0.3
"""How much of the new picture the first step of a fade shows."""
Ready = Callable[[], QPixmap | None]


def blended(old: QPixmap, new: QPixmap, part: float) -> QPixmap:
    """Return ``old`` with ``part`` of ``new`` over it, as one opaque picture."""
    made = QPixmap(old)
    painter = QPainter(made)
    painter.setOpacity(part)
    painter.drawPixmap(0, 0, new)
    painter.end()
    return made


class Crossing(QObject):
    """Keeps the first steps from one picture to its neighbours; `prepare` says which."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[int, int], QPixmap] = {}
        self._old = QPixmap()
        self._wanted: tuple[Ready, ...] = ()
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._on_idle)

    def picture(self, old: QPixmap, new: QPixmap) -> QPixmap | None:
        """Return the first step from one picture to another, where it was made."""
        return self._kept.get((old.cacheKey(), new.cacheKey()))

    def prepare(self, old: QPixmap, wanted: Sequence[Ready]) -> None:
        """Make the steps from ``old`` to each picture that is ready; others are forgotten."""
        self._old, self._wanted = old, tuple(wanted)
        self._idle.start()

    def stop(self) -> None:
        """Make nothing more and forget everything."""
        self._idle.stop()
        self._kept.clear()

    def _on_idle(self) -> None:
        """Make one step at a time, so that a key never waits for two."""
        old, kept = self._old.cacheKey(), {}
        missing: QPixmap | None = None
        for ready in self._wanted:
            new = ready()
            if new is None or new.size() != self._old.size():
                continue
            key = (old, new.cacheKey())
            if key in self._kept:
                kept[key] = self._kept[key]
            elif missing is None:
                missing = new
                kept[key] = blended(self._old, new, BEGIN)
        self._kept = kept
        if missing is not None:
            self._idle.start()
