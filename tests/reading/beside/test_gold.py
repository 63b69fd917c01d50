"""How well two sources are compared, on texts with the right pairs; some are kept for checking."""

from dataclasses import replace

import pytest

from tests.reading.beside.gold import KINDS, Answer, Case, Count, answer_of, cases, score, scores


@pytest.mark.parametrize(
    ("folder", "pairs", "relation", "differs", "sure"),
    [("pairs", 94, 93, 89, 93), ("check", 94, 92, 88, 90)],
)
def test_pairs_are_found_and_judged(
    folder: str, pairs: float, relation: float, differs: float, sure: float
) -> None:
    """A difference that is none costs more than one that is missed."""
    counts = scores(folder)
    assert counts["pairs"].f1 >= pairs
    assert counts["relation"].f1 >= relation
    assert counts["differs"].f1 >= differs
    assert counts["differs"].precision >= sure


def test_the_score_counts_what_is_missed_and_what_is_too_much() -> None:
    case = Case(
        "x", "12 ships, 4 docks", "14 ships", (("differs", ((0, 8),), ((0, 8),)),), ((10, 17),), ()
    )
    right, wrong = {k: Count() for k in KINDS}, {k: Count() for k in KINDS}
    assert not score(case, Answer((("differs", (0, 2), (0, 2)),), ((10, 11),)), right)
    assert right["differs"].f1 == right["only"].f1 == 100
    assert len(score(case, Answer((("differs", (10, 11), (0, 2)),)), wrong)) == 2
    assert wrong["pairs"].f1 == wrong["only"].f1 == 0


def test_what_may_be_paired_or_not_counts_for_nothing() -> None:
    two = ("either", ((0, 8),), ((0, 8), (20, 28)))
    case = Case("x", "12 ships", "14 ships", (), (), (), (two,))
    counts = {k: Count() for k in KINDS}
    assert not score(case, Answer((("differs", (0, 2), (20, 22)),)), counts)
    assert counts["pairs"].said == counts["differs"].said == 0


def test_reports_of_other_events_do_not_differ() -> None:
    every = [*cases("pairs"), *cases("check")]
    others = zip(every, (*every[1:], every[0]), strict=True)
    mixed = [replace(a, second=b.second) for a, b in others]
    relations = [pair[0] for case in mixed for pair in answer_of(case).pairs]
    assert "differs" not in relations
    assert len(relations) <= 6, "a number may be met twice by chance"
