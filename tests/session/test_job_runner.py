"""A job runs beside the interface, and its outcome comes back to the interface's thread."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.session.job_runner import JobRunner


def test_the_outcome_comes_back_to_this_thread(qtbot: QtBot) -> None:
    told: list[object] = []
    where: list[object] = []

    def then(outcome: object) -> None:
        told.append(outcome)
        where.append(threading.current_thread())

    work = JobRunner()
    work.start(lambda: threading.current_thread().name, then, name="elsewhere")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["elsewhere"]
    assert where == [threading.main_thread()]
    assert not work.busy


def test_an_exception_is_handed_over(qtbot: QtBot) -> None:
    told: list[object] = []
    work = JobRunner()
    work.start(lambda: 1 // 0, told.append)
    work.wait()
    assert isinstance(told[0], ZeroDivisionError)


def test_waiting_tells_once_also_when_another_job_follows(qtbot: QtBot) -> None:
    told: list[object] = []
    gate = threading.Event()
    work = JobRunner()
    work.start(lambda: "first", told.append)
    work.wait()
    work.start(lambda: gate.wait(10) and "second", told.append)
    QApplication.processEvents()  # the late word of the first must not end the second
    assert told == ["first"]
    assert work.busy
    gate.set()
    work.wait()
    QApplication.processEvents()
    assert told == ["first", "second"]


def test_one_job_at_a_time(qtbot: QtBot) -> None:
    gate = threading.Event()
    work = JobRunner()
    work.start(gate.wait, lambda _: None)
    with pytest.raises(RuntimeError):
        work.start(gate.wait, lambda _: None)
    gate.set()
    work.wait()


def test_what_is_forgotten_is_not_told(qtbot: QtBot) -> None:
    told: list[object] = []
    work = JobRunner()
    work.start(lambda: 1, told.append)
    work.forget()
    work.wait()
    QApplication.processEvents()
    assert told == []
