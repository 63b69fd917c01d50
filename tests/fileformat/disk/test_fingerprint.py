"""A file is known by what is in it, and found again under another name."""

import os
from pathlib import Path

from briefing_app.fileformat.disk.fingerprint import find_file, fingerprint_of


def test_the_same_content_has_the_same_fingerprint_whatever_its_time(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    before = fingerprint_of(path)
    os.utime(path, (1, 1))
    assert before == fingerprint_of(path)


def test_other_content_of_the_same_time_and_size_differs(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    known, before = path.stat(), fingerprint_of(path)
    path.write_bytes(b"two")
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))
    after = fingerprint_of(path)
    assert before is not None
    assert after is not None
    assert before.file == after.file
    assert before.content != after.content


def test_a_renamed_file_is_found_and_a_removed_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    known = fingerprint_of(path)
    assert known is not None
    assert find_file(tmp_path, known.file) == path
    other = path.rename(tmp_path / "b")
    assert find_file(tmp_path, known.file) == other
    moved = tmp_path / "folder"
    moved.mkdir()
    other.rename(moved / "b")
    assert find_file(tmp_path, known.file) is None
    assert find_file(tmp_path / "none", known.file) is None


def test_what_is_no_file_has_none(tmp_path: Path) -> None:
    assert fingerprint_of(tmp_path / "none") is None
    assert fingerprint_of(tmp_path) is None
