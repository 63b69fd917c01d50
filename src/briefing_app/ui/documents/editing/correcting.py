"""Correcting the words of the article, with all that follows from it, as one step of undo."""

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.source import BlockKind
from briefing_app.core.tables.text_cells import cell_around
from briefing_app.ui.documents.editing.reading_ahead import ReadingAhead, Written
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.article.followed_words import derive_followed_words
from briefing_app.words.said import marked, said, translated

_CELL = marked("The figure of this cell, claims and charts follow what you write.")
_WORDS = marked(
    "Figures, claims and charts follow what you write. A figure whose words go is said to be lost."
)


class Correcting(QObject):
    """Asks for the words of one paragraph, which are read beside the window meanwhile."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ahead = ReadingAhead(self)
        self._before_loss: Briefing | None = None

    def ask(self, source: str, start: int, end: int) -> None:
        """Ask for the paragraph with these words; they are selected in it."""
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
        if at is None:
            return
        first, text = article.block_starts[at], article.blocks[at].text
        in_cell = article.blocks[at].kind is BlockKind.TABLE
        if in_cell:
            cell = cell_around(article.blocks[at].rows, start - first, end - first)
            if cell is None:
                workspace.messages.say(said("Select the words of one cell to correct it"))
                return
            first, text = first + cell.start, text[cell.start : cell.end]
        from briefing_app.ui.documents.editing.text_dialog import TextDialog

        dialog = TextDialog(
            said("Correct cell") if in_cell else said("Correct text"),
            translated(_CELL) if in_cell else translated(_WORDS),
            text,
            said("Correct"),
            workspace.theme,
            workspace.window,
            name=said("Text of the cell") if in_cell else said("Text of the paragraph"),
            lines=2 if in_cell else 8,
            serif=True,
        )
        old = workspace.session.briefing
        dialog.typed.connect(
            lambda words: self._ahead.hear(Written(old, source, first, text, words))
        )
        dialog.finished.connect(self._ahead.stop)
        dialog.rejected.connect(self._ahead.forget)
        dialog.written.connect(lambda words: self._correct(source, first, text, words))
        if end > start:
            dialog.select(start - first, min(end - first, len(text)))
        dialog.open()
        self._ahead.load()

    def ask_cell(self, ref: CellRef) -> None:
        """Ask for the words of a cell of an added table."""
        workspace = self._workspace
        table = workspace.session.briefing.tables_by_id.get(ref.table)
        cell = table.cell(ref.row, ref.column) if table is not None else None
        if cell is None:
            return
        from briefing_app.ui.documents.editing.text_dialog import TextDialog
        from briefing_app.viewmodels.charts.table_edits import with_cell_corrected

        dialog = TextDialog(
            said("Correct cell"),
            translated(_CELL),
            cell.text,
            said("Correct"),
            workspace.theme,
            workspace.window,
            name=said("Text of the cell"),
            lines=1,
        )
        dialog.written.connect(
            lambda words: workspace.session.apply(
                lambda now: with_cell_corrected(now, ref, words), said("Correct cell")
            )
        )
        dialog.select(0, len(cell.text))
        dialog.open()

    def forget_warning(self) -> None:
        """Take away what was warned of after a correction, where that was taken back."""
        if self._workspace.session.briefing is self._before_loss:
            self._workspace.messages.clear()

    def wait(self) -> None:
        """Wait until nothing is read any more."""
        self._ahead.wait()

    def _correct(self, source: str, start: int, before: str, after: str) -> None:
        workspace = self._workspace
        old = workspace.session.briefing
        followed = self._ahead.followed(Written(old, source, start, before, after))

        def edit(now: Briefing) -> Briefing:
            again = Written(now, source, start, before, after)
            return followed.after if now is old else again.followed().after

        if not workspace.session.apply(edit, said("Correct text")):
            return
        words = derive_followed_words(followed)
        workspace.messages.say(words.said)
        if words.warning:
            self._before_loss = old
            workspace.messages.notice(words.warning, "warn")
