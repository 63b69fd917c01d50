"""Briefings that are hard to set on a page."""

from dataclasses import replace
from decimal import Decimal

from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef, Figure, FigureRef, Status
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
from briefing_app.core.span import make_span

SENTENCE = "In district {n} officers counted about {value} seizures over the whole of the year."


def many(count: int, *, key: bool = True, value: int = 1_200) -> Briefing:
    """A briefing with so many figures, each in a paragraph of its own."""
    blocks = [Block(BlockKind.HEADLINE, "A year of seizures")]
    blocks += [
        Block(BlockKind.PARAGRAPH, SENTENCE.format(n=n, value=value + n)) for n in range(count)
    ]
    source = Source("a", publisher="The Ledger", date="2024-03-01", address="https://example.org/a")
    article = Article(source, tuple(blocks), "en")
    figures = []
    for n in range(count):
        words = f"about {value + n} seizures"
        at = article.text.index(words)
        figures.append(
            Figure(
                f"f{n}",
                Quantity(Decimal(value + n), "seizure", Hedge.ABOUT),
                f"seizures in district {n}",
                make_span("a", article.text, at, at + len(words)),
                status=Status.KEY if key else Status.USED,
            )
        )
    return Briefing("b", "Seizures", articles=(article,), figures=tuple(figures))


def charted(items: int, charts: int = 1) -> Briefing:
    """A briefing whose charts have so many items each."""
    briefing = many(items, key=False)
    marks = tuple(ChartItem(FigureRef(f"f{n}"), f"District number {n}") for n in range(items))
    made = tuple(
        Chart(
            f"c{n}",
            ChartKind.BARS,
            f"Chart {n}: district {items - 1} counted the most seizures of all districts",
            "Seizures in a year",
            marks,
            "seizure",
            (items - 1,),
            source_line="Source: " + "the annual report of the police of the whole country, " * 4,
        )
        for n in range(charts)
    )
    return replace(briefing, charts=made)


def words(headline: str, text: str, language: str) -> Briefing:
    """A briefing of a headline and a paragraph that states two numbers."""
    blocks = (Block(BlockKind.HEADLINE, headline), Block(BlockKind.PARAGRAPH, text))
    article = Article(Source("a", publisher=headline[:20], date="2024-03-01"), blocks, language)
    at = article.text.rindex("288")
    figure = Figure(
        "f",
        Quantity(Decimal(288), "arrest"),
        text.split(".")[0][:30],
        make_span("a", article.text, at, at + 3),
        status=Status.KEY,
    )
    chart = Chart(
        "c",
        ChartKind.BARS,
        headline,
        headline,
        (ChartItem(FigureRef("f"), headline[:12]), ChartItem(FigureRef("f"), headline[-12:])),
        "arrest",
    )
    return Briefing(
        "b", headline, language=language, articles=(article,), figures=(figure,), charts=(chart,)
    )


ARABIC = words(
    "عملية سبيكتور: أكبر ضربة حتى الآن للفنتانيل",
    "انتهت العملية بـ 288 عملية اعتقال. وعمل الضباط في أوروبا وأمريكا الجنوبية.",
    "ar",
)
HEBREW = words(
    "מבצע ספקטור: המכה הגדולה ביותר עד כה", "המבצע הסתיים ב-288 מעצרים. השוטרים פעלו באירופה.", "he"
)
JAPANESE = words(
    "スペクター作戦：史上最大の摘発",
    "作戦は288人の逮捕で終わった。捜査官は欧州と南米で活動した。",
    "ja",
)
MIXED = words(
    "Names from afar: 王小明, 김민준, דוד כהן and محمد علي met in Łódź",
    "The officers 王小明 and 김민준 made 288 arrests. דוד כהן and محمد علي were there.",
    "en",
)
ODD = words(
    "Letters that no font has: \U0001e900\U00010330 and \ue000",
    "They made 288 arrests \U0001e900. Then \ue000 they left.",
    "en",
)


def huge_numbers() -> Briefing:
    """Numbers of many digits, with a long unit and a long label."""
    briefing = many(6)
    values = (
        Quantity(Decimal("123456789012345678"), "USD"),
        Quantity(Decimal("0.000000123"), "kg"),
        Quantity(None, "per 100000 person", Hedge.EXACT, (), Decimal("12.5"), Decimal("99999.75")),
        Quantity(Decimal(10) ** 24, "kilowatt-hour of electricity delivered"),
        Quantity(Decimal("-5"), "°C", Hedge.LESS_THAN, ("estimated", "provisional", "preliminary")),
        Quantity(Decimal("71"), ""),
    )
    label = "a label that somebody wrote at length and never meant to be printed on one line " * 3
    figures = tuple(
        replace(figure, quantity=quantity, label=label if n == 3 else figure.label)
        for n, (figure, quantity) in enumerate(zip(briefing.figures, values, strict=True))
    )
    return replace(briefing, figures=figures)


def long_words() -> Briefing:
    """A headline of 200 characters, words without end, a long standfirst, many sources."""
    briefing = many(6)
    tables = tuple(
        Table(
            Source(f"t{n}", publisher="An office with a very long name indeed " * 3),
            f"Table number {n} with a long name " + "x" * 90,
            (Column("c", "Column"),),
            (Row("r", (Cell("1"),), "a source line that does not end " * 6),),
        )
        for n in range(12)
    )
    return replace(
        briefing,
        headline=("A headline that tells the whole story from beginning to end and again " * 4)[
            :200
        ],
        standfirst="And a standfirst that goes on for ever without ever coming to a point. " * 14,
        kicker="KICKER " * 40,
        tables=tables,
        sheet=SheetSettings(contact="Press office " * 30, mark="Embargo until " + "tomorrow " * 20),
    )


def bare() -> Briefing:
    """Nothing at all."""
    return Briefing("b")


def from_table() -> Briefing:
    """A figure whose evidence is a cell, and a table in the article."""
    source = Source("t", publisher="CDC", date="2023")
    number = Quantity(Decimal(12), "death")
    table = Table(
        source, "Deaths", (Column("y", "Year"), Column("n", "Deaths", "death")),
        (Row("r", (Cell("2021"), Cell("12", number)), "CDC"),),
    )  # fmt: skip
    figure = Figure("f", number, "deaths", CellRef("t", "r", "n"), "2021", status=Status.KEY)
    block = table_block((("Year", "Deaths"), ("2021", "12", "spare")))
    article = Article(Source("a"), (block,), "en")
    return Briefing("b", "Deaths", articles=(article,), tables=(table,), figures=(figure,))


WIDE = {
    "forty figures": lambda: many(40),
    "forty figures chosen": lambda: replace(
        many(40), sheet=SheetSettings(figures=tuple(f"f{n}" for n in range(40)))
    ),
    "one figure": lambda: many(1),
    "no figures": lambda: many(5, key=False),
    "charts of twelve": lambda: charted(12, 4),
    "all charts chosen": lambda: replace(
        charted(6, 6), sheet=SheetSettings(charts=tuple(f"c{n}" for n in range(6)))
    ),
    "huge numbers": huge_numbers,
    "long words": long_words,
    "bare": bare,
    "from a table": from_table,
    "Arabic": lambda: ARABIC,
    "Hebrew": lambda: HEBREW,
    "Japanese": lambda: JAPANESE,
    "mixed scripts": lambda: MIXED,
    "no glyphs": lambda: ODD,
}
