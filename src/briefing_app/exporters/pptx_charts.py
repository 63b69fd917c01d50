"""What a chart of a slide holds, before it is dressed: its kind, its data and what is drawn.

It knows nothing of slides or of where a chart stands on one.
"""

from decimal import Decimal
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE

from briefing_app.exporters.outgoing import OutChart, OutItem
from briefing_app.words.written import written

_BAR, _LETTER = 9.5, 0.11
"""How long the bar of a whole is, and a letter of its labels, at the least and at most, in inches.
"""
_KINDS = {
    "part": XL_CHART_TYPE.BAR_STACKED,
    "columns": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "slope": XL_CHART_TYPE.LINE_MARKERS,
}


def kind_of(chart: OutChart) -> Any:
    """Return the kind of PowerPoint's charts that shows one of ours."""
    return _KINDS.get(chart.kind, XL_CHART_TYPE.BAR_CLUSTERED)


def data_of(chart: OutChart, language: str) -> CategoryChartData:
    """Return the numbers of a chart as its sheet holds them."""
    data = CategoryChartData(number_format="General")
    if chart.kind == "part":
        data.categories = [clean(chart.whole.label if chart.whole else chart.subtitle)]
        for item in drawn_items(chart, language):
            data.add_series(clean(_named(item, chart)), [float(item.value)])
        return data
    data.categories = [clean(item.label) for item in chart.items]
    data.add_series(clean(chart.subtitle or chart.title), [float(i.value) for i in chart.items])
    return data


def drawn_items(chart: OutChart, language: str) -> tuple[OutItem, ...]:
    """Return the items as they are drawn: of a whole, what is left of it stands last."""
    if chart.kind != "part" or chart.whole is None:
        return chart.items
    rest = chart.whole.value - sum((item.value for item in chart.items), Decimal(0))
    if rest <= 0:
        return chart.items
    words = written(language, "all other")
    return (*chart.items, OutItem(words, rest, words, emphasised=False, inexact=False))


def is_narrow(item: OutItem, chart: OutChart) -> bool:
    """Return whether a part of a whole has no room for its number, which its name then says."""
    whole = chart.whole.value if chart.whole else sum((i.value for i in chart.items), Decimal(0))
    room = float(item.value / whole) * _BAR if whole else 0.0
    return room < len(item.shown) * _LETTER + _LETTER


def _named(item: OutItem, chart: OutChart) -> str:
    told = is_narrow(item, chart) and item.shown != item.label
    return f"{item.label}: {item.shown}" if told else item.label


def rgb(colour: str) -> RGBColor:
    """Return a colour ``#rrggbb`` as slides hold it."""
    return RGBColor.from_string(colour.lstrip("#").upper())


def clean(words: str) -> str:
    """Leave out what XML cannot hold."""
    return "".join(c for c in words if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))
