"""Another source beside the article: put there, taken away, and freed of what is no pair."""

import pytest

from briefing_app.core.beside.counterpart import Pair
from briefing_app.core.change import Kind, differing
from briefing_app.core.edits import (
    with_counterpart,
    without_counterpart,
    without_figure,
    without_pair,
)
from tests.fileformat.samples import sample


def test_a_counterpart_is_put_there_once() -> None:
    before = without_counterpart(sample(), "p1")
    after = with_counterpart(before, sample().counterparts[0])
    assert after == sample()
    assert with_counterpart(after, sample().counterparts[0]) is after
    assert differing(before, after) == Kind.COUNTERPARTS
    with pytest.raises(KeyError):
        without_counterpart(before, "p1")


def test_a_pair_that_is_none_is_taken_out_and_both_figures_stay() -> None:
    after = without_pair(sample(), "p1", Pair("f1", "f1"))
    assert after.counterparts[0].pairs == ()
    assert after.counterparts[0].figures == sample().counterparts[0].figures
    assert after.figures == sample().figures


def test_a_figure_that_is_removed_leaves_its_pairs() -> None:
    assert without_figure(sample(), "f1").counterparts[0].pairs == ()
    assert without_figure(sample(), "f2").counterparts == sample().counterparts


def test_the_source_of_a_counterpart_is_one_of_the_briefing() -> None:
    assert [source.id for source in sample().sources] == ["story", "counts", "rival"]
    found = sample().source_of("rival")
    assert found is not None and found.title == "Rival"
