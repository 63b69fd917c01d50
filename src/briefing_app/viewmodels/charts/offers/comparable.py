"""The figures that may stand in a chart: sure of what they are, refuted by nothing.

A figure that states a failing claim, or that one rests on, may itself be the mistake, so it is not
drawn.
"""

from collections.abc import Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Status
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.claim_words import refuted_figures

_HANDFUL = 5
_MUST_BE_SURE = frozenset(("label", "unit"))
_NAMED_BY_HEADS = frozenset(("unit",))


def derive_comparable(
    sound: Sequence[Figure], *, named_by_heads: bool = False
) -> tuple[Figure, ...]:
    """Return those of ``sound`` figures, which nothing refutes, that may be drawn, in order.

    In a table the heads name what is drawn (``named_by_heads``), so a label may be in doubt.
    """
    sure = _NAMED_BY_HEADS if named_by_heads else _MUST_BE_SURE
    return tuple(figure for figure in sound if _may_be_drawn(figure, sure))


def derive_sound(briefing: Briefing) -> tuple[Figure, ...]:
    """Return the figures of a briefing on which no failing claim rests, in its order."""
    refuted = refuted_figures(briefing) | {
        operand.figure
        for claim in briefing.claims
        if verdict_on(briefing, claim).outcome is Outcome.FAILS
        for operand in claim.operands
        if isinstance(operand, FigureRef)
    }
    return tuple(figure for figure in briefing.figures if figure.id not in refuted)


def _may_be_drawn(figure: Figure, sure: frozenset[str]) -> bool:
    return (
        figure.status is not Status.ASIDE
        and not figure.change
        and bool(figure.label)
        and kind_of(figure.quantity.unit) is not UnitKind.TIME
        and (figure.decided or sure.isdisjoint(figure.unsure))
    )


def is_a_handful(figures: Sequence[Figure]) -> bool:
    """Whether so few things are counted that a chart says no more than the words."""
    counted = all(kind_of(figure.quantity.unit) is UnitKind.COUNT for figure in figures)
    return counted and max(figure.quantity.point for figure in figures) < _HANDFUL
