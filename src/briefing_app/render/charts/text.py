"""Fitting text into a width: wrap, then smaller, and only as a last resort cut."""

from collections.abc import Iterable, Sequence

from briefing_app.render.charts.marks import LINE_HEIGHT, Measure, Rect

ELLIPSIS = "…"


def line_height(px: float) -> float:
    """Return the distance of two baselines."""
    return LINE_HEIGHT * px


def elided(text: str, width: float, px: float, weight: int, measure: Measure) -> str:
    """Return the longest beginning that fits with an ellipsis; the text itself where it fits."""
    if measure(text, px, weight) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, px, weight) <= width:
            low = middle
        else:
            high = middle - 1
    cut = text[:low].rstrip()
    return cut + ELLIPSIS if cut or measure(ELLIPSIS, px, weight) <= width else ""


def wrapped(text: str, width: float, px: float, weight: int, measure: Measure) -> list[str]:
    """Return the lines of a text broken at spaces; a word wider than the width stays whole."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and measure(longer, px, weight) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    return lines


def fitted(
    text: str, width: float, px: float, weight: int, measure: Measure, lines: int
) -> list[str]:
    """Return at most ``lines`` lines no wider than ``width``; the last is cut where it must be."""
    found = wrapped(text, width, px, weight, measure)
    if len(found) > lines:
        found = [*found[: lines - 1], " ".join(found[lines - 1 :])]
    return [elided(line, width, px, weight, measure) for line in found]


def balanced(lines: list[str], width: float, px: float, weight: int, measure: Measure) -> list[str]:
    """Return the same words in as many lines, none much longer than the others."""
    text = " ".join(lines)
    low, high = width / len(lines), width
    best = lines
    for _ in range(8):
        middle = (low + high) / 2
        found = wrapped(text, middle, px, weight, measure)
        if len(found) <= len(lines) and widest(found, px, weight, measure) <= middle:
            best, high = found, middle
        else:
            low = middle
    return best


def fits(text: str, width: float, px: float, weight: int, measure: Measure, lines: int) -> bool:
    """Tell whether a text fits without being cut."""
    found = wrapped(text, width, px, weight, measure)
    return len(found) <= lines and all(measure(line, px, weight) <= width for line in found)


def widest(texts: Iterable[str], px: float, weight: int, measure: Measure) -> float:
    """Return the width of the widest text, 0 where there is none."""
    return max((measure(text, px, weight) for text in texts), default=0.0)


class Taken:
    """Places that are taken, so that the next text finds a free one."""

    def __init__(self, width: float, height: float, rects: Iterable[Rect] = ()) -> None:
        self.width = width
        self.height = height
        self.rects = list(rects)

    def free(self, rect: Rect, margin: float = 0.0) -> bool:
        """Tell whether a place lies inside the area and meets no other."""
        inside = rect.x >= 0 and rect.y >= 0 and rect.right <= self.width
        inside = inside and rect.bottom <= self.height
        return inside and not any(rect.meets(other, margin) for other in self.rects)

    def take(self, rect: Rect) -> None:
        """Mark a place as taken."""
        self.rects.append(rect)


def spread(centres: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Return places near ``centres`` (ascending) that lie ``distance`` apart, from low to high."""
    places: list[float] = []
    for centre in centres:
        places.append(max(centre, places[-1] + distance if places else low))
    limit = high
    for i in range(len(places) - 1, -1, -1):
        places[i] = max(low, min(places[i], limit))
        limit = places[i] - distance
    return places
