"""A list whose entries can be ticked and put in order, by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.check_row import BOX, GAP, paint_box
from briefing_app.viewmodels.sheet.options import SheetEntry
from briefing_app.words.said import said

PAD_X, PAD_Y = 8, 5
MOST_LINES = 2
KEY = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class _Line(QStyledItemDelegate):
    """Paints an entry: its box, its words on at most two lines."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        metrics = QFontMetrics(self._theme.sans(13.5))
        width = self._view.viewport().width()
        box = metrics.boundingRect(
            QRect(0, 0, max(1, self._room(width)), 10_000),
            int(Qt.TextFlag.TextWordWrap),
            str(index.data() or ""),
        )
        height = min(box.height(), MOST_LINES * metrics.lineSpacing())
        return QSize(width, max(height, px(BOX)) + 2 * px(PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, palette = self._theme.px, self._theme.palette
        rect: QRect = option.rect
        current = self._view.currentIndex() == index
        live = self._view.isEnabled()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(rect, QColor(palette.accent_soft))
        font = self._theme.sans(13.5)
        metrics = QFontMetrics(font)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        top = rect.top() + px(PAD_Y) + max(0.0, (metrics.lineSpacing() - px(BOX)) / 2)
        box = QRectF(rect.left() + px(PAD_X), top, px(BOX), px(BOX))
        paint_box(painter, box, self._theme, ticked=ticked, live=live)
        painter.setFont(font)
        painter.setPen(QColor(palette.ink if ticked and live else palette.soft))
        left = rect.left() + px(PAD_X) + px(BOX + GAP)
        words = self._shown(str(index.data() or ""), metrics, self._room(rect.width()))
        room = QRect(left, rect.top() + px(PAD_Y), self._room(rect.width()), rect.height())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)
        if current and self._view.hasFocus():
            paint_focus_ring(painter, QRectF(rect), self._theme, px(4))
        painter.restore()

    def editorEvent(self, *_event: object) -> bool:
        """Leave ticking to the list: the toolkit would look for the box where it paints its own."""
        return False

    def _room(self, width: int) -> int:
        return width - 2 * self._theme.px(PAD_X) - self._theme.px(BOX + GAP)

    def _shown(self, text: str, metrics: QFontMetrics, width: int) -> str:
        most = int(width * MOST_LINES * 0.9)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)


class CheckList(QListWidget):
    """``changed`` is emitted with the ticked keys in their order after the person changed them;
    ``current_changed`` with the key of the entry that the keyboard is on.
    """

    changed = Signal(list)
    current_changed = Signal(str)

    def __init__(
        self, name: str, theme: Theme, rows: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._filling = False
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            said("Space ticks, Alt with the arrow keys changes the order.")
        )
        self.setItemDelegate(_Line(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.viewport().setMouseTracking(True)
        ScrollBarStyle(self, theme, "panel")
        self.currentItemChanged.connect(self._on_current_item_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_entries(self, entries: Sequence[SheetEntry]) -> None:
        """Show these entries; the keyboard stays on the entry it was on."""
        if self._entries() == [(e.key, e.text, e.chosen) for e in entries]:
            return
        held = self.current_key
        scrolled = self.verticalScrollBar().value()
        self._filling = True
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(KEY, entry.key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if entry.chosen else Qt.CheckState.Unchecked)
            item.setToolTip(entry.note)
            self.addItem(item)
        row = next((n for n, e in enumerate(entries) if e.key == held), 0)
        self.setCurrentRow(row if entries else -1)
        self.verticalScrollBar().setValue(scrolled)
        self._filling = False
        if self.hasFocus() and entries:
            self.scrollToItem(self.item(row))
        self.updateGeometry()
        self.current_changed.emit(self.current_key)

    @property
    def current_key(self) -> str:
        """The key of the entry that the keyboard is on; empty for none."""
        row = self.currentRow()
        return str(self.item(row).data(KEY)) if row >= 0 else ""

    @property
    def ticked(self) -> list[str]:
        """The ticked keys in their order."""
        return [key for key, _, chosen in self._entries() if chosen]

    def toggle_current(self) -> None:
        """Tick the entry that the keyboard is on, or take its tick away."""
        if self.currentRow() < 0:
            return
        item = self.currentItem()
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self.changed.emit(self.ticked)

    def move_current(self, step: int) -> None:
        """Move a ticked entry up (-1) or down (1) among the ticked ones."""
        keys, key = self.ticked, self.current_key
        if key not in keys:
            return
        at = keys.index(key)
        to = at + step
        if 0 <= to < len(keys):
            keys[at], keys[to] = keys[to], keys[at]
            self.changed.emit(keys)

    def sizeHint(self) -> QSize:
        tall = sum(self.sizeHintForRow(n) for n in range(min(self.count(), self._rows)))
        return QSize(self._theme.px(240), max(tall, self._theme.px(30)) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Space:
            self.toggle_current()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        on_box = event.position().x() < self._theme.px(PAD_X) + self._theme.px(BOX + GAP)
        if index.isValid() and on_box and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentRow(index.row())
            self.toggle_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        # Alt with an arrow lights figures in the article; here it orders, so it is ours first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def _entries(self) -> list[tuple[str, str, bool]]:
        items = [self.item(n) for n in range(self.count())]
        return [
            (str(i.data(KEY)), i.text(), i.checkState() == Qt.CheckState.Checked) for i in items
        ]

    def _on_current_item_changed(self) -> None:
        if not self._filling:
            self.current_changed.emit(self.current_key)

    def _on_theme_changed(self) -> None:
        palette, px = self._theme.palette, self._theme.px
        self.setStyleSheet(
            f"QListWidget {{ background: {palette.panel}; border: 1px solid {palette.field}; "
            f"border-radius: {px(6)}px; padding: 1px; outline: none; }} "
            f"QListWidget:focus {{ border: 1px solid {palette.focus_ring}; }}"
        )
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
