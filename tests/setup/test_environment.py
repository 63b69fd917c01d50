"""Making the environment: nothing half-made is used, and two at once make one."""

import os
import shutil
import subprocess
import sys
import threading
import venv
from pathlib import Path

import pytest

from setup_tools import environment, packages, stamp, system_libraries
from setup_tools.report import SetupError
from setup_tools.stamp import python_path

Installed = list[str]


@pytest.fixture
def top(tmp_path: Path) -> str:
    top = tmp_path / "top"
    (top / "src/briefing_app").mkdir(parents=True)
    (top / "src/briefing_app/__init__.py").write_text("here = True\n")
    (top / "requirements.txt").write_text("a==1\n")
    (top / "requirements-test.txt").write_text("b==1\n")
    return str(top)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Installed:
    """Note what would be installed instead of doing it."""
    names: Installed = []

    def install(folder: Path, requirements: Path, log: Path, what: str, lock: int) -> None:
        os.fstat(lock)
        names.append(requirements.name)

    monkeypatch.setattr(packages, "install", install)
    monkeypatch.setattr(system_libraries, "ensure", lambda folder: {"XKB_CONFIG_ROOT": "/usr"})
    monkeypatch.delenv("XKB_CONFIG_ROOT", raising=False)
    return names


def test_it_is_made_once_and_finds_the_app(top: str, installed: Installed) -> None:
    ready = environment.ensure(top, "run")
    assert environment.ensure(top, "run").python == ready.python
    assert installed == ["requirements.txt"]
    assert ready.variables == {"XKB_CONFIG_ROOT": "/usr"}
    command = [ready.python, "-c", "import briefing_app; print(briefing_app.here)"]
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    assert subprocess.run(command, capture_output=True, text=True, env=env).stdout == "True\n"


def test_the_tests_come_on_top_of_the_app(top: str, installed: Installed) -> None:
    environment.ensure(top, "run")
    ready = environment.ensure(top, "test")
    assert installed == ["requirements.txt", "requirements-test.txt"]
    assert ready.variables == {"XKB_CONFIG_ROOT": "/usr"}


@pytest.mark.parametrize("layer", ["run", "test"])
@pytest.mark.parametrize("stop", [KeyboardInterrupt, SetupError])
def test_what_was_stopped_is_made_anew(
    top: str,
    installed: Installed,
    monkeypatch: pytest.MonkeyPatch,
    layer: str,
    stop: type[BaseException],
) -> None:
    def stopped(folder: Path, requirements: Path, log: Path, what: str, lock: int) -> None:
        if (layer == "test") == ("test" in requirements.name):
            (folder / "half").touch()
            raise stop

    with monkeypatch.context() as patch:
        patch.setattr(packages, "install", stopped)
        with pytest.raises(stop):
            environment.ensure(top, layer)
    assert stamp.find_ready(top, layer) is None
    environment.ensure(top, layer)
    assert not Path(top, ".venv/half").exists()
    assert stamp.find_ready(top, layer) is not None


def test_the_app_still_starts_when_only_the_tests_were_stopped(
    top: str, installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure(top, "run")
    monkeypatch.setattr(packages, "install", lambda *_: (_ for _ in ()).throw(SetupError("no")))
    with pytest.raises(SetupError):
        environment.ensure(top, "test")
    assert stamp.find_ready(top, "run") is not None


def test_two_at_once_make_one(top: str, installed: Installed) -> None:
    threads = [threading.Thread(target=environment.ensure, args=(top, "run")) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert installed == ["requirements.txt"]
    assert stamp.find_ready(top, "run") is not None


def test_a_pip_that_outlives_its_set_up_holds_the_lock(top: str) -> None:
    folder = Path(top, ".venv")
    with environment.only_one(folder) as lock:
        orphan = subprocess.Popen(
            [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=(lock,)
        )
    entered = threading.Event()

    def enter() -> None:
        with environment.only_one(folder):
            entered.set()

    waiting = threading.Thread(target=enter)
    waiting.start()
    assert not entered.wait(0.2)
    orphan.communicate(b"\n")
    assert entered.wait(20)
    waiting.join()


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(SetupError, match="set XDG_CACHE_HOME"),
        environment.only_one(tmp_path / "file/env"),
    ):
        pass


def test_a_cache_that_was_emptied_is_filled_again_and_nothing_else(
    top: str, installed: Installed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cached = tmp_path / "cache/libraries/usr/lib"

    def fetched(_folder: Path) -> dict[str, str]:
        cached.mkdir(parents=True, exist_ok=True)
        return {"LD_LIBRARY_PATH": str(cached)}

    monkeypatch.setattr(system_libraries, "ensure", fetched)
    environment.ensure(top, "test")
    shutil.rmtree(tmp_path / "cache")
    assert stamp.find_ready(top, "run") is None
    assert environment.ensure(top, "run").variables == {"LD_LIBRARY_PATH": str(cached)}
    assert cached.is_dir()
    assert stamp.find_ready(top, "test") is not None
    assert installed == ["requirements.txt", "requirements-test.txt"]


def test_the_source_is_found_under_an_umlaut_without_utf_8(tmp_path: Path) -> None:
    source, folder = tmp_path / "Büro/src", tmp_path / "Büro/.venv"
    source.mkdir(parents=True)
    (source / "somewhere.py").write_text("found = True\n")
    venv.EnvBuilder(symlinks=True, with_pip=False).create(folder)
    environment._point_to_source(folder, source)
    plain = {**os.environ, "LC_ALL": "C", "PYTHONPATH": ""}
    command = [python_path(str(folder)), "-c", "import somewhere; print(somewhere.found)"]
    ran = subprocess.run(command, env=plain, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("True\n", "")
