"""Counts what a piece of work calls: the same on every machine, whatever else runs there."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

LINEAR = 1.15
"""The exponent up to which growth counts as linear: n log n over these sizes is some 1.1."""


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, of Python and of C, are called during ``work``."""
    count = 0

    def hear(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(hear)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def assert_linear(made: Callable[[int], Callable[[], object]], size: int) -> None:
    """See that four times the size takes hardly more than four times the calls.

    ``made`` returns the work for a size; what it does beforehand does not count. The step from two
    to four times the size decides as well, so that a constant part does not hide growth.
    """
    once, twice, four = (calls(made(size * factor)) for factor in (1, 2, 4))
    assert once > 0
    assert four <= once * 4**LINEAR, (once, twice, four)
    assert four - twice <= (twice - once) * 2**LINEAR + size, (once, twice, four)
