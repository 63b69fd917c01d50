"""A second start hands its files to the program that runs, and ends."""

import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from briefing_app.session.hand_over import (
    ALONE,
    LONGEST_NAME,
    files_in,
    hand_over,
    message,
    socket_path,
)
from briefing_app.session.instance import Instance
from tests.fileformat.children import SOURCE

START = [sys.executable, "-m", "briefing_app"]


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the socket with a name short enough for one."""
    with tempfile.TemporaryDirectory(prefix="briefing-run-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        monkeypatch.delenv(ALONE, raising=False)
        yield Path(name)


@pytest.fixture
def instance(qtbot: QtBot, runtime: Path) -> Iterator[Instance]:
    found = Instance(socket_path())
    assert found.listen()
    yield found
    found.close()


def start(*files: str, **more: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*START, *files],
        env={**os.environ, "PYTHONPATH": str(SOURCE), **more},
        stderr=subprocess.PIPE,
        cwd="/",
    )


def test_a_second_start_hands_its_files_over_without_qt(instance: Instance, qtbot: QtBot) -> None:
    code = (
        "import sys; from briefing_app.__main__ import main; status = main(['a.txt', '/b c.pdf']);"
        "assert not any(m.startswith('PySide6') for m in sys.modules); sys.exit(status)"
    )
    with qtbot.waitSignal(instance.asked) as caught:
        child = subprocess.Popen(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(SOURCE)}, cwd="/"
        )
    assert caught.args == [["/a.txt", "/b c.pdf"]]
    assert child.wait(30) == 0


def test_a_start_without_files_asks_to_come_forward(instance: Instance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(instance.asked) as caught:
        child = start()
    assert caught.args == [[]]
    child.communicate(timeout=30)
    assert child.returncode == 0


def test_commands_do_not_ask(instance: Instance, qtbot: QtBot) -> None:
    asked: list[object] = []
    instance.asked.connect(asked.append)
    done = threading.Event()

    def run() -> None:
        start("--version").communicate(timeout=30)
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(done.is_set, timeout=30_000)
    thread.join()
    assert asked == []


def test_nobody_there(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not hand_over(["a.txt"])
    assert list(runtime.iterdir()) == []


def test_standard_input_and_windows_of_their_own_are_not_handed_over(
    instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not hand_over(["-"])
    monkeypatch.setenv(ALONE, "1")
    assert not hand_over(["a.txt"])


def test_what_a_crash_left_behind_is_no_obstacle(qtbot: QtBot, runtime: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.bind(str(socket_path()))  # closed without being unlinked, as after kill -9
    assert socket_path().exists()
    assert not hand_over(["a.txt"])
    found = Instance(socket_path())
    assert found.listen()
    found.close()
    assert not socket_path().exists()


def test_a_second_listener_leaves_the_first_its_place(instance: Instance, qtbot: QtBot) -> None:
    assert not Instance(socket_path()).listen()
    assert instance.listening


def test_another_home_gets_a_program_of_its_own(
    instance: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """They may share the runtime folder, but not settings, recent files and recovered work."""
    here = socket_path()
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "other"))
    assert socket_path() != here
    assert socket_path().parent == here.parent
    assert not hand_over(["a.txt"])


def test_only_this_person_may_connect(instance: Instance) -> None:
    assert stat.S_IMODE(socket_path().stat().st_mode) & 0o077 == 0


def test_what_belongs_to_somebody_else_is_neither_asked_nor_used(
    instance: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file handed to another person's socket would be read by that person's program."""
    asked: list[object] = []
    instance.asked.connect(asked.append)
    socket_path().with_name("other").mkdir()
    owner = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    assert not hand_over(["a.txt"])
    assert not Instance(socket_path().with_name("other") / "briefing.socket").listen()
    qtbot.wait(1)
    assert asked == []


def test_a_folder_that_others_may_write_to_is_not_used(qtbot: QtBot, runtime: Path) -> None:
    runtime.chmod(0o777)
    assert not Instance(socket_path()).listen()


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[]", b'{"files": 3}', b'{"files": [1]}', b"\xff\n", b"[" * 100_000]
)
def test_nonsense_is_no_message(line: bytes) -> None:
    assert files_in(line) is None


def test_what_is_sent_is_read() -> None:
    assert files_in(message(["/a b", "/ü"])) == ["/a b", "/ü"]


def test_a_folder_whose_name_is_too_long_for_a_socket_is_passed_over(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The path of a socket holds some hundred letters: up to there it is taken, not beyond."""
    name = socket_path().name
    for letters, fits in ((LONGEST_NAME - len(name) - 1, True), (LONGEST_NAME - len(name), False)):
        folder = runtime / ("x" * (letters - len(str(runtime)) - 1))
        folder.mkdir()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        assert (socket_path().parent == folder) is fits
        assert len(str(socket_path())) <= LONGEST_NAME


def test_who_has_handed_over_leaves_nothing_behind(instance: Instance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(instance.asked), socket.socket(socket.AF_UNIX) as line:
        line.connect(str(socket_path()))
        line.sendall(message(["a.txt"]))
    qtbot.waitUntil(lambda: not instance._server.findChildren(QLocalSocket))
