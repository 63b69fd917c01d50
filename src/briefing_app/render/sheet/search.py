"""Finds the first of many attempts that fits, with as few attempts as can be."""

from collections.abc import Callable


def first_fitting(fits: Callable[[int], bool], count: int, start: int = 0) -> int:
    """Return the index of the first that fits; each takes less room than the one before it.

    The search begins at ``start`` and goes in growing steps, so that a good guess costs two
    attempts. Where none fits the answer is the last.
    """
    last = count - 1
    at = max(0, min(start, last))
    low, high = -1, last
    step = 1
    if fits(at):
        high = at
        while high > 0:
            at = max(0, high - step)
            if not fits(at):
                low = at
                break
            high, step = at, 2 * step
    else:
        low = at
        while low < last:
            at = min(last, low + step)
            if at == last or fits(at):
                high = at
                break
            low, step = at, 2 * step
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            high = middle
        else:
            low = middle
    return high
