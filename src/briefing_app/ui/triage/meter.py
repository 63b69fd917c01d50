"""The meter: how much is decided, suggested, set aside and unread."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored_f
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.triage.summary import SummaryProps
from briefing_app.words.said import said

WIDTH, HEIGHT, GAP = 300, 8, 2


class Meter(QWidget):
    """Paints a stretch for each part; its words are the tool tip and the accessible text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._props: SummaryProps | None = None
        theme.changed.connect(self.update)

    def show_summary(self, props: SummaryProps) -> None:
        """Show the counts."""
        self._props = props
        self.setAccessibleName(
            said("Meter: {words}", words=props.description or said("nothing found"))
        )
        self.setToolTip(props.description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = px(HEIGHT)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        path = QPainterPath()
        path.addRoundedRect(box, height / 2, height / 2)
        painter.setClipPath(path)
        painter.fillRect(box, QColor(palette.line))
        parts = [part for part in self._props.parts if part.count] if self._props else []
        total = sum(part.count for part in parts)
        left = box.left()
        for at, part in enumerate(parts):
            gap = GAP if at < len(parts) - 1 else 0
            width = box.width() * part.count / total
            stretch = QRectF(left, box.top(), max(1.0, width - gap), height)
            painter.fillRect(mirrored_f(stretch, self), QColor(palette.panel))
            painter.fillRect(mirrored_f(stretch, self), self._colour(part.shade))
            left += width
            between = mirrored_f(QRectF(left - gap, box.top(), gap, height), self)
            painter.fillRect(between, QColor(palette.panel))
        painter.end()

    def _colour(self, shade: str) -> QColor:
        palette = self._theme.palette
        if shade == "suggested":
            colour = QColor(palette.accent)
            colour.setAlphaF(0.45)
            return colour
        names = {"used": palette.accent, "aside": palette.neutral_bar, "unread": palette.warn}
        return QColor(names[shade])
