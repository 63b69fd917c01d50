"""Charts of every kind for the tests: shortest and longest, hedged, negative, empty, many."""

from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef, Relation, RelationKind
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart

Datum = tuple[str, Quantity]


def q(
    value: str | float, unit: str = "arrest", hedge: Hedge = Hedge.EXACT, *marks: str
) -> Quantity:
    return Quantity(Decimal(str(value)), unit, hedge, tuple(marks))


def between(low: str, high: str, unit: str = "arrest") -> Quantity:
    return Quantity(None, unit, low=Decimal(low), high=Decimal(high))


def briefing_of(
    kind: ChartKind,
    data: Sequence[Datum],
    *,
    emphasis: tuple[int, ...] = (),
    title: str = "The point of it",
    subtitle: str = "Arrests in each operation",
    point: tuple[int, int] | None = None,
    source_line: str = "US Department of Justice announcements, 2019–2023",
    note: str = "",
) -> Briefing:
    """A briefing with one table (column c of rows r0, r1, …) and one chart c1 of it."""
    unit = data[0][1].unit if data else ""
    rows = tuple(
        Row(f"r{i}", (Cell(label), Cell(str(quantity.point), quantity)), f"row source {i}")
        for i, (label, quantity) in enumerate(data)
    )
    columns = (Column("name", "Operation"), Column("c", "Arrests", unit))
    source = Source("t1", publisher="Department of Justice", title="Announcements")
    table = Table(source, "Operations", columns, rows)
    items = tuple(ChartItem(CellRef("t1", f"r{i}", "c")) for i in range(len(data)))
    relations: tuple[Relation, ...] = ()
    if point:
        relations = (Relation("p1", RelationKind.RATIO, tuple(items[i].operand for i in point)),)
    chart = Chart(
        "c1", kind, title, subtitle, items, unit, emphasis, "p1" if point else "", source_line, note
    )
    return Briefing("b1", tables=(table,), relations=relations, charts=(chart,))


def props_of(kind: ChartKind, data: Sequence[Datum], **settings: object) -> ChartProps:
    briefing = briefing_of(kind, data, **settings)  # type: ignore[arg-type]
    return derive_chart(briefing, briefing.charts[0], "en")


OPERATIONS: tuple[Datum, ...] = (
    ("SaboTor, 2019", q(61)),
    ("DisrupTor, 2020", q(179)),
    ("Dark HunTor, 2021", q(150)),
    ("SpecTor, 2023", q(288)),
)
LONG = "Ministry for Economic Affairs, Infrastructure, Transport and Digital Participation"
RATES = "3.1 6.2 9.0 9.9 11.4 17.8 21.8 22.7".split()


def operations() -> ChartProps:
    return props_of(
        ChartKind.BARS,
        OPERATIONS,
        emphasis=(3,),
        title="SpecTor made {ratio} the arrests of the operation before it",
        subtitle="Arrests in each JCODE operation",
        point=(3, 2),
    )


def samples() -> dict[str, ChartProps]:
    """Every kind with ordinary and with awkward data, by name."""
    deaths = (
        ("2020", q(58000, "death", Hedge.ALMOST, "estimated")),
        ("2021", q(71000, "death", Hedge.EXACT, "estimated")),
    )
    rates = [(str(2015 + i), q(v, "per 100000 person")) for i, v in enumerate(RATES)]
    hedges = [(h.words or "exact", q(40 + 7 * i, "t", h)) for i, h in enumerate(Hedge)]
    countries = zip(
        "US UK Germany Netherlands Austria France Switzerland Poland Brazil".split(),
        (153, 55, 52, 10, 9, 5, 2, 1, 1),
        strict=True,
    )
    by_country = [(name, q(n)) for name, n in countries]
    bars, columns, line = ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LINE
    return {
        "operations": operations(),
        "deaths": props_of(bars, deaths, emphasis=(1,), subtitle="Overdose deaths, CDC estimates"),
        "countries": props_of(bars, by_country, emphasis=(0,)),
        "money": props_of(
            bars,
            [
                ("SaboTor", q(7000000, "USD", Hedge.MORE_THAN)),
                ("DisrupTor", q(6500000, "USD", Hedge.MORE_THAN)),
                ("Dark HunTor", q(31600000, "USD", Hedge.MORE_THAN, "provisional")),
                ("SpecTor", q(53400000, "USD")),
            ],
            emphasis=(3,),
            subtitle="Cash and virtual currencies seized",
        ),
        "hedges": props_of(bars, hedges, subtitle="Tonnes"),
        "ranges": props_of(bars, [("Spring", between("40", "60")), ("Autumn", q(55))]),
        "negative": props_of(
            bars,
            [("North", q("-12.5", "%")), ("South", q("4.2", "%")), ("West", q("0", "%"))],
            emphasis=(0,),
            subtitle="Change in a year",
        ),
        "one": props_of(bars, [("Only one", q(5))]),
        "zeros": props_of(bars, [("A", q(0)), ("B", q(0))]),
        "forty": props_of(
            bars, [(f"District {i}", q((i * 37) % 101 + 1)) for i in range(40)], emphasis=(7,)
        ),
        "long": props_of(
            bars,
            [(f"{LONG} {i}", q(10**6 + 98765 * i, "t", Hedge.MORE_THAN)) for i in range(4)],
            emphasis=(2,),
            title=f"{LONG} and what it said about the point of it all this year",
            subtitle=LONG,
        ),
        "cjk": props_of(bars, [("東京都新宿区", q(61)), ("القاهرة", q(179)), ("Łódź", q(3))]),
        "columns": props_of(columns, rates, emphasis=(6,), subtitle="Deaths, United States"),
        "columns-two": props_of(columns, deaths, emphasis=(1,)),
        "columns-gap": props_of(columns, [(d[0][-4:], d[1]) for d in OPERATIONS], emphasis=(3,)),
        "columns-names": props_of(columns, [(LONG, q(3)), ("B", q(5)), ("C", q(2))]),
        "columns-negative": props_of(
            columns, [(str(2000 + i), q((i * 7) % 11 - 5, "%")) for i in range(12)]
        ),
        "columns-many": props_of(columns, [(str(1960 + i), q(i * i % 97)) for i in range(60)]),
        "line": props_of(line, rates, emphasis=(6,), subtitle="Deaths, United States"),
        "line-flat": props_of(line, [(str(2000 + i), q(980 + i % 7)) for i in range(20)]),
        "line-negative": props_of(line, [(str(2000 + i), q((i * 7) % 11 - 5)) for i in range(20)]),
        "line-hedged": props_of(
            line, [*rates[:-1], ("2022", q("22.7", rates[0][1].unit, Hedge.ABOUT))]
        ),
        "line-many": props_of(line, [(str(i), q((i * 7919) % 1009)) for i in range(3000)]),
        "line-one": props_of(line, [("2020", q(5))]),
        "slope": props_of(ChartKind.SLOPE, deaths, emphasis=(1,), subtitle="CDC estimates"),
        "slope-falling": props_of(ChartKind.SLOPE, [("March 2020", q(50)), ("May 2021", q(3))]),
        "part": props_of(
            ChartKind.PART,
            [("fentanyl or laced with it", q(64, "kg")), ("drugs seized", q(850, "kg"))],
            emphasis=(0,),
            title="{share} of the drugs seized was fentanyl",
            subtitle="Kilograms seized in Operation SpecTor",
            point=(0, 1),
        ),
        "part-many": props_of(
            ChartKind.PART, [*by_country, ("all arrests", q(288))], emphasis=(0,)
        ),
        "part-hedged": props_of(
            ChartKind.PART,
            [("women", q(31, "%", Hedge.ABOUT)), ("men", q(60, "%")), ("all", q(100, "%"))],
            emphasis=(0,),
        ),
        "part-broken": props_of(ChartKind.PART, [("a", q(9)), ("b", q(8)), ("all", q(10))]),
        "unit": props_of(
            ChartKind.UNIT, [("2022", q(8)), ("2023", q(17))], emphasis=(1,), subtitle="Ships lost"
        ),
        "unit-many": props_of(ChartKind.UNIT, by_country, emphasis=(0,)),
        "unit-none": props_of(ChartKind.UNIT, [("a", q("1.5")), ("b", q(2))]),
        "nothing": props_of(bars, []),
    }
