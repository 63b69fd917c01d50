"""The sheet as data for the template: words, numbers and colours, nothing that is markup."""

from typing import Any

from briefing_app.core.verdict import Outcome
from briefing_app.render.charts.layout import natural_height
from briefing_app.render.charts.style import SHEET
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.chart_data import chart_data
from briefing_app.render.sheet.colours import sheet_palette
from briefing_app.render.sheet.compared_data import compared_data
from briefing_app.render.sheet.frame import PAGE_WIDTH, SIDE, frame_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.words import PageWords, words_of
from briefing_app.render.text_width import text_width
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.sheet.notes import Footnote, clipped
from briefing_app.viewmodels.sheet.sheet import Sheet

CHART_GAP = 24.0
TALLEST_CHART = 150.0
NUMBER, SMALLEST_NUMBER, TAIL = 21.5, 10.5, 10.0
LABEL_CHARACTERS = 110


def figure_data(card: CardProps, width: float, palette: Palette) -> dict[str, Any]:
    """Return a figure for a cell ``width`` points wide; its number is set so large that it fits."""
    number = card.number
    main = number.sign + number.number
    tail = " ".join(part for part in (number.scale, number.unit) if part)
    gap = "" if number.tight or not tail else "\u00a0"
    room = max(40.0, width - 19 - text_width(clipped(gap + tail, 24), TAIL, 600))
    wide = text_width(main, 1.0, 700)
    size = min(NUMBER, max(SMALLEST_NUMBER, room / wide)) if wide else NUMBER
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
    charts: tuple[ChartProps, ...], content_width: float, palette: Palette
) -> list[dict[str, Any]]:
    """Return charts as they stand side by side, all of one height."""
    if not charts:
        return []
    columns = min(2, len(charts))
    width = (content_width - CHART_GAP * (columns - 1)) / columns
    wanted = max(natural_height(chart, width, SHEET) for chart in charts)
    height = min(TALLEST_CHART, wanted)
    return [chart_data(chart, width, height, palette) for chart in charts]


def sheet_data(sheet: Sheet, options: Options) -> dict[str, Any]:
    """Return everything the template needs, as JSON can hold it."""
    palette = sheet_palette(grey=options.grey)
    words = words_of(sheet.language)
    width = PAGE_WIDTH[options.paper] - 2 * SIDE
    columns = max(1, min(3, len(sheet.figures)))
    headline = sheet.headline or words.untitled
    length = len(headline)
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
        "headline-size": 22 if length <= 70 else 18 if length <= 110 else 15,
        "standfirst": sheet.standfirst,
        "figures": [figure_data(card, width / columns, palette) for card in sheet.figures],
        "charts": charts_data(sheet.charts, width, palette),
        "chart-gap": CHART_GAP,
        "points": list(sheet.points),
        "compared": [{**compared_data(b, palette), "more": ""} for b in sheet.compared],
        "footnotes": [
            {"numbers": note.numbers, "quote": _quote(note, words)} for note in sheet.footnotes
        ],
        "checked": _checked(sheet, words, palette),
        "sources": list(sheet.sources),
        "comments": list(sheet.comments),
        "contact": sheet.contact,
        "left-out": words.left_out(sheet.left_out),
        "logo": options.logo_name if options.logo else None,
        "qr": options.qr,
        "words": {
            "points": words.points,
            "checked": words.checked,
            "sources": words.tables,
            "comments": words.comments,
            "contact": words.contact,
            "logo": words.logo,
            "qr": words.code.format(address=sheet.address),
        },
    }


def _quote(note: Footnote, words: PageWords) -> str:
    """Return what a footnote quotes; words that are gone are shown, and said to be gone."""
    said = words.quoted(note.words) if note.quoted and note.words else note.words
    return f"{said} ({note.loss})".lstrip() if note.loss else said


def _checked(sheet: Sheet, words: PageWords, palette: Palette) -> list[dict[str, str]]:
    colours = {
        Outcome.HOLDS: palette.ok,
        Outcome.FAILS: palette.bad,
        Outcome.UNCHECKED: palette.warn,
    }
    return [
        {
            "words": words.quoted(entry.words),
            "verdict": words.verdicts[entry.outcome],
            "colour": colours[entry.outcome],
            "detail": entry.detail.rstrip("."),
        }
        for entry in sheet.checked
    ]
