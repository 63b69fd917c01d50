"""A laid out chart in pyqtgraph.

This module imports pyqtgraph (and numpy), which takes as long as starting the whole app twice: it
is itself imported only in a thread after the first paint, see `loader`. One graphics object
draws all marks of a chart; pyqtgraph's own bars have neither hover nor click.
"""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from briefing_app.render.charts.marks import ChartLayout
from briefing_app.render.charts.picture import paint
from briefing_app.render.palette import Palette

# Otherwise the last movement of a quick pointer is dropped, and the wrong bar stays lit.
pg.setConfigOption("mouseRateLimit", -1)


class ChartMarks(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph has no types
    """All marks of a chart as one item of a plot, in pixels of the view, with hit testing."""

    pointed = Signal(int)
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._chart: ChartLayout | None = None
        self._palette: Palette | None = None
        self._lit: tuple[str, ...] = ()
        self._selected = ""

    def show_layout(self, chart: ChartLayout, palette: Palette) -> None:
        """Draw these marks."""
        self.prepareGeometryChange()
        self._chart, self._palette = chart, palette
        self.update()

    def light(self, lit: tuple[str, ...], selected: str) -> None:
        """Light the items with these keys."""
        if (lit, selected) != (self._lit, self._selected):
            self._lit, self._selected = lit, selected
            self.update()

    def boundingRect(self) -> QRectF:
        if self._chart is None:
            return QRectF()
        return QRectF(0, 0, self._chart.width, self._chart.height)

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._chart is not None and self._palette is not None:
            paint(self._chart, painter, self._palette, lit=self._lit, selected=self._selected)

    def hoverEvent(self, event: Any) -> None:
        """Tell which item the pointer is on; pyqtgraph calls this."""
        self.pointed.emit(-1 if event.isExit() else self._at(event.pos()))

    def mouseClickEvent(self, event: Any) -> None:
        """Tell which item was clicked; pyqtgraph calls this."""
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.chosen.emit(self._at(event.pos()))

    def _at(self, point: Any) -> int:
        hit = self._chart.hit(point.x(), point.y()) if self._chart else None
        return hit.index if hit else -1


class PlotCanvas(pg.GraphicsView):  # type: ignore[misc] # pyqtgraph has no types
    """A canvas that is a pyqtgraph view with one graphics object, all marks of the chart.

    The unit of its scene is a pixel already, so there is no view box to scale it.
    """

    pointed = Signal(int)
    chosen = Signal(int)
    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, useOpenGL=False)
        self.setCentralItem(None)
        self._marks = ChartMarks()
        self.addItem(self._marks)
        self._marks.pointed.connect(self.pointed)
        self._marks.chosen.connect(self.chosen)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMouseTracking(True)

    def useOpenGL(self, b: bool = True) -> None:
        """Take a viewport of our own; pyqtgraph calls this first, and would look at Qt's.

        For a widget that Qt made PySide6 builds every class of widget to find the right one.
        """
        self.setViewport(QWidget())

    def show_layout(self, chart: ChartLayout, palette: Palette) -> None:
        """Show these marks in these colours."""
        self.setBackground(palette.panel)
        self._marks.show_layout(chart, palette)

    def light(self, lit: tuple[str, ...], selected: str) -> None:
        """Light the items with these keys; ``selected`` more."""
        self._marks.light(lit, selected)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the rail; a chart does not zoom.
        event.ignore()
