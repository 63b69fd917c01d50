"""Which packages of Debian are fetched, and what happens when they cannot be."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from setup_tools import debian
from setup_tools.report import SetupError

# As `apt-cache depends --recurse` writes it, with alternatives, a virtual name and its provider.
DEPENDS = """\
libegl1
  Depends: libc6
  Depends: libglvnd0
  Depends: libegl-mesa0
 |Depends: libfirst
  Depends: libsecond
  Depends: <virtual>
    real
libglvnd0
  PreDepends: <other:any>
libegl-mesa0
  Depends: huge
huge
libfirst
libsecond
real
  Depends: libegl1
<virtual>
<other:any>
libc6
<libglib2.0-0>
libglib2.0-0t64
"""


def test_what_is_missing_comes_with_what_it_needs() -> None:
    picked = debian.pick(["libegl1"], DEPENDS, {"libc6"})
    assert picked == ["libegl1", "libglvnd0", "libfirst", "real"]


def test_an_alternative_that_is_installed_is_enough() -> None:
    assert "libfirst" not in debian.pick(["libegl1"], DEPENDS, {"libc6", "libsecond"})


def test_a_name_that_is_provided_stands_for_its_provider() -> None:
    depends = "wants\n  Depends: <libglib2.0-0>\n    libglib2.0-0t64\nlibglib2.0-0t64\n"
    assert debian.pick(["wants"], depends, set()) == ["wants", "libglib2.0-0t64"]


def test_a_package_that_debian_13_renamed_is_found() -> None:
    assert debian.pick(["libglib2.0-0"], "libglib2.0-0t64\n", set()) == ["libglib2.0-0t64"]


def test_unknown_packages_give_nothing() -> None:
    assert debian.pick(["nothing"], "", set()) == []


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put tools of our own in place of Debian's; they note how they were called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    tool(folder, "apt-cache", "echo libegl1")
    tool(folder, "dpkg-query", "exit 0")
    tool(folder, "dpkg-deb", 'mkdir -p "$3/usr/lib"; touch "$3/usr/lib/libEGL.so.1"')
    tool(folder, "apt-get", 'case "$*" in *download*) touch libegl1.deb;; esac')
    return folder


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{folder}/calls"\n{script}\n')
    path.chmod(0o755)


def left(folder: Path) -> list[str]:
    """What is in a folder beside locks, which hold nothing."""
    return [path.name for path in folder.iterdir() if path.suffix != ".lock"]


def test_packages_are_unpacked_once(tools: Path) -> None:
    first = debian.fetch("libraries", ["libegl1"])
    assert (first / "usr/lib/libEGL.so.1").exists()
    calls = (tools / "calls").read_text()
    assert debian.fetch("libraries", ["libegl1"]) == first
    assert (tools / "calls").read_text() == calls
    assert "update" not in calls
    assert "install" not in calls


def test_two_at_once_fetch_once(tools: Path) -> None:
    tool(tools, "apt-get", 'case "$*" in *download*) sleep 0.3; touch libegl1.deb;; esac')
    with ThreadPoolExecutor() as two:
        folders = [two.submit(debian.fetch, "libraries", ["libegl1"]) for _ in range(2)]
        found = {folder.result() for folder in folders}
    assert len(found) == 1
    assert (found.pop() / "usr/lib/libEGL.so.1").exists()
    assert (tools / "calls").read_text().count("download") == 1


def test_without_lists_it_gets_its_own(tools: Path) -> None:
    script = 'case "$*" in -c*download*) touch libegl1.deb;; *download*) exit 100;; esac'
    tool(tools, "apt-get", script)
    assert (debian.fetch("libraries", ["libegl1"]) / "usr/lib/libEGL.so.1").exists()
    assert "update" in (tools / "calls").read_text()


def test_without_a_network_it_says_so_and_leaves_nothing(tools: Path, tmp_path: Path) -> None:
    tool(tools, "apt-get", "echo cannot resolve >&2; exit 100")
    with pytest.raises(SetupError, match=r"(?s)Is the network up.*libegl1.*cannot resolve"):
        debian.fetch("libraries", ["libegl1"])
    assert left(tmp_path / "cache/briefing-app") == []


def test_a_package_that_cannot_be_unpacked_leaves_nothing(tools: Path, tmp_path: Path) -> None:
    tool(tools, "dpkg-deb", "exit 2")
    with pytest.raises((SetupError, subprocess.CalledProcessError)):
        debian.fetch("libraries", ["libegl1"])
    assert left(tmp_path / "cache/briefing-app") == []
