"""The line below two sources: the keys, or what was just done."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, translated

HEIGHT, PAD = 40, 18
STAYS_MS = 6000
KEYS = marked(
    "↑ ↓ walk · N next difference · P the one before · 1–4 what is listed · "
    "Del not the same thing · Ctrl+C copy · Esc done"
)
FEW = marked("↑ ↓ walk · N, P differences · 1–4 list · Del not the same · Esc done")


class CompareFoot(QWidget):
    """Paints the keys in the form that has room; `say` stands in their place for a while."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(lambda: self.say(""))
        self.setAccessibleName(translated(KEYS))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What was said last, empty after a while."""
        return self._said

    def say(self, sentence: str) -> None:
        """Say what was done; an empty sentence brings the keys back."""
        self._said = sentence
        if sentence:
            self._timer.start()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(palette.line))
        font = self._theme.sans(13)
        metrics = QFontMetrics(font)
        room = self.width() - 2 * px(PAD)
        words = self._said or (
            translated(KEYS)
            if metrics.horizontalAdvance(translated(KEYS)) <= room
            else translated(FEW)
        )
        painter.setFont(font)
        painter.setPen(QColor(palette.ink if self._said else palette.soft))
        line = self.rect().adjusted(px(PAD), 0, -px(PAD), 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._said = ""

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.update()
