"""Two sources that are long grow no faster than their texts."""

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.reading.beside.compare import derive_pairings
from briefing_app.reading.beside.meeting import EVERY
from briefing_app.reading.beside.sides import Told
from briefing_app.viewmodels.compare import compared
from tests.growth.counting import assert_linear
from tests.growth.test_growth import SCALE, Work, briefing_of

PARAGRAPHS = 60
"""Each has two figures."""


def told(briefing: Briefing) -> Told:
    return Told(briefing.articles[0], briefing.figures)


def test_two_long_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.reading.beside.meeting.EVERY", 0)

    def made(count: int) -> Work:
        first, second = told(briefing_of(count)), told(briefing_of(count))
        return lambda: derive_pairings(first, second)

    made(4 * PARAGRAPHS * SCALE)()
    assert_linear(made, PARAGRAPHS * SCALE)


def test_numbers_far_down_in_long_texts_meet() -> None:
    first, second = told(briefing_of(400)), told(briefing_of(420))
    found = derive_pairings(first, second)
    assert len(first.figures) * len(second.figures) > EVERY
    assert len(found.pairs) == 800
    assert not found.only_first
    assert len(found.only_second) == 40


def test_what_nobody_compared_is_in_no_text_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = briefing_of(30).figures
    monkeypatch.setattr(compared, "MOST_FIGURES", 20)
    monkeypatch.setattr("briefing_app.reading.beside.sides.MOST_FIGURES", 20)
    assert len(compared._alone(figures, set())) <= 20
    assert len(compared._alone(figures[:10], set())) == 10
