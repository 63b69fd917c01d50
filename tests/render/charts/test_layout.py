"""Geometry of charts: nothing overlaps, nothing is cut off, nothing is lost, bars are true."""

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.chart import ChartKind
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.render.charts.layout import framed, layout, natural_height, padded
from briefing_app.render.charts.marks import (
    Bar,
    ChartLayout,
    Dot,
    Hatch,
    Line,
    Mark,
    Rect,
    Rule,
    grown,
)
from briefing_app.render.charts.style import RAIL, SHEET, STAGE, ChartStyle, stage_style
from briefing_app.render.charts.text import ELLIPSIS
from briefing_app.viewmodels.charts.props import ChartProps
from tests.fileformat.samples import scaled
from tests.viewmodels.charts.samples import LONG, operations, props_of, q, samples

SAMPLES = samples()
SIZES = ((200, 100), (260, 180), (560, 132), (1024, 640), (1920, 300), (3840, 2160))
NEAR = 0.6
"""Rounding: so many pixels may lie outside."""


def extent(mark: Mark) -> Rect:
    if isinstance(mark, (Bar, Hatch)):
        return mark.rect
    if isinstance(mark, Rule):
        x, y = min(mark.x1, mark.x2), min(mark.y1, mark.y2)
        return Rect(x, y, abs(mark.x2 - mark.x1), abs(mark.y2 - mark.y1))
    if isinstance(mark, Line):
        xs, ys = [p[0] for p in mark.points], [p[1] for p in mark.points]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    if isinstance(mark, Dot):
        return Rect(mark.x - mark.r, mark.y - mark.r, 2 * mark.r, 2 * mark.r)
    return mark.rect


def assert_sound(chart: ChartLayout, props: ChartProps, style: ChartStyle) -> None:
    for mark in chart.marks:
        r = extent(mark)
        assert r.x >= -NEAR and r.y >= -NEAR, mark
        assert r.right <= chart.width + NEAR and r.bottom <= chart.height + NEAR, mark
    texts = [t for t in chart.texts if t.text]
    for a, b in combinations(texts, 2):
        assert not a.rect.meets(b.rect, -NEAR), (a, b)
    for text in texts:
        assert text.px >= style.smallest - 0.01
    drawn = {hit.index for hit in chart.hits}
    if chart.drawn is not ChartKind.LINE or len(props.items) < chart.width:
        assert len(drawn) + chart.left_out == len(props.all_items)
    for bar in chart.bars:
        for text in texts:
            if chart.drawn in (ChartKind.BARS, ChartKind.COLUMNS):
                assert not text.rect.meets(bar.rect, -1.5), (text, bar)


def lengths(chart: ChartLayout) -> dict[int, float]:
    return {b.index: (b.rect.w if b.axis == "x" else b.rect.h) for b in chart.bars if b.index >= 0}


def assert_proportional(chart: ChartLayout, props: ChartProps) -> None:
    """Every bar is as long as its number says, within one pixel, and starts at zero."""
    if chart.drawn not in (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.PART):
        return
    found = lengths(chart)
    values = {i.index: abs(float(i.value)) for i in props.all_items}
    longest = max(found, key=lambda n: values[n], default=None)
    if longest is None or not values[longest]:
        return
    scale = found[longest] / values[longest]
    for index, length in found.items():
        assert abs(length - values[index] * scale) <= 1.0, (index, length)
    if chart.drawn is not ChartKind.PART:
        for bar in chart.bars:
            edges = (
                (bar.rect.x, bar.rect.right) if bar.axis == "x" else (bar.rect.y, bar.rect.bottom)
            )
            assert min(abs(edge - bar.base) for edge in edges) < 0.01


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_sound_at_every_size(name: str, size: tuple[int, int]) -> None:
    props = SAMPLES[name]
    style = RAIL if size[0] < 1900 else stage_style(size[1])
    chart = layout(props, *size, style)
    assert_sound(chart, props, style)
    assert_proportional(chart, props)


@pytest.mark.parametrize("width", (200, 320, 560, 900))
@pytest.mark.parametrize("name", SAMPLES)
def test_at_its_natural_height_nothing_is_left_out(name: str, width: int) -> None:
    props = SAMPLES[name]
    chart = layout(props, width, natural_height(props, width, RAIL), RAIL)
    assert_sound(chart, props, RAIL)
    assert chart.left_out == 0


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("style", (RAIL, SHEET, STAGE), ids=("rail", "sheet", "stage"))
def test_framed_charts_are_sound(name: str, style: ChartStyle) -> None:
    props = SAMPLES[name]
    width = style.text * 45
    chart = framed(props, width, 0, style, margin=style.gap)
    assert_sound(chart, props, style)
    assert any(t.px == style.title for t in chart.texts)


def test_words_of_hedges_stand_on_the_chart_where_they_fit() -> None:
    for name in ("deaths", "money", "hedges"):
        props = SAMPLES[name]
        chart = layout(props, 560, natural_height(props, 560, RAIL), RAIL)
        shown = {t.text for t in chart.texts}
        for item in props.items:
            assert item.value_text in shown


def test_an_inexact_bar_has_a_hatched_end_on_the_right_side() -> None:
    props = SAMPLES["hedges"]
    chart = layout(props, 560, 240, RAIL)
    hatches = {m.index: m.rect for m in chart.marks if isinstance(m, Hatch)}
    bars = {b.index: b.rect for b in chart.bars}
    for item in props.items:
        if item.hedge is Hedge.EXACT:
            assert item.index not in hatches
            continue
        end, place = bars[item.index].right, hatches[item.index]
        if item.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
            assert place.x == pytest.approx(end)
        elif item.hedge is Hedge.ABOUT:
            assert place.x < end < place.right
        else:
            assert place.right == pytest.approx(end)


def test_only_what_matters_is_in_colour() -> None:
    chart = layout(operations(), 560, 132, RAIL)
    assert [b.role for b in chart.bars] == ["neutral_bar"] * 3 + ["count"]


def test_forty_items_on_a_small_area_are_counted() -> None:
    props = SAMPLES["forty"]
    chart = layout(props, 400, 150, RAIL)
    assert chart.left_out == 40 - len(chart.hits) > 0
    assert f"and {chart.left_out} more, in the table" in {t.text for t in chart.texts}
    assert 7 in {hit.index for hit in chart.hits}, "the one that matters is shown"


def test_labels_are_not_cut_while_there_is_another_way() -> None:
    props = SAMPLES["long"]
    for width in (560, 900):
        chart = layout(props, width, natural_height(props, width, RAIL), RAIL)
        assert not any(ELLIPSIS in t.text for t in chart.texts)


def test_a_line_of_very_many_points_is_thinned_to_what_shows() -> None:
    props = props_of(ChartKind.LINE, [(str(i), q((i * 7919) % 1009)) for i in range(20_000)])
    chart = layout(props, 560, 200, RAIL)
    (line,) = (m for m in chart.marks if isinstance(m, Line))
    assert len(line.points) <= 4 * 561 and line.width == 1.0
    values = [float(i.value) for i in props.items]
    ys = [y for _, y in line.points]
    top = min(ys)
    assert any(abs(y - top) < 1e-6 for y in ys) and max(values) == 1008


def test_a_line_says_so_where_it_does_not_begin_at_zero() -> None:
    texts = {t.text for t in layout(SAMPLES["line-flat"], 560, 200, RAIL).texts}
    assert "The scale does not begin at zero." in texts
    texts = {t.text for t in layout(SAMPLES["line"], 560, 200, RAIL).texts}
    assert "The scale does not begin at zero." not in texts


def test_an_inexact_zero_beside_a_negative_column_has_room() -> None:
    data = [("2020", q(0, "arrest", Hedge.ABOUT)), ("2021", q(-1))]
    props = props_of(ChartKind.COLUMNS, data)
    assert_sound(layout(props, 200, 150, RAIL), props, RAIL)


def test_many_columns_still_name_some_periods() -> None:
    texts = [t.text for t in layout(SAMPLES["columns-many"], 560, 200, RAIL).texts]
    assert "2019" in texts and len([t for t in texts if t.startswith(("19", "20"))]) >= 5
    assert all(texts)


def test_parts_that_cannot_be_one_bar_become_bars_beside_the_whole() -> None:
    props = SAMPLES["part-broken"]
    chart = layout(props, 560, 200, RAIL)
    assert chart.drawn is ChartKind.BARS
    assert len(chart.hits) == 3


def test_hits_answer_with_the_item_under_the_pointer() -> None:
    props = operations()
    chart = layout(props, 560, 132, RAIL)
    for hit in chart.hits:
        x, y = hit.core.x + hit.core.w / 2, hit.core.y + hit.core.h / 2
        found = chart.hit(x, y)
        assert found is not None and found.index == hit.index
    assert chart.hit(-5, 10) is None


def test_padding_moves_marks_and_widens_the_outer_areas() -> None:
    chart = layout(operations(), 560, 132, RAIL)
    wide = padded(chart, 6)
    assert wide.width == 572
    assert wide.bars[0].rect.x == chart.bars[0].rect.x + 6
    assert (wide.hits[0].rect.x, wide.hits[0].rect.w) == (0, 572)


def test_bars_grow_from_zero() -> None:
    chart = layout(SAMPLES["negative"], 560, 132, RAIL)
    half = grown(chart, 0.5)
    for before, after in zip(chart.bars, half.bars, strict=True):
        assert after.rect.w == pytest.approx(before.rect.w / 2)
    assert grown(chart, 1.0) is chart


def test_layout_is_deterministic() -> None:
    for props in SAMPLES.values():
        assert layout(props, 431, 177, RAIL) == layout(props, 431, 177, RAIL)


LABELS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40),
    st.sampled_from(("US", "2021", LONG, "Dark HunTor, 2021", "東京都", "الرياض")),
)
NUMBERS = st.one_of(
    st.integers(-999, 999), st.integers(0, 10**12), st.sampled_from((0, 1, -1))
).map(Decimal)


@st.composite
def any_props(draw: st.DrawFn) -> ChartProps:
    kind = draw(st.sampled_from(list(ChartKind)))
    unit = draw(st.sampled_from(("arrest", "USD", "kg", "%", "per 100000 person")))
    count = draw(st.integers(1, 45))
    data = []
    for n in range(count):
        label = draw(LABELS) if kind is not ChartKind.LINE else str(1980 + n)
        hedge = draw(st.sampled_from(list(Hedge)))
        if draw(st.integers(0, 9)) == 0:
            low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
            number = Quantity(None, unit, hedge, low=low, high=high)
        else:
            marks = draw(st.sampled_from(((), ("estimated",), ("provisional", "preliminary"))))
            number = Quantity(draw(NUMBERS), unit, hedge, marks)
        data.append((label, number))
    emphasis = tuple(draw(st.sets(st.integers(0, count - 1), max_size=2)))
    return props_of(kind, data, emphasis=emphasis)


@settings(max_examples=scaled(60, 1500), deadline=None)
@given(
    any_props(),
    st.integers(200, 1400),
    st.integers(100, 900),
    st.sampled_from((RAIL, SHEET, STAGE.scaled(0.4))),
)
def test_any_chart_is_sound_at_any_size(
    props: ChartProps, width: int, height: int, style: ChartStyle
) -> None:
    chart = layout(props, width, height, style)
    assert_sound(chart, props, style)
    assert_proportional(chart, props)


@settings(max_examples=scaled(40, 800), deadline=None)
@given(any_props(), st.integers(200, 1400))
def test_any_chart_shows_everything_at_its_natural_height(props: ChartProps, width: int) -> None:
    chart = layout(props, width, natural_height(props, width, RAIL), RAIL)
    assert_sound(chart, props, RAIL)
    assert chart.left_out == 0
