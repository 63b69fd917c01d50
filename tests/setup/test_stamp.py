"""The stamp: when an environment counts as complete."""

import os
import sys
from pathlib import Path

import pytest

from setup_tools import stamp


@pytest.fixture
def top(tmp_path: Path) -> str:
    top = tmp_path / "top"
    top.mkdir()
    (top / "requirements.txt").write_text("a==1\n")
    (top / "requirements-test.txt").write_text("b==1\n")
    (top / ".venv/bin").mkdir(parents=True)
    (top / ".venv/bin/python").symlink_to(sys.executable)
    return str(top)


def stamped(top: str, layer: str = "run", **variables: str) -> None:
    stamp.write_stamp(top, stamp.environment_folder(top), layer, variables)


def test_without_a_stamp_nothing_is_ready(top: str) -> None:
    assert stamp.find_ready(top, "run") is None


def test_a_stamp_holds_the_python_and_its_variables(top: str) -> None:
    there = Path(top, "f=1")
    there.touch()
    stamped(top, LD_LIBRARY_PATH=f"{top}:/usr", FONTCONFIG_FILE=str(there))
    ready = stamp.find_ready(top, "run")
    assert ready is not None
    assert ready.python == f"{top}/.venv/bin/python"
    assert ready.variables == {"LD_LIBRARY_PATH": f"{top}:/usr", "FONTCONFIG_FILE": str(there)}


@pytest.mark.parametrize("name", stamp.FETCHED)
def test_what_was_fetched_and_is_gone_calls_for_mending(top: str, name: str) -> None:
    stamped(top, **{name: f"{top}/none"})
    assert stamp.find_ready(top, "run") is None
    assert stamp.find_made(top, "run") is not None


def test_what_the_person_set_stays() -> None:
    ready = stamp.Ready("python", {"XKB_CONFIG_ROOT": "/ours"})
    assert ready.within({"XKB_CONFIG_ROOT": "/theirs"}) == {"XKB_CONFIG_ROOT": "/theirs"}
    assert ready.within({"HOME": "/h"}) == {"HOME": "/h", "XKB_CONFIG_ROOT": "/ours"}


@pytest.mark.parametrize(
    ("theirs", "both"),
    [
        ("", "/ours:/more"),
        ("/theirs", "/ours:/more:/theirs"),
        ("/ours:/more", "/ours:/more"),
        ("/ours:/more:/theirs", "/ours:/more:/theirs"),
        ("/ours:/moreover", "/ours:/more:/ours:/moreover"),
    ],
)
def test_our_libraries_come_first_and_once(theirs: str, both: str) -> None:
    ready = stamp.Ready("python", {"LD_LIBRARY_PATH": "/ours:/more"})
    assert ready.within({"LD_LIBRARY_PATH": theirs}) == {"LD_LIBRARY_PATH": both}


def test_the_app_does_not_wait_for_the_tests_requirements(top: str) -> None:
    stamped(top)
    stamped(top, "test")
    Path(top, "requirements-test.txt").write_text("b==2\n")
    assert stamp.find_ready(top, "run") is not None
    assert stamp.find_ready(top, "test") is None


def test_other_requirements_call_for_another_environment(top: str) -> None:
    stamped(top)
    Path(top, "requirements.txt").write_text("a==2\n")
    assert stamp.find_ready(top, "run") is None


def test_a_python_that_went_away_calls_for_another_environment(top: str) -> None:
    stamped(top)
    python = Path(stamp.python_path(stamp.environment_folder(top)))
    python.unlink()
    assert stamp.find_ready(top, "run") is None
    python.symlink_to("/nowhere/python")
    assert stamp.find_ready(top, "run") is None


def test_a_checkout_that_moved_calls_for_another_environment(top: str) -> None:
    stamped(top)
    moved = Path(top).rename(Path(top).with_name("moved"))
    assert stamp.find_ready(str(moved), "run") is None


def test_a_torn_stamp_counts_for_nothing(top: str) -> None:
    stamped(top)
    path = Path(stamp.stamp_path(stamp.environment_folder(top), "run"))
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert stamp.find_ready(top, "run") is None


def test_a_checkout_that_cannot_be_written_has_its_environment_in_the_cache(
    top: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    folder = Path(stamp.environment_folder(top))
    assert folder.parent == tmp_path / "cache/briefing-app"
    assert folder.name.startswith("env-")


def test_a_relative_cache_home_is_not_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    assert stamp.cache_folder() == str(Path.home() / ".cache/briefing-app")
