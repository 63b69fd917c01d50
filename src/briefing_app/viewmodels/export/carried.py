"""The briefing that travels inside a printed page: no more than the page shows.

A PDF that is handed out can be opened again as a briefing. What is in it must be what its giver
meant to give: the figures, charts and evidence of the page, or all of it where the person says so.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.briefing import Briefing, Deck
from briefing_app.core.chart import Chart
from briefing_app.core.figure import CellRef, Claim, Figure, FigureRef, Operand
from briefing_app.core.source import BLOCK_SEPARATOR, Article, Block, BlockKind, Source, Table
from briefing_app.core.span import Span, make_span
from briefing_app.viewmodels.charts.operand import dated_columns
from briefing_app.viewmodels.figures.sentences import derive_sentence
from briefing_app.viewmodels.sheet.notes import derive_cited
from briefing_app.words.said import marked


class Carried(StrEnum):
    """What travels: nothing at all, what the page shows, or the whole document."""

    NOTHING = "nothing"
    FIGURES = "figures"
    ALL = "all"


CARRIED_WORDS = {
    Carried.NOTHING: marked(
        "Nothing travels in the file: it is a page and cannot be opened here again."
    ),
    Carried.FIGURES: marked(
        "What the page shows travels in the file: its figures, charts and sentences."
    ),
    Carried.ALL: marked(
        "The whole briefing travels in the file, the article, notes and comments with it."
    ),
}
"""What the view says of each, in a line."""


class _Sentences(NamedTuple):
    """The sentences of one article that are kept, and where they stand in what is left of it."""

    article: Article
    kept: tuple[tuple[int, int], ...]

    @property
    def shortened(self) -> Article:
        blocks = [Block(BlockKind.PARAGRAPH, self.article.text[a:b]) for a, b in self.kept]
        headline = self.article.headline
        head = (Block(BlockKind.HEADLINE, headline),) if headline else ()
        source = _named(self.article.source)
        return replace(self.article, source=source, blocks=(*head, *blocks))

    def moved(self, span: Span) -> Span | None:
        """Return a span where its words stand now; None where they were left at home."""
        headline = self.article.headline
        at = len(headline) + len(BLOCK_SEPARATOR) if headline else 0
        for start, end in self.kept:
            if start <= span.start and span.end <= end:
                text = self.shortened.text
                begin = at + span.start - start
                return make_span(span.source, text, begin, begin + span.end - span.start)
            at += end - start + len(BLOCK_SEPARATOR)
        return None


def derive_carried(
    briefing: Briefing, carried: Carried, figures: tuple[Figure, ...], charts: tuple[Chart, ...]
) -> Briefing | None:
    """Return the briefing that travels with a page of these figures and charts; None for none.

    Of `Carried.FIGURES` the article keeps only its headline and the sentences that are evidence, a
    table the rows and columns of which the page shows a number; notes of every kind, comments,
    reasons of rulings and other sources stay at home.
    """
    if carried is Carried.NOTHING:
        return None
    if carried is Carried.ALL:
        return briefing
    kept_figures = _needed(briefing, figures, charts)
    sentences = {a.source.id: _sentences(a, kept_figures) for a in briefing.articles}
    moved = tuple(_moved(figure, sentences) for figure in kept_figures)
    ids = {figure.id for figure in moved}
    tables = _tables(briefing, moved, charts, sentences)

    def there(operand: Operand) -> bool:
        if isinstance(operand, FigureRef):
            return operand.figure in ids
        table = tables.get(operand.table)
        return table is not None and table.cell(operand.row, operand.column) is not None

    relations = tuple(r for r in briefing.relations if all(there(o) for o in r.operands))
    points = {relation.id for relation in relations}
    return Briefing(
        id=briefing.id,
        title=briefing.title,
        headline=briefing.headline,
        standfirst=briefing.standfirst,
        kicker=briefing.kicker,
        language=briefing.language,
        articles=tuple(sentences[a.source.id].shortened for a in briefing.articles),
        tables=tuple(tables.values()),
        figures=moved,
        relations=relations,
        claims=_claims(briefing, sentences, there),
        charts=tuple(
            chart if chart.point in points else replace(chart, point="") for chart in charts
        ),
        cards=tuple(id_ for id_ in briefing.cards if id_ in ids),
        deck=Deck(),
        draft=briefing.draft,
        embargo=briefing.embargo,
        sign_offs=tuple(
            replace(sign_off, note="") for sign_off in briefing.sign_offs if sign_off.about in ids
        ),
    )


def _tables(
    briefing: Briefing,
    figures: tuple[Figure, ...],
    charts: tuple[Chart, ...],
    sentences: dict[str, _Sentences],
) -> dict[str, Table]:
    """Return what is kept of each table by its source: what figures, charts and claims rest on."""
    cells = {o for chart in charts for o in _rested_on(briefing, chart) if isinstance(o, CellRef)}
    cells |= {f.evidence for f in figures if isinstance(f.evidence, CellRef)}
    cells |= {
        operand
        for claim in briefing.claims
        if claim.span.source in sentences and sentences[claim.span.source].moved(claim.span)
        for operand in claim.operands
        if isinstance(operand, CellRef)
    }
    return {
        table.source.id: _shown_of(table, cells)
        for table in briefing.tables
        if any(cell.table == table.source.id for cell in cells)
    }


def _named(source: Source) -> Source:
    """Return a source as it is named on the page: a person's note on it, and the name of the file
    that was kept, stay at home.
    """
    return replace(source, note="", file="")


def _shown_of(table: Table, cells: Collection[CellRef]) -> Table:
    """Return a table with the rows and columns that hold these cells, and what tells rows apart."""
    mine = [cell for cell in cells if cell.table == table.source.id]
    rows, columns = {cell.row for cell in mine}, {cell.column for cell in mine}
    dated = dated_columns(table)
    kept = [
        at
        for at, column in enumerate(table.columns)
        if at == 0 or column.id in columns or at in dated
    ]
    return replace(
        table,
        source=_named(table.source),
        columns=tuple(table.columns[at] for at in kept),
        rows=tuple(
            replace(row, cells=tuple(row.cells[at] for at in kept if at < len(row.cells)))
            for row in table.rows
            if row.id in rows
        ),
    )


def _needed(
    briefing: Briefing, figures: tuple[Figure, ...], charts: tuple[Chart, ...]
) -> tuple[Figure, ...]:
    """Return the figures on the page and those that its charts and sums rest on, in text order."""
    ids = {figure.id for figure in derive_cited(briefing, figures, charts)}
    return tuple(figure for figure in briefing.figures if figure.id in ids)


def _sentences(article: Article, figures: tuple[Figure, ...]) -> _Sentences:
    found = {
        derive_sentence(article, span.start, span.end)
        for figure in figures
        if isinstance(span := figure.evidence, Span)
        and span.source == article.source.id
        and not span.lost
    }
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return _Sentences(article, tuple(kept))


def _moved(figure: Figure, sentences: dict[str, _Sentences]) -> Figure:
    span = figure.evidence
    figure = replace(figure, reason="")
    if isinstance(span, Span) and not span.lost and span.source in sentences:
        moved = sentences[span.source].moved(span)
        return replace(figure, evidence=moved or replace(span, lost=True))
    return figure


def _claims(
    briefing: Briefing,
    sentences: dict[str, _Sentences],
    there: Callable[[Operand], bool],
) -> tuple[Claim, ...]:
    """Return the claims whose words and numbers travel; a ruling goes without its reason."""
    found = []
    for claim in briefing.claims:
        span = claim.span
        moved = sentences[span.source].moved(span) if span.source in sentences else None
        if moved is None or span.lost or not claim.operands:
            continue
        if all(there(operand) for operand in claim.operands):
            ruling = replace(claim.ruling, reason="") if claim.ruling else None
            found.append(replace(claim, span=moved, ruling=ruling))
    return tuple(found)


def _rested_on(briefing: Briefing, chart: Chart) -> tuple[Operand, ...]:
    """Return what a chart draws, and what its title sets that against."""
    point = briefing.relations_by_id.get(chart.point)
    return (*(item.operand for item in chart.items), *(point.operands if point else ()))
