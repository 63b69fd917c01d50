# ruff: noqa: E501 - one text a line
"""A number said again in words or rounded, mostly by one who is quoted."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

AGAIN = [
    ("The lake was 87 per cent full, the board said.\n\n“At eighty-seven per cent nobody needs to panic,” the chair said.", "eighty-seven per cent"),
    ("The clinics treated 1,055 people in all.\n\n“More than a thousand people waited too long,” she said.", "More than a thousand people"),
    ("The line carried 8.96 million passengers, above the 8.1 million of last year.\n\n“Nearly nine million people trusted us,” he said.", "Nearly nine million people"),
    ("Terns raised 164 young on the island.\n\n“A hundred and sixty-four is a number I like,” he said.", "A hundred and sixty-four"),
]  # fmt: skip
NOT_AGAIN = [
    "The lake was 82 per cent full, the board said.\n\n“At eighty-seven per cent nobody would panic,” the chair said.",
    "Some 1,055 people were treated in Aarn and 1,040 people in Belm.\n\n“More than a thousand people waited,” she said.",
    "The council planted 398 trees in spring.\n\n“Nearly four hundred people came to the fair,” she said.",
    "The school has 12 teachers. Twelve buses stood in the yard.",
    "The fund has £3.1 million.\n\n“We need three million litres of water,” he said.",
]  # fmt: skip


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    claims = [c for c in briefing.claims if c.kind.value == "consistency"]
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in claims]


@pytest.mark.parametrize(("text", "words"), AGAIN)
def test_what_is_said_again_in_other_words_holds(text: str, words: str) -> None:
    assert judged(text) == [(words, "holds")]


@pytest.mark.parametrize("text", NOT_AGAIN)
def test_what_several_or_none_may_be_meant_by_is_no_claim(text: str) -> None:
    assert judged(text) == []
