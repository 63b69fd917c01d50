"""Which rows are listed: all, what differs, what agrees, what stands in one source only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from briefing_app.ui.kit.buttons.choice_button import ChoiceButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.compare.compared import Choice, Compared
from briefing_app.words.said import said, translated

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FilterBar(QWidget):
    """Buttons that exclude one another; the arrow keys go along them. ``chosen`` tells which."""

    chosen = Signal(Choice)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[Choice, ChoiceButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self.setAccessibleName(said("Which rows are listed"))
        for number, choice in enumerate(Choice, start=1):
            name = translated(choice.value)
            button = ChoiceButton(name, theme, "quiet", parent=self)
            button.say(name, said("{name} · key {number}", name=name, number=number))
            button.clicked.connect(lambda _checked=False, choice=choice: self.chosen.emit(choice))
            self._group.addButton(button)
            self._buttons[choice] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.choose(Choice.ALL)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def current(self) -> Choice:
        """The choice that holds."""
        return next(choice for choice, button in self._buttons.items() if button.isChecked())

    def choose(self, choice: Choice) -> None:
        """Let a choice hold without telling anybody."""
        self._buttons[choice].setChecked(True)

    def button(self, choice: Choice) -> ChoiceButton:
        """Return the button of a choice."""
        return self._buttons[choice]

    def show_counts(self, compared: Compared) -> None:
        """Say how many rows each choice lists."""
        for choice, button in self._buttons.items():
            count = len(compared.chosen(choice))
            name = translated(choice.value)
            button.say(f"{name} {count}")
            button.setAccessibleName(f"{name}, {count}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        choices = list(self._buttons)
        held = next((n for n, c in enumerate(choices) if self._buttons[c].hasFocus()), -1)
        if step is None or held < 0:
            super().keyPressEvent(event)
            return
        button = self._buttons[choices[(held + step) % len(choices)]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setSpacing(px(2))
        self._row.setContentsMargins(px(6), px(6), px(6), px(6))
