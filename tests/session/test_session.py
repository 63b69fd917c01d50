"""Typing is one step of undo, whatever else is done is a step of its own."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Kind
from briefing_app.core.edits import with_head
from briefing_app.session.session import Session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    made = Session(Briefing("b", title="Ships"))
    yield made
    made.undo_stack.clear()


def typed(session: Session, title: str, merge: str = "title") -> None:
    assert session.apply(lambda b: with_head(b, title=title), "Change title", merge=merge)


def titles_back(session: Session) -> list[str]:
    """The title now, and after each undo."""
    found = [session.briefing.title]
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        found.append(session.briefing.title)
    return found


def test_what_is_typed_in_one_go_is_taken_back_at_once(session: Session) -> None:
    for title in ("S", "Sh", "Sho", "Shore"):
        typed(session, title)
    assert titles_back(session) == ["Shore", "Ships"]
    session.undo_stack.redo()
    assert session.briefing.title == "Shore"


@pytest.mark.parametrize(("first", "second"), [("title", "notes"), ("", ""), ("title", "")])
def test_what_is_typed_elsewhere_is_another_step(session: Session, first: str, second: str) -> None:
    typed(session, "Shores", first)
    typed(session, "Shore", second)
    assert titles_back(session) == ["Shore", "Shores", "Ships"]


def test_typing_goes_on_after_something_else_as_a_new_step(session: Session) -> None:
    typed(session, "Shores")
    assert session.apply(lambda b: with_head(b, kicker="Sea"), "Change kicker")
    typed(session, "Shore")
    assert titles_back(session) == ["Shore", "Shores", "Shores", "Ships"]


def test_typing_back_to_the_beginning_leaves_no_step(session: Session) -> None:
    typed(session, "Shore")
    typed(session, "Ships")
    assert not session.undo_stack.canUndo()
    assert not session.undo_stack.canRedo()
    assert session.briefing.title == "Ships"


def test_an_edit_that_makes_the_same_again_is_no_step(session: Session) -> None:
    """Equal is enough: most edits make a new value."""
    told: list[object] = []
    session.changed.connect(told.append)
    assert not session.apply(lambda b: replace(b, title="Ships"), "Change title")
    assert not session.apply(lambda b: b, "Change title")
    assert not session.undo_stack.canUndo()
    assert told == []


def test_what_is_read_only_takes_no_edit(session: Session) -> None:
    session.open(session.briefing, read_only=True)
    assert not session.apply(lambda b: with_head(b, title="Shore"), "Change title")
    assert titles_back(session) == ["Ships"]


def test_another_document_is_clean_also_after_one_that_never_was(session: Session) -> None:
    session.undo_stack.resetClean()  # as for a pasted text
    session.open(Briefing("another"))
    assert session.undo_stack.isClean()


def test_taken_down_it_tells_nothing_any_more() -> None:
    session = Session(Briefing("a"))
    typed(session, "b")
    told: list[bool] = []
    session.undo_stack.cleanChanged.connect(told.append)
    shiboken6.delete(session)
    assert told == []


def test_shown_again_everything_is_told_and_nothing_changes(session: Session, qtbot: QtBot) -> None:
    before = session.briefing
    with qtbot.waitSignal(session.changed) as told:
        session.show_again()
    (change,) = told.args
    assert change.before is change.after is session.briefing is before
    assert change.kinds == Kind.ALL
    assert not change.is_edit
    assert session.undo_stack.isClean()


def test_another_document_is_told_as_changed_and_then_as_opened(
    session: Session, qtbot: QtBot
) -> None:
    typed(session, "Shore")
    told: list[str] = []
    session.changed.connect(lambda change: told.append(change.origin))
    session.opened.connect(lambda: told.append(session.briefing.title))
    session.open(Briefing("c", title="Trains"), read_only=True)
    assert told == ["open", "Trains"]
    assert session.read_only
    assert not session.undo_stack.canUndo()
