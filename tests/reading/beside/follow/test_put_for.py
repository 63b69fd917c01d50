"""A count and its noun put for another count and noun: the same figure, where that is sure."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core import edits
from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.reading.beside.follow.rewriting import derive_rewriting
from tests.fileformat.samples import scaled
from tests.reading.beside.follow.invariants import hold
from tests.reading.beside.follow.stories import of_words, story

NETWORK = story(
    (
        "Network records its busiest year",
        "The office recorded 1,840 earthquakes in 2024, up from 1,520 in 2023. Officials counted "
        "about 45 complaints, and some 60 schools closed. Twelve people were hurt.",
    )
)
COUNTED = ("tremors", "shocks", "boats", "letters", "small fires", "arrests", "nurses")


def decided(words: str, label: str = "my label") -> tuple[Briefing, Figure]:
    """Return the story with a figure that a person made key and named."""
    figure = replace(of_words(NETWORK, words), label=label, status=Status.KEY, decided=True)
    return edits.with_note(edits.with_figure(NETWORK, figure), "Ask.", about=figure.id), figure


def put(briefing: Briefing, old: str, new: str) -> Briefing:
    """Write the paragraph anew, with words for words."""
    article = briefing.articles[0]
    text = article.blocks[1].text
    assert text.count(old) == 1
    start = article.block_starts[1]
    return derive_rewriting(briefing, "a", start, text, text.replace(old, new)).after


@pytest.mark.parametrize(
    ("words", "old", "new", "stands"),
    [
        ("1,840 earthquakes", "1,840 earthquakes", "1,480 tremors", "1,480 tremors"),
        ("about 45 complaints", "about 45 complaints,", "54 letters,", "54 letters"),
        ("some 60 schools", "some 60 schools", "more than 70 nurseries", "more than 70 nurseries"),
        ("Twelve people", "Twelve people", "Fifteen residents", "Fifteen residents"),
    ],
)
def test_a_count_and_noun_put_for_another_are_the_same_figure(
    words: str, old: str, new: str, stands: str
) -> None:
    mine, figure = decided(words)
    after = put(mine, old, new)
    kept = after.figures_by_id[figure.id]
    assert (kept.label, kept.status, kept.decided) == ("my label", Status.KEY, True)
    assert not is_lost(kept) and kept.evidence.exact == stands  # type: ignore[union-attr]
    assert after.notes == mine.notes and len(after.figures) == len(mine.figures)
    hold(mine, after)


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        ("about 45 complaints", "45 complaints", "50 kilometres of queues"),
        ("about 45 complaints", "45 complaints", "3 letters"),
        ("Twelve people", "Twelve people", "Fifteen buses"),
        ("some 60 schools", "some 60 schools closed", "80 buses were late"),
        ("some 60 schools", "some 60 schools", "80 buses and 70 trams"),
    ],
)
def test_what_may_be_another_thing_takes_nothing_along(words: str, old: str, new: str) -> None:
    mine, figure = decided(words)
    after = put(mine, old, new)
    assert is_lost(after.figures_by_id[figure.id])
    assert [f.label for f in after.figures].count("my label") == 1


def test_a_label_that_names_what_is_counted_no_more_says_what_is_counted_now() -> None:
    mine, figure = decided("1,840 earthquakes", "Earthquakes of all kinds")
    kept = put(mine, "1,840 earthquakes", "1,480 tremors").figures_by_id[figure.id]
    assert kept.label == "tremors recorded" and kept.status is Status.KEY


@settings(max_examples=scaled(20, 600), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(("1,840 earthquakes", "45 complaints", "60 schools")),
    st.integers(2, 9_999),
    st.sampled_from(COUNTED),
)
def test_whatever_is_counted_it_follows_or_is_lost_and_never_half(
    words: str, number: int, noun: str
) -> None:
    figure = next(f for f in NETWORK.figures if words in f.evidence.exact)  # type: ignore[union-attr]
    mine, figure = decided(figure.evidence.exact)  # type: ignore[union-attr]
    after = put(mine, words, f"{number:,} {noun}")
    hold(mine, after)
    kept, was = after.figures_by_id[figure.id], figure.quantity.point
    people = noun == "nurses"
    if not people and was <= 2 * number <= 4 * was:
        assert kept.quantity.point == number and not is_lost(kept)
    else:
        assert is_lost(kept) and kept.quantity == figure.quantity
