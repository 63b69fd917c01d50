"""The session: the one briefing that is open, and the one way to change it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Change, Kind, differing
from briefing_app.core.once import inherit
from briefing_app.session.focus import Focus

Edit = Callable[[Briefing], Briefing]


class _EditCommand(QUndoCommand):
    """One step of undo: the briefing before and after. ``merge`` joins steps of the same typing."""

    def __init__(
        self, session: "Session", before: Briefing, after: Briefing, label: str, merge: str
    ) -> None:
        super().__init__(label)
        self._session = session
        self._before = before
        self._after = after
        self._merge = merge

    def id(self) -> int:
        return hash(self._merge) & 0x3FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _EditCommand) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(self._before == self._after)
        return True

    def undo(self) -> None:
        self._session._become(self._before, "undo")

    def redo(self) -> None:
        self._session._become(self._after, "edit")


class Session(QObject):
    """Holds the briefing; every edit goes through `apply` and can be undone.

    ``changed`` carries a `core.change.Change` and is emitted after the briefing has changed, on the
    thread of the interface. ``opened`` is emitted after another document took the place.
    """

    changed = Signal(object)
    opened = Signal()

    def __init__(self, briefing: Briefing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self.focus = Focus(self)
        self.undo_stack = stack = QUndoStack(self)
        # Taken down, it would still tell that it is clean now.
        self.destroyed.connect(lambda: stack.blockSignals(True))
        self.read_only = False

    @property
    def briefing(self) -> Briefing:
        """The briefing as it stands now."""
        return self._briefing

    def open(self, briefing: Briefing, *, read_only: bool = False) -> None:
        """Put another document in place of the open one; its history starts empty."""
        before = self._briefing
        self.focus.release()
        self._briefing = briefing
        self.read_only = read_only
        self.undo_stack.clear()
        self.undo_stack.setClean()  # an empty stack keeps, through `clear`, that it was unsaved
        self.changed.emit(Change(before, briefing, Kind.ALL, "open"))
        self.opened.emit()

    def apply(self, edit: Edit, label: str, *, merge: str = "") -> bool:
        """Apply a pure edit; return whether anything changed.

        ``label`` names the step in the Edit menu ("Change label"). Steps with the same non-empty
        ``merge`` that follow one another become one. A read-only session changes nothing.
        """
        if self.read_only:
            return False
        after = edit(self._briefing)
        if after is self._briefing or after == self._briefing:
            return False
        self.undo_stack.push(_EditCommand(self, self._briefing, after, label, merge))
        return True

    def show_again(self) -> None:
        """Have everything shown anew though nothing changed: numbers are written otherwise now."""
        self.changed.emit(Change(self._briefing, self._briefing, Kind.ALL, "show"))

    def _become(self, briefing: Briefing, origin: str) -> None:
        before, self._briefing = self._briefing, briefing
        inherit(before, briefing)
        kinds = differing(before, briefing)
        if kinds:
            self.changed.emit(Change(before, briefing, kinds, origin))
