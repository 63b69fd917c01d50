"""What nobody caught reaches the person, whatever thread it came from."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qInfo, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from briefing_app.session.log import log_path, start_log
from briefing_app.start.crash_hook import CrashHook
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.help.crash_dialog import CrashDialog


def boom() -> None:
    raise ValueError("boom")


def test_an_exception_on_another_thread_is_reported_on_this_one(qtbot: QtBot) -> None:
    hook = CrashHook()
    heard: list[tuple[str, threading.Thread]] = []
    hook.crashed.connect(lambda details: heard.append((details, threading.current_thread())))
    hook.install()
    try:
        thread = threading.Thread(target=boom)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(heard))
    finally:
        hook.remove()
    details, where = heard[0]
    assert "ValueError: boom" in details
    assert where is threading.current_thread()
    assert sys.excepthook is sys.__excepthook__


def test_the_dialog_lets_the_details_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("ValueError: boom", Path("/tmp/x.log"), Theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {b.text(): b for b in dialog.findChildren(QAbstractButton)}
    buttons["Copy the details"].click()
    assert QApplication.clipboard().text() == "ValueError: boom"
    buttons["Go on"].click()
    assert not dialog.isVisible()


def test_the_log_lies_in_the_state_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import logging

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = list(logging.getLogger().handlers)
    try:
        assert start_log() == log_path() == tmp_path / "briefing" / "briefing.log"
        assert log_path().exists()
        logging.getLogger("briefing").info("said")
        qInfo("Qt said")
        assert "said" in log_path().read_text()
        assert "INFO qt: Qt said" in log_path().read_text()
    finally:
        qInstallMessageHandler(None)
        for handler in logging.getLogger().handlers[:]:
            if handler not in before:
                logging.getLogger().removeHandler(handler)
                handler.close()


def test_the_theme_follows_the_system_live(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.render.palette import DARK, LIGHT

    theme = Theme()
    now = [LIGHT]
    monkeypatch.setattr(theme, "_derived", lambda: now[0])
    theme._on_system_changed()
    now[0] = DARK
    with qtbot.waitSignal(theme.changed):
        theme._on_system_changed()
    assert theme.palette is DARK
