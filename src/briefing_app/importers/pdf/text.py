"""Lines of a PDF to paragraphs, headings and list items.

A PDF knows no paragraphs. They are told by what a reader's eye uses: space between lines, indents,
short last lines, size and weight of the letters.
"""

import math
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.core.lines.about import is_about_itself
from briefing_app.core.lines.days import date_line
from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers.clean import raised
from briefing_app.importers.hyphens import is_cut, join, vocabulary
from briefing_app.importers.pdf.furniture import SMALL, Item, without_footnotes
from briefing_app.importers.pdf.layout import Line, Rows

_BULLET = re.compile(r"[•‣◦▪●○■·∙–—*\uf020-\uf0ff-]\s+(?=\S)")  # \uf0… are signs of symbol fonts
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)](?:\s+(?=\S)|(?=[A-Z][a-z]))")
_COUNTED = re.compile(r"\(?(\d{1,2})[.)](?:\s+(?=\S)|(?=[A-Z][a-z]))")
"""How an item begins; a tab behind its number may be as narrow as nothing."""
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+){0,2}: ")
_ROOM = 1.5
_RAISED = re.compile("[⁰¹²³⁴-⁹]+")
_NOTE = re.compile(r"(\d{1,3})\s+(?=\S)")
_END = re.compile(r"[.!?:…]['\"”’»)\]⁰¹²³⁴-⁹]*$")
_LARGER = 1.12
_HEADLINE = 1.25
_HEADING_CHARACTERS = 160
_DAY_CHARACTERS = 30


@dataclass
class _Paragraph:
    lines: list[Line]

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def last(self) -> Line:
        return self.lines[-1]


def blocks(pages: Sequence[Sequence[Item]]) -> list[Block]:
    """Return the blocks of all ``pages``, footnotes at the end."""
    body = _body_size(pages)
    items: list[Item] = []
    notes: list[Item] = []
    for page in pages:
        text, foot = without_footnotes(_with_raised_marks(page, body), body)
        items.extend(_with_marks(text))
        notes.extend(_with_marks(foot))
    words = vocabulary("\n".join(i.text for i in items if isinstance(i, Line)))
    found = list(_blocks(items, body, words))
    found.extend(_blocks(notes, body, words))
    return _with_lists(_with_headline(found))


def _with_marks(notes: Sequence[Item]) -> list[Item]:
    """Return footnotes with their numbers, which stand a little higher as lines of their own."""
    found: list[Item] = []
    for note in notes:
        last = found[-1] if found else None
        if (
            isinstance(note, Line)
            and isinstance(last, Line)
            and last.text.isdecimal()
            and len(last.text) <= 3
            and note.page == last.page
            and abs(note.y - last.y) < 0.8 * note.size
        ):
            found[-1] = note._replace(text=f"{raised(last.text)} {note.text}", x0=last.x0)
        else:
            found.append(note)
    return found


def _with_raised_marks(page: Sequence[Item], body: float) -> list[Item]:
    """Return a page with the numbers raised at which its notes begin, under all of its text.

    Each stands raised in the text, too, in the same order.
    """
    lines = [item for item in page if isinstance(item, Line)]
    text = [line for line in lines if line.size >= SMALL * body]
    marks = [mark for line in text for mark in _RAISED.findall(line.text)]
    lowest = max((line.y for line in text), default=math.inf)
    found: list[Item] = []
    for item in page:
        begins = _NOTE.match(item.text) if isinstance(item, Line) and item.y > lowest else None
        if isinstance(item, Line) and begins and marks and raised(begins[1]) == marks[0]:
            item = item._replace(text=f"{marks.pop(0)} {item.text[begins.end() :]}")
        found.append(item)
    return found


def _body_size(pages: Sequence[Sequence[Item]]) -> float:
    """Return the size of letters that most of the text has."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for item in page:
            if isinstance(item, Line):
                sizes[round(item.size, 1)] += len(item.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _blocks(
    items: Sequence[Item], body: float, words: frozenset[str]
) -> Iterator[tuple[Block, float]]:
    """Yield each block with the size of its letters, in shares of the body's."""
    margins = _margins(items)
    leading = _leading(items)
    paragraph: _Paragraph | None = None
    for item in items:
        if isinstance(item, Rows):
            if paragraph:
                yield _block(paragraph, body, words)
                paragraph = None
            yield table_block(item.rows), 1.0
        elif paragraph and _goes_on(paragraph, item, leading, margins, body):
            paragraph.lines.append(item)
        else:
            if paragraph:
                yield _block(paragraph, body, words)
            paragraph = _Paragraph([item])
    if paragraph:
        yield _block(paragraph, body, words)


Margins = dict[tuple[int, int], tuple[float, float, float]]
"""Of each column of each page its left edge, its right edge, and where three of four lines end."""


def _margins(items: Sequence[Item]) -> Margins:
    lines: dict[tuple[int, int], list[Line]] = {}
    for item in items:
        if isinstance(item, Line):
            lines.setdefault((item.page, item.column), []).append(item)
    return {
        key: (
            min(line.x0 for line in group),
            max(line.x1 for line in group),
            sorted(line.x1 for line in group)[len(group) * 3 // 4],
        )
        for key, group in lines.items()
    }


def _leading(items: Sequence[Item]) -> float:
    """Return the usual distance of two lines, in shares of their size."""
    steps = [
        (b.y - a.y) / max(a.size, 1)
        for a, b in pairwise(items)
        if isinstance(a, Line)
        and isinstance(b, Line)
        and (a.page, a.column) == (b.page, b.column)
        and abs(a.size - b.size) < 0.5
        and 0 < b.y - a.y < 3 * a.size
    ]
    # Lines within a paragraph are the most; the lower quartile is safe from gaps between them.
    return statistics.quantiles(steps, n=4)[1] if len(steps) > 3 else min(steps, default=1.2)


def _goes_on(
    paragraph: _Paragraph,
    line: Line,
    leading: float,
    margins: Margins,
    body: float,
) -> bool:
    """Whether ``line`` continues ``paragraph``."""
    last = paragraph.last
    size = max(last.size, 1)
    if abs(line.size - last.size) > 0.08 * size or line.bold != last.bold:
        return False
    if _BULLET.match(line.text):
        return False
    left, _, _ = margins[(line.page, line.column)]
    same_column = (line.page, line.column) == (last.page, last.column)
    ended = bool(_END.search(last.text))
    last_left, last_right, last_usual = margins[(last.page, last.column)]
    short = last.x1 < last_right - max(0.12 * (last_right - last_left), 2 * size)
    centred = _is_centred(last, line)
    if centred and short:
        return False
    if (centred or not same_column) and _is_day(line.text):
        return False  # of a paper, under its authors
    if len(paragraph.lines) == 1 and _is_day(last.text) and line.text[:1].isupper():
        return False
    is_item = _is_item(paragraph.first.text)
    beside = not same_column or abs(line.x0 - paragraph.first.x0) < size
    if _NUMBERED.match(line.text) and beside and (is_item or ended or short):
        return False
    if not same_column:
        if last.x1 < last_right - 0.3 * (last_right - last_left):
            return False  # a line that ends so early ends its paragraph
        indented = line.x0 > left + 0.8 * size and not is_item
        return (
            not indented
            and not (ended and (short or (line.text[:1].isupper() and short)))
            and not (ended and last.page != line.page and short)
        )
    step = (line.y - last.y) / size
    # What is raised in a line pushes it down.
    within = not ended and not short and line.text[:1].islower()
    if step > (1.6 if within else 1.28) * leading or step < 0.3 * leading:
        return False
    if is_cut(last.text, line.text):
        return True
    if line.size > _LARGER * body and not ended:
        # A heading on several lines, set to the left or to the middle.
        return not is_about_itself(line.text)
    first_indent = line.x0 > left + 0.8 * size and last.x0 <= left + 0.4 * size
    if first_indent and not is_item:
        return False
    hangs_back = is_item and line.x0 < paragraph.first.x0 + 0.3 * size and ended
    half = last.x1 < last_left + 0.6 * (last_usual - last_left)
    may_begin = not line.text[:1].islower() and not is_item
    begins = may_begin and (half or (not ended and _has_room(last, line, last_usual)))
    return not hangs_back and not (short and ended) and not begins


def _has_room(last: Line, line: Line, usual: float) -> bool:
    """Whether a line has room for the first word of the next, which a wrapped line has not.

    The next one goes to the edge, so that nothing stands in its way there, or begins with a label.
    """
    if usual - last.x1 <= last.size:
        return False
    word = line.text.partition(" ")[0]
    wide = (line.x1 - line.x0) * (len(word) + 1) / max(len(line.text), 1)
    free = usual - last.x1 > _ROOM * wide + last.size
    return free and (line.x1 >= usual - line.size or _LABEL.match(line.text) is not None)


def _is_day(text: str) -> bool:
    """Whether a line is a day and nothing else."""
    return len(text) <= _DAY_CHARACTERS and date_line(text)[1] == text


def _is_centred(one: Line, other: Line) -> bool:
    """Whether two lines have nothing in common but their middle, as the lines of a title have."""
    middle = abs((one.x0 + one.x1) - (other.x0 + other.x1)) < 4
    return middle and abs(one.x0 - other.x0) > 1.5


def _is_item(text: str) -> bool:
    return bool(_BULLET.match(text) or _NUMBERED.match(text))


def _block(paragraph: _Paragraph, body: float, words: frozenset[str]) -> tuple[Block, float]:
    text = ""
    for line in paragraph.lines:
        text = join(text, line.text.strip(), words, drop=True)
    size = paragraph.first.size / max(body, 0.1)
    if bullet := _BULLET.match(text):
        return Block(BlockKind.LIST_ITEM, text[bullet.end() :], 1), size
    short = len(text) <= _HEADING_CHARACTERS and not text.endswith((".", ";", ","))
    if short and any(c.isalpha() for c in text) and (size > _LARGER or paragraph.first.bold):
        level = 1 if size > 1.5 else 2 if size > _LARGER else 3
        return Block(BlockKind.HEADING, text, level), size
    return Block(BlockKind.PARAGRAPH, text), size


def _with_headline(found: list[tuple[Block, float]]) -> list[Block]:
    """Return the blocks with the largest heading near the start as the headline."""
    blocks = [block for block, _ in found]
    early = [
        (size, -at)
        for at, (block, size) in enumerate(found[:8])
        if block.kind is BlockKind.HEADING and (size >= _HEADLINE or at <= 2)
    ]
    if early:
        at = -max(early)[1]
        blocks[at] = Block(BlockKind.HEADLINE, blocks[at].text, 1)
    return blocks


def _with_lists(blocks: list[Block]) -> list[Block]:
    """Return the blocks with lines that count up from 1, two at least, as list items."""
    start = 0
    for at in range(len(blocks) + 1):
        mark = _COUNTED.match(blocks[at].text) if at < len(blocks) else None
        kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING)
        counts = mark is not None and blocks[at].kind in kinds
        if counts and mark is not None and int(mark[1]) == at - start + 1:
            continue
        if at - start >= 2:
            for n in range(start, at):
                text = _COUNTED.sub("", blocks[n].text, count=1)
                blocks[n] = Block(BlockKind.LIST_ITEM, text, 1)
        start = at if counts and mark is not None and mark[1] == "1" else at + 1
    return blocks
