"""The rows of two sources as a model for a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.viewmodels.compare.compared import ComparedRow

Index = QModelIndex | QPersistentModelIndex


class ComparedRows(QAbstractListModel):
    """One row a pair, or a number of one source; ``Qt.UserRole`` gives the `ComparedRow`."""

    rows: tuple[ComparedRow, ...] = ()

    def show_rows(self, rows: tuple[ComparedRow, ...]) -> None:
        """List these rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.why or row.label
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.name if role in names else None


def row_of(index: Index) -> ComparedRow | None:
    """Return the row at an index."""
    found = index.data(Qt.ItemDataRole.UserRole)
    return found if isinstance(found, ComparedRow) else None
