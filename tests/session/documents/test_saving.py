"""Saving beside the interface: what was there when it began is in the file whole, or not."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.edits import with_head
from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.session.documents.saving import Saving
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    path = folder / "a.briefing"
    write_briefing(path, sample(), ORIGINALS)
    return path


def test_the_snapshot_is_saved_not_what_came_after(file: Path, qtbot: QtBot) -> None:
    saving = Saving()
    media = dict(ORIGINALS)
    edited = with_head(sample(), title="as it was")
    with qtbot.waitSignal(saving.saved) as caught:
        saving.save(file, edited, media)
        media.clear()
        assert saving.busy
    assert caught.args[:2] == [file, edited]
    assert not saving.busy
    found = open_briefing(file)
    assert found.briefing == edited
    assert dict(found.media) == ORIGINALS


def test_a_second_save_waits_for_the_first(file: Path, qtbot: QtBot) -> None:
    saving = Saving()
    told: list[str] = []
    saving.begun.connect(lambda: told.append("begun"))
    saving.saved.connect(lambda _path, briefing, _at: told.append(briefing.title))
    for title in ("one", "two"):
        saving.save(file, with_head(sample(), title=title), ORIGINALS)
    saving.wait()
    assert told == ["begun", "one", "begun", "two"]
    assert open_briefing(file).briefing.title == "two"


def test_a_vanished_drive_is_said(file: Path, qtbot: QtBot) -> None:
    shutil.rmtree(file.parent)
    saving = Saving()
    with qtbot.waitSignal(saving.failed) as caught:
        saving.save(file, sample(), ORIGINALS)
    assert "connect the drive again" in caught.args[1]
    assert "a.briefing" in caught.args[1]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_failing_disk_keeps_the_old_file(
    file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(*_given: object) -> int:
        raise OSError(number, os.strerror(number))

    before = file.read_bytes()
    saving = Saving()
    with monkeypatch.context() as patch, qtbot.waitSignal(saving.failed) as caught:
        patch.setattr(os, "write", fail)
        saving.save(file, with_head(sample(), title="new"), ORIGINALS)
    assert "The file is as it was." in caught.args[1]
    assert file.read_bytes() == before
    assert [item.name for item in file.parent.iterdir()] == [file.name]


NO_ROOM = """
import resource
import signal
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefing_app.session.documents.saving import Saving
from tests.fileformat.samples import ORIGINALS, sample
app = QCoreApplication([])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
saving = Saving()
saving.failed.connect(lambda path, words: print(words))
saving.saved.connect(lambda *_: print("saved"))
saving.save(Path(sys.argv[1]), sample(), ORIGINALS)
saving.wait()
"""


def test_a_disk_without_room(file: Path) -> None:
    """In a child, where no file may grow above a few bytes: the limit holds for a whole process."""
    before = file.read_bytes()
    assert "no file of this size" in children.run(NO_ROOM, file)
    assert file.read_bytes() == before
    assert [item.name for item in file.parent.iterdir()] == [file.name]


READ_ONLY = """
import secrets  # while the standard library may still be read
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.fileformat.children import drop_rights
from tests.fileformat.samples import ORIGINALS, sample
from briefing_app.session.documents.saving import Saving
app = QCoreApplication([])
drop_rights()
saving = Saving()
saving.failed.connect(lambda path, words: print(words))
saving.saved.connect(lambda *_: print("saved"))
saving.save(Path(sys.argv[1]), sample(), ORIGINALS)
saving.wait()
"""


def test_a_folder_in_which_one_may_not_write() -> None:
    with children.open_folder() as folder:
        path = folder / "a.briefing"
        write_briefing(path, sample(), ORIGINALS)
        folder.chmod(0o555)
        before = path.read_bytes()
        assert "you may not write in its folder" in children.run(READ_ONLY, path)
        assert path.read_bytes() == before


def test_what_killed_saves_left_goes_with_the_next_one(tmp_path: Path, qtbot: QtBot) -> None:
    old, new = tmp_path / f".~{'a' * 16}.part", tmp_path / f".~{'b' * 16}.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (1, 1))
    saving = Saving()
    saving.save(tmp_path / "a.briefing", sample(), {})
    saving.wait()
    assert not old.exists()
    assert new.exists()
