"""The verdicts on all claims of a briefing, computed once for each value of it.

What was computed for the briefing before an edit is taken over where everything that a verdict
rests on is the same.
"""

from collections.abc import Mapping

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Claim, Operand
from briefing_app.core.forms import chosen
from briefing_app.core.once import once_for, taken_along
from briefing_app.core.verdict import Verdict, derive_verdict

_KNOWN = taken_along("verdicts with what they rest on")

MOST_CHECKED = 300
"""Of longer texts, which are no articles, only the first so many figures are looked at for claims:
every one is set against every other.
"""


@once_for("claims", "tables", "figures.id", "figures.quantity", "figures.evidence")
def derive_verdicts(briefing: Briefing) -> Mapping[str, Verdict]:
    """Return the verdict on each claim by the claim's id."""
    known: Mapping[str, tuple[object, Verdict]] = vars(briefing).get(_KNOWN, {})
    found: dict[str, tuple[object, Verdict]] = {}
    for claim in briefing.claims:
        grounds = _grounds(briefing, claim)
        before = known.get(claim.id)
        same = before is not None and before[0] == grounds
        verdict = before[1] if before and same else derive_verdict(briefing, claim)
        found[claim.id] = (grounds, verdict)
    vars(briefing)[_KNOWN] = found
    return {id_: verdict for id_, (_, verdict) in found.items()}


def verdict_on(briefing: Briefing, claim: Claim) -> Verdict:
    """Return the verdict on a claim of the briefing."""
    return derive_verdicts(briefing)[claim.id]


def _grounds(briefing: Briefing, claim: Claim) -> object:
    """All that a verdict rests on; where it lies in the text is no part of it."""
    return (
        chosen(),
        claim.kind,
        claim.stated,
        claim.sense,
        claim.why,
        claim.formula,
        claim.ruling,
        claim.span.exact,
        claim.span.lost,
        tuple(_ground(briefing, operand) for operand in claim.operands),
    )


def _ground(briefing: Briefing, operand: Operand) -> object:
    """What an operand states: the quantity and words of a figure, or its cell and their table."""
    if isinstance(operand, CellRef):
        return (operand, briefing.tables_by_id.get(operand.table))
    figure = briefing.figures_by_id.get(operand.figure)
    if figure is None:
        return operand
    evidence = figure.evidence
    if isinstance(evidence, CellRef):
        return (figure.quantity, evidence, briefing.tables_by_id.get(evidence.table))
    return (figure.quantity, evidence.exact, evidence.lost)
