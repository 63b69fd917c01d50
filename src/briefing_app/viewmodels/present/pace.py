"""The pace of a talk: what each slide may take, and how far one is from that.

Pure functions. It counts from where one began: slides before that were not to be shown.
"""

from collections.abc import Sequence


def derive_plan(seconds: Sequence[int], target: int, first: int) -> tuple[float, ...]:
    """Return the seconds that each slide may take, zero for those before the ``first``.

    ``seconds`` are what was planned for each slide (0 for nothing), ``target`` what the talk may
    take (0 for nothing said). The target shares itself over the slides from the first on: those
    without a time of their own share what the others leave; where that does not come out, all
    times grow or shrink alike.
    """
    shown = seconds[first:]
    before = (0.0,) * (len(seconds) - len(shown))
    own = float(sum(shown))
    if not target or not shown:
        return (*before, *(float(s) for s in shown))
    open_ones = sum(1 for s in shown if not s)
    share = (target - own) / open_ones if open_ones else 0.0
    if open_ones and share <= 0:
        share = own / (len(shown) - open_ones)
    times = [float(s) or share for s in shown]
    return (*before, *(s * target / sum(times) for s in times))


def lateness(plan: Sequence[float], at: int, elapsed: float) -> float:
    """Return how many seconds the talk is late (positive) or early (negative) on slide ``at``.

    Within a slide's time one is on time.
    """
    begin, end = sum(plan[:at]), sum(plan[: at + 1])
    if elapsed > end:
        return elapsed - end
    return min(0.0, elapsed - begin)
