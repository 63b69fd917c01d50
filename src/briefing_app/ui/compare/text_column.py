"""One of the two texts with its source's name over it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.compare.panes import TextPane
from briefing_app.ui.kit.elided_label import ElidedLabel
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme


class TextColumn(QWidget):
    """Stacks the name and the text."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pane = pane
        self.name = ElidedLabel(theme, 13, SEMIBOLD, "soft", self)
        ScrollBarStyle(pane.widget, theme, "paper")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.name)
        self._column.addLayout(self._head)
        self._column.addWidget(pane.widget, 1)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_name(self, name: str, which: str) -> None:
        """Say which source this is."""
        self.name.say(name)
        self.pane.widget.setAccessibleName(f"{which}: {name}" if name else which)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(line, QColor(self._theme.palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.palette.paper))
        self.setPalette(palette)
        self.name.setFixedHeight(px(34))
        self._head.setContentsMargins(px(18), 0, px(10), 0)
        self._column.setContentsMargins(0, 0, 1, 0)
