"""Make the Python environment: one folder, made by one process at a time, stamped when complete."""

import contextlib
import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from setup_tools import byte_code, packages, system_libraries
from setup_tools.report import SetupError, Step, say
from setup_tools.stamp import (
    FETCHED,
    LAYERS,
    Ready,
    environment_folder,
    find_made,
    find_ready,
    python_path,
    stamp_path,
    write_stamp,
)


def ensure(top: str, layer: str) -> Ready:
    """Give the complete environment for this layer ("run" or "test"); make what is missing.

    Raises SetupError when it cannot be made. Whatever stops it, nothing half-made is used later.
    """
    ready = find_ready(top, layer)
    if ready is not None:
        return ready
    folder = Path(environment_folder(top))
    with only_one(folder) as lock:
        ready = find_ready(top, layer)
        if ready is None:
            _make(top, folder, layer, lock)
            ready = find_ready(top, layer)
    if ready is None:
        raise SetupError(
            f"The set-up in {folder} changed while it was made: start the same command again."
        )
    return ready


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[int]:
    """Hold the lock of this folder; give its number, to be handed to pip.

    The system lets go of it when the last process that holds it ends, however it ends; so a pip
    that outlives a killed set-up keeps the next one waiting.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        file = folder.with_name(folder.name + ".lock").open("a")
    except OSError as error:
        raise SetupError(
            f"Briefing cannot write to {folder.parent} ({error.strerror}): make that folder "
            "writable, or set XDG_CACHE_HOME to one that is, and start again."
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Briefing is being set up by another process; waiting for it to finish…")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _make(top: str, folder: Path, layer: str, lock: int) -> None:
    log = folder.with_name(folder.name + ".log")
    unfinished = folder / "briefing.unfinished"
    base = find_ready(top, "run")
    if base is None and not unfinished.exists():
        base = _mend(top, folder)
        if find_ready(top, layer) is not None:
            return
    if base is None or unfinished.exists():
        base = _make_for_the_app(top, folder, log, lock)
    if layer == "test":
        unfinished.touch()
        packages.install(folder, Path(top, "requirements-test.txt"), log, "the tests", lock)
        write_stamp(top, str(folder), "test", base.variables)
        unfinished.unlink()


def _mend(top: str, folder: Path) -> Ready | None:
    """Fetch again what was taken out of the cache; None where there is more to do than that."""
    made = {layer: find_made(top, layer) for layer in LAYERS}
    if made["run"] is None:
        return None
    with Step("Looking for system libraries"):
        fetched = system_libraries.ensure(folder)
    kept = {name: value for name, value in made["run"].variables.items() if name not in FETCHED}
    for layer, ready in made.items():
        if ready is not None:
            write_stamp(top, str(folder), layer, {**kept, **fetched})
    return find_ready(top, "run")


def _make_for_the_app(top: str, folder: Path, log: Path, lock: int) -> Ready:
    new_environment(folder)
    unfinished = folder / "briefing.unfinished"
    unfinished.touch()
    packages.install(folder, Path(top, "requirements.txt"), log, "the app", lock)
    _point_to_source(folder, Path(top, "src"))
    with Step("Looking for system libraries"):
        variables = system_libraries.ensure(folder)
    if not os.access(Path(top, "src"), os.W_OK):
        # Else every start would compile the app anew.
        variables["PYTHONPYCACHEPREFIX"] = str(folder / "pycache")
    ready = Ready(python_path(str(folder)), variables)
    with Step("Preparing the first start"):
        byte_code.keep(ready, Path(top, "src"))
    write_stamp(top, str(folder), "run", variables)
    unfinished.unlink()
    return ready


def new_environment(folder: Path) -> None:
    """Make an empty environment without pip; what stood there before is removed."""
    with Step(f"Making a Python environment in {folder}"):
        if folder.exists():
            for layer in ("run", "test"):
                Path(stamp_path(str(folder), layer)).unlink(missing_ok=True)
            shutil.rmtree(folder)
        try:
            import venv
        except ImportError as error:
            raise SetupError(
                f"This Python ({sys.executable}) comes without its venv module: install it "
                "(on Debian `apt-get install python3-venv`) and start again."
            ) from error
        venv.EnvBuilder(symlinks=True, with_pip=False).create(folder)


def _point_to_source(folder: Path, source: Path) -> None:
    """Let the environment find the app where it lies in the checkout."""
    answer = subprocess.run(
        [python_path(str(folder)), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    place = answer.stdout.strip()
    # Said from there, so that it is plain ASCII: Python reads the line in the locale's encoding.
    line = f"{os.path.relpath(source, place)}\n"
    Path(place, "briefing_app_checkout.pth").write_text(line, encoding="utf-8")
