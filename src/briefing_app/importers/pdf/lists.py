"""Lists side by side, as slides have them: their marks stand in columns, their words are no cells.

Pure; it knows pieces of lines and where they stand.
"""

import re
from collections.abc import Sequence

from briefing_app.importers.pdf.characters import Piece

_MARK = re.compile(r"[•‣◦▪●○■◆➢✓\uf020-\uf0ff](?:\s|$)")
_FEWEST = 2
_SAME = 3.0
"""Points by which marks of one list stand apart."""
_WHITE = 5.0
"""The narrowest white between two lists, in points."""


def gutter_of_lists(pieces: Sequence[Piece]) -> float | None:
    """Return the middle of the white between two lists side by side, or None.

    Items of a deeper level begin further right as well, but under words that reach beyond them.
    """
    marks = sorted((p for p in pieces if _MARK.match(p.text)), key=lambda p: p.x0)
    columns: list[list[Piece]] = []
    for mark in marks:
        if columns and mark.x0 - columns[-1][0].x0 <= _SAME:
            columns[-1].append(mark)
        else:
            columns.append([mark])
    columns = [column for column in columns if len(column) >= _FEWEST]
    for right in columns[1:]:
        edge = min(mark.x0 for mark in right)
        top, bottom = min(m.y for m in right), max(m.y for m in right)
        if sum(top <= mark.y <= bottom for mark in columns[0]) < _FEWEST:
            continue
        reach = max(p.x1 for p in pieces if p.x0 < edge - _SAME and top - p.size <= p.y)
        if edge - reach >= _WHITE:
            return (reach + edge) / 2
    return None
