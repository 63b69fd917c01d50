"""The four sums a briefing rests on: ratio, change, share, difference.

Each takes what a relation or claim names and answers a number, with the sum written out so that
everybody can follow it. Nothing here is ever stored.
"""

from collections.abc import Iterable
from decimal import Decimal, localcontext

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Figure, FigureRef, Operand, Relation, RelationKind
from briefing_app.core.numberformat import MINUS, format_number, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.form import Form, form_of_figure
from briefing_app.core.units import TO_BASE
from briefing_app.core.value import Value

PRECISION = 28


class Sum(Value):
    """A result and the sum that gave it: ``1.92``, ``"288 ÷ 150 = 1.92"``."""

    result: Decimal
    text: str


def quantity_of(briefing: Briefing, operand: Operand) -> Quantity | None:
    """Return the number an operand names, or None where there is none any more.

    A figure whose words are lost states nothing: no sum rests on it.
    """
    if isinstance(operand, FigureRef):
        figure = briefing.figures_by_id.get(operand.figure)
        return figure.quantity if figure and not is_gone(briefing, figure) else None
    return cell_of(briefing, operand)


def is_lost(figure: Figure) -> bool:
    """Whether the words that stated a figure are no longer in their article."""
    return isinstance(figure.evidence, Span) and figure.evidence.lost


def is_gone(briefing: Briefing, figure: Figure) -> bool:
    """Whether nothing states a figure any more: its words are lost, or its cell has no number."""
    evidence = figure.evidence
    if isinstance(evidence, Span):
        return evidence.lost
    return cell_of(briefing, evidence) is None


def written_of(briefing: Briefing, operand: Operand) -> str:
    """Return the words in which a number is written: its evidence, or the text of its cell."""
    if isinstance(operand, FigureRef):
        figure = briefing.figures_by_id.get(operand.figure)
        evidence = figure.evidence if figure else None
        if isinstance(evidence, CellRef):
            return written_of(briefing, evidence)
        return evidence.exact if evidence is not None else ""
    table = briefing.tables_by_id.get(operand.table)
    cell = table.cell(operand.row, operand.column) if table else None
    return cell.text if cell else ""


def form_of_operand(briefing: Briefing, operand: Operand) -> Form | None:
    """Return how the article writes a figure; None for a cell, which is written the usual way."""
    figure = briefing.figures_by_id.get(operand.figure) if isinstance(operand, FigureRef) else None
    return form_of_figure(figure) if figure else None


def cell_of(briefing: Briefing, ref: CellRef) -> Quantity | None:
    """Return the number in a table's cell, or None."""
    table = briefing.tables_by_id.get(ref.table)
    cell = table.cell(ref.row, ref.column) if table else None
    return cell.quantity if cell else None


def label_of(briefing: Briefing, operand: Operand) -> str:
    """Return what an operand is called: a figure's label, or a row's first cell."""
    if isinstance(operand, FigureRef):
        figure = briefing.figures_by_id.get(operand.figure)
        return figure.label if figure else ""
    table = briefing.tables_by_id.get(operand.table)
    row = next((r for r in table.rows if r.id == operand.row), None) if table else None
    return row.cells[0].text if row and row.cells else ""


def quantities_of(briefing: Briefing, operands: Iterable[Operand]) -> tuple[Quantity, ...] | None:
    """Return the numbers of all operands, or None where one is missing."""
    found = [quantity_of(briefing, operand) for operand in operands]
    return tuple(q for q in found if q is not None) if all(q is not None for q in found) else None


def in_base(quantity: Quantity) -> tuple[Decimal, str]:
    """Return the amount in its base unit, so that 64 kg and 141 lb can be compared."""
    base, factor = TO_BASE.get(quantity.unit, (quantity.unit, "1"))
    return quantity.point * Decimal(factor), base


def together(first: Quantity, second: Quantity) -> tuple[Decimal, Decimal]:
    """Return two amounts that can be set against each other.

    Units of one dimension are brought together (km and mi); others are taken as stated, so that
    €68 over 8 hours gives the euros of an hour.
    """
    (a, unit), (b, other) = in_base(first), in_base(second)
    return (a, b) if unit == other else (first.point, second.point)


def _shown(value: Decimal, digits: int = 3) -> str:
    return format_number(rounded(value, digits))


def ratio(number: Quantity, base: Quantity) -> Sum | None:
    """Return number ÷ base; None where the base is zero."""
    a, b = together(number, base)
    if not b:
        return None
    with localcontext() as context:
        context.prec = PRECISION
        result = a / b
    left, right = format_number(number.point), format_number(base.point)
    return Sum(result, f"{left} ÷ {right} = {_shown(result)}")


def change(to: Quantity, before: Quantity) -> Sum | None:
    """Return the change from ``before`` to ``to`` in per cent; None where it began at zero."""
    a, b = together(to, before)
    if not b:
        return None
    with localcontext() as context:
        context.prec = PRECISION
        result = (a - b) / abs(b) * 100
    left, right = format_number(to.point), format_number(before.point)
    return Sum(result, f"({left} {MINUS} {right}) ÷ {right} = {_shown(result)} %")


def difference(to: Quantity, before: Quantity) -> Sum:
    """Return ``to`` minus ``before`` in the unit of ``to``."""
    a, b = together(to, before)
    alike = in_base(to)[1] == in_base(before)[1]
    factor = Decimal(TO_BASE.get(to.unit, ("", "1"))[1]) if alike else Decimal(1)
    result = (a - b) / factor
    left, right = format_number(to.point), format_number(before.point)
    return Sum(result, f"{left} {MINUS} {right} = {_shown(result, 6)}")


def share(part: Quantity, whole: Quantity) -> Sum | None:
    """Return the part of the whole in per cent; None where the whole is zero."""
    a, b = together(part, whole)
    if not b:
        return None
    with localcontext() as context:
        context.prec = PRECISION
        result = a / b * 100
    left, right = format_number(part.point), format_number(whole.point)
    return Sum(result, f"{left} ÷ {right} = {_shown(result, 2)} %")


def total(parts: Iterable[Quantity]) -> Sum:
    """Return the sum of the parts, in the base unit where they have several."""
    amounts = list(parts)
    units = {q.unit for q in amounts}
    values = [q.point if len(units) == 1 else in_base(q)[0] for q in amounts]
    result = sum(values, Decimal(0))
    return Sum(result, f"{' + '.join(format_number(v) for v in values)} = {format_number(result)}")


def relation_sum(briefing: Briefing, relation: Relation) -> Sum | None:
    """Return what a relation amounts to: share and change in per cent, ratio as a multiple."""
    numbers = quantities_of(briefing, relation.operands)
    if numbers is None or len(numbers) < 2:
        return None
    first, second = numbers[0], numbers[1]
    if relation.kind is RelationKind.PART_OF:
        return share(first, second)
    if relation.kind is RelationKind.CHANGE:
        return change(first, second)
    if relation.kind is RelationKind.RATIO:
        return ratio(first, second)
    if relation.kind is RelationKind.TOTAL:
        return total(numbers[1:])
    return None
