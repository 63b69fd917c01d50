"""The words of a PDF page with where they stand, as pdfium gives them.

Everything that touches the library lies here and in `pdf`; what the places mean is worked out in
`pdflayout` and `pdftext` from plain values.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefing_app.importers.clean import raised

_WORD = re.compile(r"[^\s\x00]+")
_LINE = re.compile(r"[^\r\n]+")
_COLUMN_GAP = 1.1
"""A gap of this many line heights ends a piece; justified text stays below 0.9."""

_SMALL = 0.82
"""A mark less than this share as high as the word before it is raised; notes have 0.6 to 0.75."""

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


@dataclass(frozen=True)
class _Word:
    text: str
    x0: float
    x1: float
    size: float
    start: int


def pieces(textpage: Any, height: float) -> list[Piece]:
    """Return the pieces of a page in the order of the file, without text that stands upright."""
    count = textpage.count_chars()
    if count <= 0:
        return []
    text = _text(textpage, count)
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
    box, page = raw.FPDFText_GetLooseCharBox, textpage.raw
    for found in _WORD.finditer(text, start, end):
        a, b = found.span()
        if not box(page, a, ctypes.byref(first)) or not box(page, b - 1, ctypes.byref(last)):
            continue
        size = first.top - first.bottom
        word = found[0]
        if word[-1].isdecimal() and last.top - last.bottom < _SMALL * size:
            word = _with_raised_end(page, word, a, size)
        yield _Word(word, min(first.left, last.left), max(last.right, first.right), size, a)


def _with_raised_end(page: Any, word: str, start: int, size: float) -> str:
    """Return ``word`` with the small digits at its end as superscript ones."""
    from pypdfium2 import raw

    rect = raw.FS_RECTF()
    cut = len(word)
    while cut > 1 and word[cut - 1].isdecimal():
        raw.FPDFText_GetLooseCharBox(page, start + cut - 1, ctypes.byref(rect))
        if rect.top - rect.bottom >= _SMALL * size:
            break
        cut -= 1
    return word[:cut] + raised(word[cut:])


def _groups(words: list[_Word]) -> Iterator[list[_Word]]:
    group: list[_Word] = []
    for word in words:
        if group:
            before = group[-1]
            gap = word.x0 - before.x1
            if gap > _COLUMN_GAP * max(word.size, before.size, 1) or gap < -3 * max(before.size, 1):
                yield group
                group = []
            elif word.size < _SMALL * before.size and len(word.text) <= 2:
                word = _Word(raised(word.text), word.x0, word.x1, before.size, word.start)
        group.append(word)
    if group:
        yield group


def _piece(textpage: Any, words: list[_Word], height: float) -> Piece:
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage.raw, words[0].start, ctypes.byref(x), ctypes.byref(y))
    size = max(words, key=lambda w: len(w.text)).size
    return Piece(
        " ".join(word.text for word in words),
        min(word.x0 for word in words),
        max(word.x1 for word in words),
        height - y.value,
        size,
        _is_bold(textpage, words[0].start) and _is_bold(textpage, words[-1].start),
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
