"""Which of several texts in a file to open: a chapter of a book, an entry of a feed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.importers.result import Part
from briefing_app.ui.documents.inside.entry_list import EntryList
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class PartDialog(Dialog):
    """``chosen`` carries the id of the part to open."""

    chosen = Signal(str)

    def __init__(
        self, words: str, parts: tuple[Part, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Choose a text"), theme, parent, words=words)
        self._parts = parts
        self.entries = EntryList(said("Texts in this file"), theme, self)
        for part in parts:
            self.entries.add(part.name, part.about)
        self.entries.setCurrentRow(0)
        self.entries.taken.connect(self._on_taken)
        self.entries.setMinimumHeight(theme.px(260))
        self.column.addWidget(self.entries, 1)
        self.add_button(said("Cancel"), self.reject)
        self.add_button(said("Open"), lambda: self._on_taken(self.entries.currentRow()), "primary")
        self.fit(560)
        self.entries.setFocus()

    def _on_taken(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            self.accept()
            self.chosen.emit(self._parts[row].id)
