"""The line over two sources: how many differ, another source, copy, done."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.bar import Bar, BarPart
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.elided_label import ElidedLabel
from briefing_app.ui.kit.sizes import TOP_HEIGHT
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.compare.compared import Compared
from briefing_app.words.said import said


class CompareHead(Bar):
    """``source_chosen`` carries the id of another source to show, ``other_asked`` asks for a file,
    ``removed`` takes the one shown away, ``copied`` and ``done`` follow their buttons.
    """

    source_chosen = Signal(str)
    other_asked = Signal()
    removed = Signal()
    copied = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TOP_HEIGHT, "bottom", parent=parent)
        self._sources: tuple[tuple[str, str], ...] = ()
        self._current = ""
        self._title = ElidedLabel(theme, 15, SEMIBOLD, "ink", self)
        self._title.say(said("Two sources"))
        self._summary = ElidedLabel(theme, 13.5, REGULAR, "soft", self)
        self.other = BarButton(said("Other source ▾"), theme, "outlined", parent=self)
        self.other.setAccessibleName(said("Other source"))
        self.other.clicked.connect(self._on_other_clicked)
        self.copy = BarButton(said("Copy"), theme, "outlined", parent=self)
        self.copy.say(said("Copy"), said("Copy the list as text (Ctrl+C)"))
        self.copy.clicked.connect(self.copied)
        self.finish = BarButton(said("Done"), theme, "primary", parent=self)
        self.finish.say(said("Done"), "Esc")
        self.finish.clicked.connect(self.done)
        self.setAccessibleName(said("Two sources"))
        self.setFixedHeight(theme.px(TOP_HEIGHT))
        still: Callable[[int], None] = lambda _form: None  # noqa: E731
        self.set_parts(
            [
                BarPart(self._title, lambda: (self._title.full_width(), 0), still),
                BarPart(self._summary, self._summary_widths, still),
                BarPart(self.other, lambda: (_wide(self.other), 0), still, right=True),
                BarPart(self.copy, lambda: (_wide(self.copy), 0), still, right=True),
                BarPart(self.finish, lambda: (_wide(self.finish),), still, right=True),
            ],
            [1, 1, 0, 3, 1, 2],
        )

    @property
    def text(self) -> str:
        """The summary, in full."""
        return self._summary.text

    def show_compared(
        self, compared: Compared, sources: tuple[tuple[str, str], ...], current: str
    ) -> None:
        """Show the counts; ``sources`` are the ids and names of all other sources."""
        self._sources, self._current = sources, current
        self._summary.say(compared.summary)
        self.copy.setEnabled(bool(compared.rows))
        self.arrange()

    def menu_of_sources(self) -> QMenu:
        """Return the list of other sources, with what can be done about them."""
        menu = QMenu(self)
        style_menu(menu, self._theme)
        menu.aboutToHide.connect(menu.deleteLater)
        for id_, name in self._sources:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(id_ == self._current)
            action.triggered.connect(lambda _checked=False, id_=id_: self.source_chosen.emit(id_))
        menu.addSeparator()
        menu.addAction(said("Compare with another file…")).triggered.connect(self.other_asked)
        if self._current:
            menu.addAction(said("Take this source away")).triggered.connect(self.removed)
        return menu

    def _summary_widths(self) -> tuple[int, ...]:
        full = self._summary.full_width()
        return (full, min(full, self._theme.px(180)), 0)

    def _on_other_clicked(self) -> None:
        self.menu_of_sources().popup(self.other.mapToGlobal(QPoint(0, self.other.height())))


def _wide(button: BarButton) -> int:
    return button.width_of(icon_only=False)
