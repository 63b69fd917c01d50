"""Words that were left out of an article, taken in as a paragraph, with the figures in them. Pure.

Reading knows nothing of what a person decided before, so only the new paragraph is read, and what
it says is added; nothing else changes.
"""

import re
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import new_id, with_block_added, with_figure
from briefing_app.core.figure import Status
from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.core.span import Span, make_span
from briefing_app.importers.result import LeftOut

_WORD = re.compile(r"\w+")
_SAID_BY_CHANCE = 5
"""Words from which a run does not stand inside other words by chance."""
_ANCHOR = 24
"""Letters and digits by which the block before is known again."""


def with_taken_in(briefing: Briefing, source: str, left: LeftOut) -> Briefing:
    """Return the briefing with ``left`` as a paragraph after the words it stood after.

    Where these are not found it goes to the end. Raises ``KeyError`` for an unknown article.
    """
    from briefing_app.reading.draft import derive_draft

    article = briefing.articles_by_id[source]
    text = " ".join(left.text.split())
    if not text:
        return briefing
    at = place_after(article, left.before)
    block = Block(BlockKind.PARAGRAPH, text)
    after = with_block_added(briefing, source, at, block)
    longer = after.articles_by_id[source]
    start, whole = longer.block_starts[at], longer.text
    alone = Article(article.source, (block,), article.language)
    for figure in derive_draft(alone).figures:
        place = figure.evidence
        if isinstance(place, Span):
            span = make_span(source, whole, start + place.start, start + place.end)
            status = Status.USED if figure.status is Status.KEY else figure.status
            added = replace(figure, id=new_id(after), evidence=span, status=status, reason="")
            after = with_figure(after, added)
    return after


def place_after(article: Article, before: str) -> int:
    """Return the number of the block after the one that ends with, or holds, the words before."""
    key = _key(before)[-_ANCHOR:]
    if key:
        for number, block in enumerate(article.blocks, start=1):
            if key in _key(block.text):
                return number
    return len(article.blocks)


def still_left_out(article: Article, left: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
    """Return those of ``left`` that the article does not say by now.

    A few words are said only where a block says nothing else: they may stand inside others.
    """
    blocks = {_key(block.text) for block in article.blocks}
    text = _words(article.text)
    return tuple(
        one
        for one in left
        if not _key(one.text)
        or (
            _key(one.text) not in blocks
            and (len(one.text.split()) < _SAID_BY_CHANCE or _words(one.text) not in text)
        )
    )


def _words(text: str) -> str:
    """Return the words and numbers of ``text``, each between spaces."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _key(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum())
