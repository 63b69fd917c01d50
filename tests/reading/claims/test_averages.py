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
