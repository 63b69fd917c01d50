"""Claims that unrelated numbers would bear out, or refute, by chance."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.claims.test_noticed import article


def said(text: str) -> dict[str, str]:
    """Return the claims of a text with their verdicts and sums."""
    briefing = derive_briefing(article("News of the day\n\n" + text))
    judged = [(c.span.exact, derive_verdict(briefing, c)) for c in briefing.claims]
    return {words: f"{v.outcome.value}: {v.arithmetic}" for words, v in judged}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "The isle route carried 201,700 people. The bay route had 154,200, the night boat "
            "130,400. The three routes together carried 486,300.",
            "201,700 + 154,200 + 130,400 = 486,300",
        ),
        (
            "The north shops took 41,200 visitors. The south shops took 38,500, the outlet "
            "20,900. These three groups together drew 100,600.",
            "41,200 + 38,500 + 20,900 = 100,600",
        ),
        (
            "Line A had 811,400 riders. Line B had 640,200 and line C 98,300. All three lines "
            "combined had 1,549,900.",
            "811,400 + 640,200 + 98,300 = 1,549,900",
        ),
        (
            "The club sold 410 seats in May and 305 in June. With the eight it had given away, "
            "that makes 723 in all.",
            "410 + 305 + 8 = 723",
        ),
    ],
)
def test_how_many_parts_there_are_is_no_part(text: str, right: str) -> None:
    assert f"holds: {right}" in said(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "Of these, 322 were assigned to early walking and 318 to usual care. The mean stay was "
        "3.9 days in the first group.",
        "The crew was 131 on the first ship and 125 on the other. It sailed 5.9 days to the cape.",
        "There were 212 in the north camp and 207 in the south camp. Walks were 4.8 miles long.",
    ],
)
def test_what_is_measured_is_no_part_of_what_is_counted(text: str) -> None:
    assert not [v for v in said(text).values() if v.startswith("holds")]


@pytest.mark.parametrize(
    "text",
    [
        "Storm Petra cut power to 128,000 homes. By Sunday 96,000 had been reconnected, leaving "
        "32,000 without light. Three quarters of the homes were back within a day.",
        "The school wrote to 1,200 parents. Some 900 had answered by May, leaving 300 silent. "
        "Three quarters of the parents thus took part.",
        "The town has 640 lamps. By June 480 were mended, leaving 160 dark. Three quarters of "
        "the lamps shine.",
    ],
)
def test_a_share_that_comes_out_for_the_other_part_does_not_fail(text: str) -> None:
    assert not [v for v in said(text).values() if v.startswith("fails")]


def test_a_share_swapped_with_what_is_left_of_it_fails() -> None:
    text = "Of the 640 lamps of the town, 160 are dark, or 75 per cent."
    assert [v for v in said(text).values() if v.startswith("fails")]


@pytest.mark.parametrize(
    "text",
    [
        "The valley had 412 cases. Children accounted for 247 of the 412 cases, or 60 per cent. "
        "Sixty-six people went to hospital, one patient in four.",
        "The yard has 530 workers. Women are 318 of the 530 workers, or 60 per cent. Eighty "
        "workers live on the isle, one in four.",
    ],
)
def test_a_share_in_words_is_not_borne_out_by_a_part_of_its_whole(text: str) -> None:
    assert not [v for w, v in said(text).items() if "in four" in w and v.startswith("holds")]


def test_a_share_of_a_named_part_is_borne_out() -> None:
    text = (
        "The valley had 412 cases. Children accounted for 247 of the 412 cases, or 60 per cent. "
        "Of the 247 children, 62 went to hospital, one in four."
    )
    assert [v for w, v in said(text).items() if "in four" in w and v.startswith("holds")]
