"""The strip at the console's foot: each key with what it does, to press or to click."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.buttons.mirror import mirrored, mirrored_f
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.console.places import ROW, height_of
from briefing_app.ui.present.keys import STRIP
from briefing_app.viewmodels.present.show import Command
from briefing_app.words.said import said, translated

CAP_PAD, GAP, HEIGHT = 8, 6, 30
BESIDE, ABOVE, BETWEEN = 24, 12, 16
STEP = 8


class KeyButton(QAbstractButton):
    """A key cap with its word."""

    def __init__(
        self, key: str, word: str, command: Command, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key, self.command = key, command
        self._theme = theme
        self.setText(word)
        self.setAccessibleName(said("{word}, key {key}", word=word, key=key))
        self.setToolTip(word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _cap_width(self) -> int:
        metrics = QFontMetrics(self._theme.sans(13, SEMIBOLD))
        px = self._theme.px
        return max(px(24), metrics.horizontalAdvance(self.key) + 2 * px(CAP_PAD))

    def sizeHint(self) -> QSize:
        px = self._theme.px
        words = QFontMetrics(self._theme.sans(13.5)).horizontalAdvance(self.text())
        return QSize(self._cap_width() + px(GAP) + words + px(6), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cap_width() + self._theme.px(4), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, px = self._theme.palette, self._theme.px
        cap = QRectF(1, (self.height() - px(23)) / 2, self._cap_width() - 2, px(23))
        painter.setPen(QPen(QColor(palette.edge), 1))
        painter.setBrush(QColor(palette.hover if self.underMouse() else palette.panel))
        shown = mirrored_f(cap, self)
        painter.drawRoundedRect(shown, px(5), px(5))
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._theme.sans(13, SEMIBOLD))
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, self.key)
        if self.width() >= self.sizeHint().width():
            painter.setPen(QColor(palette.soft))
            painter.setFont(self._theme.sans(13.5))
            start = cap.right() + px(GAP)
            rest = mirrored_f(QRectF(start, 0, self.width() - start, self.height()), self)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(6))


class KeyStrip(QWidget):
    """All key buttons; ``command_given`` carries what one means.

    A narrow window has them in as many rows as their words need. Where it is too low for these, the
    last caps stand alone, and those that find no room are hidden.
    """

    command_given = Signal(Command)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = [
            KeyButton(key, translated(word), command, theme, self) for key, word, command in STRIP
        ]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)

    def rows_at(self, width: int) -> int:
        """Return in how many rows all buttons have their words at a width."""
        sizes = [button.sizeHint() for button in self._buttons]
        return len(self._rows(sizes, width - 2 * self._theme.px(BESIDE)))

    def _rows(self, sizes: Sequence[QSize], room: int) -> list[list[KeyButton]]:
        rows: list[list[KeyButton]] = [[]]
        gap, end = self._theme.px(GAP), 0
        for button, size in zip(self._buttons, sizes, strict=True):
            wide = size.width()
            if rows[-1] and end + gap + wide > room:
                rows.append([])
            end = wide if not rows[-1] else end + gap + wide
            rows[-1].append(button)
        return rows

    def _evenly(self, sizes: Sequence[QSize], count: int, room: int) -> list[list[KeyButton]]:
        """Return as many rows, of about the same width."""
        step = max(1, self._theme.px(STEP))
        tried = (self._rows(sizes, wide) for wide in range(0, room + step, step))
        return next(rows for rows in tried if len(rows) <= count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._theme.px
        room = self.width() - 2 * px(BESIDE)
        words = [button.sizeHint() for button in self._buttons]
        needed = len(self._rows(words, room))
        if needed > 1 and self.height() >= px(height_of(needed)):
            for row, buttons in enumerate(self._evenly(words, needed, room)):
                sizes = [button.sizeHint() for button in buttons]
                self._set(buttons, sizes, px(ABOVE) + row * px(ROW))
            return
        caps = [button.minimumSizeHint() for button in self._buttons]
        wordy = self._wordy(words, caps)
        self._set(self._buttons, [*words[:wordy], *caps[wordy:]], px(ABOVE))

    def _set(self, buttons: Sequence[KeyButton], sizes: Sequence[QSize], y: int) -> None:
        px = self._theme.px
        x, end = px(BESIDE), self.width() - px(BESIDE)
        spare = end - x - sum(size.width() for size in sizes)
        gap = max(px(GAP), min(px(BETWEEN), spare // max(1, len(sizes) - 1)))
        for button, wanted in zip(buttons, sizes, strict=True):
            button.setGeometry(mirrored(QRect(x, y, wanted.width(), px(HEIGHT)), self))
            button.setVisible(x + wanted.width() <= end)
            x += wanted.width() + gap

    def _wordy(self, words: Sequence[QSize], caps: Sequence[QSize]) -> int:
        """Return how many buttons, from the first, have room for their words."""
        px, count = self._theme.px, len(self._buttons)
        room = self.width() - 2 * px(BESIDE) - px(GAP) * (count - 1)
        for wordy in range(count, 0, -1):
            if sum(size.width() for size in (*words[:wordy], *caps[wordy:])) <= room:
                return wordy
        return 0

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self.command_given.emit(button.command)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.panel))
        painter.setPen(QColor(self._theme.palette.line))
        painter.drawLine(0, 0, self.width(), 0)
