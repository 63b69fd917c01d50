"""Numbers of notes that pdfium takes for lines of their own: they stand small above a word's end.

Left there, they would begin the line, as its first number. Pure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.importers.clean import raised
from briefing_app.importers.pdf.characters import Piece

_LONGEST = 3
_SMALLER = 0.95
_LIFTED = (0.1, 0.6)
"""How far over the line such a number stands, in heights of the line."""
_CLOSE = 0.15
"""The widest gap between the word and its number, in the same measure."""


def with_raised_numbers(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with such numbers put to the words that they mark."""
    numbers = [p for p in pieces if len(p.text) <= _LONGEST and p.text.isdecimal()]
    if not numbers:
        return list(pieces)
    largest = max(piece.size for piece in pieces)
    heights = sorted((piece.y, at) for at, piece in enumerate(pieces))
    put: dict[int, Piece | None] = {}
    for number in numbers:
        if number.size >= _SMALLER * largest:
            continue
        first = bisect_left(heights, (number.y, -1))
        last = bisect_right(heights, (number.y + _LIFTED[1] * largest, len(pieces)))
        near = (pieces[at] for at in sorted(at for _, at in heights[first:last]))
        word = next((p for p in near if _marks(number, p) and id(p) not in put), None)
        if word is not None:
            put[id(number)] = None
            put[id(word)] = replace(word, text=word.text + raised(number.text), x1=number.x1)
    return [one for p in pieces if (one := put.get(id(p), p)) is not None]


def _marks(number: Piece, word: Piece) -> bool:
    """Whether a number stands small above the end of a word."""
    return (
        abs(number.x0 - word.x1) <= _CLOSE * word.size
        and number.size < _SMALLER * word.size
        and _LIFTED[0] * word.size < word.y - number.y < _LIFTED[1] * word.size
    )
