"""How well two sources are compared, on texts with the right pairs; some are kept for checking."""

import pytest

from tests.reading.beside.gold import KINDS, Answer, Case, Count, score, scores


@pytest.mark.parametrize(
    ("folder", "pairs", "relation", "differs"), [("pairs", 94, 92, 83), ("check", 85, 80, 74)]
)
def test_pairs_are_found_and_judged(
    folder: str, pairs: float, relation: float, differs: float
) -> None:
    counts = scores(folder)
    assert counts["pairs"].f1 >= pairs
    assert counts["relation"].f1 >= relation
    assert counts["differs"].f1 >= differs


def test_the_score_counts_what_is_missed_and_what_is_too_much() -> None:
    case = Case(
        "x", "12 ships, 4 docks", "14 ships", (("differs", (0, 8), (0, 8)),), ((10, 17),), ()
    )
    right, wrong = {k: Count() for k in KINDS}, {k: Count() for k in KINDS}
    assert not score(case, Answer((("differs", (0, 2), (0, 2)),), ((10, 11),)), right)
    assert right["differs"].f1 == right["only"].f1 == 100
    assert len(score(case, Answer((("differs", (10, 11), (0, 2)),)), wrong)) == 2
    assert wrong["pairs"].f1 == wrong["only"].f1 == 0
