"""A strip under the bars that stays until it is answered: a sentence and a few buttons."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing_app.ui.kit.bar_button import BarButton, Variant
from briefing_app.ui.kit.theme import Theme


class AskStrip(QWidget):
    """Hidden until something is said; it says that to a screen reader as well."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.setAccessibleName(name)
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def add_button(self, text: str, variant: Variant = "quiet") -> BarButton:
        """Add a button at the end."""
        button = BarButton(text, self._theme, variant, parent=self)
        self._row.addWidget(button)
        return button

    def show_words(self, words: str) -> None:
        """Show the strip with a sentence."""
        self._label.setText(words)
        self._label.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.fillRect(QRect(0, 0, self._theme.px(4), self.height()), QColor(palette.warn))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._label.setFont(self._theme.sans(14))
        self._row.setContentsMargins(px(18), px(8), px(12), px(8))
        self._row.setSpacing(px(10))
        self.update()
