"""A check box with the look of the other fields."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored, mirrored_f
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.icons import paint_icon
from briefing_app.ui.kit.theme import Theme

SIDE, GAP, HEIGHT = 17, 8, 26


class Tick(QCheckBox):
    """A check box; keys and screen readers meet Qt's own, only its paint is ours."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(px(SIDE + GAP) + wide + px(6), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(SIDE)
        left = QRectF(2, (self.height() - side) / 2, side, side)
        box = mirrored_f(left, self)
        on = self.isChecked()
        edge = palette.accent if on else palette.faint
        painter.setPen(QPen(QColor(edge if self.isEnabled() else palette.line), 1.2))
        ground = palette.accent if on else palette.hover if self.underMouse() else palette.panel
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, px(4), px(4))
        if on:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), QColor(palette.on_accent))
        painter.setPen(QColor(palette.ink if self.isEnabled() else palette.faint))
        room = mirrored(self.rect().adjusted(round(left.right()) + px(GAP), 0, 0, 0), self)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, box.adjusted(-2, -2, 2, 2), self._theme, px(5))
        painter.end()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on box or words."""
        return self.rect().contains(pos)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.sans(14))
        self.updateGeometry()
        self.update()
