"""What is kept between two starts: used when it is surely ours, and never needed."""

import re
import sys
from pathlib import Path

import pytest

from briefing_app.kept_code import KeptCode
from briefing_app.kept_file import read_kept

PATTERN = r"(?P<year>\d{4})-(\d\d)?(?i:q)"


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _start(path: Path) -> KeptCode:
    """Do what a start does, and return what kept it."""
    kept = KeptCode(path)
    kept.install()
    try:
        re.purge()
        found = re.compile(PATTERN, re.ASCII).match("2021-Q")
        assert found is not None
        assert found["year"] == "2021"
        assert found[2] is None
        assert re.compile(PATTERN, re.ASCII).flags & re.ASCII
        assert re.compile(rb"\d").match(b"7")
        with pytest.raises(re.error):
            re.compile("(")
        scope: dict[str, object] = {}
        exec("answer = 6 * 7", scope)
        assert scope["answer"] == 42
    finally:
        kept.remove()
        re.purge()
    kept.save()
    return kept


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "kept" / "code"
    _start(made)
    assert made.exists()
    return made


def test_the_second_start_compiles_nothing(path: Path) -> None:
    before = path.stat().st_mtime_ns
    kept = read_kept(path)
    assert kept is not None
    assert (PATTERN, int(re.ASCII)) in kept.patterns
    _start(path)
    assert path.stat().st_mtime_ns == before


def test_only_this_person_can_write_it(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_what_others_can_write_is_not_read(path: Path, mode: int) -> None:
    path.chmod(mode)
    assert read_kept(path) is None
    _start(path)
    assert read_kept(path) is not None


def test_a_folder_that_others_can_write_is_not_used(path: Path) -> None:
    path.parent.chmod(0o777)
    assert read_kept(path) is None
    path.unlink()
    _start(path)
    assert not path.exists()


def test_a_link_is_not_followed(path: Path) -> None:
    moved = path.rename(path.with_name("elsewhere"))
    path.symlink_to(moved)
    assert read_kept(path) is None


@pytest.mark.parametrize("keep", [0, 3, 30, 200, -1])
def test_half_a_file_counts_as_none(path: Path, keep: int) -> None:
    path.write_bytes(path.read_bytes()[:keep])
    assert read_kept(path) is None
    _start(path)
    assert read_kept(path) is not None


def test_a_changed_byte_counts_as_none(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    assert read_kept(path) is None


def test_another_python_reads_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "3.11.99 (another one)")
    assert read_kept(path) is None


def test_code_inherits_the_futures_of_its_user(path: Path) -> None:
    with_future = "from __future__ import annotations\nexec('def f(a: nowhere): pass')"
    kept = KeptCode(path)
    kept.install()
    try:
        exec(with_future, {})
        with pytest.raises(NameError):
            exec("exec('def f(a: nowhere): pass')", {})
    finally:
        kept.remove()


def test_no_cache_can_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    _start(blocked / "kept" / "code")


def test_two_starts_at_once_leave_one_whole_file(path: Path) -> None:
    path.unlink()
    first, second = KeptCode(path), KeptCode(path)
    for kept in (first, second):
        kept.install()
        try:
            exec(f"answer = {id(kept)}", {})
        finally:
            kept.remove()
    first.save()
    second.save()
    assert read_kept(path) is not None
    assert [file.name for file in path.parent.iterdir()] == [path.name]
