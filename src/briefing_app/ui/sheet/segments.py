"""A few choices side by side, of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from briefing_app.ui.kit.buttons.choice_button import ChoiceButton
from briefing_app.ui.kit.theme import Theme


class Segments(QWidget):
    """Buttons that exclude one another. ``chosen`` is emitted after the person took another.

    The arrow keys go from one to the next, as in a group of radio buttons.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, ChoiceButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._theme = theme
        self.setAccessibleName(name)
        for key, words in choices:
            button = ChoiceButton(words, theme, "outlined", self)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def current(self) -> str:
        """The key of the choice that holds."""
        return next((key for key, b in self._buttons.items() if b.isChecked()), "")

    def choose(self, key: str) -> None:
        """Let a choice hold without telling anybody."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> ChoiceButton:
        """Return the button of a choice."""
        return self._buttons[key]

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        keys = list(self._buttons)
        held = next((n for n, key in enumerate(keys) if self._buttons[key].hasFocus()), -1)
        if step is None or held < 0:
            super().keyPressEvent(event)
            return
        button = self._buttons[keys[(held + step) % len(keys)]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(6))
