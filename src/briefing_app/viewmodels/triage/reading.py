"""What the reader finds in an article, read again for the list of everything.

A briefing keeps only figures; what was set aside and what was not understood is read anew from the
article's text, once for each text.
"""

from functools import lru_cache

from briefing_app.core.source import Article
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.ages import ages_aside
from briefing_app.reading.numbers.found import Reading
from briefing_app.reading.numbers.reading import read


def year_published(article: Article) -> int | None:
    """Return the year an article was published in, if it is known."""
    year = article.source.date[:4]
    return int(year) if len(year) == 4 and year.isdigit() else None


def reading_of(article: Article) -> Reading:
    """Return every digit and number word of an article: figures, set aside, unread."""
    return _read(article, year_published(article))


@lru_cache(maxsize=6)
def _read(article: Article, year: int | None) -> Reading:
    return ages_aside(read(article.text, year, derive_layout(article)))
