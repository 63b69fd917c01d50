"""The sheet as data for the template: words, numbers and colours, nothing that is markup."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from briefing_app.core.verdict import Outcome
from briefing_app.render.chart_layout import natural_height
from briefing_app.render.chart_style import SHEET
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.chart_data import chart_data
from briefing_app.render.sheet.colours import sheet_palette
from briefing_app.viewmodels.cards import CardProps
from briefing_app.viewmodels.chart_props import ChartProps
from briefing_app.viewmodels.sheet import Sheet

PAGE_WIDTH = {"a4": 595.28, "letter": 612.0}
"""Points: ISO 216 and ANSI/ASME Y14.1."""
SIDE = 45.0
CHART_GAP = 24.0
TALLEST_CHART = 150.0
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
FALLBACK = (
    *("Noto Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans Arabic", "Noto Sans Hebrew"),
    *("Noto Naskh Arabic", "Noto Sans Devanagari", "DejaVu Sans", "FreeSans", "Unifont"),
)
"""Families asked for characters that Source Sans and Source Serif lack."""


@dataclass(frozen=True)
class Options:
    """What is set about the page itself.

    ``logo`` is a picture whose kind the ending of ``logo_name`` tells; ``qr`` is an SVG.
    """

    paper: str
    grey: bool
    today: date
    logo: bytes | None = None
    logo_name: str = "logo.svg"
    qr: str | None = None


def long_date(day: date) -> str:
    """Return a date as it is written on the page: "22 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _figure(card: CardProps, width: float, palette: Palette) -> dict[str, Any]:
    number = card.number
    main = number.sign + number.number
    tail = " ".join(part for part in (number.scale, number.unit) if part)
    room = width - 19 - len(tail) * 4.9
    size = min(21.5, max(10.5, room / max(1, len(main)) / 0.53))
    colours = {"ok": palette.ok, "warn": palette.warn, "bad": palette.bad, "soft": palette.soft}
    return {
        "reservations": card.reservations,
        "number": main,
        "tail": tail,
        "gap": "" if number.tight else " ",
        "size": size,
        "colour": palette.ink,
        "label": card.label,
        "refs": str(card.evidence_number) if card.evidence_number else "",
        "detail": card.detail,
        "detail-colour": colours.get(card.detail_tone, palette.tone(card.tone)),
    }


def _charts(
    charts: tuple[ChartProps, ...], content_width: float, palette: Palette
) -> list[dict[str, Any]]:
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
    width = PAGE_WIDTH[options.paper] - 2 * SIDE
    columns = max(1, min(3, len(sheet.figures)))
    verdicts = {
        Outcome.HOLDS: ("holds", palette.ok),
        Outcome.FAILS: ("fails", palette.bad),
        Outcome.UNCHECKED: ("unchecked", palette.warn),
    }
    language, _, region = sheet.language.partition("-")
    length = len(sheet.headline)
    day = options.today
    foot = " · ".join(p for p in (sheet.byline, f"sheet made {long_date(day)}") if p)
    return {
        "paper": {"a4": "a4", "letter": "us-letter"}[options.paper],
        "lang": language or "en",
        "region": region.upper() if len(region) == 2 else None,
        "fallback": list(FALLBACK),
        "colours": {
            "ink": palette.ink,
            "soft": palette.soft,
            "faint": palette.faint,
            "line": palette.line,
            "accent": palette.accent,
            "accent-soft": palette.accent_soft,
            "mark": "#eceae4",
        },
        "kicker": sheet.kicker,
        "headline": sheet.headline,
        "headline-size": 22 if length <= 70 else 18 if length <= 110 else 15,
        "standfirst": sheet.standfirst,
        "figures": [_figure(card, width / columns, palette) for card in sheet.figures],
        "charts": _charts(sheet.charts, width, palette),
        "chart-gap": CHART_GAP,
        "points": list(sheet.points),
        "footnotes": [{"numbers": n.numbers, "quote": n.quote} for n in sheet.footnotes],
        "checked": [
            {
                "words": f"“{entry.words}”",
                "verdict": verdicts[entry.outcome][0],
                "colour": verdicts[entry.outcome][1],
                "detail": entry.detail.rstrip("."),
            }
            for entry in sheet.checked
        ],
        "sources": list(sheet.sources),
        "contact": sheet.contact,
        "mark": sheet.mark,
        "mark-short": sheet.mark.split(" ")[0].strip(":").upper()[:12],
        "left-out": sheet.left_out,
        "foot": foot,
        "author": sheet.byline.removeprefix("After reporting by "),
        "keywords": [card.label for card in sheet.figures],
        "description": sheet.standfirst or sheet.headline,
        "date": [day.year, day.month, day.day],
        "logo": options.logo_name if options.logo else None,
        "qr": options.qr,
        "model": None,
        "words": {
            "page": "Page",
            "of": "of",
            "points": "What happened",
            "checked": "Checked:",
            "sources": "Tables:",
            "contact": "Contact:",
            "logo": "Logo",
            "qr": f"QR code of {sheet.address}",
            "attachment": "The briefing that this sheet was made from",
        },
    }
