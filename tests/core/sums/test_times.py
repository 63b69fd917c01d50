"""How long periods are, and what may be set beside what."""

import pytest

from briefing_app.core.sums.times import are_alike, extent_of, lies_within


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("2024", "2023", True),
        ("2024-03", "2023-02", True),
        ("2024-03", "2023", False),
        ("2024-Q1", "2023-01/2023-03", True),
        ("2024-H1", "2023-Q1", False),
        ("2023/2024", "2022/2023", True),
        ("2023/2024", "2022", False),
        ("2023-04/2024-03", "2022-04/2023-03", True),
        ("2023-04/2024-03", "2022", False),
        ("2024-W12", "2023-W12", True),
        ("2024-W12", "2024-02", False),
        ("2024-05-01", "2023-05-03", True),
        ("2024-05-01", "2024-05", False),
        ("2024-01-01/2024-12-31", "2023", True),
        ("", "2023", True),
    ],
)
def test_periods_are_alike_by_length_and_years_by_their_first_month(
    a: str, b: str, alike: bool
) -> None:
    assert are_alike(a, b) is are_alike(b, a) is alike


@pytest.mark.parametrize(
    ("short", "long", "within"),
    [
        ("2024-03", "2024", True),
        ("2024-12", "2024-Q4", True),
        ("2024-09", "2024-Q4", False),
        ("2024", "2020/2025", True),
        ("2024-05-31", "2024-05", True),
        ("2024", "2024-03", False),
        ("2024", "", True),
        ("2024-W01", "2024", True),
        ("2024-W52", "2024", True),
        ("2024-W52", "2024-12", True),
        ("2024-W40", "2024-Q3", False),
        ("2024-11", "2024/2025", True),
        ("2025-03", "2024/2025", True),
        ("2024-Q4", "2024/2025", True),
        ("2023-12", "2024/2025", False),
        ("2024", "2024/2025", False),
    ],
)
def test_a_period_lies_within_another(short: str, long: str, within: bool) -> None:
    assert lies_within(short, long) is within


def test_what_is_no_period_spans_nothing() -> None:
    assert extent_of("spring") is None
    assert extent_of("2024/2023") is None
