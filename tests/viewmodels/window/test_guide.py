"""The steps of the guide: each is done by its signs, in their order, and by nothing else."""

import pytest

from briefing_app.ui.kit.actions import ACTIONS
from briefing_app.viewmodels.window.guide import (
    LET_GO,
    LIT,
    PRINT,
    READ,
    STEPS,
    TRIAGE,
    Guide,
    derive_spoken,
    hearing,
    moved,
)


def test_a_step_is_done_by_its_sign_only() -> None:
    assert not hearing(Guide(), LET_GO).is_done
    assert hearing(Guide(), LIT).is_done


def test_signs_count_in_their_order() -> None:
    at = next(i for i, step in enumerate(STEPS) if step.signs == (TRIAGE, READ))
    guide = hearing(Guide(at), READ)
    assert guide == Guide(at)
    guide = hearing(hearing(guide, TRIAGE), PRINT)
    assert not guide.is_done
    assert hearing(guide, READ).is_done


def test_one_stays_within_the_steps_and_begins_each_anew() -> None:
    assert moved(Guide(), -1) == Guide()
    assert moved(Guide(0, 1), 1) == Guide(1)
    assert moved(Guide(len(STEPS) - 1), 1).is_last
    assert not Guide(len(STEPS) - 1).is_done


@pytest.mark.parametrize("at", range(len(STEPS)))
def test_every_step_is_short_and_is_spoken(at: int) -> None:
    step = STEPS[at]
    assert len(step.words) <= 180
    assert step.heading in derive_spoken(Guide(at))
    assert f"{at + 1} of {len(STEPS)}" in derive_spoken(Guide(at))


def test_the_keys_that_it_names_are_those_of_the_window() -> None:
    keys = {key for spec in ACTIONS for key in spec.keys}
    said = " ".join(step.words for step in STEPS)
    for key in ("Alt+Down", "Ctrl+K", "Ctrl+T", "Ctrl+P", "F5", "Ctrl+O", "Ctrl+Shift+V"):
        assert key in keys
        assert key in said
