# ruff: noqa: E501 - one text a line
"""What remains of a whole, and wholes that are told apart with how many parts there are."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

JUDGED = [
    ("holds", "short of $2.05 million", "The appeal is for $3.8 million. It has received $1.75 million and is still {}."),
    ("fails", "short of $2.5 million", "The appeal is for $3.8 million. It has received $1.75 million and is still {}."),
    ("holds", "The other 109", "Of 5,418 children, 4,822 got their first choice.\n\nA further 373 got their second and 114 their third. {} got none."),
    ("holds", "46 per cent", "The appeal for $3.8 million is {} funded. It has received $1.75 million."),
    ("holds", "Three in ten", "{} homes eat once a day.\n\nWe spoke to 2,450 homes in May; 735 of them had no food."),
    ("holds", "330 places", "It has added {}, at three schools: 120 at Ash, 115 at Elm and 95 at Oak."),
    ("fails", "330 places", "It has added {}, at three schools: 120 at Ash, 115 at Elm and 65 at Oak."),
    ("holds", "fell by more than half", "Profit {}.\n\nNet income dropped to $41.3 million from $88.9 million a year earlier."),
    ("holds", "lower still, at 35 per cent", "Of all who tried 40 per cent won last year. The year before the rate was {}."),
    ("holds", "outnumbered men by 84 to 76", "Among the recruits women {}."),
    ("holds", "past the £1.2 million", "The sale brought £1.94 million, well {} it had hoped for."),
]  # fmt: skip
OPEN = [
    "The appeal is for $3.8 million and the roads are short of 40 men.",
    "The first school has 330 places. At five schools: no change.",
    "Profit fell by more than half. Its shares dropped to $41 from $42, and fuel to $3 from $7.",
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(derive_verdict(briefing, c).outcome.value, c.span.exact) for c in briefing.claims]


@pytest.mark.parametrize(("outcome", "words", "text"), JUDGED)
def test_what_follows_from_numbers_before_is_judged(outcome: str, words: str, text: str) -> None:
    assert any(o == outcome and words in said for o, said in judged(text.format(words)))


@pytest.mark.parametrize("text", OPEN)
def test_what_only_sounds_alike_is_left_open(text: str) -> None:
    found = judged(text)
    assert "fails" not in {o for o, _ in found}
    assert not [said for o, said in found if o == "holds" and "half" in said]
