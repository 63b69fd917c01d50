"""What stands on PDF pages besides their text: running heads, page numbers, footnotes.

They fall into the middle of sentences when pages are joined, and page numbers look like figures.
"""

import re
from collections import Counter
from collections.abc import Sequence

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Line, Rows, baselines

Item = Line | Rows

_NUMBERS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE = re.compile(
    r"(?:(?:page|seite|p\.)\s*)?[-–—|\s]*(\d{1,4})[-–—|\s]*(?:(?:of|von|/)\s*\d{1,4})?", re.I
)
_NOTE = re.compile(r"(?:[*†‡§¹²³⁴-⁹]|\(?\d{1,3}\)?[. ])")
_EDGE = 2  # lines at the top and at the bottom that may be running heads
_SMALL = 0.93


def without_running_heads(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Return the pages without lines that repeat at the edge of pages, and without page numbers."""
    edges = [_edges(page) for page in pages]
    seen: Counter[tuple[str, int]] = Counter()
    for edge in edges:
        seen.update({(_key(row), at) for at, rows in edge.items() for row in rows})
    enough = 2 if len(pages) <= 3 else max(3, round(0.3 * len(pages)))
    offsets = Counter(
        number - n
        for n, edge in enumerate(edges)
        for row in [*edge[0][:1], *edge[1][:1]]
        if (number := _page_number(_words(row))) is not None
    )
    dropped: set[int] = set()
    for n, edge in enumerate(edges):
        for at, rows in edge.items():
            for row in rows:
                number = _page_number(_words(row))
                if number is None:
                    furniture = seen[_key(row), at] >= enough
                else:
                    furniture = offsets[number - n] >= 2 or number == n + 1
                if not furniture:
                    break  # a running head has nothing between it and the edge
                dropped.update(id(piece) for piece in row)
    return [[piece for piece in page if id(piece) not in dropped] for page in pages]


def _edges(page: Sequence[Piece]) -> dict[int, list[list[Piece]]]:
    """Return the outermost lines at the top (0) and at the bottom (1), from the edge inwards."""
    rows = baselines(page)
    if len(rows) <= 2 * _EDGE:  # a page with so little on it is nearly all text
        outer = {0: rows[:1], 1: rows[-1:]}
        return (
            outer
            if len(rows) > 2
            else {k: [r for r in v if _page_number(_words(r))] for k, v in outer.items()}
        )
    return {0: rows[:_EDGE], 1: rows[: -_EDGE - 1 : -1]}


def _words(row: Sequence[Piece]) -> str:
    return " ".join(piece.text for piece in row)


def _key(row: Sequence[Piece]) -> str:
    return _NUMBERS.sub("#", _words(row).lower())


def _page_number(text: str) -> int | None:
    found = _PAGE.fullmatch(text.strip())
    return int(found[1]) if found else None


def without_footnotes(page: Sequence[Item], body: float) -> tuple[list[Item], list[Item]]:
    """Return the items of a page, and the footnotes at the end of its columns."""
    notes: set[int] = set()
    columns = {item.column for item in page if isinstance(item, Line)}
    for column in columns:
        lines = [item for item in page if isinstance(item, Line) and item.column == column]
        start = len(lines)
        while start and lines[start - 1].size < _SMALL * body:
            start -= 1
        while start < len(lines) and not _NOTE.match(lines[start].text):
            start += 1
        if start:  # a column of nothing but small print is no footnote
            notes.update(id(line) for line in lines[start:])
    kept = [item for item in page if id(item) not in notes]
    return kept, [item for item in page if id(item) in notes]
