"""Whether lines were broken at a column, and the paragraphs they were before.

Mail and older word processors cut paragraphs at some column. The sign of it: no line had room for
the first word of the next. Verses and addresses do not look like that and keep their lines.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing_app.importers.hyphens import join

NARROWEST, WIDEST = 40, 132
"""Columns at which text is cut: narrow news columns to the 132 characters of a wide terminal."""

_FILLED = 0.72
"""The share of the width that a cut line fills at least; long words leave some of it empty."""

_BEFORE_NUMBER = "$€£¥(+−"
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’»)\]]*$")


def column(lines: Sequence[str]) -> int:
    """Return the column that ``lines`` seem cut at, or 0 where they are not.

    The lines are all those of a text, blank ones too.
    """
    filled = sorted(len(line) for line in lines if line.strip())
    if len(filled) < 2 or filled[-1] > WIDEST:
        return 0
    widest = filled[-1]
    return widest if widest >= NARROWEST else 0


def is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether ``lines``, with no blank one among them, are one paragraph cut at ``width``."""
    if width == 0 or len(lines) < 2:
        return False
    if len(lines) > 2 and len(lines[0]) < _FILLED * width:
        lines = lines[1:]  # a headline right above its text
    full = [len(line) >= _FILLED * width for line in lines[:-1]]
    no_room = [
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > width - 3 if after.split() else False
        for line, after in pairwise(lines)
    ]
    ends = sum(1 for line in lines[:-1] if _SENTENCE_END.search(line))
    if ends == len(lines) - 1 and not all(no_room):
        return False  # a line a sentence
    return sum(full) >= 0.8 * len(full) and sum(no_room) >= 0.6 * len(no_room)


def runs_on(line: str, after: str, width: int) -> bool:
    """Whether a line among others was cut at ``width``: the next goes on within its sentence."""
    word = after.split(maxsplit=1)[0] if after.split() else ""
    goes_on = word[:1].islower() or word[:1].isdecimal() or word[:1] in _BEFORE_NUMBER
    no_room = len(line) >= _FILLED * width and len(line) + 1 + len(word) > width - 3
    return bool(word) and goes_on and no_room and not _SENTENCE_END.search(line)


def paragraphs(lines: Sequence[str], width: int) -> list[list[str]]:
    """Return the paragraphs of a wrapped chunk: a new one starts after a short line that ends a
    sentence, and at a line set in from the others.
    """
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    found: list[list[str]] = []
    for at, line in enumerate(lines):
        indented = len(line) - len(line.lstrip()) >= margin + 2
        before = lines[at - 1] if at else ""
        was_indented = bool(before) and len(before) - len(before.lstrip()) >= margin + 2
        word = line.split(maxsplit=1)[0] if line.split() else ""
        short = len(before) + 1 + len(word) <= width - 12
        short = short and (at == 1 or bool(_SENTENCE_END.search(before)))  # at 1: a headline
        if not found or (indented and not was_indented and at > 0) or short:
            found.append([])
        found[-1].append(line.strip())
    return found


def joined(lines: Sequence[str], words: frozenset[str]) -> str:
    """Return ``lines`` as one line, words cut by a line end made whole."""
    text = ""
    for line in lines:
        text = join(text, line.strip(), words, drop=False)
    return text
