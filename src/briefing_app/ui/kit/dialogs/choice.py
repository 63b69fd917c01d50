"""A list to choose from, closed until it is wanted, with the look of the other fields."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored, runs_from_right
from briefing_app.ui.kit.dialogs.field import field_painter
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme

HEIGHT, PAD, ARROW = 34, 10, 4


class Choice(QComboBox):
    """A combo box; keys and screen readers meet Qt's own, only its paint is ours."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFont(theme.sans(15))
        self.setMinimumHeight(theme.px(HEIGHT))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        p, px = theme.palette, theme.px
        self.view().setStyleSheet(
            f"QAbstractItemView {{ background: {p.paper}; color: {p.ink}; outline: 0;"
            f" border: 1px solid {p.line}; padding: {px(4)}px;"
            f" selection-background-color: {p.accent_soft}; selection-color: {p.ink}; }}"
        )
        ScrollBarStyle(self.view(), theme, "paper")

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._theme.px(HEIGHT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = field_painter(
            self, self._theme, palette.hover if self.underMouse() else palette.panel
        )
        room = mirrored(self.rect().adjusted(px(PAD), 0, -px(PAD + 4 * ARROW), 0), self)
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(QColor(palette.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        y, size = self.height() / 2 + px(2), px(ARROW)
        x = px(PAD + ARROW) if runs_from_right(self) else self.width() - px(PAD + ARROW)
        painter.setPen(QPen(QColor(palette.soft), px(1.5)))
        painter.drawPolyline(
            [QPointF(x - size, y - size), QPointF(x, y), QPointF(x + size, y - size)]
        )
        painter.end()
