"""Adds tables beside the article, as one step that can be undone."""

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Table
from briefing_app.session.documents.opened import Opening
from briefing_app.session.documents.originals import with_free_names
from briefing_app.session.documents.tables_added import (
    with_table_checked,
    with_tables,
    with_tables_checked,
)
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.charts.checked_words import derive_checked_words
from briefing_app.words.quoted import quoted
from briefing_app.words.said import counted, said


class TablesFlow(QObject):
    """What can be checked against the new table is found beside the window, then shown at once."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._checking = JobRunner(self)

    def add(self, opening: Opening) -> None:
        """Put the tables of a file beside the article that is open."""
        workspace = self._workspace
        self._checking.wait()
        read, media = with_free_names(opening.briefing, opening.media, workspace.document.media)
        workspace.document.keep(media)
        base = workspace.session.briefing

        def job() -> object:
            return with_tables_checked(base, read.tables)

        def then(outcome: object) -> None:
            checked = isinstance(outcome, Briefing) and workspace.session.briefing is base
            after = outcome if checked and isinstance(outcome, Briefing) else None
            self._apply(base, after, read.tables)
            if opening.notices:
                workspace.messages.notice(" ".join(opening.notices), "warn")

        self._checking.start(job, then, name="tables")

    def check(self, table_id: str) -> None:
        """Check the articles against a table that was chosen, as one step of undo."""
        workspace = self._workspace
        base = workspace.session.briefing
        if self._checking.busy:
            return

        def then(outcome: object) -> None:
            after = outcome if isinstance(outcome, Briefing) else base
            if workspace.session.briefing is not base:
                workspace.messages.notice(
                    said("The briefing changed meanwhile; check it again."), "warn"
                )
            elif workspace.session.apply(lambda _now: after, said("Check against a table")):
                workspace.messages.say(derive_checked_words(base, after, table_id))
            else:
                workspace.messages.say(
                    said("Nothing new: no claim can be checked against this table")
                )

        self._checking.start(lambda: with_table_checked(base, table_id), then, name="check")

    def wait(self) -> None:
        """Drop what is under way, and wait until no thread of it is left."""
        self._checking.forget()
        self._checking.wait()

    def _apply(self, base: Briefing, checked: Briefing | None, tables: tuple[Table, ...]) -> None:
        workspace = self._workspace
        label = counted(len(tables), "Add a table", "Add {n} tables")
        names = ", ".join(quoted(table.name) for table in tables[:3])
        if checked is None:
            changed = workspace.session.apply(lambda now: with_tables(now, tables), label)
        else:
            changed = workspace.session.apply(lambda _now: checked, label)
        if not changed:
            workspace.messages.say(said("{names} is there already", names=names))
            return
        more = _newly_checked(base, checked) if checked is not None else 0
        rows = counted(sum(len(table.rows) for table in tables), "{n} row", "{n} rows")
        words = said("Added {names} with {rows}", names=names, rows=rows)
        if more:
            words += "; "
            words += counted(more, "{n} claim can be checked now", "{n} claims can be checked now")
        workspace.messages.say(words)


def _newly_checked(before: Briefing, after: Briefing) -> int:
    bare = {claim.id for claim in before.claims if not claim.operands}
    return sum(claim.id in bare and bool(claim.operands) for claim in after.claims)
