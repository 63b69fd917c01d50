"""The current number, set large, and beside it what it comes to."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.render.fonts import BOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.triage.card import TriageCardProps

LARGE, SMALL, TAIL, WHY = 44.0, 20.0, 0.5, 12.5
_WRAP = Qt.TextFlag.TextWordWrap


class Headline(QWidget):
    """Sets the number as large as its room allows; what has no room beside it goes below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = self._tail = self._why = ""
        self._colour = "ink"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_props(self, props: TriageCardProps) -> None:
        """Show a number."""
        self._number = f"{props.lead}{props.number}"
        self._tail = props.tail
        self._why = props.why
        tones = {"faint": "faint", "warn": "warn"}
        self._colour = tones.get(props.tone, props.tone)
        self.setAccessibleName(" ".join(w for w in (self._number, self._tail, self._why) if w))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(self._lay(width)[-1])

    def sizeHint(self) -> QSize:
        width = self._theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size, below, beside, _height = self._lay(self.width())
        large, small = self._fonts(size)
        painter = QPainter(self)
        painter.setPen(QColor(getattr(self._theme.palette, self._colour)))
        painter.setFont(large)
        metrics = QFontMetricsF(large)
        base = metrics.capHeight() + self._theme.px(4)
        painter.drawText(0, round(base), self._number)
        painter.setFont(small)
        tail = QFontMetricsF(small)
        if not below:
            x = metrics.horizontalAdvance(self._number + " ")
            painter.drawText(round(x), round(base), self._tail)
            top = base + metrics.descent() * 0.5
        else:
            room = QRectF(0, base + metrics.descent() * 0.5, self.width(), self.height())
            painter.drawText(room, _WRAP, self._tail)
            top = room.top() + tail.boundingRect(room, _WRAP, self._tail).height()
        painter.setFont(self._theme.sans(WHY))
        painter.setPen(QColor(self._theme.palette.soft))
        if beside:
            advance = QFontMetricsF(painter.font()).horizontalAdvance(self._why)
            painter.drawText(round(self.width() - advance - 1), round(base), self._why)
        elif self._why:
            room = QRectF(0, top + self._theme.px(4), self.width(), self.height())
            painter.drawText(room, _WRAP, self._why)
        painter.end()

    def _fonts(self, size: float) -> tuple[QFont, QFont]:
        large = self._theme.sans(size, BOLD)
        return large, self._theme.sans(max(15.0, size * TAIL), BOLD)

    def _lay(self, width: int) -> tuple[float, bool, bool, float]:
        """Return the number's size, if the tail is below, if the why is beside, and the height."""
        size, below = LARGE, False
        while True:
            large, small = self._fonts(size)
            one, two = QFontMetricsF(large), QFontMetricsF(small)
            tail = two.horizontalAdvance(self._tail)
            whole = one.horizontalAdvance(self._number + (" " if self._tail else "")) + tail
            if whole <= width or size <= SMALL:
                break
            size -= 2
            if size < LARGE * 0.7 and self._tail and one.horizontalAdvance(self._number) <= width:
                below = True
                break
        px = self._theme.px
        room = QRectF(0, 0, width, 10_000)
        height = one.capHeight() + px(4) + one.descent() * 0.5
        if below:
            height += two.boundingRect(room, _WRAP, self._tail).height()
        why = QFontMetricsF(self._theme.sans(WHY))
        beside = not below and whole + px(24) + why.horizontalAdvance(self._why) <= width
        if self._why and not beside:
            height += px(4) + why.boundingRect(room, _WRAP, self._why).height()
        return size, below, beside, height + px(2)
