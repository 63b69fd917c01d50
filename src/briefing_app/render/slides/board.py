"""The board: all key figures side by side."""

from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.figure import detail_colour, number_runs
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Box, Run, draw, fit, fit_line, left_of, settled
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.viewmodels.present.slides import BoardContent

USUAL_HEIGHT, LARGER = 330, 1.5
"""The height of a card's words for which their sizes are made, and how much larger they get."""
APART = 0.62
"""A number that has room only for less than this part of the usual size has a size of its own."""
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
    heading = fit(
        [Run(content.headed(MOST), palette.soft)], area.width(), 50 * u, 32 * u, frame.least
    )
    right = is_right_to_left("".join(card.label for card in content.cards))
    draw(painter, heading, left_of(heading, area, right=right), area.top())
    cards = content.cards[:MOST]
    columns = columns_for(len(cards), upright=frame.upright)
    rows = ceil(len(cards) / columns) if cards else 1
    gap = 28 * u
    top = area.top() + heading.height + 32 * u
    width = (area.width() - gap * (columns - 1)) / columns
    height = min((area.bottom() - 24 * u - top - gap * (rows - 1)) / rows, 560 * u)
    top += max(0.0, area.bottom() - 24 * u - top - height * rows - gap * (rows - 1)) * 0.4
    inner = _inner(QRectF(0, 0, width, height), u)
    size = _common([_number_size(card, palette, inner, frame) for card in cards])
    for row in range(rows):
        shown = cards[row * columns : (row + 1) * columns]
        high = top + row * (height + gap)
        places = range(columns)[::-1] if right else range(columns)
        rects = [
            QRectF(area.left() + n * (width + gap), high, width, height)
            for n, _ in zip(places, shown, strict=False)
        ]
        _paint_row(painter, frame, palette, shown, rects, size, right=right)


def _common(sizes: list[float]) -> float:
    """Return the size of the numbers of a board: one that is long makes no other small."""
    usual = sorted(sizes)[len(sizes) // 2] if sizes else 0.0
    return min((size for size in sizes if size >= usual * APART), default=0.0)


def _paint_row(
    painter: QPainter,
    frame: Frame,
    palette: Palette,
    cards: tuple[CardProps, ...],
    rects: list[QRectF],
    size: float,
    *,
    right: bool,
) -> None:
    """Paint cards side by side, their numbers on one line, the room left over around the words."""
    led = any(card.reservations for card in cards)
    inner = [_inner(rect, frame.unit) for rect in rects]
    words = [
        _card_words(card, palette, room, frame, size, led=led)
        for card, room in zip(cards, inner, strict=True)
    ]
    tallest = max(
        _tall(card, said, room) for card, said, room in zip(cards, words, inner, strict=True)
    )
    for card, said, rect in zip(cards, words, rects, strict=True):
        _paint_card(painter, frame, palette, card, said, rect, tallest, right=right)


def _inner(rect: QRectF, u: float) -> QRectF:
    return rect.adjusted(28 * u, 20 * u, -28 * u, -22 * u)


def _gap(inner: QRectF, frame: Frame) -> float:
    return min(14 * frame.unit, inner.height() * 0.03)


def _tall(card: CardProps, words: tuple[Box, Box, Box, Box], inner: QRectF) -> float:
    said, number, label, detail = words
    gap = inner.height() * 0.03
    tall = said.height + number.height - number.size * 0.1 + label.height + gap
    return tall + (detail.height + gap if card.detail else 0.0)


def _paint_card(
    painter: QPainter,
    frame: Frame,
    palette: Palette,
    card: CardProps,
    words: tuple[Box, Box, Box, Box],
    rect: QRectF,
    tallest: float,
    *,
    right: bool,
) -> None:
    u = frame.unit
    painter.setPen(QPen(QColor(palette.line), max(1.0, 1.5 * u)))
    painter.setBrush(QColor(palette.panel))
    painter.drawRoundedRect(rect, 16 * u, 16 * u)
    inner = _inner(rect, u)
    least = frame.least * 0.92
    tag = fit_line([Run(str(card.evidence_number), palette.faint)], inner.width(), least, least)
    if right:
        draw(painter, tag, inner.left(), inner.top())
    else:
        draw(painter, tag, inner.right(), inner.top(), align_right=True)
    said, number, label, detail = words
    spare, gap = number.size * 0.1, _gap(inner, frame)
    y = inner.top() + max(0.0, (inner.height() - tallest) * 0.42)
    if card.reservations:
        draw(painter, said, left_of(said, inner, right=right), y)
    y += said.height
    number_left = inner.right() - number.natural_width if right else inner.left()
    draw(painter, number, number_left, y - spare)
    y += number.height - spare + gap
    draw(painter, label, left_of(label, inner, right=right), y)
    y += label.height + gap
    if card.detail:
        draw(painter, detail, left_of(detail, inner, right=right), y)


def _larger(inner: QRectF, frame: Frame) -> float:
    """Return how much larger words are set in a card of a board that has few of them."""
    return min(LARGER, max(1.0, inner.height() / (USUAL_HEIGHT * frame.unit)))


def _number_size(card: CardProps, palette: Palette, inner: QRectF, frame: Frame) -> float:
    """Return the size at which a card's number has room on one line."""
    size = min(128 * frame.unit * _larger(inner, frame), inner.height() * 0.32)
    return fit_line(number_runs(card, palette, 0.46), inner.width(), size, frame.least * 0.92).size


def _card_words(
    card: CardProps, palette: Palette, inner: QRectF, frame: Frame, size: float, *, led: bool
) -> tuple[Box, Box, Box, Box]:
    """Return hedge, number, label and computed line, none of them in another's room.

    ``size`` is that of the board's numbers, ``led`` says that one of the row has words above it.
    """
    u, least = frame.unit * _larger(inner, frame), frame.least * 0.92
    said = fit(
        [Run(card.reservations or " ", palette.soft)],
        inner.width() - 50 * u,
        inner.height() * 0.24,
        max(least, 28 * u),
        least,
    )
    if not led:
        said = said._replace(height=0.0)
    number = fit_line(number_runs(card, palette, 0.46), inner.width(), size, least)
    room = inner.height() - said.height - number.height * 0.9 - 2 * _gap(inner, frame)
    detail = fit(
        [Run(card.detail or " ", detail_colour(card, palette), fonts.SEMIBOLD)],
        inner.width(),
        max(least * 1.3, room * 0.5),
        30 * u,
        least,
    )
    label = fit(
        [Run(card.label, palette.ink)],
        inner.width(),
        max(least * 1.25, room - (detail.height if card.detail else 0.0)),
        38 * u,
        least,
    )
    return said, number, settled(label), settled(detail)
