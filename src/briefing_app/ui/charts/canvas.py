"""A laid out chart on the screen before pyqtgraph is there: plain QPainter, same marks, same place.

Also says what every canvas can do, so that a panel does not care which one it has.
"""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.render.charts.marks import ChartLayout
from briefing_app.render.charts.picture import paint
from briefing_app.render.palette import Palette


class Canvas(Protocol):
    """What a panel needs of its canvas.

    ``pointed`` and ``chosen`` carry the index of the item under the pointer, -1 for none;
    ``painted`` tells that the chart now stands on the screen.
    """

    pointed: Any
    chosen: Any
    painted: Any

    def show_layout(self, chart: ChartLayout, palette: Palette) -> None:
        """Show these marks in these colours."""

    def light(self, lit: tuple[str, ...], selected: str) -> None:
        """Light the items with these keys; ``selected`` more."""


CanvasFactory = Callable[[QWidget], QWidget]


class PaintedCanvas(QWidget):
    """A canvas of plain QPainter."""

    pointed = Signal(int)
    chosen = Signal(int)
    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: ChartLayout | None = None
        self._palette: Palette | None = None
        self._lit: tuple[str, ...] = ()
        self._selected = ""
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_layout(self, chart: ChartLayout, palette: Palette) -> None:
        self._chart, self._palette = chart, palette
        self.update()

    def light(self, lit: tuple[str, ...], selected: str) -> None:
        if (lit, selected) != (self._lit, self._selected):
            self._lit, self._selected = lit, selected
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None or self._palette is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._palette.panel))
        paint(self._chart, painter, self._palette, lit=self._lit, selected=self._selected)
        painter.end()
        self.painted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self._at(event))
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(-1)

    def _at(self, event: QMouseEvent) -> int:
        at = event.position()
        hit = self._chart.hit(at.x(), at.y()) if self._chart else None
        return hit.index if hit else -1
