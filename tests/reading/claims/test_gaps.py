# ruff: noqa: E501 - one text a line
"""Numbers that are called a gap, a lead or a saving: of the two numbers before them."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

HOLD = [
    ("gap is thus 1.3 percentage points", "Pay rose by 4.2 per cent and prices by 2.9 per cent. The {}."),
    ("margin of two points", "Exports grew by 6 per cent and imports by 4 per cent, a {}."),
    ("five-point lead", "Ms Hall has 48 per cent and Mr Pratt 43 per cent. A {} is not much."),
    ("lead was 22 points", "She won 61 per cent of the votes and he 39 per cent. Her {}."),
    ("four points clear", "Rovers are on 60 points and Harbour on 56 points. Rovers are {}."),
    ("saving of £150", "The bill came to £1,240 instead of £1,390, a {}."),
    ("The margin, 5,919", "As many as 7,892 backed it, 1,973 opposed it. {}, is wide."),
    ("The difference (£13)", "Tickets cost £18 in the north and £31 in the south. {} goes to the club."),
    ("outnumbered women by 80", "In March 240 men joined and 160 women. Men {}."),
    ("missed estimates by 12 cents", "It earned 62 cents. Analysts had looked for 74 cents, so it {}."),
    ("£216", "The course costs £186 per head, usual care £402, so that {} is saved on each."),
    ("saving of 25 minutes", "The trip takes 45 minutes instead of 70, a {}."),
]  # fmt: skip
UNKNOWN = [
    "The two stations are 12 miles apart, and 48 trains run.",
    "Turnout was 48 per cent in 2020 and 43 per cent in 2024. She took a five-year lead.",
    "The track is 400 metres long. The gates stand 20 metres apart and the gap is 3 metres.",
    "A gap of three to four days lies between the two floods.",
    "The firm has 412 men and 380 women; 48 jobs were saved.",
    "Income dropped to 62 cents a share. Analysts had looked for 74 cents and got 12 cents.",
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("words", "text"), HOLD)
def test_a_gap_is_that_of_the_two_numbers_before(words: str, text: str) -> None:
    assert (words, "holds") in [(s.removeprefix("a "), o) for s, o in judged(text.format(words))]


def test_a_gap_that_its_clause_tells_wrong_fails() -> None:
    text = HOLD[5][1].format("saving of £510")
    assert ("saving of £510", "fails") in judged(text)


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_no_two_numbers_tell_is_left_open(text: str) -> None:
    assert {outcome for _, outcome in judged(text)} <= {"unchecked"}
