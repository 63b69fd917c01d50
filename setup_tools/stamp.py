"""The stamp that says an environment is complete, and for what.

A stamp is written when everything is in place and removed before anything is changed, so an
environment without its stamp is half-made and never used. This module is on the way of every
start: it imports `os`, `sys` and `zlib` and nothing else (`hashlib` loads OpenSSL, which takes a
third as long as all of Python).
"""

import os
import sys
import zlib

# Raise this when the set-up itself changes what it makes.
SETUP_VERSION = "3"

# Variables that point into the cache, which anybody may empty.
FETCHED = ("LD_LIBRARY_PATH", "XKB_CONFIG_ROOT", "XLOCALEDIR", "FONTCONFIG_FILE")

LAYERS = {
    "run": ("requirements.txt",),
    "test": ("requirements.txt", "requirements-test.txt"),
}


class Ready:
    """An environment that is complete: its Python, and the variables the app needs."""

    __slots__ = ("python", "variables")

    def __init__(self, python: str, variables: dict[str, str]) -> None:
        self.python = python
        self.variables = variables

    def within(self, theirs: dict[str, str]) -> dict[str, str]:
        """Give these variables with ours among them; what is set there already stays.

        Our library path comes before theirs, once however often it is asked for.
        """
        both = {**self.variables, **theirs}
        ours, given = self.variables.get("LD_LIBRARY_PATH"), theirs.get("LD_LIBRARY_PATH")
        if ours and given and not f"{given}:".startswith(f"{ours}:"):
            both["LD_LIBRARY_PATH"] = f"{ours}:{given}"
        elif ours and not given:
            both["LD_LIBRARY_PATH"] = ours
        return both


def cache_folder() -> str:
    """Give the folder in this user's cache that belongs to Briefing; it need not exist."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "briefing-app")


def environment_folder(top: str) -> str:
    """Give the folder of the environment: in the checkout, or in the cache if that is read-only."""
    inside = os.path.join(top, ".venv")
    if os.access(inside if os.path.isdir(inside) else top, os.W_OK):
        return inside
    from hashlib import sha256

    return os.path.join(cache_folder(), "env-" + sha256(os.fsencode(top)).hexdigest()[:12])


def key(top: str, layer: str) -> str:
    """Give the text that changes whenever the environment has to be made anew.

    Raises FileNotFoundError when a requirements file is missing from the checkout.
    """
    wanted = 0
    for name in LAYERS[layer]:
        with open(os.path.join(top, name), "rb") as file:
            wanted = zlib.crc32(file.read(), wanted)
    python = f"{sys.implementation.cache_tag}-{sys.platform}-{os.uname().machine}"
    return f"{SETUP_VERSION} {python} {wanted:08x} {top}"


def stamp_path(folder: str, layer: str) -> str:
    """Give the path of the stamp of this layer."""
    return os.path.join(folder, f"briefing-{layer}.stamp")


def python_path(folder: str) -> str:
    """Give the path of the environment's Python."""
    return os.path.join(folder, "bin", "python")


def find_ready(top: str, layer: str) -> Ready | None:
    """Give the environment if it is complete for this layer, with all that it points to."""
    ready = find_made(top, layer)
    return ready if ready is not None and is_whole(ready) else None


def is_whole(ready: Ready) -> bool:
    """Say whether the libraries and settings are there that were fetched into the cache."""
    for name in FETCHED:
        for path in ready.variables.get(name, "").split(":"):
            if path and not os.path.exists(path):
                return False
    return True


def find_made(top: str, layer: str) -> Ready | None:
    """Give the environment that was made for this layer, whatever became of the cache since."""
    folder = environment_folder(top)
    try:
        with open(stamp_path(folder, layer), encoding="utf-8", errors="surrogateescape") as file:
            lines = file.read().split("\n")
        if len(lines) < 3 or lines[-1] or lines[0] != key(top, layer):
            return None
    except OSError:
        return None
    python = python_path(folder)
    # The system's Python may have been taken away or replaced since.
    if lines[1] != os.path.realpath(python) or not os.access(python, os.X_OK):
        return None
    return Ready(python, dict(line.split("=", 1) for line in lines[2:-1]))


def write_stamp(top: str, folder: str, layer: str, variables: dict[str, str]) -> None:
    """Say that the environment in this folder is complete for this layer. Raises OSError."""
    lines = [key(top, layer), os.path.realpath(python_path(folder))]
    lines += [f"{name}={value}" for name, value in variables.items()]
    path = stamp_path(folder, layer)
    with open(path + ".new", "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + ".new", path)
