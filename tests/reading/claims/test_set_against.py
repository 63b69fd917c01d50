# ruff: noqa: E501 - one text a line
"""Numbers that say how two others differ, parts of a whole beside it, and verbs with *up*, *down*."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

PARTS_BESIDE = [
    ("In Old Harbour 23 of 30 boats were holed, leaving seven afloat.", "leaving seven: holds"),
    (
        "The fire took 97 barns. In Upper Vale 61 of the 74 houses burned, leaving 13.",
        "leaving 13: holds",
    ),
    ("Crews have dug 64 of the 92 miles of line, leaving 28 miles.", "leaving 28 miles: holds"),
    ("Crews have dug 64 of the 92 miles of line, leaving 82 miles.", "leaving 82 miles: fails"),
]
SET_AGAINST = [
    (
        "The mill took on 212 weavers this year, 38 below last year's 250, a decrease of 15.2 per cent.",
        "decrease of 15.2 per cent: holds",
    ),
    (
        "The mill took on 212 weavers this year, 38 below last year's 250, a decrease of 17.9 per cent.",
        "decrease of 17.9 per cent: fails",
    ),
    (
        "There were 8,190 apprentices, 640 fewer than last year's 8,830, a drop of 7.2 per cent.",
        "drop of 7.2 per cent: holds",
    ),
]
NO_TRIGGERS = [
    "The storm was worst in Upper Vale, where 74 houses burned down.",
    "Of the volunteers 19 gave up within a week.",
    "Last year 12 shops shut down.",
    "The school has 212 classes. Of these 40 classes have more than 25 pupils.",
]


def said(text: str) -> list[str]:
    made = derive_briefing(article(text))
    return [f"{c.span.exact}: {derive_verdict(made, c).outcome.value}" for c in made.claims]


@pytest.mark.parametrize(("text", "claim"), PARTS_BESIDE)
def test_what_is_left_is_of_the_whole_that_the_part_names(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(("text", "claim"), SET_AGAINST)
def test_a_noun_of_change_sums_up_the_change_before(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize("text", NO_TRIGGERS)
def test_words_of_a_verb_claim_no_difference(text: str) -> None:
    assert said(text) == []


def test_a_distance_to_others_is_no_part() -> None:
    told = said(
        "They won 24, drew seven and lost seven of their 38 games – 24 wins, seven draws and seven defeats – and finished six points behind the winners."
    )
    assert not any(claim.endswith("fails") for claim in told)


PRODUCT = "Premiums were €990 million. A storm brought 31,200 claims; the three next largest events cost €58 million, €37 million and €29 million."


def test_numbers_that_only_stand_beside_each_other_have_no_product() -> None:
    assert not any(claim.endswith("fails") for claim in said(PRODUCT))


COARSE = """Seats in the new house

The Alliance will hold 58 of the 125 seats, @. It took 36.2 percent of the vote.

The Front has 44 seats, the Greens 14, the Liberals six and the List three.

Women will have 53 seats and 46 members are new."""


@pytest.mark.parametrize("words", ["11 fewer than before", "nine more than before"])
def test_a_coarse_difference_is_not_that_of_any_two(words: str) -> None:
    told = said(COARSE.replace("@", words))
    assert not any(words[:8] in c and not c.endswith("unchecked") for c in told)
