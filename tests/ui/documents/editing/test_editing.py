"""Undo by name, text corrections, notes, details and cards, each one step of undo, by keys."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.edits import with_head
from briefing_app.core.figure import CellRef
from briefing_app.core.refs import cell_key
from briefing_app.core.span import Span
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.documents.editing.note_dialog import NoteDialog
from briefing_app.ui.documents.editing.text_dialog import TextDialog
from briefing_app.viewmodels.charts.props import derive_chart
from tests.sample import table_article
from tests.ui.documents.conftest import press, title

Ask = Callable[..., TextDialog]


def menu_text(app: App, name: str) -> str:
    return app.workspace.actions[name].text().replace("&", "")


def test_undo_and_redo_say_what(opened: App, qtbot: QtBot) -> None:
    undo, redo = opened.workspace.actions["undo"], opened.workspace.actions["redo"]
    assert not undo.isEnabled() and not redo.isEnabled()
    before = opened.session.briefing
    title(opened, "edited")
    assert menu_text(opened, "undo") == "Undo “Change title”"
    said: list[str] = []
    opened.workspace.messages.said.connect(said.append)
    press(qtbot, opened.window, "Ctrl+Z")
    assert opened.session.briefing is before
    assert said == ["Undone: Change title"]
    assert menu_text(opened, "undo") == "Undo"
    assert menu_text(opened, "redo") == "Redo “Change title”"
    press(qtbot, opened.window, "Ctrl+Shift+Z")
    assert opened.session.briefing.title == "edited"
    press(qtbot, opened.window, "Ctrl+Z")
    press(qtbot, opened.window, "Ctrl+Y")
    assert opened.session.briefing.title == "edited"


def test_typing_is_one_step(opened: App) -> None:
    for end in range(1, 6):
        words = "typed"[:end]
        opened.session.apply(
            lambda b, w=words: with_head(b, kicker=w), "Change kicker", merge="kicker"
        )
    assert opened.session.undo_stack.count() == 1


def select(app: App, words: str) -> None:
    document = app.article.view.document()
    cursor = document.find(words)
    assert not cursor.isNull()
    app.article.view.setTextCursor(cursor)


def test_selected_words_are_corrected_and_spans_move_along(
    opened: App, qtbot: QtBot, dialog: Ask
) -> None:
    select(opened, "Officers")
    press(qtbot, opened.window, "F2")
    asked = dialog(opened, TextDialog)
    assert asked.field.textCursor().selectedText() == "Officers"
    qtbot.keyClicks(asked.field, "Policemen and policewomen")
    press(qtbot, asked, "Ctrl+Return")
    article = opened.session.briefing.articles[0]
    assert "Policemen and policewomen also took" in article.text
    for figure in opened.session.briefing.figures:
        assert isinstance(figure.evidence, Span)
        assert not figure.evidence.lost
        at = slice(figure.evidence.start, figure.evidence.end)
        assert article.text[at] == figure.evidence.exact
    assert opened.session.undo_stack.undoText() == "Correct text"
    press(qtbot, opened.window, "Ctrl+Z")
    assert "Officers also took" in opened.session.briefing.articles[0].text


def test_a_figure_whose_words_go_is_said_to_be_lost(opened: App, qtbot: QtBot, dialog: Ask) -> None:
    opened.session.focus.select("firearms")
    press(qtbot, opened.window, "F2")
    asked = dialog(opened, TextDialog)
    assert asked.field.textCursor().selectedText() == "117 firearms"
    qtbot.keyClicks(asked.field, "many weapons")
    press(qtbot, asked, "Ctrl+Return")
    evidence = opened.session.briefing.figures_by_id["firearms"].evidence
    assert isinstance(evidence, Span) and evidence.lost
    assert "1 figure lost its words" in opened.shell.bars.notice.text
    assert "firearms seized" in opened.shell.bars.notice.text
    press(qtbot, opened.window, "Ctrl+Z")
    evidence = opened.session.briefing.figures_by_id["firearms"].evidence
    assert isinstance(evidence, Span) and not evidence.lost
    assert opened.shell.bars.notice.isHidden(), "it is not lost any more"


def test_a_corrected_number_is_followed_everywhere_as_one_step(
    opened: App, qtbot: QtBot, dialog: Ask
) -> None:
    before = opened.session.briefing
    opened.session.focus.select("firearms")
    press(qtbot, opened.window, "F2")
    asked = dialog(opened, TextDialog)
    qtbot.keyClicks(asked.field, "more than 130 firearms")
    press(qtbot, asked, "Ctrl+Return")
    card = opened.cards.board.card_of("firearms")
    assert card is not None
    assert card.props.number.number == "130"
    assert card.props.reservations == "more than"
    assert card.props.label == "firearms seized"
    assert opened.session.undo_stack.count() == 1
    press(qtbot, opened.window, "Ctrl+Z")
    assert opened.session.briefing is before


def test_without_a_place_it_says_what_to_do(opened: App, qtbot: QtBot) -> None:
    press(qtbot, opened.window, "F2")
    assert not opened.window.findChildren(TextDialog)


def test_the_selection_knows_its_place(opened: App) -> None:
    select(opened, "Officers")
    place = opened.article.view.selected_place()
    assert place is not None
    source, start, end = place
    assert opened.session.briefing.articles_by_id[source].text[start:end] == "Officers"
    opened.article.view.setTextCursor(QTextCursor(opened.article.view.document()))
    assert opened.article.view.selected_place() is None


def test_a_note_on_a_figure_is_written_changed_and_removed(
    opened: App, qtbot: QtBot, dialog: Callable[..., NoteDialog]
) -> None:
    opened.session.focus.select("arrests")
    press(qtbot, opened.window, "Ctrl+Shift+N")
    asked = dialog(opened, NoteDialog)
    assert asked.about == "arrests"
    qtbot.keyClicks(asked.focusWidget(), "ask DEA")
    press(qtbot, asked, "Ctrl+Return")
    (note,) = opened.session.briefing.notes
    assert (note.text, note.about) == ("ask DEA", "arrests")
    assert opened.session.undo_stack.undoText() == "Write note"
    press(qtbot, opened.window, "Ctrl+Shift+N")
    asked = dialog(opened, NoteDialog)
    assert asked.field.toPlainText() == "ask DEA"
    asked.buttons[0].setFocus()
    press(qtbot, asked, "Return")
    assert opened.session.briefing.notes == ()
    assert opened.session.undo_stack.undoText() == "Remove note"


def test_a_note_on_a_claim_is_chosen_from_the_list(
    opened: App, qtbot: QtBot, dialog: Callable[..., NoteDialog]
) -> None:
    press(qtbot, opened.window, "Ctrl+Shift+N")
    asked = dialog(opened, NoteDialog)
    assert asked.about == ""
    asked.topic.setFocus()
    press(qtbot, asked, "End")
    assert asked.about == opened.session.briefing.claims[-1].id
    asked.field.setFocus()
    qtbot.keyClicks(asked.field, "double-check")
    press(qtbot, asked, "Ctrl+Return")
    (note,) = opened.session.briefing.notes
    assert note.about == opened.session.briefing.claims[-1].id


def test_details_are_one_step(
    opened: App, qtbot: QtBot, dialog: Callable[..., DetailsDialog]
) -> None:
    opened.workspace.actions["details"].trigger()
    asked = dialog(opened, DetailsDialog)
    assert asked.focusWidget() is asked.fields["title"]
    press(qtbot, asked, "Ctrl+A")
    qtbot.keyClicks(asked.focusWidget(), "A new name")
    press(qtbot, asked, "Tab")
    assert asked.focusWidget() is asked.fields["headline"]
    qtbot.keyClicks(asked.focusWidget(), "A headline")
    asked.particulars["publisher"].setText("Somebody")
    press(qtbot, asked, "Return")
    briefing = opened.session.briefing
    assert (briefing.title, briefing.headline) == ("A new name", "A headline")
    assert briefing.articles[0].source.publisher == "Somebody"
    assert opened.session.undo_stack.undoText() == "Change details"
    assert opened.session.undo_stack.count() == 1


def test_details_without_a_change_change_nothing(
    opened: App, qtbot: QtBot, dialog: Callable[..., DetailsDialog]
) -> None:
    opened.workspace.actions["details"].trigger()
    press(qtbot, dialog(opened, DetailsDialog), "Return")
    assert opened.session.undo_stack.count() == 0


def test_every_field_has_a_name(opened: App, dialog: Callable[..., DetailsDialog]) -> None:
    opened.workspace.actions["details"].trigger()
    asked = dialog(opened, DetailsDialog)
    for field in (*asked.fields.values(), *asked.particulars.values(), *asked.buttons):
        assert field.accessibleName()
    asked.reject()


def test_cards_move_by_keys(opened: App, qtbot: QtBot) -> None:
    order = [f.id for f in opened.session.briefing.key_figures]
    opened.session.focus.select(order[1])
    press(qtbot, opened.window, "Ctrl+Shift+Left")
    moved = [f.id for f in opened.session.briefing.key_figures]
    assert moved == [order[1], order[0], *order[2:]]
    press(qtbot, opened.window, "Ctrl+Shift+Left")
    assert [f.id for f in opened.session.briefing.key_figures] == moved, "it is the first already"
    press(qtbot, opened.window, "Ctrl+Shift+Right")
    assert [f.id for f in opened.session.briefing.key_figures] == order
    assert opened.session.undo_stack.undoText() == "Move card"


def test_nothing_can_be_edited_read_only(opened: App, qtbot: QtBot) -> None:
    opened.session.read_only = True
    before = opened.session.briefing
    opened.session.focus.select(before.key_figures[1].id)
    press(qtbot, opened.window, "Ctrl+Shift+Left")
    assert opened.session.briefing is before


def test_the_bare_sign_of_money_is_a_setting_of_the_source(app: App, qtbot: QtBot) -> None:
    app.documents.edits.edit_details()
    (dialog,) = app.window.findChildren(DetailsDialog)
    assert dialog.money.isVisible() and dialog.money.currentData() == "USD"
    dialog.money.setCurrentIndex(dialog.money.findData("AUD"))
    dialog.money.activated.emit(dialog.money.currentIndex())
    dialog.buttons[-1].click()
    units = {f.quantity.unit for f in app.session.briefing.figures}
    assert "AUD" in units and "USD" not in units
    app.session.undo_stack.undo()
    assert "USD" in {f.quantity.unit for f in app.session.briefing.figures}


def test_a_cell_of_a_table_in_the_text_is_corrected_alone(app: App, qtbot: QtBot) -> None:
    app.show_opening(Opening(derive_briefing(table_article()), None))
    cursor = app.article.view.document().find("58,000")
    app.article.view.setTextCursor(QTextCursor(cursor))
    press(qtbot, app.window, "F2")
    (dialog,) = app.window.findChildren(TextDialog)
    assert dialog.windowTitle() == "Correct cell"
    assert dialog.field.toPlainText() == "58,000"
    qtbot.keyClicks(dialog.field, "59,100")
    press(qtbot, dialog.field, "Ctrl+Return")
    table = next(b for b in app.session.briefing.articles[0].blocks if b.rows)
    assert table.rows[1] == ("2020", "59,100")
    figure = next(
        f
        for f in app.session.briefing.figures
        if isinstance(f.evidence, Span) and f.evidence.exact == "59,100"
    )
    assert figure.quantity.value == 59_100
    press(qtbot, app.window, "Ctrl+Z")
    table = next(b for b in app.session.briefing.articles[0].blocks if b.rows)
    assert table.rows[1] == ("2020", "58,000")


def test_a_cell_of_an_added_table_is_corrected_from_its_menu(app: App, qtbot: QtBot) -> None:
    table = app.session.briefing.tables[0]
    at = next(i for i, column in enumerate(table.columns) if column.name == "Arrests")
    ref = CellRef(table.source.id, table.rows[1].id, table.columns[at].id)
    menu = app.shell.menus.menu_of(cell_key(ref))
    next(a for a in menu.actions() if a.text() == "Correct the cell…").trigger()
    (dialog,) = app.window.findChildren(TextDialog)
    assert isinstance(dialog.field, QLineEdit)
    assert dialog.field.selectedText() == "179"
    qtbot.keyClicks(dialog.field, "181")
    press(qtbot, dialog.field, "Ctrl+Return")
    assert app.session.briefing.tables[0].rows[1].cells[at].text == "181"
    chart = app.session.briefing.charts[0]
    shown = derive_chart(app.session.briefing, chart)
    assert "181" in shown.alt and "179" not in shown.alt, "its bar follows"
