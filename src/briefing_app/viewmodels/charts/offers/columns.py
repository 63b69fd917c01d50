"""The columns of tables that were added: in the order of time, or by size.

The title says how the last differs from the first, or which is the largest; where the head names no
thing, it sets the two largest against each other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Column, Table
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.offers.offer import (
    LONGEST_TITLE,
    Offer,
    capital,
    derive_offer,
)
from briefing_app.viewmodels.charts.offers.ranked import is_rest, most_title
from briefing_app.viewmodels.charts.offers.things import is_thing, lowered
from briefing_app.viewmodels.charts.operand import period_of_row, row_name
from briefing_app.viewmodels.charts.period import year_of
from briefing_app.viewmodels.charts.phrase import filled_by, moved_words
from briefing_app.viewmodels.charts.words import in_unit, unit_words
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.words.written import written

_MOST = 40
_ENOUGH = 3
"""Of two rows the one is said against the other."""
_SMALL = 100
_NUMBER = re.compile(r"[\W_]*\d")
_YEAR = re.compile(r"[\s,(]*(?:19|20)\d\d\)?$")
_TOTALS = ("total", "all", "sum", "overall")
_TWICE = Decimal("1.9")
"""From here on a rise is said as a multiple."""


def title_within(*candidates: str) -> str:
    """Return the first title of at most fifteen words; a cut of the last where none is."""
    for title in candidates:
        if title and len(title.split()) <= LONGEST_TITLE:
            return title
    return " ".join(candidates[-1].split()[:LONGEST_TITLE])


def _compared(
    chart: Chart, to: int, base: int, titles: tuple[str, ...], kind: RelationKind
) -> tuple[Chart, Relation]:
    """Return the chart with a title that rests on the relation of two of its items."""
    relation = Relation(
        f"{chart.id}-point", kind, (chart.items[to].operand, chart.items[base].operand)
    )
    title = title_within(*titles)
    return replace(chart, title=title, emphasis=(to,), point=relation.id), relation


def _sound(
    briefing: Briefing, chart: Chart, relation: Relation, kinds: tuple[ChartKind, ...]
) -> Offer:
    """Return the offer; without its point where the sum cannot be made (a base of zero)."""
    chart = replace(chart, kind=kinds[0])
    filled = filled_by(briefing, chart.title, relation)
    if filled is None or len(filled.split()) > LONGEST_TITLE:
        words = unit_words(chart.unit, briefing.language)
        title = title_within(chart.subtitle, words or written(briefing.language, "Chart"))
        return Offer(replace(chart, title=title, point=""), None, kinds)
    return Offer(chart, relation, kinds)


def column_offers(briefing: Briefing) -> Iterator[Offer]:
    """Yield a chart for each column of the tables that were added."""
    for table in briefing.tables:
        for column in table.columns:
            offer = chart_of_column(briefing, table, column)
            if offer:
                yield offer


class _Entry(NamedTuple):
    """A row of a column with a number: its operand, name, period (empty: none) and amount."""

    operand: CellRef
    name: str
    period: str
    amount: Decimal


def _entries(table: Table, column: Column) -> list[_Entry]:
    at, named_by = table.columns.index(column), _naming_column(table)
    found = []
    for row in table.rows:
        quantity = row.cells[at].quantity if at < len(row.cells) else None
        name = row_name(table, row, named_by).strip()
        if quantity is None or at in (0, named_by) or name.lower() in _TOTALS:
            continue
        turned = in_unit(quantity, column.unit or quantity.unit)
        if turned is not None:
            period = period_of_row(table, row, at, "")
            ref = CellRef(table.source.id, row.id, column.id)
            found.append(_Entry(ref, name, period, turned.point))
    return found


def _naming_column(table: Table) -> int:
    """Return which column tells the rows apart: the first; another where that repeats itself."""
    columns = [
        [row.cells[at].text.strip() for row in table.rows if at < len(row.cells)]
        for at in range(len(table.columns))
    ]
    if not columns or len(set(columns[0])) == len(columns[0]):
        return 0
    words = [at for at, texts in enumerate(columns) if not any(_NUMBER.match(t) for t in texts)]
    apart = [at for at in words if len(set(columns[at])) == len(columns[at])]
    return (apart or words or [0])[0]


def _of_one_time(entries: Sequence[_Entry]) -> list[_Entry]:
    """Return the rows of the latest time, where several rows are of each."""
    latest = max(year_of(entry.period) or 0.0 for entry in entries)
    return [entry for entry in entries if year_of(entry.period) == latest]


def chart_of_column(briefing: Briefing, table: Table, column: Column) -> Offer | None:
    """Return the chart of a table's column, or None where it has no two comparable numbers.

    A row that is the total of the others is no item. Rows with dates stand in the order of time,
    others by size; of a table with several rows for each time, those of the latest.
    """
    entries = _entries(table, column)
    whens = [year_of(entry.period) for entry in entries]
    dated = len(entries) > 1 and all(when is not None for when in whens)
    when = ""
    if dated and len(set(whens)) < len(whens):
        entries, dated = _of_one_time(entries), False
        when = entries[0].period
    if len(entries) < 2 or (when and len({entry.name for entry in entries}) < len(entries)):
        return None
    if dated:
        entries.sort(key=lambda entry: year_of(entry.period) or 0.0)
    else:
        entries = sorted(entries, key=lambda entry: (is_rest(entry.name), -entry.amount))[:_MOST]
    at = table.columns.index(column)
    unit = column.unit or next(
        (q.unit for row in table.rows if at < len(row.cells) and (q := row.cells[at].quantity)), ""
    )
    column = replace(column, name=column_name(column, briefing.language))
    named = all(entry.name == entry.period for entry in entries)
    items = tuple(
        ChartItem(
            e.operand, f"{e.name}, {e.period[-4:]}" if dated and not named else e.name * bool(when)
        )
        for e in entries
    )
    subtitle = ", ".join(part for part in (capital(column.name), table.name, when) if part)
    id_ = f"offer-column-{table.source.id}-{column.id}"
    chart = Chart(id_, ChartKind.BARS, "", subtitle, items, unit)
    if dated and named:
        return _series(briefing, chart, column, entries)
    kinds = _kinds(entries, unit)
    if not dated and (
        offer := _largest(briefing, replace(chart, emphasis=(0,)), column, entries, kinds)
    ):
        return offer
    to, base = (len(entries) - 1, len(entries) - 2) if dated else (0, 1)
    one, other = entries[to].name, entries[base].name
    language = briefing.language
    told = written(
        language,
        "{name} had {ratio} the figure of {other}",
        name=one,
        ratio="{ratio}",
        other=other,
    )
    bare = written(language, "The first had {ratio} the figure of the second", ratio="{ratio}")
    titles = (f"{capital(column.name)}: {told}", told, bare)
    chart, relation = _compared(chart, to, base, titles, RelationKind.RATIO)
    return _sound(briefing, chart, relation, kinds)


def _kinds(entries: Sequence[_Entry], unit: str) -> tuple[ChartKind, ...]:
    total = sum((entry.amount for entry in entries), Decimal(0))
    counted = kind_of(unit) is UnitKind.COUNT and 0 < total <= _SMALL
    small = counted and all(e.amount == int(e.amount) >= 0 for e in entries)
    return (ChartKind.BARS, ChartKind.UNIT) if small else (ChartKind.BARS,)


def _largest(
    briefing: Briefing,
    chart: Chart,
    column: Column,
    entries: Sequence[_Entry],
    kinds: tuple[ChartKind, ...],
) -> Offer | None:
    """Return the offer that says which row has most, where the column's head names a thing."""
    thing = lowered(column.name)
    named = [entry for entry in entries if not is_rest(entry.name)]
    if not is_thing(thing) or len(named) < _ENOUGH:
        return None
    language = briefing.language
    titles = (most_title(language, named[0].name, thing),)
    bare = _YEAR.sub("", thing)
    if kind_of(chart.unit) is UnitKind.NONE and bare.endswith("s"):
        # Things that no unit counts are neither "most" nor "highest"; a figure of them is.
        values = {"name": named[0].name, "most": "{most}"}
        told = written(language, "{name} had the {most} figure", **values)
        titles = (f"{capital(column.name)}: {told}",)
    operands = [entry.operand for entry in named]
    return derive_offer(briefing, chart, RelationKind.RATIO, operands, titles, kinds)


def _series(briefing: Briefing, chart: Chart, column: Column, entries: Sequence[_Entry]) -> Offer:
    """Return the offer of a series over time: its last value against its first."""
    first, last = entries[0], entries[-1]
    name = capital(column.name)
    said = moved_words(Quantity(last.amount, chart.unit), Quantity(first.amount, chart.unit))
    language, times = briefing.language, {"first": first.period, "last": last.period}
    moved = written(
        language,
        "{thing} {moved} from {first} to {last}",
        **{"thing": name, "moved": "{moved}", **times},
    )
    moved = moved if said and is_thing(lowered(column.name)) else ""
    if first.amount > 0 and last.amount >= _TWICE * first.amount:
        kind = RelationKind.RATIO
        told = written(
            language, "{ratio} the figure of {first} in {last}", ratio="{ratio}", **times
        )
    else:
        kind = RelationKind.CHANGE
        values = {"change": "{change}", **times}
        if last.amount >= first.amount:
            told = written(language, "{change} higher in {last} than in {first}", **values)
        else:
            told = written(language, "{change} lower in {last} than in {first}", **values)
    titles = (moved, f"{name}: {told}", told)
    chart, relation = _compared(chart, len(entries) - 1, 0, titles, kind)
    kinds: tuple[ChartKind, ...] = (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.BARS)
    if len(entries) > 12:
        kinds = (ChartKind.LINE, ChartKind.COLUMNS, ChartKind.BARS)
    if len(entries) == 2:
        kinds = (ChartKind.COLUMNS, ChartKind.SLOPE, ChartKind.BARS)
    return _sound(briefing, chart, relation, kinds)
