"""The display stays awake in a talk: strict services on a private bus, an X server of its own."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

from briefing_app.ui.present.awake.awake import Awake

HERE = Path(__file__).parent
ROOT = Path(__file__).parents[3]
NO_BUS = "" if shutil.which("dbus-daemon") else "no dbus-daemon here (apt-get install dbus)"
LIBRARIES = [name for name in ("X11", "Xss") if find_library(name) is None]
NO_SERVER = (
    ""
    if shutil.which("Xvfb") and not LIBRARIES
    else "no Xvfb or libXss here (apt-get install xvfb)"
)
GONE = "unix:path=/nowhere/bus"


class Process:
    """A child that is talked to line by line."""

    def __init__(self, env: dict[str, str], *command: str) -> None:
        self.process = subprocess.Popen(
            command, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def told(self) -> dict[str, Any]:
        return dict(json.loads(self.line()))

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, **more}


@contextmanager
def bus() -> Iterator[dict[str, str]]:
    """Start a private bus, which is session and machine in one; yield the environment for it."""
    command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    try:
        yield environment(DBUS_SESSION_BUS_ADDRESS=address, DBUS_SYSTEM_BUS_ADDRESS=address)
    finally:
        daemon.kill()
        daemon.communicate()


def heard(*services: str) -> tuple[list[str], list[dict[str, Any]], list[dict[str, Any]]]:
    """Hold and let go beside these services; return what was said, what they heard while it was
    held, and what they heard of letting go.
    """
    script = str(HERE / "strict_services.py")
    with bus() as env, ExitStack() as stack:
        strict = Process(env, sys.executable, script, *services)
        stack.callback(strict.end)
        assert strict.told() == {"call": "ready"}
        talk = Process(env, sys.executable, str(HERE / "awake_talk.py"))
        stack.callback(talk.end)
        said = [talk.line()]
        held = [strict.told() for _ in services] if said == ["held"] else []
        talk.go_on()
        said.append(talk.line())
        left = [strict.told() for _ in services] if held else []
        return said, held, left


@pytest.mark.skipif(bool(NO_BUS), reason=NO_BUS)
def test_every_service_is_asked_and_released_with_its_own_types() -> None:
    said, held, left = heard("screen saver", "portal", "logind")
    assert said == ["held", "let go"]
    portal, saver, logind = held
    assert (portal["call"], portal["types"]) == ("Inhibit", "sua{sv}")
    assert portal["given"][1] == 12, "neither idle nor asleep"
    assert (saver["types"], saver["given"]) == ("ss", ["Briefing", "A presentation is running"])
    assert (logind["types"], logind["given"][0]) == ("ssss", "idle:sleep")
    assert logind["given"][3] == "block"
    closed, cookie, released = left
    assert (closed["call"], closed["types"]) == ("Close", "")
    assert closed["path"].startswith("/org/freedesktop/portal/desktop/request/1_")
    assert (cookie["call"], cookie["types"]) == ("UnInhibit", "u")
    assert cookie["given"] == [4_000_000_001]
    assert released == {"call": "released"}


@pytest.mark.skipif(bool(NO_BUS), reason=NO_BUS)
@pytest.mark.parametrize("service", ["screen saver", "portal", "logind"])
def test_one_service_is_enough(service: str) -> None:
    said, held, left = heard(service)
    assert said == ["held", "let go"]
    assert [len(held), len(left)] == [1, 1]


@pytest.mark.skipif(bool(NO_BUS), reason=NO_BUS)
def test_a_bus_without_any_of_them_is_no_error() -> None:
    assert heard() == (["alone", "let go"], [], [])


def test_no_bus_at_all_is_no_error() -> None:
    env = environment(DBUS_SESSION_BUS_ADDRESS=GONE, DBUS_SYSTEM_BUS_ADDRESS=GONE)
    talk = Process(env, sys.executable, str(HERE / "awake_talk.py"))
    try:
        assert talk.line() == "alone"
        talk.go_on()
        assert talk.line() == "let go"
    finally:
        talk.end()


class Way:
    """A way that agrees or not, and counts."""

    def __init__(self, *, agrees: bool) -> None:
        self.agrees, self.asked, self.left = agrees, 0, 0

    def hold(self, reason: str) -> bool:
        self.asked += 1
        return self.agrees

    def let_go(self) -> None:
        self.left += 1


def test_only_what_agreed_is_let_go_and_only_once() -> None:
    ways = Way(agrees=True), Way(agrees=False)
    awake = Awake(ways)
    assert awake.hold() and awake.hold()
    awake.let_go()
    awake.let_go()
    assert [(way.asked, way.left) for way in ways] == [(1, 1), (1, 0)]


class Blanking:
    """The blanking of an X server, which begins after a second, seen by another program."""

    class Info(ctypes.Structure):
        _fields_ = (
            ("window", ctypes.c_ulong),
            ("state", ctypes.c_int),
            ("kind", ctypes.c_int),
            ("til_or_since", ctypes.c_ulong),
            ("idle", ctypes.c_ulong),
            ("event_mask", ctypes.c_ulong),
        )

    def __init__(self, name: str) -> None:
        self._x, self._saver = (ctypes.CDLL(find_library(n)) for n in ("X11", "Xss"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSetScreenSaver(self._display, 1, 0, 1, 1)

    def look(self) -> tuple[bool, int]:
        """Return whether the display is blank, and for how many milliseconds nobody was there."""
        info = self.Info()
        self._saver.XScreenSaverQueryInfo(self._display, self._root, ctypes.byref(info))
        return info.state == 1, int(info.idle)

    def until_blank_or(self, idle: int) -> bool:
        """Wait until it is blank, or nobody was there for so long; return whether it is blank."""
        while True:
            blank, since = self.look()
            if blank or since > idle:
                return blank


@pytest.mark.skipif(bool(NO_SERVER), reason=NO_SERVER)
def test_an_x_servers_own_blanking_waits_for_the_end_of_the_talk() -> None:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "64x64x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    env = environment(
        DISPLAY=name, QT_QPA_PLATFORM="xcb",
        DBUS_SESSION_BUS_ADDRESS=GONE, DBUS_SYSTEM_BUS_ADDRESS=GONE,
    )  # fmt: skip
    talk = Process(env, sys.executable, str(HERE / "awake_talk.py"))
    try:
        assert talk.line() == "held"
        blanking = Blanking(name)
        assert not blanking.until_blank_or(2500), "nobody touched it, and it stays lit"
        talk.go_on()
        assert talk.line() == "let go"
        assert blanking.until_blank_or(60_000)
    finally:
        talk.end()
        server.kill()
        server.communicate()
