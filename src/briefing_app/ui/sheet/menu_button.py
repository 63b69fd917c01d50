"""A button that shows which of several choices holds and opens their list."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme


class MenuButton(BarButton):
    """``chosen`` is emitted with the key of what the person took."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices[0][1], theme, "outlined", parent=parent)
        self._name = name
        self._choices = tuple(choices)
        self._current = choices[0][0]
        self.clicked.connect(self._on_clicked)
        self.choose(self._current)

    @property
    def current(self) -> str:
        """The key of the choice that holds."""
        return self._current

    def choose(self, key: str) -> None:
        """Let a choice hold without telling anybody; one that is not listed is shown as it is."""
        self._current = key
        words = next((words for known, words in self._choices if known == key), key)
        self.say(f"{words} ▾")
        self.setAccessibleName(f"{self._name}: {words}")

    def menu_of_choices(self) -> QMenu:
        """Return the list, with a tick at the choice that holds."""
        menu = QMenu(self)
        style_menu(menu, self._theme)
        menu.aboutToHide.connect(menu.deleteLater)
        for key, words in self._choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.triggered.connect(lambda _checked=False, key=key: self.chosen.emit(key))
        return menu

    def _on_clicked(self) -> None:
        self.menu_of_choices().popup(self.mapToGlobal(QPoint(0, self.height())))
