"""The words of a PDF page with where they stand, as pdfium gives them.

Everything that touches the library lies here and in `pdf`; what the places mean is worked out in
`layout` and `text` from plain values.
"""

import ctypes
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from briefing_app.importers.clean import raised

_WORD = re.compile(r"[^\s\x00]+")
_LINE = re.compile("[^\r\n\ufffe\x02]+[\ufffe\x02]?")
"""pdfium writes U+FFFE or U+0002 for a hyphen at a line end, and no line end after it."""

_COLUMN_GAP = 0.75
"""A gap of this many line heights ends a piece; cells of tables have 0.8, justified words 0.6."""

_EVEN = 0.7
"""The least gap of a justified line in shares of its widest."""

_SPREAD = 4
"""Line heights that a gap in a justified line has at the most."""

_RISE = 0.12
"""A digit that begins this share of its line's height above the line is raised; notes have 0.2."""

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


class _Word(NamedTuple):  # a quarter of a million in a long report: a tuple is made faster
    text: str
    x0: float
    x1: float
    size: float
    start: int


def words_of(textpage: Any) -> str:
    """Return the text of a page, exactly one character for each of pdfium's."""
    count = textpage.count_chars()
    return _text(textpage, count) if count > 0 else ""


def pieces(textpage: Any, text: str, height: float) -> list[Piece]:
    """Return the pieces of a page in the order of the file, without text that stands upright.

    ``text`` are its `words_of`.
    """
    found: list[Piece] = []
    turned: list[Piece] = []
    for line in _LINE.finditer(text):
        words = list(_words(textpage, text, line.start(), line.end()))
        for group in _groups(words):
            piece = _piece(textpage, group, height)
            (turned if _is_turned(textpage, group[0].start) else found).append(piece)
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


def _words(textpage: Any, text: str, start: int, end: int) -> Iterator[_Word]:
    from pypdfium2 import raw

    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    to_first, to_last = ctypes.byref(first), ctypes.byref(last)
    box, page = raw.FPDFText_GetLooseCharBox, textpage.raw
    baseline = _baseline(page, text, start, end) if _DIGIT.search(text, start, end) else None
    for found in _WORD.finditer(text, start, end):
        a, b = found.span()
        if not box(page, a, to_first) or not box(page, b - 1, to_last):
            continue
        left, right = first.left, last.right
        if right < left:  # written from the right
            left, right = last.left, first.right
        size = first.top - first.bottom
        if a < b - 1 and last.top - last.bottom > size:
            size = last.top - last.bottom
        word = found[0]
        if baseline is not None and _DIGIT.search(word):
            word = _with_raised_digits(page, word, a, size, baseline)
        yield _Word(word, left, right, size, a)


def _baseline(page: Any, text: str, start: int, end: int) -> float:
    """Return where the letters of a line stand: the middle of where its words begin."""
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    found = []
    for word in _WORD.finditer(text, start, end):
        raw.FPDFText_GetCharOrigin(page, word.start(), ctypes.byref(x), ctypes.byref(y))
        found.append(y.value)
        if len(found) == 5:
            break
    return statistics.median(found) if found else 0.0


def _with_raised_digits(page: Any, word: str, start: int, size: float, baseline: float) -> str:
    """Return ``word`` with digits that stand raised as superscript ones, apart from letters after.

    The box of the ink tells: some fonts have small digits of their own, others are made smaller.
    """
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    parts: list[str] = []
    for at, character in enumerate(word):
        if character.isdecimal():
            raw.FPDFText_GetCharBox(
                page,
                start + at,
                ctypes.byref(left),
                ctypes.byref(right),
                ctypes.byref(bottom),
                ctypes.byref(top),
            )
            if baseline + _RISE * size < bottom.value < baseline + size:
                character = raised(character)
        elif character.isalpha() and parts and parts[-1] in _RAISED:
            parts.append(" ")
        parts.append(character)
    return "".join(parts)


def _groups(words: list[_Word]) -> Iterator[list[_Word]]:
    if _is_justified(words):
        yield words
        return
    group: list[_Word] = []
    for word in words:
        if group:
            before = group[-1]
            gap = word.x0 - before.x1
            if 0 <= gap <= _COLUMN_GAP * before.size:  # nearly all
                pass
            elif gap > _COLUMN_GAP * max(word.size, before.size, 1) or gap < -3 * max(
                before.size, 1
            ):
                yield group
                group = []
        group.append(word)
    if group:
        yield group


def _is_justified(words: list[_Word]) -> bool:
    """Whether a line of prose is spread over a narrow column: all its gaps are the same, and wide.

    The gaps between the cells of a table are not, or they stand between numbers and names.
    """
    if len(words) < 3:
        return False
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    size = words[0].size
    if max(gaps) <= _COLUMN_GAP * size:
        return False
    if 2 * sum(word.text[0].islower() for word in words) < len(words):
        return False
    return min(gaps) > _EVEN * max(gaps) and max(gaps) < _SPREAD * size


def _piece(textpage: Any, words: list[_Word], height: float) -> Piece:
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage.raw, words[0].start, ctypes.byref(x), ctypes.byref(y))
    size = max(words, key=lambda w: len(w.text)).size
    return Piece(
        " ".join(word.text for word in words),
        min([word.x0 for word in words]),
        max([word.x1 for word in words]),
        height - y.value,
        size,
        _is_bold(textpage, words[0].start)
        and (len(words) == 1 or _is_bold(textpage, words[-1].start)),
    )


def _is_bold(textpage: Any, at: int) -> bool:
    from pypdfium2 import raw

    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(textpage.raw, at, name, 128, ctypes.byref(flags))
    return b"bold" in name.value.lower() or b"black" in name.value.lower()


def _is_turned(textpage: Any, at: int) -> bool:
    from pypdfium2 import raw

    angle = raw.FPDFText_GetCharAngle(textpage.raw, at)
    return bool(_UPRIGHT < angle < 6.283 - _UPRIGHT)
