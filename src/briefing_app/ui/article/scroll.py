"""Scrolls the article: briefly animated to a sentence, and back to its place after a new layout."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QScrollBar

from briefing_app.ui.kit.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

DURATION = 180
"""Milliseconds: long enough to see where the page went, short enough not to wait."""
_MARGIN = 0.08
_REST = 0.3


class ArticleScroll:
    """Moves one scroll bar. What it needs to glide is made at the first glide, not at the start."""

    def __init__(self, bar: QScrollBar, theme: Theme) -> None:
        self._still: bool | None = None
        self._bar = bar
        self._theme = theme
        self._animation: QPropertyAnimation | None = None

    @property
    def still(self) -> bool:
        """Whether nothing shall glide, for people who asked for less motion; can be set."""
        if self._theme.still:
            return True
        if self._still is None:
            from PySide6.QtWidgets import QStyle

            hint = QStyle.StyleHint.SH_Widget_Animation_Duration
            self._still = self._bar.style().styleHint(hint, None, self._bar) == 0
        return self._still

    @still.setter
    def still(self, still: bool) -> None:
        self._still = still

    def show(self, rect: QRectF) -> None:
        """Bring a box of the page into view; nothing moves where it is well in view already."""
        height = self._bar.pageStep()
        top, edge = self._bar.value(), height * _MARGIN
        if rect.top() >= top + edge and rect.bottom() <= top + height - edge:
            self.stop()
            return
        room = max(edge, min(height * _REST, height - edge - rect.height()))
        self.to(round(rect.top() - room))

    def to(self, value: int) -> None:
        """Scroll to a height of the page."""
        value = max(self._bar.minimum(), min(self._bar.maximum(), value))
        self.stop()
        if self.still or value == self._bar.value():
            self._bar.setValue(value)
            return
        if self._animation is None:
            self._animation = self._make_animation()
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(value)
        self._animation.start()

    @property
    def target(self) -> int:
        """Where the page is, or will be when it stops."""
        running = self._running()
        return int(running.endValue()) if running else self._bar.value()

    def stop(self) -> None:
        """Stay where the page is now: the person's own scrolling comes first."""
        running = self._running()
        if running:
            running.stop()

    def _running(self) -> "QPropertyAnimation | None":
        animation = self._animation
        return animation if animation and animation.state() is animation.State.Running else None

    def _make_animation(self) -> "QPropertyAnimation":
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation

        animation = QPropertyAnimation(self._bar, b"value", self._bar)
        animation.setDuration(DURATION)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        return animation
