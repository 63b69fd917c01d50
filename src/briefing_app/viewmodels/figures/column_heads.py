"""The head of a table's column as it is shown: its name with the unit and scale of its cells."""

from decimal import Decimal

from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Table
from briefing_app.core.tables.column_scale import scale_of

_SCALES = {
    Decimal(10) ** 3: "thousand",
    Decimal(10) ** 6: "million",
    Decimal(10) ** 9: "billion",
    Decimal(10) ** 12: "trillion",
}


def column_head(table: Table, at: int) -> str:
    """Return the name of a column, with what its cells count where the name does not say it:
    "Cost (£ million)".
    """
    column = table.columns[at]
    shown = number_parts(Quantity(Decimal(2), column.unit), counted=False) if column.unit else None
    unit = (shown.sign or shown.unit) if shown else ""
    words = (unit, _SCALES.get(scale_of(table, at), ""))
    said = column.name.lower()
    missing = " ".join(word for word in words if word and word.lower() not in said)
    return f"{column.name} ({missing})" if missing else column.name
