"""The list of everything found; the keys that decide are heard by the view around it."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from briefing_app.ui.kit.buttons.mirror import keep_from_left
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.rows.row_delegate import RowDelegate
from briefing_app.viewmodels.triage.rows import TriageRows, item_of
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.words.said import said

_Command = QItemSelectionModel.SelectionFlag
RADIUS = 10
LEAST = 110
MANY = 400
"""Rows from which all are of one height: setting each before the first is seen takes seconds."""


class RowsView(QListView):
    """``pointed`` carries the key of a row that was clicked, ``focused`` if it has the keyboard.

    With Shift or Control held, a click chooses several rows; ``reached`` carries the row's key.
    """

    pointed = Signal(str)
    reached = Signal(str)
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_from_left(self)
        self._theme = theme
        self._rows = TriageRows(self)
        self.setModel(self._rows)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._anchor = 0
        self._held = Qt.KeyboardModifier.NoModifier
        self._delegate = RowDelegate(theme, self.viewport())
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(said("Everything found"))
        ScrollBarStyle(self, theme, "panel")
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_triage(self, triage: Triage) -> None:
        """List these items."""
        many = len(triage.items) > MANY
        self._delegate.set_even(many)
        self.setUniformItemSizes(many)
        self._rows.show_triage(triage)
        self.updateGeometry()

    def show_current(self, key: str) -> None:
        """Choose a row and scroll to it."""
        row = self._rows.triage.rows.get(key)
        if row is None:
            self.selectionModel().clear()
            return
        self._anchor = row
        self._choose(row, row)
        self._stand_on(row)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen rows, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.triage.items[row].key for row in rows)

    def reach(self, key: str) -> None:
        """Choose all rows from the one that was chosen alone to this one, and stand on it."""
        row = self._rows.triage.rows[key]
        self._choose(self._anchor, row)
        self._stand_on(row)

    def go_on(self, key: str) -> None:
        """Stand on a row; the chosen ones stay chosen."""
        self._stand_on(self._rows.triage.rows[key])

    def toggle(self, key: str) -> None:
        """Take a row among the chosen ones, or out of them, and stand on it."""
        row = self._rows.triage.rows[key]
        self._anchor = row
        self.selectionModel().select(self._rows.index(row, 0), _Command.Toggle)
        self._stand_on(row)

    def _choose(self, first: int, last: int) -> None:
        ends = self._rows.index(first, 0), self._rows.index(last, 0)
        self.selectionModel().select(QItemSelection(*ends), _Command.ClearAndSelect)

    def _stand_on(self, row: int) -> None:
        index = self._rows.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Command.NoUpdate)
        self.scrollTo(index)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose nothing by itself: what is chosen is told by `reach` and `toggle`."""
        return _Command.NoUpdate

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note what is held while a row is clicked."""
        self._held = event.modifiers()
        super().mouseReleaseEvent(event)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint rows anew; where all are of one height nothing has to be laid out for that."""
        if self.uniformItemSizes():
            QAbstractItemView.dataChanged(self, first, last, list(roles))
        else:
            super().dataChanged(first, last, list(roles))

    def content_height(self, most: float = math.inf) -> int:
        """Return the height at which nothing need scroll; beyond ``most`` nobody counts on."""
        items = self._rows.triage.items
        if self.uniformItemSizes():
            return self._delegate.even_height() * len(items) + 2
        width, height = self.viewport().width(), 2 if items else 0
        for item in items:
            height += self._delegate.height(item, width)
            if height >= most:
                break
        return height

    def sizeHint(self) -> QSize:
        # The room beyond the least is given by the layout, up to the height of all rows.
        return QSize(self._theme.px(400), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self._theme.px(LEAST)
        return QSize(self._theme.px(160), min(self.content_height(least), least))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the view around."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for another width; a height alone asks nothing of thousands of rows."""
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self._theme.px(RADIUS), self._theme.px(RADIUS))
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.line)))
        box = QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._theme.px(RADIUS), self._theme.px(RADIUS))
        painter.end()

    def _on_clicked(self, index: QModelIndex) -> None:
        item = item_of(index)
        if item is None:
            return
        if self._held & Qt.KeyboardModifier.ShiftModifier:
            self.reach(item.key)
        elif self._held & Qt.KeyboardModifier.ControlModifier:
            self.toggle(item.key)
        else:
            self.pointed.emit(item.key)
            return
        self.reached.emit(item.key)

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._theme.palette.panel))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
