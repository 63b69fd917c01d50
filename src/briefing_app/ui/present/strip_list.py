"""The row of small slides: drag or press keys to put them in another order."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from briefing_app.render.palette import Palette
from briefing_app.render.slides.picture import slide_image
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import derive_scroll_bar_rules, style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.present.slides import Slide
from briefing_app.words.said import marked, said, translated

TILE = (176, 99)
"""Design px of a small slide, 16:9."""
HIDDEN_OPACITY = 0.3
HIDDEN = marked("hidden")


class StripList(QListWidget):
    """Shows slides side by side.

    ``order_asked`` carries the keys in the order the person asked for; ``hide_asked`` the key of a
    slide to hide or show again, ``present_asked`` of one to begin with, ``release_asked`` of a
    quotation to take away; ``copy_asked`` asks for the chosen one's picture.
    """

    order_asked = Signal(list)
    hide_asked = Signal(str)
    present_asked = Signal(str)
    release_asked = Signal(str)
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Snap)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(True)
        self.setAccessibleName(said("Slides"))
        self.setAccessibleDescription(
            said(
                "Control with left or right moves a slide, H hides it or shows it again, "
                "Control with C copies it as a picture"
            )
        )
        self._drop_at = -1
        self.restyle()

    def restyle(self) -> None:
        """Take sizes and colours from the theme."""
        px, colours = self._theme.px, self._theme.palette
        width, height = px(TILE[0]), px(TILE[1])
        self.setIconSize(QSize(width, height))
        self.setGridSize(QSize(width + px(16), height + px(46)))
        self.setFont(self._theme.sans(12))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(colours.rail))
        palette.setColor(QPalette.ColorRole.Text, QColor(colours.soft))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.accent))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.on_accent))
        self.setPalette(palette)
        self.horizontalScrollBar().setStyleSheet(derive_scroll_bar_rules(self._theme, "rail"))

    def fill(self, slides: tuple[Slide, ...], palette: Palette, current: str) -> None:
        """Show these slides; ``current`` is the key of the one that is chosen."""
        self.blockSignals(True)
        self.clear()
        shown = 0
        for slide in slides:
            shown += not slide.hidden
            number = translated(HIDDEN) if slide.hidden else str(shown)
            item = QListWidgetItem(f"{number} · {slide.name}")
            item.setData(Qt.ItemDataRole.UserRole, slide.key)
            item.setToolTip(slide.name)
            picture = self._picture(slide, palette, shown, len(slides))
            edged = self._edged(picture)
            icon = QIcon(edged)
            icon.addPixmap(edged, QIcon.Mode.Selected)
            item.setIcon(icon)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(current)

    def choose(self, key: str) -> None:
        """Make the slide of this key the chosen one, the first where there is none."""
        keys = self.keys()
        if keys:
            row = keys.index(key) if key in keys else 0
            self.setCurrentRow(row)
            self.scrollToItem(self.item(row))

    def keys(self) -> list[str]:
        """Return the keys from left to right."""
        role = Qt.ItemDataRole.UserRole
        return [str(self.item(row).data(role)) for row in range(self.count())]

    def current_key(self) -> str:
        """Return the key of the chosen slide, or empty."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if self.count() else ""

    def _picture(self, slide: Slide, palette: Palette, number: int, count: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        image = slide_image(self.iconSize(), ratio, palette, slide, number, count)
        pixmap = QPixmap.fromImage(image)
        if not slide.hidden:
            return pixmap
        faded = QPixmap(pixmap.size())
        faded.setDevicePixelRatio(ratio)
        faded.fill(QColor(self._theme.palette.rail))
        painter = QPainter(faded)
        painter.setOpacity(HIDDEN_OPACITY)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()
        return faded

    def _edged(self, picture: QPixmap) -> QPixmap:
        """Return a slide with a line around it: it may have the colour of what it lies on."""
        edged = QPixmap(picture)
        painter = QPainter(edged)
        painter.setPen(QPen(QColor(self._theme.palette.edge), 1))
        size = edged.deviceIndependentSize()
        painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
        painter.end()
        return edged

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            ring = QRectF(self.viewport().rect())
            paint_focus_ring(painter, ring, self._theme, self._theme.px(6))
            painter.end()
        if self._drop_at >= 0:
            painter = QPainter(self.viewport())
            x = self._edge(self._drop_at)
            painter.fillRect(
                QRectF(x - 2, 0, 4, self.iconSize().height()), QColor(self._theme.palette.accent)
            )
            painter.end()

    def move_current(self, by: int) -> None:
        """Move the chosen slide so many places to the right."""
        keys, at = self.keys(), self.currentRow()
        to = at + by
        if 0 <= at < len(keys) and 0 <= to < len(keys):
            keys.insert(to, keys.pop(at))
            self.order_asked.emit(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if moving and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_current(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_H, Qt.Key.Key_Delete):
            self.hide_asked.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is not None and QApplication.activePopupWidget() is None:
            self.setCurrentItem(item)
            at = self.visualItemRect(item).bottomLeft() if by_key else event.pos()
            self.menu().popup(self.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Return what can be done with the chosen slide."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style_menu(menu, self._theme)
        key, row = self.current_key(), self.currentRow()
        menu.addAction(said("Present from here"), lambda: self.present_asked.emit(key))
        menu.addSeparator()
        back = menu.addAction(said("Move left"), lambda: self.move_current(-1))
        back.setEnabled(row > 0)
        on = menu.addAction(said("Move right"), lambda: self.move_current(1))
        on.setEnabled(row < self.count() - 1)
        hidden = self.item(row).text().startswith(translated(HIDDEN))
        words = said("Show again") if hidden else said("Hide")
        menu.addAction(words, lambda: self.hide_asked.emit(key))
        if key.startswith("quotation:"):
            menu.addAction(said("Remove quotation"), lambda: self.release_asked.emit(key))
        menu.addSeparator()
        menu.addAction(said("Copy as picture"), self.copy_asked.emit)
        return menu

    def _edge(self, place: int) -> float:
        """Return where the line stands that shows a place between two slides."""
        count, half = self.count(), (self.gridSize().width() - self.iconSize().width()) / 2
        if place < count:
            return max(2.0, self.visualItemRect(self.item(place)).left() - half / 2)
        return self.visualItemRect(self.item(count - 1)).right() + half / 2

    def _place(self, x: float) -> int:
        """Return before which slide something dropped at ``x`` is put; behind all at the end."""
        centres = (self.visualItemRect(self.item(row)).center().x() for row in range(self.count()))
        return sum(centre < x for centre in centres)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        event.accept()
        self._show_drop(self._place(event.position().x()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(-1)

    def _show_drop(self, place: int) -> None:
        if place != self._drop_at:
            self._drop_at = place
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        key, keys = self.current_key(), self.keys()
        place = self._place(event.position().x())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._show_drop(-1)
        if not key:
            return
        place -= place > keys.index(key)
        moved = [other for other in keys if other != key]
        moved.insert(place, key)
        if moved != keys:
            self.order_asked.emit(moved)
