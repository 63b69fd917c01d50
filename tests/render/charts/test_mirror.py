"""Charts of articles in Arabic or Hebrew: mirrored, and as sound as before."""

import pytest

from briefing_app.render.charts.layout import framed, layout
from briefing_app.render.charts.mirror import is_mirrored, mirror
from briefing_app.render.charts.style import RAIL, STAGE
from briefing_app.viewmodels.charts.props import ChartProps
from tests.render.charts.test_layout import assert_proportional, assert_sound
from tests.viewmodels.charts.samples import samples

SAMPLES = {name: props for name, props in samples().items() if props.items}
WORDS = ("ميناء الرملة", "حيفا القديمة", "בית החולים")


def arabic(props: ChartProps) -> ChartProps:
    """The same chart with names that are read from the right."""
    items = tuple(item._replace(label=f"{WORDS[n % 3]} {n}") for n, item in enumerate(props.items))
    whole = props.whole._replace(label=WORDS[0]) if props.whole else None
    return props._replace(items=items, whole=whole, title=WORDS[0], subtitle=WORDS[1])


@pytest.mark.parametrize("size", [(260, 180), (560, 260), (1600, 700)])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_mirrored_chart_is_sound(name: str, size: tuple[int, int]) -> None:
    props = arabic(SAMPLES[name])
    assert is_mirrored(props) and not is_mirrored(SAMPLES[name])
    style = STAGE if size[0] > 1000 else RAIL
    chart = layout(props, *size, style)
    assert_sound(chart, props, style)
    assert_proportional(chart, props)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_mirror_of_a_mirror_is_the_chart(name: str) -> None:
    chart = layout(SAMPLES[name], 560, 260, RAIL)
    back = mirror(mirror(chart))
    for one, other in zip(chart.texts, back.texts, strict=True):
        assert (one.text, one.anchor) == (other.text, other.anchor)
        assert one.x == pytest.approx(other.x)
    for one, other in zip(chart.hits, back.hits, strict=True):
        assert one.rect == pytest.approx(other.rect)


def test_bars_grow_from_the_right_with_their_names_beyond() -> None:
    chart = layout(arabic(SAMPLES["operations"]), 560, 260, RAIL)
    for bar in chart.bars:
        assert bar.rect.right == pytest.approx(bar.base)
        names = [t for t in chart.texts if t.index == bar.index and t.rect.x >= bar.base]
        assert len(names) == 1, "the name stands right of the axis, the number left of it"
    assert max(text.rect.right for text in chart.texts) == pytest.approx(560, abs=1)


def test_title_and_source_stand_at_the_right() -> None:
    props = arabic(SAMPLES["operations"])._replace(source="Source: A")
    chart = framed(props, 600, 0, RAIL, margin=20)
    for words in (props.title, props.subtitle, props.source):
        found = next(text for text in chart.texts if text.text == words)
        assert found.rect.right == pytest.approx(580)
