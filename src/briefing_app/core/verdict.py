"""Verdicts: whether a claim holds, with the arithmetic that shows it.

A claim holds if its sum can give the stated number, with the rounding that their writing leaves
open and with the hedge. It fails if no rounding explains the difference; a slip that does is
named. Where only a rounding that the words may or may not mean explains it, the verdict is
unchecked. The rules stand with their reasons in docs/rounding.md. Computed every time, never
stored.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import APART, Claim, ClaimKind, FigureRef, Outcome
from briefing_app.core.numberformat import MINUS, format_number, rounded
from briefing_app.core.quantity import ONE_SIDED, Hedge, Quantity
from briefing_app.core.sums.expression import (
    LETTERS,
    Node,
    compute,
    compute_ends,
    is_sum,
    operands_of,
    parse,
)
from briefing_app.core.sums.form import Form, form_of
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.order import compare, is_next_to, only, only_moved
from briefing_app.core.sums.precision import (
    is_fraction,
    is_power_of_ten,
    said_interval,
    shared_place,
    written_interval,
)
from briefing_app.core.sums.wording import Said
from briefing_app.core.told import reasons
from briefing_app.core.told.doubts import NO_ORDER
from briefing_app.core.units import TO_BASE
from briefing_app.core.value import Value, replace

if TYPE_CHECKING:
    from briefing_app.core.sums.slips import Failure

__all__ = ["Outcome", "Verdict", "default_formula", "derive_verdict", "direction_sign", "per_cent"]


class Verdict(Value):
    """The answer, the sum behind it (empty where there is none) and why it is so in words.

    Both are English, and can be told in another tongue. ``slip`` names the mistake that explains a
    failing claim; empty where none is known.
    ``overruled`` is the reason of the person whose answer this is, where the sum gave another.
    """

    outcome: Outcome
    arithmetic: str = ""
    why: str = ""
    result: Decimal | None = None
    slip: str = ""
    overruled: str = ""

    @property
    def shown_sum(self) -> str:
        """The sum, where it may be shown: none of numbers of which it is not sure that they are
        meant.
        """
        doubtful = self.outcome is Outcome.UNCHECKED and not self.overruled and bool(self.why)
        return "" if doubtful else self.arithmetic


def derive_verdict(
    briefing: Briefing, claim: Claim, *, explain: bool = True, slips: bool = True
) -> Verdict:
    """Return the verdict on a claim from the figures and cells as they stand now.

    A person's ruling stands above what was computed; the sum and what it says stay to be seen. What
    is lost is never more than unchecked, whatever was ruled of it.

    Without ``explain`` nothing is put into words, without ``slips`` none is looked for; the outcome
    and the result are the same.
    """
    found = _computed(briefing, claim, _Wanted(explain, slips))
    ruling = claim.ruling
    if (
        ruling is None
        or ruling.outcome is found.outcome
        or found.why in (reasons.WORDS_LOST, reasons.NUMBER_LOST)
    ):
        return found
    return replace(found, outcome=ruling.outcome, overruled=ruling.reason)


class _Wanted(Value):
    """What a verdict shall say beside its outcome and result."""

    words: bool
    slips: bool


def _computed(briefing: Briefing, claim: Claim, wanted: _Wanted) -> Verdict:
    if claim.span.lost:
        return Verdict(Outcome.UNCHECKED, why=reasons.WORDS_LOST)
    numbers = arithmetic.quantities_of(briefing, claim.operands)
    if numbers is None and _rests_on_lost(briefing, claim):
        return Verdict(Outcome.UNCHECKED, why=reasons.NUMBER_LOST)
    if numbers is None or len(numbers) < (1 if claim.formula else 2):
        return Verdict(Outcome.UNCHECKED, why=claim.why or reasons.NOT_THERE)
    written = tuple(arithmetic.written_of(briefing, operand) for operand in claim.operands)
    forms = (
        tuple(arithmetic.form_of_operand(briefing, operand) for operand in claim.operands)
        if wanted.words
        else (None,) * len(numbers)
    )
    found = _verdict(claim, _Operands(numbers, written, forms), wanted)
    if claim.why:
        return Verdict(Outcome.UNCHECKED, found.arithmetic, claim.why, found.result)
    return found


def _rests_on_lost(briefing: Briefing, claim: Claim) -> bool:
    named = (o.figure for o in claim.operands if isinstance(o, FigureRef))
    figures = (briefing.figures_by_id.get(name) for name in named)
    return any(figure is not None and arithmetic.is_gone(briefing, figure) for figure in figures)


class _Operands(NamedTuple):
    """The numbers of a claim, their words, and how these write them (all None if unasked)."""

    numbers: tuple[Quantity, ...]
    written: tuple[str, ...]
    forms: tuple[Form | None, ...]

    @property
    def said(self) -> tuple[Said, ...]:
        """The numbers as they are shown."""
        return tuple(map(Said, self.numbers, self.forms))

    def stated(self, stated: Quantity, words: str) -> Said:
        """Return the stated number as it is shown, which may be one of the operands."""
        own = (form for q, form in zip(self.numbers, self.forms, strict=True) if q is stated)
        return Said(stated, next(own, None) or form_of(stated, words, alone=False))


def _verdict(claim: Claim, operands: _Operands, wanted: _Wanted) -> Verdict:
    kind, (numbers, written, _) = claim.kind, operands
    if kind is ClaimKind.SUPERLATIVE or (kind is ClaimKind.COMPARISON and claim.stated is None):
        return _ordered(claim.sense, operands)
    formula = claim.formula or default_formula(kind, claim.stated, len(numbers))
    if kind is ClaimKind.CONVERSION and len(numbers) > 1:
        if not _convertible(numbers[0], numbers[1]) and not claim.formula:
            return Verdict(Outcome.UNCHECKED, why=reasons.no_rate(numbers[0].unit, numbers[1].unit))
        formula = claim.formula or _temperature(numbers[0].unit, numbers[1].unit)
        converted = numbers[1]
        if converted.hedge in ONE_SIDED and not is_fraction(converted):  # "over 25 km/h (16 mph)"
            converted = replace(converted, hedge=Hedge.EXACT)
        return _judged(claim, formula, operands, converted, written[1], wanted)
    if kind is ClaimKind.CONSISTENCY and len(numbers) > 1:
        formula = formula or "b"
        return _judged(claim, formula, operands, numbers[0], written[0], wanted)
    stated = claim.stated or numbers[0]
    said = claim.span.exact if claim.stated is not None else written[0]
    if kind is ClaimKind.TOTAL and stated == _ALL:
        said = "100.0"  # all of it is no rounded number
    return _judged(claim, formula, operands, stated, said, wanted)


def _ordered(sense: str, operands: _Operands) -> Verdict:
    """Whether the numbers stand to each other as is said; those set apart, as they do."""
    numbers = operands.numbers
    order = compare(operands.said, least=sense in ("min", "less"))
    if sense == APART and order.answer is False:
        order = compare(operands.said, least=True)
    if sense == "only":
        order = only(operands.said)
    elif sense in _ONLY_MOVED and len(numbers) > 2 and not len(numbers) % 2:
        order = only_moved(operands.said, down=sense == "only down")
    why = NO_ORDER if sense == APART and order.answer else order.why
    return Verdict(_OUTCOMES[order.answer], order.text, why)


_ALL = Quantity(Decimal(100), "%")
_ONE = Decimal(1)


def _convertible(a: Quantity, b: Quantity) -> bool:
    if {a.unit, b.unit} <= {"°C", "°F", "K"}:
        return True
    return TO_BASE.get(a.unit, (a.unit,))[0] == TO_BASE.get(b.unit, (b.unit,))[0]


def _temperature(unit: str, other: str) -> str:
    """The sum from one scale of temperature to another; "a" for all other units."""
    return {
        ("°C", "°F"): "a * 9 / 5 + 32",
        ("°F", "°C"): "(a - 32) * 5 / 9",
        ("°C", "K"): "a + 273.15",
        ("K", "°C"): "a - 273.15",
        ("K", "°F"): "(a - 273.15) * 9 / 5 + 32",
        ("°F", "K"): "(a - 32) * 5 / 9 + 273.15",
    }.get((unit, other), "a")


_ONLY_MOVED = ("only up", "only down")
_OUTCOMES = {True: Outcome.HOLDS, False: Outcome.FAILS, None: Outcome.UNCHECKED}


def default_formula(kind: ClaimKind, stated: Quantity | None, count: int) -> str:
    """Return the usual sum of a kind; empty where two sayings are set side by side."""
    unit = stated.unit if stated is not None else "%"
    fraction = stated is not None and is_fraction(stated)
    if kind is ClaimKind.RATIO:
        return "a / b"
    if kind is ClaimKind.SHARE:
        return "a / b" if stated is not None and unit != "%" else "a / b * 100"
    if kind is ClaimKind.CHANGE:
        if unit == "%":
            return "(a - b) / b * 100"
        if unit == "basis point":
            return "(a - b) * 100"
        return "a / b" if unit == "x" else "(a - b) / b" if fraction else "a - b"
    if kind is ClaimKind.COMPARISON:
        return "a - b"
    if kind is ClaimKind.TOTAL:
        return " + ".join(LETTERS[1 : min(count, len(LETTERS))])
    return ""


def _judged(
    claim: Claim,
    formula: str,
    operands: _Operands,
    stated: Quantity,
    said: str,
    wanted: _Wanted,
) -> Verdict:
    node, (numbers, written, _) = parse(formula), operands
    if operands_of(node) > len(numbers):
        return Verdict(Outcome.UNCHECKED, why=reasons.MISSING)
    factors = [_factor(q, stated, numbers) for q in numbers]
    values = tuple(q.point * f for q, f in zip(numbers, factors, strict=True))
    result = compute(node, values)
    if result is None:
        return Verdict(Outcome.UNCHECKED, why=reasons.NO_BASE)
    shown = operands.stated(stated, said) if wanted.words else Said(stated)
    text = reasons.sum_of(node, operands.said, values, result, shown) if wanted.words else ""
    if _against_direction(claim, result):
        return Verdict(Outcome.FAILS, text, reasons.RISE if result > 0 else reasons.FALL, result)
    finest = shared_place(numbers, written)
    added = is_sum(node)
    exact = added and node.letter < 0 and _whole_measures(numbers, stated)
    signed = _signed(claim, stated)

    def ends_of(coarse: bool) -> tuple[Interval, ...]:
        alike = not coarse and node == _GROWTH  # beside $5.2 million, $5 million drops its nought
        return tuple(
            written_interval(
                q, w, coarse=coarse, place=finest.get(q.unit), added=added or alike, whole=exact
            ).scaled(f)
            for q, w, f in zip(numbers, written, factors, strict=True)
        )

    def bounds_of(ends: tuple[Interval, ...]) -> Interval:
        whole = compute_ends(node, ends) or Interval(result, result)
        return whole if signed else whole.magnitude()

    ends = ends_of(False)
    fine = bounds_of(ends)
    stated = stated if signed else _unsigned(stated)
    outcome = _outcome(claim.kind, result, fine, lambda: bounds_of(ends_of(True)), stated, said)
    if _in_points(node, numbers, result, stated, said):
        outcome = Outcome.FAILS
    if not wanted.words and not (wanted.slips and outcome is Outcome.FAILS):
        return Verdict(outcome, result=result)
    shown = shown._replace(quantity=stated)
    if wanted.words and claim.kind is ClaimKind.CONSISTENCY and node.letter >= 0:
        other = operands.said[node.letter]
        text = reasons.echo_of(shown, other, outcome is not Outcome.FAILS)
    if outcome is not Outcome.FAILS:
        why = reasons.borne_out(shown, nearly=outcome is Outcome.UNCHECKED)
        return Verdict(outcome, text, why, result)
    allowed = _allowed(stated, said, total=claim.kind is ClaimKind.TOTAL)
    converted = claim.kind is ClaimKind.CONVERSION
    # Lazy on purpose: most claims hold.
    from briefing_app.core.sums.slips import Failure

    failure = Failure(node, values, ends, fine, stated, said, allowed, converted)
    return _failed(failure, shown, text, result, slips=wanted.slips)


_GROWTH = parse("(a - b) / b * 100")


def _in_points(
    node: Node, numbers: tuple[Quantity, ...], result: Decimal, stated: Quantity, said: str
) -> bool:
    """Whether what is called the growth of a share is the very difference, in points.

    Small shares leave open so much that their rounding would bear out nearly everything.
    """
    if stated.unit != "%" or stated.is_range or node != _GROWTH or len(numbers) < 2:
        return False
    a, b = numbers[:2]
    if {a.unit, b.unit} != {"%"} or a.is_range or b.is_range or stated.hedge in ONE_SIDED:
        return False
    narrow = said_interval(stated, said)
    return abs(a.point - b.point) == abs(stated.point) and not narrow.holds(abs(result))


def _failed(failure: "Failure", shown: Said, text: str, result: Decimal, *, slips: bool) -> Verdict:
    from briefing_app.core.sums.slips import find_slip

    slip = find_slip(failure) if slips and failure.stated.hedge not in ONE_SIDED else None
    why = reasons.not_borne_out(shown, slip)
    return Verdict(Outcome.FAILS, text, why, result, slip.slip.value if slip else "")


def _whole_measures(numbers: tuple[Quantity, ...], stated: Quantity) -> bool:
    """Whether whole numbers of one measure are set against each other: 109 degrees and 104.

    Percentages are not: each is rounded by itself from what was counted.
    """
    every = (*numbers, stated)
    plain = all(not q.is_range and q.point == q.point.to_integral_value() for q in every)
    return plain and stated.unit != "%" and len({q.unit for q in every}) == 1


def _signed(claim: Claim, stated: Quantity) -> bool:
    """Whether the sign of the result is part of what is said: temperatures, balances."""
    return claim.kind is ClaimKind.CONVERSION and stated.unit in ("°C", "°F")


def _unsigned(stated: Quantity) -> Quantity:
    if stated.is_range or stated.point >= 0:
        return stated
    return Quantity(-stated.point, stated.unit, stated.hedge, stated.marks)


def _allowed(stated: Quantity, said: str, *, total: bool) -> Callable[[Decimal], Interval]:
    base, point = said_interval(stated, said, total=total), abs(stated.point)

    def allowed(value: Decimal) -> Interval:
        """The same width, or as many times as the number is ten times larger."""
        size = abs(value)
        if base.low is None or base.high is None or not point:
            return Interval(size, size)
        times = size / point
        if times <= 0 or is_power_of_ten(times):
            return base.scaled(times)
        return Interval.around(size, (base.high - base.low) / 2)

    return allowed


def _outcome(
    kind: ClaimKind,
    result: Decimal,
    fine: Interval,
    coarsest: Callable[[], Interval],
    stated: Quantity,
    said: str,
) -> Outcome:
    """What a sum says of a number; ``coarsest`` is asked only where ``fine`` does not hold it."""
    size, limit = abs(result), abs(stated.point)
    if stated.hedge in ONE_SIDED and not stated.is_range:
        reached = {
            Hedge.MORE_THAN: size > limit,
            Hedge.AT_LEAST: size >= limit,
            Hedge.LESS_THAN: size < limit,
            Hedge.AT_MOST: size <= limit,
        }[stated.hedge]
        if reached:
            return Outcome.HOLDS if is_next_to(stated, said, size) else Outcome.UNCHECKED
        return Outcome.UNCHECKED if coarsest().holds(limit) else Outcome.FAILS
    total = kind is ClaimKind.TOTAL
    narrow = said_interval(stated, said, total=total)
    if narrow.meets(fine):
        return Outcome.HOLDS
    wide, coarse = said_interval(stated, said, coarse=True, total=total), coarsest()
    if kind is ClaimKind.CONSISTENCY and wide.meets(coarse) and not is_fraction(stated):
        return Outcome.HOLDS
    if kind is ClaimKind.CONVERSION and is_fraction(stated):
        return Outcome.FAILS  # the two are said side by side
    near = wide.meets(fine) or narrow.meets(coarse)
    return Outcome.UNCHECKED if near else Outcome.FAILS


def _against_direction(claim: Claim, result: Decimal) -> bool:
    if claim.kind not in (ClaimKind.CHANGE, ClaimKind.COMPARISON) or not result:
        return False
    if claim.stated is not None and claim.stated.unit == "x":
        return False
    if claim.formula and "-" not in claim.formula:
        return False  # so much of the sum of both: it has no direction
    return (claim.sense == "more" and result < 0) or (claim.sense == "less" and result > 0)


def _factor(quantity: Quantity, stated: Quantity, numbers: tuple[Quantity, ...]) -> Decimal:
    """Return what turns an operand into the stated unit, or into the base of its measure."""
    if quantity.unit == stated.unit and "/" not in stated.unit:
        return _ONE
    own = quantity.unit if quantity.unit in TO_BASE else quantity.unit.split("/")[0]
    base, factor = TO_BASE.get(own, (own, "1"))
    top = stated.unit.split("/")[0]
    wanted, divisor = TO_BASE.get(top, (top, "1"))
    if base == wanted and own != top:
        return Decimal(factor) / Decimal(divisor)
    alike = {q.unit for q in numbers if TO_BASE.get(q.unit, (q.unit, "1"))[0] == base}
    return Decimal(factor) if len(alike) > 1 and base != wanted else _ONE


def direction_sign(value: Decimal) -> str:
    """Return ▲, ▼ or = for a change."""
    return "▲" if value > 0 else "▼" if value < 0 else "="


def per_cent(value: Decimal) -> str:
    """Return a change or share as "22 %", whole from ten on, one decimal below."""
    magnitude = abs(value)
    number = rounded(magnitude, 2)
    sign = MINUS if value < 0 else ""
    return f"{sign}{format_number(number)}\u00a0%"
