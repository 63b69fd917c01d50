"""Building packages: what is looked at before a build, and what is said where one fails."""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

import PySide6
import pytest

import run
from briefing_app import __version__
from setup_tools import bundle, package, trial
from setup_tools.report import SetupError
from setup_tools.stamp import Ready

TOP = Path(run.__file__).parent


def test_the_version_is_that_of_the_source(tmp_path: Path) -> None:
    assert package.version_of(TOP) == __version__
    (tmp_path / "src/briefing_app").mkdir(parents=True)
    (tmp_path / "src/briefing_app/__init__.py").write_text("version = 1\n")
    with pytest.raises(SetupError, match="no version"):
        package.version_of(tmp_path)


def test_on_another_system_the_docs_say_how(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    with pytest.raises(SetupError, match=r"docs/packages\.md"):
        package.build(str(TOP), ["deb"])
    assert (TOP / "docs/packages.md").is_file()


def test_without_dpkg_a_debian_package_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="dpkg-deb"):
        package.build(str(tmp_path), ["deb"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", [0, 1])
def test_the_last_words_of_a_failure_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """Also where PyInstaller says all is well and there is no program."""
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho no such hook\nexit {status}\n")
    python.chmod(0o755)
    (tmp_path / "build/package").mkdir(parents=True)
    monkeypatch.setattr(bundle, "_environment", lambda _top, _folder: Ready(str(python), {}))
    with pytest.raises(SetupError, match="no such hook"):
        bundle.build(tmp_path)


def test_nothing_of_whoever_builds_reaches_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("DISPLAY", ":7")
    given = bundle.surroundings(Ready("python", {"LD_LIBRARY_PATH": "/ours"}))
    assert "PYTHONPATH" not in given
    assert given["QT_QPA_PLATFORM"] == "offscreen"
    assert given["LD_LIBRARY_PATH"].startswith("/ours")


def test_what_wheels_carry_beside_themselves_is_not_stripped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool, seen = tmp_path / "strip", tmp_path / "seen"
    tool.write_text(f'#!/bin/sh\necho "$@" > {seen}\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    for name in ("typst/own.so", "numpy.libs/blas.so", "Qt/lib/libQt.so.6", "Qt/lib/words.qm"):
        library = tmp_path / "folder" / name
        library.parent.mkdir(parents=True, exist_ok=True)
        library.touch()
    bundle._strip(tmp_path / "folder")
    assert {Path(one).name for one in seen.read_text().split()[1:]} == {"own.so", "libQt.so.6"}


def _unpack(packed: Path, place: Path) -> Path:
    with tarfile.open(packed) as archive:
        archive.extractall(place, filter="data")
    (folder,) = place.iterdir()
    return folder


def test_the_folder_to_carry_holds_program_rights_and_a_word_on_how(tmp_path: Path) -> None:
    top, made = tmp_path / "top", tmp_path / "briefing"
    (top / "src/briefing_app").mkdir(parents=True)
    (top / "src/briefing_app/__init__.py").write_text('__version__ = "1.2"\n')
    for name in ("requirements.txt", "LICENSE"):
        shutil.copyfile(TOP / name, top / name)
    (made / "_internal").mkdir(parents=True)
    (made / "_internal/data").write_text("data")
    (made / bundle.PROGRAM).write_text("#!/bin/sh\necho it runs\n")
    (made / bundle.PROGRAM).chmod(0o700)
    site = Path(PySide6.__file__).parent.parent
    packed = package._portable(top, bundle.Bundle(made, Ready("", {}), site), tmp_path / "tree")
    folder = _unpack(packed, tmp_path / "out")
    assert packed.name == f"{folder.name}.tar.xz"
    assert {one.name for one in folder.iterdir()} == {
        *(bundle.PROGRAM, "_internal", "LICENSE", "LICENCES.txt", "READ-ME.txt", "licences")
    }
    assert "PySide6" in (folder / "LICENCES.txt").read_text()
    assert "Briefing 1.2, to carry along" in (folder / "READ-ME.txt").read_text()
    assert (folder / bundle.PROGRAM).stat().st_mode & 0o777 == 0o755
    assert subprocess.check_output([folder / bundle.PROGRAM], text=True) == "it runs\n"


@pytest.mark.skipif(not os.environ.get("BRIEFING_SLOW"), reason="builds the package for minutes")
def test_the_folder_to_carry_does_all_where_it_is_put(tmp_path: Path) -> None:
    packed = package.build(str(TOP), ["portable"])
    folder = _unpack(packed[0], tmp_path)
    plain = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    libraries = os.environ.get("LD_LIBRARY_PATH", "")
    trial.attempt(TOP, folder / bundle.PROGRAM, {**plain, "LD_LIBRARY_PATH": libraries})
