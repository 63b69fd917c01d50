"""What an article says in short pieces: cards of numbers, terms and what they mean, cells, notes.

Extractors look for running text and leave short pieces away, with the numbers that they hold.
What stands in a box between two paragraphs of the article, or in the box of one, is the article's
where it states amounts; so is a list of notes right after it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from briefing_app.core.source import BlockKind
from briefing_app.importers.dates import iso_date
from briefing_app.importers.web.walk import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NO_AMOUNT = re.compile(
    r"\W*(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?\W*|"
    r"\d+ (?:shares?|comments?|likes?|views?|replies)\b.*|"
    r".*\b\d+[- ]min(?:utes?)?[- ]read\b.*)",
    re.I,
)
_FEWEST, _FEWEST_ABOVE = 2, 3
"""Amounts of a box that states them; over the first paragraph stand days and counts of readers."""
_SAYS_ONE = frozenset(("dd", "figcaption", "td", "th"))
"""Elements of which one is enough."""
_BARE = re.compile(r"\W*\d[\d.,\s]*(?:%|[^\W\d]{1,3}|million|billion|per cent)?\W*")
_OF_A_CARD = 2
_CARD_CHARACTERS = 120
_DEEP = 4
"""Elements between the paragraphs' own and what may be such a box of theirs."""


def with_facts(
    kept: Sequence[Piece], pieces: Sequence[Piece], may_stay: Sequence[bool]
) -> list[Piece]:
    """Return ``kept`` with the boxes between them that state amounts, and the notes after them.

    ``may_stay`` says which pieces are neither menu nor furniture.
    """
    held = {id(piece) for piece in kept}
    long = [at for at, p in enumerate(pieces) if id(p) in held and _is_prose(p)]
    if not long:
        return list(kept)
    homes = {pieces[at].home for at in long}
    boxes = [_box(piece, homes) for piece in pieces]
    heads = [at for at, p in enumerate(pieces[: long[0]]) if p.tag == "h1" and p.home in homes]
    places = range(heads[-1] if heads else long[0], long[-1])
    for box, run in groupby(places, lambda at: boxes[at]):
        own = list(run)
        least = _FEWEST if own[0] > long[0] else _FEWEST_ABOVE
        if any(id(pieces[at]) in held for at in own):
            least = 1
        if box is not None and all(may_stay[at] for at in own) and _states(own, pieces, least):
            held.update(id(pieces[at]) for at in own)
    held.update(id(piece) for piece in _notes(pieces, may_stay, long[-1], homes))
    held.update(id(piece) for piece in _linked_notes(pieces, may_stay, long[-1], homes))
    return _joined([piece for piece in pieces if id(piece) in held], {id(piece) for piece in kept})


def _joined(pieces: list[Piece], before: set[int]) -> list[Piece]:
    """Return pieces with a number and its label as one, where they are all that a card holds."""
    cards = [_card(piece) for piece in pieces]  # held: lxml makes elements anew
    owners = Counter(cards)
    found: list[Piece] = []
    last_card: HtmlElement | None = None
    for piece, card in zip(pieces, cards, strict=True):
        last = found[-1] if found else None
        of_one = card is last_card and owners[card] == _OF_A_CARD and id(piece) not in before
        last_card = card
        if last is not None and of_one and len(last.text) + len(piece.text) <= _CARD_CHARACTERS:
            if _BARE.fullmatch(last.text):
                last.text = f"{last.text} {piece.text}"
                continue
            if _BARE.fullmatch(piece.text):
                last.text = f"{last.text.rstrip(': ')}: {piece.text}"
                continue
        found.append(piece)
    return found


def _card(piece: Piece) -> "HtmlElement | None":
    home: HtmlElement | None = piece.home
    return home.getparent() if home is not None and home.tag == piece.tag else home


def _is_prose(piece: Piece) -> bool:
    return not piece.rows and piece.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


def _box(piece: Piece, homes: "set[HtmlElement]") -> "HtmlElement | None":
    """Return what holds a piece right inside the element of paragraphs that were kept."""
    inner: HtmlElement = piece.home
    if inner in homes:
        return None
    for _ in range(_DEEP):
        outer = inner.getparent()
        if outer is None or outer in homes:
            return inner if outer is not None else None
        inner = outer
    return None


def _states(own: Sequence[int], pieces: Sequence[Piece], least: int) -> bool:
    amounts = [pieces[at] for at in own if _is_amount(pieces[at])]
    return len(amounts) >= least or any(piece.tag in _SAYS_ONE for piece in amounts)


def _is_amount(piece: Piece) -> bool:
    text = piece.text
    return (
        not piece.rows
        and any(map(str.isdecimal, text))
        and not _NO_AMOUNT.fullmatch(text)
        and not (len(text) <= 30 and iso_date(text))
    )


def _notes(
    pieces: Sequence[Piece], may_stay: Sequence[bool], last: int, homes: "set[HtmlElement]"
) -> list[Piece]:
    """Return the heading and the items of a list of notes right after the article."""
    head = pieces[last + 1] if last + 1 < len(pieces) else None
    if head is None or head.kind is not BlockKind.HEADING or head.home not in homes:
        return []
    at = last + 2
    while at < len(pieces) and may_stay[at] and pieces[at].kind is BlockKind.LIST_ITEM:
        at += 1
    items = pieces[last + 2 : at]
    said = sum(p.text.endswith((".", "!", "?", "”")) or _is_amount(p) for p in items)
    lists = {item.home.getparent() for item in items}
    if not items or not may_stay[last + 1] or 2 * said < len(items) or lists - homes:
        return []
    return [head, *items]


def _linked_notes(
    pieces: Sequence[Piece], may_stay: Sequence[bool], last: int, homes: "set[HtmlElement]"
) -> list[Piece]:
    """Return the notes behind the article that a link in it leads to."""
    links = (link for home in homes for link in home.iter("a") if _is_mark(link))
    hrefs = (link.get("href") or "" for link in links)
    wanted = {href[1:] for href in hrefs if href.startswith("#") and len(href) > 1}
    leads: dict[HtmlElement, bool] = {}
    found = []
    for at in range(last + 1, len(pieces)) if wanted else ():
        home = pieces[at].home
        if home not in leads:
            notes = sum(one.get("id") in wanted for one in home)
            named = home not in homes and any(a.get("name") in wanted for a in home.iter("a"))
            leads[home] = named or home.get("id") in wanted or 2 * notes >= max(1, len(home))
        if may_stay[at] and leads[home]:
            found.append(pieces[at])
    return found


def _is_mark(link: "HtmlElement") -> bool:
    """Whether a link is as short as the mark of a note: "1", "[12]", "iv"; "Back to top" is not."""
    return 0 < len("".join(link.itertext()).strip(" []()")) <= 4
