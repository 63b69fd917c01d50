"""Work that can be stopped: until it is as good as done, and nobody hears of it afterwards."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.fileformat.store import replace_file
from briefing_app.session.stoppable import Step, Stop, StoppableWork, StoppedError


def test_a_stopped_step_is_not_taken() -> None:
    stop = Stop()
    stop.at("create")
    assert stop.ask()
    with pytest.raises(StoppedError):
        stop.at("write")


@pytest.mark.parametrize("last", ["replace", "sent"])
def test_after_its_last_step_it_is_too_late(last: str) -> None:
    stop = Stop()
    stop.at(last)
    assert not stop.ask()
    stop.at("sync folder")


@pytest.mark.parametrize("at", ["create", "write", "sync", "replace"])
def test_stopped_at_any_step_nothing_is_left(qtbot: QtBot, tmp_path: Path, at: str) -> None:
    path, told = tmp_path / "out.md", []
    path.write_text("old", "utf-8")
    work, reached, go_on = StoppableWork(), threading.Event(), threading.Event()

    def job(step: Step) -> None:
        def slow(name: str) -> None:
            if name == at:
                reached.set()
                go_on.wait()
            step(name)

        replace_file(path, b"new", slow)

    work.start(job, told.append, name="test")
    assert reached.wait(60)
    assert work.stop()
    assert not work.busy
    go_on.set()
    qtbot.waitUntil(lambda: not work._stopped, timeout=60_000)
    assert [item.name for item in tmp_path.iterdir()] == ["out.md"]
    assert path.read_text("utf-8") == "old"
    assert told == []


def test_another_begins_while_the_stopped_one_ends(qtbot: QtBot) -> None:
    work, go_on, told = StoppableWork(), threading.Event(), []
    work.start(lambda _step: go_on.wait(), told.append, name="first")
    work.stop()
    work.start(lambda _step: "second", told.append, name="second")
    work.wait()
    go_on.set()
    qtbot.waitUntil(lambda: not work._stopped, timeout=60_000)
    assert told == ["second"]
    assert not work.stop()


def test_waited_for_it_has_told_its_outcome(qtbot: QtBot) -> None:
    work, told = StoppableWork(), []
    work.wait()  # for nothing
    work.start(lambda _step: "done", told.append, name="test")
    work.wait()
    assert told == ["done"]
    assert not work.busy
