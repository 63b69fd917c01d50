"""A chart as data for the template: drawing as SVG, words as the cells of a table.

The words of the chart are the table of its data; they only stand where the drawing needs them. So
the tagged page holds a table a screen reader can walk, and no word twice.
"""

from dataclasses import replace
from typing import Any

from briefing_app.render.charts.layout import layout
from briefing_app.render.charts.marks import ChartLayout, Text
from briefing_app.render.charts.style import SHEET, ChartStyle
from briefing_app.render.charts.svg import svg_of
from briefing_app.render.palette import Palette
from briefing_app.render.text_width import text_width
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps
from briefing_app.viewmodels.sheet.notes import clipped

ASCENDER = 0.984
"""Source Sans' ascender in its size: where Typst's ``ascender`` edge lies above the baseline."""
SPARE = 2.0


def _text(mark: Text, palette: Palette) -> dict[str, Any]:
    shift = {"start": 0.0, "middle": mark.w / 2, "end": mark.w}[mark.anchor]
    spare = {"start": 0.0, "middle": SPARE, "end": 2 * SPARE}[mark.anchor]
    return {
        "x": mark.x - shift - spare,
        "y": mark.y - ASCENDER * mark.px,
        "width": mark.w + 2 * SPARE,
        "text": mark.text,
        "size": mark.px,
        "weight": mark.weight,
        "colour": getattr(palette, mark.role),
        "anchor": mark.anchor,
    }


def _is_label(mark: Text, item: ItemProps) -> bool:
    words = mark.text.rstrip("…").strip()
    return bool(words) and words in " ".join((item.label, item.period, item.place))


def _row(
    item: ItemProps, drawn: ChartLayout, palette: Palette
) -> tuple[dict[str, Any], dict[str, Any]]:
    texts = [t for t in drawn.texts if t.index == item.index]
    labels = [t for t in texts if _is_label(t, item)]
    values = [t for t in texts if t not in labels]
    return (
        {"said": item.label, "texts": [_text(t, palette) for t in labels]},
        {"said": item.full_text, "texts": [_text(t, palette) for t in values]},
    )


def chart_data(
    props: ChartProps, width: float, height: float, palette: Palette, style: ChartStyle = SHEET
) -> dict[str, Any]:
    """Return a chart laid out for ``width`` × ``height`` points."""
    drawn = layout(props, width, height, style, text_width)
    shapes = replace(drawn, marks=tuple(m for m in drawn.marks if not isinstance(m, Text)))
    rows = [_row(item, drawn, palette) for item in props.all_items]
    known = {item.index for item in props.all_items}
    return {
        "title": clipped(props.title, 160),
        "subtitle": clipped(props.subtitle, 160) if props.subtitle != props.title else "",
        "source": clipped(" ".join(p for p in (_ended(props.footnote), props.source) if p), 320),
        "alt": props.alt,
        "width": width,
        "height": height,
        "shapes": [svg_of(shapes, palette)],
        "rows": rows,
        "loose": [_text(t, palette) for t in drawn.texts if t.index not in known],
    }


def _ended(words: str) -> str:
    """Return words with a full stop, where another sentence follows them."""
    return f"{words.rstrip('.')}." if words else ""
