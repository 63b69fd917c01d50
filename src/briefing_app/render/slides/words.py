"""Slides of words: the title, a quotation, the sources."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Run, balanced, draw, fit
from briefing_app.viewmodels.present.slides import QuotationContent, SourcesContent, TitleContent


def paint_title(painter: QPainter, frame: Frame, palette: Palette, content: TitleContent) -> None:
    """Paint the first slide: kicker, headline, standfirst, source."""
    u, area = frame.unit, frame.body
    kicker = fit(
        [Run(content.kicker.upper(), palette.accent, fonts.SEMIBOLD)],
        area.width(),
        80 * u,
        30 * u,
        frame.least,
    )
    headline = balanced(
        fit(
            [Run(content.headline or "Untitled briefing", palette.ink, fonts.SEMIBOLD, serif=True)],
            min(area.width(), 1500 * u),
            area.height() * 0.5,
            96 * u,
            frame.least * 1.4,
            leading=0.93,
        )
    )
    room = area.height() - kicker.height - headline.height - 170 * u
    standfirst = fit(
        [Run(content.standfirst, palette.soft, serif=True)],
        min(area.width(), 1300 * u),
        max(room, frame.least * 1.4),
        40 * u,
        frame.least * 1.1,
        leading=1.08,
    )
    height = headline.height
    height += kicker.height + 24 * u if content.kicker else 0
    height += standfirst.height + 36 * u if content.standfirst else 0
    y = area.top() + max(0.0, (area.height() - height) * 0.42)
    if content.kicker:
        draw(painter, kicker, area.left(), y)
        y += kicker.height + 24 * u
    draw(painter, headline, area.left(), y)
    y += headline.height + 36 * u
    if content.standfirst:
        draw(painter, standfirst, area.left(), y)


def paint_quotation(
    painter: QPainter, frame: Frame, palette: Palette, content: QuotationContent
) -> None:
    """Paint words of the article, large."""
    u, area = frame.unit, frame.body
    colour = palette.soft if content.lost else palette.ink
    text = content.text.strip()
    quoted = text if text[:1] in '“"„«' else f"“{text}”"
    words = fit(
        [Run(quoted, colour, serif=True)],
        min(area.width() - 60 * u, 1500 * u),
        area.height() * 0.92,
        72 * u,
        frame.least * 1.2,
        leading=1.02,
    )
    y = area.top() + (area.height() - words.height) * 0.42
    painter.fillRect(
        QRectF(area.left(), y + 8 * u, 8 * u, words.height - 16 * u), QColor(palette.accent)
    )
    draw(painter, words, area.left() + 60 * u, y)


def paint_sources(
    painter: QPainter, frame: Frame, palette: Palette, content: SourcesContent
) -> None:
    """Paint where everything comes from, and the remarks under it."""
    u, area = frame.unit, frame.body
    heading = fit(
        [Run(content.heading, palette.ink, fonts.BOLD)], area.width(), 90 * u, 58 * u, frame.least
    )
    draw(painter, heading, area.left(), area.top())
    runs: list[Run] = []
    for name, particulars in content.entries:
        lead = "\n\n" if runs else ""
        runs.append(Run(lead + name, palette.ink, fonts.SEMIBOLD))
        if particulars:
            runs.append(Run("\n" + particulars, palette.soft, size=0.85))
    for note in content.notes:
        runs.append(Run(("\n\n" if runs else "") + note, palette.soft, serif=True, size=0.85))
    top = area.top() + heading.height + 40 * u
    if runs:
        words = fit(
            runs,
            min(area.width(), 1500 * u),
            area.bottom() - top,
            34 * u,
            frame.least,
            leading=0.98,
        )
        draw(painter, words, area.left(), top)
