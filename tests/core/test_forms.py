"""Numbers and days in the form that a person wants, and as the language has them where none is."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from briefing_app.core import forms
from briefing_app.core.forms import USUAL, Forms, choose, day_written
from briefing_app.core.numberformat import format_number
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.period_text import date_words, period_words
from briefing_app.viewmodels.review.words import moment_words
from tests import sample

NUMBER = Decimal("1234567.5")


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    choose(USUAL)


def test_nothing_chosen_leaves_it_to_the_language() -> None:
    assert format_number(NUMBER) == "1,234,567.5"
    assert format_number(NUMBER, "de") == "1.234.567,5"
    assert date_words("2023-05-02") == "2 May 2023"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("comma", "1,234,567.5"),
        ("point", "1.234.567,5"),
        ("space", "1\u202f234\u202f567,5"),
        ("apostrophe", "1’234’567.5"),
    ],
)
def test_a_form_of_numbers_holds_in_every_language(name: str, said: str) -> None:
    choose(Forms(name))
    assert {format_number(NUMBER, language) for language in ("en", "de", "fr")} == {said}


@pytest.mark.parametrize(
    ("name", "said"), [("month", "May 2, 2023"), ("iso", "2023-05-02"), ("", "2 May 2023")]
)
def test_a_form_of_days_holds_wherever_one_is_written(name: str, said: str) -> None:
    choose(Forms(days=name))
    assert date_words("2023-05-02T10:00") == said
    assert period_words("2023-05-02") == f"on {said}"
    assert moment_words("2023-05-02T10:00:00+00:00") == f"{said}, 10:00"
    assert period_words("2023-05") == "in May 2023"


def test_what_is_not_known_is_the_usual() -> None:
    assert not choose(Forms("furlong", "fortnight"))
    assert forms.chosen() == USUAL


def test_a_value_that_remembers_its_sums_writes_them_anew() -> None:
    briefing = sample.briefing()
    claim = next(c for c in briefing.claims if c.span.exact == "nearly double")
    assert "1.92" in verdict_on(briefing, claim).shown_sum
    choose(Forms("point"))
    assert "1,92" in verdict_on(briefing, claim).shown_sum
    choose(USUAL)
    assert "1.92" in verdict_on(briefing, claim).shown_sum


def test_a_day_of_iso_has_its_noughts() -> None:
    choose(Forms(days="iso"))
    assert day_written(2023, 5, "May", 2) == "2023-05-02"
