"""The fields of a figure: two columns side by side, one below the other where it is narrow."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing_app.core.quantity import Hedge
from briefing_app.ui.kit.flow import FlowLayout
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.choice_field import ChoiceField
from briefing_app.ui.triage.field_edit import FieldEdit
from briefing_app.ui.triage.mark_toggle import MarkToggle
from briefing_app.viewmodels.triage.arrangement import ONE_COLUMN
from briefing_app.viewmodels.triage.card import TriageCardProps
from briefing_app.viewmodels.triage.fields import Field, MarkProps, hedge_words
from briefing_app.words.said import marked, said, translated

HINTS = {Field.WHAT: marked("what it counts"), Field.UNIT: marked("none")}
NOT_SAID = marked("not said")


class FieldsForm(QWidget):
    """``edited`` carries a field and what was typed, ``marked`` a mark, ``left`` asks to leave."""

    edited = Signal(object, str)
    marked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 0
        self._key = ""
        self._labels: dict[Field, QLabel] = {}
        self._fields: dict[Field, FieldEdit | ChoiceField] = {}
        for field in Field:
            widget = self._made(field)
            label = QLabel(translated(field.value), self)
            label.setBuddy(widget)
            self._labels[field], self._fields[field] = label, widget
        self._mark_label = QLabel(said("Marks"), self)
        self._marks = QWidget(self)
        self._flow = FlowLayout(theme, 6, self._marks)
        self._toggles: dict[str, MarkToggle] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def field(self, field: Field) -> FieldEdit | ChoiceField:
        """Return the widget of a field."""
        return self._fields[field]

    def toggle(self, word: str) -> MarkToggle:
        """Return the toggle of a mark."""
        return self._toggles[word]

    def show_props(self, props: TriageCardProps) -> None:
        """Show a figure's fields; what was typed wrongly stays while the figure stays."""
        for field, text in props.fields.items():
            widget = self._fields[field]
            if props.key == self._key and isinstance(widget, FieldEdit) and widget.is_typed(text):
                continue
            widget.show_text(text)
        self._key = props.key
        self._show_marks(props.marks)

    def edit(self, field: Field) -> None:
        """Give a field the keyboard."""
        widget = self._fields[field]
        if isinstance(widget, FieldEdit):
            widget.edit()
        else:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_wrong(self, field: Field, wrong: bool) -> None:
        """Mark a field as holding what cannot be kept."""
        widget = self._fields[field]
        if isinstance(widget, FieldEdit):
            widget.set_wrong(wrong)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, field: Field) -> FieldEdit | ChoiceField:
        if field is Field.HEDGE:
            words = tuple(hedge_words(hedge) for hedge in Hedge)
            choice = ChoiceField(translated(field.value), words, self._theme, self)
            choice.chosen.connect(lambda text: self.edited.emit(field, text))
            choice.done.connect(self.left)
            return choice
        hint = translated(HINTS.get(field, translated(NOT_SAID)))
        edit = FieldEdit(translated(field.value), hint, self._theme, self)
        edit.committed.connect(lambda text: self.edited.emit(field, text))
        edit.done.connect(self.left)
        return edit

    def _show_marks(self, marks: tuple[MarkProps, ...]) -> None:
        words = [mark.word for mark in marks]
        if words != list(self._toggles):
            for toggle in self._toggles.values():
                self._flow.removeWidget(toggle)
                toggle.hide()
                toggle.deleteLater()
            self._toggles = {}
            for mark in marks:
                word = mark.word
                toggle = MarkToggle(mark.shown, self._theme, self._marks)
                toggle.clicked.connect(lambda _=False, word=word: self.marked.emit(word))
                self._flow.addWidget(toggle)
                toggle.show()
                self._toggles[word] = toggle
            self._order_tabs()
        for mark in marks:
            self._toggles[mark.word].setChecked(mark.on)

    def _order_tabs(self) -> None:
        chain: list[QWidget] = [self._fields[field] for field in Field]
        chain += self._toggles.values()
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        columns = 1 if self.width() / self._theme.zoom < ONE_COLUMN else 2
        if columns == self._columns:
            return
        self._columns = columns
        for index, field in enumerate(Field):
            row, column = divmod(index, columns)
            self._grid.addWidget(self._labels[field], row, 2 * column)
            self._grid.addWidget(self._fields[field], row, 2 * column + 1)
        last = (len(Field) + columns - 1) // columns
        self._grid.addWidget(self._mark_label, last, 0)
        self._grid.addWidget(self._marks, last, 1, 1, 2 * columns - 1)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 3 if columns == 2 else 0)

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        for label in (*self._labels.values(), self._mark_label):
            label.setFont(theme.sans(13))
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.palette.soft))
            label.setPalette(palette)
            label.setMinimumWidth(px(44))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._arrange()
