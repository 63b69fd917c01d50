"""What stands behind one item of a chart: its number, period, place, tone and source in words."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from briefing_app.core.arithmetic import is_gone
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartItem
from briefing_app.core.figure import CellRef, Figure, FigureRef
from briefing_app.core.once import once_for
from briefing_app.core.quantity import Quantity
from briefing_app.core.refs import cell_key
from briefing_app.core.source import Row, Table
from briefing_app.core.span import Span
from briefing_app.core.sums.form import Form, form_of_figure
from briefing_app.viewmodels.charts.period import year_of, year_within
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.viewmodels.figures.sentences import sentence_of
from briefing_app.viewmodels.figures.tone import Tone, tone_of
from briefing_app.words.cited import cited
from briefing_app.words.written import written

QUOTED = 160
"""So many characters of a sentence are quoted as the source of an item."""
_DATED = ("announced", "date", "year", "period", "when", "month", "quarter")


class Datum(NamedTuple):
    """An operand as it was found. ``given`` is the label the chart gives it, ``thing`` its kind,
    ``form`` how the article writes it.
    """

    key: str
    quantity: Quantity
    given: str
    label: str
    column: str
    period: str
    place: str
    tone: Tone
    source: str
    publisher: str
    thing: str
    when: float | None
    form: Form | None = None


@once_for("figures")
def _figures_of_cells(briefing: Briefing) -> Mapping[CellRef, Figure]:
    found: dict[CellRef, Figure] = {}
    for figure in briefing.figures:
        if isinstance(figure.evidence, CellRef):
            found.setdefault(figure.evidence, figure)
    return found


class Lookup:
    """Finds operands; tables are indexed once, so that a column of 100,000 rows stays quick."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._columns: dict[tuple[str, str], _Column | None] = {}

    @cached_property
    def _rows(self) -> dict[tuple[str, str], Row]:
        return {(t.source.id, row.id): row for t in self._briefing.tables for row in t.rows}

    @property
    def _figures_of_cells(self) -> Mapping[CellRef, Figure]:
        return _figures_of_cells(self._briefing)

    def datum(self, item: ChartItem) -> Datum | None:
        """Return what stands behind an item, or None where its number is gone."""
        operand = item.operand
        if isinstance(operand, FigureRef):
            figure = self._briefing.figures_by_id.get(operand.figure)
            stands = figure is not None and not is_gone(self._briefing, figure)
            return self._of_figure(figure, item.label) if figure and stands else None
        column = self._column(operand.table, operand.column)
        row = self._rows.get((operand.table, operand.row))
        if row is None or column is None or column.at >= len(row.cells):
            return None
        quantity = row.cells[column.at].quantity
        if quantity is None:
            return None
        label = row_name(column.table, row) if column.at or len(row.cells) == 1 else ""
        known = self._figures_of_cells.get(operand) if self._figures_of_cells else None
        table = column.table
        period = known.period if known else ""
        period = period or period_of_row(table, row, column.at, column.name, column.dated)
        return Datum(
            known.id if known else cell_key(operand),
            quantity,
            item.label,
            label,
            column.name,
            period,
            known.place if known else "",
            tone_of(known) if known else column.tone(quantity, operand),
            _cited(row.source or table.source.origin, table.name),
            table.source.origin
            or written(self._briefing.language, "table “{name}”", name=table.name)
            * bool(table.name),
            column.name,
            year_of(period) if period else year_within(item.label or label),
        )

    def _column(self, table_id: str, column_id: str) -> "_Column | None":
        """Return what all cells of a column share; found once."""
        key = (table_id, column_id)
        if key not in self._columns:
            table = self._briefing.tables_by_id.get(table_id)
            columns = table.columns if table else ()
            at = next((i for i, c in enumerate(columns) if c.id == column_id), None)
            tongue = self._briefing.language
            found = None if table is None or at is None else _Column(table, at, tongue)
            self._columns[key] = found
        return self._columns[key]

    def _of_figure(self, figure: Figure, given: str) -> Datum:
        evidence = figure.evidence
        source = self._briefing.source_of(
            evidence.source if isinstance(evidence, Span) else evidence.table
        )
        publisher = source.origin if source else ""
        said = self._quoted(evidence) if isinstance(evidence, Span) else self._row_source(evidence)
        number = self._briefing.evidence_numbers.get(figure.id)
        said = f"{number}  {said}" if number else said
        return Datum(
            figure.id,
            figure.quantity,
            given,
            figure.label,
            "",
            figure.period,
            figure.place,
            tone_of(figure),
            _cited(said, publisher),
            publisher or (self._article_words() if isinstance(evidence, Span) else ""),
            figure.label,
            year_of(figure.period) if figure.period else year_within(given),
            form_of_figure(figure),
        )

    def _article_words(self) -> str:
        return written(self._briefing.language, "the article", "a source")

    def _row_source(self, ref: CellRef) -> str:
        row = self._rows.get((ref.table, ref.row))
        return row.source if row else ""

    def _quoted(self, span: Span) -> str:
        """Return the sentence of a span in quotation marks, cut around it where it is long."""
        article = self._briefing.articles_by_id.get(span.source)
        if article is None or span.lost:
            gone = written(self._briefing.language, "no longer in the article")
            return f"{cited(span.exact, self._briefing.language)} ({gone})"
        start, end = span.start, span.end
        start, end = sentence_of(article, start) or (start, end)
        if end - start > QUOTED:
            start = max(start, min(span.start - QUOTED // 3, end - QUOTED))
            cut = article.text[start : start + QUOTED]
            whole = f"…{cut.partition(' ')[2].rpartition(' ')[0]} …"
            return cited(whole, self._briefing.language)
        return cited(article.text[start:end], self._briefing.language)


def row_name(table: Table, row: Row, at: int = 0) -> str:
    """Return what a row is called in a column; a bare number says nothing without its head: "4" of
    the weeks is "Week 4".
    """
    words = row.cells[at].text if at < len(row.cells) else ""
    head = table.columns[at].name.strip() if at < len(table.columns) else ""
    bare = words.strip().isdigit() and year_of(words) is None
    return f"{head} {words.strip()}" if bare and head and not head.isdigit() else words


def dated_columns(table: Table) -> tuple[int, ...]:
    """Return the columns whose name says that they hold dates or periods."""
    named = ((i, c.name.strip().lower().split(" ")[0]) for i, c in enumerate(table.columns))
    return tuple(i for i, name in named if name in _DATED)


def period_of_row(
    table: Table, row: Row, at: int, column: str, dated: tuple[int, ...] | None = None
) -> str:
    """Return the period of a cell: of its row's first cell, a date column, or its own column."""
    first = row.cells[0].text
    if year_of(first) is not None:
        return first
    for i in dated_columns(table) if dated is None else dated:
        if i != at and i < len(row.cells) and year_of(row.cells[i].text) is not None:
            return row.cells[i].text
    return column if year_of(column) is not None else ""


class _Column:
    """What the cells of a column share: place, name, date columns beside it, and tone."""

    def __init__(self, table: Table, at: int, language: str) -> None:
        self.table = table
        self.at = at
        self.name = column_name(table.columns[at], language)
        self.dated = dated_columns(table)
        self._tones: dict[str, Tone] = {}

    def tone(self, quantity: Quantity, ref: CellRef) -> Tone:
        """Return the tone of a cell's number, from its unit and the names of table and column."""
        if quantity.unit not in self._tones:
            about = Figure("", quantity, f"{self.table.name} {self.name}", ref)
            self._tones[quantity.unit] = tone_of(about)
        return self._tones[quantity.unit]


def _cited(what: str, where: str) -> str:
    return " · ".join(part for part in (what, where) if part)
