"""The sheet as data for the template: words, numbers and colours, nothing that is markup."""

from typing import Any

from briefing_app.render.charts.layout import natural_height
from briefing_app.render.charts.style import SHEET
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.chart_data import chart_data
from briefing_app.render.sheet.colours import sheet_palette
from briefing_app.render.sheet.compared_data import compared_data
from briefing_app.render.sheet.foot_data import foot_data
from briefing_app.render.sheet.frame import PAGE_WIDTH, SIDE, frame_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.words import PageWords, words_of
from briefing_app.render.text_width import text_width
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.sheet.notes import clipped
from briefing_app.viewmodels.sheet.plans import Front
from briefing_app.viewmodels.sheet.sheet import Sheet

CHART_GAP = 24.0
TALLEST_CHART = 150.0
NUMBER, SMALLEST_NUMBER, TAIL = 21.5, 10.5, 10.0
SPARE = 1.03
"""How much wider the figures of a number may be set than they are measured."""
LONGEST_TAIL = 24
"""Characters of scale and unit that stand on one line beside their number."""
LABEL_CHARACTERS = 110


def figure_data(
    card: CardProps, width: float, palette: Palette, scale: float = 1.0
) -> dict[str, Any]:
    """Return a figure for a cell ``width`` points wide; its number is set so large that it fits."""
    number = card.number
    main = number.sign + number.number
    tail = " ".join(part for part in (number.scale, number.unit) if part)
    tail = tail.replace(" ", "\u00a0") if len(tail) <= LONGEST_TAIL else tail
    gap = "" if number.tight or not tail else "\u00a0"
    room = max(40.0, width - 19 - text_width(clipped(gap + tail, LONGEST_TAIL), TAIL * scale, 600))
    wide = text_width(main, SPARE, 700)
    size = min(NUMBER * scale, max(SMALLEST_NUMBER, room / wide)) if wide else NUMBER * scale
    colours = {"ok": palette.ok, "warn": palette.warn, "bad": palette.bad, "soft": palette.soft}
    return {
        "reservations": clipped(card.reservations, 60),
        "number": main,
        "tail": clipped(tail, 60),
        "gap": gap,
        "size": size,
        "colour": palette.lost if card.tone == "lost" else palette.ink,
        "label": clipped(card.label, LABEL_CHARACTERS),
        "refs": str(card.evidence_number) if card.evidence_number else "",
        "detail": clipped(card.detail, 140),
        "detail-colour": colours.get(card.detail_tone, palette.tone(card.tone)),
    }


def charts_data(
    charts: tuple[ChartProps, ...], content_width: float, palette: Palette, scale: float = 1.0
) -> list[dict[str, Any]]:
    """Return charts as they stand side by side, all of one height."""
    made: list[dict[str, Any]] = []
    for at in range(0, len(charts), 2):
        row = charts[at : at + 2]
        columns = min(2, len(charts))
        width = (content_width - CHART_GAP * (columns - 1)) / columns
        style = SHEET.scaled(scale)
        wanted = max(natural_height(chart, width, style) for chart in row)
        height = min(TALLEST_CHART * scale, wanted)
        made += [chart_data(chart, width, height, palette, style) for chart in row]
    return made


def _columns(count: int) -> int:
    """Return in how many columns so many figures stand; four stand two by two."""
    return 2 if count == 4 else max(1, min(3, count))


def headline_size(headline: str) -> float:
    """Return the size of a headline: the longer it is the smaller, and never cut."""
    sizes = ((70, 22.0), (110, 18.0), (170, 15.0), (300, 13.0))
    return next((size for most, size in sizes if len(headline) <= most), 11.0)


def sheet_data(sheet: Sheet, options: Options) -> dict[str, Any]:
    """Return everything the template needs, as JSON can hold it."""
    palette = sheet_palette(grey=options.grey)
    words = words_of(sheet.language)
    width = PAGE_WIDTH[options.paper] - 2 * SIDE
    scale, front = sheet.scale, sheet.front
    headline = sheet.headline or words.untitled
    first = front or Front(len(sheet.figures), len(sheet.charts), len(sheet.points))
    reported = words.reported.format(names=sheet.reported) if sheet.reported else ""
    foot = " · ".join(part for part in (reported, sheet.checked_by) if part)
    frame = frame_data(
        options,
        palette,
        words,
        sheet.content_language,
        title=headline,
        author=sheet.reported,
        description=sheet.standfirst or headline,
        foot=(foot, words.made.format(date=words.long_date(options.today))),
        keywords=[card.label for card in sheet.figures],
        mark=sheet.mark,
    )
    return {
        **frame,
        "kicker": sheet.kicker,
        "headline": headline,
        "headline-size": headline_size(headline) * (1 + (scale - 1) / 2),
        "scale": scale,
        "standfirst": sheet.standfirst,
        **_parts(
            sheet.figures[: first.figures], sheet.charts[: first.charts], width, palette, scale
        ),
        "points": list(sheet.points[: first.points]),
        "back": {
            **_parts(sheet.figures[first.figures :], sheet.charts[first.charts :], width, palette),
            "points": list(sheet.points[first.points :]),
        }
        if front
        else None,
        "chart-gap": CHART_GAP,
        "lines": sheet.lines,
        "quotations": [
            [words.quoted(said.words, sheet.content_language), said.speaker]
            for said in sheet.quotations
        ],
        "compared": [{**compared_data(b, palette), "more": ""} for b in sheet.compared],
        **foot_data(sheet, palette, words),
        "logo": options.logo_name if options.logo else None,
        "qr": options.qr,
        "words": _own_words(sheet, words),
    }


def _own_words(sheet: Sheet, words: PageWords) -> dict[str, str]:
    return {
        "points": words.points,
        "checked": words.checked,
        "sources": words.tables,
        "comments": words.comments,
        "contact": words.contact,
        "logo": words.logo,
        "more": words.more,
        "notes": words.notes,
        "qr": words.code.format(address=sheet.address),
    }


def _parts(
    figures: tuple[CardProps, ...],
    charts: tuple[ChartProps, ...],
    width: float,
    palette: Palette,
    scale: float = 1.0,
) -> dict[str, Any]:
    columns = _columns(len(figures))
    return {
        "columns": columns,
        "figures": [figure_data(card, width / columns, palette, scale) for card in figures],
        "charts": charts_data(charts, width, palette, scale),
    }
