"""A list to type into: all slides, or the answers to a question from the floor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.kit.finder_row import (
    BAR,
    LIT_TEXT_ROLE,
    LIT_TITLE_ROLE,
    PAD,
    TEXT_ROLE,
    FinderRow,
)
from briefing_app.ui.kit.style import derive_field_rules, derive_scroll_bar_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import counted, said

FIELD = 44
"""The height of the field at 100 %."""


@dataclass(frozen=True)
class Entry:
    """One line or tile: ``key`` says what it stands for. Places of title and text that answer what
    was typed are lit.
    """

    key: str
    title: str
    text: str = ""
    picture: QPixmap | None = None
    lit_title: tuple[tuple[int, int], ...] = ()
    lit_text: tuple[tuple[int, int], ...] = ()


class Finder(QFrame):
    """Lies over console or stage. Enter chooses, Esc leaves; both are only reported."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find: Callable[[str], Sequence[Entry]] = lambda _words: ()
        px = theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        self._field = QLineEdit(self)
        self._field.setFont(theme.sans(22))
        self._field.textChanged.connect(self._on_text_changed)
        self._field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setFont(theme.sans(13))
        self._count.setContentsMargins(px(PAD + BAR), 0, 0, 0)  # above the words of the list
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setFont(theme.sans(16))
        self._row = FinderRow(theme, self._list)
        self._list.itemClicked.connect(self._on_clicked)
        for widget in (self._field, self._count, self._list):
            layout.addWidget(widget)
        self._restyle()
        self.hide()

    @property
    def field(self) -> QLineEdit:
        """Where one types."""
        return self._field

    def listed(self) -> tuple[str, ...]:
        """Return the keys of the entries that are listed, from the top."""
        role = Qt.ItemDataRole.UserRole
        return tuple(str(self._list.item(row).data(role)) for row in range(self._list.count()))

    def again(self) -> None:
        """Find once more what is typed, and stay at the entry that is chosen."""
        current = self._list.currentIndex().data(Qt.ItemDataRole.UserRole)
        self._fill(self._field.text(), str(current or ""))

    def choose_current(self) -> None:
        """Choose the entry that Enter would choose."""
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _restyle(self) -> None:
        colours = self._theme.palette
        palette = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Window, colours.paper),
            (QPalette.ColorRole.Base, colours.panel),
            (QPalette.ColorRole.Text, colours.ink),
            (QPalette.ColorRole.WindowText, colours.soft),
            (QPalette.ColorRole.Highlight, colours.accent_soft),
            (QPalette.ColorRole.HighlightedText, colours.ink),
            (QPalette.ColorRole.PlaceholderText, colours.faint),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._field.setStyleSheet(derive_field_rules(self._theme))
        self._field.setMinimumHeight(self._theme.px(FIELD))
        rules = derive_scroll_bar_rules(self._theme, "panel")
        self._list.verticalScrollBar().setStyleSheet(rules)

    def open(
        self,
        name: str,
        hint: str,
        find: Callable[[str], Sequence[Entry]],
        *,
        tiles: QSize | None = None,
        current: str = "",
    ) -> None:
        """Ask: ``find`` gives the entries for the words typed so far; ``tiles`` their size."""
        self._find = find
        self.setAccessibleName(name)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self._list.setAccessibleName(name)
        mode = QListWidget.ViewMode.ListMode if tiles is None else QListWidget.ViewMode.IconMode
        self._list.setViewMode(mode)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMovement(QListWidget.Movement.Static)
        px = self._theme.px
        if tiles is not None:
            self._list.setIconSize(tiles)
            self._list.setGridSize(QSize(tiles.width() + px(20), tiles.height() + px(52)))
        else:
            self._list.setGridSize(QSize())
            self._list.setItemDelegate(self._row)
            self._list.setUniformItemSizes(False)
        self._field.clear()
        self._fill("", current)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, words: str, current: str = "") -> None:
        self._list.clear()
        entries = self._find(words)
        at = 0
        for index, entry in enumerate(entries):
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setData(TEXT_ROLE, entry.text)
            item.setData(LIT_TITLE_ROLE, entry.lit_title)
            item.setData(LIT_TEXT_ROLE, entry.lit_text)
            spoken = ". ".join(part for part in (entry.title, entry.text) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if entry.picture is not None:
                icon = QIcon(entry.picture)
                icon.addPixmap(entry.picture, QIcon.Mode.Selected)
                item.setIcon(icon)
            self._list.addItem(item)
            at = index if entry.key == current else at
        self._list.setCurrentRow(at if entries else -1)
        if words or entries:
            self._count.setText(
                counted(len(entries), "{n} found", "{n} found")
                if entries
                else said("Nothing found.")
            )
        else:
            self._count.setText("")

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            return self._taken(event) if event.type() == QKeyEvent.Type.KeyPress else False
        return False

    def _taken(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or (
            self._list.viewMode() == QListWidget.ViewMode.IconMode
            and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        ):
            self._list.keyPressEvent(event)
        else:
            return False
        return True

    def _on_text_changed(self, words: str) -> None:
        self._fill(words)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.palette.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
