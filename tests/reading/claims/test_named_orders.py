# ruff: noqa: E501 - one text a line
"""Numbers that are only named: which is more, of which a share is, what a headline speaks of."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing

ORDERS = [
    (
        "Turnover came to £61.4 million. Costs of the new stand made the difference. Net debt of £63.1 million exceeds turnover.",
        "comparison holds",
    ),
    ("Deaths came to 1,480. There were 1,312 births. Deaths exceeded births.", "comparison holds"),
]
NEVER_WRONG = [
    "Deaths came to 1,280. There were 1,312 births. Deaths exceeded births.",
    "In 2023 there were 1,480 deaths, in 2022 there were 1,210. There were 1,312 births. Deaths were more than births.",
    "The 6,500 largest farms work half of the land, the 58,000 smallest a tenth, the 9,700 others the rest.",
    "The club sold 19,600 tickets, 1,350 more than the 18,250 before. At £486 the cheapest adult ticket is dear.",
]
WHOLES = [
    (
        "The order book is worth £392m, and revenue came to £184.8m. Services brought in £79.5m, or 43% of revenue.",
        "share holds",
    ),
]
WHOLES += [
    (
        "The college has 512 professors and 28,640 students. Three out of ten professors, 154, are women.",
        "share holds",
    ),
    (
        "The budget amounts to 418 million euros. Gifts brought in 84 million, a fifth of the budget.",
        "share holds",
    ),
    (
        "The school has 28,640 pupils. In all 15,180 are girls, which corresponds to a share of 53 percent.",
        "share holds",
    ),
]
PAST = [
    (
        "The bill is now £486. Five years ago it was £398; it has gone up by 22 per cent since then.",
        "change holds",
    ),
    (
        "The walk raised £104,600. Last year's walk raised £81,900, so the total is up by more than a quarter.",
        "change holds",
    ),
]
TABLE = """Pupils by district

District\t2024\t2025
Norbeck\t28,900\t28,310
Ashlow\t21,450\t21,620
Vale\t26,380\t25,400
Coast\t21,680\t21,150

{words}"""
ONLY = [
    ("Only Ashlow gained pupils.", "superlative holds"),
    ("Ashlow was the only district to gain pupils.", "superlative holds"),
    ("Vale was the only district to lose pupils.", "superlative fails"),
    ("Only Vale gained pupils.", "superlative fails"),
]


def judged(text: str) -> list[str]:
    made = import_bytes(text.encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(("words", "expected"), [*ORDERS, *WHOLES, *PAST])
def test_a_name_stands_for_its_number(words: str, expected: str) -> None:
    assert expected in judged("News of the day\n\n" + words)


@pytest.mark.parametrize("words", NEVER_WRONG)
def test_nothing_fails_by_a_name_alone(words: str) -> None:
    assert not [found for found in judged("News\n\n" + words) if found.endswith("fails")]


@pytest.mark.parametrize(("words", "expected"), ONLY)
def test_the_only_row_that_moved_so(words: str, expected: str) -> None:
    assert expected in judged(TABLE.format(words=words))


def test_a_headline_without_a_number_is_set_against_the_text() -> None:
    text = "Fewer accidents in Dale\n\nThere were 69 accidents, compared with 84 a year ago."
    assert "comparison holds" in judged(text)
    assert "comparison fails" in judged(text.replace("Fewer", "More"))
