"""The verdicts on all claims of a briefing, computed once for each value of it.

What was computed for the briefing before an edit is taken over where everything that a verdict
rests on is the same.
"""

from collections.abc import Iterable, Mapping, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Claim, Figure, Operand
from briefing_app.core.forms import Forms, chosen
from briefing_app.core.once import differing_from, once_for, taken_along
from briefing_app.core.source import Table
from briefing_app.core.value import Value
from briefing_app.core.verdict import Verdict, derive_verdict

_KNOWN = taken_along("verdicts with what they rest on")


class _Known(Value):
    """The verdicts on claims with what each rests on, and the briefing that they were made for."""

    claims: Sequence[Claim]
    figures: Sequence[Figure]
    tables: Sequence[Table]
    form: Forms | None
    found: Mapping[str, tuple[object, Verdict]]


MOST_CHECKED = 3000
"""Of longer texts, which are no articles, only the first so many figures are looked at for claims,
so that the work stays bounded.
"""


@once_for("claims", "tables", "figures.id", "figures.quantity", "figures.evidence")
def derive_verdicts(briefing: Briefing) -> Mapping[str, Verdict]:
    """Return the verdict on each claim by the claim's id."""
    known: _Known = vars(briefing).get(_KNOWN) or _Known((), (), (), None, {})
    found = {claim.id: known.found.get(claim.id) for claim in briefing.claims}
    for claim in _to_look_at(briefing, known):
        grounds = _grounds(briefing, claim)
        before = found[claim.id]
        if before is None or before[0] != grounds:
            found[claim.id] = (grounds, derive_verdict(briefing, claim))
    kept = {id_: answer for id_, answer in found.items() if answer is not None}
    parts = (briefing.claims, briefing.figures, briefing.tables)
    vars(briefing)[_KNOWN] = _Known(*parts, chosen(), kept)
    return {id_: verdict for id_, (_, verdict) in kept.items()}


def verdict_on(briefing: Briefing, claim: Claim) -> Verdict:
    """Return the verdict on a claim of the briefing."""
    return derive_verdicts(briefing)[claim.id]


def _to_look_at(briefing: Briefing, known: _Known) -> Iterable[Claim]:
    """The claims that may rest on something else than when they were looked at last."""
    claims = differing_from(known.claims, briefing)
    figures = differing_from(known.figures, briefing)
    alike = known.tables is briefing.tables and known.form is chosen()
    if claims is None or figures is None or not alike:
        return briefing.claims
    ids = {side[at].id for side in (known.figures, briefing.figures) for at in figures}
    rest = (c for c in briefing.claims if any(_name(o) in ids for o in c.operands))
    return (*(briefing.claims[at] for at in claims), *rest)


def _name(operand: Operand) -> str:
    return "" if isinstance(operand, CellRef) else operand.figure


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
