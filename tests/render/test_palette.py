"""Every pair of text and ground can be read."""

import pytest

from briefing_app.render.palette import CONTRAST, DARK, LIGHT, PAPER, Palette

TEXTS = ("ink", "soft", "faint", "accent", "count", "money", "mass", "harm", "ok", "warn", "bad")
GROUNDS = ("paper", "panel", "rail")
QUIET_TEXTS = ("ink", "soft", "accent")
LIT_TEXTS = ("ink", "soft", "faint", "accent", "warn", "bad")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PAPER], ids=lambda p: p.name)
def test_text_can_be_read_on_every_ground(palette: Palette) -> None:
    least = 7.0 if palette is CONTRAST else 4.5
    pairs = [(t, g) for t in TEXTS for g in GROUNDS]
    pairs += [(t, g) for t in QUIET_TEXTS for g in ("accent_soft", "hover")]
    pairs += [(t, "mark") for t in LIT_TEXTS]
    pairs.append(("on_accent", "accent"))
    low = {
        f"{t} on {g}": round(contrast(getattr(palette, t), getattr(palette, g)), 2)
        for t, g in pairs
        if contrast(getattr(palette, t), getattr(palette, g)) < least
    }
    assert not low


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PAPER], ids=lambda p: p.name)
def test_the_focus_ring_stands_out(palette: Palette) -> None:
    for ground in GROUNDS:
        assert contrast(palette.focus_ring, getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PAPER], ids=lambda p: p.name)
def test_fields_can_be_made_out(palette: Palette) -> None:
    """WCAG 2.2, 1.4.11: what shows where to type or choose has 3:1 to what is around it."""
    least = 7.0 if palette is CONTRAST else 3.0
    for ground in GROUNDS:
        assert contrast(palette.field, getattr(palette, ground)) >= least
