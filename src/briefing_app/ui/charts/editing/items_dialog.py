"""Which numbers a chart shows, in which order, and which of them matter."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.ui.charts.editing.list_style import style_list
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.choices import ItemChoice, derive_candidates
from briefing_app.viewmodels.charts.edits import derive_items_change
from briefing_app.words.said import counted, marked, said, translated

WORDS = marked(
    "Space shows a number or leaves it out, E gives it colour, Alt with the "
    "arrows moves it up and down."
)
_CHECKED, _PLAIN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ItemsDialog(Dialog):
    """``decided`` carries the step when the choice is kept."""

    decided = Signal(object)

    def __init__(
        self,
        briefing: Briefing,
        chart: Chart,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        new: bool = False,
    ) -> None:
        super().__init__(
            said("New chart") if new else said("Items of the chart"),
            theme,
            parent,
            words=translated(WORDS),
        )
        self._chart = chart
        self._least = 2 if new or chart.kind is ChartKind.PART else 1
        self.title: QLineEdit | None = None
        if new:
            self.title = line_field(
                said("Title: the point in a sentence"), chart.title, theme, self
            )
            add_field(self.column, said("Title: the point in a sentence"), self.title, theme)
        self._candidates = list(derive_candidates(briefing, chart))
        self.list = QListWidget(self)
        style_list(self.list, theme)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(said("Numbers that the chart can show"))
        self.list.setMinimumHeight(theme.px(220))
        self.list.installEventFilter(self)
        self.column.addWidget(self.list, 1)
        self._told = self.add_label("", 13, colour="soft")
        self.add_button(said("Colour"), self.emphasise, "quiet", apart=True)
        self.add_button(said("Down"), lambda: self.move_item(1), "quiet", apart=True)
        self.add_button(said("Up"), lambda: self.move_item(-1), "quiet", apart=True)
        self.add_button(said("Cancel"), self.reject)
        self._keep = self.add_button(
            said("Add chart") if new else said("Keep items"), self._on_keep, "primary"
        )
        self._fill(0)
        self.list.itemChanged.connect(self._on_item_changed)
        self._tell()
        self.resize(theme.px(600), theme.px(520))
        self.list.setFocus()

    @property
    def candidates(self) -> tuple[ItemChoice, ...]:
        """The numbers as they are chosen now."""
        return tuple(self._candidates)

    @property
    def told(self) -> str:
        """How many are shown, or what is missing."""
        return self._told.text()

    def emphasise(self) -> None:
        """Give the current number colour, or take it away."""
        row = self.list.currentRow()
        if row >= 0:
            one = self._candidates[row]
            lit = not one.emphasised
            self._candidates[row] = one._replace(emphasised=lit, chosen=one.chosen or lit)
            self._fill(row)

    def move_item(self, by: int) -> None:
        """Move the current number up or down."""
        row = self.list.currentRow()
        to = row + by
        if row >= 0 and 0 <= to < len(self._candidates):
            self._candidates.insert(to, self._candidates.pop(row))
            self._fill(to)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.move_item(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_E and not event.modifiers():
                self.emphasise()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._candidates:
            mark = " · " + said("in colour") if one.emphasised else ""
            item = QListWidgetItem(f"{one.name}: {one.value}{mark}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if one.chosen else _PLAIN)
            font = self.theme.sans(14.5, 600 if one.emphasised else 400)
            item.setFont(font)
            self.list.addItem(item)
        self.list.setCurrentRow(current if self._candidates else -1)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        count = sum(one.chosen for one in self._candidates)
        if self._chart.kind is ChartKind.PART:
            told = counted(
                count,
                "{n} shown; the last of them is the whole.",
                "{n} shown; the last of them is the whole.",
            )
        else:
            told = counted(count, "{n} shown.", "{n} shown.")
        self._told.setText(told if count >= self._least else self._too_few())
        self._keep.setEnabled(count >= self._least)

    def _too_few(self) -> str:
        if self._chart.kind is ChartKind.PART:
            return said("A part needs its whole: choose two.")
        return counted(self._least, "Choose at least one.", "Choose at least two to compare.")

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        one = self._candidates[row]
        chosen = item.checkState() == _CHECKED
        lit = one.emphasised and chosen
        self._candidates[row] = one._replace(chosen=chosen, emphasised=lit)
        self._tell()

    def _on_keep(self) -> None:
        self.accept()
        step = derive_items_change(self._chart, self._candidates)
        if self.title is not None:
            named = replace(self._chart, title=self.title.text().strip() or self._chart.title)
            step = derive_items_change(named, self._candidates)._replace(label=said("Add chart"))
        self.decided.emit(step)
