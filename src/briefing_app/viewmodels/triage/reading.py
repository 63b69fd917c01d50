"""What the reader finds in an article, read again for the list of everything.

A briefing keeps only figures; what was set aside and what was not understood is read anew from the
article's text. An article keeps its reading. Of a long one it takes seconds, so that is done in a
thread beforehand (`is_read`, `read_ahead`).
"""

from dataclasses import dataclass

from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Article
from briefing_app.reading.labels import Maker
from briefing_app.reading.layout import Layout, derive_layout
from briefing_app.reading.numbers.ages import ages_aside
from briefing_app.reading.numbers.found import Reading
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import Passage, passage
from briefing_app.reading.periods import Times, times_of
from briefing_app.reading.progress import Told, not_told

LONG = 60_000
"""Characters from which reading would be felt: about a quarter of a second."""
_READING, _GROUND = "its reading", "what its figures are made on"


@dataclass(frozen=True)
class Ground:
    """What is known of an article when a figure is made of its words."""

    reading: Reading
    there: Passage
    layout: Layout
    times: Times
    labels: Maker


def year_published(article: Article) -> int | None:
    """Return the year an article was published in, if it is known."""
    year = article.source.date[:4]
    return int(year) if len(year) == 4 and year.isdigit() else None


def is_read(article: Article) -> bool:
    """Whether `reading_of` answers at once."""
    return len(article.text) <= LONG or _READING in vars(article)


def read_ahead(article: Article, told: Told = not_told) -> None:
    """Read an article, so that `reading_of` and `ground_of` answer at once. Any thread.

    ``told`` is told the share that is done, and may raise to break off.
    """
    reading = _derive_reading(article, told)
    ground = _derive_ground(article, reading)
    vars(article).update({_GROUND: ground, _READING: reading})


def reading_of(article: Article) -> Reading:
    """Return every digit and number word of an article: figures, set aside, unread."""
    kept: Reading | None = vars(article).get(_READING)
    if kept is None:
        kept = vars(article)[_READING] = _derive_reading(article, not_told)
    return kept


def ground_of(article: Article) -> Ground:
    """Return what the figures that the reader found are made on."""
    kept: Ground | None = vars(article).get(_GROUND)
    if kept is None:
        kept = vars(article)[_GROUND] = _derive_ground(article, reading_of(article))
    return kept


def ground_with(article: Article, reading: Reading) -> Ground:
    """Return the same for a reading of the article with other figures."""
    known, there = ground_of(article), passage(reading)
    times = times_of(there, first_stretch(article), known.layout, year_published(article))
    return Ground(reading, there, known.layout, times, known.labels.over(there))


def _derive_ground(article: Article, reading: Reading) -> Ground:
    part = first_stretch(article)
    there, layout = passage(reading), derive_layout(part)
    times = times_of(there, part, layout, year_published(article))
    return Ground(reading, there, layout, times, Maker(there, layout))


def _derive_reading(article: Article, told: Told) -> Reading:
    part = first_stretch(article)
    return ages_aside(read(part.text, year_published(article), derive_layout(part), told))
