"""The one folder that holds the program with its Python and all it needs; PyInstaller makes it.

It is built in an environment of its own below `build/package`, so that the ones for the app and the
tests stay as they are.
"""

import os
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from setup_tools import environment, packages, system_libraries, trial, unused_data
from setup_tools.report import SetupError, Step
from setup_tools.stamp import Ready, python_path

REQUIREMENTS = ("requirements.txt", "requirements-package.txt")
PROGRAM = "briefing-app"


class Bundle(NamedTuple):
    """The folder, and the environment that it was made in."""

    folder: Path
    ready: Ready
    site: Path


def build(top: Path) -> Bundle:
    """Make the folder anew. Raises SetupError, with the end of PyInstaller's words."""
    place = top / "build" / "package"
    ready = _environment(top, place / "env")
    log = place / "pyinstaller.log"
    command = [
        *(ready.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(place / "dist"), "--workpath", str(place / "work")),
        str(top / "package/briefing.spec"),
    ]
    with Step("Collecting the program and all it needs (some minutes)"), log.open("w") as file:
        done = subprocess.run(
            command, env=surroundings(ready), stdout=file, stderr=subprocess.STDOUT, check=False
        )
    folder = place / "dist" / "briefing"
    if done.returncode != 0 or not (folder / PROGRAM).is_file():
        last = "\n".join(log.read_text(errors="replace").splitlines()[-12:])
        raise SetupError(f"The program could not be collected.\n{last}\nAll of it: {log}")
    _strip(folder)
    unused_data.lighten(folder)
    trial.attempt(top, folder / PROGRAM, surroundings(ready))
    return Bundle(folder, ready, next((place / "env").glob("lib/python*/site-packages")))


def surroundings(ready: Ready) -> dict[str, str]:
    """Give the variables to build with: none of Python's from outside, and no display."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return ready.within({**mine, "PYTHONHASHSEED": "1", "QT_QPA_PLATFORM": "offscreen"})


def _environment(top: Path, folder: Path) -> Ready:
    wanted = sha256(b"\0".join((top / name).read_bytes() for name in REQUIREMENTS)).hexdigest()
    stamp = folder / "briefing-package.stamp"
    with environment.only_one(folder) as lock:
        if not stamp.is_file() or stamp.read_text() != wanted:
            environment.new_environment(folder)
            log = folder.with_name("env.log")
            for name in REQUIREMENTS:
                packages.install(folder, top / name, log, "the package", lock)
            stamp.write_text(wanted)
        return Ready(python_path(str(folder)), system_libraries.ensure(folder))


def _strip(folder: Path) -> None:
    """Take what only a debugger reads out of the libraries, where the tool for it is.

    What wheels carry beside themselves (`*.libs`) was rewritten already and would not load after.
    """
    if shutil.which("strip") is None:
        return
    found = (one for one in folder.rglob("*.so*") if not one.is_symlink())
    libraries = [str(one) for one in found if not one.parent.name.endswith(".libs")]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=False)
