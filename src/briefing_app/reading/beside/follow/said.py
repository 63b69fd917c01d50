"""What an excerpt says: its numbers, or all that a first draft makes of them."""

from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.figure import Claim, Figure, Relation
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Article, Table
from briefing_app.reading.draft import read_article
from briefing_app.reading.numbers.found import Reading
from briefing_app.reading.passage.mentions import Passage, passage
from briefing_app.reading.stated import Stated, derive_stated

MOST_CELLS = 2_000
"""Tables with more cells do not check the claims of an excerpt: that would take too long."""


class Said(NamedTuple):
    """The numbers of an excerpt; figures, claims and relations only where words were read too.

    ``figures`` are those of the numbers, in the same order.
    """

    reading: Reading
    passage: Passage
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    stated: Stated | None = None


def read_numbers(article: Article) -> Said:
    """Return the numbers of an excerpt."""
    reading = read_article(article)
    return Said(reading, passage(reading))


@lru_cache(maxsize=2)
def read_before(article: Article, tables: tuple[Table, ...]) -> Said:
    """Return all that a first draft makes of an excerpt as it is before a correction.

    Remembered for the excerpts asked for last: while words are written for it, it stays the same.
    """
    return read_words(article, tables)


def read_words(
    article: Article, tables: tuple[Table, ...], like: Said | None = None, until: int = 0
) -> Said:
    """Return all that a first draft makes of an excerpt, but for which figures are key.

    ``like`` is an excerpt that begins with the same ``until`` characters: what it says of the
    figures in them is taken over.
    """
    small = tuple(t for t in tables if len(t.rows) * len(t.columns) <= MOST_CELLS)
    known = like.stated if like is not None else None
    stated = derive_stated(first_stretch(article), tables=small, like=known, until=until)
    figures, claims, relations = stated.figures, stated.claims, stated.relations
    return Said(stated.reading, stated.passage, figures, claims, relations, stated)
