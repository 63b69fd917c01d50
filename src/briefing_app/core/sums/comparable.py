"""Whether numbers may be set against each other, and what to say of it where they are not alike.

A share, a change or a ratio across unlike periods, places or definitions, or of a provisional
number against a final one, is shown with that said; across unlike measures it is refused. What is
not known of a number is no difference.
"""

from collections.abc import Sequence
from enum import StrEnum

from briefing_app.core.arithmetic import in_base
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Operand, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.basis import may_tell_basis, own_words, place_in, unlike_bases
from briefing_app.core.sums.times import are_alike, lies_within
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.core.value import Value


class Unlike(StrEnum):
    """In what numbers differ that are set against each other."""

    MEASURE = "measure"
    PERIOD = "period"
    PLACE = "place"
    DEFINITION = "definition"
    THING = "thing"
    BASIS = "basis"
    STANDING = "standing"


class Caveat(Value):
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
_PLACED = (*_ONE_PLACE, RelationKind.RATIO)


def derive_caveats(
    briefing: Briefing, kind: RelationKind, operands: Sequence[Operand]
) -> tuple[Caveat, ...]:
    """Return in what the numbers of a relation differ though they should not; cells say little."""
    told = [
        _told(briefing, briefing.figures_by_id[o.figure])
        for o in operands
        if isinstance(o, FigureRef) and o.figure in briefing.figures_by_id
    ]
    found = (c for other in told[1:] for c in _between(kind, told[0], other))
    return tuple(dict.fromkeys(found))


class _Told(Value):
    """A figure and where a text tells it; without a text for one whose words are nowhere."""

    figure: Figure
    text: str = ""
    start: int = 0
    end: int = 0

    @property
    def words(self) -> str:
        """The words of its own part of the sentence."""
        return own_words(self.text, self.start, self.end) if self.text else ""

    @property
    def place(self) -> str:
        """The place of the figure, or the one that is said in its part of the sentence."""
        figure = self.figure
        sure = figure.place and (figure.decided or "place" not in figure.unsure)
        return figure.place if sure or not self.text else place_in(self.words)

    @property
    def may_have_basis(self) -> bool:
        """Whether its words are worth a look for what is said of its basis; few are."""
        return may_tell_basis(self.text, self.start, self.end)


def _told(briefing: Briefing, figure: Figure) -> _Told:
    span = figure.evidence
    article = briefing.articles_by_id.get(span.source) if isinstance(span, Span) else None
    if not isinstance(span, Span) or span.lost or article is None:
        return _Told(figure)
    return _Told(figure, article.text, span.start, span.end)


def _between(kind: RelationKind, one: _Told, other: _Told) -> tuple[Caveat, ...]:
    a, b = one.figure, other.figure
    # A part stands in the place of its whole; it is not looked for.
    places = _places(one.place, other.place) if kind in _PLACED else None
    elsewhere = kind is RelationKind.RATIO and places is not None
    sides = (
        (Unlike.MEASURE, _measures(kind, a, b)),
        (Unlike.PERIOD, _periods(kind, a.period, b.period, elsewhere=elsewhere)),
        (Unlike.PLACE, places if kind in _ONE_PLACE else None),
        (Unlike.DEFINITION, _definitions(kind, a, b)),
        (Unlike.THING, _things(kind, a, b)),
        (Unlike.BASIS, _bases(one, other)),
        (Unlike.STANDING, _standings(a, b)),
    )
    return tuple(Caveat(unlike, *pair) for unlike, pair in sides if pair)


def _bases(one: _Told, other: _Told) -> tuple[str, str] | None:
    both = one.may_have_basis and other.may_have_basis
    return unlike_bases(one.words, other.words) if both else None


_MEASURED_ALIKE = frozenset((UnitKind.COUNT, UnitKind.NONE))
Sides = tuple[str, str] | None


def _measures(kind: RelationKind, a: Figure, b: Figure) -> Sides:
    """Unlike measures have a ratio, which is a rate, and nothing else."""
    units = a.quantity.unit, b.quantity.unit
    kinds = {kind_of(unit) for unit in units}
    if kind is RelationKind.RATIO or kinds <= _MEASURED_ALIKE or "" in units:
        return None
    if kind is RelationKind.SAME and kinds == {UnitKind.TEMPERATURE}:
        return None
    return units if in_base(a.quantity)[1] != in_base(b.quantity)[1] else None


def _periods(kind: RelationKind, a: str, b: str, *, elsewhere: bool) -> Sides:
    if not a or not b:
        return None
    if kind in _ONE_TIME:
        return None if lies_within(a, b) or lies_within(b, a) else (a, b)
    if kind is RelationKind.CHANGE:  # a month against a year
        return None if are_alike(a, b) else (a, b)
    if elsewhere:  # a ratio is of two places or of two times
        return None if lies_within(a, b) or lies_within(b, a) else (a, b)
    return None


def _places(a: str, b: str) -> Sides:
    names = [{word for word in place.split() if word[:1].isupper()} for place in (a, b)]
    unlike = all(names) and names[0].isdisjoint(names[1])
    return (a, b) if unlike else None


def _definitions(kind: RelationKind, a: Figure, b: Figure) -> Sides:
    """What is counted, where a change is told of it: people are no households, dairy farms not all.

    Only where both nouns are written; one that is said more shortly the second time is the same.
    """
    units = a.quantity.unit, b.quantity.unit
    counts = all(kind_of(unit) is UnitKind.COUNT for unit in units)
    if kind is not RelationKind.CHANGE or not counts or not (_is_written(a) and _is_written(b)):
        return None
    if units[0].rsplit(" ", 1)[-1] != units[1].rsplit(" ", 1)[-1]:
        return units
    whole, part = sorted((a, b), key=_starts)
    limits = part.quantity.unit.lower().split()[:-1]
    if limits and "and" in whole.quantity.unit.split() and "and" not in limits:
        return units  # fatal and serious accidents, fatal ones
    told = f"{whole.quantity.unit} {whole.label}".lower().split()
    return units if set(limits) - set(told) - _NO_LIMITS else None


def _things(kind: RelationKind, a: Figure, b: Figure) -> Sides:
    """What is measured, where the label of the later amount limits that of the other: exports, car
    exports.
    """
    counted = kind_of(a.quantity.unit) is UnitKind.COUNT
    if kind is not RelationKind.CHANGE or counted or "label" in (*a.unsure, *b.unsure):
        return None
    whole, part = (figure.label for figure in sorted((a, b), key=_starts))
    limits = part.lower().removesuffix(f" {whole.lower()}").split()
    limited = (
        whole and "," not in part and len(limits) < len(part.split()) and limits[-1] not in _JOINTS
    )
    return (whole, part) if limited and not set(limits) <= _NO_LIMITS else None


_NO_LIMITS = frozenset(
    "new more other further additional total such similar usual normal average typical".split()
)
_JOINTS = frozenset("of in for to on at by with from and or".split())
"""Words at whose end a label is that of something else: a rise in sales, a target for sales."""


def _starts(figure: Figure) -> int:
    return figure.evidence.start if isinstance(figure.evidence, Span) else 0


def _is_written(figure: Figure) -> bool:
    """Whether the noun stands with its number, and is not taken from what is around it."""
    evidence, head = figure.evidence, figure.quantity.unit.rsplit(" ", 1)[-1]
    if not isinstance(evidence, Span):
        return True
    said = evidence.exact.lower()
    return head[:3].lower() in said or plural(head)[:3].lower() in said


def _standings(a: Figure, b: Figure) -> Sides:
    marks = standing_of(a.quantity), standing_of(b.quantity)
    return marks if marks[0] != marks[1] else None


def standing_of(quantity: Quantity) -> str:
    """Return the mark that says a number is not final: "provisional"; empty for a final one."""
    return next((mark for mark in quantity.marks if mark in TENTATIVE), "")
