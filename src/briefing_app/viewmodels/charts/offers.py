"""Charts offered automatically, only where figures are comparable.

Comparable are: the same thing in the same unit at different periods, or in different places; parts
of one whole; a column of a table. The title states the point through a relation, so that it follows
the figures; no result is written down.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import (
    CellRef,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.phrase import filled_title
from briefing_app.core.source import Column, Table
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.operand import period_of_row
from briefing_app.viewmodels.charts.period import year_of
from briefing_app.viewmodels.charts.words import in_unit, unit_words

LONGEST_TITLE = 15
"""Words."""
_MOST = 40
_SMALL = 100
_TOTALS = ("total", "all", "sum", "overall")
_SAME = 0.6
"""A chart that shares more of its items than this with another shows the same."""
_TWICE = Decimal("1.9")
"""From here on a rise is said as a multiple."""


@dataclass(frozen=True)
class Offer:
    """A chart that can be added with one step.

    ``relation`` is what its title rests on (None: no new one is needed), ``kinds`` are those that
    fit its figures, the best first.
    """

    chart: Chart
    relation: Relation | None
    kinds: tuple[ChartKind, ...]


def derive_offers(briefing: Briefing) -> tuple[Offer, ...]:
    """Return the charts that can be offered; those that the briefing shows already are left out."""
    shown = {frozenset(item.operand for item in chart.items) for chart in briefing.charts}
    offers: list[Offer] = []
    candidates = (*_parts(briefing), *_over_time_and_place(briefing), *_columns(briefing))
    for offer in candidates:
        operands = frozenset(item.operand for item in offer.chart.items)
        if any(len(operands & other) > _SAME * len(operands) for other in shown):
            continue
        shown.add(operands)
        offers.append(offer)
    return tuple(offers)


def offered_charts(briefing: Briefing) -> tuple[Chart, ...]:
    """Return only the charts of `derive_offers`."""
    return tuple(offer.chart for offer in derive_offers(briefing))


def title_within(*candidates: str) -> str:
    """Return the first title of at most fifteen words; a cut of the last where none is."""
    for title in candidates:
        if title and len(title.split()) <= LONGEST_TITLE:
            return title
    return " ".join(candidates[-1].split()[:LONGEST_TITLE])


def _thing(figure: Figure) -> str:
    """Return what a figure counts, without the period and place in its label."""
    words = [w for w in figure.label.lower().split() if not any(c.isdigit() for c in w)]
    place = set(figure.place.lower().split())
    kept = [w for w in words if w not in place]
    while kept and kept[-1] in ("in", "of", "for", "the", "during", "on", "by"):
        kept.pop()
    return " ".join(kept)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _compared(
    chart: Chart, to: int, base: int, titles: tuple[str, ...], kind: RelationKind
) -> tuple[Chart, Relation]:
    """Return the chart with a title that rests on the relation of two of its items."""
    relation = Relation(
        f"{chart.id}-point", kind, (chart.items[to].operand, chart.items[base].operand)
    )
    title = title_within(*titles)
    return replace(chart, title=title, emphasis=(to,), point=relation.id), relation


def _verb(rises: bool, counted: bool) -> str:
    if rises:
        return "more"
    return "fewer" if counted else "less"


def _over_time_and_place(briefing: Briefing) -> Iterable[Offer]:
    groups: dict[tuple[str, str], list[Figure]] = {}
    for figure in briefing.figures:
        if figure.status is not Status.ASIDE and not figure.change and figure.label:
            groups.setdefault((_thing(figure), figure.quantity.unit), []).append(figure)
    for (thing, unit), figures in groups.items():
        if not thing or len(figures) < 2:
            continue
        for place in dict.fromkeys(f.place for f in figures):
            here = _distinct([f for f in figures if f.place == place], "period")
            if len(here) > 1 and all(year_of(f.period) is not None for f in here):
                here.sort(key=lambda f: year_of(f.period) or 0.0)
                yield _time_offer(briefing, thing, unit, place, here)
        for period in dict.fromkeys(f.period for f in figures):
            there = _distinct([f for f in figures if f.period == period], "place")
            if len(there) > 1 and all(f.place for f in there):
                yield _place_offer(briefing, thing, unit, period, there)


def _distinct(figures: list[Figure], attribute: str) -> list[Figure]:
    """Return one figure a period or place: the key one, else the first."""
    found: dict[str, Figure] = {}
    for figure in figures:
        name = str(getattr(figure, attribute))
        known = found.get(name)
        if known is None or (figure.status is Status.KEY and known.status is not Status.KEY):
            found[name] = figure
    return list(found.values())


def _time_offer(
    briefing: Briefing, thing: str, unit: str, place: str, figures: Sequence[Figure]
) -> Offer:
    items = tuple(ChartItem(FigureRef(f.id), f.period) for f in figures)
    last, before = figures[-1], figures[-2]
    rises = last.quantity.point >= before.quantity.point
    word = _verb(rises, kind_of(unit) is UnitKind.COUNT)
    subtitle = _capital(thing) + (f", {place}" if place else "")
    chart = Chart(
        f"offer-time-{last.id}", ChartKind.BARS, "", subtitle, items, unit,
    )  # fmt: skip
    titles: tuple[str, ...] = (
        f"{_capital(thing)}: {{change}} {word} in {last.period} than in {before.period}",
        f"{{change}} {word} in {last.period} than in {before.period}",
    )
    same = last.quantity.point == before.quantity.point
    if same:
        titles = (f"{_capital(thing)}: no change from {before.period} to {last.period}",)
    chart, relation = _compared(chart, len(items) - 1, len(items) - 2, titles, RelationKind.CHANGE)
    kinds: tuple[ChartKind, ...] = (ChartKind.BARS, ChartKind.COLUMNS)
    if len(items) == 2:
        kinds = (*kinds, ChartKind.SLOPE)
    else:
        kinds = (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.BARS)
    return _sound(briefing, chart, relation, _with_units(kinds, figures))


def _place_offer(
    briefing: Briefing, thing: str, unit: str, period: str, figures: Sequence[Figure]
) -> Offer:
    ranked = sorted(figures, key=lambda f: -f.quantity.point)
    items = tuple(ChartItem(FigureRef(f.id), f.place) for f in ranked)
    subtitle = _capital(thing) + (f", {period}" if period else "")
    chart = Chart(f"offer-place-{ranked[0].id}", ChartKind.BARS, "", subtitle, items, unit)
    titles = (
        f"{_capital(thing)}: {ranked[0].place} had {{ratio}} the number of {ranked[1].place}"
        if kind_of(unit) is UnitKind.COUNT
        else f"{_capital(thing)}: {ranked[0].place} had {{ratio}} the figure of {ranked[1].place}",
        f"{ranked[0].place} had {{ratio}} the figure of {ranked[1].place}",
        "The first had {ratio} the figure of the second",
    )
    chart, relation = _compared(chart, 0, 1, titles, RelationKind.RATIO)
    return _sound(briefing, chart, relation, _with_units((ChartKind.BARS,), figures))


def _with_units(kinds: tuple[ChartKind, ...], figures: Sequence[Figure]) -> tuple[ChartKind, ...]:
    values = [f.quantity.point for f in figures]
    counted = all(kind_of(f.quantity.unit) is UnitKind.COUNT for f in figures)
    whole = all(v == v.to_integral_value() and v >= 0 for v in values)
    small = counted and whole and 0 < sum(values) <= _SMALL
    return (*kinds, ChartKind.UNIT) if small else kinds


def _sound(
    briefing: Briefing, chart: Chart, relation: Relation, kinds: tuple[ChartKind, ...]
) -> Offer:
    """Return the offer; without its point where the sum cannot be made (a base of zero)."""
    chart = replace(chart, kind=kinds[0])
    known = replace(briefing, relations=(*briefing.relations, relation))
    filled = filled_title(known, chart.title, relation.id)
    if filled is None or len(filled.split()) > LONGEST_TITLE:
        title = title_within(chart.subtitle, unit_words(chart.unit) or "Chart")
        return Offer(replace(chart, title=title, point=""), None, kinds)
    return Offer(chart, relation, kinds)


def _parts(briefing: Briefing) -> Iterable[Offer]:
    """Offer a part of a whole for each relation that says one, and for totals with their parts."""
    for relation in briefing.relations:
        if relation.kind is RelationKind.PART_OF and len(relation.operands) == 2:
            offer = _share_offer(briefing, relation)
            if offer:
                yield offer


def _share_offer(briefing: Briefing, relation: Relation) -> Offer | None:
    part, whole = relation.operands
    if not isinstance(part, FigureRef) or not isinstance(whole, FigureRef):
        return None
    one = briefing.figures_by_id.get(part.figure)
    all_ = briefing.figures_by_id.get(whole.figure)
    if one is None or all_ is None or in_unit(one.quantity, all_.quantity.unit) is None:
        return None
    title = title_within(
        f"{_capital(one.label)}: {{share}} of {all_.label}", "One part is {share} of the whole"
    )
    if filled_title(briefing, title, relation.id) is None:
        return None
    unit = all_.quantity.unit
    chart = Chart(
        f"offer-part-{relation.id}",
        ChartKind.PART,
        title,
        _capital(f"{all_.label}, {unit_words(unit)}" if unit else all_.label),
        (ChartItem(part), ChartItem(whole)),
        unit,
        (0,),
        relation.id,
    )
    return Offer(chart, None, (ChartKind.PART, ChartKind.BARS))


def _columns(briefing: Briefing) -> Iterable[Offer]:
    for table in briefing.tables:
        for column in table.columns:
            offer = chart_of_column(briefing, table, column)
            if offer:
                yield offer


@dataclass(frozen=True)
class _Entry:
    """A row of a column with a number: its operand, name, period (empty: none) and amount."""

    operand: CellRef
    name: str
    period: str
    amount: Decimal


def _entries(table: Table, column: Column) -> list[_Entry]:
    at = table.columns.index(column)
    found = []
    for row in table.rows:
        quantity = row.cells[at].quantity if at < len(row.cells) else None
        name = row.cells[0].text.strip() if row.cells else ""
        if quantity is None or at == 0 or name.lower() in _TOTALS:
            continue
        turned = in_unit(quantity, column.unit or quantity.unit)
        if turned is not None:
            period = period_of_row(table, row, at, "")
            ref = CellRef(table.source.id, row.id, column.id)
            found.append(_Entry(ref, name, period, turned.point))
    return found


def chart_of_column(briefing: Briefing, table: Table, column: Column) -> Offer | None:
    """Return the chart of a table's column, or None where it has no two comparable numbers.

    A row that is the total of the others is no item. Rows with dates stand in the order of time,
    others by size.
    """
    entries = _entries(table, column)
    whens = [year_of(entry.period) for entry in entries]
    dated = len(entries) > 1 and all(when is not None for when in whens)
    if len(entries) < 2 or (dated and len(set(whens)) < len(whens)):
        return None
    if dated:
        entries.sort(key=lambda entry: year_of(entry.period) or 0.0)
    else:
        entries = sorted(entries, key=lambda entry: -entry.amount)[:_MOST]
    at = table.columns.index(column)
    unit = column.unit or next(
        (q.unit for row in table.rows if at < len(row.cells) and (q := row.cells[at].quantity)), ""
    )
    named = all(entry.name == entry.period for entry in entries)
    items = tuple(
        ChartItem(e.operand, f"{e.name}, {e.period[-4:]}" if dated and not named else "")
        for e in entries
    )
    subtitle = f"{_capital(column.name)}, {table.name}" if table.name else _capital(column.name)
    id_ = f"offer-column-{table.source.id}-{column.id}"
    chart = Chart(id_, ChartKind.BARS, "", subtitle, items, unit)
    if dated and named:
        return _series(briefing, chart, column, entries)
    to, base = (len(entries) - 1, len(entries) - 2) if dated else (0, 1)
    one, other = entries[to].name, entries[base].name
    titles = (
        f"{_capital(column.name)}: {one} had {{ratio}} the figure of {other}",
        f"{one} had {{ratio}} the figure of {other}",
        "The first had {ratio} the figure of the second",
    )
    chart, relation = _compared(chart, to, base, titles, RelationKind.RATIO)
    total = sum((entry.amount for entry in entries), Decimal(0))
    counted = kind_of(unit) is UnitKind.COUNT and 0 < total <= _SMALL
    small = counted and all(e.amount == int(e.amount) >= 0 for e in entries)
    kinds = (ChartKind.BARS, ChartKind.UNIT) if small else (ChartKind.BARS,)
    return _sound(briefing, chart, relation, kinds)


def _series(briefing: Briefing, chart: Chart, column: Column, entries: Sequence[_Entry]) -> Offer:
    """Return the offer of a series over time: its last value against its first."""
    first, last = entries[0], entries[-1]
    name = _capital(column.name)
    if first.amount > 0 and last.amount >= _TWICE * first.amount:
        kind = RelationKind.RATIO
        titles = (
            f"{name}: {{ratio}} the figure of {first.period} in {last.period}",
            f"{{ratio}} the figure of {first.period} in {last.period}",
        )
    else:
        kind = RelationKind.CHANGE
        word = "higher" if last.amount >= first.amount else "lower"
        titles = (
            f"{name}: {{change}} {word} in {last.period} than in {first.period}",
            f"{{change}} {word} in {last.period} than in {first.period}",
        )
    chart, relation = _compared(chart, len(entries) - 1, 0, titles, kind)
    kinds: tuple[ChartKind, ...] = (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.BARS)
    if len(entries) > 12:
        kinds = (ChartKind.LINE, ChartKind.COLUMNS, ChartKind.BARS)
    if len(entries) == 2:
        kinds = (ChartKind.COLUMNS, ChartKind.SLOPE, ChartKind.BARS)
    return _sound(briefing, chart, relation, kinds)
