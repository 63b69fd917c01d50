"""The data of a chart as a table model: the accessible equivalent of the picture."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.viewmodels.charts.props import ChartProps, table_header
from briefing_app.words.said import said

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChartTable(QAbstractTableModel):
    """Rows of a chart: label, value with unit and hedge, period, place, source.

    Columns that are empty in every row are left out.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props: ChartProps | None = None
        self._columns: list[int] = []

    def show_props(self, props: ChartProps) -> None:
        """Show the data of these props."""
        self.beginResetModel()
        self._props = props
        few = props.all_items[:500]
        full = {2: any(i.period for i in few), 3: any(i.place for i in few)}
        self._columns = [column for column in range(5) if full.get(column, True)]
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """Return the key of a row's item; empty where there is no such row."""
        items = self._props.all_items if self._props else ()
        return items[row].key if 0 <= row < len(items) else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._props is None else len(self._props.all_items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._props is None or not index.isValid():
            return None
        item = self._props.all_items[index.row()]
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._header[column] or said('Item')}: {self._text(item, column)}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(item, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._header[column] if role == Qt.ItemDataRole.DisplayRole else None

    @property
    def _header(self) -> tuple[str, ...]:
        return table_header(self._props.tongue if self._props else "en")

    def _text(self, item: Any, column: int) -> str:
        fields = ("label", "full_text", "period", "place", "source")
        return str(getattr(item, fields[column]))
