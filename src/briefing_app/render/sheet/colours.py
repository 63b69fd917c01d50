"""The sheet's colours: the paper palette, or the same in grey."""

from dataclasses import fields, replace
from typing import Any

from briefing_app.render.palette import PAPER, Palette


def in_grey(colour: str) -> str:
    """Return a ``#rrggbb`` colour as the grey of the same luma (ITU-R BT.601)."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    luma = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{luma:02x}{luma:02x}{luma:02x}"


def sheet_palette(*, grey: bool) -> Palette:
    """Return the colours to print with."""
    if not grey:
        return PAPER
    named = {f.name: getattr(PAPER, f.name) for f in fields(PAPER)}
    turned: dict[str, Any] = {
        name: in_grey(value)
        for name, value in named.items()
        if isinstance(value, str) and value.startswith("#")
    }
    return replace(PAPER, **turned)
