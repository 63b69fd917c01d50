"""The board: all key figures side by side."""

from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.figure import detail_colour, number_runs
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Run, draw, fit, fit_line
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.present.slides import BoardContent

MOST = 12
"""Cards on one board; more would fall below the readable size."""


def columns_for(count: int, *, upright: bool) -> int:
    """Return how many columns show ``count`` cards best."""
    if upright:
        return 1 if count <= 3 else 2
    if count <= 2:
        return max(1, count)
    return 2 if count == 4 else 3 if count <= 9 else 4


def paint_board(painter: QPainter, frame: Frame, palette: Palette, content: BoardContent) -> None:
    """Paint the cards in a grid; beyond `MOST` it says how many more there are."""
    u, area = frame.unit, frame.body
    left_out = len(content.cards) - MOST
    words = content.heading + (f" · {left_out} more on their own slides" if left_out > 0 else "")
    heading = fit([Run(words, palette.soft)], area.width(), 50 * u, 32 * u, frame.least)
    draw(painter, heading, area.left(), area.top())
    cards = content.cards[:MOST]
    columns = columns_for(len(cards), upright=frame.upright)
    rows = ceil(len(cards) / columns) if cards else 1
    gap = 28 * u
    top = area.top() + heading.height + 32 * u
    width = (area.width() - gap * (columns - 1)) / columns
    height = min((area.bottom() - top - gap * (rows - 1)) / rows, 430 * u)
    for index, card in enumerate(cards):
        row, column = divmod(index, columns)
        rect = QRectF(
            area.left() + column * (width + gap), top + row * (height + gap), width, height
        )
        _paint_card(painter, frame, palette, card, rect)


def _paint_card(
    painter: QPainter, frame: Frame, palette: Palette, card: CardProps, rect: QRectF
) -> None:
    u = frame.unit
    painter.setPen(QPen(QColor(palette.line), max(1.0, 1.5 * u)))
    painter.setBrush(QColor(palette.panel))
    painter.drawRoundedRect(rect, 16 * u, 16 * u)
    pad = 26 * u
    inner = rect.adjusted(pad, pad * 0.7, -pad, -pad * 0.7)
    least = frame.least * 0.92
    y = inner.top()
    tag = fit_line([Run(str(card.evidence_number), palette.faint)], inner.width(), least, least)
    draw(painter, tag, inner.right(), y, align_right=True)
    words = fit(
        [Run(card.reservations or " ", palette.soft)],
        inner.width() - tag.natural_width - 10 * u,
        inner.height() * 0.24,
        least,
        least,
    )
    draw(painter, words, inner.left(), y)
    y += words.height
    detail_height = least * 1.3 if card.detail else 0.0
    room = inner.bottom() - y - detail_height
    size = min(92 * u, room * 0.5)
    number = fit_line(number_runs(card, palette, 0.46), inner.width(), size, least)
    spare = number.size * 0.1
    draw(painter, number, inner.left(), y - spare)
    y += number.height - spare
    label = fit(
        [Run(card.label, palette.ink)],
        inner.width(),
        max(least * 1.25, inner.bottom() - y - detail_height),
        34 * u,
        least,
    )
    draw(painter, label, inner.left(), y)
    y += label.height + 4 * u
    if card.detail:
        detail = fit(
            [Run(card.detail, detail_colour(card, palette), fonts.SEMIBOLD)],
            inner.width(),
            max(least * 1.25, inner.bottom() - y),
            28 * u,
            least,
        )
        draw(painter, detail, inner.left(), y)
