"""A button of a group of which one holds: a radio button, in the look of the bars."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from briefing_app.ui.kit.button import presses
from briefing_app.ui.kit.buttons.look import ButtonLook, Variant
from briefing_app.ui.kit.theme import Theme


class ChoiceButton(QRadioButton):
    """To whoever cannot see it, it is one of so many, and whether it holds.

    The arrow keys go from one to the next, Enter takes it as the space bar does.
    """

    def __init__(
        self,
        text: str,
        theme: Theme,
        variant: Variant = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = ButtonLook(self, theme, variant)
        self._look.restyle()
        self._look.say(text)
        theme.changed.connect(self._on_theme_changed)

    def say(self, text: str, hint: str = "") -> None:
        """Set the words, and what the tool tip says beside them."""
        self._look.say(text, hint)

    def sizeHint(self) -> QSize:
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        return self._look.size()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take it."""
        if not presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._look.paint()

    def _on_theme_changed(self) -> None:
        # Of a widget Qt knows when it is gone; its look would still be asked.
        self._look.restyle()
