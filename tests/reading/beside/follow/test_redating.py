"""Another date of the source makes another year of "last year"."""

from dataclasses import replace

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.reading.beside.follow.redating import with_dates_followed
from tests.reading.beside.follow.stories import FERRY, of_words, story

PASSENGERS = "2.4 million passengers"


def _dated(briefing: Briefing, date: str) -> Briefing:
    source = replace(briefing.articles[0].source, date=date)
    return with_dates_followed(briefing, edits.with_source(briefing, source))


def test_a_relative_period_follows_the_date_and_a_named_one_stays() -> None:
    before = story(FERRY, "2024-02-01")
    assert of_words(before, PASSENGERS).period == "2023"
    after = _dated(before, "2025-02-01")
    assert of_words(after, PASSENGERS).period == "2024"
    assert of_words(after, "2.14 million").period == of_words(before, "2.14 million").period
    assert _dated(after, "2024-02-01").figures == before.figures


def test_a_period_that_a_person_set_stays() -> None:
    before = story(FERRY, "2024-02-01")
    mine = edits.with_figure(before, replace(of_words(before, PASSENGERS), period="2020"))
    assert of_words(_dated(mine, "2025-02-01"), PASSENGERS).period == "2020"


def test_a_kicker_that_was_the_publisher_follows() -> None:
    before = replace(story(FERRY), kicker="Ferry Times")
    source = replace(before.articles[0].source, publisher="Ferry Times")
    named = edits.with_source(before, source)
    assert named.kicker == "Ferry Times"
    renamed = edits.with_source(named, replace(source, publisher="Ferry Post"))
    assert renamed.kicker == "Ferry Post"
    own = replace(named, kicker="Transport")
    assert edits.with_source(own, replace(source, publisher="Ferry Post")).kicker == "Transport"
