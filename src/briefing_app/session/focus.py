"""What the person points at, shared by all views and never undoable."""

from PySide6.QtCore import QObject, QPoint, Signal


class Focus(QObject):
    """The key (see `core.refs`) that is hovered and the one that is selected; empty for none.

    Several can be chosen to do something with all of them, a chart say; then the last is selected.

    Views report what is pointed at and listen to the signals; none knows another. ``menu_asked``
    carries the key whose menu was asked for, empty for the article's words, and where on the
    screen.
    """

    hovered_changed = Signal(str)
    selected_changed = Signal(str)
    chosen_changed = Signal()
    menu_asked = Signal(str, QPoint)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hovered = ""
        self._selected = ""
        self._chosen: tuple[str, ...] = ()

    @property
    def hovered(self) -> str:
        """The key under the pointer or the keyboard's focus."""
        return self._hovered

    @property
    def selected(self) -> str:
        """The key that was chosen, until Esc."""
        return self._selected

    @property
    def chosen(self) -> tuple[str, ...]:
        """All keys that were chosen together, in the order of choosing; the selected one among."""
        return self._chosen or ((self._selected,) if self._selected else ())

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
        """Choose ``key`` alone. Choosing it again reports again, so that views show it again."""
        self._choose((key,) if key else (), key)

    def choose(self, keys: tuple[str, ...]) -> None:
        """Choose several keys together; the last of them is selected."""
        self._choose(tuple(dict.fromkeys(keys)), keys[-1] if keys else "")

    def _choose(self, keys: tuple[str, ...], selected: str) -> None:
        several, self._chosen = len(self._chosen) > 1 or len(keys) > 1, keys
        self._selected = selected
        self.selected_changed.emit(selected)
        if several:
            self.chosen_changed.emit()

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
