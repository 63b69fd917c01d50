"""How article and numbers share the room of the triage."""

SIDE_BY_SIDE = 860
"""Width of the design from which both stand side by side; below, the card tells the sentence."""
PANEL = 640
ONE_COLUMN = 370
"""Width of the card below which its fields stand one under the other."""


ROOM_FOR_FOOT = 360
"""Height of the design below which the line with the other keys gives its room away."""


ROOMY = 720
"""Height of the design below which the card draws its parts together."""


def derive_panel_width(width: int, zoom: float) -> int:
    """Return the width of the panel with the numbers; all of it where there is room for one."""
    if width / zoom < SIDE_BY_SIDE:
        return width
    return min(round(PANEL * zoom), round(width * 0.49))
