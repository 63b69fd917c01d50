"""Figures: quantities with what they are about and where they come from.

Also relations and claims, which tie figures and table cells together by reference. What a relation
or a claim amounts to is computed elsewhere in core and never stored.
"""

from enum import StrEnum

from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.value import Value


class CellRef(Value):
    """A cell of a table that was added, by the ids of table (its source), row and column."""

    table: str
    row: str
    column: str


class FigureRef(Value):
    """A figure, by its id."""

    figure: str


Operand = FigureRef | CellRef
Evidence = Span | CellRef


class Status(StrEnum):
    """What was decided about a figure."""

    KEY = "key"
    USED = "used"
    ASIDE = "aside"


GAP = "…"
"""What stands for the number in a label that is the article's own words."""


class Figure(Value):
    """A quantity with its label, period, place and evidence.

    ``label`` says what it is about in two to six words ("drugs seized"), or in the article's own
    with `GAP` for the number ("We turned away … over the year"). ``period`` is ISO
    ("2021", "2021-03", "2021-Q1", "2020/2021") or empty. ``change`` is ``"up"``, ``"down"`` or
    empty: the direction, where the number is the amount by which something moved. ``reason`` says
    why it was chosen as key or set aside. ``decided`` is true once a person has decided.
    ``unsure`` names the fields that the text leaves open to another reading: of ``label``,
    ``unit``, ``period`` and ``place``, in this order. ``said`` is what its words say where a person
    set another quantity, None where they say this one.
    """

    id: str
    quantity: Quantity
    label: str
    evidence: Evidence
    period: str = ""
    place: str = ""
    change: str = ""
    status: Status = Status.USED
    reason: str = ""
    decided: bool = False
    unsure: tuple[str, ...] = ()
    said: Quantity | None = None

    @property
    def sure_period(self) -> str:
        """The period, where the text leaves no other or a person has decided; else empty."""
        return self.period if self.decided or "period" not in self.unsure else ""

    @property
    def sure_place(self) -> str:
        """The place, where the text leaves no other or a person has decided; else empty."""
        return self.place if self.decided or "place" not in self.unsure else ""


class RelationKind(StrEnum):
    """What ties figures together."""

    PART_OF = "part_of"
    CHANGE = "change"
    RATIO = "ratio"
    SAME = "same"
    TOTAL = "total"


class Relation(Value):
    """A tie between figures or cells, in this order of ``operands``.

    part of: part, whole. Change: to, from. Ratio: number, base. Same: two or more. Total: whole,
    then its parts.
    """

    id: str
    kind: RelationKind
    operands: tuple[Operand, ...]


class ClaimKind(StrEnum):
    """What a claim states about its operands."""

    RATIO = "ratio"
    CHANGE = "change"
    SHARE = "share"
    TOTAL = "total"
    SUPERLATIVE = "superlative"
    COMPARISON = "comparison"
    CONVERSION = "conversion"
    CONSISTENCY = "consistency"


APART = "apart"
"""The sense of a comparison whose words set two numbers against each other and do not say which is
more: "8, against 15 a year before".
"""


class Outcome(StrEnum):
    """The three answers of a verdict."""

    HOLDS = "holds"
    FAILS = "fails"
    UNCHECKED = "unchecked"


class Ruling(Value):
    """What a person decided about a claim against the computed verdict, and the reason."""

    outcome: Outcome
    reason: str


class Claim(Value):
    """Words of the article that state a relation, with the operands they state it of.

    Operands by kind: ratio: number, base. Change: to, from. Share: part, whole. Total: whole, then
    parts. Superlative: the one, then all the others. Comparison: the one, the other. Conversion and
    consistency: two sayings of the same. ``stated`` is the number in the words ("nearly double": 2
    ``x``, almost; "a fifth": 0.2), None for superlatives; a comparison may state the difference.
    ``sense`` is ``"max"`` or ``"min"`` for superlatives, ``"more"`` or ``"less"`` for comparisons
    and changes, `APART` for a comparison whose words do not say which is more. ``why`` says what is
    missing or uncertain where it cannot be checked. ``formula`` is the sum over the operands a, b,
    c … where it is not the usual one of the kind: ``"a / (a - b)"``. The verdict is computed, see
    `verdict`; a ``ruling`` of a person stands above it.
    """

    id: str
    span: Span
    kind: ClaimKind
    operands: tuple[Operand, ...] = ()
    stated: Quantity | None = None
    sense: str = ""
    why: str = ""
    formula: str = ""
    ruling: Ruling | None = None
