"""Which tellings of two texts belong together: each in one pair at most, the surest pairs first.

How sure it is that two numbers are about one thing is weighed twice: by what tells of the two
themselves, and then beside their rivals, the other numbers with which each of them could be paired.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_app.reading.beside.company import Company
from briefing_app.reading.beside.likeness import derive_met, derive_weights
from briefing_app.reading.beside.meeting import derive_meetings
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.signs import Met, derive_signs
from briefing_app.reading.beside.weights import ALONE, AMONG

SAME_NEEDS, OTHER_NEEDS = 0.2, 0.4
"""How likely two numbers must be about one thing, in the log of the odds: those that agree, and
those that do not.
"""
NO_RIVAL, MOST_AHEAD = -8.0, 4.0


class Candidate(NamedTuple):
    """Two tellings, by their places among those of their texts, with what tells of them."""

    first: int
    second: int
    met: Met
    signs: Mapping[str, float]
    worth: float
    """How likely the two are about one thing, taken alone, in the log of the odds."""


def derive_candidates(a: Sequence[Side], b: Sequence[Side]) -> list[Candidate]:
    """Return the tellings that can be about one thing."""
    weights = derive_weights((*a, *b))
    meetings = tuple(derive_meetings(a, b, weights))
    company = Company(a, b)
    company.add(meetings)
    out: list[Candidate] = []
    for i, j in meetings:
        apart = abs(i / max(1, len(a) - 1) - j / max(1, len(b) - 1))
        met = derive_met(a[i], b[j], weights, company.of(i, j), apart)
        if met is not None:
            signs = derive_signs(met)
            out.append(Candidate(i, j, met, signs, worth(signs, ALONE)))
    return out


def worth(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return how likely two numbers are about one thing by their signs, in the log of the odds."""
    return math.fsum(weights.get(name, 0.0) * x for name, x in signs.items())


def derive_rivals(candidates: Sequence[Candidate]) -> list[dict[str, float]]:
    """Return the signs of each candidate that its rivals are: others of the same numbers."""
    best: defaultdict[tuple[bool, int], list[float]] = defaultdict(lambda: [NO_RIVAL, NO_RIVAL])
    for c in candidates:
        for place in ((False, c.first), (True, c.second)):
            best[place] = sorted((*best[place], c.worth), reverse=True)[:2]
    found: list[dict[str, float]] = []
    for c in candidates:
        two = best[False, c.first], best[True, c.second]
        rival = max(second if first == c.worth else first for first, second in two)
        ahead = max(-MOST_AHEAD, min(MOST_AHEAD, c.worth - rival))
        how = "same" if c.met.is_same else "unlike"
        signs = {"ahead": ahead, "behind": min(0.0, ahead), f"ahead, {how}": ahead}
        found.append(signs | {"rival": rival / MOST_AHEAD})
    return found


def derive_choice(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the surest pairs, each telling in one of them."""
    likely = [
        worth({**c.signs, **more}, AMONG)
        for c, more in zip(candidates, derive_rivals(candidates), strict=True)
    ]
    chosen: list[Candidate] = []
    used: tuple[set[int], set[int]] = set(), set()
    for at in sorted(range(len(candidates)), key=lambda at: -likely[at]):
        c = candidates[at]
        enough = likely[at] >= (SAME_NEEDS if c.met.is_same else OTHER_NEEDS)
        if enough and c.first not in used[0] and c.second not in used[1]:
            chosen.append(c)
            used[0].add(c.first)
            used[1].add(c.second)
    return chosen
