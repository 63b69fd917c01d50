"""The list of everything found, as a model for a view; it emits only what differs."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.core.once import changed_at
from briefing_app.viewmodels.triage.item import TriageItem
from briefing_app.viewmodels.triage.triage import Triage

FEW = 50
"""Rows that are reported one by one; of more the first and the last are, with all between."""

Index = QModelIndex | QPersistentModelIndex


class TriageRows(QAbstractListModel):
    """One row an item; ``Qt.UserRole`` gives the `TriageItem` itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._triage = Triage()

    @property
    def triage(self) -> Triage:
        """What is listed."""
        return self._triage

    def show_triage(self, triage: Triage) -> None:
        """List these items; where the same numbers stand, only changed rows are reported."""
        before, known = self._triage.items, self._triage.rows
        if triage.rows is not known and list(triage.rows) != list(known):
            self.beginResetModel()
            self._triage = triage
            self.endResetModel()
            return
        self._triage = triage
        places = changed_at(before, triage.items)
        changed = [row for row in places if before[row] != triage.items[row]]
        if len(changed) > FEW:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._triage.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._triage.items):
            return None
        item = self._triage.items[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.label
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return item.name if role in names else None


def item_of(index: Index) -> TriageItem | None:
    """Return the item of a row."""
    found = index.data(Qt.ItemDataRole.UserRole)
    return found if isinstance(found, TriageItem) else None
