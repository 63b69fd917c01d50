"""One preference with the field that fits it: a list, a tick, or words."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from briefing_app.session.preferences import Preference
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme

NAMES = 190
"""Width of the names, at 100 %."""
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
        truth = isinstance(self.field, Tick)
        self._name.setVisible(not truth)
        if not truth:
            self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self.field, 0, 0 if truth else 1, 1, 2 if truth else 1)
        self._grid.addWidget(self._tip, 1, 0 if truth else 1, 1, 2 if truth else 1)
        self._grid.setColumnStretch(1, 1)
        self.restyle()

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
