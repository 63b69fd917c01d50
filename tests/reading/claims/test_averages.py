"""How much it was a day, a week or a month, over the period that a number is of."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

JUDGED = [
    ("holds", "232 a day", "The office took 84,680 calls in the year to 31 March 2025, or {}."),
    ("holds", "30 a day", "In the first half of 2025 the club sold 5,430 tickets, about {}."),
    ("holds", "300 a day", "From 1 May to 14 May 2025 some 4,200 people came, or {}."),
    ("holds", "20,000 a day", "In March 2025 the line carried 620,000 people, close to {}."),
    ("holds", "12,000 a week", "In 2024 the line carried 624,000 people, or {}."),
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(derive_verdict(briefing, c).outcome.value, c.span.exact) for c in briefing.claims]


@pytest.mark.parametrize(("outcome", "words", "text"), JUDGED)
def test_a_rate_is_of_the_days_of_its_period(outcome: str, words: str, text: str) -> None:
    assert any(o == outcome and w.endswith(words) for o, w in judged(text.format(words)))


def test_a_rate_is_of_no_period_that_is_not_told() -> None:
    found = judged("The line carried 620,000 people, close to 20,000 a day.")
    assert "fails" not in {o for o, _ in found}


APPOSED = [
    (
        "fails",
        "an average of £22",
        "Contractors mended 3,420 potholes for £198,000, {}. The council's men had filled 9,100.",
    ),
    (
        "fails",
        "an average of $71",
        "The group let 5,900 rooms. In June it sold a further 2,480 for $421,000, {}.",
    ),
    (
        "fails",
        "or an average of €68",
        "Some 800 boats came. The pilots guided another 240 for €54,000, {}.",
    ),
    (
        "holds",
        "or on average £1,548 a club",
        "Thirty-one clubs took part. Members gave 640 hours and raised £48,000, {}.",
    ),
    (
        "holds",
        "an average of £80 a child",
        "A second firm ran 14 camps at a cost of £56,000, {}. The first had 700 children.",
    ),
]


@pytest.mark.parametrize(("outcome", "words", "text"), APPOSED)
def test_an_average_in_apposition_is_of_the_two_numbers_before_it(
    outcome: str, words: str, text: str
) -> None:
    number = words.split("of ")[-1].split("average ")[-1]
    assert (outcome, number) in judged(text.format(words))
