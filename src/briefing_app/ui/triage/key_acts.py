"""What a key press means in the triage."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.viewmodels.triage.keys import LETTERS, Act

_NAMED = {
    Qt.Key.Key_Down: Act.NEXT,
    Qt.Key.Key_Up: Act.PREVIOUS,
    Qt.Key.Key_Return: Act.EDIT,
    Qt.Key.Key_Enter: Act.EDIT,
    Qt.Key.Key_F2: Act.EDIT,
    Qt.Key.Key_Backspace: Act.REMOVE,
    Qt.Key.Key_Delete: Act.REMOVE,
}
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_FAR = 1_000_000
_LEAPS = {
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class Reach(NamedTuple):
    """A key press that chooses several rows: so many rows on, chosen up to there or only gone to.

    ``toggles`` takes the current row among the chosen ones, or out of them.
    """

    by: int
    chooses: bool = True
    toggles: bool = False


def reach_meant(event: QKeyEvent) -> Reach | None:
    """Return how a key press chooses several rows: Shift with the arrows; Control to pick.

    None for every other key.
    """
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    by = _ARROWS.get(key, _LEAPS.get(key, 0))
    if by and held == Qt.KeyboardModifier.ShiftModifier:
        return Reach(by)
    if held != Qt.KeyboardModifier.ControlModifier:
        return None
    if key == Qt.Key.Key_Space:
        return Reach(0, toggles=True)
    return Reach(_ARROWS[key], chooses=False) if key in _ARROWS else None


def act_meant(event: QKeyEvent) -> Act | None:
    """Return what a key press asks for, or None where it means nothing here."""
    if event.modifiers() not in _PLAIN:
        return None
    if event.key() in _NAMED:
        return _NAMED[Qt.Key(event.key())]
    if event.key() == Qt.Key.Key_J and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Act.PREVIOUS
    return LETTERS.get(event.text().lower())


def accepts_rest(event: QKeyEvent) -> bool:
    """Return whether a key press takes every suggestion that is left: Ctrl+Enter."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def leap_meant(event: QKeyEvent) -> int:
    """Return how many rows a key press goes at once; 0 for none."""
    return _LEAPS.get(Qt.Key(event.key()), 0) if event.modifiers() in _PLAIN else 0
