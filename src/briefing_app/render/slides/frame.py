"""The frame of a slide: margins, scale and the line at the foot, the same on every kind."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from briefing_app.render.palette import Palette
from briefing_app.render.slides.text import Run, draw, fit, left_of

DESIGN_HEIGHT = 1080.0
LEAST_WIDTH, UPRIGHT_WIDTH = 1500.0, 1080.0
LEAST_TEXT = 26.0
"""The smallest text of a slide, in px of 1080: 2.4 % of the height, read from the last row of a
room in which the screen is an eighth as high as the room is deep (ISO 9241-303 asks for 16')."""


class Frame(NamedTuple):
    """A slide's area in px. ``unit`` is how many px one px of the 1080 px high design takes."""

    width: float
    height: float

    @property
    def unit(self) -> float:
        """Px a design px; narrow and upright stages keep text readable rather than everything
        in proportion.
        """
        least = UPRIGHT_WIDTH if self.upright else LEAST_WIDTH
        return min(self.height / DESIGN_HEIGHT, self.width / least)

    @property
    def upright(self) -> bool:
        """Whether the stage is higher than wide."""
        return self.height > self.width

    @property
    def margin(self) -> float:
        """The margin at the sides."""
        return min(120 * self.unit, self.width * 0.0625)

    @property
    def least(self) -> float:
        """The smallest size of text in px."""
        return LEAST_TEXT * self.unit

    @property
    def body(self) -> QRectF:
        """The area between the margins and above the foot."""
        top = 100 * self.unit
        foot = 110 * self.unit
        return QRectF(
            self.margin,
            top,
            self.width - 2 * self.margin,
            self.height - top - foot - 20 * self.unit,
        )

    @property
    def foot_top(self) -> float:
        """Where the line at the foot begins."""
        return self.height - 118 * self.unit


def paint_foot(
    painter: QPainter,
    frame: Frame,
    palette: Palette,
    caption: str,
    number: int,
    count: int,
    *,
    right: bool = False,
) -> None:
    """Paint the caption at the foot and, on the other side, the slide's number; ``right`` says
    that the slide is read from the right.
    """
    page = fit(
        [Run(f"{number} / {count}", palette.faint)],
        frame.width * 0.2,
        60 * frame.unit,
        frame.least,
        frame.least,
    )
    begin, end = frame.margin, frame.width - frame.margin
    draw(painter, page, begin if right else end, frame.foot_top, align_right=not right)
    if caption:
        width = end - begin - page.natural_width - 40 * frame.unit
        run = Run(caption, palette.faint)
        words = fit([run], width, 80 * frame.unit, frame.least, frame.least)
        area = QRectF(end - width if right else begin, frame.foot_top, width, words.height)
        draw(painter, words, left_of(words, area, right=right), frame.foot_top)
