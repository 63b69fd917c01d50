"""How a line of the finder is painted: a title, and under it the words that were found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TEXT_ROLE = Qt.ItemDataRole.UserRole + 1
PAD, GAP, BAR = 10, 3, 3
LONGEST = 4
"""Lines of words that are shown; more end in an ellipsis."""


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
        painter.setFont(title)
        painter.setPen(QColor(colours.ink))
        height = QFontMetrics(title).height()
        name = QFontMetrics(title).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(QRect(inner.x(), inner.y(), inner.width(), height), 0, name)
        words = str(index.data(TEXT_ROLE) or "")
        if words:
            painter.setFont(self._theme.sans(15, REGULAR))
            painter.setPen(QColor(colours.soft))
            top = inner.y() + height + px(GAP)
            room = QRect(inner.x(), top, inner.width(), inner.bottom() - top + 1)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)
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
