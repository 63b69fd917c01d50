"""Undo and redo by name, and the small dialogs that change the briefing's words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_card_moved, with_note, with_ruling
from briefing_app.core.figure import CellRef, Ruling
from briefing_app.core.refs import cell_of_key
from briefing_app.core.span import Span
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.documents.editing.correcting import Correcting
from briefing_app.ui.kit.workspace import Place, Workspace
from briefing_app.words.said import counted, said

if TYPE_CHECKING:
    from briefing_app.ui.documents.editing.details_dialog import Details

AT_ONCE = 20_000
"""Characters of articles up to which another date is followed at once: it takes a moment."""


class EditActions(QObject):
    """Connects the Edit menu with the session; each dialog is one step of undo."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._correcting = Correcting(workspace, self)
        self._reading = JobRunner(self)
        actions, stack = workspace.actions, workspace.session.undo_stack
        self._usual = {name: actions[name].text() for name in ("undo", "redo")}
        for name, slot in self._slots().items():
            actions.bind(name, slot)
        # What is told is used, never asked for: the stack tells once more while it is taken down.
        stack.canUndoChanged.connect(actions["undo"].setEnabled)
        stack.canRedoChanged.connect(actions["redo"].setEnabled)
        stack.undoTextChanged.connect(self._on_undo_text_changed)
        stack.redoTextChanged.connect(self._on_redo_text_changed)
        workspace.window.views.shown.connect(self._on_view_shown)
        actions["undo"].setEnabled(stack.canUndo())
        actions["redo"].setEnabled(stack.canRedo())

    def edit_details(self) -> None:
        """Change title, headline, standfirst, kicker, language and the sources' particulars."""
        workspace = self._workspace
        if not workspace.is_open:
            return
        from briefing_app.ui.documents.editing.details_dialog import DetailsDialog

        dialog = DetailsDialog(workspace.session.briefing, workspace.theme, workspace.window)
        dialog.changed.connect(self._change_details)
        dialog.open()

    def wait(self) -> None:
        """Wait until nothing runs beside the window any more."""
        self._correcting.wait()
        self._reading.wait()

    def _change_details(self, details: "Details") -> None:
        """Change them, and read again what depends on them; long articles beside the window."""
        session = self._workspace.session
        old = session.briefing

        def then(outcome: object) -> None:
            def edit(now: Briefing) -> Briefing:
                known = now is old and isinstance(outcome, Briefing)
                return outcome if known else with_details_followed(now, details)  # type: ignore[return-value]

            if session.apply(edit, said("Change details")):
                self._say(_details_words(old, session.briefing))

        if sum(len(article.text) for article in old.articles) <= AT_ONCE:
            then(None)
        else:
            self._reading.wait()
            self._reading.start(lambda: with_details_followed(old, details), then, name="dates")

    def correct_text(self) -> None:
        """Correct the paragraph with the text cursor, or the one of the lit figure."""
        action, focus = self._workspace.actions["correct_text"], self._workspace.session.focus
        named = action.data()
        action.setData(None)
        place = self._place_of(named) if named else self._place()
        cell = None if place is not None else self._cell_of(named or focus.selected)
        if cell is not None:
            self._correcting.ask_cell(cell)
            return
        if place is None:
            self._say(said("Select the words to correct in the article first"))
            return
        self._correcting.ask(*place)

    def edit_note(self) -> None:
        """Write a note about what is lit; without anything lit, about the whole briefing."""
        workspace = self._workspace
        if not workspace.is_open:
            return
        from briefing_app.ui.documents.editing.note_dialog import NoteDialog

        focus = workspace.session.focus
        about = focus.selected or focus.hovered
        dialog = NoteDialog(workspace.session.briefing, about, workspace.theme, workspace.window)
        dialog.written.connect(self._write_note)
        dialog.open()

    def overrule(self) -> None:
        """Decide about a claim against its sum: that of the lit figure, or the first that fails."""
        workspace = self._workspace
        if not workspace.is_open:
            return
        from briefing_app.ui.documents.editing.ruling_dialog import RulingDialog
        from briefing_app.ui.documents.editing.ruling_topics import (
            claim_of_key,
            derive_ruling_topics,
        )

        briefing, focus = workspace.session.briefing, workspace.session.focus
        if not derive_ruling_topics(briefing):
            self._say(said("There is no claim here to overrule"))
            return
        about = claim_of_key(briefing, focus.selected or focus.hovered)
        dialog = RulingDialog(briefing, about, workspace.theme, workspace.window)
        dialog.ruled.connect(self._rule)
        dialog.open()

    def move_card(self, way: int) -> None:
        """Move the card of the lit figure by one place."""
        session = self._workspace.session
        order = [figure.id for figure in session.briefing.key_figures]
        key = session.focus.hovered or session.focus.selected
        if key not in order:
            self._say(said("Go to a card first"))
            return
        to = order.index(key) + way
        if 0 <= to < len(order):
            session.apply(lambda now: with_card_moved(now, key, to), said("Move card"))
            self._say(said("Card {to} of {count}", to=to + 1, count=len(order)))

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "undo": self._undo,
            "redo": self._redo,
            "details": self.edit_details,
            "correct_text": self.correct_text,
            "note": self.edit_note,
            "overrule": self.overrule,
            "card_back": lambda: self.move_card(-1),
            "card_on": lambda: self.move_card(1),
        }

    def _rule(self, claim_id: str, ruling: Ruling | None) -> None:
        label = said("Overrule a claim") if ruling else said("Let the sum answer")
        self._workspace.session.apply(lambda now: with_ruling(now, claim_id, ruling), label)

    def _write_note(self, about: str, text: str) -> None:
        session = self._workspace.session
        note = next((n for n in session.briefing.notes if n.about == about), None)
        label = (
            said("Remove note") if not text else said("Change note") if note else said("Write note")
        )
        note_id = note.id if note else ""
        session.apply(lambda now: with_note(now, text, about=about, note_id=note_id), label)

    def _place(self) -> Place | None:
        if not self._workspace.is_open:
            return None
        selected = self._workspace.selection()
        if selected is not None:
            return selected
        focus = self._workspace.session.focus
        return self._place_of(focus.selected or focus.hovered)

    def _place_of(self, key: str) -> Place | None:
        figure = self._workspace.session.briefing.figures_by_id.get(key)
        if figure is not None and isinstance(figure.evidence, Span) and not figure.evidence.lost:
            return (figure.evidence.source, figure.evidence.start, figure.evidence.end)
        return None

    def _cell_of(self, key: str) -> CellRef | None:
        """Return the cell of an added table that a key names, its own or a figure's."""
        figure = self._workspace.session.briefing.figures_by_id.get(key)
        evidence = figure.evidence if figure is not None else cell_of_key(key)
        return evidence if isinstance(evidence, CellRef) else None

    def _say(self, words: str) -> None:
        self._workspace.messages.say(words)

    def _on_undo_text_changed(self, text: str) -> None:
        self._name("undo", text)

    def _on_redo_text_changed(self, text: str) -> None:
        self._name("redo", text)

    def _name(self, name: str, text: str) -> None:
        usual = self._usual[name]
        self._workspace.actions[name].setText(f"{usual} “{text}”" if text else usual)

    def _undo(self) -> None:
        stack = self._workspace.session.undo_stack
        step = stack.undoText()
        stack.undo()
        self._correcting.forget_warning()
        self._say(said("Undone: {step}", step=step))

    def _redo(self) -> None:
        stack = self._workspace.session.undo_stack
        step = stack.redoText()
        stack.redo()
        self._say(said("Done again: {step}", step=step))

    def _on_view_shown(self, name: str) -> None:
        for action in ("details", "note", "overrule"):
            self._workspace.actions[action].setEnabled(name != "start")
        for action in ("correct_text", "card_back", "card_on"):
            self._workspace.actions[action].setEnabled(name == "read")


def _details_words(before: Briefing, after: Briefing) -> str:
    """Return that the details changed, and how many figures followed."""
    known = before.figures_by_id
    count = sum(known.get(figure.id) != figure for figure in after.figures)
    if not count:
        return said("Details changed")
    return counted(
        count, "Details changed; 1 figure follows", "Details changed; {n} figures follow"
    )


def with_details_followed(briefing: Briefing, details: "Details") -> Briefing:
    """Return the briefing with these details, and with the periods that another date gives."""
    from briefing_app.ui.documents.editing.details_dialog import with_details

    after = with_details(briefing, details)
    dates = [article.source.date for article in briefing.articles]
    if dates == [article.source.date for article in after.articles]:
        return after
    from briefing_app.reading.beside.follow.redating import with_dates_followed

    return with_dates_followed(briefing, after)
