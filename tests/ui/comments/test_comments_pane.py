"""Comments are written, answered, resolved and lost sight of with keys, as in other programs."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.session.settings import REVIEWER


def press(widget: QWidget, keys: str) -> None:
    QTest.keySequence(widget, QKeySequence(keys))


def select(app: App, words: str) -> None:
    """Select words in the article, as a person does with the mouse."""
    cursor = app.article.view.document().find(words)
    assert not cursor.isNull()
    app.article.view.setTextCursor(QTextCursor(cursor))


def comment(app: App, qtbot: QtBot, words: str, text: str, *, name: str = "JB") -> None:
    select(app, words)
    press(app.window, "Ctrl+Alt+M")
    writing = app.comments.board.writing
    assert writing is not None and writing.field.hasFocus()
    if not writing.name.isHidden():
        writing.name.setText(name)
    qtbot.keyClicks(writing.field, text)
    press(writing.field, "Ctrl+Return")


def test_a_comment_on_words_is_written_answered_resolved_and_undone(app: App, qtbot: QtBot) -> None:
    comment(app, qtbot, "117 firearms", "All of them?")
    (made,) = app.session.briefing.comments
    assert (made.by, made.text) == ("JB", "All of them?")
    assert made.span is not None and made.span.exact == "117 firearms"
    assert app.workspace.settings.get(REVIEWER) == "JB"
    (card,) = app.comments.board.cards
    assert card.hasFocus(), "the keyboard is where the comment is"
    press(card, "R")
    assert card.writing is not None and card.writing.name.isHidden(), "the name is known"
    qtbot.keyClicks(card.writing.field, "Yes.")
    press(card.writing.field, "Ctrl+Return")
    assert [r.text for r in app.session.briefing.comments[0].replies] == ["Yes."]
    card.resolve.click()
    assert app.session.briefing.comments[0].resolved
    assert app.comments.board.cards == ()
    assert app.comments.board.done_button.text() == "Show 1 resolved"
    for _ in range(3):
        press(app.window, "Ctrl+Z")
    assert app.session.briefing.comments == ()
    assert app.comments.board.cards == ()


def test_escape_gives_a_comment_up_and_an_empty_one_is_not_kept(app: App, qtbot: QtBot) -> None:
    select(app, "117 firearms")
    press(app.window, "Ctrl+Alt+M")
    writing = app.comments.board.writing
    assert writing is not None and not writing.keep.isEnabled()
    press(writing.field, "Ctrl+Return")
    assert app.session.briefing.comments == ()
    press(writing.field, "Escape")
    assert app.comments.board.writing is None
    assert "Ctrl+Alt+M" in app.comments.board._empty.text()
    assert app.comments.board._empty.isVisible()


def test_what_is_being_written_is_not_thrown_away_for_another(app: App, qtbot: QtBot) -> None:
    select(app, "117 firearms")
    press(app.window, "Ctrl+Alt+M")
    writing = app.comments.board.writing
    assert writing is not None
    qtbot.keyClicks(writing.field, "Half a")
    select(app, "288 arrests")
    app.workspace.actions["comment"].trigger()
    assert app.comments.board.writing is writing and writing.text == "Half a"


def test_what_is_being_written_is_there_when_the_pane_comes_back(app: App, qtbot: QtBot) -> None:
    select(app, "117 firearms")
    press(app.window, "Ctrl+Alt+M")
    writing = app.comments.board.writing
    assert writing is not None
    qtbot.keyClicks(writing.field, "Half a")
    qtbot.waitUntil(writing.isVisible)
    app.comments.board.close_button.click()
    assert not app.comments.shown
    app.workspace.actions["comments"].trigger()
    assert app.comments.board.writing is writing
    assert writing.isVisible() and writing.text == "Half a" and writing.field.hasFocus()


def test_the_menu_of_a_figure_comments_on_the_figure(app: App, qtbot: QtBot) -> None:
    key = app.session.briefing.key_figures[0].id
    select(app, "117 firearms")
    menu = app.shell.menus.menu_of(key)
    next(a for a in menu.actions() if a.text() == "Comment…").trigger()
    writing = app.comments.board.writing
    assert writing is not None
    writing.name.setText("JB")
    qtbot.keyClicks(writing.field, "Sure?")
    writing.keep.click()
    (made,) = app.session.briefing.comments
    assert (made.about, made.span) == (key, None)
    card = app.cards.board.card_of(key)
    assert card is not None and card.props.commented == "1 comment"


def test_words_with_a_comment_lead_to_it_and_back(app: App, qtbot: QtBot) -> None:
    comment(app, qtbot, "JCODE, its Joint", "Spell it out.")
    app.comments.board.close_button.click()
    assert app.cards.board.isVisible() and not app.comments.shown
    view = app.article.view
    (bubble,) = view.remarks.bubbles(view.visible_places(), view.viewport().width())
    at = bubble.rect.center() - QPoint(0, view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert app.comments.shown and app.workspace.actions["comments"].isChecked()
    assert not app.cards.board.isVisible()
    assert app.session.focus.selected == app.session.briefing.comments[0].id
    assert view.lights.sentences, "its words are lit"
    press(app.window, "Ctrl+3")
    assert app.cards.board.isVisible() and not app.workspace.actions["comments"].isChecked()


def test_the_pane_is_gone_through_with_the_keyboard_alone(app: App, qtbot: QtBot) -> None:
    comment(app, qtbot, "117 firearms", "One.")
    comment(app, qtbot, "288 arrests", "Two.")
    first, second = app.comments.board.cards
    assert [first.props.text, second.props.text] == ["Two.", "One."]
    first.setFocus()
    press(first, "Down")
    assert second.hasFocus()
    press(second, "Return")
    assert app.session.focus.selected == second.props.key
    press(second, "Delete")
    assert [c.text for c in app.session.briefing.comments] == ["Two."]
    assert first.hasFocus(), "the keyboard goes to the neighbour of what is gone"
    press(app.window, "F6")
    assert app.article.view.hasFocus()
    press(app.window, "F6")
    focused = QApplication.focusWidget()
    assert focused is not None and app.comments.board.isAncestorOf(focused)
    press(app.window, "Ctrl+4")
    assert not app.comments.shown


def test_a_comment_is_printed_only_when_it_is_chosen(app: App, qtbot: QtBot) -> None:
    comment(app, qtbot, "117 firearms", "One.")
    (card,) = app.comments.board.cards
    menu = app.comments.board.menu_of(card)
    chosen = next(a for a in menu.actions() if a.text() == "Print on the sheet")
    assert not chosen.isChecked()
    chosen.trigger()
    assert app.session.briefing.comments[0].printed
    assert card.props.printed
    menu.close()


def test_a_correction_goes_through_to_the_comment_that_is_seen(app: App, qtbot: QtBot) -> None:
    from briefing_app.reading.beside.follow.rewriting import derive_rewriting

    comment(app, qtbot, "117 firearms", "One.")
    made = app.session.briefing.comments[0].span
    assert made is not None
    article = app.session.briefing.articles_by_id[made.source]
    at = max(i for i, first in enumerate(article.block_starts) if first <= made.start)
    old, start = article.blocks[at].text, article.block_starts[at]
    new = old.replace("117 firearms", "119 firearms")
    app.session.apply(lambda b: derive_rewriting(b, made.source, start, old, new).after, "Correct")
    (card,) = app.comments.board.cards
    assert card.props.quote == "“119 firearms”"


def test_a_briefing_that_can_only_be_read_takes_no_comment(app: App, qtbot: QtBot) -> None:
    app.session.read_only = True
    select(app, "117 firearms")
    press(app.window, "Ctrl+Alt+M")
    assert not app.comments.shown
