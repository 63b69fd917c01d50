"""Whether a sign-off still counts: what stands there now, set against what was seen.

What was seen is kept in words rather than as a fingerprint, so that a person can read it in the
file, and say what changed.
"""

from collections.abc import Mapping

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Claim, Figure
from briefing_app.core.once import once
from briefing_app.core.quantity import Quantity
from briefing_app.core.review.remarks import SignOff
from briefing_app.core.verdicts import verdict_on

_BETWEEN = " | "
LOST = "lost"


def seen_of(briefing: Briefing, about: str) -> str:
    """Return what there is to see of a figure or claim, in words; empty where it is gone."""
    figure = briefing.figures_by_id.get(about)
    if figure is not None:
        return _figure(briefing, figure)
    claim = next((claim for claim in briefing.claims if claim.id == about), None)
    return _claim(briefing, claim) if claim is not None else ""


@once
def standing_sign_offs(briefing: Briefing) -> Mapping[str, SignOff]:
    """Return the sign-offs that count, by the id of what was looked at."""
    return {s.about: s for s in briefing.sign_offs if s.seen == seen_of(briefing, s.about)}


def _figure(briefing: Briefing, figure: Figure) -> str:
    evidence = figure.evidence
    if isinstance(evidence, CellRef):
        words = arithmetic.written_of(briefing, evidence)
    else:
        words = LOST if evidence.lost else evidence.exact
    said = (figure.label, figure.period, figure.place, words)
    return _BETWEEN.join((_quantity(figure.quantity), *said))


def _claim(briefing: Briefing, claim: Claim) -> str:
    found = [arithmetic.quantity_of(briefing, operand) for operand in claim.operands]
    numbers = [_quantity(quantity) if quantity is not None else LOST for quantity in found]
    words = LOST if claim.span.lost else claim.span.exact
    return _BETWEEN.join((words, verdict_on(briefing, claim).outcome.value, *numbers))


def _quantity(quantity: Quantity) -> str:
    ends = [x for x in (quantity.value, quantity.low, quantity.high) if x is not None]
    number = "–".join(format(x.normalize(), "f") for x in ends)
    parts = (quantity.hedge.words, number, quantity.unit, *quantity.marks)
    return " ".join(part for part in parts if part)
