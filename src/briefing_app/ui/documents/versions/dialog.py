"""What a new version of an article would change, figure by figure, before it is accepted."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing_app.ui.documents.versions.rows import WORDS, VersionRow
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated


@dataclass(frozen=True)
class VersionWords:
    """What the dialog is called, the heads of its columns, its two answers, and what taking the
    other version does.
    """

    title: str = marked("A new version of the article")
    headings: tuple[str, str, str, str] = ("", marked("Figure"), marked("Before"), marked("Now"))
    keep: str = marked("Keep the old version")
    take: str = marked("Accept the new version")
    effect: str = marked("Labels, notes and key figures carry over to what is the same.")


OF_ARTICLE = VersionWords()
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class _Rows(QAbstractTableModel):
    def __init__(
        self,
        rows: tuple[VersionRow, ...],
        headings: tuple[str, ...],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._headings = headings
        self._theme = theme

    def set_rows(self, rows: tuple[VersionRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._headings[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        cells = (translated(WORDS[row.kind]), row.label, row.before, row.now)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cells[index.column()] or said("nothing")
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            tones = {"changed": "warn", "new": "ok", "gone": "bad", "same": "faint"}
            return QColor(getattr(self._theme.palette, tones[row.kind]))
        return None


class VersionDialog(Dialog):
    """``accepted`` says that the new version shall take the place of the old one."""

    def __init__(
        self,
        rows: tuple[VersionRow, ...],
        summary: str,
        theme: Theme,
        parent: QWidget | None = None,
        words: VersionWords = OF_ARTICLE,
    ) -> None:
        effect = translated(words.effect)
        super().__init__(translated(words.title), theme, parent, words=f"{summary} {effect}")
        self._all = rows
        self._model = _Rows(rows, tuple(map(translated, words.headings)), theme, self)
        self.table = QTableView(self)
        self.table.setModel(self._model)
        self.table.setAccessibleName(said("Differences"))
        self._dress_table()
        self.column.addWidget(self.table, 1)
        self.unchanged = Tick(said("Show those that are the same"), theme, self)
        self.unchanged.toggled.connect(self._on_toggled)
        self.column.addWidget(self.unchanged)
        differ = any(row.kind != "same" for row in rows)
        self.unchanged.setChecked(not differ)
        self.unchanged.setVisible(differ and any(row.kind == "same" for row in rows))
        self._on_toggled(self.unchanged.isChecked())
        self.add_button(translated(words.keep), self.reject)
        accept = self.add_button(translated(words.take), self.accept, "primary")
        self.resize(theme.px(820), theme.px(560))
        accept.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def rows(self) -> tuple[VersionRow, ...]:
        """The rows that are shown."""
        return self._model.rows

    def _dress_table(self) -> None:
        theme, table = self.theme, self.table
        p, px = theme.palette, theme.px
        table.setFont(theme.sans(14.5))
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setMinimumSectionSize(px(34))
        header = table.horizontalHeader()
        header.setFont(theme.sans(13))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for section, width in ((0, 96), (2, 190), (3, 190)):
            header.resizeSection(section, px(width))
        header.sectionResized.connect(table.resizeRowsToContents)
        table.setStyleSheet(
            f"QTableView {{ background: {p.panel}; color: {p.ink}; border: 1px solid {p.edge};"
            f" border-radius: {px(6)}px; outline: none; }}"
            f"QTableView:focus {{ border: 2px solid {p.focus_ring}; }}"
            f"QTableView::item {{ padding: {px(6)}px {px(10)}px;"
            f" border-bottom: 1px solid {p.line}; }}"
            f"QTableView::item:selected {{ background: {p.accent_soft}; color: {p.ink}; }}"
            f"QHeaderView::section {{ background: {p.panel}; color: {p.soft}; border: none;"
            f" border-bottom: 1px solid {p.edge}; padding: {px(6)}px {px(10)}px; }}"
        )
        ScrollBarStyle(table, theme, "panel")

    def _on_toggled(self, on: bool) -> None:
        shown = self._all if on else tuple(r for r in self._all if r.kind != "same")
        self._model.set_rows(shown)
