"""A long text in stretches, each of about as many numbers as are read for figures at once.

Nobody goes through more figures than a stretch has, and each costs time and memory. The text itself
is kept whole; reading, importing and the list of everything all mean the same stretches.
"""

import re
from dataclasses import replace

from briefing_app.core.source import Article

MOST_READ = 20_000
"""The numbers of one stretch, but for those that its last paragraph or table adds."""

_NUMBER = re.compile(r"\d[\d.,]*")
_WITHIN = b".,"
_DIGITS = bytes(byte if byte in b"0123456789" else 0x20 for byte in range(256))
"""For `bytes.translate`: digits stay, and all else is white."""
_OF_OTHERS = bytes((0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0))
"""With one of these the digits of other scripts begin in UTF-8."""


def derive_stretches(article: Article, most: int | None = None) -> tuple[range, ...]:
    """Return which blocks belong to each stretch: one, but for a text of more numbers."""
    blocks, most = article.blocks, MOST_READ if most is None else most
    if sum(len(block.text) for block in blocks) < 2 * most:
        return (range(len(blocks)),)
    found: list[range] = []
    first, numbers = 0, 0
    for index, block in enumerate(blocks):
        own = _numbers_in(block.text)
        if numbers + own > most and numbers:
            found.append(range(first, index))
            first, numbers = index, 0
        numbers += own
    return (*found, range(first, len(blocks)))


def _numbers_in(text: str) -> int:
    """Return how many numbers a text has, as `_NUMBER` finds them, but in a tenth of the time."""
    data = text.encode("utf-8", "replace")
    if not text.isascii() and len(data.translate(None, _OF_OTHERS)) < len(data):
        return len(_NUMBER.findall(text))
    return len(data.translate(_DIGITS, _WITHIN).split())


def first_stretch(article: Article) -> Article:
    """Return the article up to the end of its first stretch: itself, but for a long one."""
    stretches = derive_stretches(article)
    return article if len(stretches) == 1 else only(article, stretches[0])


def only(article: Article, blocks: range) -> Article:
    """Return the article with these of its blocks alone."""
    return replace(article, blocks=article.blocks[blocks.start : blocks.stop])
