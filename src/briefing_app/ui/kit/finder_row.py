"""How a line of the finder is painted: a title, and under it the words that were found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TEXT_ROLE = Qt.ItemDataRole.UserRole + 1
LIT_TITLE_ROLE = Qt.ItemDataRole.UserRole + 2
LIT_TEXT_ROLE = Qt.ItemDataRole.UserRole + 3
PAD, GAP, BAR = 10, 3, 3
LONGEST = 4
"""Lines of words that are shown; more end in an ellipsis."""
Lit = tuple[tuple[int, int], ...]


def _lit(index: Index, role: int) -> Lit:
    return tuple((int(start), int(end)) for start, end in index.data(role) or ())


def _units(text: str) -> int:
    """Return how many letters Qt counts in a text."""
    return len(text.encode("utf-16-le")) // 2


class FinderRow(QStyledItemDelegate):
    """Paints entries with a title and words of any length."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, px = self._theme.palette, self._theme.px
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(colours.accent_soft))
            painter.fillRect(rect.x(), rect.y(), px(BAR), rect.height(), QColor(colours.accent))
        inner = rect.adjusted(px(PAD + BAR), px(PAD) // 2, -px(PAD), -px(PAD) // 2)
        title = self._theme.sans(16, SEMIBOLD)
        height = QFontMetrics(title).height()
        name = QFontMetrics(title).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, inner.width()
        )
        room = QRect(inner.x(), inner.y(), inner.width(), height)
        self._write(painter, room, name, title, colours.ink, _lit(index, LIT_TITLE_ROLE))
        words = str(index.data(TEXT_ROLE) or "")
        if words:
            top = inner.y() + height + px(GAP)
            room = QRect(inner.x(), top, inner.width(), inner.bottom() - top + 1)
            font, lit = self._theme.sans(15, REGULAR), _lit(index, LIT_TEXT_ROLE)
            self._write(painter, room, words, font, colours.soft, lit)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, words: str, font: QFont, colour: str, lit: Lit
    ) -> None:
        """Write words into a room, as many lines as it has, the places that answer lit."""
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.palette.mark))
        style.setForeground(QColor(self._theme.palette.ink))
        formats = []
        for start, end in lit:
            span = QTextLayout.FormatRange()
            span.start, span.length = _units(words[:start]), _units(words[start:end])
            span.format = style
            formats.append(span)
        layout = QTextLayout(words, font)
        layout.setFormats(formats)
        if is_right_to_left(words):
            option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(room.topLeft()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        width = self._view.viewport().width()
        height = QFontMetrics(self._theme.sans(16, SEMIBOLD)).height() + px(PAD)
        words = str(index.data(TEXT_ROLE) or "")
        if words:
            metrics = QFontMetrics(self._theme.sans(15, REGULAR))
            room = QRect(0, 0, width - px(2 * PAD + BAR), metrics.height() * LONGEST)
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
            height += px(GAP) + min(needed, room.height())
        return QSize(width, height)
