"""Install the pinned packages with pip, wherever a pip can be had from."""

import importlib.util
import os
import re
import subprocess
from collections import deque
from pathlib import Path

from setup_tools import debian
from setup_tools.report import SetupError, Step
from setup_tools.stamp import python_path

# Debian keeps the wheel here once python3-pip-whl is installed; so does Fedora.
WHEEL_FOLDERS = (Path("/usr/share/python-wheels"),)


def find_pip_wheel() -> Path:
    """Give a wheel of pip; it runs from where it lies and is never installed.

    Raises SetupError when there is none and none can be fetched.
    """
    folders = list(WHEEL_FOLDERS)
    bundled = importlib.util.find_spec("ensurepip")
    if bundled is not None and bundled.origin is not None:
        folders.insert(0, Path(bundled.origin).parent / "_bundled")
    for folder in folders:
        for wheel in sorted(folder.glob("pip-*.whl"), reverse=True):
            return wheel
    if not debian.is_debian():
        raise SetupError(
            "This Python comes without pip: install pip for it with your system's package manager "
            "(the package is often named python3-pip or python-ensurepip-wheels) and start again."
        )
    unpacked = debian.fetch("pip", ["python3-pip-whl"])
    for wheel in sorted((unpacked / "usr/share/python-wheels").glob("pip-*.whl"), reverse=True):
        return wheel
    raise SetupError("Debian's package python3-pip-whl holds no pip: install python3-pip instead.")


def install(folder: Path, requirements: Path, log: Path, what: str, lock: int) -> None:
    """Install exactly what this file lists, wheels only, each checked against its hash.

    Raises SetupError, with the end of pip's own words, when that fails; `log` holds all of them.
    pip keeps `lock` open, so that nobody else starts while it runs.
    """
    total = len(re.findall(r"^[\w-]+==", requirements.read_text(), re.MULTILINE))
    with Step("Looking for pip"):
        wheel = find_pip_wheel()
    command = [
        *(python_path(str(folder)), f"{wheel}/pip", "install"),
        *("--no-input", "--disable-pip-version-check", "--no-warn-script-location"),
        *("--progress-bar", "off", "--no-deps", "--require-hashes", "--only-binary", ":all:"),
        *("--requirement", str(requirements)),
    ]
    with Step(f"Fetching {total} packages for {what} (a few minutes the first time)") as step:
        _run(command, log, step, total, lock)


def _run(command: list[str], log: Path, step: Step, total: int, lock: int) -> None:
    last: deque[str] = deque(maxlen=12)
    seen = 0
    with (
        log.open("w", errors="replace") as file,
        subprocess.Popen(
            command,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            pass_fds=(lock,),
        ) as pip,
    ):
        assert pip.stdout is not None
        for line in pip.stdout:
            file.write(line)
            last.append(line.rstrip())
            if line.startswith(("Collecting ", "Processing ")):
                seen += 1
                step.note(f"{min(seen, total)} of {total}")
            elif line.startswith("Installing "):
                step.note("unpacking")
    if pip.returncode != 0:
        raise SetupError(_explain(list(last), log))


def _environment() -> dict[str, str]:
    """Give pip the person's own settings, less those that would put packages elsewhere."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    env.pop("PIP_TARGET", None)
    env.pop("PIP_PREFIX", None)
    return env | {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}


def _explain(last: list[str], log: Path) -> str:
    words = "\n".join(last)
    if "HASHES" in words:
        advice = "A package is not the one that was pinned; nothing of it was installed."
    elif "No matching distribution" in words and "from versions: none" not in words:
        advice = "A package is not offered for this machine, this Python or this system."
    elif "No space left" in words:
        advice = "The disk is full: make room for about 1 GB and start the same command again."
    else:
        advice = (
            "Is the network up? Start the same command again; what is half-made will not be used."
        )
    return f"The packages could not be fetched. {advice}\n{words}\nAll of it: {log}"
