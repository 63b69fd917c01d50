"""Save, Save as, a copy, Revert, and the question on closing, by keys."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.edits import with_head
from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.session.documents.lock import DocumentLock
from briefing_app.ui.documents.saving_flow import file_name_for
from briefing_app.ui.kit.dialogs.question import QuestionDialog
from tests.fileformat import children
from tests.fileformat.disk.attributes import LABEL, label
from tests.session.documents.test_lock import HOLDING
from tests.ui.documents.conftest import press, title

Ask = Callable[..., QuestionDialog]


def in_file(path: Path) -> str:
    return open_briefing(path).briefing.title


def saved(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not app.document.saving, timeout=30_000)


def test_saving_by_key(opened: App, qtbot: QtBot, file: Path) -> None:
    title(opened, "edited")
    assert opened.window.isWindowModified()
    press(qtbot, opened.window, "Ctrl+S")
    saved(opened, qtbot)
    assert in_file(file) == "edited"
    assert not opened.window.isWindowModified()
    assert opened.session.undo_stack.canUndo(), "saving forgets nothing"


def test_an_edit_while_saving_stays_unsaved(
    opened: App, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, sync = threading.Event(), os.fsync

    def slow(descriptor: int) -> None:
        gate.wait(30)
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    title(opened, "one")
    press(qtbot, opened.window, "Ctrl+S")
    assert opened.document.saving
    title(opened, "two")
    gate.set()
    saved(opened, qtbot)
    assert in_file(file) == "one"
    assert opened.window.isWindowModified()
    press(qtbot, opened.window, "Ctrl+Z")
    assert opened.session.briefing.title == "one"
    assert not opened.window.isWindowModified()


def test_a_failed_save_keeps_the_edits_and_says_so(
    opened: App, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    title(opened, "edited")
    before = file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        press(qtbot, opened.window, "Ctrl+S")
        saved(opened, qtbot)
    assert "the disk is full" in opened.shell.bars.notice.text
    assert file.read_bytes() == before
    assert opened.session.briefing.title == "edited"
    assert opened.window.isWindowModified()
    press(qtbot, opened.window, "Ctrl+S")
    saved(opened, qtbot)
    assert in_file(file) == "edited"
    assert not opened.shell.bars.notice.isVisible()


def test_undo_to_the_file_after_a_failed_save_is_clean(
    opened: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    title(opened, "edited")
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        press(qtbot, opened.window, "Ctrl+S")
        saved(opened, qtbot)
    press(qtbot, opened.window, "Ctrl+Z")
    assert not opened.window.isWindowModified()


def test_the_example_is_never_written_over(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    title(app, "mine")
    press(qtbot, app.window, "Ctrl+S")
    asked = app.window.findChild(QFileDialog)
    assert asked is not None and asked.isVisible()
    assert asked.selectedFiles()[0].endswith("mine.briefing")
    asked.reject()
    app.documents.saving.save_to(tmp_path / "mine.briefing")
    saved(app, qtbot)
    assert in_file(tmp_path / "mine.briefing") == "mine"
    assert app.document.path == tmp_path / "mine.briefing"
    assert not app.document.example


def test_save_as_goes_on_with_the_new_file(
    opened: App, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.briefing"
    opened.documents.saving.save_to(other)
    saved(opened, qtbot)
    title(opened, "edited")
    press(qtbot, opened.window, "Ctrl+S")
    saved(opened, qtbot)
    assert in_file(other) == "edited"
    assert in_file(file) != "edited"
    free = DocumentLock()
    assert free.take(file) == "", "the old file is free"
    free.release()
    assert DocumentLock().take(other), "the new one is held"


def test_extended_attributes_stay_in_every_save(
    opened: App, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    other, copy = tmp_path / "other.briefing", tmp_path / "copy.briefing"
    for path in (other, copy):
        write_briefing(path, open_briefing(file).briefing)
    for path in (file, other, copy):
        label(path)
    title(opened, "edited")
    press(qtbot, opened.window, "Ctrl+S")
    saved(opened, qtbot)
    opened.documents.saving.copy_to(copy)
    opened.documents.saving.wait()
    opened.documents.saving.save_to(other)
    saved(opened, qtbot)
    for path in (file, other, copy):
        assert in_file(path) == "edited"
        assert os.getxattr(path, LABEL) == b"press office"


def test_save_as_onto_a_file_that_somebody_has_open(
    opened: App, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.briefing"
    other.touch()
    with children.start(HOLDING, other) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        opened.documents.saving.save_to(other)
        assert "has it open" in opened.shell.bars.notice.text
        assert other.read_bytes() == b""
        child.communicate("\n\n")


@pytest.mark.parametrize("way", ["save_to", "copy_to"])
def test_what_is_read_only_is_not_written_over_by_its_own_name(
    app: App, file: Path, way: str
) -> None:
    before = file.read_bytes()
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        assert app.open(file)
        getattr(app.documents.saving, way)(file)
        app.documents.saving.wait()
        assert "has it open" in app.shell.bars.notice.text
        assert file.read_bytes() == before
        child.communicate("\n\n")


def test_a_copy_over_the_open_file_is_a_save(
    opened: App, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.briefing"
    link.symlink_to(file)
    title(opened, "edited")
    opened.documents.saving.copy_to(link)
    saved(opened, qtbot)
    assert in_file(file) == "edited"
    assert link.is_symlink()
    assert not opened.window.isWindowModified()


def test_save_as_over_another_version_of_the_open_file_asks(
    opened: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    write_briefing(file, with_head(open_briefing(file).briefing, title="theirs"))
    os.utime(file, (4_000_000_000, 4_000_000_000))
    opened.documents.saving.save_to(file)
    press(qtbot, dialog(opened, QuestionDialog), "Escape")
    assert in_file(file) == "theirs"


def test_a_copy_changes_nothing_here(opened: App, qtbot: QtBot, tmp_path: Path) -> None:
    title(opened, "edited")
    path = opened.document.path
    opened.documents.saving.copy_to(tmp_path / "copy.briefing")
    qtbot.waitUntil((tmp_path / "copy.briefing").exists)
    opened.documents.saving.wait()
    assert in_file(tmp_path / "copy.briefing") == "edited"
    assert opened.document.path == path
    assert opened.window.isWindowModified()


def test_revert_can_be_undone(opened: App, qtbot: QtBot) -> None:
    before = opened.session.briefing
    title(opened, "edited")
    opened.workspace.actions["revert"].trigger()
    assert opened.session.briefing == before
    assert not opened.window.isWindowModified()
    press(qtbot, opened.window, "Ctrl+Z")
    assert opened.session.briefing.title == "edited"
    assert opened.window.isWindowModified()


def test_revert_of_what_was_never_saved_says_so(app: App, qtbot: QtBot) -> None:
    title(app, "mine")
    with qtbot.waitSignal(app.workspace.messages.noticed) as told:
        app.workspace.actions["revert"].trigger()
    assert "never saved" in told.args[0]
    assert app.session.briefing.title == "mine"


def test_a_file_that_another_program_wrote_is_not_lost_silently(
    opened: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    write_briefing(file, with_head(open_briefing(file).briefing, title="theirs"))
    os.utime(file, (4_000_000_000, 4_000_000_000))
    title(opened, "mine")
    press(qtbot, opened.window, "Ctrl+S")
    press(qtbot, dialog(opened, QuestionDialog), "Escape")
    assert in_file(file) == "theirs"
    press(qtbot, opened.window, "Ctrl+S")
    asked = dialog(opened, QuestionDialog)
    asked.buttons[0].setFocus()
    press(qtbot, asked, "Return")
    saved(opened, qtbot)
    assert in_file(file) == "mine"
    title(opened, "again")
    press(qtbot, opened.window, "Ctrl+S")
    saved(opened, qtbot)
    assert in_file(file) == "again"


def test_closing_asks_and_cancel_stays(opened: App, qtbot: QtBot, dialog: Ask) -> None:
    title(opened, "edited")
    assert not opened.window.close()
    asked = dialog(opened, QuestionDialog)
    assert "edited" in asked.heading.text() or "spector" in asked.heading.text()
    press(qtbot, asked, "Escape")
    assert opened.window.isVisible()
    assert opened.session.briefing.title == "edited"


def test_closing_with_save_waits_for_the_save(
    opened: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    title(opened, "edited")
    opened.window.close()
    press(qtbot, dialog(opened, QuestionDialog), "Return")
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=30_000)
    assert in_file(file) == "edited"


def test_closing_without_saving(opened: App, qtbot: QtBot, dialog: Ask, file: Path) -> None:
    title(opened, "edited")
    opened.window.close()
    asked = dialog(opened, QuestionDialog)
    press(qtbot, asked, "Left")
    press(qtbot, asked, "Left")
    assert asked.focusWidget() is asked.buttons[0]
    press(qtbot, asked, "Space")
    qtbot.waitUntil(lambda: not opened.window.isVisible())
    assert in_file(file) != "edited"
    assert not list(opened.documents.watch.state.glob("*/snapshot.briefing"))


def test_closing_when_the_save_fails_stays_open(
    opened: App, qtbot: QtBot, dialog: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    title(opened, "edited")
    opened.window.close()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        press(qtbot, dialog(opened, QuestionDialog), "Return")
        qtbot.waitUntil(lambda: "full" in opened.shell.bars.notice.text)
    assert opened.window.isVisible()
    assert opened.session.briefing.title == "edited"


def test_closing_during_a_save_waits(
    opened: App, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, sync = threading.Event(), os.fsync
    monkeypatch.setattr(os, "fsync", lambda fd: (gate.wait(30), sync(fd)))
    title(opened, "edited")
    press(qtbot, opened.window, "Ctrl+S")
    assert not opened.window.close()
    assert opened.window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=30_000)
    assert in_file(file) == "edited"
    assert [item.name for item in file.parent.iterdir()] == [file.name], "no lock is left"


def test_nothing_to_ask_nothing_asked(opened: App) -> None:
    assert opened.window.close()


def test_the_start_page_after_closing_the_briefing(opened: App, qtbot: QtBot, dialog: Ask) -> None:
    title(opened, "edited")
    press(qtbot, opened.window, "Ctrl+W")
    press(qtbot, dialog(opened, QuestionDialog), "Ctrl+D")
    qtbot.waitUntil(lambda: opened.window.views.current == "start")
    assert not opened.workspace.actions["save"].isEnabled()
    assert not opened.window.isWindowModified()
    assert Qt.WindowType.Window in opened.window.windowFlags()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A/B: c?", "A B c.briefing"),
        ("", "Briefing.briefing"),
        ("..", "Briefing.briefing"),
        ("x" * 300, "x" * 80 + ".briefing"),
    ],
)
def test_names_of_files(words: str, name: str) -> None:
    assert file_name_for(words) == name
