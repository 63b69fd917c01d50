"""How a chart of a slide looks: its type, its colours and the labels on its items."""

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from briefing_app.exporters.outgoing import Look, OutChart, OutItem
from briefing_app.exporters.pptx_charts import clean, drawn_items, is_narrow, rgb

SANS = "Source Sans 3"
_TYPE, _LEAST, _FULL = 14, 6, 14
"""Sizes of type, and how many items one under another the larger has room for."""
_TINTS = (0.0, 0.6, 0.2, 0.8)
"""How much of the ground is in the colours of parts that matter alike, dark beside light."""


def dress(made: Any, chart: OutChart, look: Look, language: str) -> None:
    """Give a new chart our look, and each of its items its colour and its number in words."""
    size = _size_of(chart)
    made.has_legend = False
    made.has_title = False
    made.font.size, made.font.name = Pt(size), SANS
    made.font.color.rgb = rgb(look.ink)
    plot = made.plots[0]
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.font.size, labels.font.bold = Pt(size), True
    labels.number_format, labels.number_format_is_linked = "#,##0.##", False
    if chart.kind == "part":
        plot.gap_width, plot.overlap = 150, 100
        made.has_legend, made.legend.include_in_layout = True, False
        made.legend.position = XL_LEGEND_POSITION.BOTTOM
    elif chart.kind not in ("line", "slope"):
        plot.gap_width = 45
        labels.position = XL_LABEL_POSITION.OUTSIDE_END
        if chart.kind != "columns":
            made.category_axis.reverse_order = True
    made.value_axis.visible = False
    made.value_axis.has_major_gridlines = False
    if all(item.value >= 0 for item in chart.items):
        made.value_axis.minimum_scale = 0
    made.category_axis.format.line.color.rgb = rgb(look.ink)
    if chart.kind == "part":
        _colour_parts(plot, chart, look, language)
    else:
        _colour_items(plot, chart, look)


def _size_of(chart: OutChart) -> int:
    """Return the size of type at which the items stand clear of one another."""
    return max(_LEAST, min(_TYPE, _TYPE * _FULL // max(1, len(chart.items))))


def _is_lit(item: OutItem, items: tuple[OutItem, ...]) -> bool:
    return item.emphasised or not any(other.emphasised for other in items)


def _colour_items(plot: Any, chart: OutChart, look: Look) -> None:
    for at, item in enumerate(chart.items):
        lit = _is_lit(item, chart.items)
        point = plot.series[0].points[at]
        _fill(point.format, item, look.accent if lit else look.neutral, look)
        point.data_label.text_frame.text = clean(item.shown)


def _colour_parts(plot: Any, chart: OutChart, look: Look, language: str) -> None:
    """Colour parts that matter alike in tints of one colour, so that their names find them."""
    items, met = drawn_items(chart, language), {True: 0, False: 0}
    for series, item in zip(plot.series, items, strict=True):
        lit = item in chart.items and _is_lit(item, chart.items)
        tint = _TINTS[met[lit] % len(_TINTS)]
        met[lit] += 1
        colour = _mixed(look.accent if lit else look.neutral, look.panel, tint)
        point = series.points[0]
        for format_ in (point.format, series.format):  # the legend takes that of the series
            format_.line.color.rgb, format_.line.width = rgb(look.panel), Pt(1)
            _fill(format_, item, colour, look)
        if is_narrow(item, chart):
            _leave_out(point.data_label)
        else:
            point.data_label.text_frame.text = clean(item.shown)
            ink = look.panel if lit and tint < 0.5 else look.ink
            _write_on(point.data_label, rgb(colour), rgb(ink))


def _fill(format_: Any, item: OutItem, colour: str, look: Look) -> None:
    """Fill with a colour; what is not exact is hatched, as the line under the chart says."""
    fill = format_.fill
    if not item.inexact:
        fill.solid()
        fill.fore_color.rgb = rgb(colour)
        return
    fill.patterned()
    fill.pattern = MSO_PATTERN.DARK_UPWARD_DIAGONAL
    fill.fore_color.rgb, fill.back_color.rgb = rgb(colour), rgb(look.panel)
    format_.line.color.rgb, format_.line.width = rgb(colour), Pt(1)


def _mixed(colour: str, ground: str, part: float) -> str:
    """Return a colour ``#rrggbb`` with so much of the ground in it."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def _write_on(label: Any, ground: RGBColor, ink: RGBColor) -> None:
    """Write a label on its part's colour, also where a program draws the part narrower."""
    font = label.text_frame.paragraphs[0].runs[0].font  # words of its own take no other font
    font.size, font.bold, font.color.rgb = Pt(_TYPE), True, ink
    shape = parse_xml(
        f'<c:spPr {nsdecls("c", "a")}><a:solidFill><a:srgbClr val="{ground}"/></a:solidFill>'
        "</c:spPr>"
    )
    label._dLbl.find(qn("c:tx")).addnext(shape)


def _leave_out(label: Any) -> None:
    made = label._get_or_add_dLbl()
    for child in list(made)[1:]:  # all but which point it is of
        made.remove(child)
    made.append(parse_xml(f'<c:delete {nsdecls("c")} val="1"/>'))
