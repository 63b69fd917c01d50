"""Where words lie on the page: one box for each line they touch, in document coordinates."""

from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from briefing_app.viewmodels.article.places import Places, UnitSpan

_MORE_CELLS = 30


class LineBox(NamedTuple):
    """The part of a line that words take: from ``top`` to ``bottom`` reach the letters."""

    left: float
    right: float
    top: float
    baseline: float
    bottom: float

    @property
    def rect(self) -> QRectF:
        """The box as a rectangle."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


def line_boxes(document: QTextDocument, span: UnitSpan) -> list[LineBox]:
    """Return the boxes of a stretch of one text block, from its first line to its last."""
    block = document.findBlock(span.position)
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    first = layout.lineForTextPosition(span.start)
    boxes: list[LineBox] = []
    if not first.isValid():
        return boxes
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        begin = line.textStart()
        if begin >= span.end:
            break
        end = min(span.end, begin + line.textLength())
        left = _x(line, max(span.start, begin))
        right = min(_x(line, end), line.naturalTextRect().right())
        top = origin.y() + line.y()
        baseline = top + line.ascent()
        x = origin.x()
        bottom = baseline + line.descent()
        boxes.append(LineBox(x + min(left, right), x + max(left, right), top, baseline, bottom))
    return boxes


def _x(line: QTextLine, unit: int) -> float:
    # PySide answers the position that it took, too; its types do not say so.
    return cast(tuple[float, int], line.cursorToX(unit))[0]


def places_between(document: QTextDocument, places: Places, top: float, bottom: float) -> range:
    """Return which places show something between two heights of the page."""
    layout = document.documentLayout()
    fuzzy = Qt.HitTestAccuracy.FuzzyHit
    # Blocks that are not laid out yet stand at 0, in the empty space above the first.
    top = max(top, document.rootFrame().frameFormat().topMargin() + 1)
    bottom = max(top, bottom)
    first = places.index_at(layout.hitTest(QPointF(0, top), fuzzy))
    last = places.index_at(layout.hitTest(QPointF(document.textWidth(), bottom), fuzzy))
    first, last = max(0, first), min(last, len(places) - 1)
    # The cells of a table stand beside one another: take some more of the part.
    least, most = max(0, first - _MORE_CELLS), min(len(places) - 1, last + _MORE_CELLS)
    while first > least and places[first - 1].part == places[first].part:
        first -= 1
    while last < most and places[last + 1].part == places[last].part:
        last += 1
    return range(first, last + 1)
