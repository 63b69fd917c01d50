"""Adds tables beside the article, as one step that can be undone."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_table
from briefing_app.core.source import Table
from briefing_app.session.opening import Opening
from briefing_app.session.originals import beside
from briefing_app.ui.documents.desk import Desk


def with_tables(briefing: Briefing, tables: tuple[Table, ...]) -> Briefing:
    """Return the briefing with tables added; the same one is put in place, not added twice."""
    after = briefing
    for table in tables:
        after = with_table(after, table)
    return after


def add_tables(desk: Desk, opening: Opening) -> None:
    """Put the tables of a file beside the article that is open."""
    read, media = beside(opening.briefing, opening.media, desk.document.media)
    desk.document.keep(media)
    tables = read.tables
    label = "Add a table" if len(tables) == 1 else f"Add {len(tables)} tables"
    names = " and ".join(f"“{table.name}”" for table in tables[:3])
    if desk.session.apply(lambda now: with_tables(now, tables), label):
        rows = sum(len(table.rows) for table in tables)
        counted = "1 row" if rows == 1 else f"{rows} rows"
        desk.say(f"Added {names} with {counted}")
    else:
        desk.say(f"{names} is there already")
    if opening.notices:
        desk.bars.notice.say(" ".join(opening.notices), "warn")
