"""Overruling a claim with real keys: the lit one is asked about, a reason is asked for, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.app import App
from briefing_app.core.figure import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.documents.editing.ruling_dialog import NO_REASON, RulingDialog
from tests.reading.article.helpers import article
from tests.viewmodels.figures.claim_samples import failing, ward


@pytest.fixture
def dialog(app: App) -> RulingDialog:
    app.show_opening(Opening(ward(), None))
    app.session.undo_stack.setClean()
    app.session.focus.select("f2")
    return asked(app)


def asked(app: App) -> RulingDialog:
    app.workspace.actions["overrule"].trigger()
    (made,) = [d for d in app.window.findChildren(RulingDialog) if d.isVisible()]
    return made


def write(dialog: RulingDialog, reason: str) -> None:
    dialog.reason.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(dialog.reason, reason)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)


def test_it_asks_about_the_claim_that_is_lit(dialog: RulingDialog, app: App) -> None:
    claim = failing(app.session.briefing)
    assert dialog.topic.id == claim.id
    assert "says 20" in dialog.sum.text() and "17.5" in dialog.sum.text()
    dialog.reject()


def test_a_ruling_is_one_step_and_can_be_taken_back(dialog: RulingDialog, app: App) -> None:
    claim = failing(app.session.briefing)
    write(dialog, "The ward rounds to tens")
    ruled = next(c for c in app.session.briefing.claims if c.id == claim.id)
    verdict = verdict_on(app.session.briefing, ruled)
    assert verdict.outcome is Outcome.HOLDS and verdict.overruled == "The ward rounds to tens"
    assert app.session.undo_stack.undoText() == "Overrule a claim"
    again = asked(app)
    assert again.reason.text() == "The ward rounds to tens"
    QTest.mouseClick(again.buttons[0], Qt.MouseButton.LeftButton)
    assert next(c for c in app.session.briefing.claims if c.id == claim.id).ruling is None
    app.session.undo_stack.undo()
    app.session.undo_stack.undo()
    assert next(c for c in app.session.briefing.claims if c.id == claim.id) == claim


def test_no_ruling_without_a_reason(dialog: RulingDialog, app: App) -> None:
    write(dialog, "   ")
    assert dialog.isVisible() and dialog.wrong.text() == NO_REASON
    assert dialog.reason.hasFocus() or QApplication.focusWidget() is None
    assert app.session.undo_stack.isClean()
    dialog.reject()


def test_without_a_claim_it_says_so(app: App) -> None:
    said: list[str] = []
    app.workspace.messages.said.connect(said.append)
    app.show_opening(Opening(derive_briefing(article("Calm\n\nNothing happened.")), None))
    app.workspace.actions["overrule"].trigger()
    assert said[-1:] == ["There is no claim here to overrule"]


def test_the_list_of_claims_leads_to_it(app: App) -> None:
    app.show_opening(Opening(ward(), None))
    texts = [action.text() for action in app.shell.bars.claims_menu().actions()]
    assert any("says 20" in text for text in texts)
    assert app.workspace.actions["overrule"].text() in texts
