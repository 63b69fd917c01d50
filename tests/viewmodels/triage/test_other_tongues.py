"""What is typed and shown of a figure where the briefing is in another language."""

from decimal import Decimal

import pytest

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.triage.fields import Field, derive_fields, derive_marks, edited
from briefing_app.viewmodels.triage.making import Refused
from briefing_app.viewmodels.triage.period import iso_period
from briefing_app.viewmodels.triage.reasons import REASONS, reason_words
from briefing_app.viewmodels.triage.units import canonical_unit, unit_words
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import ENGLISH, LANGUAGES
from briefing_app.words.said import speak

TAGS = [language.tag for language in LANGUAGES]
PERIODS = ("2021", "2021-03", "2021-05-02", "2021-Q2", "2021-H1", "2021-W07", "2019/2021")
FIGURE = Figure(
    "f1",
    Quantity(Decimal(3), "EUR", Hedge.ABOUT, ("estimated",)),
    "costs",
    Span("a", 0, 1, "3"),
    period="2021-03",
)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("period", PERIODS)
def test_a_period_is_understood_as_it_is_shown(period: str, tag: str) -> None:
    assert iso_period(period_name(period, tag), tag) == period


@pytest.mark.parametrize(("text", "tag"), [("31 foo 2021", "de"), ("foo de 2021", "es")])
def test_no_month_is_no_period(text: str, tag: str) -> None:
    assert iso_period(text, tag) is None


def test_english_is_understood_as_well() -> None:
    assert iso_period("March 2021", "de") == "2021-03"
    assert canonical_unit("euros", "de") == "EUR"


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("unit", ["USD", "KES", "day", "percentage point", "person", "x", "kg"])
def test_a_unit_is_understood_as_it_is_shown(unit: str, tag: str) -> None:
    assert canonical_unit(unit_words(unit, tag), tag) == unit


def test_a_price_for_each_in_german() -> None:
    assert unit_words("EUR/month", "de") == "Euro je Monat"


@pytest.mark.parametrize("tag", TAGS)
def test_fields_that_stay_change_nothing(tag: str) -> None:
    speak(load_catalogue(next(one for one in LANGUAGES if one.tag == tag)))
    try:
        fields = derive_fields(FIGURE, tag)
        assert (fields[Field.HEDGE] == "about") is (tag == ENGLISH.tag)
        assert (derive_marks(FIGURE)[0].shown == "estimated") is (tag == ENGLISH.tag)
        assert all(edited(FIGURE, field, fields[field], tag) is FIGURE for field in Field)
        exact = derive_fields(
            Figure("f2", Quantity(Decimal(3)), "costs", Span("a", 0, 1, "3")), tag
        )
        found = edited(FIGURE, Field.HEDGE, exact[Field.HEDGE], tag)
        assert not isinstance(found, Refused) and found.quantity.hedge is Hedge.EXACT
        assert len({reason_words(reason) for reason in REASONS}) == len(REASONS)
        assert "boat" in reason_words("one boat")
    finally:
        speak(None)


def test_reasons_keep_what_a_person_wrote() -> None:
    assert reason_words("not of interest") == "not of interest"
    assert (reason_words("pronoun one"), reason_words("")) == ("pronoun", "")
