"""A strip that stays while a briefing is read-only: who has it, and the way to a copy."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme


class ReadOnlyStrip(QWidget):
    """Hidden until a reason is said. ``copy_asked`` asks to go on in a copy, ``retry_asked`` to see
    whether the file is free by now.
    """

    copy_asked = Signal()
    retry_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._retry = BarButton("Try again", theme, "quiet", parent=self)
        self._retry.clicked.connect(self.retry_asked)
        self._copy = BarButton("Open a copy", theme, "outlined", parent=self)
        self._copy.clicked.connect(self.copy_asked)
        row = QHBoxLayout(self)
        row.addWidget(self._label, 1)
        row.addWidget(self._retry)
        row.addWidget(self._copy)
        self.setAccessibleName("Read-only")
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, reason: str, *, held: bool) -> None:
        """Show why nothing can be changed; ``held`` says that somebody has the file open."""
        self._label.setText(reason)
        self._label.setAccessibleName(reason)
        self._retry.setVisible(held)
        self.show()
        event = QAccessibleAnnouncementEvent(self, reason)
        QAccessible.updateAccessibility(event)

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
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(18), px(8), px(12), px(8))
            layout.setSpacing(px(10))
        self.update()
