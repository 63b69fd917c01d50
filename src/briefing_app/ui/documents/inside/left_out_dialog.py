"""What a file holds and its article does not say: listed, and taken in with one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.importers.census.places import PLACE
from briefing_app.importers.result import LeftOut, Part
from briefing_app.ui.documents.inside.entry_list import EntryList
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

_WORDS = marked(
    "Enter takes words in as a paragraph where they stood, or opens what "
    "opens by itself. Undo takes them out again."
)
_NONE = marked("Everything in the file is in the article.")


class LeftOutDialog(Dialog):
    """``taken`` carries the `LeftOut` to put into the article, ``part_asked`` the id of a part."""

    taken = Signal(object)
    part_asked = Signal(str)

    def __init__(
        self,
        left: tuple[LeftOut, ...],
        parts: tuple[Part, ...],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        there = left or parts
        super().__init__(
            said("What was left out"),
            theme,
            parent,
            words=translated(_WORDS) if there else translated(_NONE),
        )
        self._rows: list[LeftOut | Part] = [*parts, *left]
        self.entries = EntryList(said("What was left out"), theme, self)
        for part in parts:
            words = (said("opens by itself"), part.about)
            self.entries.add(part.name, ", ".join(word for word in words if word))
        for one in left:
            kind = translated(one.kind, PLACE)
            often = said("{kind}, {times} times", kind=kind, times=one.times)
            self.entries.add(one.text, often if one.times > 1 else kind)
        self.entries.setMinimumHeight(theme.px(320))
        self.entries.setVisible(bool(there))
        self.column.addWidget(self.entries, 1)
        self.add_button(said("Close"), self.reject)
        if there:
            take = self.add_button(said("Take it in"), self._on_button, "primary")
            take.setEnabled(not read_only or bool(parts))
            take.say(said("Take it in"), "Enter")
        self._read_only = read_only
        self.entries.taken.connect(self._on_taken)
        self.entries.setCurrentRow(0)
        self.fit(640)
        self.entries.setFocus()

    def _on_button(self) -> None:
        self._on_taken(self.entries.currentRow())

    def _on_taken(self, row: int) -> None:
        if not 0 <= row < len(self._rows):
            return
        entry = self._rows[row]
        if isinstance(entry, Part):
            self.accept()
            self.part_asked.emit(entry.id)
        elif not self._read_only:
            del self._rows[row]
            self.entries.takeItem(row)
            self.taken.emit(entry)
