"""The list of what two sources say of the same things."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from briefing_app.ui.compare.row_delegate import ComparedDelegate
from briefing_app.ui.compare.rows_model import ComparedRows, Index, row_of
from briefing_app.ui.kit.buttons.mirror import keep_from_left
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.compare.compared import ComparedRow
from briefing_app.words.said import said

_OWN_KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)


class ComparedList(QListView):
    """``walked`` carries the key of the row that became the current one."""

    walked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_from_left(self)
        self._theme = theme
        self._rows = ComparedRows(self)
        self._empty = ""
        self.setModel(self._rows)
        self.setItemDelegate(ComparedDelegate(theme, self.viewport()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(said("What both sources say"))
        ScrollBarStyle(self, theme, "panel")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def rows(self) -> tuple[ComparedRow, ...]:
        """What is listed."""
        return self._rows.rows

    @property
    def current_key(self) -> str:
        """The key of the current row, empty for none."""
        row = row_of(self.currentIndex())
        return row.key if row else ""

    def show_rows(self, rows: tuple[ComparedRow, ...], current: str, empty: str) -> None:
        """List rows, with one of them current; ``empty`` is said where there are none."""
        self._empty = empty
        self._rows.show_rows(rows)
        self.show_current(current)
        self.viewport().update()

    def show_current(self, key: str) -> None:
        """Choose a row and scroll to it."""
        at = next((i for i, row in enumerate(self.rows) if row.key == key), -1)
        index = self._rows.index(at, 0) if at >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if at >= 0:
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = row_of(current)
        if row is not None:
            self.walked.emit(row.key)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows; leave every other key to the view around."""
        if event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # the list heeds its height alone, rows wrap by width
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.rows and self._empty:
            px = self._theme.px
            painter.setFont(self._theme.sans(14))
            painter.setPen(QColor(self._theme.palette.soft))
            area = self.viewport().rect().adjusted(px(16), px(16), -px(16), -px(16))
            painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self._empty)
        if self.hasFocus():
            paint_focus_ring(painter, self.viewport().rect().toRectF(), self._theme, 0)
        painter.end()

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._theme.palette.panel))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
