"""Reasons in words: those of the signs that are there, nothing twice, always one."""

from briefing_app.reading.keys.reasons import MOST_REASONS, NO_REASON, REASONS, reason


def test_only_what_is_there_is_said() -> None:
    assert reason({"harm": 0.7, "record": 0.0}) == REASONS["harm"]
    assert reason({"size": 0.5}) == reason({}) == NO_REASON


def test_a_total_is_said_once() -> None:
    said = reason({"role whole": 1.0, "total of a table": 1.0, "total": 1.0, "kind rate": 1.0})
    assert said == f"{REASONS['role whole']}, {REASONS['kind rate']}"
    assert reason({"total": 1.0}) == REASONS["total"]


def test_the_first_of_them_are_enough() -> None:
    assert reason(dict.fromkeys(REASONS, 1.0)).count(",") >= MOST_REASONS - 1
    assert reason(dict.fromkeys(REASONS, 1.0)).startswith(next(iter(REASONS.values())))
