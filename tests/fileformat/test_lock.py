"""Who has a briefing open: one process at a time, and what is left over is taken over."""

import json
import os
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.fileformat import lock, process
from briefing_app.fileformat.lock import Holder, Lock, lock_path, take
from briefing_app.fileformat.process import this_process
from tests.fileformat import children

HOLD = """
import sys
from briefing_app.fileformat.lock import take
held = take(sys.argv[1])
print(held.held, flush=True)
sys.stdin.readline()
held.release()
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Q1 “draft”.briefing"
    path.write_bytes(b"")
    return path


def test_two_processes_on_one_file(document: Path) -> None:
    with children.start(HOLD, document) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        mine = take(document)
        assert not mine.held
        assert mine.holder is not None
        assert mine.holder.process is not None
        assert mine.holder.process.pid == other.pid
        assert f"“{document.name}”" in mine.read_only_reason
        assert f"because {mine.holder.words} has it open" in mine.read_only_reason
        assert mine.holder.process.user == this_process().user
        mine.release()
        assert lock_path(document).exists(), "what is not held cannot be given free"
        other.communicate("\n", timeout=60)
    assert not lock_path(document).exists(), "released on closing"
    assert take(document).held


def test_a_killed_process_leaves_a_lock_that_is_taken_over(document: Path) -> None:
    with children.start(HOLD, document) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        other.kill()
    assert other.returncode == -signal.SIGKILL
    assert lock_path(document).exists()
    mine = take(document)
    assert mine.held
    assert mine.read_only_reason == ""
    mine.release()
    assert not lock_path(document).exists()


def test_a_second_window_of_the_same_process_does_not_get_it(document: Path) -> None:
    first, second = take(document), take(document)
    assert (first.held, second.held) == (True, False)
    first.release()
    first.release()
    assert take(document).held


def held_by(document: Path, holder: Holder) -> None:
    content = {"since": holder.since, "token": holder.token}
    if holder.process is not None:
        content["process"] = holder.process.as_json()
    lock_path(document).write_text(json.dumps(content))


OTHER = replace(this_process(), user="anna", host="desk-3", machine="another", pid=1)


def test_another_machine_is_never_thought_gone_but_a_person_may_pass_over_it(
    document: Path,
) -> None:
    held_by(document, Holder(OTHER, "2023-05-02T10:00:00+00:00", "abc"))
    mine = take(document)
    assert not mine.held
    assert "anna on desk-3" in mine.read_only_reason
    assert mine.holder is not None
    assert mine.holder.since == "2023-05-02T10:00:00+00:00"
    wrong = replace(mine.holder, token="of somebody who came meanwhile")
    assert not take(document, over=wrong).held
    taken = take(document, over=mine.holder)
    assert taken.held
    taken.release()


def test_a_number_that_is_given_out_again_is_not_the_same_process(document: Path) -> None:
    held_by(document, Holder(replace(this_process(), started="another boot/1"), token="abc"))
    assert take(document).held


def test_a_lock_that_was_taken_over_is_not_removed_by_its_old_holder(document: Path) -> None:
    first = take(document)
    held_by(document, Holder(OTHER, token="theirs"))
    first.release()
    assert lock_path(document).exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"process": {"pid": -1}}', "[" * 4000])
def test_a_damaged_lock_counts_for_a_while(document: Path, content: str) -> None:
    path = lock_path(document)
    path.write_text(content)
    fresh = take(document)
    assert not fresh.held
    assert "somebody has" in fresh.read_only_reason
    os.utime(path, (time.time() - 2 * lock.DAMAGED_HOLDS,) * 2)
    assert take(document).held


def test_a_lock_made_meanwhile_is_not_cleared_as_the_old_one(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between seeing a left-over lock and removing it, another process may have taken it over."""
    held_by(document, Holder(replace(this_process(), started="gone/1"), token="old"))
    clear = lock._clear

    def late(path: Path, holder: Holder) -> None:
        path.unlink()
        held_by(document, Holder(OTHER, token="new"))
        clear(path, holder)

    monkeypatch.setattr(lock, "_clear", late)
    mine = take(document)
    assert not mine.held
    assert mine.holder is not None
    assert mine.holder.token == "new"


def test_many_at_once_and_one_gets_it(document: Path) -> None:
    """All see the same left-over lock and rush for it."""
    held_by(document, Holder(replace(this_process(), started="gone/1"), token="old"))
    rushing = [children.start(HOLD, document) for _ in range(8)]
    answers = [child.stdout.readline() for child in rushing if child.stdout is not None]
    for child in rushing:
        child.communicate("\n", timeout=60)
    assert sorted(answers) == ["False\n"] * 7 + ["True\n"]


def test_links_to_one_document_share_its_lock(document: Path) -> None:
    link = document.parent / "link.briefing"
    link.symlink_to(document)
    assert take(link).held
    assert not take(document).held


def test_a_name_too_long_for_a_lock_of_that_name(tmp_path: Path) -> None:
    path = tmp_path / ("ü" * 120 + ".briefing")
    assert take(path).held
    assert not take(path).held


TAKE = """
import sys
from briefing_app.fileformat.lock import take
from tests.fileformat.children import drop_rights
drop_rights()
mine = take(sys.argv[1])
print(mine.held, mine.holder, mine.read_only_reason)
"""


def test_a_folder_in_which_one_may_not_write_opens_read_only() -> None:
    with children.open_folder() as folder:
        (folder / "a.briefing").write_bytes(b"")
        folder.chmod(0o555)
        said = children.run(TAKE, folder / "a.briefing")
    assert said.startswith("False None “a.briefing” opens read-only because you may not write")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    answer = take(tmp_path / "none" / "a.briefing")
    assert isinstance(answer, Lock)
    assert not answer.held
    assert answer.read_only_reason.endswith(".")


def test_the_machine_is_known_by_a_fingerprint_only() -> None:
    name = Path("/etc/machine-id")
    assert len(this_process().machine) == 16
    if name.is_file():
        assert this_process().machine not in name.read_text()


def test_a_process_comes_back_from_json_and_a_damaged_one_does_not() -> None:
    mine = this_process()
    assert process.from_json(json.loads(json.dumps(mine.as_json()))) == mine
    for broken in (None, [], {}, {**mine.as_json(), "pid": "1"}, {**mine.as_json(), "pid": 0}):
        assert process.from_json(broken) is None
    assert not process.is_gone(mine)


@pytest.mark.parametrize("since", [None, 4, "yesterday", "", "2999-01-01T00:00:00+00:00"])
def test_a_lock_that_does_not_say_when_is_as_old_as_its_file(document: Path, since: object) -> None:
    other = {"user": "anna", "host": "desk-3", "machine": "0" * 64, "pid": 4711, "started": "1"}
    path = lock_path(document)
    path.write_text(json.dumps({"process": other, "since": since, "token": "ab"}))
    os.utime(path, (1_700_000_000, 1_700_000_000))
    mine = take(document)
    assert mine.holder is not None
    assert mine.holder.since == "2023-11-14T22:13:20+00:00"
    assert take(document, over=mine.holder).held


@pytest.mark.parametrize("since", ["0001-01-01", "0001-01-01T00:00:00+14:00"])
def test_a_lock_of_no_time_that_can_be_told_harms_nobody(document: Path, since: str) -> None:
    from briefing_app.session.documents.lock import DocumentLock

    other = {"user": "anna", "host": "desk-3", "machine": "0" * 64, "pid": 4711, "started": "1"}
    lock_path(document).write_text(json.dumps({"process": other, "since": since, "token": "ab"}))
    asked = DocumentLock()
    assert "anna on desk-3" in asked.take(document)
    assert not asked.held
