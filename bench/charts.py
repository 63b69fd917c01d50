"""Charts: in pyqtgraph against plain QPainter, forty items, a line of 100,000 points.

Run with ``python3 run.py bench charts``, or as a module.
"""

import statistics
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.render import fonts
from briefing_app.render.charts.layout import layout, natural_height
from briefing_app.render.charts.style import RAIL
from briefing_app.render.charts.svg import svg_of
from briefing_app.render.palette import LIGHT, PAPER
from briefing_app.session.focus import Focus
from briefing_app.ui.charts.canvas import Canvas, PaintedCanvas
from briefing_app.ui.charts.card import ChartCard
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import derive_chart

WIDTH = 560
FRAME_MS = 16.0


def chart_of(kind: ChartKind, count: int) -> Briefing:
    """Return a briefing with one chart of so many rows of a table."""
    cells = [Cell(str(1900 + i), None) for i in range(count)]
    rows = tuple(
        Row(f"r{i}", (cells[i], Cell("", Quantity(Decimal((i * 7919) % 1009 + 1), "arrest"))))
        for i in range(count)
    )
    table = Table(Source("t"), "Rows", (Column("n", "Name"), Column("c", "Count", "arrest")), rows)
    items = tuple(ChartItem(CellRef("t", f"r{i}", "c")) for i in range(count))
    chart = Chart("c", kind, "The point of it", "Arrests", items, "arrest", (0,))
    return Briefing("b", tables=(table,), charts=(chart,))


def ms(action: Callable[[], object], times: int = 30) -> float:
    """Return the median of so many runs in milliseconds."""
    found = []
    for _ in range(times):
        start = perf_counter()
        action()
        found.append((perf_counter() - start) * 1000)
    return statistics.median(found)


def show(name: str, value: float, floor: float | None = None, floor_name: str = "") -> None:
    """Print one line: milliseconds, and the ratio to a floor."""
    ratio = f"  {value / floor:5.2f} × {floor_name}" if floor else ""
    print(f"{name:46} {value:9.3f} ms{ratio}")


def canvas_times(application: QApplication, canvas: QWidget, kind: ChartKind, count: int) -> float:
    """Return the time to repaint a canvas with a chart of so many items."""
    briefing = chart_of(kind, count)
    props = derive_chart(briefing, briefing.charts[0])
    height = round(natural_height(props, WIDTH, RAIL))
    canvas.setGeometry(QRect(0, 0, WIDTH, height))
    shown: Canvas = canvas  # type: ignore[assignment] # a widget that is a canvas
    shown.show_layout(layout(props, WIDTH, height, RAIL), LIGHT)
    canvas.show()
    application.processEvents()
    return ms(canvas.grab)


def main() -> None:
    """Time everything and print it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.load_first()
    start = perf_counter()
    from briefing_app.ui.charts.plot import PlotCanvas

    show("import pyqtgraph and numpy (in a thread)", (perf_counter() - start) * 1000)

    holder = QWidget()
    for name, kind, count in (
        ("4 bars", ChartKind.BARS, 4),
        ("40 bars", ChartKind.BARS, 40),
        ("line of 100,000 points", ChartKind.LINE, 100_000),
    ):
        plain = canvas_times(application, PaintedCanvas(holder), kind, count)
        plot = canvas_times(application, PlotCanvas(holder), kind, count)
        show(f"repaint {name}: QPainter", plain)
        show(f"repaint {name}: pyqtgraph", plot, plain, "QPainter")
    show("build a pyqtgraph canvas", ms(lambda: PlotCanvas(holder)))

    for name, kind, count in (
        ("4 bars", ChartKind.BARS, 4),
        ("40 bars", ChartKind.BARS, 40),
        ("line of 100,000 points", ChartKind.LINE, 100_000),
    ):
        briefing = chart_of(kind, count)
        times = 30 if count < 1000 else 3
        props = derive_chart(briefing, briefing.charts[0])
        chart = layout(props, WIDTH, 300, RAIL)
        show(f"derive {name}", ms(lambda: derive_chart(briefing, briefing.charts[0]), times))  # noqa: B023
        show(f"lay out {name}", ms(lambda: layout(props, WIDTH, 300, RAIL), times))  # noqa: B023
        show(f"SVG of {name}", ms(lambda: svg_of(chart, PAPER), times))  # noqa: B023

    theme, focus = Theme("light"), Focus()
    card = ChartCard(focus, theme)
    card.use(PlotCanvas)
    briefing = chart_of(ChartKind.BARS, 40)
    card.resize(600, 100)
    card.show_props(derive_chart(briefing, briefing.charts[0]))
    card.show()
    application.processEvents()
    at = iter(range(10_000))

    def hover() -> None:
        focus.hover(f"cell:t/r{next(at) % 40}/c")
        card.canvas.grab()

    show("hover to highlight, 40 bars", ms(hover, 100), FRAME_MS, "one frame at 60 Hz")


if __name__ == "__main__":
    main()
