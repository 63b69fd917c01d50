"""Where to save: asked without blocking, with the ending of the chosen kind."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.dialogs.files import ask_save

KINDS = ["Picture (*.png)", "Drawing (*.svg)"]


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("drugs", KINDS[0], "drugs.png"),
        ("drugs", KINDS[1], "drugs.svg"),
        ("drugs.svg", KINDS[0], "drugs.svg"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(
    qtbot: QtBot, tmp_path: Path, typed: str, kind: str, saved: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = ask_save(parent, "Save picture", str(tmp_path / "start.png"), KINDS, chosen.append)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == ["start.png"]
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    dialog.selectFile(str(tmp_path / typed))
    dialog.accept()
    assert chosen == [tmp_path / saved]
