"""Slides prepared ahead: a key press only has to show a picture that is already there.

The neighbours come first, then all others, one at a time whenever nothing else happens, up to a
limit of memory; what lies farthest from the slide that is shown goes first.
"""

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from briefing_app.render.palette import Palette
from briefing_app.render.slides.picture import paint_slide, slide_image
from briefing_app.viewmodels.present.slides import Slide
from briefing_app.viewmodels.present.zoom import Zoom

MEMORY = 640 * 1024 * 1024
"""Bytes of prepared slides: 19 at 3840 × 2160, 77 at 1920 × 1080."""


class SlidePixmaps(QObject):
    """The pictures of a deck at one size. Used on the interface's thread only."""

    prepared = Signal()
    """One more was painted ahead."""

    def __init__(self, parent: QObject | None = None, *, memory: int = MEMORY) -> None:
        super().__init__(parent)
        self._memory = memory
        self._slides: tuple[Slide, ...] = ()
        self._palette: Palette | None = None
        self._size = QSize()
        self._ratio = 1.0
        self._kept: dict[int, QPixmap] = {}
        self._near = 0
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._on_idle)

    @property
    def limit(self) -> int:
        """How many slides of this size may be kept; never fewer than three."""
        each = max(1, round(self._size.width() * self._size.height() * self._ratio**2 * 4))
        return max(3, self._memory // each)

    def show(self, slides: tuple[Slide, ...], palette: Palette, size: QSize, ratio: float) -> None:
        """Say what to prepare. Slides that stay the same keep their pictures."""
        same_look = (palette, size, ratio) == (self._palette, self._size, self._ratio)
        if same_look and slides == self._slides:
            return
        if not same_look or len(slides) != len(self._slides):
            self._kept.clear()
        else:
            for index, (old, new) in enumerate(zip(self._slides, slides, strict=True)):
                if old != new:
                    self._kept.pop(index, None)
        self._slides, self._palette, self._size, self._ratio = slides, palette, size, ratio
        if self._slides and not size.isEmpty():
            self._idle.start()

    def pixmap(self, index: int) -> QPixmap:
        """Return a slide's picture, painting it now if it was not prepared."""
        if index != self._near:
            self._near = index
            if len(self._kept) < len(self._slides):
                self._idle.start()
        found = self._kept.get(index)
        return self._painted(index) if found is None else found

    def ready(self, index: int) -> QPixmap | None:
        """Return a slide's picture where it is prepared; nothing is painted for it."""
        return self._kept.get(index)

    def zoomed(self, index: int, zoom: Zoom) -> QPixmap:
        """Return the part of a slide that a zoom shows, painted in all its pixels."""
        assert self._palette is not None
        ratio, wide, high = self._ratio, self._size.width(), self._size.height()
        image = QImage(round(wide * ratio), round(high * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        left, top = zoom.corner
        painter = QPainter(image)
        painter.scale(zoom.factor, zoom.factor)
        painter.translate(-left * wide, -top * high)
        paint_slide(
            painter, wide, high, self._palette, self._slides[index], index + 1, len(self._slides)
        )
        painter.end()
        return QPixmap.fromImage(image)

    def is_ready(self, index: int) -> bool:
        """Return whether a slide is prepared."""
        return index in self._kept

    def stop(self) -> None:
        """Prepare nothing more and forget everything."""
        self._idle.stop()
        self._kept.clear()

    def finish(self) -> None:
        """Prepare all that may be kept, now; for pictures and measurements."""
        while self._idle.isActive():
            self._on_idle()

    def _distance(self, index: int) -> tuple[int, bool]:
        """Return how far a slide lies from the one that is shown; what comes next is nearer."""
        return abs(index - self._near), index < self._near

    def _wanted(self) -> int | None:
        order = sorted(
            range(len(self._slides)), key=lambda i: (abs(i - self._near), i < self._near)
        )
        for index in order[: self.limit]:
            if index not in self._kept:
                return index
        return None

    def _on_idle(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._idle.stop()
        else:
            self._painted(wanted)
            self.prepared.emit()

    def _painted(self, index: int) -> QPixmap:
        assert self._palette is not None
        image = slide_image(
            self._size,
            self._ratio,
            self._palette,
            self._slides[index],
            index + 1,
            len(self._slides),
        )
        pixmap = QPixmap.fromImage(image)
        self._kept[index] = pixmap
        while len(self._kept) > self.limit:
            del self._kept[max(self._kept, key=self._distance)]
        return pixmap
