"""The slides as data for the template: the very slides that are shown, set again for paper."""

from dataclasses import dataclass, replace
from math import ceil
from typing import Any, assert_never

from briefing_app.core.briefing import Briefing
from briefing_app.render.charts.largest import largest_style
from briefing_app.render.charts.style import stage_style
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.chart_data import chart_data
from briefing_app.render.sheet.colours import sheet_palette
from briefing_app.render.sheet.compared_data import compared_data
from briefing_app.render.sheet.frame import PAGE_HEIGHT, PAGE_WIDTH, SIDE, frame_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.words import words_of
from briefing_app.render.text_width import text_width
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.figures.evidence import Evidence, source_line
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.present.slide_text import foot_of
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    FigureContent,
    PointsContent,
    QuotationContent,
    Slide,
    SourcesContent,
    TitleContent,
    derive_slides,
)
from briefing_app.viewmodels.review.words import mark_words
from briefing_app.viewmodels.sheet.notes import clipped
from briefing_app.words.written import written

GAP = 16.0
TOP, FOOT = 36.0, 44.0
PER_PAGE = (1, 2, 4, 6)
ASPECT = 16 / 9
MARGIN, ABOVE = 120, 90
"""Of the slide's design, which is 1,920 × 1,080: at the sides, and above."""
LEAST = 7.0
"""The smallest type of a printed slide, in points."""
MOST_CARDS = 12


@dataclass(frozen=True)
class Handout:
    """How slides go on pages: so many on each, with notes and lines to write on, or without."""

    per_page: int = 2
    notes: bool = True


@dataclass(frozen=True)
class SlideGrid:
    """Where the slides of a page stand: columns, the size of a slide, the height of a place."""

    landscape: bool
    columns: int
    width: float
    height: float
    place: float
    most: float
    """The height of a page between its margins."""

    @property
    def unit(self) -> float:
        """Points a px of the design."""
        return self.height / 1080

    def px(self, size: float) -> float:
        """Return a size of the design in points, never below what can be read."""
        return max(LEAST, size * self.unit)

    @property
    def side(self) -> float:
        """The margin of a slide at its sides; small slides have less."""
        return MARGIN * self.unit * (1.0 if self.unit * 24 >= LEAST else 0.6)

    @property
    def above(self) -> float:
        """The margin over a slide's words."""
        return ABOVE * self.unit * (1.0 if self.unit * 24 >= LEAST else 0.7)

    @property
    def foot_gap(self) -> float:
        """The margin under the line at the foot."""
        return max(60 * self.unit, 4.0)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.side

    def tall(self, caption: str) -> float:
        """Return the height between the margin above and the lines of a caption at the foot."""
        size = self.px(24)
        room = max(40.0, self.inner - text_width("00 / 00", size, 400) - 30 * self.unit)
        lines = max(1, ceil(text_width(caption, size, 400) * 1.06 / room))
        return self.height - self.above - self.foot_gap - lines * size * 1.2 - 0.5 * size


def derive_slide_grid(options: Options, handout: Handout) -> SlideGrid:
    """Return the layout of a page; without notes one slide, or four, lie across."""
    wide, high = PAGE_WIDTH[options.paper], PAGE_HEIGHT[options.paper]
    per_page = handout.per_page if handout.per_page in PER_PAGE else 2
    landscape = per_page in (1, 4) and not handout.notes
    if landscape:
        wide, high = high, wide
    columns = 2 if per_page > 2 else 1
    rows = per_page // columns
    place = (high - TOP - FOOT - GAP * (rows - 1)) / rows - 0.5
    width = (wide - 2 * SIDE - GAP * (columns - 1)) / columns
    most = place * (0.68 if handout.notes and rows > 1 else 0.95)
    height = min(width / ASPECT, most)
    return SlideGrid(landscape, columns, height * ASPECT, height, place, high - TOP - FOOT - 1)


def slides_data(
    briefing: Briefing, options: Options, handout: Handout, most: int = 200
) -> dict[str, Any]:
    """Return everything that slides.typ needs for the first ``most`` slides."""
    palette = sheet_palette(grey=options.grey)
    wanted = briefing.sheet
    words = words_of(wanted.language or briefing.language)
    grid = derive_slide_grid(options, handout)
    slides = derive_slides(briefing)
    title = clipped(headline_of(briefing), 200) or words.untitled
    names = dict.fromkeys(source_line(a.source) for a in briefing.articles)
    frame = frame_data(
        options,
        palette,
        words,
        briefing.language,
        title=title,
        author="; ".join(name for name in names if name),
        description=title,
        foot=(clipped(title, 80), words.long_date(options.today)),
        mark=clipped(mark_words(briefing), 100),
    )
    return {
        **frame,
        "landscape": grid.landscape,
        "columns": grid.columns,
        "width": grid.width,
        "height": grid.height,
        "place": grid.place,
        "most": grid.most,
        "least": LEAST,
        "side": grid.side,
        "top": grid.above,
        "foot-gap": grid.foot_gap,
        "lines": handout.notes,
        "gap": GAP,
        "margins": {"x": SIDE, "top": TOP, "bottom": FOOT},
        "paper-colour": palette.paper if not options.grey else palette.panel,
        "notes-word": words.notes,
        "code-words": words.code,
        "slides": [
            {
                **_content(slide, grid, palette, options.qr),
                "tall": grid.tall(_caption(slide)),
                "name": clipped(slide.name, 120),
                "number": f"{n} / {len(slides)}",
                "notes": slide.notes.split("\n") if handout.notes and slide.notes.strip() else [],
                "caption": _caption(slide),
            }
            for n, slide in enumerate(slides[:most], start=1)
        ],
    }


def _caption(slide: Slide) -> str:
    """Return the line at a slide's foot: its status first, so that it is never cut."""
    return clipped(foot_of(slide), 130)


def _content(slide: Slide, grid: SlideGrid, palette: Palette, qr: str | None) -> dict[str, Any]:
    content = slide.content
    if isinstance(content, TitleContent):
        return {
            "kind": "title",
            "kicker": clipped(content.kicker, 100),
            "headline": clipped(content.headline, 240)
            or written(content.language, "Untitled briefing"),
            "standfirst": clipped(content.standfirst, 500),
        }
    if isinstance(content, BoardContent):
        cards = [_card(card, palette) for card in content.cards[:MOST_CARDS]]
        return {"kind": "board", "heading": content.headed(MOST_CARDS), "cards": cards}
    if isinstance(content, FigureContent):
        return {
            "kind": "figure",
            "heading": clipped(content.heading, 120),
            "card": _card(replace(content.card, detail=content.card.detail_whole), palette),
            "evidence": _evidence(content.evidence),
        }
    if isinstance(content, ChartContent):
        return _chart(content.chart, grid, palette, grid.tall(_caption(slide)))
    if isinstance(content, ComparedBoard):
        return {"kind": "compared", **compared_data(content, palette)}
    if isinstance(content, QuotationContent):
        return {
            "kind": "quotation",
            "text": clipped(content.shown, 900),
            "speaker": clipped(content.speaker, 120),
            "lost": content.lost,
        }
    if isinstance(content, PointsContent):
        return {
            "kind": "points",
            "heading": clipped(content.heading, 160),
            "points": [clipped(point, 500) for point in content.points],
        }
    if isinstance(content, SourcesContent):
        return {
            "kind": "sources",
            "heading": content.heading,
            "entries": [[clipped(name, 160), clipped(more, 300)] for name, more in content.entries],
            "remarks": [clipped(note, 400) for note in content.notes],
            "contact": clipped(content.contact, 200),
            "qr": qr if content.address else None,
            "address": content.address,
        }
    assert_never(content)


def _chart(chart: ChartProps, grid: SlideGrid, palette: Palette, tall: float) -> dict[str, Any]:
    """Return a chart with what is said of it below; its words stand in a size that can be read."""
    title, small = grid.px(52), grid.px(30)
    lines = max(1, ceil(text_width(chart.title, title, 700) * 1.05 / grid.inner))
    noted = ceil(text_width(chart.footnote, grid.px(24), 400) * 1.06 / grid.inner)
    height = tall - lines * title * 1.15 - small * 3.3 - noted * (grid.px(24) * 1.25 + 4) - 4
    usual = stage_style(grid.height)
    style = usual._replace(
        text=max(LEAST, usual.text),
        smallest=max(LEAST, usual.smallest),
        pitch=max(usual.pitch, 1.5 * LEAST),
        step=0.5,
    )
    room = max(30.0, height)
    style = largest_style(chart, grid.inner, room, style)
    data = chart_data(chart, grid.inner, room, palette, style)
    return {"kind": "chart", "chart": {**data, "source": ""}, "footnote": chart.footnote}


def _card(card: CardProps, palette: Palette) -> dict[str, str]:
    number = card.number
    tail = " ".join(part for part in (number.scale, number.unit) if part)
    colours = {"ok": palette.ok, "warn": palette.warn, "bad": palette.bad, "soft": palette.soft}
    return {
        "reservations": clipped(card.reservations, 80),
        "number": number.sign + number.number,
        "tail": ("" if number.tight or not tail else "\u00a0") + clipped(tail, 60),
        "colour": palette.tone(card.tone),
        "label": clipped(card.label, 120),
        "cited": str(card.evidence_number or ""),
        "detail": clipped(card.detail, 140),
        "detail-colour": colours.get(card.detail_tone, palette.tone(card.tone)),
    }


def _evidence(evidence: Evidence) -> list[str]:
    """Return the sentence in three parts: before the number, the number, behind it."""
    before, said, after = (
        evidence.text[: evidence.start],
        evidence.text[evidence.start : evidence.end],
        evidence.text[evidence.end :],
    )
    return [
        ("… " if len(before) > 260 else "") + before[-260:].replace("\n", " "),
        clipped(said, 300),
        after[:320].replace("\n", " ") + (" …" if len(after) > 320 else ""),
    ]
