"""Slips: each named kind of mistake, and a wrong number that none explains."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.order import compare, only_moved
from briefing_app.core.sums.slips import swapped
from briefing_app.core.sums.wording import Said
from briefing_app.core.verdict import Outcome, derive_verdict

D = Decimal
K = ClaimKind


def judged(kind: K, numbers: list[tuple[str, str]], stated: tuple[str, str], words: str) -> str:
    figures = tuple(
        Figure(f"f{i}", Quantity(D(v), u), "x", Span("a", 0, 1, v))
        for i, (v, u) in enumerate(numbers)
    )
    operands = tuple(FigureRef(f.id) for f in figures)
    said = Quantity(D(stated[0]), stated[1])
    claim = Claim("c", Span("a", 0, len(words), words), kind, operands, said)
    verdict = derive_verdict(Briefing("b", figures=figures), claim)
    assert verdict.outcome is Outcome.FAILS
    assert (verdict.slip in verdict.why) or not verdict.slip
    return verdict.slip


def test_small_shares_do_not_bear_out_points_that_are_called_per_cent() -> None:
    shares = [("5", "%"), ("4", "%")]
    assert judged(K.CHANGE, shares, ("1", "%"), "1 per cent") == "points called per cent"


def test_a_bare_number_is_compared_in_the_unit_of_the_other() -> None:
    hours, bare = Said(Quantity(D(31), "hour")), Said(Quantity(D(36), ""))
    assert compare((hours, bare), least=True).answer is True
    assert compare((bare, hours), least=True).answer is False


def test_only_one_pair_may_have_moved_so() -> None:
    twelve, ten, eight, nine = (Said(Quantity(D(n))) for n in (12, 10, 8, 9))
    up, down = (twelve, ten), (eight, nine)
    assert only_moved((*up, *down), down=False).answer is True
    assert only_moved((*up, *up), down=False).answer is False
    assert only_moved((*up, *down), down=True).answer is False


COUNTS = [("10321", "x1"), ("1908", "x1"), ("6450", "x1"), ("1873", "x1")]


@pytest.mark.parametrize(
    ("kind", "numbers", "stated", "words", "slip"),
    [
        (K.CHANGE, [("15", "%"), ("12", "%")], ("3", "%"), "3 per cent", "points called per cent"),
        (K.CHANGE, [("12", "fire"), ("20", "fire")], ("67", "%"), "67 %", "base swapped"),
        (K.CHANGE, [("120", "dog"), ("60", "dog")], ("200", "%"), "200 percent", "the new amount"),
        (K.TOTAL, COUNTS, ("10321", "x1"), "10,321", "digits transposed"),
        (
            K.COMPARISON,
            [("61.5", "USD"), ("20.3", "USD")],
            ("41200", "USD"),
            "$41.2 thousand",
            "million for billion",
        ),
        (K.RATIO, [("3100000", "t"), ("365", "day")], ("850", "t"), "850 tons", "a nought"),
        (K.RATIO, [("3100000", "t"), ("365", "day")], ("85", "t"), "85 tons", "a nought"),
        (K.SHARE, [("30", "dog"), ("100", "dog")], ("70", "%"), "70 %", "share and its complement"),
        (
            K.TOTAL,
            [("43", "dog"), ("31", "dog"), ("12", "dog"), ("9", "dog")],
            ("43", "dog"),
            "43 dogs",
            "a part left out",
        ),
        (
            K.TOTAL,
            [("8591", "dog"), ("4000", "dog"), ("3571", "dog")],
            ("8571", "dog"),
            "8,571",
            "one digit",
        ),
        (
            K.CONSISTENCY,
            [("1560000000", "EUR"), ("1056000000", "EUR")],
            ("1560000000", "EUR"),
            "EUR 1.56 billion",
            "a digit lost",
        ),
        (K.CONSISTENCY, [("4335", "tree"), ("435", "tree")], ("4335", "tree"), "4,335", "a digit"),
        (K.CONSISTENCY, [("48503", "GBP"), ("48305", "GBP")], ("48503", "GBP"), "48,503", "digits"),
        (K.CONSISTENCY, [("4325", "tree"), ("425", "tree")], ("4325", "tree"), "4,325", ""),
        (K.CHANGE, [("130", "dog"), ("100", "dog")], ("47", "%"), "47 percent", ""),
    ],
)
def test_a_slip_is_named(
    kind: K, numbers: list[tuple[str, str]], stated: tuple[str, str], words: str, slip: str
) -> None:
    assert judged(kind, numbers, stated, words).startswith(slip)


def test_units_that_are_confused_are_told_in_conversions_alone() -> None:
    figures = (
        Figure("f0", Quantity(D(20), "km"), "x", Span("a", 0, 2, "20")),
        Figure("f1", Quantity(D(32), "mi"), "x", Span("a", 0, 2, "32")),
    )
    claim = Claim("c", Span("a", 0, 2, "32"), K.CONVERSION, (FigureRef("f0"), FigureRef("f1")))
    assert derive_verdict(Briefing("b", figures=figures), claim).slip == "unit confused"


def test_digits_are_swapped_with_neighbours_and_across_one() -> None:
    assert list(swapped(D(123))) == [D(213), D(132), D(321)]
    assert list(swapped(D("1.05"))) == [D("1.50"), D("5.01")]
    assert D(4231) not in set(swapped(D(1234)))
