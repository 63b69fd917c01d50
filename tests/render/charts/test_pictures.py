"""Charts as SVG and as pictures: the same marks, safe text, the right colours."""

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, qGray
from pytestqt.qtbot import QtBot

from briefing_app import resources_dir
from briefing_app.core.chart import ChartKind
from briefing_app.fileformat import open_briefing
from briefing_app.render import fonts
from briefing_app.render.charts.layout import framed, layout
from briefing_app.render.charts.marks import ChartLayout, Text
from briefing_app.render.charts.picture import paint, picture_layout, picture_of
from briefing_app.render.charts.style import PICTURE, RAIL, SHEET
from briefing_app.render.charts.svg import svg_of
from briefing_app.render.palette import CONTRAST, DARK, LIGHT, PAPER, Palette
from briefing_app.render.text_width import has_widths
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from tests.viewmodels.charts.samples import operations, props_of, q, samples

SVG = "{http://www.w3.org/2000/svg}"
SAMPLES = samples()


def painted(chart: ChartLayout, palette: Palette, **lit: object) -> QImage:
    image = QImage(round(chart.width), round(chart.height), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    paint(chart, painter, palette, **lit)  # type: ignore[arg-type]
    painter.end()
    return image


def near(image: QImage, x: float, y: float, colour: str, tolerance: int = 6) -> bool:
    seen, wanted = image.pixelColor(round(x), round(y)), QColor(colour)
    return all(
        abs(a - b) <= tolerance
        for a, b in zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[index]
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_sound_svg_with_its_texts(name: str) -> None:
    props = SAMPLES[name]
    chart = framed(props, 400, 0, SHEET)
    root = ElementTree.fromstring(svg_of(chart, PAPER, name=props.title, description=props.alt))
    assert root.tag == f"{SVG}svg"
    written = [node.text or "" for node in root.iter(f"{SVG}text")]
    assert written == [text.text for text in chart.texts]
    title = root.find(f"{SVG}title")
    assert title is not None and title.text == props.title


@pytest.mark.parametrize("name", SAMPLES)
def test_a_line_keeps_its_width_where_our_font_is_missing(name: str) -> None:
    """Else a wider font runs over the axis and off the edge."""
    chart = framed(SAMPLES[name], 420, 0, RAIL)
    root = ElementTree.fromstring(svg_of(chart, PAPER, elsewhere=True))
    assert root.get("font-family", "").endswith("sans-serif")
    for node, mark in zip(root.iter(f"{SVG}text"), chart.texts, strict=True):
        known = has_widths(mark.text)
        assert node.get("textLength") == (
            f"{mark.w:.2f}".rstrip("0").rstrip(".") if known else None
        )
    plain = ElementTree.fromstring(svg_of(chart, PAPER))
    assert not any(node.get("textLength") for node in plain.iter(f"{SVG}text"))


def test_hostile_labels_stay_text() -> None:
    label = '<script>alert("x")</script>&amp;\x00\x1b\ufffe'
    props = props_of(ChartKind.BARS, [(label, q(1)), ("]]><!--", q(2))])
    svg = svg_of(framed(props, 900, 0, SHEET), PAPER, name=label, description=label)
    root = ElementTree.fromstring(svg)
    assert not list(root.iter(f"{SVG}script"))
    shown = [node.text for node in root.iter(f"{SVG}text")]
    assert '<script>alert("x")</script>&amp;' in shown


@pytest.mark.parametrize("palette", (LIGHT, DARK, CONTRAST, PAPER), ids=lambda p: p.name)
def test_bars_have_their_colours(qtbot: QtBot, palette: Palette) -> None:
    fonts.load_first()
    chart = layout(operations(), 560, 132, RAIL)
    image = painted(chart, palette)
    for bar, colour in zip(chart.bars, [palette.neutral_bar] * 3 + [palette.count], strict=True):
        r = bar.rect
        assert near(image, r.x + r.w / 2, r.y + r.h / 2, colour)
        assert near(image, r.right + 2.5, r.y + 1, palette.panel)


def test_what_is_lit_has_the_mark_behind_it_and_an_outline(qtbot: QtBot) -> None:
    chart = layout(operations(), 560, 132, RAIL)
    hit = chart.hits[1]
    plain, lit = painted(chart, LIGHT), painted(chart, LIGHT, lit=(hit.key,), selected=hit.key)
    x, y = hit.rect.right - 20, hit.rect.y + 3
    assert near(plain, x, y, LIGHT.panel) and near(lit, x, y, LIGHT.mark)
    assert near(lit, hit.core.x + hit.core.w / 2, hit.core.y - 1, LIGHT.ink, 60)


def test_emphasis_can_be_told_without_colour(qtbot: QtBot) -> None:
    for palette in (LIGHT, DARK, CONTRAST, PAPER):
        for tone in (palette.count, palette.money, palette.mass, palette.harm):
            greys = [qGray(QColor(c).rgb()) for c in (tone, palette.neutral_bar)]
            assert abs(greys[0] - greys[1]) > 30, (palette.name, tone)


def test_a_picture_has_title_subtitle_and_source(qtbot: QtBot) -> None:
    fonts.load_first()
    props = operations()
    chart = picture_layout(props)
    words = " ".join(t.text for t in chart.texts)
    for part in (props.title, props.subtitle, props.source):
        assert part in words
    image = picture_of(props, LIGHT)
    assert (image.width(), image.height()) == (2400, round(chart.height * 2))
    assert image.text("Title") == props.title and not image.hasAlphaChannel()


def shipped() -> list[ChartProps]:
    opened = open_briefing(resources_dir.path("briefings/operation-spector"))
    briefing = getattr(opened, "briefing", opened)
    return [derive_chart(briefing, chart) for chart in briefing.charts]


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("palette", (LIGHT, DARK, PAPER), ids=lambda p: p.name)
def test_the_charts_that_ship_look_as_laid_out(qtbot: QtBot, at: int, palette: Palette) -> None:
    """Geometry first: every text inked inside its place, every bar filled, the rest empty."""
    fonts.load_first()
    props = shipped()[at]
    chart = framed(props, 600, 0, RAIL, margin=16)
    image = painted(chart, palette)
    for text in chart.texts:
        assert ink_share(image, text, palette) > 0.03, text
    for bar in chart.bars:
        if bar.rect.w > 4:
            r = bar.rect
            assert near(image, r.x + 2, r.y + r.h / 2, getattr(palette, bar.role), 25)
    for x in range(0, 600, 3):
        assert near(image, x, 5, palette.panel) and near(image, x, chart.height - 4, palette.panel)


def ink_share(image: QImage, text: Text, palette: Palette) -> float:
    """Return how much of a text's place is not the ground."""
    r = text.rect
    xs, ys = range(int(r.x), int(r.right)), range(int(r.y), int(r.bottom))
    ground = QColor(palette.panel).rgb()
    inked = sum(image.pixel(x, y) != ground for x in xs for y in ys)
    return inked / max(1, len(xs) * len(ys))


def test_sizes_between_whole_pixels_are_scaled(qtbot: QtBot) -> None:
    fonts.load_first()
    chart = framed(operations(), 433, 0, PICTURE.scaled(0.37))
    image = painted(chart, LIGHT)
    for text in chart.texts:
        assert ink_share(image, text, LIGHT) > 0.03
