"""“Leave no traces”: nothing of what was looked at stays on the disk, of ours or of Qt's."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.session import kept_pictures, traces
from briefing_app.session.library.index import Index, index_path
from briefing_app.session.log import log_path, start_log
from briefing_app.session.settings import FOLDER, Settings


@pytest.fixture
def of_qt() -> Iterator[Path]:
    """Where Qt's own dialog keeps the folders that were chosen."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    path = Path(place) / "QtProject.conf"
    path.unlink(missing_ok=True)
    yield path
    traces.hide(False)


def choose_in(folder: Path) -> None:
    dialog = QFileDialog(None, "Save", str(folder))
    dialog.open()
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_dialogs_remember_nothing_while_it_is_on(qtbot: QtBot, tmp_path: Path, of_qt: Path) -> None:
    traces.hide(True)
    choose_in(tmp_path)
    assert not of_qt.exists()
    traces.hide(False)
    choose_in(tmp_path)
    assert tmp_path.name in of_qt.read_text()


def test_what_was_kept_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    settings = Settings(tmp_path / "config" / "briefing.ini")
    settings.set(FOLDER, "/secret")
    assert start_log()
    logging.getLogger("briefing").error("a secret name")
    assert log_path().stat().st_mode & 0o777 == 0o600
    log_path().with_suffix(".log.old").write_text("a secret name")
    kept_pictures.keep(tmp_path / "secret.briefing", "dark", b"secret")
    Index(index_path(tmp_path)).close()
    traces.forget(settings)
    logging.getLogger("briefing").error("another secret name")
    root.setLevel(level)
    assert root.handlers == before
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in left] == ["briefing.ini"]
    assert "secret" not in left[0].read_text()
