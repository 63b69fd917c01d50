"""A workbook: the figures, a sheet a chart with its data, what was checked, the sources."""

import io
from collections.abc import Iterable
from decimal import Decimal, getcontext
from textwrap import wrap
from typing import Any

import xlsxwriter

from briefing_app.exporters.outgoing import OutChart, Outgoing, OutItem
from briefing_app.exporters.rows import figure_rows, heads
from briefing_app.exporters.wording import outcome_words
from briefing_app.words.written import written

MOST_DIGITS = 15
"""What a spreadsheet keeps of a number; one with more digits is written as text."""
_WIDTHS = (5, 10, 22, 34, 12, 16, 12, 12, 14, 14, 14, 16, 70, 24, 24, 20, 50)
_ITEM_WIDTHS = (40, 22, 22)
_CLAIM_WIDTHS = (50, 14, 70)
_PAIR_WIDTHS = (14, 40, 40, 40, 40)
_LINE, _HIGHEST = 15, 409
"""As high as a line of text, and a row at most, in points."""
_CHART_HIGH, _BAR_HIGH = 288, 22
"""How high a chart is at least, and for each of its bars, in pixels."""
_HATCHED: dict[str, Any] = {
    "pattern": {
        "pattern": "dark_upward_diagonal",
        "fg_color": "#4472C4",
        "bg_color": "#FFFFFF",
    },
    "border": {"color": "#4472C4"},
}
_CHART_KINDS = {"bars": "bar", "columns": "column", "line": "line", "slope": "line"}


def to_xlsx(outgoing: Outgoing) -> bytes:
    """Return the workbook. Text is written as text, so nothing in it can act as a formula."""
    kept = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(kept, options)
    book.set_properties({"title": outgoing.headline, "comments": outgoing.state_line})
    looks = {
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "number": book.add_format(
            {"valign": "top", "num_format": "#,##0.######", "indent": 1, "align": "right"}
        ),
        "title": book.add_format({"bold": True, "font_size": 14}),
    }
    _figures(book, looks, outgoing)
    for number, chart in enumerate(outgoing.charts, start=1):
        _chart(book, looks, chart, number, outgoing)
    _checked(book, looks, outgoing)
    _compared(book, looks, outgoing)
    _sources(book, looks, outgoing)
    book.close()
    return kept.getvalue()


def _sheet(book: Any, name: str, outgoing: Outgoing) -> Any:
    """Return a new sheet that is printed as wide as a page, however much stands under it."""
    sheet = book.add_worksheet(name)
    if outgoing.right_to_left:
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    return sheet


def _put(sheet: Any, row: int, column: int, field: object, looks: dict[str, Any]) -> None:
    if isinstance(field, Decimal) and _fits(field):
        sheet.write_number(row, column, float(field), looks["number"])
    elif isinstance(field, int):
        sheet.write_number(row, column, field, looks["number"])
    elif field is not None:
        words = format(field, "f") if isinstance(field, Decimal) else str(field)
        sheet.write_string(row, column, words, looks["text"])


def _heads(
    sheet: Any, row: int, names: Iterable[str], widths: Iterable[int], looks: dict[str, Any]
) -> None:
    """Write the heads of columns and make each as wide as its fields want it."""
    for column, (name, width) in enumerate(zip(names, widths, strict=True)):
        sheet.write_string(row, column, name, looks["head"])
        sheet.set_column(column, column, width)


def _row(
    sheet: Any, row: int, fields: Iterable[object], widths: Iterable[int], looks: dict[str, Any]
) -> None:
    """Write the fields of a row and make it as high as their lines: not every program does."""
    cells = tuple(zip(fields, widths, strict=True))
    for column, (field, _) in enumerate(cells):
        _put(sheet, row, column, field, looks)
    _heighten(sheet, row, max(len(wrap(str(field), width)) for field, width in cells))


def _across(sheet: Any, row: int, words: str, looks: dict[str, Any]) -> None:
    """Write words over all columns of a chart's data."""
    sheet.merge_range(row, 0, row, len(_ITEM_WIDTHS) - 1, words, looks["text"])
    _heighten(sheet, row, len(wrap(words, sum(_ITEM_WIDTHS))))


def _heighten(sheet: Any, row: int, lines: int) -> None:
    if lines > 1:
        sheet.set_row(row, min(lines * _LINE, _HIGHEST))


def _fits(number: Decimal) -> bool:
    """Whether a spreadsheet keeps a number: its digits are few, or were cut off by a division."""
    digits = len(number.as_tuple().digits)
    return digits <= MOST_DIGITS or (digits >= getcontext().prec and number.adjusted() < 0)


def _figures(book: Any, looks: dict[str, Any], outgoing: Outgoing) -> None:
    sheet = _sheet(book, written(outgoing.language, "Figures"), outgoing)
    sheet.write_string(0, 0, outgoing.headline, looks["title"])
    if outgoing.state_line:
        sheet.write_string(1, 0, outgoing.state_line, looks["title"])
    _heads(sheet, 2, heads(outgoing.language), _WIDTHS, looks)
    for row, fields in enumerate(figure_rows(outgoing), start=3):
        _row(sheet, row, fields, _WIDTHS, looks)
    sheet.freeze_panes(3, 4)
    sheet.repeat_rows(2)


def _chart(
    book: Any, looks: dict[str, Any], chart: OutChart, number: int, outgoing: Outgoing
) -> None:
    language = outgoing.language
    name = written(language, "Chart {n}", n=number)
    sheet = _sheet(book, name, outgoing)
    sheet.write_string(0, 0, chart.title, looks["title"])
    _across(sheet, 1, chart.subtitle, looks)
    _heads(sheet, 2, _item_heads(language), _ITEM_WIDTHS, looks)
    items = (*chart.items, *((chart.whole,) if chart.whole else ()))
    for row, item in enumerate(items, start=3):
        _row(sheet, row, (item.label, item.value, item.shown), _ITEM_WIDTHS, looks)
    last = 2 + len(items)
    for line, words in enumerate((chart.footnote, chart.source)):
        _across(sheet, last + 2 + line, words, looks)
    kind = _CHART_KINDS.get(chart.kind, "bar")
    made = book.add_chart({"type": kind})
    made.add_series(
        {
            "name": chart.subtitle or chart.title,
            "categories": [name, 3, 0, last, 0],
            "values": [name, 3, 1, last, 1],
            "data_labels": {"value": True},
            "points": [_point(item) for item in items] if kind != "line" else [],
        }
    )
    made.set_title({"name": chart.title, "name_font": {"size": 12}})
    made.set_legend({"none": True})
    value_axis: dict[str, Any] = {"major_gridlines": {"visible": False}}
    if all(item.value >= 0 for item in items):
        value_axis["min"] = 0
    if kind == "bar":
        made.set_y_axis({"reverse": True})
        made.set_x_axis(value_axis)
        made.set_size({"height": max(_CHART_HIGH, _BAR_HIGH * len(items))})
    else:
        made.set_y_axis(value_axis)
    sheet.insert_chart(2, 4, made, {"description": chart.alt})


def _point(item: OutItem) -> dict[str, Any] | None:
    """Return how an item is drawn where it is not exact; None is as all others."""
    return _HATCHED if item.inexact else None


def _item_heads(language: str) -> tuple[str, ...]:
    return (
        written(language, "Item"),
        written(language, "Value"),
        written(language, "As the source says it"),
    )


def _checked(book: Any, looks: dict[str, Any], outgoing: Outgoing) -> None:
    tongue = outgoing.language
    sheet = _sheet(book, written(tongue, "Checked"), outgoing)
    names = (written(tongue, "Claim"), written(tongue, "Outcome"), written(tongue, "Sum"))
    _heads(sheet, 0, names, _CLAIM_WIDTHS, looks)
    for row, claim in enumerate(outgoing.claims, start=1):
        told = (claim.words, outcome_words(claim.outcome, tongue), claim.why)
        _row(sheet, row, told, _CLAIM_WIDTHS, looks)


def _compared(book: Any, looks: dict[str, Any], outgoing: Outgoing) -> None:
    tongue = outgoing.language
    for number, compared in enumerate(outgoing.compared, start=1):
        several = f" {number}" if len(outgoing.compared) > 1 else ""
        sheet = _sheet(book, written(tongue, "Two sources") + several, outgoing)
        names = (written(tongue, "Outcome"), written(tongue, "About"))
        why = written(tongue, "Why")
        _heads(sheet, 0, (*names, compared.here, compared.there, why), _PAIR_WIDTHS, looks)
        for row, pair in enumerate(compared.pairs, start=1):
            outcome = outcome_words(pair.outcome, tongue)
            cells = (outcome, pair.label, pair.here, pair.there, pair.why)
            _row(sheet, row, cells, _PAIR_WIDTHS, looks)


def _sources(book: Any, looks: dict[str, Any], outgoing: Outgoing) -> None:
    sheet = _sheet(book, written(outgoing.language, "Sources"), outgoing)
    sheet.set_column(0, 1, 60)
    for row, pair in enumerate(outgoing.sources):
        _row(sheet, row, pair, (60, 60), looks)
