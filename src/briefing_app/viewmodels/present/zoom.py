"""A part of a slide, shown large: where it lies, how it moves, and how places on it are told.

Places and sides are parts of the slide or of the stage, from 0 to 1. Pure values and functions.
"""

from dataclasses import dataclass, replace
from typing import Final

LARGEST: Final = 6.0
STEP: Final = 2.0
"""How much larger a click makes it."""
PAN: Final = 0.15
"""A step of panning, as a part of what is seen."""
_LEAST = 1.01

Point = tuple[float, float]


@dataclass(frozen=True)
class Zoom:
    """A region of the slide: its centre in parts of the slide and how much larger it is shown."""

    x: float = 0.5
    y: float = 0.5
    factor: float = STEP

    @property
    def side(self) -> float:
        """The region's width and height as a part of the slide's."""
        return 1 / self.factor

    @property
    def corner(self) -> Point:
        """The region's left upper corner."""
        return self.x - self.side / 2, self.y - self.side / 2


def zoomed_to(x: float, y: float, factor: float) -> Zoom | None:
    """Return the region around a point, moved inside the slide; None where all is seen."""
    if factor <= _LEAST:
        return None
    factor = min(factor, LARGEST)
    reach = 0.5 / factor
    return Zoom(min(max(x, reach), 1 - reach), min(max(y, reach), 1 - reach), factor)


def moved(zoom: Zoom, dx: float, dy: float) -> Zoom:
    """Move the region by parts of what is seen; it stays inside the slide."""
    there = zoomed_to(zoom.x + dx * zoom.side, zoom.y + dy * zoom.side, zoom.factor)
    return there if there is not None else zoom


def slide_point(zoom: Zoom | None, x: float, y: float) -> Point:
    """Return which point of the slide is seen at a point of the stage."""
    if zoom is None:
        return x, y
    left, top = zoom.corner
    return left + x * zoom.side, top + y * zoom.side


def around(zoom: Zoom | None, x: float, y: float, factor: float) -> Zoom | None:
    """Zoom ``factor`` times further while the point of the stage stays where it is."""
    px, py = slide_point(zoom, x, y)
    wanted = min((zoom.factor if zoom else 1.0) * factor, LARGEST)
    if wanted <= _LEAST:
        return None
    side = 1 / wanted
    return zoomed_to(px + (0.5 - x) * side, py + (0.5 - y) * side, wanted)


def framed(zoom: Zoom | None, one: Point, other: Point) -> Zoom | None:
    """Zoom to the rectangle between two points of the stage, all of it seen."""
    (x0, y0), (x1, y1) = slide_point(zoom, *one), slide_point(zoom, *other)
    side = max(abs(x1 - x0), abs(y1 - y0), 1 / LARGEST)
    return zoomed_to((x0 + x1) / 2, (y0 + y1) / 2, 1 / side)


def stepped(zoom: Zoom, dx: int, dy: int) -> Zoom:
    """Move the region by a key's step."""
    return replace(moved(zoom, dx * PAN, dy * PAN))
