"""The columns of the tables that can be drawn."""

from dataclasses import dataclass
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.charts.offers import Offer, chart_of_column
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.words.said import said


@dataclass(frozen=True)
class ColumnChoice:
    """A column with the chart it would give."""

    name: str
    count: int
    offer: Offer


class TableChoice(NamedTuple):
    """A table with its columns that can be drawn."""

    id: str
    name: str
    columns: tuple[ColumnChoice, ...]


def derive_table_choices(briefing: Briefing) -> tuple[TableChoice, ...]:
    """Return the tables that have a column with two comparable numbers or more."""
    choices = []
    for table in briefing.tables:
        columns = []
        for column in table.columns:
            offer = chart_of_column(briefing, table, column)
            if offer is not None:
                name = column_name(column, briefing.language)
                columns.append(ColumnChoice(name, len(offer.chart.items), offer))
        if columns:
            name = table.name or table.source.title or said("Table")
            choices.append(TableChoice(table.source.id, name, tuple(columns)))
    return tuple(choices)
