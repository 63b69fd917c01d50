"""One file in two processes: the second opens it read-only and says who has it."""

from datetime import timedelta
from pathlib import Path

import pytest

from briefing_app.session.documents.lock import DocumentLock
from tests.fileformat import children

HOLDING = """
import sys
from pathlib import Path
from briefing_app.session.documents.lock import DocumentLock
hold = DocumentLock()
print(hold.take(Path(sys.argv[1])) or "held", flush=True)
sys.stdin.readline()
hold.release()
print("free", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.briefing"
    path.touch()
    return path


def test_another_process_is_named_until_it_lets_go(file: Path) -> None:
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None and child.stdin is not None
        assert child.stdout.readline() == "held\n"
        hold = DocumentLock()
        reason = hold.take(file)
        assert "a.briefing" in reason and "read-only" in reason
        assert hold.somebody_else in reason
        assert hold.since is not None
        assert not hold.held
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "free\n"
        assert hold.take(file) == ""
        assert hold.held
        hold.release()
        child.communicate("\n")
    assert [item.name for item in file.parent.iterdir()] == ["a.briefing"]


def test_a_killed_process_holds_nothing(file: Path) -> None:
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        child.kill()
    hold = DocumentLock()
    assert hold.take(file) == ""
    hold.release()


def test_who_has_a_file_open_since_when_and_whether_that_is_long(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold = DocumentLock()
    assert (hold.since, hold.is_old, hold.somebody_else) == (None, False, ""), "nobody was asked"
    other = DocumentLock()
    assert other.take(file) == ""
    assert hold.take(file)
    assert hold.since is not None and not hold.is_old
    monkeypatch.setattr("briefing_app.session.documents.lock.OLD", timedelta(0))
    assert hold.is_old
    assert hold.take_over(file)
    assert (hold.held, hold.since, hold.somebody_else) == (True, None, "")
    third = DocumentLock()
    third.give_way_to(hold)
    assert (third.held, hold.held) == (True, False)
    third.release()
    other.release()


def test_the_same_file_again_stays_held(file: Path) -> None:
    hold = DocumentLock()
    assert hold.take(file) == ""
    assert hold.take(file) == ""
    hold.release()
    hold.release()


def test_another_file_frees_the_first_only_when_it_is_had(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.briefing"
    one, two = DocumentLock(), DocumentLock()
    assert one.take(file) == ""
    assert two.take(other) == ""
    assert one.take(other)
    assert one.held and two.take(file), "the first file is still held"
    one.give_way_to(two)
    assert one.held and not two.held
    one.release()
