"""A slide of one figure: the number large, what it is, what was computed, and its sentence."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Run, draw, fit, fit_line
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.slides import FigureContent


def number_runs(card: CardProps, palette: Palette, small: float = 0.42) -> list[Run]:
    """Return a card's number in the tone of its figure, scale and unit smaller."""
    colour = palette.tone(card.tone)
    number = card.number
    tail = " ".join(part for part in (number.scale, number.unit) if part)
    runs = [Run(number.sign + number.number, colour, fonts.BOLD)]
    if tail:
        gap = "" if number.tight else "\u00a0"
        runs.append(Run(gap + tail, colour, fonts.SEMIBOLD, size=small))
    return runs


def evidence_runs(evidence: Evidence, palette: Palette) -> list[Run]:
    """Return a sentence in the article's type, its number lit."""
    text, start, end = evidence.text, evidence.start, evidence.end
    if evidence.lost:
        return [Run(f"“{text}”", palette.soft, serif=True)]
    return [
        Run(text[:start], palette.ink, serif=True),
        Run(text[start:end], palette.ink, fonts.SEMIBOLD, serif=True, ground=palette.mark),
        Run(text[end:], palette.ink, serif=True),
    ]


def detail_colour(card: CardProps, palette: Palette) -> str:
    """Return the colour of a card's computed line."""
    named = {"ok": palette.ok, "warn": palette.warn, "bad": palette.bad, "soft": palette.soft}
    return named.get(card.detail_tone) or palette.tone(card.tone)


def paint_figure(painter: QPainter, frame: Frame, palette: Palette, content: FigureContent) -> None:
    """Paint a figure's slide inside the frame."""
    u, area, card = frame.unit, frame.body, content.card
    heading = fit([Run(content.heading, palette.soft)], area.width(), 44 * u, 30 * u, frame.least)
    draw(painter, heading, area.left(), area.top())

    quote_width = min(area.width(), 1400 * u)
    quote = fit(
        evidence_runs(content.evidence, palette),
        quote_width - 40 * u,
        area.height() * 0.36,
        38 * u,
        frame.least * 1.1,
        leading=1.12,
    )
    quote_top = area.bottom() - quote.height
    painter.fillRect(
        QRectF(area.left(), quote_top, 6 * u, quote.height), QColor(palette.tone(card.tone))
    )
    draw(painter, quote, area.left() + 40 * u, quote_top)

    top = area.top() + heading.height + 36 * u
    room = quote_top - top - 40 * u
    y = top
    if card.reservations:
        words = fit(
            [Run(card.reservations, palette.soft, fonts.SEMIBOLD)],
            area.width(),
            80 * u,
            40 * u,
            frame.least,
        )
        draw(painter, words, area.left() + 4 * u, y)
        y += words.height
    label = fit(
        [Run(card.label, palette.ink, fonts.SEMIBOLD)],
        area.width(),
        room * 0.3,
        58 * u,
        frame.least * 1.2,
    )
    detail = fit(
        [Run(card.detail or " ", detail_colour(card, palette), fonts.SEMIBOLD)],
        area.width(),
        room * 0.16,
        36 * u,
        frame.least,
    )
    left_over = room - (y - top) - label.height - (detail.height if card.detail else 0) - 30 * u
    size = max(frame.least * 2, min(300 * u, left_over / 1.26))
    number = fit_line(number_runs(card, palette), area.width(), size, frame.least * 2)
    # The line box of a large number holds empty room above its digits; it is taken back.
    spare = number.size * 0.17
    draw(painter, number, area.left() - number.size * 0.02, y - spare)
    y += number.height - spare + 4 * u
    draw(painter, label, area.left(), y)
    y += label.height + 16 * u
    if card.detail:
        draw(painter, detail, area.left(), y)
