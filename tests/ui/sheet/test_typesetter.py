"""Typesetting in a thread: the last request counts, and nothing is told when nobody looks."""

import threading

from pytestqt.qtbot import QtBot

from briefing_app.render.sheet.printed import Printed
from briefing_app.render.sheet.typeset import TypesetError
from briefing_app.ui.sheet.typesetter import Typesetter

ONE, TWO, THREE = (Printed(name, 1) for name in (b"1", b"2", b"3"))


def _waiting(event: threading.Event, printed: Printed) -> Printed:
    event.wait(10)
    return printed


def test_what_was_asked_meanwhile_counts_only_once(qtbot: QtBot) -> None:
    typesetter, made, go = Typesetter(), [], threading.Event()
    typesetter.made.connect(made.append)
    typesetter.ask(lambda: _waiting(go, ONE))
    typesetter.ask(lambda: TWO)
    typesetter.ask(lambda: THREE)
    go.set()
    qtbot.waitUntil(lambda: not typesetter.busy)
    assert made == [THREE]


def test_a_refusal_is_told_as_a_sentence(qtbot: QtBot) -> None:
    typesetter, said = Typesetter(), []
    typesetter.failed.connect(said.append)

    def refuse() -> Printed:
        raise TypesetError("It cannot be set.")

    typesetter.ask(refuse)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["It cannot be set."]


def test_what_is_dropped_is_not_told_but_what_comes_after_is(qtbot: QtBot) -> None:
    typesetter, made, go = Typesetter(), [], threading.Event()
    typesetter.made.connect(made.append)
    typesetter.ask(lambda: _waiting(go, ONE))
    typesetter.drop()
    go.set()
    qtbot.waitUntil(lambda: not typesetter.busy)
    assert made == []
    typesetter.ask(lambda: TWO)
    qtbot.waitUntil(lambda: bool(made))
    assert made == [TWO]


def test_stopping_leaves_nothing_running(qtbot: QtBot) -> None:
    typesetter, made = Typesetter(), []
    typesetter.made.connect(made.append)
    typesetter.ask(lambda: ONE)
    typesetter.stop()
    assert not typesetter.busy
    qtbot.wait(20)
    assert made == []
