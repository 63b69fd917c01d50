"""Exporting from the window: what travels is chosen, and a failure leaves the old file."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.render.export import KINDS
from briefing_app.ui.export.dialog import ExportDialog
from briefing_app.viewmodels.export.outgoing import Carry
from tests.ui.conftest import MakeApp


@pytest.fixture
def dialog(app: App) -> ExportDialog:
    app.workspace.actions["export"].trigger()
    assert app.export.dialog is not None
    return app.export.dialog


def test_the_dialog_says_what_travels(dialog: ExportDialog) -> None:
    for row in range(dialog.choice.count()):
        dialog.choice.setCurrentIndex(row)
        extension = dialog.kind.extension
        assert dialog.article.isVisibleTo(dialog) is (extension in ("html", "json"))
        with_notes = extension in ("pptx", "json") or dialog.kind.page == "slides"
        assert dialog.notes.isVisibleTo(dialog) is with_notes
    assert not dialog.notes.isChecked()


def test_a_file_is_written_by_keys(app: App, qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.choice.setCurrentIndex([kind.extension for kind in KINDS].index("csv"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(QFileDialog)))
    asked = app.window.findChildren(QFileDialog)[0]
    assert asked.selectedFiles()[0].endswith(".csv")
    asked.reject()


def test_what_was_written_is_said(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    told: list[str] = []
    app.workspace.messages.said.connect(told.append)
    app.export.write(path, Carry())
    assert app.export.progress.running
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Exported “out.md”"]
    assert not app.export.progress.running
    assert "288" in path.read_text("utf-8")


@pytest.mark.parametrize("page", ["sheet", "slides", "article"])
def test_a_pdf_is_written_of_each_page(
    app: App, qtbot: QtBot, tmp_path: Path, dialog: ExportDialog, page: str
) -> None:
    path = tmp_path / "out.pdf"
    dialog.choice.setCurrentIndex([kind.page for kind in KINDS].index(page))
    app.export.write(path, Carry(), dialog.kind.page)
    qtbot.waitUntil(path.exists, timeout=60_000)
    app.export.wait()
    assert path.read_bytes().startswith(b"%PDF")


def test_where_it_cannot_be_written_it_says_so(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(app.workspace.messages.noticed) as told:
        app.export.write(tmp_path / "gone" / "out.md", Carry())
    assert told.args[0].endswith(".")


def test_there_is_nothing_to_export_on_the_start_page(make_app: MakeApp) -> None:
    assert not make_app(example=False).workspace.actions["export"].isEnabled()


def test_a_long_export_can_be_cancelled(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, go_on = tmp_path / "out.md", threading.Event()
    path.write_text("old", "utf-8")

    def slow(*_asked: object) -> bytes:
        go_on.wait()
        return b"new"

    monkeypatch.setattr("briefing_app.render.export.export_bytes", slow)
    told: list[str] = []
    app.workspace.messages.said.connect(told.append)
    app.export.write(path, Carry())
    qtbot.waitUntil(app.export.progress.isVisible)
    assert "out.md" in app.export.progress.text
    qtbot.keyClick(app.export.progress._cancel, Qt.Key.Key_Space)
    assert not app.export.progress.running
    assert "stopped" in told[-1]
    go_on.set()
    qtbot.waitUntil(lambda: not app.export._writing._stopped, timeout=60_000)
    assert [item.name for item in tmp_path.iterdir()] == ["out.md"]
    assert path.read_text("utf-8") == "old"
    assert "stopped" in told[-1]
