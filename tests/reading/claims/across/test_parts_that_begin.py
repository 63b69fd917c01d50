# ruff: noqa: E501 - one text a line
"""Parts of a whole that the sentence before tells, the first of them where a sentence begins."""

import pytest

from tests.reading.claims.said import sums

ALL = [
    (
        "Enforcement action was taken on 23 occasions, up from 16. Fourteen of these concerned premises, six staffing and three care planning.",
        "holds 14 + 6 + 3 = 23",
    ),
    (
        "There were 230 fires. 140 of them were in homes, 60 in cars and 30 in sheds.",
        "holds 140 + 60 + 30 = 230",
    ),
    (
        "The court heard 61 appeals. Thirty of those were allowed and 31 dismissed.",
        "holds 30 + 31 = 61",
    ),
    (
        "There were 230 fires. 140 of them were in homes, 60 in cars and 20 in sheds.",
        "fails 140 + 60 + 20 = 220",
    ),
]


@pytest.mark.parametrize(("text", "said"), ALL)
def test_parts_where_a_sentence_begins(text: str, said: str) -> None:
    assert said in sums(f"News of it\n\n{text}")


OPEN = [
    "There were 23 fires last year. Fourteen of these were at night and 12 in winter.",
    "There were 230 fires. 140 of them were in homes, and 30 people were hurt.",
    "The court heard 61 appeals. Thirty of those were allowed.",
]


@pytest.mark.parametrize("text", OPEN)
def test_parts_that_need_not_be_all(text: str) -> None:
    assert not [s for s in sums(f"News of it\n\n{text}") if s.startswith("fails")]
