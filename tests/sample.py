"""A small briefing with one of everything, for tests: the shape of Operation SpecTor."""

from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import (
    CellRef,
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import (
    Article,
    Block,
    BlockKind,
    Cell,
    Column,
    Row,
    Source,
    Table,
    table_block,
)
from briefing_app.core.span import Span, make_span

HEADLINE = "Operation SpecTor: the largest strike yet on darknet fentanyl"
P1 = (
    "The US Department of Justice and its Joint Criminal Opioid and Darknet Enforcement team, with "
    "partner agencies abroad, have announced the outcome of Operation SpecTor, an effort on three "
    "continents to break up the sale of fentanyl and other opioids on the dark web."
)
P2 = (
    "It ended in 288 arrests, more than any JCODE operation before it and nearly double the count "
    "of the previous one. Officers also took 117 firearms, 850 kilograms of drugs, 64 kilograms of "
    "them fentanyl or narcotics laced with it, and $53.4 million in cash and virtual currencies."
)
P3 = (
    "FBI Director Christopher Wray tied the markets to a crisis that has cost far too many "
    "American lives, and said that partners around the world would go on attacking the problem "
    "together."
)
P4 = (
    "The Centers for Disease Control and Prevention estimates that 71,000 people died of overdoses "
    "of synthetic opioids such as fentanyl in 2021, up from almost 58,000 in 2020."
)
P5 = "Provisional counts put overdose deaths of all kinds at more than 100,000 in 2022."
BLOCKS = (
    Block(BlockKind.HEADLINE, HEADLINE),
    *(Block(BlockKind.PARAGRAPH, text) for text in (P1, P2, P3, P4, P5)),
)


def article(blocks: tuple[Block, ...] = BLOCKS, source: str = "a1") -> Article:
    return Article(
        Source(source, publisher="Emily’s Hope", title="SpecTor", date="2023-05-02"), blocks, "en"
    )


def span(of: Article, words: str, after: str = "") -> Span:
    """Return the span of ``words``, the first after the words ``after``."""
    start = of.text.index(words, of.text.index(after) if after else 0)
    return make_span(of.source.id, of.text, start, start + len(words))


def _row(id_: str, name: str, arrests: int) -> Row:
    return Row(id_, (Cell(name), Cell(str(arrests), Quantity(Decimal(arrests), "arrest"))))


TABLE = Table(
    Source("t1", publisher="US Department of Justice"),
    "JCODE operations",
    (Column("op", "Operation"), Column("arrests", "Arrests", "arrest")),
    (
        _row("sabotor", "SaboTor", 61),
        _row("disruptor", "DisrupTor", 179),
        _row("hunTor", "Dark HunTor", 150),
    ),
)


def _figure(
    id_: str,
    of: Article,
    words: str,
    quantity: Quantity,
    label: str,
    *,
    period: str = "",
    status: Status = Status.KEY,
) -> Figure:
    return Figure(id_, quantity, label, span(of, words), period=period, status=status)


def _exact(value: str, unit: str, hedge: Hedge = Hedge.EXACT, *marks: str) -> Quantity:
    return Quantity(Decimal(value), unit, hedge, marks)


def briefing() -> Briefing:
    a = article()
    figures = (
        _figure("continents", a, "three continents", _exact("3", "continent"), "reached",
                status=Status.USED),
        _figure("arrests", a, "288 arrests", _exact("288", "arrest"), "arrests"),
        _figure("firearms", a, "117 firearms", _exact("117", "firearm"), "firearms seized"),
        _figure("drugs", a, "850 kilograms", _exact("850", "kg"), "of drugs seized"),
        _figure("fentanyl", a, "64 kilograms", _exact("64", "kg"), "of fentanyl seized",
                status=Status.USED),
        _figure("money", a, "$53.4 million", _exact("53400000", "USD"),
                "in cash and virtual currencies seized"),
        _figure("deaths21", a, "71,000 people", _exact("71000", "person", Hedge.EXACT, "estimated"),
                "synthetic-opioid deaths", period="2021"),
        _figure("deaths20", a, "almost 58,000", _exact("58000", "person", Hedge.ALMOST),
                "synthetic-opioid deaths", period="2020", status=Status.USED),
        _figure("deaths22", a, "more than 100,000",
                _exact("100000", "death", Hedge.MORE_THAN, "provisional"),
                "overdose deaths of all kinds", period="2022"),
    )  # fmt: skip
    others = tuple(CellRef("t1", row.id, "arrests") for row in TABLE.rows)
    claims = (
        Claim(
            "c1",
            span(a, "more than any JCODE operation before it"),
            ClaimKind.SUPERLATIVE,
            (FigureRef("arrests"), *others),
            sense="max",
        ),
        Claim(
            "c2",
            span(a, "nearly double"),
            ClaimKind.RATIO,
            (FigureRef("arrests"), others[2]),
            stated=Quantity(Decimal(2), "x", Hedge.ALMOST),
        ),
    )
    relations = (
        Relation("r1", RelationKind.PART_OF, (FigureRef("fentanyl"), FigureRef("drugs"))),
        Relation("r2", RelationKind.CHANGE, (FigureRef("deaths21"), FigureRef("deaths20"))),
    )
    return Briefing(
        "b1",
        title="Operation SpecTor",
        kicker="International enforcement",
        articles=(a,),
        tables=(TABLE,),
        figures=figures,
        relations=relations,
        claims=claims,
        cards=("arrests", "money", "drugs", "firearms", "deaths21", "deaths22"),
    )


def table_article() -> Article:
    """An article with every kind of block, emoji before its numbers, and a table."""
    return article(
        (
            Block(BlockKind.HEADLINE, "Everything 🚀 at once"),
            Block(BlockKind.STANDFIRST, "A standfirst says more."),
            Block(BlockKind.PARAGRAPH, "Before 🧪🧪 come 12 tests 🧪 and then 40 more."),
            Block(BlockKind.HEADING, "A heading", 2),
            Block(BlockKind.LIST_ITEM, "First of 3 items", 1),
            Block(BlockKind.LIST_ITEM, "Second item, deeper", 2),
            Block(BlockKind.QUOTATION, "“We counted 99 of them,” she said."),
            table_block((("Year", "Deaths"), ("2020", "58,000"), ("2021", "71,000"))),
            Block(BlockKind.PARAGRAPH, "The end came after 7 days."),
        )
    )
