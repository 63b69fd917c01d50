"""Missing system libraries: found, fetched on Debian, named elsewhere."""

from pathlib import Path

import pytest

from setup_tools import debian, system_libraries
from setup_tools.report import SetupError

LDD = """\
/site/PySide6/Qt/lib/libQt6Gui.so.6:
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibxcb-cursor.so.0 => not found
"""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an environment with Qt in it, on a machine whose loader misses two libraries."""
    qt = tmp_path / "env/lib/python3.11/site-packages/PySide6"
    qt.mkdir(parents=True)
    (qt / "QtGui.abi3.so").touch()
    tools = tmp_path / "bin"
    tools.mkdir()
    (tmp_path / "ldd.txt").write_text(LDD)
    ldd = tools / "ldd"
    ldd.write_text(f'#!/bin/sh\n[ -n "$LD_LIBRARY_PATH" ] || cat {tmp_path}/ldd.txt\n')
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    return tmp_path / "env"


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ({"ID": "debian"}, "sudo apt-get install libegl1 libxcb-cursor0"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "sudo apt-get install libegl1 libxcb-cursor0"),
        ({"ID": "fedora"}, "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install libglvnd-egl"),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "sudo pacman -S libglvnd xcb-util-cursor"),
        ({"ID": "opensuse-tumbleweed"}, "sudo zypper install libEGL1 libxcb-cursor0"),
        ({}, "install the packages of your system that hold them"),
    ],
)
def test_one_sentence_says_what_to_install(release: dict[str, str], command: str) -> None:
    text = system_libraries.advice({"libEGL.so.1", "libxcb-cursor.so.0"}, release)
    assert text.startswith("Qt needs libEGL.so.1, libxcb-cursor.so.0: ")
    assert command in text
    assert text.endswith("and start again.")


def test_elsewhere_than_debian_it_stops_with_the_sentence(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    monkeypatch.setattr(debian, "os_release", lambda: {"ID": "fedora"})
    with pytest.raises(SetupError, match="type `sudo dnf install libglvnd-egl xcb-util-cursor`"):
        system_libraries.ensure(environment)


def test_elsewhere_what_only_an_x_server_needs_is_said_and_no_more(
    environment: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "ldd.txt").write_text("\tlibxcb-cursor.so.0 => not found\n")
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    monkeypatch.setattr(debian, "os_release", lambda: {"ID": "fedora"})
    assert system_libraries.ensure(environment) == {}
    assert "xcb-util-cursor" in capsys.readouterr().err


def test_on_debian_it_fetches_them_and_points_to_them(
    environment: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    unpacked = tmp_path / "unpacked"
    for name in (
        "usr/lib/x86_64-linux-gnu/libEGL.so.1",
        "usr/share/X11/xkb/rules/evdev",
        "usr/share/X11/locale/compose.dir",
    ):
        (unpacked / name).parent.mkdir(parents=True)
        (unpacked / name).touch()
    (unpacked / "usr/lib/x86_64-linux-gnu/gconv").mkdir()
    (unpacked / "usr/lib/x86_64-linux-gnu/gconv/X.so").touch()
    (unpacked / "usr/share/fontconfig").mkdir()
    asked: list[list[str]] = []

    def fetch(name: str, packages: list[str]) -> Path:
        asked.append(packages)
        return unpacked

    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.setattr(debian, "fetch", fetch)
    variables = system_libraries.ensure(environment)
    assert asked == [["libegl1", "libxcb-cursor0"]]
    assert variables == {
        "LD_LIBRARY_PATH": f"{unpacked}/usr/lib/x86_64-linux-gnu",
        "XKB_CONFIG_ROOT": f"{unpacked}/usr/share/X11/xkb",
        "XLOCALEDIR": f"{unpacked}/usr/share/X11/locale",
        "FONTCONFIG_FILE": f"{unpacked}/fonts.conf",
    }
    assert f"<dir>{unpacked}/usr/share/fonts</dir>" in (unpacked / "fonts.conf").read_text()


def test_nothing_missing_sets_nothing(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "ldd.txt").write_text("\tlibc.so.6 => /lib/libc.so.6 (0x0)\n")
    assert system_libraries.ensure(environment) == {}
