"""The dialog of the preferences: groups of rows, and a field that finds them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.session.preferences import Preference
from briefing_app.session.settings import Settings
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.preferences.row import PreferenceRow
from briefing_app.words.said import marked, said, translated

WIDE, HIGH, HEAD = 560, 640, 15.5
BESIDE_BAR = 12
"""Room between the fields and the scroll bar."""
NOTHING = marked("No preference has these words.")


class PreferencesDialog(Dialog):
    """``changed`` carries a preference and its new value; it is in force at once, so there is
    nothing to accept.
    """

    is_about_document = False
    changed = Signal(object, object)

    def __init__(
        self,
        preferences: Sequence[Preference],
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(said("Preferences"), theme, parent)
        self.column.setContentsMargins(0, 0, theme.px(BESIDE_BAR), 0)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(said("Find a preference"))
        self.search.setAccessibleName(said("Find a preference"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self.column.addWidget(self.search)
        self.rows: list[PreferenceRow] = []
        self._heads: dict[str, QLabel] = {}
        for preference in preferences:
            if preference.group not in self._heads:
                self._heads[preference.group] = self.add_label(preference.group, HEAD, SEMIBOLD)
            row = PreferenceRow(preference, settings.get(preference.setting), theme, self)
            row.changed.connect(lambda value, p=preference: self._on_changed(p, value))
            self.rows.append(row)
            self.column.addWidget(row)
        self._nothing = self.add_label(translated(NOTHING), 14, colour="soft")
        self._nothing.hide()
        self.column.addStretch(1)
        self.add_button(said("Close"), self.accept, "primary")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.resize(theme.px(WIDE), theme.px(HIGH))
        self.search.setFocus()

    def row(self, label: str) -> PreferenceRow:
        """Return the row of a preference by its label; raises KeyError where there is none."""
        found = next((row for row in self.rows if row.preference.label == label), None)
        if found is None:
            raise KeyError(label)
        return found

    def _on_changed(self, preference: Preference, value: Any) -> None:
        self.changed.emit(preference, value)

    def _on_searched(self, text: str) -> None:
        for row in self.rows:
            row.setVisible(row.preference.found_by(text))
        shown = {row.preference.group for row in self.rows if row.preference.found_by(text)}
        for group, head in self._heads.items():
            head.setVisible(group in shown)
        self._nothing.setVisible(not shown)

    def _on_theme_changed(self) -> None:
        theme = self.theme
        self.search.setFont(theme.sans(14.5))
        self.search.setStyleSheet(derive_field_rules(theme))
        for row in self.rows:
            row.restyle()
        self.restyle_label(self.heading, 19, SEMIBOLD)
        for head in self._heads.values():
            self.restyle_label(head, HEAD, SEMIBOLD)
        self.restyle_label(self._nothing, 14, colour="soft")
