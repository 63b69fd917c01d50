"""The triage with real keys: decide, edit, go wrong, take back."""

import re
import threading
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.triage.choice_field import ChoiceField
from briefing_app.ui.triage.field_edit import FieldEdit
from briefing_app.ui.triage.rows.row_delegate import RowDelegate
from briefing_app.ui.triage.rows.rows_view import MANY
from briefing_app.ui.triage.view import TriageView
from briefing_app.viewmodels.triage.fields import Field
from briefing_app.viewmodels.triage.item import Decision
from briefing_app.viewmodels.triage.keys import CAPS, Act
from briefing_app.viewmodels.triage.reading import LONG
from tests.viewmodels.triage.samples import RANGE, drafted, many, spector

Key = Qt.Key
Triage = Callable[[Briefing], TriageView]


@pytest.fixture
def triage(app: App, qtbot: QtBot) -> Triage:
    def make(briefing: Briefing) -> TriageView:
        app.show_opening(Opening(briefing, None))
        app.window.activateWindow()
        app.workspace.actions["triage"].trigger()
        view = app.window.views.view("triage")
        assert isinstance(view, TriageView)
        view.article.scrolling.still = True
        qtbot.waitUntil(view.panel.rows.hasFocus)
        return view

    return make


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def figure(view: TriageView, app: App) -> object:
    return app.session.briefing.figures_by_id[view.current]


def edit_field(view: TriageView, field: Field) -> FieldEdit:
    widget = view.panel.card.form.field(field)
    assert isinstance(widget, FieldEdit)
    view.panel.card.form.edit(field)
    return widget


def test_the_whole_article_with_one_key_a_figure(triage: Triage, app: App) -> None:
    view = triage(spector())
    figures = len(app.session.briefing.figures)
    assert view.triage.undecided == figures
    pressed = 0
    while view.triage.undecided:
        item = view.triage.item(view.current)
        assert item is not None
        assert item.decision.is_open
        press(Key.Key_K if item.decision is Decision.SUGGESTED_KEY else Key.Key_U)
        pressed += 1
    assert pressed == figures
    assert all(f.decided for f in app.session.briefing.figures)
    assert "all decided" in view.head.text
    press(Key.Key_Escape)
    assert app.window.views.current == "read"


def test_each_decision_is_one_step_back_with_its_name(triage: Triage, app: App) -> None:
    view = triage(spector())
    first = view.current
    press(Key.Key_S)
    assert app.session.briefing.figures_by_id[first].status is Status.ASIDE
    assert app.session.undo_stack.undoText() == "Set aside"
    assert view.current != first
    press(Key.Key_K)
    assert app.session.undo_stack.undoText() == "Make key figure"
    app.workspace.actions["undo"].trigger()
    app.workspace.actions["undo"].trigger()
    assert not app.session.briefing.figures_by_id[first].decided
    assert view.current == first


def test_arrows_and_letters_move(triage: Triage) -> None:
    view = triage(spector())
    items = view.triage.items
    press(Key.Key_Home)
    assert view.current == items[0].key
    press(Key.Key_Down, Key.Key_J)
    assert view.current == items[2].key
    press(Key.Key_Up)
    assert view.current == items[1].key
    press(Key.Key_End)
    assert view.current == items[-1].key
    assert view.article.lights.keys == (items[-1].key,)


def test_the_label_is_edited_with_enter(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(spector())
    press(Key.Key_Return)
    field = view.panel.card.form.field(Field.WHAT)
    assert field.hasFocus()
    qtbot.keyClicks(field, "skus of the world")
    press(Key.Key_Return)
    assert app.session.briefing.figures_by_id[view.current].label == "skus of the world"
    assert app.session.undo_stack.undoText() == "Change label"
    assert view.panel.rows.hasFocus()
    app.workspace.actions["undo"].trigger()
    assert app.session.briefing.figures_by_id[view.current].label != "skus of the world"


def test_nonsense_stays_in_the_field_with_one_sentence(
    triage: Triage, app: App, qtbot: QtBot
) -> None:
    view = triage(spector())
    before = app.session.briefing
    field = edit_field(view, Field.VALUE)
    qtbot.keyClicks(field, "lots")
    press(Key.Key_Return)
    assert app.session.briefing is before
    assert field.toPlainText() == "lots"
    assert field.hasFocus()
    assert "no number" in view.panel.card.error
    press(Key.Key_Escape)
    assert field.toPlainText() == field.kept
    assert view.panel.rows.hasFocus()
    press(Key.Key_Escape)
    assert app.window.views.current == "read"


def test_tab_keeps_and_goes_on(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(spector())
    field = edit_field(view, Field.VALUE)
    qtbot.keyClicks(field, "40-60")
    press(Key.Key_Tab)
    assert app.session.briefing.figures_by_id[view.current].quantity.is_range
    unit = view.panel.card.form.field(Field.UNIT)
    assert unit.hasFocus()
    qtbot.keyClicks(unit, "kilometres")
    press(Key.Key_Tab)
    assert app.session.briefing.figures_by_id[view.current].quantity.unit == "km"
    assert view.panel.card.form.field(Field.WHEN).hasFocus()


def test_hedge_and_marks_by_keyboard(triage: Triage, app: App) -> None:
    view = triage(spector())
    hedge = view.panel.card.form.field(Field.HEDGE)
    assert isinstance(hedge, ChoiceField)
    view.panel.card.form.edit(Field.HEDGE)
    press(Key.Key_M)
    quantity = app.session.briefing.figures_by_id[view.current].quantity
    assert quantity.hedge is Hedge.MORE_THAN
    assert hedge.accessibleName() == "Hedge: more than"
    toggle = view.panel.card.form.toggle("provisional")
    toggle.setFocus()
    press(Key.Key_Space)
    assert "provisional" in app.session.briefing.figures_by_id[view.current].quantity.marks
    assert app.session.undo_stack.undoText() == "Change marks"


def test_the_same_thing_is_picked_by_typing(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(spector())
    item = next(i for i in view.triage.items if i.value == "64")
    view.go_to(item.key)
    press(Key.Key_Equal)
    qtbot.keyClicks(QApplication.focusWidget(), "850")
    press(Key.Key_Return)
    after = app.session.briefing.figures_by_id[item.figure]
    assert after.status is Status.ASIDE
    assert "same thing" in after.reason
    assert app.session.undo_stack.undoText() == "Say same thing"
    assert view.panel.rows.hasFocus()


def test_split_merge_and_remove(triage: Triage, app: App) -> None:
    view = triage(drafted(RANGE))
    count = len(app.session.briefing.figures)
    assert not view.panel.card.button(Act.SPLIT).isHidden()
    press(Key.Key_P)
    assert len(app.session.briefing.figures) == count + 1
    press(Key.Key_M)
    assert len(app.session.briefing.figures) == count
    press(Key.Key_Delete)
    assert len(app.session.briefing.figures) == count - 1
    assert len(view.triage.items) >= count
    press(Key.Key_End, Key.Key_P)
    assert "range" in view.panel.card.error


def test_a_year_becomes_a_figure(triage: Triage, app: App) -> None:
    view = triage(spector())
    year = next(i for i in view.triage.items if i.value == "2021")
    view.go_to(year.key)
    press(Key.Key_S)
    assert "set aside already" in view.panel.card.error
    count = len(app.session.briefing.figures)
    press(Key.Key_U)
    assert len(app.session.briefing.figures) == count + 1


def test_the_rest_is_accepted(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(many(8))
    qtbot.mouseClick(view.head.accept, Qt.MouseButton.LeftButton)
    assert view.triage.undecided == 0
    assert app.session.undo_stack.undoText() == "Accept the rest"
    assert not view.head.accept.isEnabled()
    app.session.undo_stack.undo()
    QTest.keyClick(view.panel.rows, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.triage.undecided == 0
    qtbot.mouseClick(view.head.finish, Qt.MouseButton.LeftButton)
    assert app.window.views.current == "read"


def test_every_button_does_what_its_key_does(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(spector())
    for cap in CAPS:
        button = view.panel.card.button(cap.act)
        assert cap.cap in button.accessibleName()
    before = app.session.undo_stack.count()
    qtbot.mouseClick(view.panel.card.button(Act.KEY), Qt.MouseButton.LeftButton)
    assert app.session.undo_stack.count() == before + 1
    assert view.panel.rows.hasFocus()


def test_a_row_and_a_word_can_be_clicked(triage: Triage, qtbot: QtBot) -> None:
    view = triage(spector())
    rows = view.panel.rows
    index = rows.model().index(4, 0)
    rows.scrollTo(index)
    at = rows.visualRect(index).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.current == view.triage.items[4].key
    placed = view.article.figures.of_key(view.triage.items[1].key)
    assert placed is not None
    view.article.show_stretch(placed.at)
    rect = view.article.rect_of(placed.at)
    top = view.article.verticalScrollBar().value()
    spot = QPoint(round(rect.center().x()), round(rect.center().y() - top))
    qtbot.mouseClick(view.article.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.current == view.triage.items[1].key


def select(article: object, words: str) -> None:
    document = article.document()  # type: ignore[attr-defined]
    cursor = document.find(words)
    assert not cursor.isNull()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)  # type: ignore[attr-defined]


def test_a_figure_of_selected_words_in_the_triage(triage: Triage, app: App) -> None:
    briefing = spector()
    view = triage(Briefing("b", articles=briefing.articles))
    select(view.article, "850 kilograms of drugs")
    app.workspace.actions["make_figure"].trigger()
    made = app.session.briefing.figures_by_id[view.current]
    assert (made.quantity.point, made.quantity.unit) == (850, "kg")
    assert app.session.undo_stack.undoText() == "Make a figure of the selection"
    select(view.article, "partner agencies")
    app.workspace.actions["make_figure"].trigger()
    assert "no number" in view.panel.card.error


def test_a_figure_of_selected_words_while_reading(app: App) -> None:
    app.show_opening(Opening(Briefing("b", articles=spector().articles), None))
    select(app.article.view, "117 firearms")
    app.workspace.actions["make_figure"].trigger()
    (made,) = app.session.briefing.figures
    assert (made.quantity.point, made.quantity.unit) == (117, "firearm")
    assert app.session.focus.selected == made.id
    select(app.article.view, "partner agencies")
    app.workspace.actions["make_figure"].trigger()
    assert "no number" in app.shell.bars.notice.text


def test_a_read_only_briefing_says_so(triage: Triage, app: App) -> None:
    view = triage(spector())
    app.session.read_only = True
    press(Key.Key_K)
    assert "read-only" in view.panel.card.error


def test_another_briefing_shows_its_own_numbers(triage: Triage, app: App) -> None:
    view = triage(spector())
    app.show_opening(Opening(drafted("We saw 12 cats."), None))
    assert app.window.views.current == "read"
    app.workspace.actions["triage"].trigger()
    assert [item.value for item in view.triage.items] == ["12"]
    assert "cats" in view.article.toPlainText()


def test_f6_goes_round_and_ctrl_1_leads_back(triage: Triage, app: App) -> None:
    view = triage(spector())
    press(Key.Key_F6)
    assert view.panel.card.form.field(Field.WHAT).hasFocus()
    press(Key.Key_F6)
    assert view.article.hasFocus()
    press(Key.Key_F6)
    assert view.panel.rows.hasFocus()
    app.workspace.actions["read"].trigger()
    assert app.window.views.current == "read"


def test_nonsense_stays_where_tab_leads_on(triage: Triage, app: App, qtbot: QtBot) -> None:
    view = triage(spector())
    field = edit_field(view, Field.VALUE)
    qtbot.keyClicks(field, "lots")
    press(Key.Key_Tab)
    assert field.toPlainText() == "lots"
    assert field.wrong
    assert "no number" in view.panel.card.error
    edit_field(view, Field.VALUE)
    press(Key.Key_Escape)
    assert not field.wrong
    assert view.panel.card.error == ""


def long_briefing() -> Briefing:
    line = "The port handled 41,200 crates in the year 2021 on 3 quays, and 17 ships lay there. "
    blocks = (Block(BlockKind.PARAGRAPH, line * 5) for _ in range(LONG // (5 * len(line)) + 1))
    article = Article(Source("a", date="2022-02-01"), tuple(blocks), "en")
    found = [*re.finditer("41,200", article.text)]
    figures = (
        Figure(f"f{n}", Quantity(Decimal(41200), "crate"), f"crates {n}",
               make_span("a", article.text, *at.span()))
        for n, at in enumerate(found)
    )  # fmt: skip
    return Briefing("long", articles=(article,), figures=tuple(figures))


def test_figures_of_a_long_article_are_there_before_the_rest_is_read(
    triage: Triage, app: App, qtbot: QtBot
) -> None:
    view = triage(long_briefing())
    figures = len(app.session.briefing.figures)
    assert len(view.triage.items) == figures
    assert "reading the rest" in view.head.text
    press(Key.Key_U)
    assert view.triage.undecided == figures - 1
    standing = view.current
    qtbot.waitUntil(lambda: view.triage.whole, timeout=60_000)
    assert view.current == standing
    assert len(view.triage.items) > figures
    assert "reading the rest" not in view.head.text
    press(Key.Key_U)
    assert view.triage.undecided == figures - 2


def test_what_is_read_in_the_background_begins_after_the_figures_are_shown(
    app: App, qtbot: QtBot
) -> None:
    app.show_opening(Opening(long_briefing(), None))
    app.workspace.actions["triage"].trigger()
    assert "numbers" not in {thread.name for thread in threading.enumerate()}
    view = app.triage.build()
    qtbot.waitUntil(lambda: view.triage.whole, timeout=60_000)


def test_leaving_does_not_wait_for_what_is_being_read(
    triage: Triage, app: App, qtbot: QtBot
) -> None:
    view = triage(long_briefing())
    qtbot.waitUntil(lambda: "numbers" in {thread.name for thread in threading.enumerate()})
    view.stop_reading()
    assert not view.triage.whole
    assert "numbers" not in {thread.name for thread in threading.enumerate()}


def test_of_many_rows_only_those_that_are_seen_are_set(
    triage: Triage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = triage(long_briefing())
    set_rows = []
    laid_out = RowDelegate._laid_out
    monkeypatch.setattr(
        RowDelegate,
        "_laid_out",
        lambda self, item, width: set_rows.append(item.key) or laid_out(self, item, width),
    )
    for _ in range(5):
        press(Key.Key_U)
        QApplication.processEvents()
    assert len(view.triage.items) > MANY
    assert len(set_rows) < 150


def test_find_goes_through_the_numbers_and_no_letter_decides(
    triage: Triage, app: App, qtbot: QtBot
) -> None:
    view = triage(spector())
    undecided = view.triage.undecided
    app.workspace.actions["find"].trigger()
    bar = app.shell.find
    qtbot.waitUntil(bar.isVisible)
    assert "numbers" in bar._field.placeholderText()
    QTest.keyClicks(QApplication.focusWidget(), "suggested")
    assert " of " in bar.count_text
    item = view.triage.item(view.current)
    assert item is not None
    assert "suggested" in item.name
    first = view.current
    press(Key.Key_Return)
    assert view.current != first
    QTest.keyClicks(QApplication.focusWidget(), "kua")
    assert view.triage.undecided == undecided
    assert bar.count_text == "no hits"
    press(Key.Key_Escape)
    assert not bar.isVisible()
    assert view.panel.rows.hasFocus()
    assert app.window.views.current == "triage"
    press(Key.Key_Escape)
    assert app.window.views.current == "read"
    app.workspace.actions["find"].trigger()
    assert "article" in bar._field.placeholderText()


def stamped(view: TriageView, app: App) -> list[tuple[Status, bool]]:
    """Return how it stands with each figure, in the order of the list."""
    figures = app.session.briefing.figures_by_id
    found = [figures[item.figure] for item in view.triage.items if item.figure]
    return [(one.status, one.decided) for one in found]


def visitors() -> Briefing:
    """Return a briefing of eight numbers, all of them figures."""
    return drafted(*(f"The town counted {37 * i + 12} visitors." for i in range(1, 9)))


def test_several_rows_are_decided_with_one_key_and_taken_back_as_one(
    triage: Triage, app: App
) -> None:
    view = triage(visitors())
    before = stamped(view, app)
    view.go_to(view.triage.items[1].key)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down, shift)
    assert view.panel.rows.chosen == tuple(item.key for item in view.triage.items[1:5])
    assert view.current == view.triage.items[4].key
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Up, shift)
    assert len(view.panel.rows.chosen) == 3
    steps = app.session.undo_stack.count()
    press(Key.Key_S)
    after = stamped(view, app)
    assert after[1:4] == [(Status.ASIDE, True)] * 3
    assert (after[:1], after[4:]) == (before[:1], before[4:])
    assert app.session.undo_stack.count() == steps + 1
    assert app.session.undo_stack.undoText() == "Set 3 numbers aside"
    assert len(view.panel.rows.chosen) == 1, "the next number is chosen alone"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stamped(view, app) == before


def test_rows_are_picked_one_by_one_with_control(triage: Triage, app: App) -> None:
    view = triage(visitors())
    rows, items = view.panel.rows, view.triage.items
    control = Qt.KeyboardModifier.ControlModifier

    def click(row: int, held: Qt.KeyboardModifier) -> None:
        at = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, held, at)

    click(0, Qt.KeyboardModifier.NoModifier)
    click(2, control)
    assert rows.chosen == (items[0].key, items[2].key)
    click(0, control)
    assert rows.chosen == (items[2].key,)
    click(1, Qt.KeyboardModifier.ShiftModifier)
    assert rows.chosen == (items[0].key, items[1].key), "up to there from where it was picked last"
    press_held = (Key.Key_Down, Key.Key_Down, Key.Key_Space)
    for key in press_held:
        QTest.keyClick(QApplication.focusWidget(), key, control)
    assert rows.chosen == (items[0].key, items[1].key, items[3].key)
    press(Key.Key_K)
    assert [one for one, _ in stamped(view, app)].count(Status.KEY) >= 3
    assert app.session.undo_stack.undoText() == "Make 3 key figures"
    click(5, Qt.KeyboardModifier.NoModifier)
    assert rows.chosen == (items[5].key,)


def test_numbers_that_are_no_figures_yet_are_decided_together_with_figures(
    triage: Triage, app: App
) -> None:
    view = triage(many(4))
    usable = next(row for row, item in enumerate(view.triage.items) if not item.figure)
    view.go_to(view.triage.items[usable].key)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    known, chosen = len(app.session.briefing.figures), len(view.panel.rows.chosen)
    assert chosen == len(view.triage.items) - usable
    press(Key.Key_U)
    figures = app.session.briefing.figures
    assert len(figures) > known
    assert len({figure.id for figure in figures}) == len(figures)
    app.session.undo_stack.undo()
    assert len(app.session.briefing.figures) == known


def test_several_figures_are_removed_in_one_step(triage: Triage, app: App) -> None:
    view = triage(visitors())
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    gone = view.panel.rows.chosen
    press(Key.Key_Delete)
    assert not set(gone) & set(app.session.briefing.figures_by_id)
    assert len(app.session.briefing.figures) == 5
    app.session.undo_stack.undo()
    assert len(app.session.briefing.figures) == 8
