"""Verdicts of a whole briefing: each computed once for each value of it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import verdicts
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_figure
from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Verdict, derive_verdict
from briefing_app.core.verdicts import derive_verdicts, verdict_on
from tests import sample


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the ids of the claims whose verdict was computed, as they are."""
    asked: list[str] = []

    def counting(briefing: Briefing, claim: Claim) -> Verdict:
        asked.append(claim.id)
        return derive_verdict(briefing, claim)

    monkeypatch.setattr(verdicts, "derive_verdict", counting)
    return asked


def test_each_verdict_is_computed_once_for_each_value(counted: list[str]) -> None:
    before = sample.briefing()
    for claim in (*before.claims, *before.claims):
        assert verdict_on(before, claim) == derive_verdict(before, claim)
    assert counted == ["c1", "c2"]
    after = with_figure(before, replace(before.figures[1], label="people arrested"))
    for claim in (*after.claims, *after.claims):
        verdict_on(after, claim)
    assert counted == ["c1", "c2", "c1", "c2"]


def test_verdicts_follow_a_corrected_number() -> None:
    before = sample.briefing()
    arrests = before.figures[1]
    fewer = replace(arrests, quantity=replace(arrests.quantity, value=Decimal(100)))
    after = with_figure(before, fewer)
    assert derive_verdicts(before)["c1"].outcome.value == "holds"
    assert derive_verdicts(after)["c1"].outcome.value == "fails"
    assert after == replace(before, figures=after.figures), "what is remembered is no part of it"
