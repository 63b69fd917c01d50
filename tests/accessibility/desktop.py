"""A desktop for one app and one screen reader: a display, a bus, the accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

LISTENER = Path(__file__).with_name("listener.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
REGISTRY = Path("/usr/share/dbus-1/accessibility-services/org.a11y.atspi.Registry.service")
PYTHON = "/usr/bin/python3"
PACKAGES = "apt-get install xvfb xdotool dbus at-spi2-core python3-pyatspi"
PATIENCE = 40.0
"""Seconds after which what does not come is given up; a slow machine is not an error."""

Node = dict[str, Any]
_deaf: list[str] = []
"""Why no app that runs was found: the next one is not waited for, patience is for slow machines."""


@cache
def missing() -> str:
    """Return what this machine lacks for a screen reader, in words; empty where it has all."""
    lacking = [tool for tool in ("Xvfb", "xdotool", "dbus-daemon") if not shutil.which(tool)]
    if not launcher():
        lacking.append("at-spi-bus-launcher")
    if not REGISTRY.exists():
        lacking.append("at-spi2-registryd")
    asked = [PYTHON, "-c", "import pyatspi"]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True).returncode:
        lacking.append("pyatspi")
    return f"no {', '.join(lacking)} here ({PACKAGES})" if lacking else ""


def launcher() -> str:
    """Return the program that starts the accessibility bus, or an empty string."""
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def until(get: Callable[[], T | None], what: str) -> T:
    """Ask again and again until there is an answer."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        got = get()
        if got:
            return got
        time.sleep(0.05)
    raise AssertionError(f"never came: {what}")


def all_of(node: Node) -> Iterator[Node]:
    """Return an object and all that is in it."""
    yield node
    for child in node["children"]:
        yield from all_of(child)


def nameless(shown: list[Node]) -> list[str]:
    """Return what takes the keyboard without a name."""
    return [
        f"{n['role']} {n['description']}"
        for n in shown
        if "focusable" in n["states"] and not n["name"].strip()
    ]


class Reader:
    """The screen reader, and the keys of the one who listens to it."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env
        self.app: subprocess.Popen[str] | None = None
        self._heard: list[Node] = []
        self.process = subprocess.Popen(
            [PYTHON, str(LISTENER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=env,
        )

    def tree(self) -> Node | None:
        """Return the app with all that is in it; nobody waits for one that has ended."""
        if self.app is not None and self.app.poll() is not None:
            raise AssertionError(f"the app has ended, with status {self.app.returncode}")
        got: Node | None = self._ask(do="tree")
        return got

    def shown(self) -> list[Node]:
        """Return all that is on the screen now, in reading order."""
        tree = until(self.tree, "the app")
        return [node for node in all_of(tree) if "showing" in node["states"]]

    def find(self, role: str, name: str) -> Node | None:
        """Return what is shown with a role and a name that begins so, or None."""
        return next(
            (n for n in self.shown() if n["role"] == role and n["name"].startswith(name)), None
        )

    def text(self, name: str) -> tuple[str, int]:
        """Return the words of a text and where its caret is."""
        got = until(lambda: self._ask(do="text", name=name), name)
        return got["text"], got["caret"]

    def take_keys(self) -> None:
        """Give the keyboard to the app: there is no window manager that would."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Briefing"]
        found = subprocess.run(search, env=self._env, capture_output=True, text=True, check=True)
        focus = ["xdotool", "windowfocus", found.stdout.split()[0]]
        subprocess.run(focus, env=self._env, check=True)

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self._env, check=True)

    def hears(self, kind: str, words: str) -> Node:
        """Wait for an event whose name or words hold these words; forget all before it."""

        def heard() -> Node | None:
            self._heard += self._ask(do="events")
            for index, event in enumerate(self._heard):
                if kind in event["type"] and (words in event["name"] or words in event["said"]):
                    del self._heard[: index + 1]
                    return event
            return None

        try:
            return until(heard, f"{kind} {words}")
        except AssertionError as error:
            raise AssertionError(f"{error}; heard {self._heard}") from None

    def focuses(self, name: str) -> Node:
        """Wait until the focus is on something with this name."""
        while True:
            event = self.hears("focused", name)
            if event["on"] and event["name"].startswith(name):
                return event

    def _ask(self, **asked: str) -> Any:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@contextmanager
def running(*command: str, env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Run something beside the tests; end it, and it alone, afterwards."""
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Start a display and the buses; give the environment for what is to run on them."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    env |= {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "STATE", "CACHE")}
    env |= {
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "BRIEFING_ALONE": "1",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    size = ("-screen", "0", "1400x900x24", "-nolisten", "tcp")
    with running("Xvfb", "-displayfd", "1", *size, env=env) as display:
        env["DISPLAY"] = f":{_line(display)}"
        session = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        with running(*session, env=env) as bus:
            env["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
            with running(launcher(), "--launch-immediately", env=env):
                yield env


@contextmanager
def reading(env: dict[str, str], *arguments: str) -> Iterator[Reader]:
    """Start the app, and a screen reader that has found it; the app has the keyboard."""
    assert not _deaf, f"no reader hears an app on this desktop: {_deaf[0]}"
    plain = {key: value for key, value in env.items() if key != "PYTHONPATH"}
    reader = Reader(plain)
    try:
        with running(sys.executable, "-m", "briefing_app", *arguments, env=env) as app:
            reader.app = app
            try:
                until(lambda: reader.shown(), "a window")
            except AssertionError as error:
                if app.poll() is None:
                    _deaf.append(str(error))
                raise
            reader.take_keys()
            yield reader
    finally:
        for pipe in (reader.process.stdin, reader.process.stdout):
            if pipe is not None:
                pipe.close()
        reader.process.terminate()
        reader.process.wait(10)
