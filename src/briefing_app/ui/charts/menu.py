"""What can be done with a chart, for the pointer: a menu, and three dots in the corner for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.ui.charts.keys import ChartKey
from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

SIDE = 24


class ChartMenuButton(Button):
    """A quiet button; the keyboard has a key for each entry of its menu and does not stop here."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(said("What to do with this chart"))
        self.setToolTip(said("Table (T), copy, save"))

    def sizeHint(self) -> QSize:
        side = self._theme.px(SIDE)
        return QSize(side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(palette.hover))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        painter.setBrush(QColor(palette.ink if self.underMouse() else palette.faint))
        middle = self.rect().toRectF().center()
        for step in (-1, 0, 1):
            at = QPointF(middle.x() + step * 5 * self._theme.zoom, middle.y())
            painter.drawEllipse(at, 1.4 * self._theme.zoom, 1.4 * self._theme.zoom)


def make_menu(parent: QWidget, table_shown: bool, obey: Callable[[ChartKey], object]) -> QMenu:
    """Return the menu of a chart; ``obey`` is called with what was chosen."""
    menu = QMenu(parent)
    entries = (
        (
            said("Show chart") if table_shown else said("Show table"),
            QKeySequence("T"),
            ChartKey.TABLE,
        ),
        (said("Copy as text"), QKeySequence(QKeySequence.StandardKey.Copy), ChartKey.COPY_TEXT),
        (said("Copy as picture"), QKeySequence("Ctrl+Shift+C"), ChartKey.COPY_PICTURE),
        (said("Save picture…"), QKeySequence(), ChartKey.SAVE),
    )
    for text, keys, meant in entries:
        action = menu.addAction(text)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, meant=meant: obey(meant))
    return menu
