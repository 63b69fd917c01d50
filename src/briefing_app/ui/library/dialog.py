"""The list of a folder's briefings, with the field that searches through all of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.session.clock import Clock
from briefing_app.session.library.index import Hits
from briefing_app.session.looking_through import LookingThrough
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.finder import Entry, Finder
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.library.lines import (
    Line,
    derive_entry_line,
    derive_hit_line,
    derive_state,
)
from briefing_app.words.said import marked, said, translated

WIDE, HIGH, INSIDE = 1_180, 1_000, 2
EDGE = 28
"""It covers the window as a view does, but for this edge; on a very large one it stays so large."""
LIST = 240
"""The least height of the list at 100 %."""
NAME = marked("Find a word or a number in all briefings")
HINT = marked("A word or a number, in all of them")
SHOW_FIRST = 25
"""After so many files the list is brought up to date, and then after twice as many each time."""


class LibraryDialog(Dialog):
    """``chosen`` carries the path of a briefing and the id of the figure to show, or no id."""

    is_about_document = False
    chosen = Signal(object, str)

    def __init__(
        self, through: LookingThrough, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Briefings of a folder"), theme, parent, heading=through.folder.name)
        self._through, self._clock = through, clock
        self._lines: dict[str, Line] = {}
        self._hits: Hits | None = None
        self._running: tuple[int, int] | None = None
        self._left, self._shown_at, self._fault = 0, 0, ""
        self.state = self.add_label("", 14, colour="soft")
        self.finder = Finder(theme, self)
        inside = self.finder.layout()
        if inside is not None:
            inside.setContentsMargins(*[theme.px(INSIDE)] * 4)
        self.finder.setMinimumHeight(theme.px(LIST))
        self.finder.chosen.connect(self._on_chosen)
        self.finder.left.connect(self.reject)
        self.column.addWidget(self.finder, 1)
        self.stop = self.add_button(said("Stop looking"), through.cancel, apart=True)
        self.again = self.add_button(said("Look again"), self.look)
        self.add_button(said("Close"), self.reject)
        self.add_button(said("Open"), self.finder.choose_current, "primary")
        through.progressed.connect(self._on_progressed)
        through.ended.connect(self._on_ended)
        most = QSize(theme.px(WIDE), theme.px(HIGH))
        if parent is not None:
            most = most.boundedTo(parent.size() - QSize(2, 2) * theme.px(EDGE))
        self.resize(most)
        self.finder.open(translated(NAME), translated(HINT), self._find)
        self.look()

    def look(self) -> None:
        """Look into what changed in the folder."""
        self._fault, self._left, self._shown_at = "", 0, 0
        self._running = (0, 0)
        self._through.begin()
        self._say()

    def _find(self, words: str) -> Sequence[Entry]:
        self._hits = self._through.find(words) if words.strip() else None
        if self._hits is None:
            now = self._clock()
            lines = [derive_entry_line(entry, now) for entry in self._through.entries()]
        else:
            lines = [derive_hit_line(hit, words) for hit in self._hits.hits]
        self._lines = {f"{line.name}\n{line.figure}\n{line.text}": line for line in lines}
        self._say()
        return [
            Entry(key, line.title, line.text, None, line.lit_title, line.lit_text)
            for key, line in self._lines.items()
        ]

    def _say(self) -> None:
        """Say how far it is, and show the buttons that can be used."""
        known = self._through.count()
        self.state.setText(
            self._fault or derive_state(known, self._hits, self._running, self._left)
        )
        self.stop.setVisible(self._running is not None)
        self.again.setEnabled(self._running is None)

    def _on_progressed(self, done: int, of: int) -> None:
        if self._running is None:
            return
        self._running = (done, of)
        if done >= max(SHOW_FIRST, 2 * self._shown_at):
            self._shown_at = done
            self.finder.again()
        else:
            self._say()

    def _on_ended(self, left: int, fault: str) -> None:
        self._running, self._left, self._fault = None, left, fault
        self.finder.again()

    def _on_chosen(self, key: str) -> None:
        line = self._lines.get(key)
        if line is not None:
            self.accept()
            self.chosen.emit(Path(self._through.folder) / line.name, line.figure)
