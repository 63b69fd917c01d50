"""Building packages: what is looked at before a build, and what is said where one fails."""

import platform
from pathlib import Path

import pytest

import run
from briefing_app import __version__
from setup_tools import bundle, package
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
