"""A laid out chart as SVG text, without Qt: for the sheet and for exports.

Text stays text (Source Sans Pro), so that it can be searched, copied and read aloud. No links, no
scripts, no images: what is written here is drawn here.
"""

from briefing_app.render.charts.marks import (
    Bar,
    ChartLayout,
    Dot,
    Hatch,
    Line,
    Mark,
    Role,
    Rule,
    Text,
)
from briefing_app.render.palette import Palette
from briefing_app.render.text_width import has_widths

FAMILY = "Source Sans Pro"
ELSEWHERE = f"{FAMILY}, Source Sans 3, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"
"""What is asked for where nobody knows which fonts there are: the nearest in width go first."""


def colour(palette: Palette, role: Role) -> str:
    """Return the colour of a role, ``#rrggbb``."""
    return str(getattr(palette, role))


def escaped(text: str) -> str:
    """Return text that is safe between tags and in double quotes; control characters go."""
    kept = "".join(
        c for c in text if c in "\t\n" or (ord(c) >= 32 and not 0xD800 <= ord(c) <= 0xDFFF)
    )
    kept = kept.replace("\ufffe", "").replace("\uffff", "")
    return (
        kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def _n(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _hatch(mark: Hatch, palette: Palette) -> str:
    """Return hatching as strokes cut at the edges: patterns print differently everywhere."""
    r = mark.rect
    tint = colour(palette, mark.role)
    parts = [
        f'<rect x="{_n(r.x)}" y="{_n(r.y)}" width="{_n(r.w)}" height="{_n(r.h)}" '
        f'fill="{colour(palette, "panel")}"/>'
    ]
    strokes = "".join(
        f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}" for x1, y1, x2, y2 in hatch_strokes(mark)
    )
    width = _n(mark.pitch * 0.45)
    parts.append(f'<path d="{strokes}" stroke="{tint}" stroke-width="{width}" fill="none"/>')
    edge = max(0.5, mark.pitch * 0.15)
    parts.append(
        f'<rect x="{_n(r.x + edge / 2)}" y="{_n(r.y + edge / 2)}" '
        f'width="{_n(max(0, r.w - edge))}" height="{_n(max(0, r.h - edge))}" '
        f'fill="none" stroke="{tint}" stroke-width="{_n(edge)}"/>'
    )
    return "".join(parts)


def hatch_strokes(mark: Hatch) -> list[tuple[float, float, float, float]]:
    """Return the strokes of hatching, rising to the right, cut at the edges of its place."""
    r = mark.rect
    inset = mark.pitch * 0.2
    x0, y0, x1, y1 = r.x + inset, r.y + inset, r.right - inset, r.bottom - inset
    strokes = []
    if x1 <= x0 or y1 <= y0:
        return []
    step = mark.pitch * 1.4142
    # Each stroke lies on x + y = c.
    c = x0 + y0 + step / 2
    while c < x1 + y1:
        ax, ay = max(x0, c - y1), min(y1, c - x0)
        bx, by = min(x1, c - y0), max(y0, c - x1)
        strokes.append((ax, ay, bx, by))
        c += step
    return strokes


def _mark(mark: Mark, palette: Palette, *, elsewhere: bool) -> str:
    if isinstance(mark, Bar):
        r = mark.rect
        if r.w <= 0 or r.h <= 0:
            return ""
        rounded = f' rx="{_n(mark.radius)}"' if mark.radius else ""
        return (
            f'<rect x="{_n(r.x)}" y="{_n(r.y)}" width="{_n(r.w)}" height="{_n(r.h)}"{rounded} '
            f'fill="{colour(palette, mark.role)}"/>'
        )
    if isinstance(mark, Hatch):
        return _hatch(mark, palette)
    if isinstance(mark, Rule):
        dash = ' stroke-dasharray="3 3"' if mark.dashed else ""
        return (
            f'<line x1="{_n(mark.x1)}" y1="{_n(mark.y1)}" x2="{_n(mark.x2)}" y2="{_n(mark.y2)}" '
            f'stroke="{colour(palette, mark.role)}" stroke-width="{_n(mark.width)}"{dash}/>'
        )
    if isinstance(mark, Line):
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in mark.points)
        return (
            f'<polyline points="{points}" fill="none" stroke="{colour(palette, mark.role)}" '
            f'stroke-width="{_n(mark.width)}" stroke-linejoin="round" stroke-linecap="round"/>'
        )
    if isinstance(mark, Dot):
        tint = colour(palette, mark.role)
        if mark.hollow:
            ring = max(0.75, mark.r * 0.4)
            return (
                f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.r - ring / 2)}" '
                f'fill="{colour(palette, "panel")}" stroke="{tint}" stroke-width="{_n(ring)}"/>'
            )
        return f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.r)}" fill="{tint}"/>'
    return _text(mark, palette, elsewhere=elsewhere)


def _text(mark: Text, palette: Palette, *, elsewhere: bool) -> str:
    anchor = "" if mark.anchor == "start" else f' text-anchor="{mark.anchor}"'
    weight = "" if mark.weight == 400 else f' font-weight="{mark.weight}"'
    # Another font is wider: its letters are set into the place that was left for ours.
    fixed = elsewhere and mark.w > 0 and has_widths(mark.text)
    width = f' textLength="{_n(mark.w)}" lengthAdjust="spacingAndGlyphs"' if fixed else ""
    return (
        f'<text x="{_n(mark.x)}" y="{_n(mark.y)}" font-size="{_n(mark.px)}"{weight}{anchor}{width} '
        f'fill="{colour(palette, mark.role)}">{escaped(mark.text)}</text>'
    )


def svg_of(
    chart: ChartLayout,
    palette: Palette,
    *,
    name: str = "",
    description: str = "",
    ground: bool = False,
    elsewhere: bool = False,
) -> str:
    """Return the SVG document of a layout in a palette.

    ``name`` and ``description`` become title and desc for screen readers; ``ground`` paints the
    palette's panel behind. ``elsewhere`` says that it will be shown where our fonts may be missing:
    every line keeps its width then.
    """
    w, h = _n(chart.width), _n(chart.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" '
        f'viewBox="0 0 {w} {h}" font-family="{ELSEWHERE if elsewhere else FAMILY}" role="img">'
    ]
    if name:
        parts.append(f"<title>{escaped(name)}</title>")
    if description:
        parts.append(f"<desc>{escaped(description)}</desc>")
    if ground:
        parts.append(f'<rect width="{w}" height="{h}" fill="{colour(palette, "panel")}"/>')
    parts.extend(_mark(mark, palette, elsewhere=elsewhere) for mark in chart.marks)
    parts.append("</svg>")
    return "\n".join(part for part in parts if part) + "\n"
