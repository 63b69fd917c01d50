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


def test_pyside_unpacks_where_it_is_looked_for(tmp_path: Path) -> None:
    """Into a copy of its package that is a copy only of what says where it is."""
    import shiboken6

    package, copy = Path(shiboken6.__file__).parent, tmp_path / "shiboken6"
    copy.mkdir()
    for path in package.iterdir():
        if path.name == "__init__.py":
            (copy / path.name).write_bytes(path.read_bytes())
        elif path.name != "files.dir":
            (copy / path.name).symlink_to(path)
    byte_code.keep(Ready(sys.executable, {"PYTHONPATH": str(tmp_path)}), tmp_path / "none")
    loader = copy / "files.dir/shibokensupport/signature/loader.py"
    assert Path(cache_from_source(str(loader))).exists()
    code = "import shiboken6, sys; print(sys.modules['shibokensupport'].__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(copy)
