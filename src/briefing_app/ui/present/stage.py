"""The stage: what the room sees. It shows pictures that are ready, and nothing else moves it."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from briefing_app.render.charts.marks import Bar
from briefing_app.render.palette import Palette
from briefing_app.render.slides.chart import chart_area
from briefing_app.render.slides.frame import Frame
from briefing_app.ui.present.crossing import BEGIN, Crossing
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.show import Command, Show, Zoom
from briefing_app.viewmodels.present.slide_text import stage_text
from briefing_app.viewmodels.present.slides import ChartContent, Slide

FADE: Final = 160
GROW: Final = 420
"""Milliseconds: short enough that nobody waits for them."""
IDLE: Final = 2000
"""Milliseconds after which the mouse pointer hides."""
SPOT: Final = 0.012
"""The pointer's radius as a part of the stage's width."""


@dataclass(frozen=True)
class Cover:
    """What hides a bar that has not grown yet: its place on the stage and the end it grows from."""

    rect: QRectF
    base: float
    along_x: bool


def bar_covers(size: QSize, palette: Palette, content: ChartContent) -> tuple[Cover, ...]:
    """Return the bars of a chart slide on a stage of this size, to uncover them as they grow."""
    frame = Frame(size.width(), size.height())
    top, drawn = chart_area(frame, palette, content)
    dx, dy = frame.body.left(), frame.body.top() + top
    covers = []
    for mark in drawn.marks:
        if isinstance(mark, Bar):
            r = mark.rect
            rect = QRectF(r.x + dx, r.y + dy, r.w, r.h)
            along_x = mark.axis == "x"
            covers.append(Cover(rect, mark.base + (dx if along_x else dy), along_x))
    return tuple(covers)


class Stage(QWidget):
    """Shows a `Show`. Keys and clicks are only reported; whoever holds the show decides."""

    key_pressed = Signal(QKeyEvent)
    command_given = Signal(Command)
    pointed = Signal(QPointF)
    zoom_asked = Signal(float, float, float)
    resized = Signal()
    closed = Signal()

    def __init__(self, pixmaps: SlidePixmaps, *, motion: bool = True) -> None:
        super().__init__(None)
        self._pixmaps = pixmaps
        self._motion = motion
        self._show = Show(0)
        self._slides: tuple[Slide, ...] = ()
        self._palette: Palette | None = None
        self._still: QPixmap | None = None
        self._overlay: QPixmap | None = None
        self._spot: QPointF | None = None
        self._before: QPixmap | None = None
        self._covers: tuple[Cover, ...] = ()
        self._grown_keys: set[str] = set()
        self._crossing = Crossing(self)
        self._crossing_picture: QPixmap | None = None
        self._fade = self._animation(FADE)
        self._fade.setStartValue(BEGIN)
        self._fade.finished.connect(self._on_faded)
        self._grow = self._animation(GROW)
        self._grow.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._on_idle)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle("Stage — Briefing")
        self.setAccessibleName("Stage")

    def _animation(self, milliseconds: int) -> QVariantAnimation:
        made = QVariantAnimation(self)
        made.setStartValue(0.0)
        made.setEndValue(1.0)
        made.setDuration(milliseconds)
        made.valueChanged.connect(self.update)
        return made

    @property
    def moving(self) -> bool:
        """Whether a fade or a growing bar is under way."""
        running = QVariantAnimation.State.Running
        return self._fade.state() == running or self._grow.state() == running

    def set_deck(self, slides: tuple[Slide, ...], palette: Palette) -> None:
        """Say which slides there are and in which colours."""
        self._slides, self._palette = slides, palette
        self._pixmaps.show(slides, palette, self.size(), self.devicePixelRatioF())
        self._still = None
        self._take(self._show)
        self.update()

    def set_show(self, show: Show, overlay: QPixmap | None = None) -> None:
        """Show this state; ``overlay`` covers the slide (evidence, an answer)."""
        before, self._show = self._show, show
        old = self._overlay if self._overlay is not None else self._still
        slides_only = overlay is None and self._overlay is None
        if overlay is None and self._slides:
            self._take(show)
        self._overlay = overlay
        new = overlay if overlay is not None else self._still
        if old is not new and old is not None and new is not None:
            veiled = bool(show.veil or before.veil)
            plain = not veiled and show.zoom is None and before.zoom is None
            self._fade.stop()
            self._before = None
            if self._motion and plain:
                self._begin_fade(old, new, slides_only=slides_only)
            if slides_only and not veiled:
                self.repaint()  # the room sees it before anything else is done
                return
        self.update()

    def _begin_fade(self, old: QPixmap, new: QPixmap, *, slides_only: bool) -> None:
        """Fade to the new picture, where the first step is ready; what is not ready is cut to.

        Evidence is painted when it is asked for, and fades in any case.
        """
        first = self._crossing.picture(old, new)
        if first is None and slides_only:
            return
        self._before, self._crossing_picture = old, first
        self._fade.start()

    def after_paint(self) -> None:
        """Do what can wait until the room has its picture."""
        self.setAccessibleDescription(stage_text(self._slides, self._show))
        if not self.moving:
            self._ready_next()

    def _ready_next(self) -> None:
        """Make the first step of a fade to either neighbour, when nothing else happens."""
        if not self._motion or self._still is None or self._overlay is not None:
            return
        at = self._show.on_stage
        beside = [i for i in (at + 1, at - 1) if 0 <= i < len(self._slides)]
        self._crossing.prepare(self._still, [partial(self._pixmaps.ready, i) for i in beside])

    def _on_faded(self) -> None:
        self._before = self._crossing_picture = None
        self.update()
        self._ready_next()

    def set_spot(self, spot: QPointF | None) -> None:
        """Show the pointer at a place in parts of the stage, or hide it."""
        if spot != self._spot:
            self._spot = spot
            self.update()

    def finish_moving(self) -> None:
        """End every movement at once."""
        for animation in (self._fade, self._grow):
            animation.stop()
        self._before = self._crossing_picture = None
        self._covers = ()
        self.update()

    def _take(self, show: Show) -> None:
        index = min(show.on_stage, len(self._slides) - 1)
        if index < 0 or self.size().isEmpty():
            return
        pixmap = self._pixmaps.pixmap(index)
        if pixmap is self._still:
            return
        self._still = pixmap
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
        paper = QColor(self._palette.paper if self._palette else "#000000")
        if self._show.veil:
            painter.fillRect(self.rect(), QColor(self._show.veil))
            return
        picture = self._overlay if self._overlay is not None else self._still
        if picture is None:
            painter.fillRect(self.rect(), paper)
            return
        zoom = self._show.zoom
        if zoom is not None and self._overlay is None:
            self._paint_zoomed(painter, picture, zoom)
        else:
            fading = self._fade.state() == QVariantAnimation.State.Running
            if fading and self._crossing_picture is not None:
                painter.drawPixmap(0, 0, self._crossing_picture)
                self._crossing_picture = None
            else:
                if fading and self._before is not None:
                    painter.drawPixmap(0, 0, self._before)
                    painter.setOpacity(float(self._fade.currentValue()))
                painter.drawPixmap(0, 0, picture)
                painter.setOpacity(1.0)
            if self._grow.state() == QVariantAnimation.State.Running and self._overlay is None:
                self._cover(painter, paper, float(self._grow.currentValue()))
        self._paint_spot(painter)
        self._paint_typed(painter)

    def _cover(self, painter: QPainter, paper: QColor, part: float) -> None:
        for cover in self._covers:
            r = cover.rect.adjusted(-1, -1, 1, 1)
            if cover.along_x:
                edge = cover.base + (r.right() - cover.base) * part
                forward = r.center().x() >= cover.base
                if forward:
                    r.setLeft(max(edge, cover.base + 2))
                else:
                    r.setRight(cover.base + (r.left() - cover.base) * part)
            else:
                upward = r.center().y() <= cover.base
                if upward:
                    r.setBottom(min(cover.base - 2, cover.base + (r.top() - cover.base) * part))
                else:
                    r.setTop(cover.base + (r.bottom() - cover.base) * part)
            painter.fillRect(r, paper)

    def _paint_zoomed(self, painter: QPainter, picture: QPixmap, zoom: Zoom) -> None:
        width, height = picture.width() / zoom.factor, picture.height() / zoom.factor
        source = QRectF(
            zoom.x * picture.width() - width / 2,
            zoom.y * picture.height() - height / 2,
            width,
            height,
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), picture, source)

    def _paint_spot(self, painter: QPainter) -> None:
        if self._spot is None or not self._show.pointer:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self._spot.x() * self.width(), self._spot.y() * self.height())
        radius = max(6.0, SPOT * self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        for factor, colour in ((1.5, QColor(226, 54, 54, 70)), (0.75, QColor(226, 54, 54, 230))):
            painter.setBrush(colour)
            painter.drawEllipse(centre, radius * factor, radius * factor)

    def _paint_typed(self, painter: QPainter) -> None:
        if not self._show.typed or self._palette is None:
            return
        side = max(40, self.height() // 14)
        rect = QRectF(self.width() - side * 2.4, side * 0.5, side * 1.9, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.accent))
        painter.drawRoundedRect(rect, side * 0.2, side * 0.2)
        painter.setPen(QColor(self._palette.on_accent))
        font = painter.font()
        font.setPixelSize(int(side * 0.6))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._show.typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.finish_moving()
        if self._slides and self._palette is not None:
            self.set_deck(self._slides, self._palette)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.command_given.emit(Command.NEXT)
        elif event.button() == Qt.MouseButton.RightButton:
            self.command_given.emit(Command.PREVIOUS)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._wake_pointer()
        at = event.position()
        self.pointed.emit(QPointF(at.x() / max(1, self.width()), at.y() / max(1, self.height())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        at, zoom = event.position(), self._show.zoom
        factor = (zoom.factor if zoom else 1.0) * (1.25 if event.angleDelta().y() > 0 else 0.8)
        x, y = at.x() / max(1, self.width()), at.y() / max(1, self.height())
        if zoom is not None:
            x, y = zoom.x + (x - 0.5) / zoom.factor / 2, zoom.y + (y - 0.5) / zoom.factor / 2
        self.zoom_asked.emit(x, y, factor)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._idle.stop()
        self.finish_moving()
        self.closed.emit()

    def _wake_pointer(self) -> None:
        wanted = Qt.CursorShape.BlankCursor if self._show.pointer else Qt.CursorShape.ArrowCursor
        self.setCursor(wanted)
        self._idle.start()

    def _on_idle(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
