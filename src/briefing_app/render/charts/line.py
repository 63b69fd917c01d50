"""A line over time: direct labels at the ends, the extremes and what matters."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.items import BOLD, REGULAR, SEMIBOLD, role_of
from briefing_app.render.charts.marks import (
    INK_ABOVE,
    INK_BELOW,
    ChartLayout,
    Dot,
    Hit,
    Line,
    Mark,
    Measure,
    Rect,
    Role,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import Taken, elided, line_height
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps
from briefing_app.words.said import marked
from briefing_app.words.written import written

DOTTED = 60
"""Up to this many points each has a dot."""
MANY = 2_000
"""From here on the line is thinned to what the width can show, and drawn one pixel wide: a wider
pen is some twelve times slower."""
NOT_ZERO = marked("The scale does not begin at zero.")
_FLAT = 0.2


def places(items: Sequence[ItemProps]) -> list[float]:
    """Return where each item lies along the time, from 0 to 1; evenly where times are unknown."""
    count = len(items)
    whens = [i.when for i in items]
    known = [when for when in whens if when is not None]
    if len(known) == count and count > 1 and known == sorted(known) and known[-1] > known[0]:
        span = known[-1] - known[0]
        return [(when - known[0]) / span for when in known]
    return [n / (count - 1) if count > 1 else 0.5 for n in range(count)]


def thinned(points: list[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """Return the points that show at this width: first, least, greatest and last of each column."""
    kept: list[tuple[float, float]] = []
    at, count = 0, len(points)
    columns = max(1, int(width))
    left = points[0][0]
    span = max(points[-1][0] - left, 1e-9)
    while at < count:
        column = int((points[at][0] - left) / span * columns)
        end = at
        low = high = at
        while end < count and int((points[end][0] - left) / span * columns) == column:
            if points[end][1] < points[low][1]:
                low = end
            if points[end][1] > points[high][1]:
                high = end
            end += 1
        kept.extend(points[n] for n in sorted({at, low, high, end - 1}))
        at = end
    return kept


class _Ground(NamedTuple):
    """Where a line stands: its text size and dots, its edges, the value at its lower edge.

    ``scale`` is the height of one unit. Without ``from_zero`` the lower edge is not zero.
    """

    px: float
    radius: float
    left: float
    right: float
    bottom: float
    base: float
    scale: float
    from_zero: bool

    def y(self, value: float) -> float:
        """Return where a value stands."""
        return self.bottom - (value - self.base) * self.scale


def line(props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure) -> ChartLayout:
    """Lay out a line. It begins at zero, except where that would flatten it; then it says so."""
    items = props.items
    if not items:
        return ChartLayout(w, h, (), (), ChartKind.LINE)
    if len(items) == 1:
        return bars(props, w, h, style, measure)
    ground = _ground(items, w, h, style, measure)
    px, r = ground.px, ground.radius
    spots = [
        (ground.left + t * (ground.right - ground.left), ground.y(float(i.value)))
        for t, i in zip(places(items), items, strict=True)
    ]
    many = len(items) > MANY
    drawn = thinned(spots, ground.right - ground.left) if many else spots
    marks: list[Mark] = []
    axis, ink = _axis(ground, h, style)
    marks.append(Rule(0, axis, w, axis, ink, style.rule))
    marks.append(Line(tuple(drawn), items[-1].tone, 1.0 if many else style.stroke))
    taken = Taken(w, h)
    taken.take(Rect(0, axis - style.rule, w, style.rule * 2))
    if not ground.from_zero:
        text = elided(written(props.tongue, NOT_ZERO), w, style.smallest, REGULAR, measure)
        tw = measure(text, style.smallest, REGULAR)
        spoken = Text(0, INK_ABOVE * style.smallest, text, style.smallest, REGULAR, "soft", tw)
        taken.take(spoken.rect)
        marks.append(spoken)
    _texts(items, spots, drawn, px, r, w, h, style, measure, taken, marks)
    for item, (x, y) in zip(items, spots, strict=True):
        if len(items) <= DOTTED or (item.emphasised and not many):
            marks.extend(_dot(props, item, x, y, ground, h, style))
    return ChartLayout(w, h, tuple(marks), tuple(_hits(items, spots, w, h, r)), ChartKind.LINE)


def _ground(
    items: Sequence[ItemProps], w: float, h: float, style: ChartStyle, measure: Measure
) -> _Ground:
    values = [float(i.value) for i in items]
    high, low = max(values), min(values)
    px = style.sizes[0] if h >= line_height(style.text) * 4.5 else style.sizes[-1]
    from_zero = not (low > 0 and 0 < high - low < _FLAT * high) and not (high < 0)
    base = 0.0 if from_zero and low >= 0 else low
    ceiling = max(high, 0.0) if from_zero else high
    r = max(style.stroke * 1.6, 1.5)
    if len(items) > DOTTED:
        r *= 0.8
    notice = 0.0 if from_zero else line_height(style.smallest)
    top = line_height(px) + r + style.gap * 0.5 + notice
    bottom = h - line_height(px) - style.gap * 0.5
    if not from_zero or low < 0:
        bottom -= line_height(px)
    bottom = max(bottom, top + 1)
    scale = (bottom - top) / (ceiling - base) if ceiling > base else 0.0
    half = [measure(i.short_text, px, SEMIBOLD) / 2 for i in (items[0], items[-1])]
    ends = [measure(i.label, px, BOLD) / 2 for i in (items[0], items[-1])]
    left = min(max(half[0], ends[0], r), w * 0.3)
    right = w - min(max(half[1], ends[1], r), w * 0.3)
    return _Ground(px, r, left, right, bottom, base, scale, from_zero)


def _axis(ground: _Ground, h: float, style: ChartStyle) -> tuple[float, Role]:
    """Return where the axis lies, and its colour: only zero is a firm line."""
    if not ground.from_zero:
        return h - line_height(ground.px) - style.gap * 0.25, "line"
    if ground.base >= 0:
        return ground.bottom, "ink"
    return ground.bottom + ground.base * ground.scale, "ink"


def _dot(
    props: ChartProps,
    item: ItemProps,
    x: float,
    y: float,
    ground: _Ground,
    h: float,
    style: ChartStyle,
) -> list[Mark]:
    """Return the dot of a point, on the stroke of its range where it has one."""
    marks: list[Mark] = []
    plain = item.emphasised or not _any_emphasised(props)
    role = props.items[-1].tone if plain else role_of(props, item)
    if item.low is not None and item.high is not None:
        y1, y2 = ground.y(float(item.high)), ground.y(float(item.low))
        thick = style.rule * 1.5
        marks.append(Rule(x, max(0, y1), x, min(h, y2), "ink", thick, index=item.index))
    size = ground.radius * (1.35 if item.emphasised else 1.0)
    marks.append(Dot(x, y, size, role, item.index, hollow=item.inexact))
    return marks


def _any_emphasised(props: ChartProps) -> bool:
    return any(i.emphasised for i in props.items)


def _hits(
    items: Sequence[ItemProps], spots: Sequence[tuple[float, float]], w: float, h: float, r: float
) -> list[Hit]:
    """Return a band for each point, halfway to its neighbours; of many only as many as pixels."""
    step = max(1, len(items) // max(1, int(w * 2)))
    chosen = [n for n in range(len(items)) if n % step == 0 or n == len(items) - 1]
    hits = []
    for k, n in enumerate(chosen):
        x, y = spots[n]
        before = 0.0 if k == 0 else (spots[chosen[k - 1]][0] + x) / 2
        after = w if k == len(chosen) - 1 else (spots[chosen[k + 1]][0] + x) / 2
        core = Rect(x - 1.6 * r, y - 1.6 * r, 3.2 * r, 3.2 * r)
        hits.append(Hit(items[n].index, items[n].key, Rect(before, 0, after - before, h), core))
    return hits


def _order(items: Sequence[ItemProps]) -> list[int]:
    count = len(items)
    values = [i.value for i in items]
    first = [n for n, i in enumerate(items) if i.emphasised][:20]
    first += [count - 1, 0, values.index(max(values)), values.index(min(values))]
    rest = range(count - 1, -1, -1) if count <= DOTTED else range(0)
    return list(dict.fromkeys([*first, *rest]))


def _texts(
    items: Sequence[ItemProps],
    spots: Sequence[tuple[float, float]],
    drawn: Sequence[tuple[float, float]],
    px: float,
    r: float,
    w: float,
    h: float,
    style: ChartStyle,
    measure: Measure,
    taken: Taken,
    marks: list[Mark],
) -> None:
    """Set values beside their points and periods below, each where it finds room."""
    baseline = h - INK_BELOW * px
    for n in _order(items):
        item, (x, y) = items[n], spots[n]
        weight = BOLD if item.emphasised else REGULAR
        tw = measure(item.label, px, weight)
        at = min(max(x, tw / 2), w - tw / 2)
        label = Text(at, baseline, item.label, px, weight, "ink", tw, "middle", item.index)
        if tw <= w and taken.free(label.rect, px * 0.35):
            taken.take(label.rect)
            marks.append(label)
    dotted = Taken(w, h, [Rect(x - r, y - r, 2 * r, 2 * r) for x, y in spots[: DOTTED * 2]])
    for n in _order(items):
        item, (x, y) = items[n], spots[n]
        above, below = (
            y - r - style.gap * 0.4 - INK_BELOW * px,
            y + r + style.gap * 0.4 + INK_ABOVE * px,
        )
        found = None
        for text in (item.value_text, item.short_text):
            tw = measure(text, px, SEMIBOLD)
            at = min(max(x, tw / 2), w - tw / 2)
            for baseline in (above, below, above - line_height(px)):
                spot = Text(at, baseline, text, px, SEMIBOLD, "ink", tw, "middle", item.index)
                clear = taken.free(spot.rect, px * 0.3) and dotted.free(spot.rect)
                if clear and not _crosses(spot.rect, drawn):
                    found = spot
                    break
            if found:
                break
        if found:
            taken.take(found.rect)
            marks.append(found)


def _crosses(rect: Rect, points: Sequence[tuple[float, float]]) -> bool:
    """Tell whether the line runs through a place."""
    for (x1, y1), (x2, y2) in pairwise(points):
        if max(x1, x2) < rect.x or min(x1, x2) > rect.right:
            continue
        left, right = max(x1, rect.x), min(x2, rect.right)
        slope = (y2 - y1) / (x2 - x1) if x2 > x1 else 0.0
        a, b = y1 + (left - x1) * slope, y1 + (right - x1) * slope
        if x2 <= x1:
            a, b = y1, y2
        if max(a, b) > rect.y and min(a, b) < rect.bottom:
            return True
    return False
