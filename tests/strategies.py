"""Hypothesis strategies for the model: `briefings()` gives any briefing that an app could hold.

What they promise: identifiers are unique, references lead somewhere, spans quote their article.
Everything else is as odd as Unicode and decimals allow.
"""

import json
from decimal import Decimal

from hypothesis import strategies as st

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing, Deck, Note, SheetSettings, SlideSettings
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import (
    CellRef,
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Operand,
    Outcome,
    Relation,
    RelationKind,
    Ruling,
    Status,
)
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.review.remarks import Comment, Reply, SignOff
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

CHARACTERS = st.characters(exclude_categories=["Cs"])
ODD = [
    '"',
    ",",
    "\r\n",
    "=1+1",
    "\x00",
    " ",
    "“3½”",
    "\u2028",
    "\U0001f600",
    "/",
    "~1",
    "null",
    "12",
]


def texts(max_size: int = 12) -> st.SearchStrategy[str]:
    """Any text that UTF-8 can hold."""
    return st.one_of(st.text(CHARACTERS, max_size=max_size), st.sampled_from(ODD))


def ids() -> st.SearchStrategy[str]:
    """An identifier: any text of at least one character."""
    plain = st.text("abcdefgh0123", min_size=1, max_size=4)
    return st.one_of(plain, plain, st.text(CHARACTERS, min_size=1, max_size=6))


def unique_ids(max_size: int) -> st.SearchStrategy[list[str]]:
    return st.lists(ids(), max_size=max_size, unique=True)


def decimals() -> st.SearchStrategy[Decimal]:
    """Finite decimals as texts state them, from 10**-12 to 10**24."""
    return st.decimals(
        allow_nan=False, allow_infinity=False, min_value=-(10**24), max_value=10**24, places=None
    ).map(lambda d: d if abs(d.adjusted()) < 30 else Decimal(0))


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    unit = draw(st.sampled_from(["", "arrest", "kg", "USD", "%", "per 100000 person"]) | texts())
    hedge = draw(st.sampled_from(Hedge))
    marks = tuple(draw(st.lists(st.sampled_from(["estimated", "provisional"]), max_size=2)))
    if draw(st.booleans()):
        return Quantity(draw(decimals()), unit, hedge, marks)
    low, high = sorted((draw(decimals()), draw(decimals())))
    return Quantity(None, unit, hedge, marks, low, high)


def sources(id_: str) -> st.SearchStrategy[Source]:
    """A source of that id; its original, if any, is called after nothing in particular."""
    file = st.sampled_from(["", "sources/a.txt", "sources/b.html"])
    return st.builds(Source, st.just(id_), texts(), texts(), texts(), texts(), texts(), file=file)


def blocks() -> st.SearchStrategy[Block]:
    kinds = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.TABLE])
    rows = st.lists(st.lists(texts(), max_size=3).map(tuple), max_size=3).map(tuple)
    plain = st.builds(Block, kinds, texts(40), st.integers(0, 6))
    return st.one_of(plain, plain, plain, rows.map(table_block))


def articles(id_: str) -> st.SearchStrategy[Article]:
    some = st.lists(blocks(), max_size=4).map(tuple)
    return st.builds(Article, sources(id_), some, st.sampled_from(["", "en", "de"]))


@st.composite
def cells(draw: st.DrawFn, unit: str) -> Cell:
    if draw(st.booleans()):
        number = draw(decimals())
        return Cell(format(number, "f"), Quantity(number, unit))
    return Cell(draw(texts()), draw(st.none() | quantities()))


@st.composite
def tables(draw: st.DrawFn, id_: str) -> Table:
    columns = tuple(
        Column(id_, draw(texts()), draw(st.sampled_from(["", "kg", "arrest"])))
        for id_ in draw(unique_ids(3))
    )
    rows = tuple(
        Row(id_, tuple(draw(cells(column.unit)) for column in columns), draw(texts()))
        for id_ in draw(unique_ids(3))
    )
    return Table(draw(sources(id_)), draw(texts()), columns, rows)


@st.composite
def spans(draw: st.DrawFn, article: Article) -> Span:
    """A span of one character or more; now and then a lost one."""
    text = article.text
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    if draw(st.integers(0, 9)) == 0:
        return Span(article.source.id, start, end, draw(texts()), draw(texts()), "", lost=True)
    return make_span(article.source.id, text, start, end)


def span_of_any(some: tuple[Article, ...]) -> st.SearchStrategy[Span]:
    """A span of any article with text; nothing can be drawn where there is none."""
    return st.one_of([spans(article) for article in some if article.text])


def _some(strategy: st.SearchStrategy, max_size: int) -> st.SearchStrategy[tuple]:  # type: ignore[type-arg]
    if strategy.is_empty:
        return st.just(())
    return st.lists(strategy, max_size=max_size).map(tuple)


@st.composite
def figures(draw: st.DrawFn, id_: str, evidence: st.SearchStrategy) -> Figure:  # type: ignore[type-arg]
    return Figure(
        id_,
        draw(quantities()),
        draw(texts()),
        draw(evidence),
        draw(st.sampled_from(["", "2021", "2021-Q1", "2020/2021"])),
        draw(texts()),
        draw(st.sampled_from(["", "up", "down"])),
        draw(st.sampled_from(Status)),
        draw(texts()),
        draw(st.booleans()),
        tuple(draw(st.lists(st.sampled_from(["label", "unit", "period", "place"]), unique=True))),
        draw(st.none() | quantities()),
    )


@st.composite
def charts(draw: st.DrawFn, id_: str, operands: st.SearchStrategy, ties: list[str]) -> Chart:  # type: ignore[type-arg]
    items = tuple(ChartItem(o, draw(texts())) for o in draw(_some(operands, 4)))
    emphasis = draw(st.sets(st.integers(0, len(items) - 1))) if items else set()
    return Chart(
        id_,
        draw(st.sampled_from(ChartKind)),
        draw(texts()),
        draw(texts()),
        items,
        draw(texts()),
        tuple(sorted(emphasis)),
        draw(st.sampled_from(["", *ties])),
        draw(texts()),
        draw(texts()),
    )


def sign_offs(about: str) -> st.SearchStrategy[SignOff]:
    return st.builds(SignOff, st.just(about), texts(), texts(), texts(), st.booleans(), texts())


def comments(
    id_: str, about: list[str], span: st.SearchStrategy[Span]
) -> st.SearchStrategy[Comment]:
    replies = st.lists(st.builds(Reply, texts(), texts(), texts()), max_size=2).map(tuple)
    return st.builds(
        Comment,
        st.just(id_),
        texts(),
        texts(),
        texts(),
        st.sampled_from(about),
        st.none() if span.is_empty else st.none() | span,
        replies,
        st.booleans(),
        st.booleans(),
    )


@st.composite
def counterparts(draw: st.DrawFn, id_: str, source: str, here: list[str]) -> Counterpart:
    """Another source with its own figures, some of them paired with those of the briefing."""
    article = draw(articles(source))
    evidence = spans(article) if article.text else st.nothing()
    there = [] if evidence.is_empty else draw(unique_ids(2))
    known = tuple(draw(figures(id_, evidence)) for id_ in there)
    pair = st.builds(Pair, st.sampled_from(here or [""]), st.sampled_from(there or [""]))
    return Counterpart(id_, article, known, draw(_some(pair, 2)) if here and there else ())


def rulings() -> st.SearchStrategy[Ruling | None]:
    return st.none() | st.builds(Ruling, st.sampled_from(Outcome), texts())


def json_values() -> st.SearchStrategy[object]:
    plain = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | texts()
    floats = st.floats(allow_nan=False, allow_infinity=False)
    return st.recursive(
        plain | floats,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3),
        max_leaves=5,
    )


@st.composite
def extras(draw: st.DrawFn, figure_ids: list[str]) -> tuple[tuple[str, str], ...]:
    """What a newer minor version wrote: at the top, in a figure, in the deck."""
    escaped = [id_.replace("~", "~0").replace("/", "~1") for id_ in figure_ids]
    places = ["", "deck/", "sheet/", *(f"figures/={id_}/" for id_ in escaped)]
    found = draw(
        st.dictionaries(
            st.sampled_from([f"{place}x-{name}" for place in places for name in "ab"]),
            json_values().map(lambda value: json.dumps(value, ensure_ascii=False)),
            max_size=3,
        )
    )
    return tuple(sorted(found.items()))


@st.composite
def briefings(draw: st.DrawFn) -> Briefing:
    """Any briefing: unique identifiers, references that lead somewhere, spans that quote."""
    names = draw(unique_ids(5))
    held = tuple(draw(articles(id_)) for id_ in names[:2])
    sheets = tuple(draw(tables(id_)) for id_ in names[2:4])
    span = span_of_any(held)
    places = [
        CellRef(table.source.id, row.id, column.id)
        for table in sheets
        for row in table.rows
        for column in table.columns
    ]
    cell: st.SearchStrategy[CellRef] = st.sampled_from(places) if places else st.nothing()
    evidence = st.one_of(span, cell)
    figure_ids = [] if evidence.is_empty else draw(unique_ids(4))
    known = tuple(draw(figures(id_, evidence)) for id_ in figure_ids)
    refs = [FigureRef(id_) for id_ in figure_ids]
    operand: st.SearchStrategy[Operand] = st.one_of(
        st.sampled_from(refs) if refs else st.nothing(), cell
    )
    relation_ids = draw(unique_ids(2))
    chart_ids = draw(unique_ids(2))
    claim_ids = [] if span.is_empty else draw(unique_ids(2))
    about = ["", *figure_ids, *chart_ids, *claim_ids]
    some_ids = st.lists(st.sampled_from(figure_ids), unique=True) if figure_ids else st.just([])
    some_charts = st.lists(st.sampled_from(chart_ids), unique=True) if chart_ids else st.just([])
    slides = tuple(
        SlideSettings(key, draw(st.booleans()), draw(texts()), draw(st.integers(0, 9000)))
        for key in draw(unique_ids(2))
    )
    return Briefing(
        id=draw(ids()),
        title=draw(texts()),
        headline=draw(texts()),
        standfirst=draw(texts()),
        kicker=draw(texts()),
        language=draw(st.sampled_from(["en", "de", ""])),
        articles=held,
        tables=sheets,
        figures=known,
        relations=tuple(
            Relation(id_, draw(st.sampled_from(RelationKind)), draw(_some(operand, 3)))
            for id_ in relation_ids
        ),
        claims=tuple(
            Claim(
                id_,
                draw(span),
                draw(st.sampled_from(ClaimKind)),
                draw(_some(operand, 3)),
                draw(st.none() | quantities()),
                draw(st.sampled_from(["", "max", "more"])),
                draw(texts()),
                ruling=draw(rulings()),
            )
            for id_ in claim_ids
        ),
        charts=tuple(draw(charts(id_, operand, relation_ids)) for id_ in chart_ids),
        notes=tuple(
            Note(id_, draw(texts()), draw(st.sampled_from(about))) for id_ in draw(unique_ids(2))
        ),
        quotations=draw(_some(span, 2)),
        sign_offs=tuple(
            draw(sign_offs(id_)) for id_ in dict.fromkeys((*figure_ids[:2], *claim_ids[:1]))
        ),
        comments=tuple(draw(comments(id_, ["", *figure_ids], span)) for id_ in draw(unique_ids(2))),
        draft=draw(st.booleans()),
        embargo=draw(texts()),
        counterparts=tuple(draw(counterparts(f"c-{name}", name, figure_ids)) for name in names[4:]),
        cards=tuple(draw(some_ids)),
        deck=Deck(tuple(draw(unique_ids(2))), slides, draw(st.integers(0, 9000))),
        sheet=SheetSettings(
            figures=tuple(draw(some_ids)),
            charts=tuple(draw(some_charts)),
            points=draw(_some(span, 2)),
            paper=draw(st.sampled_from(["", "a4", "letter"])),
            grey=draw(st.booleans()),
            contact=draw(texts()),
            second_page=draw(st.booleans()),
        ),
        extra=draw(extras(figure_ids)),
    )
