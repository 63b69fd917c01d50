"""A new file in an old one's place keeps what belonged to it, or says before what it cannot."""

import os
import stat
from pathlib import Path

import pytest

from briefing_app.fileformat.disk.belongings import Standing, standing_of
from briefing_app.fileformat.store import replace_file
from tests.fileformat.disk.attributes import LABEL, label

ROOT = os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="only root gives files away")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "a.briefing"
    path.write_bytes(b"old")
    return path


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755, 0o400])
def test_the_mode_stays(saved: Path, mode: int) -> None:
    saved.chmod(mode)
    replace_file(saved, b"new")
    assert stat.S_IMODE(saved.stat().st_mode) == mode


@needs_root
def test_owner_and_group_stay(saved: Path) -> None:
    os.chown(saved, 12345, 23456)
    replace_file(saved, b"new")
    assert (saved.stat().st_uid, saved.stat().st_gid) == (12345, 23456)
    assert saved.read_bytes() == b"new"


def test_extended_attributes_stay(saved: Path) -> None:
    label(saved)
    replace_file(saved, b"new")
    assert os.getxattr(saved, LABEL) == b"press office"


def test_a_symbolic_link_stays_and_leads_to_the_new_file(saved: Path) -> None:
    link = saved.parent / "link.briefing"
    link.symlink_to(saved)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert saved.read_bytes() == b"new"


def test_other_names_in_the_folder_go_along(saved: Path) -> None:
    names = [saved.parent / name for name in ("b.briefing", "c")]
    for name in names:
        name.hardlink_to(saved)
    assert standing_of(saved).is_clear
    replace_file(saved, b"new")
    assert [name.read_bytes() for name in names] == [b"new", b"new"]
    assert len({path.stat().st_ino for path in (saved, *names)}) == 1
    assert sorted(path.name for path in saved.parent.iterdir()) == ["a.briefing", "b.briefing", "c"]


def test_names_in_other_folders_are_counted_before(saved: Path) -> None:
    far = saved.parent / "far"
    far.mkdir()
    (far / "a").hardlink_to(saved)
    (saved.parent / "near").hardlink_to(saved)
    assert standing_of(saved) == Standing(links=1)
    replace_file(saved, b"new")
    assert (far / "a").read_bytes() == b"old"


@pytest.mark.parametrize(("mode", "protected"), [(0o444, True), (0o400, True), (0o644, False)])
def test_a_write_protected_file_is_said_to_be_one(saved: Path, mode: int, protected: bool) -> None:
    saved.chmod(mode)
    assert standing_of(saved).protected is protected


def test_the_standing_of_what_is_not_a_file_is_clear(saved: Path) -> None:
    assert standing_of(saved.parent / "none").is_clear
    assert standing_of(saved.parent).is_clear


@needs_root
def test_another_owner_is_named_to_who_cannot_keep_it(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.chown(saved, 12345, -1)
    assert standing_of(saved).is_clear  # root keeps every owner
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert standing_of(saved).owner == "user 12345"
