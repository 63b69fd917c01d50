"""The triage: the article, the current number with its fields, and the list of everything."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Change, Kind
from briefing_app.core.figure import Status
from briefing_app.session.session import Session
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.article_pane import MakeArticle
from briefing_app.ui.triage.foot import TriageFoot
from briefing_app.ui.triage.head import TriageHead
from briefing_app.ui.triage.key_acts import Reach, accepts_rest, act_meant, leap_meant, reach_meant
from briefing_app.ui.triage.panel import TriagePanel
from briefing_app.ui.triage.reading_ahead import ReadingAhead
from briefing_app.ui.triage.same_finder import SameFinder
from briefing_app.ui.triage.search import TriageSearch
from briefing_app.viewmodels.article.marks import FigureMark
from briefing_app.viewmodels.triage.arrangement import ROOM_FOR_FOOT, ROOMY, derive_panel_width
from briefing_app.viewmodels.triage.card import derive_triage_card
from briefing_app.viewmodels.triage.edits import (
    TriageStep,
    derive_acceptance,
    derive_decision,
    derive_decisions,
    derive_field_edit,
    derive_mark_edit,
    derive_merge,
    derive_removal,
    derive_removals,
    derive_same,
    derive_selection,
    derive_split,
)
from briefing_app.viewmodels.triage.fields import Field
from briefing_app.viewmodels.triage.item import TriageItem
from briefing_app.viewmodels.triage.keys import TOGETHER, Act
from briefing_app.viewmodels.triage.making import NO_WORDS, Refused
from briefing_app.viewmodels.triage.marks import derive_triage_marks
from briefing_app.viewmodels.triage.moves import derive_start, derive_where_changed
from briefing_app.viewmodels.triage.same import derive_same_as
from briefing_app.viewmodels.triage.summary import derive_summary
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.words.said import marked, said, translated

_SHOWN = Kind.FIGURES | Kind.TEXT | Kind.RELATIONS | Kind.CLAIMS | Kind.TABLES | Kind.HEAD
_READ_ONLY = marked("This briefing is open read-only; save it under another name to change it.")


class TriageView(QWidget):
    """Goes through all numbers. ``left`` is emitted after Done or Esc."""

    left = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        make_article: MakeArticle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._triage = Triage()
        self._current = ""
        self._finder: SameFinder | None = None
        self.head = TriageHead(theme)
        self._ahead = ReadingAhead(self)
        self.article = make_article(self._marks_of)
        self.panel = TriagePanel(theme)
        self.foot = TriageFoot(theme)
        ScrollBarStyle(self.article.widget, theme, "paper")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.article.widget, 1)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)
        self.search = TriageSearch(lambda: self._triage, lambda: self._current, self.go_to)
        self.setFocusProxy(self.panel.rows)
        self.setAccessibleName(said("Figures found"))
        self._acts = self._derive_acts()
        self._connect()

    @property
    def triage(self) -> Triage:
        """What is listed."""
        return self._triage

    @property
    def current(self) -> str:
        """The key of the current item, empty for none."""
        return self._current

    def stop_reading(self) -> None:
        """Break off what is read in the background; the window closes, or another file opens."""
        self._ahead.stop()

    def go_to(self, key: str) -> None:
        """Make an item the current one."""
        self._current = key if key in self._triage.rows else ""
        self.panel.rows.show_current(self._current)
        self._show_card()
        self.article.light(self._current)
        self.panel.show_card()

    def make_figure(self) -> None:
        """Make a figure of the words that are selected in the article."""
        place = self.article.selected_place()
        if place is None:
            self._say(translated(NO_WORDS))
            return
        self._take(derive_selection(self._session.briefing, *place))
        self.article.drop_selection()
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def obey(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        item = self._triage.item(self._current)
        if item is None:
            return
        self.panel.card.say("")
        if act in TOGETHER and len(self.panel.rows.chosen) > 1:
            self._obey_for_all(act)
        else:
            self._acts[act](item)

    def _obey_for_all(self, act: Act) -> None:
        """Do to all chosen numbers what a key asks for, as one step."""
        items = [self._triage.items[self._triage.rows[key]] for key in self.panel.rows.chosen]
        status = TOGETHER[act]
        step = (
            derive_removals(items)
            if status is None
            else derive_decisions(self._session.briefing, items, status)
        )
        if self._take(step):
            self.go_to(self._triage.next_open(self._current) or self._current)

    def _reach(self, reach: Reach) -> None:
        """Choose several rows with the keyboard."""
        rows, key = self.panel.rows, self._triage.step(self._current, reach.by)
        if not key:
            return
        if reach.toggles:
            rows.toggle(key)
        elif reach.chooses:
            rows.reach(key)
        else:
            rows.go_on(key)
        self._on_reached(key)

    def _on_reached(self, key: str) -> None:
        """Show a number while several are chosen, and say how many."""
        self._current = key
        self._show_card()
        self.article.light(key)
        count = len(self.panel.rows.chosen)
        chosen = said("{n} numbers chosen: K, U, S and ⌫ go for all of them.", n=count)
        self._say(chosen * (count > 1))
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the acts do --------------------------------------------------------------------

    def _derive_acts(self) -> dict[Act, Callable[[TriageItem], object]]:
        return {
            Act.KEY: partial(self._decide, status=Status.KEY),
            Act.USE: partial(self._decide, status=Status.USED),
            Act.ASIDE: partial(self._decide, status=Status.ASIDE),
            Act.SAME: self._ask_same,
            Act.NEXT: lambda item: self.go_to(self._triage.step(item.key, 1)),
            Act.PREVIOUS: lambda item: self.go_to(self._triage.step(item.key, -1)),
            Act.MERGE: lambda item: self._take(
                derive_merge(self._session.briefing, self._triage, item)
            ),
            Act.SPLIT: lambda item: self._take(derive_split(self._session.briefing, item)),
            Act.REMOVE: self._remove,
            Act.EDIT: self._edit,
        }

    def _decide(self, item: TriageItem, status: Status) -> None:
        """Decide, and go on to the next number that waits; after the last one stay."""
        step = derive_decision(self._session.briefing, item, status)
        if self._take(step):
            self.go_to(self._triage.next_open(self._current) or self._current)

    def _remove(self, item: TriageItem) -> None:
        row = self._triage.rows[item.key]
        if self._take(derive_removal(item)):
            items = self._triage.items
            self.go_to(items[min(row, len(items) - 1)].key if items else "")

    def _edit(self, item: TriageItem) -> None:
        if item.figure:
            self.panel.card.form.edit(Field.WHAT)
        else:
            self._say(said("Make it a figure with K or U first."))

    def _ask_same(self, item: TriageItem) -> None:
        if not item.figure:
            self._say(said("Make it a figure with K or U first."))
            return
        others = derive_same_as(self._session.briefing, self._triage, item.key)
        if not others:
            self._say(said("No other figure counts or measures the same."))
            return
        top = self.panel.y() + self._theme.px(8)
        self._finder = SameFinder(others, self._theme, self, top=top)
        self._finder.chosen.connect(partial(self._on_same_chosen, item))
        self._finder.left.connect(self._end_finder)

    def _take(self, step: TriageStep | Refused) -> bool:
        """Apply a step and stand on its item; say why where it is refused."""
        if isinstance(step, Refused):
            self._say(step.sentence)
            return False
        if self._session.read_only:
            self._say(translated(_READ_ONLY))
            return False
        self._session.apply(step.edit, step.label)
        if step.key and step.key in self._triage.rows and step.key != self._current:
            self.go_to(step.key)
        return True

    def _next_pane(self) -> None:
        """Move the keyboard on: the list, the fields, the article."""
        card = self.panel.card
        field = card.form.field(Field.WHAT)
        panes = [w for w in (self.panel.rows, field, self.article.widget) if w.isVisible()]
        if panes:
            at = next((i for i, pane in enumerate(panes) if pane.hasFocus()), -1)
            panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, sentence: str) -> None:
        self.panel.card.say(sentence)
        event = QAccessibleAnnouncementEvent(self, sentence)
        QAccessible.updateAccessibility(event)

    # --- what is shown -----------------------------------------------------------------------

    def _connect(self) -> None:
        card, session = self.panel.card, self._session
        self.head.accepted.connect(self._on_accepted)
        self.head.done.connect(self.left)
        self.panel.rows.pointed.connect(self.go_to)
        self.panel.rows.reached.connect(self._on_reached)
        self.article.pointed.connect(self._on_pointed)
        card.asked.connect(self._on_asked)
        card.form.edited.connect(self._on_edited)
        card.form.marked.connect(self._on_marked)
        card.form.left.connect(self._on_form_left)
        session.changed.connect(self._on_changed)
        self._ahead.read.connect(self._on_read)
        self._theme.changed.connect(self._on_theme_changed)

    def _refresh(self) -> None:
        """Derive everything anew from the briefing."""
        self._triage = self._ahead.triage_of(self._session.briefing)
        self.panel.rows.show_triage(self._triage)
        self.panel.fit()
        self.head.show_summary(derive_summary(self._triage))

    def _marks_of(self, briefing: Briefing) -> tuple[FigureMark, ...]:
        return derive_triage_marks(briefing, self._ahead.triage_of(briefing))

    def _show_card(self) -> None:
        briefing = self._session.briefing
        props = derive_triage_card(briefing, self._triage, self._current)
        self.panel.card.show_props(props, with_sentence=self.article.widget.isHidden())

    def _arrange(self) -> None:
        width = derive_panel_width(self.width(), self._theme.zoom)
        alone = width >= self.width()
        self.panel.setFixedWidth(max(1, width))
        self.panel.set_compact(self.height() / self._theme.zoom < ROOMY)
        self.foot.setVisible(self.height() / self._theme.zoom >= ROOM_FOR_FOOT)
        if self.article.widget.isHidden() != alone:
            self.article.widget.setVisible(not alone)
            self._show_card()
        self.panel.fit()

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible() or not change.kinds & _SHOWN:
            return
        self._refresh()
        key = self._current
        if change.origin == "undo" or key not in self._triage.rows:
            key = derive_where_changed(change, self._triage, key)
        if key != self._current:
            self.go_to(key)
        else:
            self.panel.rows.show_current(key)
            self._show_card()
            self.article.light(key)

    def _on_read(self) -> None:
        """List what was still being read; the current number stays."""
        if self.isVisible():
            self._refresh()
            self.article.mark_anew()
            self.go_to(self._current or derive_start(self._triage, "", ""))

    def _on_theme_changed(self) -> None:
        if not self.isVisible():
            return
        self._arrange()
        self._show_card()
        self.panel.rows.show_current(self._current)

    # --- what is asked for -------------------------------------------------------------------

    def _on_asked(self, act: Act) -> None:
        self.obey(act)
        if act is not Act.EDIT and self._finder is None:
            self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pointed(self, key: str) -> None:
        self.go_to(key)
        self.panel.rows.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_accepted(self) -> None:
        step = derive_acceptance(self._triage)
        if step is not None:
            self._take(step)
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, field: Field, text: str) -> None:
        item = self._triage.item(self._current)
        if item is None:
            return
        step = derive_field_edit(self._session.briefing, item, field, text)
        self.panel.card.form.set_wrong(field, isinstance(step, Refused))
        if not isinstance(step, Refused):
            self.panel.card.say("")
        self._take(step)
        self._show_card()

    def _on_form_left(self) -> None:
        self.panel.card.say("")
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_marked(self, word: str) -> None:
        figure = self._session.briefing.figures_by_id.get(self._current)
        if figure is not None:
            self._take(derive_mark_edit(figure, word))
            self._show_card()

    def _on_same_chosen(self, item: TriageItem, other: str) -> None:
        self._end_finder()
        if self._take(derive_same(self._session.briefing, item, other)):
            self.go_to(self._triage.next_open(self._current) or self._current)

    def _end_finder(self) -> None:
        if self._finder is not None:
            self._finder.hide()
            self._finder.deleteLater()
            self._finder = None
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the number that is selected, or at the first that waits."""
        super().showEvent(event)
        self._refresh()
        self._arrange()
        self.go_to(derive_start(self._triage, self._session.focus.selected, self._current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._finder is not None:
            self._end_finder()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys that decide, wherever the keyboard is in this view."""
        act, leap, reach = act_meant(event), leap_meant(event), reach_meant(event)
        if reach is not None:
            self._reach(reach)
        elif act is not None:
            self.obey(act)
        elif accepts_rest(event):
            self._on_accepted()
        elif leap:
            self.go_to(self._triage.step(self._current, leap))
        elif event.key() == Qt.Key.Key_F6:
            self._next_pane()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo_stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.undo_stack.redo()
        else:
            super().keyPressEvent(event)
