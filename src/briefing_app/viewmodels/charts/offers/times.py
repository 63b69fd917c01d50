"""The same thing at different times: "Homicides fell by a third from 2023 to 2024"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.viewmodels.charts.offers.offer import (
    Offer,
    capital,
    derive_offer,
    subtitled,
    with_units,
)
from briefing_app.viewmodels.charts.offers.own_words import is_said_of_one, told_in
from briefing_app.viewmodels.charts.offers.things import is_thing, thing_of
from briefing_app.viewmodels.charts.period import form_of, year_of
from briefing_app.viewmodels.charts.phrase import is_still
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.sentences import sentence_around
from briefing_app.words.written import written

_A_ROW = 3
"""So many times of one thing in a sentence are a row of them."""
_LINE_FROM = 5
"""So many times make a line; fewer are bars."""


def time_offers(briefing: Briefing, figures: Sequence[Figure]) -> Iterator[Offer]:
    """Yield a chart for each thing that has a number at two times of one length or more."""
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    tied = _tied(briefing, figures)
    for figure in figures:
        if figure.id in tied and year_of(figure.sure_period) is not None:
            key = (thing_of(figure).lower(), figure.quantity.unit, figure.place)
            groups.setdefault(key, []).append(figure)
    for (thing, _, _), group in groups.items():
        forms = [form_of(f.period) for f in group]
        usual = max(forms, key=lambda form: (forms.count(form), form))
        times = {f.period: f for f in reversed(group) if form_of(f.period) == usual}
        alike = sorted(times.values(), key=lambda f: year_of(f.period) or 0.0)
        fits = is_thing(thing) and len(alike) > 1 and _all_tied(tied, alike)
        fits = fits and is_said_of_one(briefing, tuple(alike), thing)
        if fits and (offer := series_offer(briefing, alike)):
            yield offer


def _tied(briefing: Briefing, figures: Sequence[Figure]) -> dict[str, set[str]]:
    """Return for each figure those that the text sets against it, or lists beside it by time."""
    tied: dict[str, set[str]] = {}
    for relation in briefing.relations:
        if relation.kind in (RelationKind.CHANGE, RelationKind.RATIO):
            ids = {o.figure for o in relation.operands if isinstance(o, FigureRef)}
            for one in ids:
                tied.setdefault(one, set()).update(ids - {one})
    for row in _in_a_row(briefing, figures):
        for one in row:
            tied.setdefault(one, set()).update(row - {one})
    return tied


def _in_a_row(briefing: Briefing, figures: Sequence[Figure]) -> Iterator[set[str]]:
    """Yield the figures of one thing of which a sentence tells three times or more."""
    rows: dict[tuple[str, int, str, str], dict[str, str]] = {}
    for figure in figures:
        told = told_in(briefing, figure)
        if told is None or not figure.sure_period:
            continue
        article, span = told
        start, _ = sentence_around(article.text, span.start, span.end)
        key = (span.source, start, thing_of(figure).lower(), figure.quantity.unit)
        rows.setdefault(key, {})[figure.sure_period] = figure.id
    for row in rows.values():
        if len(row) >= _A_ROW:
            yield set(row.values())


def _all_tied(tied: dict[str, set[str]], figures: Sequence[Figure]) -> bool:
    """Whether each figure is set against another of them, or a person has decided on it."""
    ids = {figure.id for figure in figures}
    return all(figure.decided or tied[figure.id] & ids for figure in figures)


def series_offer(briefing: Briefing, figures: Sequence[Figure], thing: str = "") -> Offer | None:
    """Return the chart of figures of one thing in the order of time, or None."""
    first, last = figures[0], figures[-1]
    thing = thing or thing_of(last)
    language = briefing.language
    times = [period_name(f.period, language) for f in figures]
    items = tuple(ChartItem(FigureRef(f.id), t) for f, t in zip(figures, times, strict=True))
    unit = last.quantity.unit
    subtitle = subtitled(thing, unit, last.place, language)
    chart = Chart(
        f"offer-time-{last.id}", ChartKind.BARS, "", subtitle, items, unit, (len(items) - 1,)
    )
    title = written(
        language,
        "{thing} {moved} from {first} to {last}",
        thing=capital(thing),
        moved="{moved}",
        first=times[0],
        last=times[-1],
    )
    kinds: tuple[ChartKind, ...] = (ChartKind.BARS, ChartKind.COLUMNS)
    if len(items) == 2:
        kinds = (*kinds, ChartKind.SLOPE)
    elif len(items) < _LINE_FROM:
        kinds = (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.BARS)
    else:
        kinds = (ChartKind.LINE, ChartKind.COLUMNS, ChartKind.BARS)
    operands = (items[-1].operand, items[0].operand)
    kinds = with_units(kinds, [f.quantity for f in figures])
    if len(items) == 2 and is_still(last.quantity, first.quantity):
        return None
    return derive_offer(briefing, chart, RelationKind.CHANGE, operands, (title,), kinds)
