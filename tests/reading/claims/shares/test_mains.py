"""A share beside its part is judged by the principal number of what the part counts."""

import pytest

from tests.reading.claims.test_no_chance_hits import said

ROADS = "The roads of the province saw 187 deaths last year. The state looked into all 187 deaths. "
TREES = "The city has 5,230 trees. A storm in May tested all 5,230 trees for a night. "
PUPILS = "The valley has 8,460 pupils in its schools. The 8,460 pupils have ten weeks off. "


@pytest.mark.parametrize(
    "text",
    [
        ROADS + "In winter the gritters went out late. Speed was a factor in 58 deaths, or 13 per "
        "cent.",
        TREES + "Nobody was hurt on that night. It felled 2,521 trees (84 per cent).",
        PUPILS + "They come by bus, by boat or on foot. The boat takes 2,115 pupils, or 52 per "
        "cent.",
    ],
)
def test_a_share_that_no_number_gives_fails_by_the_main_number(text: str) -> None:
    assert [v for w, v in said(text).items() if "per cent" in w and v.startswith("fails")]


@pytest.mark.parametrize(
    "text",
    [
        # no slip explains it
        TREES + "Nobody was hurt on that night. It felled 412 trees (18 per cent).",
        # another number would give it
        ROADS + "There were 446 crashes on the coast and 449 inland. In winter the gritters went "
        "out late. Speed was a factor in 58 deaths, or 13 per cent.",
        # another whole stands by
        TREES + "The park has 2,300 birches. It felled 412 trees there (19 per cent).",
        # of something else
        PUPILS + "They come by bus, by boat or on foot. The boat takes 705 pupils, or 38 per cent "
        "of its seats.",
    ],
)
def test_a_share_that_may_be_of_another_number_does_not_fail(text: str) -> None:
    assert not [v for v in said(text).values() if v.startswith("fails")]
