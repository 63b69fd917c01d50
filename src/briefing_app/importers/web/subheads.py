"""Lines in bold that head what follows, as the entries of a live blog have them. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from briefing_app.core.source import BlockKind
from briefing_app.importers.clean import before_notes
from briefing_app.importers.web.walk import Piece

_LONGEST = 100
_FEWEST_WORDS = 2
_ALL = 0.95
"""The share of a line's characters that are bold; a sign at its end may not be."""
_ENDED = (".", ",", ";", ":", "…", ".”", ",”")


def subheads(pieces: Sequence[Piece]) -> set[int]:
    """Return the ids of the pieces of an article that are such lines.

    The first line under a headline may be its summary, so it counts only beside others like it.
    """
    found: list[Piece] = []
    after_text = False
    for piece, below in pairwise(pieces):
        if _is_subhead(piece) and _is_text(below):
            found.append(piece)
        after_text = after_text or (_is_text(piece) and not found)
    return {id(piece) for piece in found} if after_text or len(found) > 1 else set()


def _is_subhead(piece: Piece) -> bool:
    text = piece.text
    return (
        piece.kind is BlockKind.PARAGRAPH
        and not piece.rows
        and piece.bold >= _ALL * len(text)
        and len(text) <= _LONGEST
        and "\n" not in text
        and not before_notes(text).endswith(_ENDED)
        and sum(any(map(str.isalpha, word)) for word in text.split()) >= _FEWEST_WORDS
    )


def _is_text(piece: Piece) -> bool:
    """Whether a piece is running text, a list or a table, which a line can head."""
    if piece.rows or piece.kind in (BlockKind.LIST_ITEM, BlockKind.QUOTATION):
        return True
    return piece.kind is BlockKind.PARAGRAPH and 2 * piece.bold < len(piece.text)
