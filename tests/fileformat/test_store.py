"""A failed save keeps the old file, leaves nothing behind and says what to do."""

import errno
import json
import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.fileformat.store import StoreError, remove_leftovers, replace_file
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "a.briefing"
    path.write_bytes(b"old")
    return path


def fails(path: Path, number: int) -> str:
    """Save over ``path``, see it fail with that error, find the old file alone and untouched."""
    before = sorted(item.name for item in path.parent.iterdir())
    with pytest.raises(StoreError) as caught:
        replace_file(path, b"new" * 1000)
    assert caught.value.reason == number
    assert path.read_bytes() == b"old"
    assert sorted(item.name for item in path.parent.iterdir()) == before
    message = caught.value.message
    assert f"“{path.name}” was not saved" in message
    assert "as it was" in message
    return message


def _raise(number: int) -> Callable[..., None]:
    def raising(*_arguments: object, **_more: object) -> None:
        raise OSError(number, os.strerror(number))

    return raising


@pytest.mark.parametrize("where", ["os.open", "os.write", "os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "share"),
        (errno.EIO, "disk reports an error"),
        (errno.EROFS, "only be read"),
        (errno.EACCES, "may not write"),
        (errno.EXDEV, "two disks"),
        (errno.ENODEV, "drive is gone"),
        (errno.EBUSY, "save it somewhere else"),
    ],
)
def test_whatever_fails_the_old_file_stays(
    saved: Path, monkeypatch: pytest.MonkeyPatch, where: str, number: int, word: str
) -> None:
    monkeypatch.setattr(where, _raise(number))
    assert word in fails(saved, number)


def test_a_write_that_takes_a_few_bytes_at_a_time_is_continued(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: whole(fd, bytes(data[:7])))
    replace_file(saved, b"0123456789" * 50)
    assert saved.read_bytes() == b"0123456789" * 50


def test_the_steps_come_in_the_order_that_makes_them_safe(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    fsync, rename = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        calls.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def replaced(self: Path, target: Path) -> Path:
        calls.append("replace")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    replace_file(saved, b"new")
    assert calls == ["file", "replace", "folder"]


def test_an_error_after_the_replacement_says_that_it_was_saved(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.fileformat.store.sync_folder", _raise(errno.EIO))
    with pytest.raises(StoreError, match="was saved, but"):
        replace_file(saved, b"new")
    assert saved.read_bytes() == b"new"


def test_a_folder_that_vanished(saved: Path) -> None:
    shutil.rmtree(saved.parent)
    with pytest.raises(StoreError, match="its folder is gone") as caught:
        replace_file(saved, b"new")
    assert caught.value.reason == errno.ENOENT


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.briefing").mkdir()
    with pytest.raises(StoreError, match="folder of that name"):
        replace_file(tmp_path / "a.briefing", b"new")


def test_links_survive_and_their_target_is_written(saved: Path) -> None:
    (saved.parent / "elsewhere").mkdir()
    one, two = saved.parent / "elsewhere" / "one", saved.parent / "two"
    one.symlink_to("../a.briefing")
    two.symlink_to(one)
    replace_file(two, b"new")
    assert one.is_symlink() and two.is_symlink()
    assert not saved.is_symlink()
    assert saved.read_bytes() == b"new"
    assert [p.name for p in one.parent.iterdir()] == ["one"]


def test_a_circle_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(StoreError):
        replace_file(tmp_path / "a", b"new")
    assert (tmp_path / "a").is_symlink()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_of_the_old_file_stay(saved: Path, mode: int) -> None:
    saved.chmod(mode)
    replace_file(saved, b"new")
    assert stat.S_IMODE(saved.stat().st_mode) == mode


def test_a_new_file_gets_what_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_file(tmp_path / "open", b"")
        replace_file(tmp_path / "private", b"", new_mode=0o600)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "open").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o600


def test_only_old_leftovers_of_our_own_are_removed(tmp_path: Path) -> None:
    ours, theirs = tmp_path / ".~0123456789abcdef.part", tmp_path / ".~notes.part"
    for path in (ours, theirs):
        path.write_bytes(b"x")
        os.utime(path, (1000, 1000))
    (young := tmp_path / ".~fedcba9876543210.part").write_bytes(b"x")
    assert remove_leftovers(tmp_path, older_than=2000) == 1
    assert sorted(tmp_path.iterdir()) == sorted([theirs, young])


SAVE = """
import json, resource, sys
from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.fileformat.store import StoreError
from tests.fileformat.samples import sample
from tests.fileformat.children import drop_rights
path, limit, plain = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "True"
if plain:
    drop_rights()
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    write_briefing(path, sample(), {"media/big": __import__("os").urandom(1_000_000)})
    print(json.dumps({"message": "", "reason": 0}))
except StoreError as error:
    print(json.dumps({"message": error.message, "reason": error.reason}))
"""


def starved(path: Path, limit: int = 0, *, plain_user: bool = False) -> tuple[str, int]:
    """Save a briefing of 1 MB in a child; return what it was told."""
    answer = json.loads(children.run(SAVE, path, limit, plain_user))
    return answer["message"], answer["reason"]


def test_a_disk_that_takes_no_more_really(tmp_path: Path) -> None:
    path = tmp_path / "a.briefing"
    write_briefing(path, sample(), ORIGINALS)
    before = path.read_bytes()
    message, reason = starved(path, 100_000)
    assert reason == errno.EFBIG
    assert "was not saved" in message
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["a.briefing"]
    assert starved(path) == ("", 0), "with room it is saved"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB; only root can have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "briefing-test", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here; a limit on file sizes is tried instead")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_is_full_or_read_only(small_disk: Path) -> None:
    path = small_disk / "a.briefing"
    write_briefing(path, sample(), ORIGINALS)
    before = path.read_bytes()
    message, reason = starved(path)
    assert reason == errno.ENOSPC
    assert "full" in message
    assert [item.name for item in small_disk.iterdir()] == ["a.briefing"]
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    message, reason = starved(path)
    assert reason == errno.EROFS
    assert "only be read" in message
    assert path.read_bytes() == before
    assert open_briefing(path).briefing == sample()


def test_a_folder_in_which_one_may_not_write() -> None:
    with children.open_folder() as folder:
        path = folder / "a.briefing"
        write_briefing(path, sample(), ORIGINALS)
        path.chmod(0o666)
        folder.chmod(0o555)
        before = path.read_bytes()
        message, reason = starved(path, plain_user=True)
        assert reason == errno.EACCES
        assert "may not write in its folder" in message
        assert path.read_bytes() == before
        assert [item.name for item in folder.iterdir()] == ["a.briefing"]


@pytest.mark.parametrize(("number", "passes"), [(errno.EINVAL, True), (errno.EIO, False)])
def test_a_file_system_that_cannot_sync_folders_is_no_error(
    saved: Path, monkeypatch: pytest.MonkeyPatch, number: int, passes: bool
) -> None:
    fsync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    if passes:
        replace_file(saved, b"new")
    else:
        with pytest.raises(StoreError, match="was saved, but its disk reports an error"):
            replace_file(saved, b"new")
    assert saved.read_bytes() == b"new"


def test_a_device_or_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    """Whoever may write beside a device would have taken it from all others."""
    pipe, link = tmp_path / "pipe.briefing", tmp_path / "link.briefing"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for name in (pipe, link):
        with pytest.raises(StoreError, match="a device or a pipe, not a file"):
            replace_file(name, b"new")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert {one.name for one in tmp_path.iterdir()} == {pipe.name, link.name}
