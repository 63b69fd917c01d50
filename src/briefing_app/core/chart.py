"""Chart specifications: what is drawn, not how.

A chart names figures or columns of a table; the numbers are looked up when it is drawn, so that a
chart follows every correction. Painting lives in render.
"""

from enum import StrEnum

from briefing_app.core.figure import Operand
from briefing_app.core.value import Value


class ChartKind(StrEnum):
    """The kinds of chart."""

    BARS = "bars"
    COLUMNS = "columns"
    LINE = "line"
    SLOPE = "slope"
    PART = "part"
    UNIT = "unit"


class ChartItem(Value):
    """One mark of a chart: its label (empty: the figure's own, or the row's) and its number."""

    operand: Operand
    label: str = ""


class Chart(Value):
    """A chart: kind, marks, the words around them and which mark matters.

    ``title`` states the point in at most fifteen words. It may hold ``{ratio}``, ``{change}``,
    ``{share}``, ``{difference}``, ``{moved}``, ``{most}`` or ``{top}``, told from the relation
    ``point``, so no result is written down. ``emphasis`` holds positions in ``items``. Of a part of
    a whole the last item is the whole and the others are parts. ``unit`` is the canonical unit that
    all items share; where it is empty, the items count things of several kinds.
    """

    id: str
    kind: ChartKind
    title: str
    subtitle: str
    items: tuple[ChartItem, ...]
    unit: str = ""
    emphasis: tuple[int, ...] = ()
    point: str = ""
    source_line: str = ""
    note: str = ""
