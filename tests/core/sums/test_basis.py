"""On what basis a number is told, by its own words in the sentence."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.sums.basis import SIDES, own_words, place_in, unlike_bases


def around(text: str, number: str) -> str:
    at = text.index(number)
    return own_words(text, at, at + len(number))


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("Pay was 620 in real terms in May, up from 590 before.", "620",
         "Pay was 620 in real terms in May"),
        ("Pay was 620 in real terms in May, up from 590 before.", "590", " 590 before"),
        ("It rained. In Dell 4 died (2015 = 100) and 5 fled; 6 hid.", "4",
         "In Dell 4 died (2015 = 100) "),
        ("It rained. In Dell 4 died and 5 fled; 6 hid.", "6", "6 hid"),
    ],
)  # fmt: skip
def test_the_words_of_a_number_end_where_another_begins(text: str, number: str, words: str) -> None:
    assert around(text, number) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("real wages of 5", "nominal wages of 4"),
        ("5 at constant 2019 prices", "4 at current prices"),
        ("seasonally adjusted 5", "an unadjusted 4"),
        ("a net profit of 5", "a gross profit of 4"),
        ("5 confirmed cases", "4 suspected cases"),
        ("5 branches including agencies", "4 branches excluding agencies"),
        ("fiscal 2024 it was 5", "the calendar year 2023 it was 4"),
        ("5 points (2015 = 100)", "4 points (2020=100)"),
        ("5 (base 2015)", "4 on the 2020 base"),
    ],
)
def test_words_that_shut_each_other_out(one: str, other: str) -> None:
    assert unlike_bases(one, other)
    assert unlike_bases(other, one)
    assert unlike_bases(one, one) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("real wages of 5", "wages of 4"),
        ("5 in real terms", "4 adjusted for inflation"),
        ("a gross domestic product of 5", "net exports of 4"),
        ("5 points (2015 = 100)", "4 points"),
        ("gross and net profit of 5", "a net profit of 4"),
    ],
)
def test_what_only_one_says_is_no_difference(one: str, other: str) -> None:
    assert unlike_bases(one, other) is None


def test_the_words_shown_are_those_of_the_text() -> None:
    assert unlike_bases("5 in real terms", "4 in cash terms") == ("in real terms", "in cash terms")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("61 in Galtee in 2023", "Galtee"),
        ("In the Upper Dell 61 bears live", "Upper Dell"),
        ("61 in March", ""),
        ("61 in Galtee, as in Dell", ""),
        ("61 bears", ""),
    ],
)
def test_the_place_at_a_number(words: str, place: str) -> None:
    assert place_in(words) == place


@given(st.data())
@pytest.mark.parametrize("name", SIDES)
def test_what_a_side_matches_has_a_word_that_is_looked_for(name: str, data: st.DataObject) -> None:
    sides = SIDES[name]
    side = data.draw(st.sampled_from(sides.patterns))
    words = data.draw(st.from_regex(re.compile(side.source, re.IGNORECASE)))
    matching = [p for p in sides.patterns if p.search(words)]
    assert (sides.told(words) is not None) == (len(matching) == 1)
