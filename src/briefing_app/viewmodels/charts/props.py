"""What a chart shows: frozen props, derived from the briefing every time.

Rail, stage, sheet and exports all lay out these props, so that a chart says the same everywhere and
no hedge is lost on the way. No Qt in here: the sheet's command line uses it too.
"""

from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.core.numberformat import number_parts, separators
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.form import Form
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts import words as chart_words
from briefing_app.viewmodels.charts.operand import Datum, Lookup
from briefing_app.viewmodels.figures.reservations import hedge_words, mark_words, quantity_text
from briefing_app.viewmodels.figures.tone import Tone
from briefing_app.words.said import marked
from briefing_app.words.written import written

_THOUSAND = 1000
SIGNS = {
    Hedge.ABOUT: "≈",
    Hedge.ALMOST: "<",
    Hedge.MORE_THAN: ">",
    Hedge.LESS_THAN: "<",
    Hedge.AT_LEAST: "≥",
    Hedge.AT_MOST: "≤",
}
"""Signs for hedges, only where the words have no room."""


class ItemProps(NamedTuple):
    """One item of a chart.

    ``index`` is its position in the chart, ``key`` what views point at, ``quantity`` its number in
    the chart's unit. ``said`` names marks that the subtitle says for all, so that the label need
    not. ``when`` is its place in time in years, ``series`` what it is apart from its period.
    ``language`` is that of the number's form, ``tongue`` that of the words beside it, ``form`` how
    the article writes it, where all items are written like that.
    """

    index: int  # type: ignore[assignment] # no tuple is searched here
    key: str
    label: str
    quantity: Quantity
    emphasised: bool
    tone: Tone
    source: str
    period: str
    place: str
    language: str
    said: tuple[str, ...] = ()
    when: float | None = None
    series: str = ""
    tongue: str = "en"
    form: Form | None = None

    @property
    def value(self) -> Decimal:
        """The number to draw: the value, or the middle of a range."""
        return self.quantity.point

    @property
    def low(self) -> Decimal | None:
        """The low end of a range, else None."""
        return self.quantity.low

    @property
    def high(self) -> Decimal | None:
        """The high end of a range, else None."""
        return self.quantity.high

    @property
    def hedge(self) -> Hedge:
        """How the source limits the number."""
        return self.quantity.hedge

    @property
    def marks(self) -> tuple[str, ...]:
        """Words such as "estimated" and "provisional"."""
        return self.quantity.marks

    @property
    def number_text(self) -> str:
        """The number without any reservation, with the decimals its source gives it (9.0).

        A number of thousands has them from the word before which it stood: "0.9 million".
        """
        parts = number_parts(self.quantity, self.language, form=self.form)
        value = self.quantity.value
        decimals = -int(value.as_tuple().exponent) if value is not None else 0
        whole = value is not None and value == int(value) and abs(value) < _THOUSAND
        if whole and 0 < decimals <= 2 and not parts.scale and self.form is None:
            point = separators(self.language)[1]
            parts = parts._replace(number=f"{parts.number}{point}{'0' * decimals}")
        if kind_of(self.quantity.unit) is UnitKind.RATE:
            parts = parts._replace(unit="")
        return parts.text

    @property
    def value_text(self) -> str:
        """The number with its reservations: ``"almost 58,000"``, ``"9 (provisional)"``."""
        shown = [mark_words(mark, self.tongue) for mark in self.marks if mark not in self.said]
        marks = f"({', '.join(shown)})" if shown else ""
        words = (hedge_words(self.hedge, self.tongue), self.number_text, marks)
        return " ".join(word for word in words if word)

    @property
    def short_text(self) -> str:
        """The number with a sign for its hedge, where the words have no room: ``"<58,000"``."""
        return SIGNS.get(self.hedge, "") + self.number_text

    @property
    def full_text(self) -> str:
        """The number with unit and every reservation, for the hover label and the table."""
        return quantity_text(self.quantity, self.language, self.tongue, form=self.form)

    @property
    def inexact(self) -> bool:
        """Whether the mark gets a hatched end."""
        return self.hedge is not Hedge.EXACT


class ChartProps(NamedTuple):
    """A chart ready to be laid out, read aloud or put in a table.

    For a part of a whole, ``whole`` is the whole and ``items`` are its parts; otherwise it
    is None. ``warnings`` say in words what is not comparable and what could not be drawn.
    """

    id: str
    title: str
    subtitle: str
    kind: ChartKind
    items: tuple[ItemProps, ...]
    unit: str
    source: str
    note: str
    warnings: tuple[str, ...]
    alt: str
    whole: ItemProps | None = None
    language: str = "en"
    tongue: str = "en"

    @property
    def name(self) -> str:
        """The accessible name."""
        return self.title

    @property
    def footnote(self) -> str:
        """Warnings and note on one line, empty where there are none."""
        return " ".join(part for part in (*self.warnings, self.note) if part)

    def item(self, index: int) -> ItemProps | None:
        """Return the item at a position of the chart, or None."""
        return next((i for i in self.all_items if i.index == index), None)

    @property
    def all_items(self) -> tuple[ItemProps, ...]:
        """The items with the whole, as the table lists them."""
        return (*self.items, self.whole) if self.whole else self.items


def _labels(chart: Chart, looked: list[Datum]) -> list[str]:
    """Return a label for each item; those alike are told apart by column, period or place."""
    labels = [looked_.given or looked_.label for looked_ in looked]
    if len(set(labels)) == len(labels) or len(labels) < 2:
        return [label or f"{i + 1}" for i, label in enumerate(labels)]
    for other in ("column", "period", "place"):
        names = [str(getattr(one, other)) for one in looked]
        if len(set(names)) == len(names) and all(names):
            if len(set(labels)) == 1:
                return names
            return [
                f"{a}, {b}" if labels.count(a) > 1 else a
                for a, b in zip(labels, names, strict=True)
            ]
    return [f"{one.period} {a}".strip() or "—" for one, a in zip(looked, labels, strict=True)]


def _shared_unit(quantities: list[Quantity]) -> str:
    """The unit of a chart that names none; empty where things of several kinds are counted."""
    units = {quantity.unit for quantity in quantities}
    if len(units) > 1 and all(kind_of(unit) is UnitKind.COUNT for unit in units):
        return ""
    return quantities[0].unit if quantities else ""


_HATCHED = marked("hatching marks an inexact figure")
_HOLLOW = marked("a hollow dot marks an inexact figure")


def _with_key(source: str, kind: ChartKind, language: str) -> str:
    """Return the source line with what the sign of an inexact figure means."""
    hollow = kind in (ChartKind.LINE, ChartKind.SLOPE, ChartKind.UNIT)
    told = written(language, _HOLLOW if hollow else _HATCHED)
    return f"{source} · {told}" if source else told[:1].upper() + told[1:]


def derive_chart(briefing: Briefing, chart: Chart, language: str = "") -> ChartProps:
    """Return what a chart shows, from the figures and cells as they stand now.

    ``language`` is the tag of the number forms; empty takes the briefing's. Items whose number is
    gone, or whose unit cannot be turned into the chart's, are left out and named in a warning.
    """
    language = language or briefing.language or "en"
    lookup = Lookup(briefing)
    looked_up = [(i, lookup.datum(item)) for i, item in enumerate(chart.items)]
    present = [(i, one) for i, one in looked_up if one is not None]
    unit = chart.unit or _shared_unit([one.quantity for _, one in present])
    drawn: list[tuple[int, Datum, Quantity]] = []
    other_units: list[str] = []
    for i, one in present:
        turned = chart_words.in_unit(one.quantity, unit)
        if turned is None:
            other_units.append(f"{one.given or one.label} ({one.quantity.unit})")
        else:
            drawn.append((i, one, turned))
    looked, quantities = [one for _, one, _ in drawn], [quantity for _, _, quantity in drawn]
    forms = chart_words.forms_of(quantities, looked)
    labels, tongue = _labels(chart, looked), briefing.language
    subtitle, said = chart_words.subtitle_of(chart, quantities, looked, tongue)
    items = tuple(
        ItemProps(
            index=i,
            key=one.key,
            label=label,
            quantity=quantity,
            emphasised=i in chart.emphasis,
            tone=one.tone,
            source=one.source,
            period=one.period,
            place=one.place,
            language=language,
            said=said,
            when=one.when,
            series=one.place or one.label,
            tongue=tongue,
            form=form,
        )
        for (i, one, quantity), label, form in zip(drawn, labels, forms, strict=True)
    )
    whole = None
    if chart.kind is ChartKind.PART and len(items) > 1 and items[-1].index == len(chart.items) - 1:
        *parts, whole = items
        items = tuple(parts)
    gone = len(chart.items) - len(present)
    warnings = chart_words.warnings_of(chart, looked, labels, other_units, gone, tongue)
    if whole and sum((i.value for i in items), Decimal(0)) > whole.value:
        warnings = (*warnings, written(tongue, "The parts add up to more than the whole."))
    title = chart_words.title_of(briefing, chart, subtitle)
    source = chart_words.source_line_of(briefing, chart, looked)
    if any(i.inexact for i in (*items, *([whole] if whole else []))):
        source = _with_key(source, chart.kind, tongue)
    props = ChartProps(
        chart.id, title, subtitle, chart.kind, items, unit, source, chart.note, warnings,
        alt="", whole=whole, language=language, tongue=tongue,
    )  # fmt: skip
    return props._replace(alt=alt_text(props))


_NAMES = {
    ChartKind.BARS: marked("Bar chart: {title}."),
    ChartKind.COLUMNS: marked("Column chart: {title}."),
    ChartKind.LINE: marked("Line chart: {title}."),
    ChartKind.SLOPE: marked("Slope chart: {title}."),
    ChartKind.PART: marked("Part of a whole: {title}."),
    ChartKind.UNIT: marked("Unit chart: {title}."),
}
_READ_WHOLE = 12
"""Up to this many items the text for screen readers names each; beyond, the ends and extremes."""


def alt_text(props: ChartProps) -> str:
    """Return the chart in words, written from the data."""
    items = props.all_items
    head = written(props.tongue, _NAMES[props.kind], title=props.title)
    if props.subtitle and props.subtitle != props.title:
        head += f" {props.subtitle}."
    if not items:
        return f"{head} {written(props.tongue, 'There is nothing to draw.')}"
    if len(items) <= _READ_WHOLE:
        body = "; ".join(f"{i.label}: {i.full_text}" for i in items) + "."
    else:
        first, last = items[0], items[-1]
        body = written(
            props.tongue,
            "{n} values from {first}: {start} to {last}: {end}.",
            n=len(items),
            first=first.label,
            start=first.full_text,
            last=last.label,
            end=last.full_text,
        )
    if len(items) > 1 and props.whole is None:
        most, least = max(items, key=lambda i: i.value), min(items, key=lambda i: i.value)
        if most.value != least.value:
            ends = {"most": most.label, "much": most.full_text, "least": least.label}
            ends["little"] = least.full_text
            text = written(
                props.tongue, "Largest: {most}, {much}. Smallest: {least}, {little}.", **ends
            )
            body += f" {text}"
    tail = " ".join((*props.warnings, props.note, props.source)).strip()
    return f"{head} {body} {tail}".strip()


_HEADER = ("", marked("Value"), marked("Period"), marked("Place"), marked("Source"))


def table_header(language: str) -> tuple[str, ...]:
    """Return the names of the columns of `table_rows`; the first column names the item."""
    return tuple(written(language, name) if name else "" for name in _HEADER)


def table_rows(props: ChartProps) -> tuple[tuple[str, ...], ...]:
    """Return the data of the chart as rows of text under `table_header`."""
    return tuple((i.label, i.full_text, i.period, i.place, i.source) for i in props.all_items)
