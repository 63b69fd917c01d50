"""What can be done with the slide chosen in the strip, as buttons that are seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class StripTools(QWidget):
    """Moves, copies and prints. ``moved`` carries -1 or 1."""

    moved = Signal(int)
    copy_asked = Signal()
    notes_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = self._button(said("Move the slide left"), "left", theme, "Ctrl+Left")
        self.right = self._button(said("Move the slide right"), "right", theme, "Ctrl+Right")
        self.copy = self._button(said("Copy the slide as a picture"), "copy", theme, "Ctrl+C")
        self.notes = self._button(said("Print the notes"), "sheet", theme, "")
        self.left.clicked.connect(lambda: self.moved.emit(-1))
        self.right.clicked.connect(lambda: self.moved.emit(1))
        self.copy.clicked.connect(self.copy_asked)
        self.notes.clicked.connect(self.notes_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for button in (self.left, self.right, self.copy, self.notes):
            row.addWidget(button)

    def _button(self, words: str, icon: str, theme: Theme, hint: str) -> BarButton:
        button = BarButton(words, theme, "outlined", icon=icon, parent=self)
        button.say(words, hint)
        button.set_icon_only(True)
        return button

    def show_place(self, row: int, count: int) -> None:
        """Offer only what can be done with the slide at this place."""
        self.left.setEnabled(row > 0)
        self.right.setEnabled(0 <= row < count - 1)
        self.copy.setEnabled(row >= 0)
        self.notes.setEnabled(count > 0)
