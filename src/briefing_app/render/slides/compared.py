"""A slide of two sources: a table of what both say, what differs in colour and in words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Run, draw, fit, left_of
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.compare.compared import ComparedRow, RowKind

_WIDE = (0.3, 0.24, 0.24, 0.22)
_UPRIGHT = (0.34, 0.22, 0.22, 0.22)
"""The share of each column: what, here, there, how they stand to each other."""
_GAP = 28


def verdict_colour(kind: RowKind, palette: Palette) -> str:
    """Return the colour of the word for a kind of row."""
    named = {
        RowKind.DIFFERS: palette.bad,
        RowKind.APART: palette.warn,
        RowKind.AGREES: palette.ok,
    }
    return named.get(kind, palette.soft)


def labels_of(content: ComparedBoard) -> str:
    """Return what the rows are about, whose direction the table has."""
    return "".join(row.label for row in content.rows)


def paint_compared(
    painter: QPainter, frame: Frame, palette: Palette, content: ComparedBoard
) -> None:
    """Paint the heading, the names of both sources, and a line a pair, from the side where the
    article's language begins.
    """
    u, area, right = frame.unit, frame.body, is_right_to_left(labels_of(content))
    runs = [
        Run(content.heading, palette.ink, fonts.BOLD),
        Run(f"   {content.summary}", palette.soft, size=0.55),
    ]
    heading = fit(runs, area.width(), 90 * u, 58 * u, frame.least)
    draw(painter, heading, left_of(heading, area, right=right), area.top())
    top = area.top() + heading.height + 26 * u
    places = _places(frame, area, right=right)
    height = 0.0
    for place, name in zip(places[1:3], (content.here, content.there), strict=True):
        run = Run(name, palette.soft, fonts.SEMIBOLD)
        words = fit([run], place.width(), 76 * u, 28 * u, frame.least)
        draw(painter, words, left_of(words, place, right=right), top)
        height = max(height, words.height)
    top += height + 14 * u
    room = (area.bottom() - top) / max(1, len(content.rows) + (1 if content.more else 0))
    tall = min(room, 104 * u)
    for row in content.rows:
        painter.fillRect(
            QRectF(area.left(), top, area.width(), max(1.0, 1.5 * u)), QColor(palette.line)
        )
        _paint_row(painter, frame, palette, row, places, top, tall, right=right)
        top += tall
    if content.more:
        more = fit([Run(content.more_words, palette.soft)], 600 * u, tall, 28 * u, 0)
        draw(painter, more, left_of(more, area, right=right), top + 10 * u)


def _places(frame: Frame, area: QRectF, *, right: bool) -> list[QRectF]:
    """Return where each column stands."""
    gap = _GAP * frame.unit
    shares = _UPRIGHT if frame.upright else _WIDE
    room = area.width() - gap * (len(shares) - 1)
    left, out = area.left(), []
    for share in shares:
        wide = room * share
        begin = area.left() + area.right() - left - wide if right else left
        out.append(QRectF(begin, area.top(), wide, area.height()))
        left += wide + gap
    return out


def _paint_row(
    painter: QPainter,
    frame: Frame,
    palette: Palette,
    row: ComparedRow,
    places: list[QRectF],
    top: float,
    tall: float,
    *,
    right: bool,
) -> None:
    u = frame.unit
    colour = verdict_colour(row.kind, palette)
    differs = row.kind is RowKind.DIFFERS
    number = colour if differs else palette.ink
    verdict = [Run(row.kind_words, colour, fonts.SEMIBOLD)]
    if row.note:
        verdict.append(Run(f"  {row.note}", palette.soft, size=0.8))
    cells = (
        [Run(row.label or "–", palette.ink)],
        [Run(row.said_here, number, fonts.BOLD)],
        [Run(row.said_there, number, fonts.BOLD)],
        verdict,
    )
    for place, runs in zip(places, cells, strict=True):
        words = fit(runs, place.width(), tall - 14 * u, 34 * u, frame.least)
        left = left_of(words, place, right=right)
        draw(painter, words, left, top + max(0.0, (tall - words.height) / 2))
