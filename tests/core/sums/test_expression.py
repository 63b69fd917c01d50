"""The sums behind claims: read, computed, shown."""

from decimal import Decimal

import pytest

from briefing_app.core.sums.expression import (
    compute,
    compute_ends,
    is_sum,
    operands_of,
    parse,
    shown,
)
from briefing_app.core.sums.interval import Interval

D = Decimal
VALUES = (D(96), D(80), D(10))


@pytest.mark.parametrize(
    ("text", "result", "words"),
    [
        ("a / b", "1.2", "96 ÷ 80"),
        ("(a - b) / b * 100", "20", "(96 − 80) ÷ 80 × 100"),
        ("a - b - c", "6", "96 − 80 − 10"),
        ("a - (b - c)", "26", "96 − (80 − 10)"),
        ("a / (b * c)", "0.12", "96 ÷ (80 × 10)"),
        ("c * 9 / 5 + 32", "50", "10 × 9 ÷ 5 + 32"),
        ("(c - 1.5)", "8.5", "10 − 1.5"),
    ],
)
def test_a_sum_is_computed_and_shown(text: str, result: str, words: str) -> None:
    node = parse(text)
    assert compute(node, VALUES) == D(result)
    assert shown(node, VALUES) == words


@pytest.mark.parametrize("text", ["", "a +", "a b", "(a", "a ** b", "a; b", "A / b", "__import__"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


def test_a_sum_knows_how_many_operands_it_needs() -> None:
    assert operands_of(parse("b + c")) == 3
    assert operands_of(parse("100 / 4")) == 0


def test_nothing_is_divided_by_zero() -> None:
    assert compute(parse("a / b"), (D(1), D(0))) is None
    assert compute_ends(parse("a / b"), (Interval(D(1), D(1)), Interval(D(-1), D(1)))) is None


def test_a_base_that_stands_in_a_sum_twice_is_rounded_once() -> None:
    ends = compute_ends(parse("(a - b) / b"), (Interval(D(11), D(12)), Interval(D(9), D(10))))
    assert ends is not None
    assert ends.low == D("0.1")
    assert ends.high is not None
    assert abs(ends.high - D(1) / 3) < D("1e-9")


def test_a_sum_adds_and_takes_off_and_nothing_else() -> None:
    assert is_sum(parse("a + b - c"))
    assert not is_sum(parse("a + b * c"))
    assert not is_sum(parse("(a - b) / b * 100"))
