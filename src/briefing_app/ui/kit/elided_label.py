"""One line of text that gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.kit.theme import Theme


class ElidedLabel(QWidget):
    """One line of text that ends in dots where there is no room; the whole is in the tool tip."""

    def __init__(
        self, theme: Theme, size: float, weight: int, colour: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = (size, weight, colour)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def say(self, text: str) -> None:
        """Set the text."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def full_width(self) -> int:
        """Return the width at which nothing is left out."""
        return self._metrics().horizontalAdvance(self._text) + 2 if self._text else 0

    def sizeHint(self) -> QSize:
        return QSize(self.full_width(), self._metrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        size, weight, colour = self._type
        painter = QPainter(self)
        painter.setFont(self._theme.sans(size, weight))
        painter.setPen(getattr(self._theme.palette, colour))
        shown = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self._text if shown != self._text else "")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        size, weight, _ = self._type
        return QFontMetrics(self._theme.sans(size, weight))
