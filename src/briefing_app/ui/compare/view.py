"""Two sources side by side: both texts, and the list of what both say of the same things."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Change, Kind
from briefing_app.core.edits import without_counterpart, without_pair
from briefing_app.session.session import Session
from briefing_app.ui.compare.filter_bar import FilterBar
from briefing_app.ui.compare.foot import CompareFoot
from briefing_app.ui.compare.head import CompareHead
from briefing_app.ui.compare.panes import MakeText
from briefing_app.ui.compare.rows_view import ComparedList
from briefing_app.ui.compare.text_column import TextColumn
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.marks import FigureMark
from briefing_app.viewmodels.compare.arrangement import LIST, Layout, derive_layout
from briefing_app.viewmodels.compare.compared import (
    Choice,
    Compared,
    ComparedRow,
    derive_compared,
    derive_next,
    name_of,
)
from briefing_app.viewmodels.compare.copying import derive_compared_text
from briefing_app.viewmodels.compare.marks import derive_compared_marks, derive_styles, derive_there
from briefing_app.words.said import marked, said, translated

_SHOWN = Kind.FIGURES | Kind.TEXT | Kind.COUNTERPARTS
_NO_PAIRS = marked("No number of the two texts is about the same thing.")
_NONE_LISTED = marked("There is nothing of this kind.")
_READ_ONLY = marked("This briefing is open read-only; save it under another name to change it.")


class CompareView(QWidget):
    """Shows one counterpart at a time. ``left`` is emitted after Done or Esc, ``other_asked`` where
    another file shall be compared, ``path_dropped`` with one that was dropped here.
    """

    left = Signal()
    other_asked = Signal()
    path_dropped = Signal(Path)

    def __init__(
        self, session: Session, theme: Theme, make_text: MakeText, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._there = Session(Briefing(""), self)
        self._current = ""
        self._source = ""
        self._compared = Compared()
        self._styles = derive_styles(self._compared)
        self.head = CompareHead(theme)
        self.here = TextColumn(make_text(session, self._marks_here), theme)
        self.there = TextColumn(make_text(self._there, self._marks_there), theme)
        self.filter = FilterBar(theme)
        self.rows = ComparedList(theme)
        self.foot = CompareFoot(theme)
        self._build()
        self._connect()
        self.setAccessibleName(said("Two sources"))
        self.setAcceptDrops(True)

    @property
    def compared(self) -> Compared:
        """What is shown."""
        return self._compared

    @property
    def current(self) -> str:
        """The key of the current row, empty for none."""
        return self._current

    def show_source(self, counterpart_id: str) -> None:
        """Show another source; an unknown one shows the last."""
        self._source = counterpart_id
        self._current = ""
        self._refresh()

    def go_to(self, key: str) -> None:
        """Make a row the current one, and light both of its sentences."""
        self._current = key
        self.rows.show_current(key)
        self._light()

    def choose(self, choice: Choice) -> None:
        """List the rows of a choice; the current one stays where it is among them."""
        self.filter.choose(choice)
        self._list()

    def copy(self) -> None:
        """Copy what is listed as text."""
        QGuiApplication.clipboard().setText(
            derive_compared_text(self._compared, self.filter.current)
        )
        self._say(said("Copied the list."))

    def walk_differences(self, step: int) -> None:
        """Go to the next row that differs, or the one before; round the end."""
        if not any(row.key for row in self.rows.rows if row.kind.value == "differs"):
            self.choose(Choice.ALL)
        self.go_to(derive_next(self.rows.rows, self._current, step, differing=True))

    def _build(self) -> None:
        self._panel = QWidget(self)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(0)
        panel.addWidget(self.filter)
        panel.addWidget(self.rows, 1)
        self._texts = QWidget(self)
        texts = QHBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addWidget(self.here, 1)
        texts.addWidget(self.there, 1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._texts, 1)
        self._middle.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._middle, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.done.connect(self.left)
        self.head.copied.connect(self.copy)
        self.head.other_asked.connect(self.other_asked)
        self.head.source_chosen.connect(self.show_source)
        self.head.removed.connect(self._on_removed)
        self.filter.chosen.connect(self._on_chosen)
        self.rows.walked.connect(self._on_walked)
        self.here.pane.pointed.connect(lambda key: self._on_pointed("here", key))
        self.there.pane.pointed.connect(lambda key: self._on_pointed("there", key))
        self._session.changed.connect(self._on_changed)
        self._theme.changed.connect(self._on_theme_changed)

    # --- what is shown -----------------------------------------------------------------------

    def _counterpart(self) -> Counterpart | None:
        briefing = self._session.briefing
        found = briefing.counterparts_by_id.get(self._source)
        return found or (briefing.counterparts[-1] if briefing.counterparts else None)

    def _refresh(self) -> None:
        """Derive everything anew from the briefing."""
        briefing, counterpart = self._session.briefing, self._counterpart()
        self._source = counterpart.id if counterpart else ""
        self._compared = derive_compared(briefing, counterpart) if counterpart else Compared()
        self._styles = derive_styles(self._compared)
        there = derive_there(counterpart)
        if there != self._there.briefing:
            self._there.open(there, read_only=True)
        else:
            self.there.pane.remark(there)
        self.here.pane.remark(briefing)
        self.here.show_name(self._compared.here, said("This article"))
        self.there.show_name(self._compared.there, said("The other source"))
        sources = tuple(
            (c.id, name_of(c.article, briefing.language)) for c in briefing.counterparts
        )
        self.head.show_compared(self._compared, sources, self._source)
        self.filter.show_counts(self._compared)
        self._list()

    def _list(self) -> None:
        rows = self._compared.chosen(self.filter.current)
        keys = [row.key for row in rows]
        if self._current not in keys:
            first = next((row.key for row in rows if row.kind.value == "differs"), "")
            self._current = first or (keys[0] if keys else "")
        empty = translated(_NONE_LISTED) if self._compared.rows else translated(_NO_PAIRS)
        self.rows.show_rows(rows, self._current, empty)
        self._light()

    def _light(self) -> None:
        row = self._row()
        self.here.pane.light(row.here if row else "")
        self.there.pane.light(row.there if row else "")

    def _row(self) -> ComparedRow | None:
        return next((row for row in self._compared.rows if row.key == self._current), None)

    def _marks_here(self, briefing: Briefing) -> tuple[FigureMark, ...]:
        return derive_compared_marks(briefing, self._styles[0])

    def _marks_there(self, briefing: Briefing) -> tuple[FigureMark, ...]:
        return derive_compared_marks(briefing, self._styles[1])

    def _arrange(self) -> None:
        px = self._theme.px
        layout = derive_layout(self.width(), self.height(), self._theme.zoom)
        beside = layout is Layout.BESIDE
        self._texts.setVisible(layout is not Layout.ALONE)
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        room = self.height() - self.head.height() - self.foot.height()
        unbound = 16_777_215
        if beside:
            self._panel.setFixedWidth(px(LIST))
            self._panel.setFixedHeight(room)
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(unbound)
            self._panel.setFixedHeight(room if layout is Layout.ALONE else round(room * 0.42))

    def _say(self, sentence: str) -> None:
        self.foot.say(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # --- what is asked for -------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if self.isVisible() and change.kinds & _SHOWN:
            self._refresh()

    def _on_theme_changed(self) -> None:
        if self.isVisible():
            self._arrange()
            self._refresh()

    def _on_chosen(self, choice: Choice) -> None:
        self.choose(choice)

    def _on_walked(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self._light()

    def _on_pointed(self, side: str, key: str) -> None:
        row = next((r for r in self._compared.rows if getattr(r, side) == key), None)
        if row is not None:
            if row not in self.rows.rows:
                self.choose(Choice.ALL)
            self.go_to(row.key)
            self.rows.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_removed(self) -> None:
        counterpart = self._counterpart()
        if counterpart is not None and self._change(
            lambda now: without_counterpart(now, counterpart.id), said("Take a source away")
        ):
            self._say(said("Took the source away. Ctrl+Z brings it back."))

    def _part(self) -> None:
        """Say that the current pair is about different things."""
        row, source = self._row(), self._source
        if row is None or row.pair is None:
            self._say(said("Only a pair can be taken apart."))
            return
        pair = row.pair
        after = derive_next(self.rows.rows, row.key, 1)
        if self._change(
            lambda now: without_pair(now, source, pair), said("Not about the same thing")
        ):
            self._say(said("Taken apart: not about the same thing. Ctrl+Z brings it back."))
            if after in (r.key for r in self.rows.rows):
                self.go_to(after)

    def _change(self, edit: Callable[[Briefing], Briefing], label: str) -> bool:
        if self._session.read_only:
            self._say(translated(_READ_ONLY))
            return False
        return self._session.apply(edit, label)

    def _next_pane(self) -> None:
        """Move the keyboard on: the list, this text, the other."""
        panes = [self.rows, self.here.pane.widget, self.there.pane.widget]
        shown = [pane for pane in panes if pane.isVisible()]
        at = next((i for i, pane in enumerate(shown) if pane.hasFocus()), -1)
        shown[(at + 1) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- Qt ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.path_dropped.emit(paths[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys that walk and choose, wherever the keyboard is in this view."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        numbers = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
        if (key == Qt.Key.Key_N and plain) or (key == Qt.Key.Key_F8 and plain):
            self.walk_differences(1)
        elif (key == Qt.Key.Key_P and plain) or (key == Qt.Key.Key_F8 and shift):
            self.walk_differences(-1)
        elif key in numbers and plain:
            self.choose(list(Choice)[numbers.index(Qt.Key(key))])
        elif key == Qt.Key.Key_Delete and plain:
            self._part()
        elif key == Qt.Key.Key_F6:
            self._next_pane()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo_stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.undo_stack.redo()
        else:
            super().keyPressEvent(event)
