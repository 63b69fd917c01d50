"""A strip with one sentence: what went wrong and what to do, or what was mended."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.messages import Tone
from briefing_app.ui.kit.strip import Strip
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


class Notice(Strip):
    """Hidden until there is something to say; then it stays until it is closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(said("Notice"), theme, parent=parent)
        self._sign = _Sign(theme, self)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = BarButton(said("Close this notice"), theme, icon="close", parent=self)
        self._close.set_icon_only(True)
        self._close.clicked.connect(self.hide)
        self.row.insertWidget(0, self._sign)
        self.row.addWidget(self._close)
        theme.changed.connect(self._sign.updateGeometry)

    def say(self, sentence: str, tone: Tone = "bad") -> None:
        """Show a sentence, and have a screen reader speak it."""
        self.tone = self._sign.tone = tone
        self.show_words(sentence, at_once=True)
