"""What keys mean on a chart."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class ChartKey(Enum):
    """What a key, or an entry of the context menu, asks of a chart."""

    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    LAST = auto()
    CHOOSE = auto()
    TABLE = auto()
    BACK = auto()
    COPY_TEXT = auto()
    COPY_PICTURE = auto()
    SAVE = auto()


_PLAIN = {
    Qt.Key.Key_Right: ChartKey.NEXT,
    Qt.Key.Key_Down: ChartKey.NEXT,
    Qt.Key.Key_Left: ChartKey.PREVIOUS,
    Qt.Key.Key_Up: ChartKey.PREVIOUS,
    Qt.Key.Key_Home: ChartKey.FIRST,
    Qt.Key.Key_End: ChartKey.LAST,
    Qt.Key.Key_Return: ChartKey.CHOOSE,
    Qt.Key.Key_Enter: ChartKey.CHOOSE,
    Qt.Key.Key_T: ChartKey.TABLE,
    Qt.Key.Key_Space: ChartKey.TABLE,
    Qt.Key.Key_Escape: ChartKey.BACK,
}


def asks_menu(event: QKeyEvent) -> bool:
    """Return whether a key press asks for the context menu: its own key, or Shift+F10."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (shift and event.key() == Qt.Key.Key_F10)


def key_meant(event: QKeyEvent) -> ChartKey | None:
    """Return what a key press means on a chart, or None where it means nothing here."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_C:
        if held == Qt.KeyboardModifier.ControlModifier:
            return ChartKey.COPY_TEXT
        if held == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier:
            return ChartKey.COPY_PICTURE
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(Qt.Key(event.key()))
    return None


def stepped(key: ChartKey, at: int | None, count: int) -> int:
    """Return where a key leads among ``count`` marks; ``at`` is None before the first step."""
    last = count - 1
    if key is ChartKey.FIRST:
        return 0
    if key is ChartKey.LAST:
        return last
    if key is ChartKey.NEXT:
        return 0 if at is None else min(at + 1, last)
    return last if at is None else max(at - 1, 0)
