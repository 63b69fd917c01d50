"""A button with the cap of the key that does the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.buttons.mirror import mirrored_f
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

PAD, GAP, HEIGHT, CAP = 12, 8, 34, 20


class CapButton(Button):
    """Shows the cap, then the words; a checked one says that this is what was decided.

    ``minor`` ones have no outline and stand back.
    """

    def __init__(
        self, cap: str, words: str, theme: Theme, *, minor: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._cap = cap
        self._theme = theme
        self._minor = minor
        self.setText(words)
        self.setAccessibleName(said("{words}, key {cap}", words=words.rstrip("…"), cap=cap))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        widest = self._font() if self._minor else self._theme.sans(14, SEMIBOLD)  # when checked
        words = QFontMetrics(widest).horizontalAdvance(self.text())
        side = px(4) if self._minor else px(PAD)
        height = px(HEIGHT - 6) if self._minor else px(HEIGHT)
        return QSize(2 * side + self._cap_width() + px(GAP) + words + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = palette.accent_soft if self.isChecked() else palette.hover if hot else ""
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        edge = palette.edge if palette.dark else palette.line
        if self.isChecked():
            edge = palette.accent
        painter.setPen(Qt.PenStyle.NoPen if self._minor and not ground else QPen(QColor(edge)))
        painter.drawRoundedRect(rect, px(7), px(7))
        side = px(4) if self._minor else px(PAD)
        first = QRectF(side, (self.height() - px(CAP)) / 2, self._cap_width(), px(CAP))
        cap = mirrored_f(first, self)
        painter.setPen(QPen(QColor(palette.edge if palette.dark else palette.line)))
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(cap, px(5), px(5))
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._theme.sans(12.5))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap)
        painter.setFont(self._font())
        painter.setPen(QColor(palette.soft if self._minor else palette.ink))
        room = QRectF(self.rect()).adjusted(first.right() + px(GAP), 0, 0, 0)
        painter.drawText(mirrored_f(room, self), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(7))
        painter.end()

    def _font(self) -> QFont:
        weight = SEMIBOLD if self.isChecked() else REGULAR
        return self._theme.sans(13 if self._minor else 14, weight)

    def _cap_width(self) -> int:
        advance = QFontMetrics(self._theme.sans(12.5)).horizontalAdvance(self._cap)
        return max(self._theme.px(CAP + 2), advance + 2 * self._theme.px(6))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
