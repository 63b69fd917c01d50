"""Sizes of charts for the three places that show them: rail, stage and sheet."""

from typing import NamedTuple


class ChartStyle(NamedTuple):
    """Sizes in the unit of the area.

    ``text`` is the size of labels and values where there is room, ``smallest`` the least that can
    be read there. ``pitch`` is the distance of bars, ``bar`` their thickness; ``hatch`` the length
    of an inexact end; ``rule`` the width of the axis, ``stroke`` that of a line.
    """

    text: float = 13
    smallest: float = 10
    pitch: float = 32
    bar: float = 19
    gap: float = 6
    radius: float = 2
    hatch: float = 13
    rule: float = 1
    stroke: float = 2
    title: float = 15.5
    subtitle: float = 13
    source: float = 11.5
    step: float = 1

    def scaled(self, factor: float) -> "ChartStyle":
        """Return all sizes times ``factor``."""
        return ChartStyle(*(size * factor for size in self))

    @property
    def sizes(self) -> tuple[float, ...]:
        """The text sizes to try, from the best to the smallest that can be read."""
        found = [self.text]
        while found[-1] - self.step > self.smallest:
            found.append(found[-1] - self.step)
        return (*found, self.smallest) if found[-1] > self.smallest else tuple(found)


RAIL = ChartStyle()
STAGE = ChartStyle(
    text=40, smallest=22, pitch=140, bar=80, gap=20, radius=4, hatch=40, rule=2.5, stroke=6,
    title=64, subtitle=34, source=24, step=2,
)  # fmt: skip
"""For a stage 1,080 high; `stage_style` scales it."""
SHEET = ChartStyle(
    text=8.5, smallest=8.5, pitch=19, bar=12, gap=4, radius=1, hatch=8, rule=0.75, stroke=1.4,
    title=10, subtitle=8.5, source=8.5, step=0.5,
)  # fmt: skip
"""In points."""
PICTURE_WIDTH = 1200
"""How wide a picture is that `PICTURE` is made for, in its unit."""
PICTURE = ChartStyle(
    text=22, smallest=15, pitch=58, bar=34, gap=10, radius=3, hatch=20, rule=1.5, stroke=3.5,
    title=32, subtitle=22, source=17, step=1,
)  # fmt: skip
"""For pictures that are copied or saved, 1,200 wide."""


def rail_style(zoom: float) -> ChartStyle:
    """Return the sizes for the rail at a zoom."""
    return RAIL.scaled(zoom)


def stage_style(height: float) -> ChartStyle:
    """Return the sizes for a stage of this height in pixels."""
    return STAGE.scaled(height / 1080)
