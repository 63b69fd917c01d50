"""Undo and redo by name, and the small dialogs that change the briefing's words."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_card_moved, with_note, with_text_replaced
from briefing_app.core.source import BlockKind
from briefing_app.core.span import Span
from briefing_app.ui.kit.workspace import Place, Workspace


class EditActions(QObject):
    """Connects the Edit menu with the session; each dialog is one step of undo."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        actions, stack = workspace.actions, workspace.session.undo_stack
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
        from briefing_app.ui.documents.editing.details_dialog import DetailsDialog, with_details

        dialog = DetailsDialog(workspace.session.briefing, workspace.theme, workspace.window)
        dialog.changed.connect(
            lambda details: workspace.session.apply(
                lambda now: with_details(now, details), "Change details"
            )
        )
        dialog.open()

    def correct_text(self) -> None:
        """Correct the paragraph with the text cursor, or the one of the lit figure."""
        place = self._place()
        if place is None:
            self._say("Select the words to correct in the article first")
            return
        self._open_correction(*place)

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

    def move_card(self, way: int) -> None:
        """Move the card of the lit figure by one place."""
        session = self._workspace.session
        order = [figure.id for figure in session.briefing.key_figures]
        key = session.focus.hovered or session.focus.selected
        if key not in order:
            self._say("Go to a card first")
            return
        to = order.index(key) + way
        if 0 <= to < len(order):
            session.apply(lambda now: with_card_moved(now, key, to), "Move card")
            self._say(f"Card {to + 1} of {len(order)}")

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "undo": self._workspace.session.undo_stack.undo,
            "redo": self._workspace.session.undo_stack.redo,
            "details": self.edit_details,
            "correct_text": self.correct_text,
            "note": self.edit_note,
            "card_back": lambda: self.move_card(-1),
            "card_on": lambda: self.move_card(1),
        }

    def _write_note(self, about: str, text: str) -> None:
        session = self._workspace.session
        note = next((n for n in session.briefing.notes if n.about == about), None)
        label = "Remove note" if not text else "Change note" if note else "Write note"
        note_id = note.id if note else ""
        session.apply(lambda now: with_note(now, text, about=about, note_id=note_id), label)

    def _open_correction(self, source: str, start: int, end: int) -> None:
        workspace = self._workspace
        article = workspace.session.briefing.articles_by_id.get(source)
        if article is None:
            return
        at = next(
            (
                index
                for index, first in enumerate(article.block_starts)
                if first <= start <= first + len(article.blocks[index].text)
            ),
            None,
        )
        if at is None or article.blocks[at].kind is BlockKind.TABLE:
            self._say("A table in the text cannot be corrected here")
            return
        from briefing_app.ui.documents.editing.text_dialog import TextDialog

        first, text = article.block_starts[at], article.blocks[at].text
        dialog = TextDialog(
            "Correct text",
            "Figures stay with their words. One whose words go is listed as lost.",
            text,
            "Correct",
            workspace.theme,
            workspace.window,
            name="Text of the paragraph",
            lines=8,
            serif=True,
        )
        dialog.written.connect(lambda words: self._correct(source, first, text, words))
        if end > start:
            dialog.select(start - first, min(end - first, len(text)))
        dialog.open()

    def _correct(self, source: str, first: int, text: str, words: str) -> None:
        """Replace only what differs, so that spans around it stay exactly where they are."""
        start, end, new = narrowed(text, " ".join(words.splitlines()))
        session = self._workspace.session
        before = lost_in(session.briefing)
        session.apply(
            lambda now: with_text_replaced(now, source, first + start, first + end, new),
            "Correct text",
        )
        lost = [name for id_, name in lost_in(session.briefing).items() if id_ not in before]
        if lost:
            counted = (
                "1 figure lost its sentence"
                if len(lost) == 1
                else (f"{len(lost)} figures lost their sentences")
            )
            self._say(counted)
            self._workspace.messages.notice(
                f"{counted}: {'; '.join(lost)}. Undo brings it back.", "warn"
            )
        else:
            self._say("Text corrected")

    def _place(self) -> Place | None:
        if not self._workspace.is_open:
            return None
        selected = self._workspace.selection()
        if selected is not None:
            return selected
        focus = self._workspace.session.focus
        figure = self._workspace.session.briefing.figures_by_id.get(focus.selected or focus.hovered)
        if figure is not None and isinstance(figure.evidence, Span):
            return (figure.evidence.source, figure.evidence.start, figure.evidence.end)
        return None

    def _say(self, words: str) -> None:
        self._workspace.messages.say(words)

    def _on_undo_text_changed(self, text: str) -> None:
        self._name("undo", text)

    def _on_redo_text_changed(self, text: str) -> None:
        self._name("redo", text)

    def _name(self, name: str, text: str) -> None:
        word = name.capitalize()
        self._workspace.actions[name].setText(f"&{word} “{text}”" if text else f"&{word}")

    def _on_view_shown(self, name: str) -> None:
        for action in ("details", "note"):
            self._workspace.actions[action].setEnabled(name != "start")
        for action in ("correct_text", "card_back", "card_on"):
            self._workspace.actions[action].setEnabled(name == "read")


def narrowed(before: str, after: str) -> tuple[int, int, str]:
    """Return start and end in ``before`` of the least that differs, and what ``after`` has there.

    The ends are drawn out to whole words: "228" for "288" is one number for another, not a digit.
    """
    limit = min(len(before), len(after))
    start = 0
    while start < limit and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < limit - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    while _inside_word(before, start) or _inside_word(after, start):
        start -= 1
    while _inside_word(before, len(before) - tail) or _inside_word(after, len(after) - tail):
        tail -= 1
    return start, len(before) - tail, after[start : len(after) - tail]


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and not text[at - 1].isspace() and not text[at].isspace()


def lost_in(briefing: Briefing) -> dict[str, str]:
    """Return the figures that have lost their words, by id, with what they are called."""
    return {
        figure.id: figure.label or figure.evidence.exact
        for figure in briefing.figures
        if isinstance(figure.evidence, Span) and figure.evidence.lost
    }
