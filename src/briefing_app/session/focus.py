"""What the person points at, shared by all views and never undoable."""

from PySide6.QtCore import QObject, QPoint, Signal


class Focus(QObject):
    """The key (see `core.refs`) that is hovered and the one that is selected; empty for none.

    Views report what is pointed at and listen to the signals; none knows another. ``menu_asked``
    carries the key whose menu was asked for, empty for the article's words, and where on the
    screen.
    """

    hovered_changed = Signal(str)
    selected_changed = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hovered = ""
        self._selected = ""

    @property
    def hovered(self) -> str:
        """The key under the pointer or the keyboard's focus."""
        return self._hovered

    @property
    def selected(self) -> str:
        """The key that was chosen, until Esc."""
        return self._selected

    @property
    def lit(self) -> tuple[str, ...]:
        """The keys to show as lit: the hovered one first, without repetition."""
        return tuple(dict.fromkeys(key for key in (self._hovered, self._selected) if key))

    def hover(self, key: str) -> None:
        """Say what is pointed at now; empty when nothing is."""
        if key != self._hovered:
            self._hovered = key
            self.hovered_changed.emit(key)

    def select(self, key: str) -> None:
        """Choose ``key``. Choosing it again reports again, so that views bring it into view."""
        self._selected = key
        self.selected_changed.emit(key)

    def ask_menu(self, key: str, at: QPoint) -> None:
        """Ask for the menu of ``key``, or of the article's words, at a point of the screen."""
        self.menu_asked.emit(key, at)

    def release(self) -> bool:
        """Let go of everything (Esc); return whether anything was held."""
        held = bool(self._hovered or self._selected)
        self.hover("")
        if self._selected:
            self.select("")
        return held
