"""Columns over time: values above, periods below, thinned where they would touch."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.items import BOLD, REGULAR, SEMIBOLD, hatch_span, role_of
from briefing_app.render.charts.line import line
from briefing_app.render.charts.marks import (
    INK_ABOVE,
    INK_BELOW,
    Bar,
    ChartLayout,
    Hatch,
    Hit,
    Mark,
    Measure,
    Rect,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import Taken, fits, fitted, line_height
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps

LEAST_SLOT = 5.0
"""Narrower columns become a line."""


def slots_of(items: Sequence[ItemProps]) -> tuple[list[int], int]:
    """Return the slot of each item and how many there are: years without a value stay empty."""
    whens = [i.when for i in items]
    if all(w is not None and w == int(w) for w in whens):
        years = [int(w) for w in whens if w is not None]
        span = years[-1] - years[0] + 1 if years else 0
        rising = all(a < b for a, b in pairwise(years))
        if rising and span <= 2 * len(years):
            return [year - years[0] for year in years], span
    return list(range(len(items))), len(items)


def by_priority(items: Sequence[ItemProps]) -> list[int]:
    """Return positions in the order in which their texts claim a place."""
    count = len(items)
    if not count:
        return []
    values = [i.value for i in items]
    first = [n for n, i in enumerate(items) if i.emphasised]
    first += [count - 1, 0, values.index(max(values)), values.index(min(values))]
    step = max(1, count // 400)
    return list(dict.fromkeys([*first, *range(count - 1, -1, -step)]))


class _Ground(NamedTuple):
    """Where the columns stand: the line of zero, the height of one unit, slots and text size."""

    zero: float
    scale: float
    slot: float
    thickness: float
    px: float


def columns(
    props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure
) -> ChartLayout:
    """Lay out columns from zero; labels that are no times and find no room turn them into bars."""
    items = props.items
    if not items:
        return ChartLayout(w, h, (), (), ChartKind.COLUMNS)
    slots, count = slots_of(items)
    slot = min(w / count, style.bar * 6.5)
    timed = all(i.when is not None for i in items)
    if slot < LEAST_SLOT or any(i.low is not None for i in items):
        return line(props, w, h, style, measure) if timed else bars(props, w, h, style, measure)
    for px in style.sizes:
        room = slot - style.gap * 0.6
        label_lines = 1 if timed else 2
        labels = all(fits(i.label, room, px, _weight(i), measure, label_lines) for i in items)
        if labels and all(fits(i.value_text, room, px, SEMIBOLD, measure, 2) for i in items):
            break
    if not labels and not timed:
        return bars(props, w, h, style, measure)
    if h < line_height(px) * 4.5:
        return bars(props, w, h, style, measure)
    ground = _ground(items, slot, h, style, px, measure, label_lines)
    marks: list[Mark] = []
    hits: list[Hit] = []
    for item, at in zip(items, slots, strict=True):
        centre = (at + 0.5) * slot
        core = _column(props, item, centre, ground, style, marks)
        hits.append(Hit(item.index, item.key, Rect(centre - slot / 2, 0, slot, h), core))
    taken = Taken(w, h, [hit.core for hit in hits if hit.core.h > 0])
    _values(items, slots, ground, style, w, measure, taken, marks)
    _labels(items, slots, ground, w, h, label_lines, measure, marks)
    marks.append(Rule(0, ground.zero, count * slot, ground.zero, "ink", style.rule))
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.COLUMNS)


def _weight(item: ItemProps) -> int:
    return BOLD if item.emphasised else REGULAR


def _value_lines(item: ItemProps, room: float, px: float, measure: Measure) -> list[str]:
    return fitted(item.value_text, room, px, SEMIBOLD, measure, 2)


def _ground(
    items: Sequence[ItemProps],
    slot: float,
    h: float,
    style: ChartStyle,
    px: float,
    measure: Measure,
    label_lines: int,
) -> _Ground:
    room = slot - style.gap * 0.6
    two = max(len(_value_lines(i, room, px, measure)) for i in items)
    above = line_height(px) * two + style.gap * 0.5
    above += max(hatch_span(i, style.hatch)[1] for i in items)
    lines = max(len(fitted(i.label, room, px, 700, measure, label_lines)) for i in items)
    below = line_height(px) * lines + style.gap * 0.5
    values = [float(i.value) for i in items]
    high, low = max(*values, 0.0), min(*values, 0.0)
    under = above if low < 0 else 0.0
    over = above if any(v >= 0 for v in values) else style.rule
    inner = max(1.0, h - below - over - under)
    scale = inner / (high - low) if high > low else 0.0
    zero = over + high * scale if high > low else over + inner
    thickness = min(slot * 0.62 if slot > 12 else slot * 0.8, style.bar * 4)
    return _Ground(zero, scale, slot, thickness, px)


def _column(
    props: ChartProps,
    item: ItemProps,
    centre: float,
    ground: _Ground,
    style: ChartStyle,
    marks: list[Mark],
) -> Rect:
    """Add a column with its hatched end; return the place to light."""
    role = role_of(props, item)
    end = ground.zero - float(item.value) * ground.scale
    top, length = min(ground.zero, end), abs(end - ground.zero)
    left = centre - ground.thickness / 2
    rect = Rect(left, top, ground.thickness, length)
    radius = min(style.radius, ground.thickness / 4)
    marks.append(Bar(rect, role, item.index, radius, ground.zero, "y"))
    back, out = hatch_span(item, style.hatch)
    back = min(back, length)
    if back + out <= 0:
        return rect
    y = end - out if item.value >= 0 else end - back
    hatched = Rect(left, y, ground.thickness, back + out)
    marks.append(Hatch(hatched, role, item.index, max(3.0, style.hatch / 2.6)))
    top = min(rect.y, hatched.y)
    return Rect(left, top, rect.w, max(rect.bottom, hatched.bottom) - top)


def _values(
    items: Sequence[ItemProps],
    slots: Sequence[int],
    ground: _Ground,
    style: ChartStyle,
    w: float,
    measure: Measure,
    taken: Taken,
    marks: list[Mark],
) -> None:
    """Set the values above their columns, the most important first, where they find room."""
    px = ground.px
    room = ground.slot - style.gap * 0.6
    for n in by_priority(items):
        item = items[n]
        centre = (slots[n] + 0.5) * ground.slot
        out = hatch_span(item, style.hatch)[1]
        end = ground.zero - float(item.value) * ground.scale
        for text_lines in (
            _value_lines(item, room, px, measure),
            [item.value_text],
            [item.short_text],
        ):
            if " ".join(text_lines) not in (item.value_text, item.short_text):
                continue
            texts = []
            for k, text in enumerate(text_lines):
                tw = measure(text, px, SEMIBOLD)
                x = min(max(centre, tw / 2), w - tw / 2)
                if item.value >= 0:
                    y = end - out - style.gap * 0.5 - INK_BELOW * px
                    y -= (len(text_lines) - 1 - k) * line_height(px)
                else:
                    y = end + out + style.gap * 0.5 + INK_ABOVE * px + k * line_height(px)
                texts.append(Text(x, y, text, px, SEMIBOLD, "ink", tw, "middle", item.index))
            if all(taken.free(one.rect, 1.0) for one in texts):
                for one in texts:
                    taken.take(one.rect)
                marks.extend(texts)
                break


def _labels(
    items: Sequence[ItemProps],
    slots: Sequence[int],
    ground: _Ground,
    w: float,
    h: float,
    lines: int,
    measure: Measure,
    marks: list[Mark],
) -> None:
    """Set the periods below, thinned evenly from the last one where they would touch."""
    px = ground.px
    room = ground.slot - 2
    block = [fitted(i.label, room, px, _weight(i), measure, lines) for i in items]
    cut = any(" ".join(texts) != i.label for texts, i in zip(block, items, strict=True))
    if cut:
        block = [[i.label] for i in items]
    deepest = max(len(texts) for texts in block)
    top = h - line_height(px) * deepest + INK_ABOVE * px
    widest_label = max(measure(i.label, px, _weight(i)) for i in items)
    step = 1 if not cut else max(1, -int(-(widest_label + px) // ground.slot))
    last = len(items) - 1
    order = [n for n, i in enumerate(items) if i.emphasised] + list(range(last, -1, -step))
    taken = Taken(w, h)
    for n in dict.fromkeys(order):
        centre = (slots[n] + 0.5) * ground.slot
        texts = []
        for k, text in enumerate(block[n]):
            weight = _weight(items[n])
            tw = measure(text, px, weight)
            x = min(max(centre, tw / 2), w - tw / 2)
            y = top + k * line_height(px)
            texts.append(Text(x, y, text, px, weight, "ink", tw, "middle", items[n].index))
        if all(taken.free(one.rect, px * 0.3 if cut else 0.0) for one in texts):
            for one in texts:
                taken.take(one.rect)
            marks.extend(texts)
