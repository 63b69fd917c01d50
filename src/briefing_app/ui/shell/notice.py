"""A strip with one sentence: what went wrong and what to do, or what was mended."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.messages import Tone
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class _Sign(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tone: Tone = "bad"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(18), self._theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        from briefing_app.ui.kit.icons import paint_icon

        painter = QPainter(self)
        colour = QColor(getattr(self._theme.palette, self.tone))
        icon = "check" if self.tone == "ok" else "notice"
        paint_icon(painter, icon, QRectF(self.rect()), colour)
        painter.end()


class Notice(QWidget):
    """Hidden until there is something to say; then it stays until it is closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = _Sign(theme, self)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = BarButton(said("Close this notice"), theme, icon="close", parent=self)
        self._close.set_icon_only(True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._sign)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self.setAccessibleName(said("Notice"))
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, sentence: str, tone: Tone = "bad") -> None:
        """Show a sentence, and have a screen reader speak it."""
        self._sign.tone = tone
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self.show()
        self.update()
        event = QAccessibleAnnouncementEvent(self, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        edge = QColor(getattr(palette, self._sign.tone))
        painter.fillRect(QRect(0, 0, self._theme.px(4), self.height()), edge)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._label.setFont(self._theme.sans(14))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(18), px(8), px(12), px(8))
            layout.setSpacing(px(12))
        self._sign.updateGeometry()
        self.update()
