"""The table that stands in for a chart."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from briefing_app.render.palette import Palette


def wear(table: QTableView, palette: Palette, pad: int) -> None:
    """Put a table into the colours of a palette, its cells ``pad`` pixels apart."""
    colours = table.palette()
    for role, colour in (
        (QPalette.ColorRole.Base, palette.panel),
        (QPalette.ColorRole.Text, palette.ink),
        (QPalette.ColorRole.Highlight, palette.accent_soft),
        (QPalette.ColorRole.HighlightedText, palette.ink),
    ):
        colours.setColor(role, QColor(colour))
    table.setPalette(colours)
    table.setStyleSheet(f"QTableView::item {{ padding: 0 {pad}px; }}")
    table.horizontalHeader().setStyleSheet(
        f"QHeaderView::section {{ background: {palette.panel}; color: {palette.soft}; "
        f"border: 0; border-bottom: 1px solid {palette.edge}; padding: {pad // 2}px {pad}px; }}"
    )


def make_table(model: QAbstractItemModel, parent: QWidget) -> QTableView:
    """Return a read-only table of a chart's data; the last column takes the room that is left."""
    table = QTableView(parent)
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setResizeContentsPrecision(50)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def table_height(table: QTableView, most: int) -> int:
    """Return the height at which all rows show, at most ``most`` (then it scrolls)."""
    rows = table.model().rowCount() * table.verticalHeader().defaultSectionSize()
    header = table.horizontalHeader().sizeHint().height()
    return min(header + rows + table.horizontalScrollBar().sizeHint().height() + 2, most)
