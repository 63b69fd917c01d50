"""What every button of the app can do, however it is painted. Must not know what it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button where Enter was; once however long it is held. Return whether it was Enter."""
    if event.key() not in _ENTER:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QAbstractButton):
    """Enter presses it as the space bar does. Qt leaves that to the desktop, and some do not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press."""
        if not presses(self, event):
            super().keyPressEvent(event)
