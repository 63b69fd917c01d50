"""The words around a chart: title, subtitle, source line, and what is not comparable."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.comparable import standing_of
from briefing_app.core.sums.form import Form, shared_form
from briefing_app.core.unit_words import unit_noun
from briefing_app.core.units import TO_BASE, UnitKind, kind_of
from briefing_app.viewmodels.charts.operand import Datum
from briefing_app.viewmodels.charts.phrase import filled_title
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.reservations import joined, mark_words
from briefing_app.words.said import marked
from briefing_app.words.written import written, written_count

_NAMED = 3
"""So many items are named in a warning before it counts the rest."""


def in_unit(quantity: Quantity, unit: str) -> Quantity | None:
    """Return the quantity in ``unit``, or None where it cannot be turned into it.

    A chart without a unit counts things of several kinds: fires, collisions and derailments.
    """
    if quantity.unit == unit:
        return quantity
    if not unit and kind_of(quantity.unit) is UnitKind.COUNT:
        return replace(quantity, unit="")
    base, factor = TO_BASE.get(quantity.unit, ("", "1"))
    wanted, divisor = TO_BASE.get(unit, ("", "1"))
    if not base or base != wanted:
        return None

    def turned(value: Decimal | None) -> Decimal | None:
        if value is None:
            return None
        return Decimal(f"{value * Decimal(factor) / Decimal(divisor):.2f}").normalize()

    return replace(
        quantity,
        value=turned(quantity.value),
        low=turned(quantity.low),
        high=turned(quantity.high),
        unit=unit,
    )


def forms_of(quantities: Sequence[Quantity], looked: Sequence[Datum]) -> list[Form | None]:
    """Return how each number of a chart is written: as the article does, where that is one way.

    What was turned into another unit is the article's number no more.
    """
    forms = [
        one.form if one.quantity == quantity else None
        for quantity, one in zip(quantities, looked, strict=True)
    ]
    if all(form is not None and form.said for form in forms):
        return forms
    way = shared_form(forms)
    return [form and way and way._replace(places=form.places) for form in forms]


def unit_words(unit: str, language: str = "en") -> str:
    """Return a unit as a heading has it: ``"arrests"``, ``"US dollars"`` stays ``"USD"``."""
    kind = kind_of(unit)
    if kind is UnitKind.COUNT:
        return unit_noun(unit, Decimal(2), language)
    if kind is UnitKind.RATE:
        return number_parts(Quantity(Decimal(2), unit), language).unit
    return unit


def title_of(briefing: Briefing, chart: Chart, subtitle: str) -> str:
    """Return the title with its places filled; the subtitle where what it rests on is gone."""
    filled = filled_title(briefing, chart.title, chart.point)
    if filled:
        return filled
    words = unit_words(chart.unit, briefing.language)
    return subtitle or words[:1].upper() + words[1:] or written(briefing.language, "Chart")


def subtitle_of(
    chart: Chart, quantities: Sequence[Quantity], looked: Sequence[Datum], language: str = "en"
) -> tuple[str, tuple[str, ...]]:
    """Return the subtitle, and the marks that it says, so that no label need repeat them.

    A rate's unit and marks that all items share are added where the subtitle does not say them.
    """
    text = chart.subtitle
    if not text:
        things = {one.thing for one in looked}
        text = things.pop() if len(things) == 1 else unit_words(chart.unit, language)
        text = text[:1].upper() + text[1:]
    lower = text.lower()
    if kind_of(chart.unit) is UnitKind.RATE and "per " not in lower and "/" not in lower:
        text += f", {unit_words(chart.unit, language)}"
    marks = dict.fromkeys(mark for quantity in quantities for mark in quantity.marks)
    said = [m for m in marks if m[:-2].lower() in lower or mark_words(m, language).lower() in lower]
    shared = [m for m in marks if m not in said and _in_all(m, quantities)]
    if shared and len(quantities) > 1:
        text += f", {joined([mark_words(mark, language) for mark in shared], language)}"
        said += shared
    return text, tuple(said)


def _in_all(mark: str, quantities: Sequence[Quantity]) -> bool:
    return all(mark in quantity.marks for quantity in quantities)


def source_line_of(briefing: Briefing, chart: Chart, looked: Sequence[Datum]) -> str:
    """Return the source line: the chart's own, else the publishers of what it shows."""
    text = chart.source_line
    if not text:
        names = list(dict.fromkeys(one.publisher for one in looked if one.publisher))
        text = "; ".join(names)
    if not text:
        return ""
    whole = written(briefing.language, "Source: {names}", names=text)
    begun = {"source", whole.partition(":")[0].lower()}
    return text if text.lower().startswith(tuple(begun)) else whole


def _named(names: Sequence[str], language: str) -> str:
    told, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    return written(language, "{names} and {n} more", names=told, n=more) if more > 0 else told


_DIFFERENT = (
    (marked("These are of different times: {names}."), "period"),
    (marked("These are of different places: {names}."), "place"),
)


def warnings_of(
    chart: Chart,
    looked: Sequence[Datum],
    labels: Sequence[str],
    other_units: Sequence[str],
    gone: int,
    language: str = "en",
) -> tuple[str, ...]:
    """Return in words what keeps the items from being compared, and what is not drawn."""
    found: list[str] = []
    if other_units:
        names = _named(other_units, language)
        found.append(written(language, "Not drawn, in another unit: {names}.", names=names))
    if gone:
        found.append(
            written_count(
                language,
                gone,
                "One number is no longer in the briefing.",
                "{n} numbers are no longer in the briefing.",
            )
        )
    said = f"{chart.title} {chart.subtitle} {chart.note}".lower()
    for text, attribute in _DIFFERENT:
        values = list(dict.fromkeys(str(getattr(one, attribute)) for one in looked))
        if chart.kind is ChartKind.PART:
            values = [value for value in values if value]  # the part is of the whole's
        if len(values) < 2:
            continue
        own = [str(getattr(one, attribute)) for one in looked]
        told = [not v or _says(label, v, language) for label, v in zip(labels, own, strict=True)]
        if not all(told) and not all(_says(said, v, language) for v in values if v):
            told_as = (
                [period_name(v, language) for v in values] if attribute == "period" else values
            )
            named = [name or written(language, "not stated") for name in told_as]
            found.append(written(language, text, names=_named(named, language)))
    standings = list(dict.fromkeys(standing_of(one.quantity) for one in looked))
    if len(standings) > 1:
        both = joined([mark_words(one or "final", language) for one in standings], language)
        found.append(
            written(language, "Not of one standing: {both} numbers beside each other.", both=both)
        )
    over_time = chart.kind in (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.SLOPE)
    things = _apart(list(dict.fromkeys(_thing(one) for one in looked)))
    if over_time and len(things) > 1 and len({one.place for one in looked}) == 1:
        names = _named(things, language)
        found.append(written(language, "Not the same thing throughout: {names}.", names=names))
    return tuple(found)


def _apart(things: Sequence[str]) -> list[str]:
    """Return the things without those that another one names in full: homes, new homes."""
    return [one for one in things if not any(other.endswith(f" {one}") for other in things)]


def _says(text: str, value: str, language: str) -> bool:
    """Tell whether a text says a period or place; of a date, its year is enough."""
    year = next((part for part in value.replace("-", " ").split() if len(part) == 4), value)
    named = {value.lower(), period_name(value).lower(), period_name(value, language).lower()}
    return any(name in text.lower() for name in named) or (year.isdigit() and year in text)


def _thing(one: Datum) -> str:
    """Return what an item is about, without the period that its label may name."""
    words = [w for w in one.thing.lower().split() if not any(c.isdigit() for c in w)]
    while words and words[-1] in ("in", "of", "for", "the"):
        words.pop()
    return " ".join(words)
