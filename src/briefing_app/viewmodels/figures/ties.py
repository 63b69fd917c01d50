"""Which claims and relations name a figure, looked up rather than searched for."""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import TypeVar

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Claim, Figure, FigureRef, Operand, Relation
from briefing_app.core.once import once_for

T = TypeVar("T")
Name = str | CellRef
"""A figure's id, or the place of a cell."""


def names_of(figure: Figure) -> tuple[Name, ...]:
    """Return what an operand may call a figure: its id, or the cell it was read from."""
    evidence = figure.evidence
    return (figure.id, evidence) if isinstance(evidence, CellRef) else (figure.id,)


@once_for("claims")
def claims_by_subject(briefing: Briefing) -> Mapping[Name, tuple[Claim, ...]]:
    """Return the claims whose words stand, by what their first operand names."""
    stand = ((c.operands[:1], c) for c in briefing.claims if c.operands and not c.span.lost)
    return _grouped(stand)


@once_for("relations")
def relations_by_member(briefing: Briefing) -> Mapping[Name, tuple[tuple[int, Relation], ...]]:
    """Return the relations with their positions, by what any of their operands names."""
    return _grouped((r.operands, (at, r)) for at, r in enumerate(briefing.relations))


def relations_of(briefing: Briefing, figure: Figure) -> tuple[Relation, ...]:
    """Return the relations that name a figure, in their order."""
    known = relations_by_member(briefing)
    found = dict(chain.from_iterable(known.get(name, ()) for name in names_of(figure)))
    return tuple(found[at] for at in sorted(found))


def _grouped(pairs: Iterable[tuple[tuple[Operand, ...], T]]) -> dict[Name, tuple[T, ...]]:
    groups: dict[Name, list[T]] = {}
    for operands, item in pairs:
        for operand in dict.fromkeys(operands):
            name = operand.figure if isinstance(operand, FigureRef) else operand
            groups.setdefault(name, []).append(item)
    return {name: tuple(items) for name, items in groups.items()}
