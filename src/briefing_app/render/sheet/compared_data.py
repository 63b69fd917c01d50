"""Two sources as data for the template: a table of what both say, on a slide or on the sheet."""

from typing import Any

from briefing_app.render.palette import Palette
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.compare.compared import ComparedRow, RowKind
from briefing_app.viewmodels.sheet.notes import clipped


def compared_data(board: ComparedBoard, palette: Palette) -> dict[str, Any]:
    """Return a board as JSON can hold it."""
    return {
        "heading": board.heading,
        "summary": clipped(board.summary, 120),
        "here": clipped(board.here, 60),
        "there": clipped(board.there, 60),
        "rows": [_row(row, palette) for row in board.rows],
        "more": board.more_words,
    }


def _row(row: ComparedRow, palette: Palette) -> dict[str, Any]:
    colours = {
        RowKind.DIFFERS: palette.bad,
        RowKind.APART: palette.warn,
        RowKind.AGREES: palette.ok,
    }
    return {
        "label": clipped(row.label, 90) or "–",
        "here": clipped(row.said_here, 60),
        "there": clipped(row.said_there, 60),
        "verdict": row.kind_words,
        "note": clipped(row.note, 90),
        "colour": colours.get(row.kind, palette.soft),
        "differs": row.kind is RowKind.DIFFERS,
    }
