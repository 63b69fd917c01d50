"""How article and rail share the window."""

from enum import StrEnum

SIDE_BY_SIDE = 860
"""Width of the design, in pixels at 100 %, from which both stand side by side."""
ONE_ABOVE_THE_OTHER = 900
"""Height from which the rail stands below the article in a narrower window."""

ROOM_FOR_TOP_BAR = 400
"""Height below which the article needs the room of the top bar; the menus hold all of it too."""


class Arrangement(StrEnum):
    """The three ways."""

    COLUMNS = "columns"
    ROWS = "rows"
    TABS = "tabs"


def derive_arrangement(width: int, height: int, zoom: float) -> Arrangement:
    """Return the way that leaves both enough room to read."""
    if width / zoom >= SIDE_BY_SIDE:
        return Arrangement.COLUMNS
    return Arrangement.ROWS if height / zoom >= ONE_ABOVE_THE_OTHER else Arrangement.TABS


def derive_rail_width(width: int, zoom: float) -> int:
    """Return the width of the rail before anybody has moved the line between."""
    return min(round(width * 4 / 9), round(760 * zoom))


def has_room_for_top_bar(height: int, zoom: float) -> bool:
    """Return whether the window is tall enough for the top bar beside the menus."""
    return height / zoom >= ROOM_FOR_TOP_BAR
