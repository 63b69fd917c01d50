"""The rail: one scrolling column that holds the key figures and, below them, the charts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

LEAST = 260
"""The least width at 100 % at which a card can be read without breaking every word."""


class Rail(QScrollArea):
    """Holds boards one under the other; scrolls to whatever gets the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QWidget(self)
        self._layout = QVBoxLayout(self._column)
        self._layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(said("Figures and charts"))
        self._column.setAccessibleName(said("Figures and charts"))
        self.setWidget(self._column)
        ScrollBarStyle(self, theme, "rail")
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add(self, board: QWidget) -> None:
        """Put a board at the end of the column."""
        self._layout.insertWidget(self._layout.count() - 1, board)

    def to_top(self) -> None:
        """Show the beginning of the column."""
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which no card is cut: there is no bar to scroll sideways with."""
        px = self._theme.px
        wide = max(px(LEAST), self._column.minimumSizeHint().width())
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), px(LEAST) // 2)

    def focus_first(self) -> None:
        """Give the keyboard to the first thing in the rail that takes it."""
        for widget in self._column.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._layout.setSpacing(px(20))
        self._keep_width()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.palette.rail))
        self.setPalette(palette)
        self.verticalScrollBar().setSingleStep(px(40))

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._keep_width()

    def _keep_width(self) -> None:
        """Let the margin give what the scroll bar takes, so that nothing moves when it comes."""
        px, bar = self._theme.px, self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._layout.setContentsMargins(px(22), px(20), max(0, px(22) - taken), px(20))
