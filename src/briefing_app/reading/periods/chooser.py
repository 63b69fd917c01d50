"""Which of the candidates is the period of a figure, and how sure that is.

The weights of a candidate's signs are added up; of the candidates that name one period the chances
are added. It knows no text.
"""

from collections.abc import Sequence
from math import exp

from briefing_app.reading.periods.beside import Candidate
from briefing_app.reading.periods.period import Period
from briefing_app.reading.periods.weights import SURE, WEIGHTS

HALF = 0.5
"""A period with a smaller chance is not told."""
CERTAIN = 0.8
"""Nineteen of twenty periods with such a chance are ones that an editor would accept."""


def chances(candidates: Sequence[Candidate]) -> dict[str, tuple[float, str]]:
    """Return the chance of each period, empty for none, with the source that says it most."""
    weight = WEIGHTS.get
    scores = [sum([weight(sign, 0.0) for sign in c.signs]) for c in candidates]
    top = max(scores, default=0.0)
    parts = [exp(s - top) for s in scores]
    total = sum(parts) or 1.0
    out: dict[str, tuple[float, str]] = {}
    best: dict[str, float] = {}
    for candidate, part in zip(candidates, parts, strict=True):
        chance, source = out.get(candidate.iso, (0.0, ""))
        if part > best.get(candidate.iso, 0.0):
            best[candidate.iso] = part
            source = candidate.source
        out[candidate.iso] = (chance + part / total, source)
    return out


def choose(candidates: Sequence[Candidate], other_than: str = "") -> Period:
    """Return the period with the best chance; none where that is not clear of the others.

    ``other_than`` is a period that it cannot be.
    """
    told = chances(candidates)
    none = told.pop("", (0.0, ""))[0] + told.pop(other_than, (0.0, ""))[0]
    iso = max(told, key=lambda it: told[it][0], default="")
    chance, source = told.get(iso, (0.0, ""))
    if chance <= SURE * (chance + none) or chance < HALF:
        return Period("", none > 2 * chance, "not said")
    return Period(iso, chance >= CERTAIN, source)
