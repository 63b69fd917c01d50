"""Paints one row of two sources: what it is about, what each says, and why they are so."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.compare.rows_model import row_of
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.compare.compared import ComparedRow, RowKind

PAD_X, PAD_Y, GAP = 14, 9, 12
LINES = 3
COLOURS = {
    RowKind.DIFFERS: "bad",
    RowKind.APART: "warn",
    RowKind.ROUNDED: "soft",
    RowKind.AGREES: "ok",
    RowKind.HERE: "faint",
    RowKind.THERE: "faint",
}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Index = QModelIndex | QPersistentModelIndex


class ComparedDelegate(QStyledItemDelegate):
    """Sets rows for the width of the list; what is long takes a second line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = row_of(index)
        width = self._list.width()
        if row is None:
            return QSize(width, 0)
        pieces = self._pieces(row, width)
        bottom = max(rect.bottom() for rect, *_ in pieces)
        return QSize(width, round(bottom + self._theme.px(PAD_Y)) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_of(index)
        if row is None:
            return
        palette, px = self._theme.palette, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
            bar = QRectF(rect.left(), rect.top(), px(3), rect.height())
            painter.fillRect(bar, QColor(palette.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(palette.hover))
        if index.row() < index.model().rowCount() - 1:
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, QColor(palette.line))
        for place, words, font, colour in self._pieces(row, round(rect.width())):
            painter.setFont(font)
            painter.setPen(QColor(getattr(palette, colour)))
            painter.drawText(place.translated(rect.topLeft()), int(_WRAP), words)
        painter.restore()

    def _pieces(self, row: ComparedRow, width: int) -> list[tuple[QRectF, str, QFont, str]]:
        """Return places from the row's top left, words, type and colour."""
        px = self._theme.px
        small, number = self._theme.sans(12.5), self._theme.sans(15, SEMIBOLD)
        tag = self._theme.sans(12.5, SEMIBOLD)
        left, right = px(PAD_X), width - px(PAD_X)
        kind = row.kind_words
        wide = QFontMetricsF(tag).horizontalAdvance(kind) + 2
        top = float(px(PAD_Y))
        spacing = QFontMetricsF(small).lineSpacing()
        room = right - wide - px(GAP) - left
        label = QFontMetricsF(small).elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        ink = "faint" if row.pair is None else "ink"
        pieces = [
            (QRectF(left, top, room + 2, spacing), label, small, "soft"),
            (QRectF(right - wide, top, wide + 2, spacing), kind, tag, COLOURS[row.kind]),
        ]
        top += spacing + px(2)
        half = (right - left - px(GAP)) / 2
        tallest = 0.0
        for at, words in ((left, row.said_here), (left + half + px(GAP), row.said_there)):
            if words:
                height = self._height(words, number, half)
                pieces.append((QRectF(at, top, half, height), words, number, ink))
                tallest = max(tallest, height)
        top += tallest + px(2)
        if row.why and row.kind not in (RowKind.AGREES,):
            height = self._height(row.why, small, right - left)
            pieces.append((QRectF(left, top, right - left, height), row.why, small, "soft"))
        return pieces

    def _height(self, words: str, font: QFont, width: float) -> float:
        metrics = QFontMetricsF(font)
        box = metrics.boundingRect(QRectF(0, 0, width, 10_000), int(_WRAP), words)
        return min(box.height(), LINES * metrics.lineSpacing()) + 1
