"""The line below the triage: the keys that are not on the card."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored_f
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

HEIGHT, PAD, GAP, CAP = 44, 18, 22, 19


class TriageFoot(QWidget):
    """Paints the hints that have room, the last ones first given up from the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("".join("".join(words) + ". " for words, _ in _hints()).strip())
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(palette.line))
        end = float(self.width() - px(PAD))
        for words, right in reversed(_hints()):
            width = self._width(words)
            left = end - width if right else float(px(PAD))
            if left < px(PAD) or left + width > end + 0.5:
                continue
            self._paint_hint(painter, words, left)
            end = left - px(GAP) if right else end
        painter.end()

    def _paint_hint(self, painter: QPainter, words: tuple[str, str, str], left: float) -> None:
        palette, px = self._theme.palette, self._theme.px
        font, small = self._theme.sans(13.5), self._theme.sans(12.5)
        before, cap, after = words
        painter.setFont(font)
        painter.setPen(QColor(palette.soft))
        left = self._paint_words(painter, before, left)
        box = QRectF(left, (self.height() - px(CAP)) / 2, self._cap_width(cap), px(CAP))
        place = mirrored_f(box, self)
        painter.setPen(QPen(QColor(palette.edge if palette.dark else palette.line)))
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(place, px(5), px(5))
        painter.setFont(small)
        painter.setPen(QColor(palette.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cap)
        painter.setFont(font)
        painter.setPen(QColor(palette.soft))
        self._paint_words(painter, after, box.right() + px(3))

    def _paint_words(self, painter: QPainter, words: str, left: float) -> float:
        """Paint words from a place on; return where they end. Both as if read from the left."""
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        room = mirrored_f(QRectF(left, 0, width + 1, self.height()), self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextIncludeTrailingSpaces
        painter.drawText(room, flags, words)
        return left + width

    def _width(self, words: tuple[str, str, str]) -> float:
        metrics = QFontMetricsF(self._theme.sans(13.5))
        before, cap, after = words
        text = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(after)
        return text + self._cap_width(cap) + self._theme.px(3)

    def _cap_width(self, cap: str) -> float:
        metrics = QFontMetricsF(self._theme.sans(12.5))
        return metrics.horizontalAdvance(cap) + 2 * self._theme.px(6)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.update()


def _hints() -> tuple[tuple[tuple[str, str, str], bool], ...]:
    """Return the hints: words, a key, words, and whether it stands at the right."""
    #: Ctrl+Shift+F stands between the two parts of this sentence
    before, after = (
        said("Select words in the article and press "),
        said(" to make a figure of them"),
    )
    return (
        ((before, _keys("Ctrl+Shift+F"), after), False),
        (("", _keys("Shift+Down").replace("Down", "↓"), " " + said("choose several")), True),
        (("", _keys("Ctrl+Z"), " " + said("undo")), True),
        (("", _keys("Esc"), " " + said("done")), True),
    )


def _keys(portable: str) -> str:
    """Return keys as the person's keyboard calls them."""
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
