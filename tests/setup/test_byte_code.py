"""What is compiled at set-up is what a start loads; a set-up never fails over it."""

import os
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from setup_tools import byte_code
from setup_tools.stamp import Ready


@pytest.fixture
def source(tmp_path: Path) -> Path:
    source = tmp_path / "src"
    source.mkdir()
    (source / "app.py").write_text("x = 1\n")
    return source


def test_the_app_is_compiled(source: Path) -> None:
    byte_code.keep(Ready(sys.executable, {}), source)
    assert Path(cache_from_source(str(source / "app.py"))).exists()


def test_where_the_source_cannot_be_written_it_is_compiled_elsewhere(
    source: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "pycache"
    byte_code.keep(Ready(sys.executable, {"PYTHONPYCACHEPREFIX": str(elsewhere)}), source)
    assert "app" in [path.name.split(".")[0] for path in elsewhere.rglob("*.pyc")]
    assert [path.name for path in source.iterdir()] == ["app.py"]


def test_a_python_without_pyside_is_no_hindrance(source: Path, tmp_path: Path) -> None:
    (tmp_path / "shiboken6.py").write_text("raise ImportError\n")
    byte_code.keep(Ready(sys.executable, {"PYTHONPATH": str(tmp_path)}), source)
    assert Path(cache_from_source(str(source / "app.py"))).exists()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of PySide6's package that is a copy only of what says where it is, set up."""
    import shiboken6

    package, copy = Path(shiboken6.__file__).parent, tmp_path / "shiboken6"
    copy.mkdir()
    for path in package.iterdir():
        if path.name == "__init__.py":
            (copy / path.name).write_bytes(path.read_bytes())
        elif path.name != "files.dir":
            (copy / path.name).symlink_to(path)
    byte_code.keep(Ready(sys.executable, {"PYTHONPATH": str(tmp_path)}), tmp_path / "none")
    return copy


def printed(package: Path, code: str) -> str:
    """What a program prints that finds PySide6's package in this folder."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_pyside_unpacks_where_it_is_looked_for(package: Path) -> None:
    loader = package / "files.dir/shibokensupport/signature/loader.py"
    assert Path(cache_from_source(str(loader))).exists()
    code = "import shiboken6, sys; print(sys.modules['shibokensupport'].__file__)"
    assert Path(printed(package, code)).is_relative_to(package)


def test_what_writes_pyi_files_waits_until_it_is_asked_for(package: Path) -> None:
    code = """
import sys, PySide6.QtCore
name = "shibokensupport.signature.lib.pyi_generator_whole"
print(name in sys.modules)
from PySide6.support.signature.lib.pyi_generator import generate_pyi
print(name in sys.modules, generate_pyi.__name__)
"""
    assert printed(package, code).split() == ["False", "True", "generate_pyi"]


def test_set_up_again_it_still_waits_and_is_still_there(package: Path) -> None:
    written = package / "files.dir" / byte_code.WRITER
    before = {path.name: path.read_bytes() for path in written.parent.glob("*.py")}
    again = Ready(sys.executable, {"PYTHONPATH": str(package.parent)})
    byte_code.keep(again, package.parent / "none")
    assert {path.name: path.read_bytes() for path in written.parent.glob("*.py")} == before
    assert before[written.name] == byte_code.IN_ITS_PLACE.encode()
