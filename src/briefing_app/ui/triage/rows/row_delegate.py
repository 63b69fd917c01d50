"""Paints one row of the list of everything: value, unit, label, decision."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.rows.row_text import wrapped
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.rows import item_of
from briefing_app.words.said import translated

REMEMBERED = 4000
"""Rows whose layout is kept."""
NARROW = 460
"""Width of the design below which a row has two lines."""
PAD_X, PAD_Y, LINES = 14, 8, 2
Index = QModelIndex | QPersistentModelIndex


class _Piece(NamedTuple):
    lines: tuple[str, ...]
    font: QFont
    colour: str
    rect: QRectF
    right: bool = False


class RowDelegate(QStyledItemDelegate):
    """Sets rows for the width of the list; long labels take a second line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self._laid: dict[tuple[TriageItem, int], tuple[tuple[_Piece, ...], int]] = {}
        self._even = False
        theme.changed.connect(self._laid.clear)

    def set_even(self, even: bool) -> None:
        """Give all rows the height of `LINES` lines: none has to be set before it is seen."""
        if even != self._even:
            self._even = even
            self._laid.clear()

    def even_height(self) -> int:
        """Return how tall a row is where all are alike."""
        spacing = QFontMetricsF(self._theme.sans(14)).lineSpacing()
        return round(self._theme.px(PAD_Y) * 2 + spacing * LINES + 1)

    def height(self, item: TriageItem, width: int) -> int:
        """Return how tall the row of an item is in a list of a width."""
        return self.even_height() if self._even else self._lay(item, width)[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = item_of(index)
        width = self._list.width()
        return QSize(width, self.height(item, width) if item else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = item_of(index)
        if item is None:
            return
        palette, px = self._theme.palette, self._theme.px
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(rect, QColor(palette.accent_soft))
            bar = QRectF(rect.left(), rect.top(), px(3), rect.height())
            painter.fillRect(bar, QColor(palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(palette.hover))
        if index.row() < index.model().rowCount() - 1:
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, QColor(palette.line))
        for piece in self._lay(item, round(rect.width()))[0]:
            self._set(painter, piece, rect.top())
        painter.restore()

    def _set(self, painter: QPainter, piece: _Piece, top: float) -> None:
        painter.setFont(piece.font)
        painter.setPen(QColor(getattr(self._theme.palette, piece.colour)))
        metrics = QFontMetricsF(piece.font)
        base = top + piece.rect.top() + QFontMetricsF(self._theme.sans(14)).ascent()
        for line in piece.lines:
            x = piece.rect.left()
            if piece.right:
                x = piece.rect.right() - metrics.horizontalAdvance(line)
            painter.drawText(round(x), round(base), line)
            base += metrics.lineSpacing()

    def _lay(self, item: TriageItem, width: int) -> tuple[tuple[_Piece, ...], int]:
        """Return the pieces of a row, from its top, and its height; remembered for its items."""
        laid = self._laid.get((item, width))
        if laid is None:
            if len(self._laid) > REMEMBERED:
                self._laid.clear()
            laid = self._laid[item, width] = self._laid_out(item, width)
        return laid

    def _value_width(self, value: str, font: QFont, *, whole: bool) -> float:
        """Return the width of the first column: a figure's number stays whole, what is said in
        words takes the second line where it can do so uncut.
        """
        px, advance = self._theme.px, QFontMetricsF(font).horizontalAdvance
        most = advance(value) + 4
        if not whole:
            words = value.split(" ")
            lines = (
                max(advance(" ".join(words[:at])), advance(" ".join(words[at:]))) + 4
                for at in range(1, len(words) + 1)
            )
            most = min(lines, default=most)
        return max(px(74), min(most, px(170)))

    def _laid_out(self, item: TriageItem, width: int) -> tuple[tuple[_Piece, ...], int]:
        px = self._theme.px
        pad, top = px(PAD_X), px(PAD_Y)
        ink = {Decision.ASIDE: "faint", Decision.UNREAD: "warn"}.get(item.decision, "ink")
        said = {Decision.KEY: "accent", Decision.USED: "soft", Decision.UNREAD: "warn"}
        plain, bold = self._theme.sans(14), self._theme.sans(14, SEMIBOLD)
        small = self._theme.sans(12.5)
        decision = translated(item.decision.value)
        end = max(px(90), QFontMetricsF(small).horizontalAdvance(decision) + px(4))
        spacing = QFontMetricsF(plain).lineSpacing()
        colour = said.get(item.decision, "faint")
        right = QRectF(width - pad - end, top, end, spacing)
        state = _Piece((decision,), small, colour, right, right=True)
        value = " ".join(item.value.split())
        if width / self._theme.zoom < NARROW:
            room = right.left() - pad - px(8)
            first = min(room, QFontMetricsF(bold).horizontalAdvance(value))
            one = _Piece(wrapped(value, bold, room, 1), bold, ink, QRectF(pad, top, first, spacing))
            left = pad + first + px(8)
            unit = wrapped(item.unit, plain, right.left() - px(8) - left, 1)
            two = _Piece(unit, plain, ink, QRectF(left, top, 0, 0))
            label = wrapped(item.label, plain, width - 2 * pad, LINES - self._even)
            below = QRectF(pad, top + spacing, 0, 0)
            three = _Piece(label, plain, "faint" if ink == "faint" else "soft", below)
            height = top * 2 + spacing * (1 + len(label)) + 1
            return (one, two, three, state), round(height)
        in_words = value[:1].isalpha()
        first = self._value_width(value, bold, whole=bool(item.figure) and not in_words)
        second = px(122)
        number = QRectF(pad, top, first, spacing)
        values = wrapped(value, bold, first - 2, LINES)
        left = pad + first + px(14)
        units = wrapped(item.unit, plain, second - px(14), LINES)
        label_left = left + second
        labels = wrapped(item.label, plain, right.left() - label_left - px(10), LINES)
        lines = max(1, len(values), len(units), len(labels))
        return (
            _Piece(values, bold, ink, number, right=True),
            _Piece(units, plain, ink, QRectF(left, top, second, spacing)),
            _Piece(labels, plain, ink, QRectF(label_left, top, 0, 0)),
            state,
        ), round(top * 2 + spacing * lines + 1)
