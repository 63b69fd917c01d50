"""A line with a box to tick, in the theme's look."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.icons import paint_icon
from briefing_app.ui.kit.theme import Theme

BOX, GAP, PAD = 16, 9, 4


def paint_box(painter: QPainter, rect: QRectF, theme: Theme, *, ticked: bool, live: bool) -> None:
    """Paint the box, with its tick where it has one."""
    palette = theme.palette
    radius = theme.px(4)
    ground = QColor(palette.accent if ticked and live else palette.panel)
    painter.setPen(QPen(QColor(palette.accent if ticked and live else palette.faint), 1.2))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
    if ticked:
        ink = QColor(palette.on_accent if live else palette.faint)
        inset = rect.width() * 0.14
        paint_icon(painter, "check", rect.adjusted(inset, inset, -inset, -inset), ink)


class CheckRow(QAbstractButton):
    """Ticked or not; Space changes it. The words wrap where there is little room."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.sans(14)).horizontalAdvance(self.text())
        width += self._theme.px(BOX + GAP) + 2 * self._theme.px(PAD) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(BOX) + 2 * self._theme.px(PAD))

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        room = max(1, width - px(BOX + GAP) - 2 * px(PAD))
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QFontMetrics(self._theme.sans(14)).boundingRect(
            QRect(0, 0, room, 10_000), flags, self.text()
        )
        return max(box.height(), px(BOX)) + 2 * px(PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, palette = self._theme.px, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.sans(14)
        line = QFontMetrics(font).height()
        top = px(PAD) + max(0.0, (line - px(BOX)) / 2)
        box = QRectF(px(PAD), top, px(BOX), px(BOX))
        paint_box(painter, box, self._theme, ticked=self.isChecked(), live=self.isEnabled())
        painter.setFont(font)
        painter.setPen(QColor(palette.ink if self.isEnabled() else palette.faint))
        left = px(PAD) + px(BOX + GAP)
        room = QRect(left, px(PAD), self.width() - left - px(PAD), self.height() - 2 * px(PAD))
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(5))
        painter.end()
