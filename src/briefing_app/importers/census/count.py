"""Adds to an import what it left out, and the sentence that says so."""

from collections.abc import Iterator
from itertools import chain

from briefing_app.importers.kinds import Kind
from briefing_app.importers.result import Draft, Imported, Progress, no_progress, within

_TOP = 12
"""Blocks among which the title stands as the headline."""
_FEWEST_HEADS, _MOST_HEADS = 4, 12
"""Rows over the body of a table, its caption and notes among them."""


def counted(
    imported: Imported,
    draft: Draft,
    kind: Kind,
    data: bytes,
    encoding: str | None,
    told: Progress = no_progress,
) -> Imported:
    """Return ``imported`` with what ``data`` holds besides; as it is where that cannot be told.

    ``told`` hears how far that is. Of a file that was read in part on purpose, all that follows is
    missing and was said.
    """
    # Lazy on purpose: the program starts without it.
    from briefing_app.importers.census.compare import left_out
    from briefing_app.importers.census.notice import notice_of, numbers_notice
    from briefing_app.importers.census.package import numbers_in
    from briefing_app.importers.census.witness import passages_of

    if draft.cut:
        return imported
    passages = passages_of(kind, data, encoding) if draft.seen is None else draft.seen
    comparing = within(told, 0.2, 1.0)
    left = left_out(passages, _shown(imported, draft, kind), comparing) if passages else ()
    notices = [notice] if (notice := notice_of(left)) else []
    missing = numbers_in(kind, data) - _numbers_shown(imported) if imported.tables else 0
    if missing > 0:
        notices.append(numbers_notice(missing))
    return imported._replace(left_out=left, warnings=(*imported.warnings, *notices))


def _numbers_shown(imported: Imported) -> int:
    cells = (cell.text for table in imported.tables for row in table.rows for cell in row.cells)
    names = (
        f"{column.name} {column.unit}" for table in imported.tables for column in table.columns
    )
    texts = chain(cells, names)
    return sum(any(map(str.isdecimal, text)) for text in texts)


def _shown(imported: Imported, draft: Draft, kind: Kind) -> Iterator[str]:
    """Yield all words that a person finds in what was made of the file."""
    if imported.article is not None:
        source = imported.article.source
        texts = [block.text for block in imported.article.blocks]
        yield from texts
        yield from (source.author, source.publisher, source.date)
        heads = {" ".join(text.split()) for text in texts[:_TOP]}
        if kind is Kind.MARKDOWN or " ".join(source.title.split()) not in heads:
            yield source.title  # Markdown says it over the text, too
    for table in imported.tables:
        yield from (table.name, table.source.note, table.source.title)
        for row in table.rows:
            yield from (cell.text for cell in row.cells)
            yield row.source
    for grid, table in zip(draft.grids, imported.tables, strict=False):
        above = len(grid.rows) - len(table.rows)  # what became names and units of columns
        for row_texts in grid.rows[: min(max(above, _FEWEST_HEADS), _MOST_HEADS)]:
            yield from row_texts
