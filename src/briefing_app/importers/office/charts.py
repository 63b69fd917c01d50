"""The data of a chart in an Office file, as the rows of a table: categories down, series across."""

from typing import TYPE_CHECKING

from briefing_app.importers.clean import one_line
from briefing_app.importers.sheets.formats import plain

if TYPE_CHECKING:
    from lxml.etree import _Element

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MOST_SERIES = 50
_MOST_POINTS = 2000

Rows = tuple[tuple[str, ...], ...]


def chart_rows(root: "_Element") -> tuple[str, Rows]:
    """Return the title of the chart ``root`` and the data that its file keeps for the drawing."""
    series = list(root.iter(f"{_C}ser"))[:_MOST_SERIES]
    names: list[str] = []
    values: list[dict[int, str]] = []
    categories: dict[int, str] = {}
    for number, one in enumerate(series, start=1):
        points = _points(one.find(f"{_C}val"))
        points = points if points else _points(one.find(f"{_C}yVal"))
        if not points:
            continue
        names.append(_name(one) or f"Series {number}")
        values.append(points)
        found = _points(one.find(f"{_C}cat"))
        for at, text in (found or _points(one.find(f"{_C}xVal"))).items():
            categories.setdefault(at, text)
    if not values:
        return _title(root), ()
    places = sorted(set().union(*values))[:_MOST_POINTS]
    rows = [("", *names)]
    rows += [(categories.get(at, str(at + 1)), *(v.get(at, "") for v in values)) for at in places]
    return _title(root), tuple(rows)


def _points(holder: "_Element | None") -> dict[int, str]:
    if holder is None:
        return {}
    found = {}
    for point in holder.iter(f"{_C}pt"):
        value = point.find(f"{_C}v")
        at = point.get("idx") or ""
        if value is not None and value.text and at.isdecimal() and len(at) < 7:
            found[int(at)] = _shown(value.text)
    return found


def _shown(text: str) -> str:
    """Return a value with the digits that are meant: 0.1 is kept as 0.10000000000000001."""
    try:
        return plain(float(text)) if len(text) > 12 else one_line(text)
    except ValueError:
        return one_line(text)


def _name(series: "_Element") -> str:
    text = series.find(f"{_C}tx")
    return "" if text is None else one_line(" ".join(v.text or "" for v in text.iter(f"{_C}v")))


def _title(root: "_Element") -> str:
    title = root.find(f".//{_C}title")
    return "" if title is None else one_line(" ".join(t.text or "" for t in title.iter(f"{_A}t")))
