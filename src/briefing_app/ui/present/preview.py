"""A small picture of the stage in the console: the slide with whatever lies over it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.show import Show
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import Slide

RADIUS = 8
SPOT = QColor(226, 54, 54, 230)


class Preview(QWidget):
    """Keeps the stage's proportions; ``words`` stand in it where there is no slide."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._pixmaps = SlidePixmaps(self)
        self._slides: tuple[Slide, ...] = ()
        self._aspect = 9 / 16
        self._index = -1
        self._show = Show(0)
        self._overlay: QPixmap | None = None
        self._spot: QPointF | None = None
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._aspect)

    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), round(self._theme.px(120) * self._aspect))

    def set_deck(self, slides: tuple[Slide, ...], stage: QSize) -> None:
        """Say which slides there are and what shape the stage has."""
        self._slides = slides
        if not stage.isEmpty():
            self._aspect = stage.height() / stage.width()
        self.updateGeometry()
        self._prepare()
        self.update()

    def set_slide(
        self,
        index: int,
        show: Show,
        overlay: QPixmap | None = None,
        spot: QPointF | None = None,
        words: str = "",
    ) -> None:
        """Show a slide as the stage does; ``words`` where ``index`` names none."""
        self._index, self._show, self._overlay = index, show, overlay
        self._spot, self._words = spot, words
        said = slide_text(self._slides[index]) if 0 <= index < len(self._slides) else words
        self.setAccessibleDescription(said)
        self.update()

    def stop(self) -> None:
        """Prepare nothing more."""
        self._pixmaps.stop()

    def picture_rect(self) -> QRectF:
        """Return where the slide stands in the widget, its proportions kept."""
        width = min(self.width(), self.height() / self._aspect)
        height = width * self._aspect
        return QRectF((self.width() - width) / 2, 0, width, height)

    def _prepare(self) -> None:
        size = self.picture_rect().size().toSize()
        if self._slides and not size.isEmpty():
            self._pixmaps.show(self._slides, self._theme.palette, size, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prepare()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        rect = self.picture_rect()
        palette = self._theme.palette
        painter.fillRect(rect, QColor(palette.paper))
        if self._show.veil:
            painter.fillRect(rect, QColor(self._show.veil))
        elif self._overlay is not None:
            painter.drawPixmap(rect, self._overlay, QRectF(self._overlay.rect()))
        elif 0 <= self._index < len(self._slides):
            picture = self._pixmaps.pixmap(self._index)
            zoom = self._show.zoom
            source = QRectF(picture.rect())
            if zoom is not None:
                w, h = source.width() / zoom.factor, source.height() / zoom.factor
                left, top = zoom.x * source.width() - w / 2, zoom.y * source.height() - h / 2
                source = QRectF(left, top, w, h)
            painter.drawPixmap(rect, picture, source)
        else:
            painter.setPen(QColor(palette.faint))
            painter.setFont(self._theme.sans(15))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._words)
        if self._spot is not None and self._show.pointer:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(SPOT)
            at = QPointF(
                rect.x() + self._spot.x() * rect.width(), rect.y() + self._spot.y() * rect.height()
            )
            painter.drawEllipse(at, 5, 5)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.px(RADIUS)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
