"""What lies over the window while a file is held over it: where it will land, in a sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.theme import Theme

INSET, RADIUS, PAD = 14, 12, 26
OPACITY = 0.86


class DropVeil(QWidget):
    """Covers its parent and says what letting go will do; the pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is not there."""
        return self._words if self.isVisible() else ""

    def cover(self, words: str) -> None:
        """Come up over all of the parent."""
        self._words = words
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.update()

    def uncover(self) -> None:
        """Go away again."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(palette.paper)
        ground.setAlphaF(OPACITY)
        painter.fillRect(self.rect(), ground)
        inset = px(INSET)
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(palette.accent), px(2), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, px(RADIUS), px(RADIUS))
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._theme.sans(20, SEMIBOLD))
        room = frame.adjusted(px(PAD), px(PAD), -px(PAD), -px(PAD))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, centred, self._words)
        painter.end()
