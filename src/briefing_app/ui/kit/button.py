"""What every button of the app can do, however it is painted. Must not know what it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QAbstractButton):
    """Enter presses it as the space bar does. Qt leaves that to the desktop, and some do not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press, once however long it is held."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
