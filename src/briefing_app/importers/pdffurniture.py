"""What stands on PDF pages besides their text: running heads, page numbers, footnotes.

They fall into the middle of sentences when pages are joined, and page numbers look like figures.
"""

import re
from collections import Counter
from collections.abc import Sequence

from briefing_app.importers.pdflayout import Line, Rows

Item = Line | Rows

_DIGITS = re.compile(r"\d+")
_PAGE = re.compile(
    r"(?:(?:page|seite|p\.)\s*)?[-–—|\s]*(\d{1,4})[-–—|\s]*(?:(?:of|von|/)\s*\d{1,4})?", re.I
)
_NOTE = re.compile(r"(?:[*†‡§¹²³⁴-⁹]|\(?\d{1,3}\)?[. ])")
_EDGE = 2  # lines at the top and at the bottom that may be running heads
_SMALL = 0.93


def without_running_heads(pages: Sequence[Sequence[Item]]) -> list[list[Item]]:
    """Return the pages without lines that repeat at the edge of pages, and without page numbers."""
    edges = [_edges(page) for page in pages]
    seen: Counter[tuple[str, int]] = Counter()
    for edge in edges:
        seen.update({_key(line, at) for at, lines in edge.items() for line in lines})
    enough = 2 if len(pages) <= 3 else max(3, round(0.3 * len(pages)))
    offsets = Counter(
        number - n
        for n, edge in enumerate(edges)
        for line in [*edge[0][:1], *edge[1][:1]]
        if (number := _page_number(line.text)) is not None
    )
    dropped: set[int] = set()
    for n, edge in enumerate(edges):
        for at, lines in edge.items():
            for line in lines:
                number = _page_number(line.text)
                repeats = seen[_key(line, at)] >= enough and number is None
                counts = number is not None and (
                    offsets[number - n] >= 2 or (number == n + 1 and line is lines[0])
                )
                if repeats or counts:
                    dropped.add(id(line))
                else:
                    break  # a running head has nothing between it and the edge
    return [[item for item in page if id(item) not in dropped] for page in pages]


def _edges(page: Sequence[Item]) -> dict[int, list[Line]]:
    """Return the outermost lines at the top (0) and at the bottom (1), from the edge inwards."""
    ordered = sorted((i for i in page), key=lambda i: i.y)
    result: dict[int, list[Line]] = {0: [], 1: []}
    for at, items in ((0, ordered[:_EDGE]), (1, ordered[: -_EDGE - 1 : -1])):
        for item in items:
            if isinstance(item, Rows):
                break
            result[at].append(item)
    if len(ordered) <= 2 * _EDGE:  # a page with so little on it is all text, but for its number
        result = {k: [line for line in v[:1] if _page_number(line.text)] for k, v in result.items()}
    return result


def _key(line: Line, at: int) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.lower()), at


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
