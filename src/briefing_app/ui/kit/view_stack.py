"""The area of the window that shows one view at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class ViewStack(QStackedWidget):
    """Views by name: ``read``, ``triage``, ``start``. ``shown`` is emitted after another came up.

    A view with ``own_bars`` brings its own top and status bar; the window hides its own then.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: dict[str, QWidget] = {}
        self._own_bars: set[str] = set()
        self._first: dict[str, QWidget] = {}
        self._current = ""

    @property
    def current(self) -> str:
        """The name of the view that is up; empty for none."""
        return self._current

    @property
    def names(self) -> tuple[str, ...]:
        """The views that there are."""
        return tuple(self._views)

    def has_own_bars(self, name: str) -> bool:
        """Return whether a view brings its own bars."""
        return name in self._own_bars

    def add(
        self, name: str, view: QWidget, *, first: QWidget | None = None, own_bars: bool = False
    ) -> None:
        """Put a view in under a name; ``first`` gets the keyboard when it comes up.

        A focus proxy would not do: Tab never comes past a view that has one.
        """
        self._views[name] = view
        if first is not None:
            self._first[name] = first
        if own_bars:
            self._own_bars.add(name)
        self.addWidget(view)

    def view(self, name: str) -> QWidget:
        """Return the view of a name; raises KeyError where there is none."""
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Bring a view up and give it the keyboard."""
        view = self._views[name]
        self.setCurrentWidget(view)
        if name != self._current:
            self._current = name
            self._first.get(name, view).setFocus(Qt.FocusReason.OtherFocusReason)
            self.shown.emit(name)
