"""Signing off by keys, one step of undo each; draft and embargo by their actions."""

from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.ui.documents.editing.text_dialog import TextDialog
from briefing_app.ui.documents.review.sign_off_dialog import SignOffDialog
from tests.ui.documents.conftest import press


def _dialog(app: App, qtbot: QtBot) -> SignOffDialog:
    press(qtbot, app.window, "F8")
    (dialog,) = app.window.findChildren(SignOffDialog)
    return dialog


def test_one_key_signs_off_and_goes_on(opened: App, qtbot: QtBot) -> None:
    dialog = _dialog(opened, qtbot)
    first = dialog.item.about
    assert dialog.focusWidget() is dialog.name
    qtbot.keyClicks(dialog.name, "JB")
    dialog.buttons[-1].setFocus()
    press(qtbot, dialog, "R")
    assert dialog.item.about != first
    signed = standing_sign_offs(opened.session.briefing)
    assert signed[first].by == "JB" and not signed[first].doubtful
    card = opened.cards.board.card_of(first)
    assert card is not None and card.props.signed.startswith("checked by JB on")
    second = dialog.item.about
    press(qtbot, dialog, "D")
    assert dialog.focusWidget() is dialog.note, "a doubt wants its reason"
    qtbot.keyClicks(dialog.note, "Which year?")
    dialog.buttons[-2].click()
    assert standing_sign_offs(opened.session.briefing)[second].note == "Which year?"
    dialog.reject()
    press(qtbot, opened.window, "Ctrl+Z")
    assert set(standing_sign_offs(opened.session.briefing)) == {first}


def test_without_a_name_nothing_is_signed(opened: App, qtbot: QtBot) -> None:
    dialog = _dialog(opened, qtbot)
    dialog.buttons[-1].click()
    assert not opened.session.briefing.sign_offs
    assert "name" in dialog.said.text()
    dialog.reject()


def test_enter_after_a_name_signs_nothing(opened: App, qtbot: QtBot) -> None:
    dialog = _dialog(opened, qtbot)
    qtbot.keyClicks(dialog.name, "JB")
    press(qtbot, dialog.name, "Return")
    assert not opened.session.briefing.sign_offs
    assert dialog.focusWidget() is dialog.buttons[-1], "the answers are one key away"
    dialog.reject()


def test_a_note_is_a_doubt_and_never_dropped(opened: App, qtbot: QtBot) -> None:
    dialog = _dialog(opened, qtbot)
    about = dialog.item.about
    qtbot.keyClicks(dialog.name, "JB")
    qtbot.keyClicks(dialog.note, "Which year?")
    dialog.buttons[-1].click()
    assert not opened.session.briefing.sign_offs, "right, though something is doubtful"
    assert dialog.focusWidget() is dialog.note and "note" in dialog.said.text()
    press(qtbot, dialog.note, "Return")
    (signed,) = opened.session.briefing.sign_offs
    assert (signed.about, signed.doubtful, signed.note) == (about, True, "Which year?")
    dialog.reject()


def test_draft_and_embargo_are_said_in_the_window(opened: App, qtbot: QtBot) -> None:
    actions = opened.workspace.actions
    actions["draft"].trigger()
    assert opened.session.briefing.draft
    assert actions["draft"].isChecked()
    actions["embargo"].trigger()
    (dialog,) = opened.window.findChildren(TextDialog)
    qtbot.keyClicks(dialog.field, "2999-05-03 10:00")
    press(qtbot, dialog.field, "Return")
    assert opened.session.briefing.embargo.startswith("2999-05-03T10:00")
    press(qtbot, opened.window, "Ctrl+Z")
    press(qtbot, opened.window, "Ctrl+Z")
    assert not opened.session.briefing.draft
    assert not actions["draft"].isChecked()


def test_what_is_no_time_is_refused(opened: App, qtbot: QtBot) -> None:
    opened.workspace.actions["embargo"].trigger()
    (dialog,) = opened.window.findChildren(TextDialog)
    qtbot.keyClicks(dialog.field, "soon")
    press(qtbot, dialog, "Ctrl+Return")
    assert opened.session.briefing.embargo == ""
    assert "write it as" in opened.shell.bars.notice.text


def test_longer_words_make_the_dialog_higher_and_hide_no_field(opened: App, qtbot: QtBot) -> None:
    dialog = _dialog(opened, qtbot)
    before = dialog.height()
    long = dialog._queue[0]._replace(evidence="Some 288 people were arrested. " * 12)
    dialog._queue = (*dialog._queue[:1], long, *dialog._queue[2:])
    dialog._go(1)
    qtbot.waitUntil(lambda: dialog.height() > before + 40)
    bottom = dialog.note.mapTo(dialog, dialog.note.rect().bottomLeft()).y()
    assert bottom < dialog.buttons[-1].mapTo(dialog, dialog.buttons[-1].rect().topLeft()).y()
    dialog.reject()
