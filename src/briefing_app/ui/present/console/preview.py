"""A small picture of the stage in the console: the slide with whatever lies over it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing_app.render.palette import Palette
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.drawing.hand import Marks
from briefing_app.ui.present.drawing.layers import paint_marks, paint_picture, paint_strokes
from briefing_app.ui.present.drawing.surface import Surface
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.show import Scene
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import Slide

RADIUS = 8


class Preview(Surface):
    """Keeps the stage's proportions; ``words`` stand in it where there is no slide.

    It is a surface as the stage is: what is done on it is done on the stage.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps = SlidePixmaps(self)
        self._slides: tuple[Slide, ...] = ()
        self._palette = theme.palette
        self._aspect = 9 / 16
        self._scene: Scene | None = None
        self._veil = ""
        self._overlay: QPixmap | None = None
        self._marks = Marks()
        self._words = ""
        self._alarmed = False
        self.setAccessibleName(name)

    @property
    def aspect(self) -> float:
        """The stage's height by its width."""
        return self._aspect

    def set_deck(self, slides: tuple[Slide, ...], stage: QSize, palette: Palette) -> None:
        """Say which slides there are, what shape the stage has and what colours."""
        self._slides, self._palette = slides, palette
        if not stage.isEmpty():
            self._aspect = stage.height() / stage.width()
        self._prepare()
        self.update()

    def set_scene(
        self,
        scene: Scene | None,
        *,
        veil: str = "",
        overlay: QPixmap | None = None,
        marks: Marks | None = None,
        words: str = "",
        alarmed: bool = False,
    ) -> None:
        """Show what the stage shows; ``words`` where there is no scene. ``alarmed`` frames a
        picture that the presenter might not expect.
        """
        self._scene, self._veil, self._overlay = scene, veil, overlay
        self._marks, self._words, self._alarmed = marks or Marks(), words, alarmed
        known = scene is not None and 0 <= scene.at < len(self._slides)
        said = slide_text(self._slides[scene.at]) if known and scene is not None else words
        self.setAccessibleDescription(said)
        self.update()

    def set_marks(self, marks: Marks) -> None:
        """Show what the hand has drawn and where it points."""
        self._marks = marks
        self.update()

    def stop(self) -> None:
        """Prepare nothing more."""
        self._pixmaps.stop()

    def area(self) -> QRectF:
        width = min(float(self.width()), self.height() / self._aspect)
        height = width * self._aspect
        return QRectF(0, 0, width, height)

    def _prepare(self) -> None:
        size = self.area().size().toSize()
        if self._slides and not size.isEmpty():
            self._pixmaps.show(self._slides, self._palette, size, self.devicePixelRatioF())

    def on_ratio_changed(self) -> None:
        self._prepare()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prepare()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        rect, radius = self.area(), self._theme.px(RADIUS)
        corners = QPainterPath()
        corners.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(corners)
        painter.fillRect(rect, QColor(self._veil or self._palette.paper))
        if not self._veil:
            self._paint_scene(painter, rect)
        painter.restore()
        palette = self._theme.palette
        colour = palette.warn if self._alarmed else palette.line
        painter.setPen(QPen(QColor(colour), self._theme.px(3) if self._alarmed else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_scene(self, painter: QPainter, rect: QRectF) -> None:
        scene, ink = self._scene, self._palette.ink
        if scene is None or not 0 <= scene.at < len(self._slides):
            painter.fillRect(rect, QColor(self._theme.palette.paper))
            painter.setPen(QColor(self._theme.palette.faint))
            painter.setFont(self._theme.sans(15))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._words)
            return
        if scene.evidence and self._overlay is not None:
            paint_picture(painter, rect, self._overlay, None)
        elif not scene.evidence:
            paint_picture(painter, rect, self._pixmaps.pixmap(scene.at), scene.zoom)
        marks = self._marks
        paint_strokes(painter, rect, scene.view, marks.strokes, ink, marks.top)
        if marks.live is not None:
            paint_strokes(painter, rect, scene.view, (marks.live,), ink, marks.top)
        paint_marks(painter, rect, self._marks, self._palette.accent)
