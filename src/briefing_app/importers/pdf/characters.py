"""The words of a PDF page with where they stand, as pdfium gives them.

What the places mean is worked out in `layout` and `text` from plain values; the calls for them are
in `boxes`.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count, islice, pairwise, repeat
from operator import add, lt, sub
from typing import Any, NamedTuple

from briefing_app.importers.clean import raised, raised_note
from briefing_app.importers.pdf.aligned import Words, cuts
from briefing_app.importers.pdf.boxes import Asked

_WORD = re.compile(r"[^\s\x00]+")
_LINE = re.compile("[^\r\n\ufffe\x02]+[\ufffe\x02]?")
"""pdfium writes U+FFFE or U+0002 for a hyphen at a line end, and no line end after it."""

_CORK = {0x1B: "ﬀ", 0x1C: "ﬁ", 0x1D: "ﬂ", 0x1E: "ﬃ", 0x1F: "ﬄ", 0x88: "•", 0x10: "“", 0x11: "”",
         0x12: "„", 0x13: "«", 0x14: "»", 0x15: "–", 0x16: "—"}  # fmt: skip
_CONTROL = re.compile("[\x10-\x16\x1b-\x1f]")
_CORK_LIGATURE = re.compile(r"[^\W_][\x10-\x16\x1b-\x1f]|[\x10-\x16\x1b-\x1f][^\W_]")
_CORK_POUND = re.compile(r"¿(?=\d)")
"""The encoding of TeX's fonts that is named after Cork (T1)."""

_ROMAN = re.compile(r"\d[^\W\d_]{0,2}?[%)]?(?P<note>[ivx]{1,4})(?![^\W_])")
_LIFTED = 1.5
"""Points by which the mark of a note stands over the line."""

_COLUMN_GAP = 0.75
"""A gap of this many line heights ends a piece; cells of tables have 0.8, justified words 0.6."""

_BACK = -3.0
"""A word that begins this many line heights before the last one ended begins a piece."""

_EVEN = 0.7
"""The least gap of a justified line in shares of its widest."""

_SPREAD = 4
"""Line heights that a gap in a justified line has at the most."""

_RISE = 0.12
"""A digit that begins this share of its line's height above the line is raised; notes have 0.2."""

_HALF = 0.45
"""From here on a digit stands in a line of its own: that of numbers beside a name of two lines."""

_FOR_BASELINE = 5
"""Words of a line that tell where its letters stand."""

_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_DIGIT = re.compile(r"\d")
_UPRIGHT = 0.1  # radians


@dataclass(frozen=True)
class Piece:
    """Words on one line without a wide gap between them. ``y`` counts down from the page's top."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool


class _Words(NamedTuple):
    """The words of a page or of a line, side by side: a long report has a quarter of a million."""

    text: list[str]
    start: list[int]
    x0: list[float]
    x1: list[float]
    size: list[float]

    def part(self, first: int, last: int) -> "_Words":
        """Return the words from the ``first`` to before the ``last``."""
        part = slice(first, last)
        return _Words(
            self.text[part], self.start[part], self.x0[part], self.x1[part], self.size[part]
        )


def words_of(textpage: Any) -> str:
    """Return the text of a page, exactly one character for each of pdfium's."""
    count = textpage.count_chars()
    return _with_raised_letters(textpage, in_cork(_text(textpage, count))) if count > 0 else ""


def _with_raised_letters(textpage: Any, text: str) -> str:
    """Return the text with Roman letters that stand raised behind an amount as the note's number.

    "£14.6mi" would be miles.
    """
    found = list(_ROMAN.finditer(text))
    if not found:
        return text
    asked = Asked(textpage)
    amounts = asked.baselines([one.start() for one in found])
    letters = asked.bottoms([one.start("note") for one in found])
    for one, amount, letter in zip(found, amounts, letters, strict=True):
        number = raised_note(one["note"])
        if letter - amount >= _LIFTED and len(number) <= len(one["note"]):
            filled = number.ljust(len(one["note"]), "\u200b")  # as many characters as before
            text = text[: one.start("note")] + filled + text[one.end() :]
    return text


def in_cork(text: str) -> str:
    """Return the text of a page whose fonts do not say what their signs mean, as TeX means them.

    Its ligatures stand where others have control signs, which tells such a page; its pound sign
    stands where others have one that no number follows.
    """
    if _CONTROL.search(text) is None or _CORK_LIGATURE.search(text) is None:
        return text
    return _CORK_POUND.sub("£", text.translate(_CORK))


def pieces(textpage: Any, text: str, height: float) -> list[Piece]:
    """Return the pieces of a page in the order of the file, without text that stands upright.

    ``text`` are its `words_of`.
    """
    asked = Asked(textpage)
    lines = list(_lines(asked, text))
    rows = cuts([Words(line.text, line.x0, line.x1, line.size[0]) for line in lines])
    groups = list(
        chain.from_iterable(
            _at(line, rows[n]) if n in rows else _groups(line) for n, line in enumerate(lines)
        )
    )
    firsts = [group.start[0] for group in groups]
    baselines, angles = asked.baselines(firsts), asked.angles(firsts)
    bold = map(_is_bold, asked.fonts(firsts), asked.fonts([g.start[-1] for g in groups]))
    found: list[Piece] = []
    turned: list[Piece] = []
    for group, y, angle, is_bold in zip(groups, baselines, angles, bold, strict=True):
        upright = _UPRIGHT < angle < 6.283 - _UPRIGHT
        (turned if upright else found).append(_piece(group, height - y, is_bold))
    return found if len(found) >= len(turned) else turned


def _text(textpage: Any, count: int) -> str:
    """Return the page's text with exactly one character for each of pdfium's."""
    from pypdfium2 import raw

    text = str(textpage.get_text_range(0, count))
    if len(text) == count:
        return text
    codes = (raw.FPDFText_GetUnicode(textpage.raw, i) for i in range(count))
    return "".join(
        chr(c) if 0 < c < 0x110000 and not 0xD800 <= c < 0xE000 else "\ufffd" for c in codes
    )


def _lines(asked: Asked, text: str) -> Iterator[_Words]:
    """Yield the words of each line of a page, digits that stand raised as superscript ones."""
    lines = [line.span() for line in _LINE.finditer(text)]
    split = [_split(text, *line) for line in lines]
    words = _placed(asked, split)
    places = [found.start() for found in _DIGIT.finditer(text)]
    bottoms = asked.bottoms(places)
    first = 0
    digits: list[tuple[int, int]] = []  # which of the places stand in each line
    for start, end in lines:
        first = bisect_left(places, start, first)
        last = bisect_left(places, end, first)
        digits.append((first, last))
        first = last
    marks = [
        starts[:_FOR_BASELINE] if last > first else []
        for (_, starts), (first, last) in zip(split, digits, strict=True)
    ]
    baselines = iter(asked.baselines(list(chain.from_iterable(marks))))
    whole = not any(map(math.isnan, words.size))
    has_raised = not _RAISED.isdisjoint(text)
    at = 0
    for (_, starts), (first, last), marked in zip(split, digits, marks, strict=True):
        line = words.part(at, at + len(starts))
        line = line if whole else _there(line)
        at += len(starts)
        if last > first:
            baseline = _median(list(islice(baselines, len(marked))))
            highest = max(bottoms[first:last])
            if has_raised or highest > baseline + _RISE * min(line.size, default=0.0):
                ink = dict(zip(places[first:last], bottoms[first:last], strict=True))
                line = _with_raised_digits(line, ink, baseline)
        if line.start:
            yield line


def _median(values: list[float]) -> float:
    values.sort()
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def _split(text: str, start: int, end: int) -> tuple[list[str], list[int]]:
    """Return the words of a line and where each of them begins."""
    line = text[start:end]
    words = line.split()
    if "\0" not in line and " ".join(words) == line:  # nearly all
        lengths = [start, *map(len, words)]
        return words, list(map(add, accumulate(lengths[:-1]), count()))
    found = list(_WORD.finditer(text, start, end))
    return [word[0] for word in found], [word.start() for word in found]


def _placed(asked: Asked, split: list[tuple[list[str], list[int]]]) -> _Words:
    """Return the words of a page; one without a place has no size."""
    words = list(chain.from_iterable(words for words, _ in split))
    starts = list(chain.from_iterable(starts for _, starts in split))
    first = asked.boxes(starts)
    last = asked.boxes(list(map(add, starts, map(add, map(len, words), repeat(-1)))))
    x0, x1 = first.left, last.right
    sizes = list(map(max, first.heights, last.heights))
    if any(map(lt, x1, x0)):  # written from the right
        begins, ends = last.left, first.right
        for n, (left, right) in enumerate(zip(x0, x1, strict=True)):
            if right < left:
                x0[n], x1[n] = begins[n], ends[n]
    if not (all(first.there) and all(last.there)):
        answered = zip(sizes, first.there, last.there, strict=True)
        sizes = [size if one and other else math.nan for size, one, other in answered]
    return _Words(words, starts, x0, x1, sizes)


def _there(line: _Words) -> _Words:
    """Return the words of a line that have a place on the page."""
    there = [not math.isnan(size) for size in line.size]
    text, start = list(compress(line.text, there)), list(compress(line.start, there))
    x0, x1, size = (list(compress(v, there)) for v in (line.x0, line.x1, line.size))
    return _Words(text, start, x0, x1, size)


def _with_raised_digits(line: _Words, ink: dict[int, float], baseline: float) -> _Words:
    """Return ``line`` with digits that stand raised as superscript ones, apart from letters after.

    The box of the ink tells: some fonts have small digits of their own, others are made smaller.
    """
    least = baseline + _RISE * min(line.size, default=0.0)
    if max(ink.values()) <= least and _RAISED.isdisjoint(chain.from_iterable(line.text)):
        return line
    text = [
        _raised(word, start, ink, baseline, size) if _DIGIT.search(word) else word
        for word, start, size in zip(line.text, line.start, line.size, strict=True)
    ]
    return line._replace(text=text)


def _raised(word: str, start: int, ink: dict[int, float], baseline: float, size: float) -> str:
    parts: list[str] = []
    for at, character in enumerate(word, start):
        if at in ink:
            if _RISE * size < ink[at] - baseline < _HALF * size:
                character = raised(character)
        elif character.isalpha() and parts and parts[-1] in _RAISED:
            parts.append(" ")
        parts.append(character)
    return "".join(parts)


def _at(line: _Words, cells: list[int]) -> Iterator[_Words]:
    """Yield the pieces that a line falls into before these words."""
    for first, last in pairwise((0, *cells, len(line.start))):
        yield line.part(first, last)


def _groups(line: _Words) -> Iterator[_Words]:
    """Yield the pieces that a line falls into at its wide gaps."""
    gaps = list(map(sub, line.x0[1:], line.x1))
    narrow = _COLUMN_GAP * min(line.size)
    if not gaps or (max(gaps) <= narrow and min(gaps) >= _BACK) or _is_justified(line, gaps):
        yield line
        return
    first = 0
    for at, gap in enumerate(gaps, 1):
        before, size = line.size[at - 1], line.size[at]
        if 0 <= gap <= _COLUMN_GAP * before:
            continue
        if gap > _COLUMN_GAP * max(size, before, 1) or gap < _BACK * max(before, 1):
            yield line.part(first, at)
            first = at
    yield line.part(first, len(line.start))


def _is_justified(line: _Words, gaps: list[float]) -> bool:
    """Whether a line of prose is spread over a narrow column: all its gaps are the same, and wide.

    The gaps between the cells of a table are not, or they stand between numbers and names.
    """
    if len(gaps) < 2:
        return False
    size = line.size[0]
    if max(gaps) <= _COLUMN_GAP * size:
        return False
    if 2 * sum(word[0].islower() for word in line.text) < len(line.text):
        return False
    return min(gaps) > _EVEN * max(gaps) and max(gaps) < _SPREAD * size


_TIGHT = re.compile(r"(?<=[a-z]{2}),(?=[a-z]{2})")
"""A comma whose space was set too narrow to be taken for one, as groff sets it in a full line."""


def _piece(words: _Words, y: float, bold: bool) -> Piece:
    lengths = list(map(len, words.text))
    size = words.size[lengths.index(max(lengths))]
    text = _TIGHT.sub(", ", " ".join(words.text))
    return Piece(text, min(words.x0), max(words.x1), y, size, bold)


def _is_bold(first: bytes, last: bytes) -> bool:
    """Whether the fonts of the first and of the last word of a piece are both bold."""
    return all(b"bold" in name or b"black" in name for name in {first.lower(), last.lower()})
