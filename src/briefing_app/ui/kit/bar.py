"""A bar of parts side by side that give way in a set order when there is little room."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.fit import derive_fit


class BarPart(NamedTuple):
    """A widget with its forms: the width of each, and what puts the widget in a form.

    A width of 0 hides it. ``right`` puts it at the end of the line.
    """

    widget: QWidget
    widths: Callable[[], tuple[int, ...]]
    take_form: Callable[[int], None]
    right: bool = False


class Bar(QWidget):
    """Lays its parts out; ``steps`` says by index which part gives way next (see `derive_fit`)."""

    def __init__(
        self,
        theme: Theme,
        height: float,
        edge: str,
        gap: float = 14,
        padding: float = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._edge = edge
        self._gap = gap
        self._padding = padding
        self._parts: tuple[BarPart, ...] = ()
        self._steps: tuple[int, ...] = ()
        theme.changed.connect(self._on_theme_changed)

    def set_parts(self, parts: Sequence[BarPart], steps: Sequence[int]) -> None:
        """Say what stands in the bar, as one reads, and what gives way first."""
        self._parts = tuple(parts)
        self._steps = tuple(steps)
        self.arrange()

    def arrange(self) -> None:
        """Lay everything out anew; to be called when a part has changed its words."""
        px = self._theme.px
        padding, gap = px(self._padding), px(self._gap)
        widths = [part.widths() for part in self._parts]
        forms = derive_fit(widths, self._steps, self.width() - 2 * padding, gap)
        left, right = padding, self.width() - padding
        shown = [w[f] > 0 for w, f in zip(widths, forms, strict=True)]
        for part, form, visible in zip(self._parts, forms, shown, strict=True):
            part.take_form(form)
            part.widget.setVisible(visible)
        for index, part in enumerate(self._parts):
            if shown[index] and not part.right:
                width = widths[index][forms[index]]
                part.widget.setGeometry(self._place(part.widget, left, width))
                left += width + gap
        for index in reversed(range(len(self._parts))):
            part = self._parts[index]
            if shown[index] and part.right:
                width = widths[index][forms[index]]
                right -= width
                part.widget.setGeometry(self._place(part.widget, right, width))
                right -= gap

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        y = self.height() - 1 if self._edge == "bottom" else 0
        painter.fillRect(QRect(0, y, self.width(), 1), QColor(palette.line))
        painter.end()

    def _place(self, widget: QWidget, left: int, width: int) -> QRect:
        height = min(widget.sizeHint().height(), self.height() - 2)
        place = QRect(left, (self.height() - height) // 2, width, height)
        return mirrored(place, self)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.arrange()
        self.update()
