"""A window with everything in it, and the rules every test of the interface keeps.

A log line that nobody expected, a thread or a running timer that is left over fails the test.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import resources_dir
from briefing_app.app import App
from briefing_app.core import forms
from briefing_app.session.documents.opened import Opening
from briefing_app.session.documents.opening import open_path
from briefing_app.session.settings import Settings

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

MakeApp = Callable[..., App]


@cache
def _example() -> Opening:
    return open_path(resources_dir.path(resources_dir.EXAMPLE))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["briefing"]


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.WARNING)
    yield
    said = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not said, f"unexpected log: {said}"


@pytest.fixture(autouse=True)
def no_leftover_thread() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    for thread in left:
        thread.join(5)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"threads left over: {left}"


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep snapshots, log and socket of the tests away from those of the person."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture(autouse=True)
def usual_forms() -> Iterator[None]:
    """Let no test choose for another how numbers and days are written."""
    yield
    forms.choose(forms.USUAL)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "briefing.ini")


@pytest.fixture
def make_app(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[MakeApp]:
    """Make the app as it is after the start, with the example (or nothing) open."""
    made: list[App] = []

    def make(width: int = 1440, height: int = 900, *, example: bool = True) -> App:
        first = _example() if example else None
        app = App(qapp, settings, lambda: NOW, first)
        made.append(app)
        app.document.example = example
        qtbot.addWidget(app.window)
        app.furnish()
        if not example:
            app.show_start()
        app.article.view.scrolling.still = True
        app.window.resize(width, height)
        app.window.show()
        qtbot.waitExposed(app.window)
        return app

    yield make
    for app in made:
        app.session.undo_stack.setClean()  # what a test edited is not asked about
        app.window.close()
        running = [t for t in app.window.findChildren(QTimer) if t.isActive()]
        names = [t.parent().metaObject().className() for t in running if t.interval() > 0]
        assert not names, f"timers left running: {names}"
        app.deleteLater()


@pytest.fixture
def app(make_app: MakeApp) -> App:
    return make_app()
