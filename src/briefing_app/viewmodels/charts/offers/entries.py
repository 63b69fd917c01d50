"""Tables and lists in the running text as charts: one column, one list, one row over time.

A row that sums up the others is no bar; it is the whole that they are parts of. A column is drawn
with all of its rows or not at all. At most two charts a table: the latest time of its columns, or
its first columns that name a thing, and over time its total, or of unlike rows the first one.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import ClaimKind, Figure, FigureRef
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.layout import Entry, derive_layout
from briefing_app.viewmodels.charts.offers.comparable import is_a_handful
from briefing_app.viewmodels.charts.offers.offer import Offer
from briefing_app.viewmodels.charts.offers.ranked import ranked_offer
from briefing_app.viewmodels.charts.offers.things import (
    is_indicator,
    lowered,
    may_introduce,
    names_thing,
    tells_apart,
    thing_of_heads,
)
from briefing_app.viewmodels.charts.offers.times import series_offer
from briefing_app.viewmodels.charts.period import form_of, year_of

FEWEST = 3
"""Bars of a table or list that make a chart."""
LONGEST_NAME = 6
"""Words of a row's name that can stand beside a bar."""
_COLUMNS = 2
_NOT_ADDED = (UnitKind.PERCENT, UnitKind.RATE, UnitKind.MULTIPLE, UnitKind.TEMPERATURE)

Named = tuple[Entry, Figure]


@dataclass
class Listed:
    """A table or list: its entries with the figures that stand in them, by column.

    ``gaps`` are the columns of which a row may not be drawn, ``figures`` the ids of all figures.
    """

    columns: defaultdict[int, list[Named]] = field(default_factory=lambda: defaultdict(list))
    gaps: set[int] = field(default_factory=set)
    figures: set[str] = field(default_factory=set)


def tables_of(briefing: Briefing, drawable: Sequence[Figure]) -> tuple[Listed, ...]:
    """Return the tables and lists of the articles."""
    known = {figure.id for figure in drawable}
    return tuple(t for a in briefing.articles for t in _tables(a, briefing.figures, known).values())


def entry_offers(briefing: Briefing, tables: Sequence[Listed]) -> Iterator[Offer]:
    """Yield the charts of tables and lists in the articles."""
    for table in tables:
        yield from _of_table(briefing, table.columns, table.gaps)


def _tables(article: Article, figures: Sequence[Figure], drawable: set[str]) -> dict[int, Listed]:
    spans = [
        (figure.evidence.start, figure)
        for figure in figures
        if isinstance(figure.evidence, Span) and figure.evidence.source == article.source.id
    ]
    spans.sort(key=lambda pair: pair[0])
    starts = [start for start, _ in spans]
    tables: defaultdict[int, Listed] = defaultdict(Listed)
    for entry in derive_layout(first_stretch(article)).entries:
        table = tables[entry.table]
        first, end = bisect_left(starts, entry.start), bisect_left(starts, entry.end)
        table.figures.update(figure.id for _, figure in spans[first:end])
        if first < end and spans[first][1].id in drawable:
            table.columns[entry.column].append((entry, spans[first][1]))
        elif not entry.total:
            table.gaps.add(entry.column)
    return tables


def _of_table(
    briefing: Briefing, columns: Mapping[int, list[Named]], gaps: set[int]
) -> Iterator[Offer]:
    timed = {c: when for c, column in columns.items() if (when := _when(column)) is not None}
    if len(timed) > 1:
        groups: defaultdict[tuple[str, ...], dict[int, float]] = defaultdict(dict)
        for c, when in timed.items():
            groups[columns[c][0][0].column_heads[:-1]][c] = when
        offers = [o for group in groups.values() for o in _of_group(briefing, columns, gaps, group)]
        yield from offers[:_COLUMNS]
        return
    if timed and gaps:
        return  # what is left may be the earlier time
    old = _outdated(columns)
    fresh = [column for at, column in columns.items() if at not in gaps and at not in old]
    fresh.sort(key=lambda column: not _thing(column[0]))
    drawn = (_rows_over_time(briefing, column) or _column(briefing, column) for column in fresh)
    yield from islice((offer for offer in drawn if offer is not None), _COLUMNS)


def _thing(named: Named) -> str:
    entry, figure = named
    return thing_of_heads(entry.column_heads, entry.caption, figure.quantity.unit)


def _of_group(
    briefing: Briefing,
    columns: Mapping[int, list[Named]],
    gaps: set[int],
    timed: Mapping[int, float],
) -> Iterator[Offer]:
    """Yield the charts of columns of one thing at several times: the latest, and over time."""
    latest = max(timed, key=lambda c: timed[c])
    if latest not in gaps and (offer := _column(briefing, columns[latest])):
        yield offer
    over_time = [columns[c] for c in sorted(timed, key=lambda c: timed[c])]
    if len(over_time) < 2:
        return
    over = _total_over_time(briefing, over_time) or _first_row_over_time(briefing, over_time)
    if over is not None:
        yield over


def _outdated(columns: Mapping[int, list[Named]]) -> set[int]:
    """Return the columns of which another one tells the same of a later time."""
    latest: dict[str, tuple[float, int]] = {}
    out: set[int] = set()
    for at, column in columns.items():
        entry, figure = column[0]
        when = year_of(figure.sure_period)
        thing = thing_of_heads(entry.column_heads, entry.caption, figure.quantity.unit)
        if when is None or not thing:
            continue
        known = latest.get(thing)
        if known is not None:
            out.add(at if when < known[0] else known[1])
        if known is None or when >= known[0]:
            latest[thing] = when, at
    return out


def _when(column: Sequence[Named]) -> float | None:
    """When a column is of, where its heads name nothing but a time."""
    entry, figure = column[0]
    if not entry.column_heads or names_thing(entry.column_heads[-1]):
        return None
    return year_of(figure.period) if figure.sure_period else year_of(entry.column_heads[-1])


def _column(briefing: Briefing, column: Sequence[Named]) -> Offer | None:
    """Return the bars of a column's rows."""
    rows = [pair for pair in column if not pair[0].total]
    entry, first = rows[0] if rows else column[0]
    unit = first.quantity.unit
    names = [e.row_head for e, _ in rows]
    if (
        len(rows) < FEWEST
        or len(set(names)) < len(names)
        or not all(0 < len(name.split()) <= LONGEST_NAME for name in names)
        or not _alike([figure for _, figure in rows])
        or is_a_handful([figure for _, figure in rows])
    ):
        return None
    units = {figure.quantity.unit for _, figure in rows}
    counted = all(kind_of(u) is UnitKind.COUNT for u in units)
    if len(units) > 1 and not counted:
        return None
    figures = [figure for _, figure in rows]
    whole = _whole(briefing, [figure for e, figure in column if e.total], figures)
    thing = thing_of_heads(entry.column_heads, entry.caption, unit if len(units) == 1 else "")
    lead = "" if thing else _lead(entry)
    shares = kind_of(unit) is UnitKind.PERCENT and not any(map(is_indicator, names))
    if not thing and not (lead and (whole is not None or shares)):
        return None
    periods = {figure.period for figure in figures}
    period = periods.pop() if len(periods) == 1 else ""
    named = [(entry.row_head, figure) for entry, figure in rows]
    return ranked_offer(briefing, f"entries-{first.id}", thing, period, named, whole, lead)


def _whole(
    briefing: Briefing, totals: Sequence[Figure], figures: Sequence[Figure]
) -> Figure | None:
    """Return what the rows of a column are parts of: its total, or a sum that the text states.

    A total that is less than they add up to is another one's, or they overlap.
    """
    if kind_of(figures[0].quantity.unit) in _NOT_ADDED:
        return None
    together = sum((figure.quantity.point for figure in figures), Decimal(0))
    whole = max(totals, key=lambda total: total.quantity.point, default=None)
    if whole is not None and whole.quantity.point >= together * _ROUNDED:
        return whole
    return None if totals else _summed(briefing, figures)


_ROUNDED = Decimal("0.98")
"""So much of the sum of rounded parts their whole is at least."""


def _summed(briefing: Briefing, figures: Sequence[Figure]) -> Figure | None:
    """Return the figure that the text says these add up to, where the sum holds."""
    parts = {figure.id for figure in figures}
    for claim in briefing.claims:
        ids = [o.figure for o in claim.operands if isinstance(o, FigureRef)]
        if claim.kind is ClaimKind.TOTAL and len(ids) == len(parts) + 1 and set(ids[1:]) == parts:
            holds = verdict_on(briefing, claim).outcome is Outcome.HOLDS
            added = "-" not in claim.formula
            return briefing.figures_by_id.get(ids[0]) if holds and added else None
    return None


def _lead(entry: Entry) -> str:
    """Return what introduces a column: its head with the caption, or what leads into a list."""
    head = entry.column_heads[-1] if entry.column_heads else ""
    caption = entry.caption.strip(" :")
    if not names_thing(head):
        return caption if may_introduce(caption) and not _DIGIT.search(caption) else ""
    both = f"{caption}: {lowered(head)}" if caption and not _DIGIT.search(caption) else ""
    if both and may_introduce(both):
        return both
    return head if may_introduce(head) and tells_apart(head) else ""


_DIGIT = re.compile(r"\d")


def _alike(figures: Sequence[Figure]) -> bool:
    """Whether figures may stand side by side: of one kind of unit and one time."""
    kinds = {kind_of(figure.quantity.unit) for figure in figures}
    units = {figure.quantity.unit for figure in figures}
    periods = {figure.period for figure in figures if figure.period}
    same = len(units) == 1 or kinds == {UnitKind.COUNT}
    return same and len(periods) <= 1 and not any(f.quantity.point < 0 for f in figures)


def _rows_over_time(briefing: Briefing, column: Sequence[Named]) -> Offer | None:
    """Return the chart of a column whose rows are years, quarters or months."""
    rows = [(year_of(entry.row_head), entry, figure) for entry, figure in column if not entry.total]
    if len(rows) < FEWEST or any(when is None for when, _, _ in rows):
        return None
    if len({figure.quantity.unit for _, _, figure in rows}) > 1:
        return None
    if len({when for when, _, _ in rows}) < len(rows):
        return None
    if any(year_of(figure.period) != when for when, _, figure in rows):
        return None
    rows.sort(key=lambda row: row[0] or 0.0)
    entry, figure = rows[0][1], rows[0][2]
    thing = thing_of_heads(entry.column_heads, entry.caption, figure.quantity.unit)
    return series_offer(briefing, [f for _, _, f in rows], thing) if thing else None


def _total_over_time(briefing: Briefing, columns: Sequence[Sequence[Named]]) -> Offer | None:
    """Return the chart of the total row over the times of its columns."""
    totals = [pair for column in columns for pair in column if pair[0].total]
    if len(totals) < 2 or len({entry.row for entry, _ in totals}) != 1:
        return None
    figures = [figure for _, figure in totals]
    if not _make_a_series(figures):
        return None
    entry = totals[0][0]
    thing = thing_of_heads(entry.column_heads, entry.caption, figures[0].quantity.unit)
    return series_offer(briefing, figures, thing) if thing else None


def _first_row_over_time(briefing: Briefing, columns: Sequence[Sequence[Named]]) -> Offer | None:
    """Return the chart of the first row over the times of its columns.

    Only of a table whose rows are unlike things ("Revenue", "Orders", "Employees"): the first is
    what the publisher puts on top. Where rows are parts of one thing, the first is only a part.
    """
    rows = [next(((e, f) for e, f in column if e.row == 0), None) for column in columns]
    found = [pair for pair in rows if pair is not None]
    entry = found[0][0] if found else None
    if entry is None or entry.total or entry.group or len(found) < len(columns):
        return None
    figures = [figure for _, figure in found]
    thing = thing_of_heads((entry.row_head,), "", "")
    unlike = len({e.quantity.unit for e, _ in columns[0] if e.quantity is not None}) > 1
    if not thing or not unlike or not _make_a_series(figures):
        return None
    return series_offer(briefing, figures, thing)


def _make_a_series(figures: Sequence[Figure]) -> bool:
    """Whether figures have times of their own that are all of one length."""
    return _have_own_times(figures) and len({form_of(figure.period) for figure in figures}) == 1


def _have_own_times(figures: Sequence[Figure]) -> bool:
    """Whether figures are of one unit and each is surely of another time."""
    times = {figure.period for figure in figures if figure.sure_period}
    return len({figure.quantity.unit for figure in figures}) == 1 and len(times) == len(figures)
