"""What an excerpt says: its numbers, or all that a first draft makes of them."""

from typing import NamedTuple

from briefing_app.core.figure import Claim, Figure, Relation
from briefing_app.core.source import Article, Table
from briefing_app.reading.draft import derive_draft, read_article
from briefing_app.reading.numbers.found import Reading
from briefing_app.reading.passage.mentions import Passage, passage

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


def read_numbers(article: Article) -> Said:
    """Return the numbers of an excerpt."""
    reading = read_article(article)
    return Said(reading, passage(reading))


def read_words(article: Article, tables: tuple[Table, ...]) -> Said:
    """Return all that a first draft makes of an excerpt."""
    small = tuple(t for t in tables if len(t.rows) * len(t.columns) <= MOST_CELLS)
    draft = derive_draft(article, tables=small)
    there = passage(draft.reading)
    return Said(draft.reading, there, draft.figures, draft.claims, draft.relations)
