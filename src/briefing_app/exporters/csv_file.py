"""The figures as CSV: UTF-8 with a mark at its beginning, which spreadsheets look for."""

import csv
import io
from decimal import Decimal

from briefing_app.exporters.outgoing import Outgoing
from briefing_app.exporters.rows import Field, figure_rows, harmless, heads


def to_csv(outgoing: Outgoing) -> bytes:
    """Return a row a figure, comma-separated, with heads (RFC 4180); numbers in plain digits."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    if outgoing.state_line:
        writer.writerow((harmless(outgoing.state_line),))
    writer.writerow(heads(outgoing.language))
    for row in figure_rows(outgoing):
        writer.writerow([_written(field) for field in row])
    return out.getvalue().encode("utf-8-sig")


def _written(field: Field) -> str:
    if isinstance(field, Decimal):
        return format(field, "f")
    return "" if field is None else harmless(str(field))
