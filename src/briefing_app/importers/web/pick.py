"""Which pieces of a page are the article.

Two opinions are weighed: trafilatura's, which knows many sites, and our own, the element that
holds most running text. trafilatura names the article; we keep our own pieces of it, so that what
it drops on the way (a repeated paragraph, a table, a short line between two long ones) stays.
"""

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.core.source import BlockKind
from briefing_app.importers.clean import before_notes
from briefing_app.importers.limits import MIB
from briefing_app.importers.tagless import without_hidden
from briefing_app.importers.web.facts import with_facts
from briefing_app.importers.web.walk import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_WORDS = re.compile(r"[\W_]+")
_DATA = re.compile(r"data:[\w/+.-]*;base64,[\w/+=%-]*")  # pictures that a page carries along
_SUBSTANTIAL = 80
"""Characters from which a paragraph counts as running text; readability uses 25, Firefox 140."""

_OPINION_BYTES = 2 * MIB
"""trafilatura is asked about pages up to this size, scripts not counted; 2 MB take it some 5 s."""

_LEADS_AWAY = re.compile(
    r"\W*(?:(?:read|see|watch|listen|find|hear) (?:more|also|next|on|out)|more (?:from|on|about)|"
    r"related|also|recommended|further reading|most (?:read|popular)|sign up|subscribe|share|tags?|"
    r"topics?|filed under|next|previous|back to)\b",
    re.I,
)

_SMALL_PRINT = re.compile(r"\W*(?:©|copyright\b|all rights reserved\b)", re.I)

_ENOUGH = 0.5
"""The share of our own find that trafilatura must reach to be believed."""

_WITHIN = frozenset(("figcaption", "dt", "dd"))
"""Elements that belong to the text around them, however short."""


def pick(pieces: Sequence[Piece], html: str) -> list[Piece]:
    """Return the pieces of ``html`` that are its article, in reading order."""
    own = _own(pieces)
    theirs = _theirs(pieces, html)
    chosen = theirs if _size(theirs) >= _ENOUGH * _size(own) else own
    chosen = [p for p in chosen if not (_SMALL_PRINT.match(p.text) and len(p.text) < 300)]
    if not chosen:
        return [p for p in pieces if not p.apart] or list(pieces)
    may_stay = [not (p.apart or p.byline or is_menu(p) or _leads_away(p)) for p in pieces]
    return _with_links(with_facts(chosen, pieces, may_stay), pieces)


def _leads_away(piece: Piece) -> bool:
    return bool(_LEADS_AWAY.match(piece.text) or _SMALL_PRINT.match(piece.text))


def _size(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def is_menu(piece: Piece) -> bool:
    """Whether a piece is mostly links and short, as entries of menus and "read more" lists are."""
    return not piece.rows and piece.linked * 2 > len(piece.text) and len(piece.text) < 200


def _with_links(kept: list[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """Return ``kept`` with the links that belong to it: key points that lead to more, a sentence.

    Such a link stands where the article stands, right after what was kept, and says something: a
    number, a sentence, an entry of a list that a line ending in a colon announces. What leads away
    is announced, too ("Read more:").
    """
    if not kept:
        return kept
    held = {id(piece) for piece in kept}
    homes = {_box(piece) for piece in kept if _substantial(piece)}
    last = max((at for at, p in enumerate(pieces) if id(p) in held and _substantial(p)), default=0)
    found: list[Piece] = []
    lead: Piece | None = None
    for at, piece in enumerate(pieces):
        if id(piece) in held:
            lead = piece
        elif not piece.apart and is_menu(piece):
            leads_away = _LEADS_AWAY.match(piece.text) or (lead and _LEADS_AWAY.match(lead.text))
            inside = lead is not None and at <= last and _box(piece) in homes
            if not inside or leads_away or not _says(piece, lead):
                continue
        else:
            lead = piece if not piece.apart and not is_menu(piece) else lead
            continue
        found.append(piece)
    return found


def _says(piece: Piece, lead: Piece | None) -> bool:
    listed = piece.kind is BlockKind.LIST_ITEM and lead is not None and lead.text.endswith(":")
    return (
        listed
        or any(map(str.isdecimal, piece.text))
        or before_notes(piece.text).endswith((".", "”"))
    )


def _box(piece: Piece) -> "HtmlElement | None":
    """Return the element that a piece shares with its neighbours: for a list, what holds it."""
    home: HtmlElement | None = piece.home
    while home is not None and home.tag in ("ul", "ol", "li", "p"):
        home = home.getparent()
    return home


def _substantial(piece: Piece) -> bool:
    return (
        not piece.apart
        and not piece.byline
        and not is_menu(piece)
        and piece.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM)
        and (len(piece.text) >= _SUBSTANTIAL or piece.text.count(",") >= 2)
    )


def _own(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces in the element that holds most running text."""
    scores: Counter[HtmlElement] = Counter()
    for piece in pieces:
        if not _substantial(piece):
            continue
        points = float(len(piece.text))
        element: HtmlElement | None = piece.home
        for _ in range(4):  # the element itself, then ever less for those around it
            if element is None or element.tag in ("body", "head", "html"):
                break
            scores[element] += int(points)
            if element.tag in ("article", "main") or element.get("itemprop") == "articleBody":
                scores[element] += int(points * 0.3)
            points *= 0.9
            element = element.getparent()
    if not scores:
        return [p for p in pieces if not p.apart and not is_menu(p)]
    total = sum(len(p.text) for p in pieces if _substantial(p))
    best, points = max(scores.items(), key=lambda entry: entry[1])
    if points <= 0.55 * total:  # paragraphs lie in many small boxes: take what is around them
        return [p for p in pieces if not p.apart and not is_menu(p)]
    inside = set(best.iter())
    return [p for p in pieces if p.home in inside and not p.apart and not is_menu(p)]


def _key(text: str) -> str:
    """Return the letters and digits of ``text`` alone, raised ones as the others are."""
    return _NOT_WORDS.sub("", unicodedata.normalize("NFKC", text)).lower()


def _theirs(pieces: Sequence[Piece], html: str) -> list[Piece]:
    """Return the pieces that trafilatura finds, and those between them in the same places."""
    html = _DATA.sub("", without_hidden(html))
    if len(html) > _OPINION_BYTES:
        return []
    from briefing_app.importers.web.library import extract  # large: small pages need it late

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # finding nothing is no error here
    try:
        found = extract(
            html, fast=True, include_comments=False, include_tables=True, favor_recall=False
        )
    except Exception:  # a fault of the library on odd input must not cost the article
        return []
    if not found:
        return []
    lines = {key for line in found.split("\n") if (key := _key(line))}
    whole = _key(found)
    named = [_named(piece, lines, whole) for piece in pieces]
    sure = [i for i, (p, hit) in enumerate(zip(pieces, named, strict=True)) if hit and not p.apart]
    long = [i for i in sure if len(pieces[i].text) >= _SUBSTANTIAL] or sure
    if not long:
        return []
    homes = {pieces[i].home for i in long}
    around = _around(homes)
    first, last = min(long), max(long)
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.apart or is_menu(piece):
            continue
        between = first <= at <= last
        if (
            named[at]
            or (between and (piece.home in homes or piece.rows or piece.kind is BlockKind.HEADING))
            or (between and piece.kind in (BlockKind.LIST_ITEM, BlockKind.QUOTATION))
            or (sure[0] <= at <= sure[-1] and piece.tag in _WITHIN and piece.home in around)
            or ((piece.home in homes or piece.home in around) and _substantial(piece))
            or (piece.home in around and piece.kind is BlockKind.HEADING and at > first)
            or (piece.kind is BlockKind.HEADING and _heads(pieces, at, named, homes))
            or (kept and kept[-1] is pieces[at - 1] and _goes_on(piece, kept[-1], homes))
        ):
            kept.append(piece)
    return kept


def _heads(
    pieces: Sequence[Piece], at: int, named: Sequence[bool], homes: "set[HtmlElement]"
) -> bool:
    """Whether the heading at ``at`` stands right over a paragraph of the article, beside it."""
    below = next(
        (n for n in range(at + 1, len(pieces)) if pieces[n].kind is not BlockKind.HEADING), 0
    )
    home = pieces[at].home
    return bool(below) and named[below] and home is pieces[below].home and home in homes


def _goes_on(piece: Piece, before: Piece, homes: "set[HtmlElement]") -> bool:
    """Whether a piece belongs to the article because what stands right before it does."""
    if piece.tag == "figcaption" and before.rows:
        return True
    if piece.kind is before.kind is BlockKind.QUOTATION:
        return True  # whose words they are
    if piece.rows or piece.tag == "pre" or piece.kind is BlockKind.LIST_ITEM:
        wrapped = piece.home.getparent() if piece.rows else _box(piece)
        return piece.home in homes or wrapped in homes or piece.home is before.home
    return piece.home in homes and _is_said(piece)


def _is_said(piece: Piece) -> bool:
    """Whether a short piece is a sentence of the article, and not its small print."""
    return (
        not piece.byline
        and (len(piece.text.split()) > 3 or any(map(str.isdecimal, piece.text)))
        and before_notes(piece.text).endswith((".", "!", "?", "”", '"'))
        and not _SMALL_PRINT.match(piece.text)
    )


def _around(homes: "set[HtmlElement]") -> "set[HtmlElement]":
    """Return all that lies in the innermost element around ``homes``, unless it is the page.

    Where the page itself says which element is the article, that is it.
    """
    chains = [[home, *home.iterancestors()] for home in homes]
    shared = set(chains[0]).intersection(*chains)
    inner = next(element for element in chains[0] if element in shared)
    named = next((e for e in (inner, *inner.iterancestors()) if e.tag == "article"), inner)
    if named.tag in ("body", "head", "html"):
        return set()
    return set(named.iter())


def _named(piece: Piece, lines: set[str], whole: str) -> bool:
    """Whether trafilatura's text holds the piece's."""
    key = _key(piece.text)
    if piece.rows:
        key = _key(piece.rows[-1][0])
        return len(key) > 3 and key in whole
    if not key:
        return False
    if key in lines:
        return True
    return len(key) >= 24 and key[:400] in whole
