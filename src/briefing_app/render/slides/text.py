"""Text that fits: runs of words laid out in a box, made smaller step by step until they fit.

Nothing is ever set below the readable size that the caller names; what still does not fit ends in
an ellipsis.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.font_files import INSTEAD

STEP = 0.92
ELLIPSIS = "…"
_LAST, _NARROWER = 0.22, 20
"""How long a last line is at least, as a part of the others, and how often a box gets narrower for
it.
"""
_PHRASE_ENDS = "、。，！？：；・」』）"


@dataclass(frozen=True)
class Run:
    """Words in one style. ``size`` is relative to the box's size; ``ground`` lights them up."""

    text: str
    colour: str
    weight: int = fonts.REGULAR
    serif: bool = False
    size: float = 1.0
    ground: str = ""


class Box(NamedTuple):
    """Laid out text: its size in px and the height it takes. Painted with `draw`."""

    runs: tuple[Run, ...]
    size: float
    width: float
    leading: float
    height: float
    natural_width: float
    lines: int
    cut: bool = False


def left_of(box: "Box", area: QRectF, *, right: bool) -> float:
    """Return where a box begins that stands at the side of an area where its language begins."""
    if not right:
        return area.left()
    own = is_right_to_left("".join(run.text for run in box.runs))
    return area.right() - (box.width if own else box.natural_width)


def font_of(run: Run, size: float) -> QFont:
    """Return the face of a run at a size in px."""
    make = fonts.serif if run.serif else fonts.sans
    return make(size * run.size, run.weight)


def _layout(runs: Sequence[Run], size: float, width: float, leading: float) -> QTextLayout:
    text = "".join(run.text for run in runs).replace("\n", "\u2028").translate(INSTEAD)
    layout = QTextLayout(text, font_of(runs[0], size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    formats, at = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFont(font_of(run, size))
        style.setForeground(QColor(run.colour))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = at, length, style
        formats.append(span)
        at += length
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (leading - 1) * line.height() / 2))
        y += line.height() * leading
    layout.endLayout()
    return layout


def _box(runs: Sequence[Run], size: float, width: float, leading: float) -> Box:
    layout = _layout(runs, size, width, leading)
    count = layout.lineCount()
    last = layout.lineAt(count - 1) if count else None
    height = last.y() + last.height() * (1 + leading) / 2 if last is not None else 0.0
    widest = max((layout.lineAt(i).naturalTextWidth() for i in range(count)), default=0.0)
    return Box(tuple(runs), size, width, leading, height, widest, count)


def _cut(runs: Sequence[Run], keep: int) -> tuple[Run, ...]:
    """Return the first ``keep`` characters of the runs, with an ellipsis behind."""
    out, left = [], keep
    for run in runs:
        if left <= 0:
            break
        part = run.text[:left]
        out.append(replace(run, text=part))
        left -= len(part)
    if not out:
        return (replace(runs[0], text=ELLIPSIS),)
    last = out[-1]
    out[-1] = replace(last, text=last.text.rstrip(" ,;:–") + ELLIPSIS)
    return tuple(out)


def fit(
    runs: Sequence[Run],
    width: float,
    height: float,
    size: float,
    least: float,
    *,
    leading: float = 1.0,
) -> Box:
    """Lay the runs out in a box of ``width`` × ``height`` px, at ``size`` px or smaller.

    ``leading`` is relative to the font's own line height. Text is never set smaller than
    ``least``; ``cut`` says that words had to be left out even so.
    """
    runs = [run for run in runs if run.text] or [Run("", "#000000")]
    while True:
        box = _box(runs, size, width, leading)
        if box.height <= height or size <= least:
            break
        size = max(least, size * STEP)
    if box.height <= height:
        return box
    low, high = 0, sum(len(run.text) for run in runs)
    while low < high:
        middle = (low + high + 1) // 2
        if _box(_cut(runs, middle), size, width, leading).height <= height:
            low = middle
        else:
            high = middle - 1
    return _box(_cut(runs, low), size, width, leading)._replace(cut=True)


def settled(box: Box) -> Box:
    """Return the same text in as many lines, its last one more than a word that was left over."""
    if box.lines < 2 or box.cut:
        return box
    width = box.natural_width
    for _ in range(_NARROWER):
        layout = _layout(box.runs, box.size, width, box.leading)
        if layout.lineCount() != box.lines:
            return box
        if layout.lineAt(box.lines - 1).naturalTextWidth() >= _LAST * width:
            return _box(box.runs, box.size, width, box.leading)
        width *= 0.97
    return box


def _phrased(box: Box) -> Box | None:
    """Return a heading of a script without spaces broken where its phrases end, if that fits."""
    text = box.runs[0].text
    if len(box.runs) > 1 or " " in text:
        return None
    broken = []
    for at, char in enumerate(text[:-1], 1):
        if char in _PHRASE_ENDS:
            run = replace(box.runs[0], text=f"{text[:at]}\n{text[at:]}")
            broken.append(_box((run,), box.size, box.width, box.leading))
    fitting = [one for one in broken if one.lines == box.lines]
    return min(fitting, key=lambda one: one.natural_width, default=None)


def balanced(box: Box) -> Box:
    """Return the same text broken into as many lines of more even length, for headings."""
    if box.lines < 2:
        return box
    phrased = _phrased(box)
    if phrased is not None:
        return phrased
    low, high = box.natural_width / 2, box.natural_width + 1
    while high - low > 4:
        middle = (low + high) / 2
        if _box(box.runs, box.size, middle, box.leading).lines > box.lines:
            low = middle
        else:
            high = middle
    return _box(box.runs, box.size, high, box.leading)._replace(cut=box.cut)


def fit_line(runs: Sequence[Run], width: float, size: float, least: float) -> Box:
    """Lay the runs out on one line, smaller where they are too wide; wrapped at ``least``."""
    runs = [run for run in runs if run.text]
    while size > least:
        box = _box(runs, size, 1e6, 1.0)
        if box.natural_width <= width:
            return box._replace(width=width)
        size = max(least, size * STEP)
    return _box(runs, least, width, 1.1)


def draw(painter: QPainter, box: Box, x: float, y: float, *, align_right: bool = False) -> None:
    """Paint a box with its top left corner (top right if ``align_right``) at the point."""
    width = max(box.width, 1.0)
    layout = _layout(box.runs, box.size, width, box.leading)
    if align_right:
        x -= box.natural_width
    at = 0
    for run in box.runs:
        length = len(run.text.encode("utf-16-le")) // 2
        if run.ground:
            _draw_ground(painter, layout, run, at, length, QPointF(x, y))
        at += length
    painter.setPen(QColor(box.runs[0].colour))
    layout.draw(painter, QPointF(x, y))


def _draw_ground(
    painter: QPainter, layout: QTextLayout, run: Run, start: int, length: int, origin: QPointF
) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(run.ground))
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first = max(start, line.textStart())
        last = min(start + length, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
        pad = line.height() * 0.08
        rect = QRectF(left - pad, line.y(), right - left + 2 * pad, line.height())
        painter.drawRoundedRect(rect.translated(origin), pad, pad)
    painter.restore()


def _x(answer: object) -> float:
    """Return the x of ``cursorToX``, which answers the pair (x, position) in PySide6."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
