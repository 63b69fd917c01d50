"""The table that stands in for a chart."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from briefing_app.render.palette import Palette
from briefing_app.ui.charts.keys import ChartKey, key_meant
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.charts.table import ChartTable

MOST_ROWS = 12
"""So many rows are seen at once; of more, the table scrolls."""
_HEARD = (ChartKey.TABLE, ChartKey.BACK, ChartKey.COPY_TEXT, ChartKey.COPY_PICTURE)


def colour_table(table: QTableView, palette: Palette, pad: int) -> None:
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
    table.setStyleSheet(
        f"QTableView {{ gridline-color: {palette.line}; outline: 0; }} "
        f"QTableView::item {{ padding: 0 {pad}px; }} "
        f"QTableView::item:focus {{ border: 1px solid {palette.focus_ring}; "
        f"padding: 0 {pad - 1}px; }} "
        f"QTableView::item:selected {{ background: {palette.accent_soft}; color: {palette.ink}; }} "
        f"QTableCornerButton::section {{ background: {palette.panel}; border: 0; }}"
    )
    table.verticalHeader().setStyleSheet(
        f"QHeaderView {{ background: {palette.panel}; }} "
        f"QHeaderView::section {{ background: {palette.panel}; color: {palette.faint}; "
        f"border: 0; padding: 0 {pad}px; }}"
    )
    table.horizontalHeader().setStyleSheet(
        f"QHeaderView::section {{ background: {palette.panel}; color: {palette.soft}; "
        f"border: 0; border-bottom: 1px solid {palette.edge}; padding: {pad // 2}px {pad}px; }}"
    )


def _make_view(model: QAbstractItemModel, parent: QWidget) -> QTableView:
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


class DataTable(QObject):
    """The table of one chart, made when it is first shown in place of the marks.

    ``chosen`` carries the key of the row that was activated, ``asked`` what a key asks for.
    """

    chosen = Signal(str)
    asked = Signal(ChartKey)

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme = theme
        self._card = card
        self._model = ChartTable(self)
        self._view: QTableView | None = None

    @property
    def view(self) -> QTableView | None:
        """The table, while it is shown."""
        return self._view if self._view is not None and not self._view.isHidden() else None

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the table."""
        return self._view is not None and self._view.hasFocus()

    def show_props(self, props: ChartProps) -> None:
        """Say what the chart shows."""
        self._model.show_props(props)

    def show(self, name: str) -> None:
        """Show the table under a name."""
        if self._view is None:
            self._view = _make_view(self._model, self._card)
            self._view.installEventFilter(self)
            self._view.activated.connect(self._on_activated)
            self._view.clicked.connect(self._on_activated)
        self._view.setAccessibleName(name)
        self._view.setVisible(True)

    def hide(self) -> None:
        """Let the marks stand there again."""
        if self._view is not None:
            self._view.setVisible(False)

    def go_to(self, row: int) -> None:
        """Give the keyboard to a row."""
        if self._view is not None:
            self._view.setCurrentIndex(self._model.index(row, 0))
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, left: int, top: int, width: int) -> int:
        """Set the table in its place; return its height: all rows, or as many as then scroll."""
        if self._view is None:
            return 0
        rows = self._model.rowCount() * self._view.verticalHeader().defaultSectionSize()
        header = self._view.horizontalHeader().sizeHint().height()
        bar = self._view.horizontalScrollBar().sizeHint().height()
        height = min(header + rows + bar + 2, self._theme.px(26) * MOST_ROWS)
        self._view.setGeometry(left, top, width, height)
        return height

    def restyle(self) -> None:
        """Take fonts and colours from the theme."""
        if self._view is not None:
            self._view.setFont(self._theme.sans(13))
            self._view.horizontalHeader().setFont(self._theme.sans(12, 600))
            self._view.verticalHeader().setDefaultSectionSize(self._theme.px(26))
            colour_table(self._view, self._theme.palette, self._theme.px(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys that the chart hears, too."""
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if watched is self._view and pressed and isinstance(event, QKeyEvent):
            key = key_meant(event)
            if key in _HEARD:
                if event.type() is QEvent.Type.KeyPress:
                    self.asked.emit(key)
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _on_activated(self, index: QModelIndex) -> None:
        if key := self._model.key_at(index.row()):
            self.chosen.emit(key)
