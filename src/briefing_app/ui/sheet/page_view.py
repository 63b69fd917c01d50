"""The pages of a PDF, one below the other, as they come out of the printer."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing_app.render.sheet.pages import PageImages
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import counted, said

MARGIN, GAP = 22, 18
LEAST_PAGE = 240
STEPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
KEPT = 8
"""Pictures of pages that are kept; more are made again when they are seen again."""


class PageView(QAbstractScrollArea):
    """Shows a PDF at the size that fits, or as wide as fits; ``painted`` is emitted after a new
    one was painted for the first time.
    """

    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: PageImages | None = None
        self._images: dict[tuple[int, int, int], QImage] = {}
        self._width_fits = False
        self._zoom = 1.0
        self._fresh = False
        self._rects: list[QRectF] = []
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said("Preview"))
        self.setMinimumSize(theme.px(160), theme.px(120))
        ScrollBarStyle(self, theme, "rail")
        theme.changed.connect(self._on_theme_changed)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages.sizes) if self._pages is not None else 0

    def show_pdf(self, pdf: bytes, name: str) -> None:
        """Show another PDF at the same place."""
        if self._pages is not None:
            self._pages.close()
        self._pages = PageImages(pdf)
        self._images.clear()
        self._fresh = True
        pages = self.page_count
        counted_pages = counted(pages, "{n} page", "{n} pages")
        self.setAccessibleDescription(f"{name}, {counted_pages}")
        self._arrange()

    def fit(self, *, width: bool) -> None:
        """Show whole pages, or pages as wide as fits."""
        self._width_fits, self._zoom = width, 1.0
        self._arrange()

    def zoom_by(self, step: int) -> None:
        """Show the pages larger (1) or smaller (-1)."""
        at = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self._zoom))
        self._zoom = STEPS[max(0, min(len(STEPS) - 1, at + step))]
        self._arrange()

    def close_pdf(self) -> None:
        """Let go of the PDF."""
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        self._images.clear()
        self._rects = []
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(760))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(palette.rail))
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = QRectF(self.viewport().rect())
        for index, place in enumerate(self._rects):
            rect = place.translated(-shift)
            if rect.intersects(seen):
                painter.drawImage(rect.topLeft(), self._image(index, place))
                painter.setPen(QColor(palette.edge))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            paint_focus_ring(painter, seen, self._theme, 2)
        painter.end()
        if self._fresh and self._rects:
            self._fresh = False
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        elif event.text() == "+":
            self.zoom_by(1)
        elif event.text() == "-":
            self.zoom_by(-1)
        elif event.text() == "0":
            self.fit(width=self._width_fits)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _arrange(self) -> None:
        """Place the pages, and set the scroll bars to what does not fit."""
        self._rects = []
        if self._pages is None:
            return
        px, port = self._theme.px, self.viewport().size()
        margin, gap = px(MARGIN), px(GAP)
        widest = max(width for width, _ in self._pages.sizes)
        tallest = max(height for _, height in self._pages.sizes)
        across = max(40, port.width() - 2 * margin) / widest
        down = max(40, port.height() - 2 * margin) / tallest
        whole = min(across, down)
        # A whole page that nobody could make anything out of is shown as wide as fits instead.
        fits = across if self._width_fits or whole * widest < px(LEAST_PAGE) else whole
        scale = fits * self._zoom
        y = float(margin)
        total = max(port.width(), round(widest * scale) + 2 * margin)
        for width, height in self._pages.sizes:
            w, h = round(width * scale), round(height * scale)
            self._rects.append(QRectF((total - w) // 2, y, w, h))
            y += h + gap
        tall = round(y - gap + margin)
        self.verticalScrollBar().setRange(0, max(0, tall - port.height()))
        self.verticalScrollBar().setPageStep(port.height())
        self.verticalScrollBar().setSingleStep(px(40))
        self.horizontalScrollBar().setRange(0, max(0, total - port.width()))
        self.horizontalScrollBar().setPageStep(port.width())
        self.viewport().update()

    def _image(self, index: int, place: QRectF) -> QImage:
        """Return the picture of a page at the pixels of this screen."""
        assert self._pages is not None
        ratio = self.devicePixelRatioF()
        width, height = round(place.width() * ratio), round(place.height() * ratio)
        key = (index, width, height)
        if key not in self._images:
            while len(self._images) >= KEPT:
                self._images.pop(next(iter(self._images)))
            image = self._pages.image(index, width, height)
            image.setDevicePixelRatio(ratio)
            self._images[key] = image
        return self._images[key]

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(self._theme.px(160), self._theme.px(120))
        self._arrange()
        self.viewport().update()
