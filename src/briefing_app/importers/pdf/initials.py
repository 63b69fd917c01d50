"""Large letters that begin a text and stand over several of its lines. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.importers.pdf.characters import Piece

_INITIAL = re.compile(r"[“\"‘']?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_LARGER = 1.8
_FEWEST_LINES = 2
_WORDS = frozenset("AI")
"""Initials that may be whole words."""


def with_initials(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with such a letter put to the first of the lines beside it."""
    found = list(pieces)
    for initial in [p for p in pieces if _INITIAL.fullmatch(p.text) and p.text[-1].isupper()]:
        beside = [p for p in found if _stands_beside(p, initial)]
        if len(beside) < _FEWEST_LINES:
            continue
        first = min(beside, key=lambda p: p.y)
        text = _joined(initial.text, first.text, found)
        found = [p for p in found if p is not initial]
        found[next(n for n, p in enumerate(found) if p is first)] = replace(first, text=text)
    return found


def _stands_beside(piece: Piece, initial: Piece) -> bool:
    return (
        initial.size >= _LARGER * piece.size
        and -0.5 * piece.size <= piece.x0 - initial.x1 <= piece.size
        and initial.y - initial.size < piece.y <= initial.y + 0.2 * piece.size
    )


def _joined(letter: str, text: str, page: Sequence[Piece]) -> str:
    """Return the letter with its word, apart where the page says the word without it."""
    word = _WORD.match(text)
    if letter[-1] in _WORDS and word:
        said = Counter(one for piece in page for one in _WORD.findall(piece.text.lower()))
        if said[word[0].lower()] > 1 and not said[f"{letter[-1]}{word[0]}".lower()]:
            return f"{letter} {text}"
    return letter + text.lstrip()
