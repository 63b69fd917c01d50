"""Where no window can come up, a person gets one sentence, not Qt's own words."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.start import before_qt
from briefing_app.start.before_qt import missing_library, missing_x_library, no_display


@pytest.mark.parametrize(
    ("surroundings", "can"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":987"}, False),
        ({"DISPLAY": "unix:987.0"}, False),
        ({"DISPLAY": "elsewhere:0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_a_display_is_there_or_not(surroundings: dict[str, str], can: bool) -> None:
    assert (no_display(surroundings) == "") is can


def test_an_x_server_that_answers_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(before_qt, "_SOCKETS", str(tmp_path))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        assert no_display({"DISPLAY": ":7.0"}) == ""
    assert no_display({"DISPLAY": ":7.0"})


def test_the_program_ends_with_the_sentence() -> None:
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in gone}
    ran = subprocess.run(
        [sys.executable, "-m", "briefing_app"], env=env, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith("Briefing needs a display")
    assert len(ran.stderr.splitlines()) == 1


def test_a_packaged_program_is_told_too_and_not_of_run_py(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(before_qt, "_ON_X", ("libxcb-nowhere.so.0",))
    assert "run.py" in missing_x_library({"DISPLAY": ":0"})
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    told = missing_x_library({"DISPLAY": ":0"})
    assert "libxcb-nowhere.so.0 is missing" in told
    assert "run.py" not in told


def test_a_missing_library_names_the_packages() -> None:
    words = "libGL.so.1: cannot open shared object file: No such file or directory"
    said = missing_library(ImportError(words))
    assert "libGL.so.1 is missing" in said
    assert "libgl1" in said
    assert "apt-get install" in said
    assert "run.py" in said
    assert missing_library(ImportError("No module named 'PySide6'")) == ""


def test_a_library_that_the_way_to_the_display_needs_is_named_before_qt_aborts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on_x = {"DISPLAY": ":0"}
    monkeypatch.setattr(before_qt, "_ON_X", ("libc.so.6",))
    assert missing_x_library(on_x) == ""
    monkeypatch.setattr(before_qt, "_ON_X", ("libc.so.6", "libxcb-nowhere.so.0"))
    assert "libxcb-nowhere.so.0 is missing" in missing_x_library(on_x)
    assert "libxcb-cursor0" in missing_x_library(on_x)
    assert missing_x_library({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert missing_x_library({"WAYLAND_DISPLAY": "wayland-0"}) == ""


def test_debian_knows_the_libraries_by_the_same_names() -> None:
    from setup_tools.system_libraries import NEEDED, NEEDED_ON_X

    both = NEEDED | NEEDED_ON_X
    assert all(both[name][0] == package for name, package in before_qt._PACKAGES.items())
    assert set(NEEDED) <= set(before_qt._PACKAGES)
