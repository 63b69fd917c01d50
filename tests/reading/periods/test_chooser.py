"""The choice among candidates: signs add up, none wins where nothing is clear of it."""

from briefing_app.reading.periods.beside import Candidate
from briefing_app.reading.periods.chooser import chances, choose
from briefing_app.reading.periods.weights import WEIGHTS

STRONG = max(WEIGHTS, key=lambda sign: WEIGHTS[sign])
NONE = Candidate("", "none", ("none",))


def test_the_best_sign_decides() -> None:
    period = choose((NONE, Candidate("2021", "a", ()), Candidate("2022", "b", (STRONG, "own"))))
    assert (period.iso, period.rule) == ("2022", "b")


def test_no_candidate_is_no_period() -> None:
    assert choose((NONE,)).iso == ""
    assert choose((NONE,)).sure


def test_a_period_that_it_cannot_be_is_passed_over() -> None:
    strong = Candidate("2022", "b", (STRONG, "own"))
    assert choose((NONE, strong), other_than="2022").iso == ""


def test_chances_add_to_one() -> None:
    told = chances((NONE, Candidate("2021", "a", ("own",)), Candidate("2022", "b", ())))
    assert abs(sum(chance for chance, _ in told.values()) - 1) < 1e-9
