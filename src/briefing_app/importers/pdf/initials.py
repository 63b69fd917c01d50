"""Large letters that begin a text and stand over several of its lines. Pure."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing_app.importers.pdf.characters import Piece

_INITIAL = re.compile(r"[“\"‘']?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_LARGER = 1.8
_FEWEST_LINES = 2
_BELOW = 0.2
"""How far under the letter its last line may stand, in heights of a line."""
_WORDS = frozenset("AI")
"""Initials that may be whole words."""


def with_initials(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with such a letter put to the first of the lines beside it."""
    initials = [p for p in pieces if _INITIAL.fullmatch(p.text) and p.text[-1].isupper()]
    if not initials:
        return list(pieces)
    smallest = min(piece.size for piece in pieces)
    lines = sorted(pieces, key=lambda p: p.y)
    heights = [line.y for line in lines]
    said = Counter(word for piece in pieces for word in _WORD.findall(piece.text.lower()))
    put: dict[int, Piece | None] = {}
    for initial in initials:
        if initial.size < _LARGER * smallest:
            continue
        top = bisect_left(heights, initial.y - initial.size)
        end = bisect_right(heights, initial.y + _BELOW * initial.size)
        beside = [p for p in lines[top:end] if _stands_beside(p, initial)]
        if len(beside) >= _FEWEST_LINES and put.keys().isdisjoint((id(initial), id(beside[0]))):
            text = _joined(initial.text, beside[0].text, said)
            put[id(initial)] = None
            put[id(beside[0])] = replace(beside[0], text=text)
    return [one for p in pieces if (one := put.get(id(p), p)) is not None]


def _stands_beside(piece: Piece, initial: Piece) -> bool:
    return (
        initial.size >= _LARGER * piece.size
        and -0.5 * piece.size <= piece.x0 - initial.x1 <= piece.size
        and initial.y - initial.size < piece.y <= initial.y + _BELOW * piece.size
    )


def _joined(letter: str, text: str, said: Mapping[str, int]) -> str:
    """Return the letter with its word, apart where the page says the word without it."""
    word = _WORD.match(text)
    if letter[-1] in _WORDS and word:
        rest = word[0].lower()
        apart = said[rest] > 1 and not said[f"{letter[-1].lower()}{rest}"]
        return f"{letter} {text}" if apart else letter + text.lstrip()
    return letter + text.lstrip()
