"""A small word that can be on or off: "estimated", "provisional"."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored_f
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.icons import paint_icon
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

PAD, ICON = 10, 11


class MarkToggle(QAbstractButton):
    """Has a tick while it is on. It keeps the room for the tick, so that nothing moves."""

    def __init__(self, word: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(word)
        self.setAccessibleName(said("Mark: {word}", word=word))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._theme.sans(13)), self._theme.px
        width = metrics.horizontalAdvance(self.text()) + px(ICON + 5) + 2 * px(PAD) + 2
        return QSize(width, metrics.height() + 2 * px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        edge = palette.accent if on else palette.field
        painter.setPen(QPen(QColor(edge)))
        hot = palette.hover if self.underMouse() else palette.panel
        painter.setBrush(QColor(palette.accent_soft if on else hot))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
        ink = QColor(palette.ink if on else palette.soft)
        side = px(ICON)
        left = QRectF(px(PAD), (self.height() - side) / 2, side, side)
        box = mirrored_f(left, self)
        if on:
            paint_icon(painter, "check", box, ink)
        else:
            painter.setPen(QPen(QColor(palette.faint), 1))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(2), px(2))
        painter.setFont(self._theme.sans(13))
        painter.setPen(ink)
        room = QRectF(self.rect()).adjusted(left.right() + px(5), 0, 0, 0)
        painter.drawText(mirrored_f(room, self), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, radius)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
