"""How two texts and the list of what both say share the room of the window."""

from enum import StrEnum

BESIDE = 1150
"""Width of the design from which the list stands beside the texts; below, it stands under them."""
LIST = 400
LEAST_TEXTS = 620
"""Width of the design below which the texts give their room to the list."""
LEAST_HEIGHT = 380


class Layout(StrEnum):
    """Where the list stands."""

    BESIDE = "beside"
    UNDER = "under"
    ALONE = "alone"


def derive_layout(width: int, height: int, zoom: float) -> Layout:
    """Return the layout for a window of a size at a zoom."""
    wide, high = width / zoom, height / zoom
    if wide >= BESIDE:
        return Layout.BESIDE
    return Layout.UNDER if wide >= LEAST_TEXTS and high >= LEAST_HEIGHT else Layout.ALONE
