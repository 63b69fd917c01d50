"""What others do to the open file is noticed when it happens, by what is in it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.session.documents import file_watch
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.session.documents.opening import changed_at


@pytest.fixture(autouse=True)
def no_long_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_watch, "QUIET_MS", 20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.briefing"
    path.write_bytes(b"ours")
    return path


@pytest.fixture
def watch(file: Path, qtbot: QtBot) -> Iterator[FileWatch]:
    watch = FileWatch()
    watch.follow(file, changed_at(file))
    qtbot.waitUntil(lambda: watch._known is not None)
    yield watch
    watch.stop()


def look_at_all(watch: FileWatch, qtbot: QtBot) -> None:
    """Let it look, and wait until it has: what it does not tell now it never tells."""
    watch.look()
    qtbot.waitUntil(lambda: not watch._timer.isActive() and not watch._work.busy)


def replaced(file: Path, content: bytes) -> None:
    part = file.with_name("part")
    part.write_bytes(content)
    part.replace(file)


def test_other_content_is_told_once(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        replaced(file, b"theirs")
    with qtbot.assertNotEmitted(watch.changed):
        look_at_all(watch, qtbot)


def test_what_was_told_is_still_not_ours(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        replaced(file, b"theirs")
    assert watch.holds_other()
    with qtbot.waitSignal(watch.restored), qtbot.assertNotEmitted(watch.changed):
        replaced(file, b"ours")
    assert not watch.holds_other()


def test_the_second_change_is_told_as_well(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        replaced(file, b"theirs")
    with qtbot.waitSignal(watch.changed):
        replaced(file, b"theirs again")


def test_the_same_content_with_another_time_is_nothing(
    watch: FileWatch, file: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(watch.changed), qtbot.assertNotEmitted(watch.restored):
        replaced(file, b"ours")
        os.utime(file, (1, 1))
        look_at_all(watch, qtbot)
    assert not watch.holds_other()


def test_other_content_of_the_same_time_is_noticed(watch: FileWatch, file: Path) -> None:
    known = file.stat()
    file.write_bytes(b"hers")
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert watch.holds_other()


def test_a_new_name_in_the_folder_is_followed(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.moved) as told:
        file.rename(file.with_name("b.briefing"))
    assert told.args == [file.with_name("b.briefing")]
    assert watch.path == file.with_name("b.briefing")
    with qtbot.waitSignal(watch.changed):
        file.with_name("b.briefing").write_bytes(b"theirs")


def test_a_file_that_is_gone_is_told_once(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.gone):
        file.unlink()
    with qtbot.assertNotEmitted(watch.gone):
        look_at_all(watch, qtbot)
    assert not watch.holds_other()


def test_a_new_file_in_its_place_is_no_renamed_one(
    watch: FileWatch, file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.gone):
        file.unlink()
        file.with_name("other").write_bytes(b"something else")


def test_our_own_save_is_not_told(watch: FileWatch, file: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.changed):
        watch.pause()
        replaced(file, b"ours, later")
        look_at_all(watch, qtbot)
        watch.follow(file, changed_at(file))
        look_at_all(watch, qtbot)
    assert not watch.holds_other()


def test_what_was_written_between_opening_and_following_is_told(file: Path, qtbot: QtBot) -> None:
    opened = changed_at(file)
    os.utime(file, (5, 5))
    watch = FileWatch()
    with qtbot.waitSignal(watch.changed):
        watch.follow(file, opened)
    watch.stop()


def test_nothing_is_followed_where_there_is_no_file(tmp_path: Path) -> None:
    watch = FileWatch()
    watch.follow(None, None)
    assert not watch.holds_other()
    watch.follow(tmp_path, None)
    assert watch.path is None
    watch.stop()
