"""What stands over the text of a page: its headline, the standfirst and the day under it."""

import re

from briefing_app.core.lines.days import date_line
from briefing_app.core.source import BlockKind
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Meta
from briefing_app.importers.web.walk import Piece

_TITLE_WORDS = re.compile(r"\w+")
_LINES_UNDER = 4


def headline_of(pieces: list[Piece], meta: Meta) -> Piece | None:
    """Return the heading that repeats the page's title, or the only or first h1 of the article."""
    heads = [p for p in pieces if p.tag in ("h1", "h2") and len(p.text) < 400]
    title = set(_TITLE_WORDS.findall(meta.title.lower()))
    for piece in heads:
        words = set(_TITLE_WORDS.findall(piece.text.lower()))
        if title and words and len(words & title) >= 0.7 * max(len(words), min(len(title), 12)):
            return piece
    tops = [p for p in heads if p.tag == "h1" and not p.apart and not same(p.text, meta.publisher)]
    if tops:
        return tops[0]
    named = (p for p in pieces if not p.apart and _is_titled(p, meta.title))
    return next(named, None)


def _is_titled(piece: Piece, title: str) -> bool:
    """Whether a piece is the title of the page, or its end behind the name of the site."""
    if not piece.text or piece.rows or piece.byline or len(piece.text) > 2 * len(title):
        return False
    after = title.removesuffix(piece.text)
    whole = piece.kind is BlockKind.HEADING and after.rstrip().endswith((":", "|", "-", "–", "—"))
    return same(piece.text, title) or (after != title and whole)


def standfirst_of(
    chosen: list[Piece], pieces: list[Piece], head: Piece | None, description: str
) -> Piece | None:
    """Return the piece right under the headline that is marked as its summary, or repeats it."""
    if head is None:
        return None
    at = next(i for i, p in enumerate(pieces) if p is head)
    for piece in pieces[at + 1 : at + 5]:
        if piece.apart or piece.rows or len(piece.text) > 600 or len(piece.text) < 20:
            continue
        if piece.summary or (description and same(piece.text, description)):
            return piece
        if piece.tag == "h2" and len(piece.text) > 40 and piece.home is head.home:
            return piece
        if len(piece.text) > 200:
            return None
    return None


def day_under(pieces: list[Piece], head: Piece) -> str:
    """Return the day that a line of its own says under the headline."""
    at = next(i for i, p in enumerate(pieces) if p is head)
    under = (piece.text for piece in pieces[at + 1 : at + 1 + _LINES_UNDER])
    lines = (line for text in under for line in text.split("\n"))
    return next((day for line in lines if (day := iso_date(date_line(line)[1]))), "")


def same(one: str, other: str) -> bool:
    """Whether two lines say the same words."""
    return _TITLE_WORDS.findall(one.lower()) == _TITLE_WORDS.findall(other.lower())
