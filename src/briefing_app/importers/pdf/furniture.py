"""What stands on PDF pages besides their text: running heads, page numbers, footnotes.

They fall into the middle of sentences when pages are joined, and page numbers look like figures.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Line, Rows, baselines

Item = Line | Rows

_NUMBERS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE = re.compile(
    r"(?:(?:page|seite|p\.)\s*)?[-–—|\s]*(\d{1,4})[-–—|\s]*(?:(?:of|von|/)\s*\d{1,4})?", re.I
)
_NUMBERED_HEAD = re.compile(r"(\d{1,4})[ \t|–—-]+\D{1,60}|\D{1,60}[ \t|–—-]+(\d{1,4})")
_PRINTED = (
    re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[AP]M)?\b.*", re.I),
    re.compile(r"(?:https?|file)://\S+ \d{1,4}/\d{1,4}"),
)
"""What a browser prints over and under a page: when, and its address with the page number."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NOTE = re.compile(r"(?:[*†‡§¹²³⁴-⁹]|\(?\d{1,3}\)?[. ])")
_EDGE = 2  # lines at the top and at the bottom that may be running heads
SMALL = 0.93
"""The size of letters below which they may be those of notes, in shares of the body's."""
_SAME_HEIGHT = 8.0
"""Points within which lines of two pages stand at the same height."""


def without_running_heads(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Return the pages without lines that repeat at the edge of pages, and without page numbers.

    A line repeats where only a number in it goes up by one a page. Rows of a table and of a dated
    list are alike, too, but their numbers count otherwise: they stay.
    """
    edges = [_edges(page) for page in pages]
    seen = _Seen(edges)
    dropped: set[int] = set()
    for n, edge in enumerate(edges):
        for at, rows in edge.items():
            for row in rows:
                if not seen.repeats(row, n, at):
                    break  # a running head has nothing between it and the edge
                dropped.update(id(piece) for piece in row)
    return [[piece for piece in page if id(piece) not in dropped] for page in pages]


class _Seen:
    """What stands at the edges of all pages, counted."""

    def __init__(self, edges: Sequence[dict[int, list[list[Piece]]]]) -> None:
        self._enough = 2 if len(edges) <= 3 else max(3, round(0.3 * len(edges)))
        self._lines: Counter[tuple[str, float, int]] = Counter()
        self._offsets: Counter[int] = Counter()
        self._heads: Counter[tuple[int, int, int]] = Counter()
        self._same: set[tuple[str, int, int, int]] = set()
        for n, edge in enumerate(edges):
            for at, rows in edge.items():
                found = {key for row in rows for key in self._keys(row, n, at)}
                self._lines.update(found)
                self._same.update((_words(r), round(r[0].y), at, n) for r in rows)
            for at, row in ((side, row) for side in (0, 1) for row in edge[side][:1]):
                if (number := _page_number(_words(row))) is not None:
                    self._offsets[number - n] += 1
                if (number := _numbered_head(_words(row))) is not None:
                    self._heads[number - n, round(row[0].y), at] += 1

    def repeats(self, row: Sequence[Piece], n: int, at: int) -> bool:
        """Whether ``row``, at the edge ``at`` of page ``n``, is furniture."""
        words, place = _words(row), round(row[0].y)
        if _PRINTED[at].fullmatch(words):
            return True
        number = _page_number(words)
        if number is not None:
            return self._offsets[number - n] >= 2 or number == n + 1
        head = _numbered_head(words)
        if head is not None and self._heads[head - n, place, at] >= 3:
            return True  # a chapter's name beside the page number
        if any((words, place, at, m) in self._same for m in (n - 1, n + 1)) and _is_name(words):
            return True
        return any(self._lines[key] >= self._enough for key in self._keys(row, n, at))

    def _keys(self, row: Sequence[Piece], n: int, at: int) -> set[tuple[str, float, int]]:
        """Return what a line is known by: its words, one of its numbers counted from the page.

        It stands at the same height on every page; a last line of text may have the same words.
        """
        words = _words(row).lower()
        numbers = list(_NUMBERS.finditer(words))
        y = row[0].y + 10_000 * at
        places = (y // _SAME_HEIGHT, (y + _SAME_HEIGHT / 2) // _SAME_HEIGHT + 0.5)
        keys = {(words, place, 0) for place in places}
        for found in numbers[:6]:
            value = int(found[0]) if found[0].isdecimal() else _roman(found[0])
            bare = f"{words[: found.start()]}#{words[found.end() :]}"
            keys |= {(bare, place, value - n) for place in places}
        return keys


def _numbered_head(text: str) -> int | None:
    """Return the page number that begins or ends a short line."""
    found = _NUMBERED_HEAD.fullmatch(text.strip())
    return int(found[1] or found[2]) if found else None


def _is_name(text: str) -> bool:
    """Whether a line can be the head of pages by its words: short, and no sentence."""
    return len(text) <= 60 and not text.endswith((".", ",", ";")) and text[:1].isupper()


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))


def without_line_numbers(page: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a page without numbers that count its lines, as transcripts have them.

    They stand apart in one column and go up evenly, beside single lines of running text.
    """
    numbered = [
        row
        for row in baselines(page)
        if len(row) == 2 and row[0].text.isdecimal() and row[0].text.isascii()
    ]
    if len(numbered) < 5 or sum(len(row[1].text) >= 30 for row in numbered) * 2 < len(numbered):
        return list(page)
    values = [int(row[0].text[:6]) for row in numbered]
    steps = Counter(b - a for a, b in pairwise(values))
    step, hits = steps.most_common(1)[0]
    ends = sum(row[1].text.endswith((".", ":", ";")) for row in numbered)
    if step not in (1, 5) or hits < 0.9 * (len(values) - 1) or ends * 2 > len(numbered):
        return list(page)
    dropped = {id(row[0]) for row in numbered}
    return [piece for piece in page if id(piece) not in dropped]


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
        while start and lines[start - 1].size < SMALL * body:
            start -= 1
        while start < len(lines) and not _NOTE.match(lines[start].text):
            start += 1
        if start:  # a column of nothing but small print is no footnote
            notes.update(id(line) for line in lines[start:])
    kept = [item for item in page if id(item) not in notes]
    return kept, [item for item in page if id(item) in notes]
