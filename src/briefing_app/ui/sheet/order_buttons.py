"""The buttons under a list: up, down, and back to what the program chooses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

_DEEDS = {
    "figure": (
        marked("Move the figure up"),
        marked("Move the figure down"),
        marked("Choose the figures for me"),
    ),
    "chart": (
        marked("Move the chart up"),
        marked("Move the chart down"),
        marked("Choose the charts for me"),
    ),
    "point": (
        marked("Move the point up"),
        marked("Move the point down"),
        marked("Choose the points for me"),
    ),
}


class OrderButtons(QWidget):
    """``moved`` is emitted with -1 or 1, ``left_to_program`` after that was asked for."""

    moved = Signal(int)
    left_to_program = Signal()

    def __init__(self, what: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        up, down, usual = map(translated, _DEEDS[what])
        self.up = BarButton(up, theme, "outlined", icon="up", parent=self)
        self.down = BarButton(down, theme, "outlined", icon="down", parent=self)
        self.usual = BarButton(said("Choose for me"), theme, "quiet", parent=self)
        self.usual.setAccessibleName(usual)
        self.up.set_icon_only(True)
        self.down.set_icon_only(True)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.usual.clicked.connect(self.left_to_program)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for button in (self.up, self.down, self.usual):
            row.addWidget(button)
        row.addStretch(1)
