"""A slide of one figure: the number large, what it is, what was computed, and its sentence."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Box, Run, draw, fit, fit_line, left_of, settled
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.slides import FigureContent
from briefing_app.words.cited import cited


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


def evidence_runs(evidence: Evidence, palette: Palette, language: str) -> list[Run]:
    """Return a sentence in the article's type, its number lit."""
    text, start, end = evidence.text, evidence.start, evidence.end
    if evidence.lost:
        return [Run(cited(text, language), palette.soft, serif=True)]
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
    """Paint a figure's slide inside the frame: the number above, its sentence at the foot."""
    u, area, card = frame.unit, frame.body, content.card
    right = is_right_to_left(content.evidence.text or card.label)
    heading = fit([Run(content.heading, palette.soft)], area.width(), 44 * u, 30 * u, frame.least)
    draw(painter, heading, left_of(heading, area, right=right), area.top())
    quote_top = _paint_evidence(painter, frame, palette, content, right=right)
    top = area.top() + heading.height + 36 * u
    room = quote_top - top - 40 * u
    reserved, label, detail = _words(frame, palette, card, room)
    above = reserved.height if card.reservations else 0.0
    below = label.height + (detail.height if card.detail else 0.0) + 30 * u
    size = max(frame.least * 2, min(300 * u, (room - above - below) / 1.26))
    number = fit_line(number_runs(card, palette), area.width(), size, frame.least * 2)
    # The line box of a large number holds empty room above its digits; it is taken back.
    spare = number.size * 0.17
    y = top + max(0.0, room - above - below - number.height + spare) * (0.4 if frame.upright else 0)
    if card.reservations:
        draw(painter, reserved, left_of(reserved, area, right=right), y)
        y += above
    number_left = area.right() - number.natural_width if right else area.left()
    draw(painter, number, number_left - number.size * 0.02, y - spare)
    y += number.height - spare + 4 * u
    draw(painter, label, left_of(label, area, right=right), y)
    y += label.height + 16 * u
    if card.detail:
        draw(painter, detail, left_of(detail, area, right=right), y)


def _words(frame: Frame, palette: Palette, card: CardProps, room: float) -> tuple[Box, Box, Box]:
    """Return the words around the number: hedge above, label and computed line below."""
    u, width = frame.unit, frame.body.width()
    reserved = [Run(card.reservations, palette.soft, fonts.SEMIBOLD)]
    label = [Run(card.label, palette.ink, fonts.SEMIBOLD)]
    detail = [Run(card.detail_whole or " ", detail_colour(card, palette), fonts.SEMIBOLD)]
    return (
        fit(reserved, width, 80 * u, 40 * u, frame.least),
        fit(label, width, room * 0.3, 58 * u, frame.least * 1.2),
        fit(detail, width, max(room * 0.16, frame.least * 2.6), 36 * u, frame.least),
    )


def _paint_evidence(
    painter: QPainter, frame: Frame, palette: Palette, content: FigureContent, *, right: bool
) -> float:
    """Paint the sentence with air between it and the line at the foot; return where it begins."""
    u, area = frame.unit, frame.body
    width = min(area.width(), 1400 * u)
    quote = settled(
        fit(
            evidence_runs(content.evidence, palette, content.language),
            width - 40 * u,
            area.height() * 0.36,
            (44 if frame.upright else 38) * u,
            frame.least * 1.1,
            leading=1.12,
        )
    )
    top = area.bottom() - 38 * u - quote.height
    left = area.right() - width if right else area.left()
    bar = area.right() - 6 * u if right else area.left()
    painter.fillRect(QRectF(bar, top, 6 * u, quote.height), QColor(palette.tone(content.card.tone)))
    draw(painter, quote, left + (width - 40 * u - quote.width if right else 40 * u), top)
    return top
