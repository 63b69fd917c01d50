"""Slides of words: the title, points, a quotation, the sources."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefing_app.core.lines.direction import is_right_to_left, isolated, isolated_parts
from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.qr import qr_modules
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Box, Run, balanced, draw, fit, left_of, settled
from briefing_app.viewmodels.present.slides import (
    PointsContent,
    QuotationContent,
    SourcesContent,
    TitleContent,
)
from briefing_app.words.written import written

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
"""Keep all lines of the sources in the direction of the article's own name."""
_BETWEEN = 0.4
"""The empty line between two sources, in the size of their names: less would join them, and more
would make them all smaller.
"""


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
            [
                Run(
                    content.headline or written(content.language, "Untitled briefing"),
                    palette.ink,
                    fonts.SEMIBOLD,
                    serif=True,
                )
            ],
            min(area.width(), 1500 * u),
            area.height() * 0.5,
            96 * u,
            frame.least * 1.4,
            leading=0.93,
        )
    )
    room = area.height() - kicker.height - headline.height - 170 * u
    standfirst = settled(
        fit(
            [Run(content.standfirst, palette.soft, serif=True)],
            min(area.width(), 1300 * u),
            max(room, frame.least * 1.4),
            40 * u,
            frame.least * 1.1,
            leading=1.08,
        )
    )
    right = is_right_to_left(content.headline)
    height = headline.height
    height += kicker.height + 24 * u if content.kicker else 0
    height += standfirst.height + 36 * u if content.standfirst else 0
    y = area.top() + max(0.0, (area.height() - height) * 0.42)
    if content.kicker:
        draw(painter, kicker, left_of(kicker, area, right=right), y)
        y += kicker.height + 24 * u
    draw(painter, headline, left_of(headline, area, right=right), y)
    y += headline.height + 36 * u
    if content.standfirst:
        draw(painter, standfirst, left_of(standfirst, area, right=right), y)


def paint_quotation(
    painter: QPainter, frame: Frame, palette: Palette, content: QuotationContent
) -> None:
    """Paint words of the article, large, and under them who said them."""
    u, area = frame.unit, frame.body
    colour = palette.soft if content.lost else palette.ink
    width = min(area.width() - 60 * u, 1500 * u)
    name, comma, role = content.speaker.partition(", ")
    runs = [Run(name, palette.ink, fonts.SEMIBOLD), Run(comma + role, palette.soft)]
    who = fit(runs, width, 120 * u, 38 * u, frame.least)
    below = who.height + 36 * u if content.speaker else 0.0
    words = settled(
        fit(
            [Run(content.shown, colour, serif=True)],
            width,
            area.height() * 0.94 - below,
            76 * u,
            frame.least * 1.2,
            leading=1.06,
        )
    )
    y = area.top() + (area.height() - words.height - below) * 0.42
    right = is_right_to_left(content.text)
    bar = area.right() - 8 * u if right else area.left()
    left = area.right() - 60 * u - width if right else area.left() + 60 * u
    tall = words.height + below
    painter.fillRect(QRectF(bar, y + 8 * u, 8 * u, tall - 16 * u), QColor(palette.accent))
    column = QRectF(left, y, width, tall)
    draw(painter, words, left_of(words, column, right=right), y)
    if content.speaker:
        draw(painter, who, left_of(who, column, right=right), y + words.height + 36 * u)


def paint_points(painter: QPainter, frame: Frame, palette: Palette, content: PointsContent) -> None:
    """Paint sentences under a heading, as large as all of them fit, with air between them."""
    u, area = frame.unit, frame.body
    heading = balanced(
        fit(
            [Run(content.heading, palette.ink, fonts.BOLD)],
            min(area.width(), 1500 * u),
            area.height() * 0.25,
            60 * u,
            frame.least * 1.3,
            leading=0.95,
        )
    )
    indent, width = 46 * u, min(area.width(), 1500 * u) - 46 * u
    top = area.top() + heading.height + 44 * u
    room = area.bottom() - top
    boxes, gap = points_boxes(content.points, palette, frame, width, room)
    right = is_right_to_left("".join(content.points)[:80])
    left = area.right() - width - indent if right else area.left() + indent
    draw(painter, heading, left_of(heading, area, right=right), area.top())
    spare = room - sum(box.height for box in boxes) - gap * (len(boxes) - 1)
    y = top + spare * 0.25
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent))
    for box in boxes:
        dot = 6 * u
        x = area.right() - dot if right else area.left() + dot
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, y + box.size * 0.78), dot, dot)
        draw(painter, box, left + (width - box.width if right else 0.0), y)
        y += box.height + gap


def points_boxes(
    points: tuple[str, ...], palette: Palette, frame: Frame, width: float, room: float
) -> tuple[list[Box], float]:
    """Return the points laid out in the largest size at which all fit, and the gap between them."""
    u = frame.unit
    size = (70 if frame.upright else 58) * u
    least = frame.least * 1.05
    while True:
        gap = size * 0.62
        runs = [[Run(point, palette.ink, serif=True)] for point in points]
        boxes = [fit(run, width, 1e6, size, size, leading=1.06) for run in runs]
        tall = sum(box.height for box in boxes) + gap * (len(boxes) - 1)
        if tall <= room or size <= least:
            break
        size = max(least, size - 2 * u)
    while len(boxes) > 1 and tall > room:
        boxes = boxes[:-1]
        tall = sum(box.height for box in boxes) + gap * (len(boxes) - 1)
    return [settled(box) for box in boxes], gap


def _paint_code(
    painter: QPainter, frame: Frame, palette: Palette, address: str, *, right: bool
) -> tuple[float, float]:
    """Paint the code of an address in the corner where lines end (``right``: where they begin at
    the right, the left one); return the room it takes beside and below.

    On white whatever the stage, with the quiet zone of four modules: so cameras find it.
    """
    modules = qr_modules(address)
    if modules is None:
        return 0.0, 0.0
    u, area = frame.unit, frame.body
    size = (340 if frame.upright else 300) * u
    left = area.left() if right else area.right() - size
    square = QRectF(left, area.bottom() - 20 * u - size, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawRoundedRect(square, 12 * u, 12 * u)
    step = size / (len(modules) + 8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                left, top = square.left() + (x + 4) * step, square.top() + (y + 4) * step
                edges = (round(left), round(top), round(left + step), round(top + step))
                rect = QRectF(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1])
                painter.fillRect(rect, QColor("#000000"))
    painter.restore()
    return (0.0, size + 40 * u) if frame.upright else (size + 60 * u, 0.0)


def _apart(words: str, mark: str) -> str:
    """Return particulars of which each keeps its own order: a date beside an Arabic name."""
    if mark == _LEFT_TO_RIGHT:
        return words
    return isolated_parts(words)


def _source_runs(content: SourcesContent, palette: Palette, mark: str) -> list[Run]:
    """Return the sources, the remarks and whom to ask, a line between them.

    A line ends in its own type: so all lines of a kind are as far from the next.
    """
    parts = [
        [Run(name, palette.ink, fonts.SEMIBOLD), Run(_apart(more, mark), palette.soft, size=0.85)]
        for name, more in content.entries
    ]
    remarks = content.notes if mark == _LEFT_TO_RIGHT else map(isolated, content.notes)
    parts += [[Run(note, palette.soft, serif=True, size=0.85)] for note in remarks]
    if content.contact:
        parts.append(
            [
                Run(
                    written(content.language, "Contact: {who}", who=content.contact),
                    palette.ink,
                    fonts.SEMIBOLD,
                )
            ]
        )
    runs: list[Run] = []
    for part in parts:
        runs += [Run("\n", palette.soft, size=_BETWEEN)] if runs else []
        runs += [replace(run, text=f"{run.text}\n") for run in part if run.text]
    if not runs:
        return []
    first, last = runs[0], runs[-1]
    runs[-1] = replace(last, text=last.text.removesuffix("\n"))
    return [replace(first, text=mark + runs[0].text), *runs[1:]]


def paint_sources(
    painter: QPainter, frame: Frame, palette: Palette, content: SourcesContent
) -> None:
    """Paint where everything comes from, and the remarks under it."""
    u, area = frame.unit, frame.body
    heading = fit(
        [Run(content.heading, palette.ink, fonts.BOLD)], area.width(), 90 * u, 58 * u, frame.least
    )
    right = is_right_to_left("".join(name for name, _ in content.entries))
    draw(painter, heading, left_of(heading, area, right=right), area.top())
    runs = _source_runs(content, palette, _RIGHT_TO_LEFT if right else _LEFT_TO_RIGHT)
    top = area.top() + heading.height + 40 * u
    beside, below = _paint_code(painter, frame, palette, content.address, right=right)
    if runs:
        words = fit(
            runs,
            min(area.width() - beside, 1640 * u),
            area.bottom() - below - top,
            42 * u,
            frame.least,
            leading=1.02,
        )
        draw(painter, words, left_of(words, area, right=right), top)
