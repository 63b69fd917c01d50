"""A person's ruling stands above the sum, with its reason, as long as the two are at odds."""

from dataclasses import replace

import pytest

from briefing_app.core.edits import with_ruling
from briefing_app.core.figure import Outcome, Ruling
from briefing_app.core.verdicts import verdict_on
from tests.fileformat.samples import sample

PORT = Ruling(Outcome.FAILS, "The port corrected its count.")


def test_a_ruling_gives_the_answer_and_keeps_the_sum() -> None:
    bare = with_ruling(sample(), "c1", None)
    computed = verdict_on(bare, bare.claims[0])
    assert computed.outcome is Outcome.HOLDS and not computed.overruled
    ruled = with_ruling(bare, "c1", PORT)
    verdict = verdict_on(ruled, ruled.claims[0])
    assert verdict.outcome is Outcome.FAILS
    assert verdict.overruled == PORT.reason
    assert verdict.arithmetic == computed.arithmetic
    assert with_ruling(ruled, "c1", None) == bare


def test_a_ruling_that_the_sum_has_come_round_to_overrules_nothing() -> None:
    claim = replace(sample().claims[0], ruling=Ruling(Outcome.HOLDS, "I counted."))
    briefing = replace(sample(), claims=(claim,))
    assert not verdict_on(briefing, claim).overruled


def test_only_a_claim_that_is_there_can_be_ruled_on() -> None:
    with pytest.raises(KeyError):
        with_ruling(sample(), "none", PORT)
