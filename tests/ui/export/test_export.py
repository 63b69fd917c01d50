"""Exporting from the window: what travels is chosen, and a failure leaves the old file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.app import App
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
        assert dialog.notes.isVisibleTo(dialog) is (extension in ("pptx", "json"))
    assert not dialog.notes.isChecked()


def test_a_file_is_written_by_keys(app: App, qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.choice.setCurrentIndex(3)
    assert dialog.kind.extension == "csv"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(QFileDialog)))
    asked = app.window.findChildren(QFileDialog)[0]
    assert asked.selectedFiles()[0].endswith(".csv")
    asked.reject()


def test_what_was_written_is_said(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    with qtbot.waitSignal(app.workspace.messages.said) as told:
        app.export.write(path, Carry())
    assert "out.md" in told.args[0]
    assert "288" in path.read_text("utf-8")


def test_where_it_cannot_be_written_it_says_so(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(app.workspace.messages.noticed) as told:
        app.export.write(tmp_path / "gone" / "out.md", Carry())
    assert told.args[0].endswith(".")


def test_there_is_nothing_to_export_on_the_start_page(make_app: MakeApp) -> None:
    assert not make_app(example=False).workspace.actions["export"].isEnabled()
