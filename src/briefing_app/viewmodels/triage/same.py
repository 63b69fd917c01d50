"""Which figures may say the same thing as another one, the likeliest first.

Dollars are never the same as people. What the text leaves open, a number without a unit, may be.
"""

from decimal import Decimal

from briefing_app.core.arithmetic import in_base
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.core.sums.comparable import derive_caveats
from briefing_app.viewmodels.triage.item import TriageItem
from briefing_app.viewmodels.triage.triage import Triage

_NEAR = Decimal("0.05")
"""Sayings of one number differ by no more where one of them is rounded."""


def derive_same_as(briefing: Briefing, triage: Triage, key: str) -> tuple[TriageItem, ...]:
    """Return the figures in use that may say the same as the one of a key.

    Those that are near in size come first, of these the ones with the same unit; then what else is
    measured alike, the nearest first.
    """
    known = briefing.figures_by_id
    figure = known.get(key)
    if figure is None:
        return ()
    others = [
        item
        for item in triage.items
        if item.figure in known
        and item.key != key
        and item.decision.is_figure
        and _is_alike(briefing, figure, known[item.figure])
    ]
    return tuple(sorted(others, key=lambda item: _distance(figure, known[item.figure])))


def _is_alike(briefing: Briefing, figure: Figure, other: Figure) -> bool:
    pair = FigureRef(figure.id), FigureRef(other.id)
    return not any(c.refuses for c in derive_caveats(briefing, RelationKind.SAME, pair))


def _distance(figure: Figure, other: Figure) -> tuple[bool, bool, Decimal]:
    (a, unit), (b, other_unit) = in_base(figure.quantity), in_base(other.quantity)
    apart = abs(a - b) / max(abs(a), abs(b), Decimal(1))
    return apart > _NEAR, unit != other_unit, apart
