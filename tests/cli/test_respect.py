"""What a command writes over: protected and open files are left alone, the rest is said."""

import os
from pathlib import Path

import pytest

from briefing_app import resources_dir
from briefing_app.cli.screenshot import SURROUNDINGS
from briefing_app.fileformat import lock
from tests.cli.helpers import article, run
from tests.fileformat.disk.attributes import LABEL, label

EXAMPLE = str(resources_dir.path(resources_dir.EXAMPLE))
WRITING = {
    "convert": "out.briefing",
    "export": "out.csv",
    "sheet": "out.pdf",
    "screenshot": "out.png",
}


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a picture sets for its process does not outlast the test."""
    for name in (*SURROUNDINGS, "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, os.environ.get(name, ""))


@pytest.fixture(params=WRITING)
def command(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def target_of(folder: Path, command: str) -> Path:
    path = folder / WRITING[command]
    path.write_bytes(b"old")
    return path


def write(capfd: pytest.CaptureFixture[str], command: str, target: Path) -> tuple[int, str]:
    source = article(target.parent) if command == "convert" else EXAMPLE
    status, _, err = run(capfd, command, source, "-o", str(target))
    return status, err


def test_a_write_protected_file_is_left_as_it_is(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    target = target_of(tmp_path, command)
    target.chmod(0o444)
    status, err = write(capfd, command, target)
    assert (status, target.read_bytes()) == (4, b"old")
    assert "is write-protected" in err
    assert err.count("\n") == 1


def test_extended_attributes_of_what_was_there_stay(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    target = target_of(tmp_path, command)
    label(target)
    assert write(capfd, command, target)[0] == 0
    assert target.read_bytes() != b"old"
    assert os.getxattr(target, LABEL) == b"press office"


def test_another_name_of_the_file_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    target = target_of(tmp_path, command)
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "elsewhere" / target.name
    os.link(target, other)
    status, err = write(capfd, command, target)
    assert status == 0
    assert target.read_bytes() != b"old"
    assert other.read_bytes() == b"old"
    assert "one more name in other folders" in err


def test_a_briefing_that_is_open_is_left_as_it_is(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = target_of(tmp_path, "convert")
    held = lock.take(target)
    status, err = write(capfd, "convert", target)
    held.release()
    assert (status, target.read_bytes()) == (4, b"old")
    assert "has it open" in err
    assert write(capfd, "convert", target) == (0, "")
    assert not lock.lock_path(target).exists()
