"""Days and times of the interface."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from briefing_app.core import forms
from briefing_app.viewmodels.window.moments import clock_said, day_said
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak

DAY = date(2026, 5, 3)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    speak(None)
    forms.choose(forms.USUAL)


@pytest.mark.parametrize(
    ("tag", "day"), [("en", "3 May 2026"), ("de", "3. Mai 2026"), ("es", "3 de mayo de 2026")]
)
def test_a_day_is_written_as_the_language_does(tag: str, day: str) -> None:
    speak(load_catalogue(choose_language(tag, ())))
    assert day_said(DAY) == day


def test_a_form_that_was_chosen_holds_in_every_language() -> None:
    forms.choose(forms.Forms(days="iso"))
    speak(load_catalogue(choose_language("de", ())))
    assert day_said(DAY) == "2026-05-03"


@pytest.mark.parametrize(("tag", "clock"), [("en", "09:05"), ("de", "09:05"), ("es", "9:05")])
def test_a_time_is_written_as_the_language_does(tag: str, clock: str) -> None:
    speak(load_catalogue(choose_language(tag, ())))
    assert clock_said(datetime(2026, 5, 3, 9, 5)) == clock
