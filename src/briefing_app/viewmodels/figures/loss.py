"""What is said of evidence that is gone: every start asks for it, and for no evidence."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.span import Span
from briefing_app.words.written import written


def loss_of(briefing: Briefing, evidence: Span | CellRef) -> str:
    """Return what is to be said of evidence that is gone, empty where it stands."""
    language = briefing.language
    if isinstance(evidence, Span):
        gone = evidence.lost or evidence.source not in briefing.articles_by_id
        return written(language, "no longer in the article") if gone else ""
    table = briefing.tables_by_id.get(evidence.table)
    if table is None:
        return written(language, "no longer in the briefing")
    cell = table.cell(evidence.row, evidence.column)
    there = cell is not None and cell.quantity is not None
    return "" if there else written(language, "no longer in the table")
