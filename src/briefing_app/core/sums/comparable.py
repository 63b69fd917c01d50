"""Whether numbers may be set against each other, and what to say of it where they are not alike.

A share, a change or a ratio across unlike periods, places or definitions, or of a provisional
number against a final one, is shown with that said; across unlike measures it is refused. What is
not known of a number is no difference.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.arithmetic import in_base
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Operand, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.units import UnitKind, kind_of


class Unlike(StrEnum):
    """In what numbers differ that are set against each other."""

    MEASURE = "measure"
    PERIOD = "period"
    PLACE = "place"
    DEFINITION = "definition"
    STANDING = "standing"


class Caveat(NamedTuple):
    """In what two numbers differ, and what is said of each: periods are ISO, a final number has no
    mark.
    """

    unlike: Unlike
    first: str
    second: str

    @property
    def refuses(self) -> bool:
        """Whether no sum may be made of them at all."""
        return self.unlike is Unlike.MEASURE


TENTATIVE = ("provisional", "preliminary", "forecast", "projected", "planned", "target")
_ONE_TIME = (RelationKind.PART_OF, RelationKind.TOTAL, RelationKind.SAME)
_ONE_PLACE = (RelationKind.CHANGE, RelationKind.SAME)


def derive_caveats(
    briefing: Briefing, kind: RelationKind, operands: Sequence[Operand]
) -> tuple[Caveat, ...]:
    """Return in what the numbers of a relation differ though they should not; cells say little."""
    figures = [
        briefing.figures_by_id[o.figure]
        for o in operands
        if isinstance(o, FigureRef) and o.figure in briefing.figures_by_id
    ]
    found = (c for other in figures[1:] for c in _between(kind, figures[0], other))
    return tuple(dict.fromkeys(found))


def _between(kind: RelationKind, a: Figure, b: Figure) -> tuple[Caveat, ...]:
    sides = (
        (Unlike.MEASURE, _measures(kind, a, b)),
        (Unlike.PERIOD, _periods(kind, a.period, b.period)),
        (Unlike.PLACE, _places(kind, a.place, b.place)),
        (Unlike.DEFINITION, _definitions(kind, a.quantity.unit, b.quantity.unit)),
        (Unlike.STANDING, _standings(a, b)),
    )
    return tuple(Caveat(unlike, *pair) for unlike, pair in sides if pair)


Sides = tuple[str, str] | None


def _measures(kind: RelationKind, a: Figure, b: Figure) -> Sides:
    """Unlike measures have a ratio, which is a rate, and nothing else."""
    units = a.quantity.unit, b.quantity.unit
    counted = all(kind_of(unit) in (UnitKind.COUNT, UnitKind.NONE) for unit in units)
    if kind is RelationKind.RATIO or counted or "" in units:
        return None
    return units if in_base(a.quantity)[1] != in_base(b.quantity)[1] else None


def _periods(kind: RelationKind, a: str, b: str) -> Sides:
    if not a or not b:
        return None
    if kind in _ONE_TIME:
        return None if _within(a, b) or _within(b, a) else (a, b)
    if kind is RelationKind.CHANGE:  # a month against a year
        return (a, b) if _shape(a) != _shape(b) else None
    return None


def _within(short: str, long: str) -> bool:
    """Whether a period lies in another one: a month in its year, a year in a span of years."""
    first, slash, last = long.partition("/")
    if slash and "/" not in short:
        return first[:4] <= short[:4] <= last[:4]
    return short.startswith(long)


def _shape(period: str) -> str:
    return "".join("0" if sign.isdigit() else sign for sign in period)


def _places(kind: RelationKind, a: str, b: str) -> Sides:
    return (a, b) if kind in _ONE_PLACE and a and b and a != b else None


def _definitions(kind: RelationKind, a: str, b: str) -> Sides:
    """What is counted, where a change is told of it: people are no households."""
    counts = kind_of(a) is UnitKind.COUNT and kind_of(b) is UnitKind.COUNT
    heads = a.rsplit(" ", 1)[-1], b.rsplit(" ", 1)[-1]
    return (a, b) if kind is RelationKind.CHANGE and counts and heads[0] != heads[1] else None


def _standings(a: Figure, b: Figure) -> Sides:
    marks = standing_of(a.quantity), standing_of(b.quantity)
    return marks if marks[0] != marks[1] else None


def standing_of(quantity: Quantity) -> str:
    """Return the mark that says a number is not final: "provisional"; empty for a final one."""
    return next((mark for mark in quantity.marks if mark in TENTATIVE), "")
