"""Where to save: asked without blocking, with the ending of the chosen kind, respectfully."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.dialogs.files import ask_save
from briefing_app.ui.kit.dialogs.question import QuestionDialog
from briefing_app.ui.kit.theme import Theme

KINDS = ["Picture (*.png)", "Drawing (*.svg)"]


@pytest.fixture
def theme() -> Theme:
    return Theme("light")


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("drugs", KINDS[0], "drugs.png"),
        ("drugs", KINDS[1], "drugs.svg"),
        ("drugs.svg", KINDS[0], "drugs.svg"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(
    qtbot: QtBot, theme: Theme, tmp_path: Path, typed: str, kind: str, saved: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    start = str(tmp_path / "start.png")
    dialog = ask_save(parent, theme, "Save picture", start, KINDS, chosen.append)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == ["start.png"]
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    dialog.selectFile(str(tmp_path / typed))
    dialog.accept()
    assert chosen == [tmp_path / saved]


def protect(path: Path) -> None:
    path.chmod(0o444)


def link_elsewhere(path: Path) -> None:
    (path.parent / "elsewhere").mkdir()
    os.link(path, path.parent / "elsewhere" / path.name)


@pytest.mark.parametrize(
    ("change", "words"), [(protect, "is write-protected"), (link_elsewhere, "more of “old.png”")]
)
def test_a_file_that_is_more_than_its_content_is_asked_about(
    qtbot: QtBot, theme: Theme, tmp_path: Path, change: Callable[[Path], None], words: str
) -> None:
    parent, chosen = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    old = tmp_path / "old.png"
    old.write_bytes(b"old")
    change(old)

    def choose() -> QuestionDialog:
        dialog = ask_save(parent, theme, "Save picture", str(old), KINDS, chosen.append)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.accept()
        (asked,) = (one for one in parent.findChildren(QuestionDialog) if one.isVisible())
        assert words in asked.heading.text()
        return asked

    choose().reject()
    assert not chosen
    choose()._give("other")
    assert not chosen
    again = [d for d in parent.findChildren(QFileDialog) if d.isVisible()]
    assert [d.selectedFiles() for d in again] == [[str(old)]]
    again[0].reject()
    choose()._give("save")
    assert chosen == [old]
