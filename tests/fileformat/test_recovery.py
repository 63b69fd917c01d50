"""What was being worked on is there after a kill, as it stood at the last snapshot."""

import json
import os
import shutil
import signal
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.fileformat import BriefingFileError, recovery
from briefing_app.fileformat.recovery import Journal, claim, find, load, put_aside, remove
from briefing_app.fileformat.store import StoreError
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample, scaled

WORK = """
import itertools, sys
from dataclasses import replace
from pathlib import Path
from briefing_app.fileformat.recovery import Journal
from tests.fileformat.samples import ORIGINALS, sample
state, document = map(Path, sys.argv[1:3])
journal = Journal(state, document)
for number in itertools.count():
    journal.keep(replace(sample(), title=f"edit {number}"), ORIGINALS)
    print(number, flush=True)
    if sys.stdin.readline() != "more\\n":
        break
"""


def worked(state: Path, document: Path, edits: int = 1) -> None:
    """Let a process make snapshots, and kill it."""
    with children.start(WORK, state, document) as child:
        assert child.stdout is not None and child.stdin is not None
        for number in range(edits):
            assert child.stdout.readline() == f"{number}\n"
            if number + 1 < edits:
                child.stdin.write("more\n")
                child.stdin.flush()
        child.kill()
    assert child.returncode == -signal.SIGKILL


def test_the_last_snapshot_of_a_killed_process_is_found_and_loaded(tmp_path: Path) -> None:
    document = tmp_path / "a “b”.briefing"
    worked(tmp_path / "state", document, edits=3)
    found = find(tmp_path / "state")
    (snapshot,) = found.snapshots
    assert found.damaged == ()
    assert snapshot.document == str(document)
    assert snapshot.title == "edit 2"
    assert snapshot.when.endswith("+00:00")
    opened = load(snapshot)
    assert opened.briefing == replace(sample(), title="edit 2")
    assert dict(opened.media) == ORIGINALS
    assert opened.notices == ()


def test_killed_while_it_writes_snapshots(tmp_path: Path) -> None:
    """Whatever was said to be kept is kept; at most the one being written is missing."""
    for round_ in range(scaled(8, 60)):
        state = tmp_path / str(round_)
        with children.start(WORK, state, tmp_path / "a") as child:
            assert child.stdout is not None and child.stdin is not None
            child.stdin.write("more\n" * 500)
            child.stdin.flush()
            last = [child.stdout.readline() for _ in range(1 + round_ % 9)][-1]
            child.kill()
        (snapshot,) = find(state).snapshots
        number = int(load(snapshot).briefing.title.removeprefix("edit "))
        assert number >= int(last)


def test_snapshots_of_running_processes_are_theirs(tmp_path: Path) -> None:
    journal = Journal(tmp_path, None)
    journal.keep(sample())
    assert list(tmp_path.iterdir()) == [journal.folder]
    assert find(tmp_path) == recovery.Recoverable((), ())


def test_saved_or_closed_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "state")
    journal.forget()
    journal.keep(sample(), ORIGINALS)
    journal.forget()
    assert list((tmp_path / "state").iterdir()) == []
    journal.keep(sample(), ORIGINALS)
    assert (journal.folder / "snapshot.briefing").exists()


def test_originals_are_written_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(sample(), ORIGINALS)
    (original,) = (journal.folder / "originals").iterdir()
    before = original.stat()
    journal.keep(replace(sample(), title="later"), ORIGINALS)
    assert original.stat().st_mtime_ns == before.st_mtime_ns
    assert original.stat().st_ino == before.st_ino
    snapshot = (journal.folder / "snapshot.briefing").read_bytes()
    assert b"sources/story.txt" not in snapshot


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "state")
    journal.keep(sample(), ORIGINALS)
    for path in (tmp_path / "state").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_what_is_put_aside_is_kept_but_not_offered_again(tmp_path: Path) -> None:
    worked(tmp_path, tmp_path / "a")
    (snapshot,) = find(tmp_path).snapshots
    kept = put_aside(snapshot.folder)
    assert find(tmp_path).snapshots == ()
    assert load(replace(snapshot, folder=kept)).briefing.title == "edit 0"


def test_claimed_work_is_claimed_once_and_free_again_afterwards(tmp_path: Path) -> None:
    worked(tmp_path / "state", tmp_path / "a.briefing")
    (snapshot,) = find(tmp_path / "state").snapshots
    lock = claim(snapshot.folder)
    assert lock
    assert claim(snapshot.folder) is None
    lock.release()
    again = claim(snapshot.folder)
    assert again
    remove(snapshot.folder)
    again.release()
    assert claim(snapshot.folder) is None, "there is nothing left to offer"
    assert list((tmp_path / "state").iterdir()) == []


def test_only_so_many_are_kept_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "MAX_ASIDE", 2)
    kept = []
    for number in range(4):
        journal = Journal(tmp_path)
        journal.keep(replace(sample(), title=str(number)))
        kept.append(put_aside(journal.folder))
    assert [path.exists() for path in kept] == [False, False, True, True]


def test_remove_is_for_good(tmp_path: Path) -> None:
    worked(tmp_path, tmp_path / "a")
    (snapshot,) = find(tmp_path).snapshots
    remove(snapshot.folder)
    assert list(tmp_path.iterdir()) == []


def _cut(folder: Path) -> None:
    path = folder / "snapshot.briefing"
    path.write_bytes(path.read_bytes()[:-40])


def _nameless(folder: Path) -> None:
    from briefing_app.fileformat import to_bytes

    (folder / "snapshot.briefing").write_bytes(to_bytes(sample()))


def _pointless(folder: Path) -> None:
    from briefing_app.fileformat.entries import to_entries
    from briefing_app.fileformat.pack import pack

    about = json.dumps({"process": 7, "document": [], "title": None}).encode()
    entries = {**to_entries(sample()), "recovery.json": about}
    (folder / "snapshot.briefing").write_bytes(pack(entries))


def _ownerless(folder: Path) -> None:
    """Nobody could tell whether who wrote it still runs."""
    from briefing_app.fileformat.entries import to_entries
    from briefing_app.fileformat.pack import pack

    about = {
        "process": None,
        "document": "a",
        "title": "Ships",
        "when": "2026-11-29T10:00:00+00:00",
    }
    entries = {**to_entries(sample()), "recovery.json": json.dumps(about).encode()}
    (folder / "snapshot.briefing").write_bytes(pack(entries))


@pytest.mark.parametrize("spoil", [_cut, _nameless, _pointless, _ownerless])
def test_a_damaged_snapshot_is_named_and_the_others_are_found(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    worked(tmp_path, tmp_path / "a")
    (sound,) = find(tmp_path).snapshots
    spoiled = tmp_path / ("0" * 32)
    shutil.copytree(sound.folder, spoiled)
    spoil(spoiled)
    found = find(tmp_path)
    assert found.snapshots == (sound,)
    (damaged,) = found.damaged
    assert damaged.folder == spoiled
    assert str(spoiled) in damaged.message
    assert damaged.message.endswith("put it aside.")
    put_aside(damaged.folder)
    assert find(tmp_path).damaged == ()
    with pytest.raises(BriefingFileError):
        load(replace(sound, folder=spoiled))


@pytest.mark.parametrize("spoil", [lambda p: p.unlink(), lambda p: p.write_bytes(b"forged")])
def test_work_is_recovered_without_an_original_that_is_gone(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    worked(tmp_path, tmp_path / "a")
    (snapshot,) = find(tmp_path).snapshots
    spoil(next((snapshot.folder / "originals").iterdir()))
    opened = load(snapshot)
    assert opened.briefing.title == "edit 0"
    assert dict(opened.media) == {}
    assert any("sources/story.txt" in notice for notice in opened.notices)


def test_a_snapshot_that_cannot_be_written_says_so_and_keeps_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path)
    journal.keep(sample())
    before = (journal.folder / "snapshot.briefing").read_bytes()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.write", full)
    with pytest.raises(StoreError, match="full"):
        journal.keep(replace(sample(), title="later"))
    assert (journal.folder / "snapshot.briefing").read_bytes() == before


def test_a_state_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BriefingFileError, match="save it soon"):
        Journal(tmp_path / "file" / "state").keep(sample())
    assert find(tmp_path / "none") == recovery.Recoverable((), ())


def test_a_folder_without_a_snapshot_goes_once_nobody_can_be_writing_it(tmp_path: Path) -> None:
    state = tmp_path / "state"
    old, new, foreign = state / ("a" * 32), state / ("b" * 32), state / "mine"
    for folder in (old, new, foreign):
        (folder / "originals").mkdir(parents=True)
    for folder in (old, foreign):
        os.utime(folder, (1, 1))
    assert find(state) == recovery.Recoverable((), ())
    assert not old.exists()
    assert new.exists()
    assert foreign.exists()
