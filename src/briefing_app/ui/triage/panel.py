"""The right side of the triage: the current number, and below it the list of everything."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.card import TriageCard
from briefing_app.ui.triage.rows.rows_view import RowsView
from briefing_app.words.said import said


class TriagePanel(QScrollArea):
    """Scrolls as a whole where there is little height; else only the list does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = False
        self.card = TriageCard(theme)
        self.rows = RowsView(theme)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.addWidget(self.card)
        self._column.addWidget(self.rows, 1)
        self._column.addStretch(0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(said("Numbers found"))
        ScrollBarStyle(self, theme, "rail")
        self.rows.focused.connect(self.card.set_lit)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_compact(self, compact: bool) -> None:
        """Draw everything together, where there is little height."""
        if compact != self._compact:
            self._compact = compact
            self.card.set_compact(compact)
            self._on_theme_changed()

    def fit(self) -> None:
        """Let the list be as tall as its rows at most."""
        height = self.rows.content_height()
        self.rows.setMaximumHeight(max(1, height))
        self.rows.setVisible(height > 0)

    def show_card(self) -> None:
        """Scroll to the card, where the panel scrolls as a whole."""
        self.ensureWidgetVisible(self.card, 0, self._theme.px(20))
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the view around: they go through the numbers."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = QRect(0, 0, 1, self.viewport().height())
        painter.fillRect(line, QColor(self._theme.palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        edge = px(10 if self._compact else 20)
        self._column.setContentsMargins(px(22), edge, px(22), edge)
        self._column.setSpacing(px(8 if self._compact else 12))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.palette.rail))
        self.setPalette(palette)
