"""One preference with the field that fits it: a list, a tick, or words."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from briefing_app.session.preferences import Preference
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

NAMES = 190
"""Width of the names, at 100 %."""
NOT_THERE = marked("This folder is not there; the one that was used last is offered")
MOST = 0.3
"""The share of the screen's width that they take at most."""


class PreferenceRow(QWidget):
    """``changed`` carries the new value after the person gave another one."""

    changed = Signal(object)

    def __init__(self, preference: Preference, value: Any, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.preference = preference
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._name = QLabel(preference.label, self)
        self._name.setWordWrap(True)
        self._tip = QLabel(preference.tip, self)
        self._tip.setWordWrap(True)
        self.field = self._made(value)
        self.field.setAccessibleDescription(preference.tip)
        self.choose: BarButton | None = None
        truth = isinstance(self.field, Tick)
        self._name.setVisible(not truth)
        if not truth:
            self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self.field, 0, 0 if truth else 1, 1, 2 if truth else 1)
        self._grid.addWidget(self._tip, 1, 0 if truth else 1, 1, 2 if truth else 1)
        self._grid.setColumnStretch(1, 1)
        if preference.is_folder:
            self.choose = BarButton(said("Choose…"), theme, "outlined", parent=self)
            self.choose.clicked.connect(self._on_choose)
            self._grid.addWidget(self.choose, 0, 2)
            self.changed.connect(self._say_folder)
        self.restyle()
        self._say_folder(value)

    def show_value(self, value: Any) -> None:
        """Show what holds now, without telling anybody."""
        self.field.blockSignals(True)
        if isinstance(self.field, Choice):
            at = next((i for i, (v, _) in enumerate(self.preference.choices) if v == value), 0)
            self.field.setCurrentIndex(at)
        elif isinstance(self.field, Tick):
            self.field.setChecked(bool(value))
        elif isinstance(self.field, QLineEdit):
            self.field.setText(str(value))
        self.field.blockSignals(False)

    def restyle(self) -> None:
        """Take type and sizes of the theme as it is now."""
        theme, px = self._theme, self._theme.px
        self._name.setFont(theme.sans(14.5))
        room = self.screen().availableSize().width()
        self._name.setFixedWidth(min(px(NAMES), round(room * MOST)))
        self._tip.setFont(theme.sans(12.5))
        self._tip.setStyleSheet(f"color: {theme.palette.soft}")
        self._name.setStyleSheet(f"color: {theme.palette.ink}")
        self._grid.setVerticalSpacing(px(2))
        self._grid.setHorizontalSpacing(px(10))
        if isinstance(self.field, QLineEdit):
            self.field.setFont(theme.sans(14.5))
            self.field.setStyleSheet(derive_field_rules(theme))
        elif isinstance(self.field, Choice):
            self.field.setFont(theme.sans(14.5))

    def _on_choose(self) -> None:
        from briefing_app.ui.kit.dialogs.files import ask_folder

        assert isinstance(self.field, QLineEdit)
        ask_folder(self, self.preference.label, self.field.text(), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.show_value(str(folder))
        self.changed.emit(str(folder))

    def _say_folder(self, value: Any) -> None:
        """Say under the field that its folder is not there, where that is so."""
        if not self.preference.is_folder:
            return
        gone = bool(value) and not Path(str(value)).expanduser().is_dir()
        self._tip.setText(translated(NOT_THERE) if gone else self.preference.tip)
        self.field.setAccessibleDescription(self._tip.text())

    def _made(self, value: Any) -> QWidget:
        preference = self.preference
        if preference.choices:
            choice = Choice(preference.label, self._theme, self)
            choice.addItems([words for _, words in preference.choices])
            choice.setCurrentIndex(
                next((i for i, (v, _) in enumerate(preference.choices) if v == value), 0)
            )
            choice.currentIndexChanged.connect(
                lambda at: self.changed.emit(preference.choices[at][0])
            )
            return choice
        if isinstance(preference.setting.default, bool):
            tick = Tick(preference.label, self._theme, self)
            tick.setChecked(bool(value))
            tick.toggled.connect(lambda on: self.changed.emit(on))
            return tick
        line = QLineEdit(str(value), self)
        line.setAccessibleName(preference.label)
        line.editingFinished.connect(lambda: self.changed.emit(line.text().strip()))
        return line
