"""A strip under the bars with one sentence, and what can be done about it beside it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing_app.ui.kit.theme import Theme

_EDGE = 4


def speak_aloud(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader speak words of a widget, ``at_once`` or in turn."""
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Strip(QWidget):
    """Hidden until something is said. ``tone`` names the colour of its left edge, empty: none.

    ``gap`` is between its parts, ``above`` and ``below`` are free; all as at the usual zoom.
    """

    def __init__(
        self,
        name: str,
        theme: Theme,
        *,
        gap: float = 12,
        above: float = 8,
        below: float = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = (gap, above, below)
        self.tone = ""
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.label, 1)
        self.setAccessibleName(name)
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def show_words(self, words: str, *, at_once: bool = False) -> None:
        """Show the strip with a sentence; a screen reader speaks it, ``at_once`` or in turn."""
        self.label.setText(words)
        self.label.setAccessibleName(words)
        self.show()
        self.update()
        self.announce(at_once=at_once)

    def announce(self, *, at_once: bool = False) -> None:
        """Have a screen reader speak what stands here."""
        speak_aloud(self, self.text, at_once=at_once)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        if self.tone:
            edge = QRect(0, 0, self._theme.px(_EDGE), self.height())
            painter.fillRect(edge, QColor(getattr(palette, self.tone)))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        gap, above, below = self._room
        self.label.setFont(self._theme.sans(14))
        self.row.setContentsMargins(px(18), px(above), px(12), px(below))
        self.row.setSpacing(px(gap))
        self.update()
