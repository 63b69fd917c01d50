"""The stage: what the room sees. It shows pictures that are ready, and nothing else moves it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)

from briefing_app.render.palette import Palette
from briefing_app.ui.present.bars import Cover, bar_covers, cover
from briefing_app.ui.present.crossing import BEGIN, Crossing
from briefing_app.ui.present.drawing.hand import Marks
from briefing_app.ui.present.drawing.layers import (
    Inked,
    changed_area,
    paint_marks,
    paint_picture,
    paint_strokes,
)
from briefing_app.ui.present.drawing.surface import Surface
from briefing_app.ui.present.sign import paint_sign
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.ink import Strokes
from briefing_app.viewmodels.present.show import DRAWING, Scene, Show, Tool
from briefing_app.viewmodels.present.slide_text import stage_text
from briefing_app.viewmodels.present.slides import ChartContent, Slide
from briefing_app.words.said import said

FADE: Final = 160
GROW: Final = 420
"""Milliseconds: short enough that nobody waits for them."""
IDLE: Final = 2000
"""Milliseconds after which the mouse pointer hides."""
SAID: Final = 2500
"""Milliseconds that a sign to the presenter stands at the edge."""
SHARPEN: Final = 120
"""Milliseconds that a zoomed slide stays as it is before it is painted sharp."""


class Stage(Surface):
    """Shows a `Show`. Keys and gestures are only reported; whoever holds the show decides."""

    key_pressed = Signal(object)
    """Carries the `QKeyEvent`, as an object: Qt would copy it first."""
    resized = Signal()
    closed = Signal()

    def __init__(self, pixmaps: SlidePixmaps, *, motion: bool = True) -> None:
        super().__init__(None)
        self._pixmaps = pixmaps
        self._motion = motion
        self._show = Show(0)
        self._scene = Scene(0)
        self._slides: tuple[Slide, ...] = ()
        self._palette: Palette | None = None
        self._picture: QPixmap | None = None
        self._marks = Marks()
        self._inked = Inked()
        self._before: QPixmap | None = None
        self._sharp: tuple[Scene, QPixmap] | None = None
        self._sign = ""
        self._covers: tuple[Cover, ...] = ()
        self._grown_keys: set[str] = set()
        self._crossing = Crossing(self)
        pixmaps.prepared.connect(self._on_prepared)
        self._crossing_picture: QPixmap | None = None
        self._fade = self._animation(FADE)
        self._fade.setStartValue(BEGIN)
        self._fade.finished.connect(self._on_faded)
        self._grow = self._animation(GROW)
        self._grow.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._grow.finished.connect(self._on_grown)
        self._idle = self._timer(IDLE, self._on_idle)
        self._said = self._timer(SAID, partial(self.say, ""))
        self._sharpen = self._timer(SHARPEN, self._on_sharpen)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle("Stage — Briefing")
        self.setAccessibleName(said("Stage"))

    def _animation(self, milliseconds: int) -> QVariantAnimation:
        made = QVariantAnimation(self)
        made.setStartValue(0.0)
        made.setEndValue(1.0)
        made.setDuration(milliseconds)
        made.valueChanged.connect(self.update)
        return made

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        made = QTimer(self, singleShot=True, interval=milliseconds)
        made.timeout.connect(then)
        return made

    @property
    def moving(self) -> bool:
        """Whether a fade or a growing bar is under way."""
        running = QVariantAnimation.State.Running
        return self._before is not None or self._grow.state() == running

    @property
    def sign(self) -> str:
        """What the edge of the stage says to the presenter now."""
        return self._sign

    def set_deck(self, slides: tuple[Slide, ...], palette: Palette) -> None:
        """Say which slides there are and in which colours."""
        self._slides, self._palette = slides, palette
        self._pixmaps.show(slides, palette, self.size(), self.devicePixelRatioF())
        self._picture = self._sharp = None
        self._take(self._scene)
        self.update()

    def set_show(
        self, show: Show, overlay: QPixmap | None = None, marks: Marks | None = None
    ) -> None:
        """Show this state; ``overlay`` is the picture of the evidence where it shows one, ``marks``
        what is drawn on the slide.
        """
        before, old, scene, drawn = self._show, self._picture, self._scene, self._marks.strokes
        self._marks = marks or Marks()
        self._show, self._scene = show, show.room
        slides_only = not (scene.evidence or self._scene.evidence)
        if overlay is not None:
            self._picture = overlay
        elif self._slides:
            self._take(self._scene)
        new = self._picture
        if self._scene.zoom != scene.zoom:
            self._sharp = None
        if self._scene.zoom is not None:
            self._sharpen.start()
        if old is not new and old is not None and new is not None:
            veiled = bool(show.veil or before.veil)
            zoomed = self._scene.zoom or scene.zoom
            scrolled = self._scene.evidence and self._scene.evidence == scene.evidence
            self._fade.stop()
            self._before = self._crossing_picture = None
            if self._motion and not (veiled or zoomed or scrolled):
                self._begin_fade(old if scene.evidence else self._drawn(old, drawn), new)
            if slides_only and not veiled:
                self.repaint()  # the room sees it before anything else is done
                return
        self.update()

    def set_marks(self, marks: Marks) -> None:
        """Show what the hand has drawn and where it points."""
        before, self._marks = self._marks, marks
        area = changed_area(before, marks, QRectF(self.rect()), self._scene.view)
        if not area.isEmpty():
            self.update(area.toAlignedRect())

    def say(self, words: str) -> None:
        """Say something to the presenter at the edge, for a moment."""
        if words != self._sign:
            self._sign = words
            self.update()
        if words:
            self._said.start()

    def finish_moving(self) -> None:
        """End every movement at once."""
        for animation in (self._fade, self._grow):
            animation.stop()
        self._before = self._crossing_picture = None
        self._covers = ()
        self.update()

    def after_paint(self) -> None:
        """Do what can wait until the room has its picture."""
        self.setAccessibleDescription(stage_text(self._slides, self._show))
        running = QVariantAnimation.State.Running
        if self._before is not None and self._fade.state() != running:
            self._fade.start()
        if not self.moving:
            self._ready_next()

    def _begin_fade(self, old: QPixmap, new: QPixmap) -> None:
        """Fade to the new picture; the first step is blended now where it was not made ahead."""
        self._before, self._crossing_picture = old, self._crossing.picture(old, new)

    def _drawn(self, picture: QPixmap, strokes: Strokes) -> QPixmap:
        """Return a slide's picture with what is drawn on it."""
        ink = self._palette.ink if self._palette is not None else ""
        return self._inked.picture(picture, strokes, ink)

    def _ready_next(self) -> None:
        """Make the first step of a fade to where a key may lead, when nothing else happens: the
        neighbours, the slide whose number is being typed, either end.
        """
        if not self._motion or self._picture is None or self._scene.evidence:
            return
        at, typed = self._scene.at, self._show.typed
        asked = (int(typed) - 1,) if typed else ()
        last = len(self._slides) - 1
        near = dict.fromkeys((at + 1, at - 1, *asked, 0, last))
        there = [i for i in near if 0 <= i <= last and i != at]
        self._crossing.prepare(self._picture, [partial(self._pixmaps.ready, i) for i in there])

    def _take(self, scene: Scene) -> None:
        index = min(scene.at, len(self._slides) - 1)
        if index < 0 or self.size().isEmpty() or scene.evidence:
            return
        picture = self._pixmaps.pixmap(index)
        if picture is self._picture:
            return
        self._picture = picture
        slide = self._slides[index]
        self._covers = ()
        self._grow.stop()
        if self._motion and self.isVisible() and slide.key not in self._grown_keys:
            self._grown_keys.add(slide.key)
            if isinstance(slide.content, ChartContent) and self._palette is not None:
                self._covers = bar_covers(self.size(), self._palette, slide.content)
                if self._covers:
                    self._grow.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ready = self._ready_picture()
        if ready is not None:
            painter.drawPixmap(0, 0, ready)
            return
        palette, picture = self._palette, self._picture
        if self._show.veil or picture is None or palette is None:
            painter.fillRect(self.rect(), QColor(self._show.veil or "#000000"))
        else:
            self._paint_scene(painter, picture, palette)
        if palette is not None:
            if not self._show.veil:
                paint_marks(painter, QRectF(self.rect()), self._marks, palette.accent)
            words = self._show.typed or self._sign
            if words:
                paint_sign(painter, QRectF(self.rect()), words, palette, self._show.veil)

    def _ready_picture(self) -> QPixmap | None:
        """Return the picture that is all there is to be seen, None where more is to be painted.

        The first step of a fade is one; it is shown once.
        """
        first, self._crossing_picture = self._crossing_picture, None
        marks = self._marks
        bare = not marks.strokes and marks.spot is None and marks.band is None
        if not bare or self._show.veil or self._sign or self._show.typed or self._scene.zoom:
            return None
        if first is not None:
            return first
        moving = self._before is not None or self._covers
        return None if moving else self._picture

    def _paint_scene(self, painter: QPainter, picture: QPixmap, palette: Palette) -> None:
        rect, scene, marks = QRectF(self.rect()), self._scene, self._marks
        strokes, view = marks.strokes, scene.view
        if scene.zoom is not None:
            sharp = self._sharp
            if sharp is not None and sharp[0] == scene:
                painter.drawPixmap(0, 0, sharp[1])
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                paint_picture(painter, rect, picture, scene.zoom)
            paint_strokes(painter, rect, view, strokes, palette.ink, marks.top)
        else:
            if self._before is not None:
                painter.drawPixmap(0, 0, self._before)
                begun = self._fade.state() == QVariantAnimation.State.Running
                painter.setOpacity(float(self._fade.currentValue()) if begun else BEGIN)
            if scene.evidence:  # the drawing lies on the article, which is scrolled
                painter.drawPixmap(0, 0, picture)
                paint_strokes(painter, rect, view, strokes, palette.ink, marks.top)
            else:
                painter.drawPixmap(0, 0, self._drawn(picture, strokes))
            painter.setOpacity(1.0)
            if self._covers and not scene.evidence:
                cover(painter, self._covers, palette.paper, float(self._grow.currentValue()))
        if marks.live is not None:
            paint_strokes(painter, rect, view, (marks.live,), palette.ink, marks.top)

    def on_ratio_changed(self) -> None:
        self._repaint_deck()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint_deck()

    def _repaint_deck(self) -> None:
        """Paint the slides anew for another size or another screen."""
        self.finish_moving()
        if self._slides and self._palette is not None:
            self.set_deck(self._slides, self._palette)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._wake_pointer()
        super().mouseMoveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        for timer in (self._idle, self._said, self._sharpen):
            timer.stop()
        self._crossing.stop()
        self.finish_moving()
        self.closed.emit()

    def _wake_pointer(self) -> None:
        tool, shape = self._show.tool, Qt.CursorShape.ArrowCursor
        if tool in (Tool.POINTER, Tool.SPOTLIGHT, Tool.ERASER):
            shape = Qt.CursorShape.BlankCursor
        elif tool is Tool.REGION or tool in DRAWING:
            shape = Qt.CursorShape.CrossCursor
        elif self._show.zoom is not None:
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        self._idle.start()

    def _on_idle(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _on_prepared(self) -> None:
        if not self.moving:
            self._ready_next()

    def _on_faded(self) -> None:
        self._before = self._crossing_picture = None
        self.update()
        self._ready_next()

    def _on_grown(self) -> None:
        self._covers = ()
        self.update()

    def _on_sharpen(self) -> None:
        """Paint the part of the slide that is zoomed to in all its pixels."""
        scene = self._scene
        if scene.zoom is None or self._palette is None or not self._slides:
            return
        self._sharp = scene, self._pixmaps.zoomed(scene.at, scene.zoom)
        self.update()
