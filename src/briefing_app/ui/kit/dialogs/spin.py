"""A number to type or step, with the look of the other fields."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from briefing_app.ui.kit.dialogs.field import field_painter
from briefing_app.ui.kit.theme import Theme

HEIGHT, PAD, STEPS, ARROW = 30, 8, 22, 3.5


class Spin(QSpinBox):
    """A spin box; keys and screen readers meet Qt's own, only its paint is ours."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.lineEdit().setFrame(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(super().sizeHint().width() + px(STEPS + PAD), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = field_painter(self, self._theme, palette.panel)
        x, middle, size = self.width() - px(STEPS) / 2, self.height() / 2, px(ARROW)
        enabled = self.stepEnabled()
        flags = QAbstractSpinBox.StepEnabledFlag
        for way, flag in ((-1, flags.StepUpEnabled), (1, flags.StepDownEnabled)):
            can = self.isEnabled() and bool(enabled & flag)
            painter.setPen(QPen(QColor(palette.soft if can else palette.line), px(1.5)))
            y = middle + way * px(4)
            tip = y + way * size / 2
            base = y - way * size / 2
            painter.drawPolyline(
                [QPointF(x - size, base), QPointF(x, tip), QPointF(x + size, base)]
            )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step where the arrows are pressed."""
        if event.position().x() < self.width() - self._theme.px(STEPS):
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stepBy(1 if event.position().y() < self.height() / 2 else -1)

    def _restyle(self) -> None:
        palette, px = self._theme.palette, self._theme.px
        inks = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, palette.panel),
            (QPalette.ColorRole.Text, palette.ink),
            (QPalette.ColorRole.Highlight, palette.accent),
            (QPalette.ColorRole.HighlightedText, palette.on_accent),
        ):
            inks.setColor(role, QColor(colour))
        self.setPalette(inks)
        self.setFont(self._theme.sans(13.5))
        self.lineEdit().setTextMargins(px(PAD - 2), 0, px(STEPS), 0)
        # What lies over the paint must not cover it.
        self.lineEdit().setAutoFillBackground(False)
        clear = self.lineEdit().palette()
        clear.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.lineEdit().setPalette(clear)
        self.updateGeometry()
        self.update()
