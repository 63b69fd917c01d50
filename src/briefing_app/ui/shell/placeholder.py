"""Room that is kept for a bar until it is built, in the bar's colour."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.theme import Theme


class Placeholder(QWidget):
    """An empty strip of a height of the design."""

    def __init__(self, theme: Theme, height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setFixedHeight(theme.px(height))
