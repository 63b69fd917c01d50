"""What is written about an article follows the language of the briefing, not the interface's."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.viewmodels.figures.period_text import period_name, period_words
from briefing_app.viewmodels.figures.reservations import MARKS, mark_words, quantity_text
from briefing_app.viewmodels.triage.value import typed_value, value_words
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import ENGLISH, LANGUAGES
from briefing_app.words.said import said, speak
from briefing_app.words.written import is_written, written, written_count


@pytest.fixture
def in_spanish() -> Iterator[None]:
    speak(load_catalogue(next(one for one in LANGUAGES if one.tag == "es")))
    yield
    speak(None)


@pytest.mark.usefixtures("in_spanish")
def test_the_interface_does_not_change_it() -> None:
    assert said("Sources") == "Fuentes"
    assert written("de", "Sources") == "Quellen"
    assert written("en-GB", "Sources") == "Sources"


@pytest.mark.parametrize("tag", ["", "en", "xx", "ar"])
def test_a_language_without_words_gets_english(tag: str) -> None:
    assert written(tag, "Source: {names}", names="A") == "Source: A"


def test_only_languages_with_a_catalogue_are_written() -> None:
    assert [tag for tag in ("en-US", "de-CH", "es", "ar", "zz") if is_written(tag)] == [
        "en-US",
        "de-CH",
        "es",
    ]


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1 weitere auf einer eigenen Folie"), (12345, "12.345 weitere auf eigenen Folien")],
)
def test_a_number_has_its_form(number: int, words: str) -> None:
    text = ("1 more on its own slide", "{n} more on their own slides")
    assert written_count("de", number, *text) == words


@pytest.mark.parametrize(
    ("period", "name", "words"),
    [
        ("2021", "2021", "2021"),
        ("2021-03", "März 2021", "im März 2021"),
        ("2021-03-02", "2. März 2021", "am 2. März 2021"),
        ("2021-Q2", "Q2 2021", "im zweiten Quartal 2021"),
        ("2021-H1", "1. Halbjahr 2021", "im ersten Halbjahr 2021"),
        ("2021-W07", "Woche 7 2021", "in Woche 7 2021"),
        ("2019/2021", "2019–2021", "2019–2021"),
        ("2019-01/2019-03", "Januar 2019–März 2019", "von Januar 2019 bis März 2019"),
    ],
)
def test_periods_in_german(period: str, name: str, words: str) -> None:
    assert (period_name(period, "de"), period_words(period, "de")) == (name, words)


@pytest.mark.parametrize(
    ("quantity", "german", "spanish"),
    [
        (
            Quantity(Decimal(53400000), "EUR", Hedge.MORE_THAN),
            "mehr als €53,4\u00a0Mio.",
            "más de €53,4\u00a0millones",
        ),
        (
            Quantity(Decimal(1000000), "", Hedge.EXACT, ("estimated",)),
            "1\u00a0Mio. (geschätzt)",
            "1\u00a0millón (estimado)",
        ),
        (Quantity(Decimal(3), "day"), "3\u00a0Tage", "3\u00a0días"),
        (
            Quantity(Decimal(1), "percentage point"),
            "1\u00a0Prozentpunkt",
            "1\u00a0punto porcentual",
        ),
        (
            Quantity(Decimal(7), "per 100000 person"),
            "7\u00a0je 100.000 Personen",
            "7\u00a0por 100.000 personas",
        ),
        (Quantity(Decimal(2), "Festnahme"), "2\u00a0Festnahme", "2\u00a0Festnahme"),
    ],
)
def test_numbers_with_their_words(quantity: Quantity, german: str, spanish: str) -> None:
    assert quantity_text(quantity, "de") == german
    assert quantity_text(quantity, "es") == spanish


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@pytest.mark.parametrize("value", ["1000000", "53400000", "2000000000", "7500000000000", "12.5"])
def test_a_field_takes_what_it_shows(language: object, value: str) -> None:
    tag = getattr(language, "tag", "")
    shown = value_words(Quantity(Decimal(value), "EUR"), tag)
    found = typed_value(shown, tag)
    assert found is not None and found.value == Decimal(value)


def test_an_english_number_stands_as_before() -> None:
    assert number_parts(Quantity(Decimal(1000000), "USD")).text == "$1\u00a0million"


@pytest.mark.parametrize("tag", [one.tag for one in LANGUAGES if one != ENGLISH])
def test_every_mark_has_its_word(tag: str) -> None:
    alike = {mark for mark in MARKS if mark_words(mark, tag) == mark}
    assert alike <= {"provisional"}  # the same word in Spanish
