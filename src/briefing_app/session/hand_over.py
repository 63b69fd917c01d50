"""Hands files to the window that is running already, before anything of a new one is loaded.

Nothing here loads Qt. The message is one line of JSON, the answer one word.
"""

import json
import os
import zlib
from pathlib import Path

from briefing_app.session.folders import config_folder

ALONE = "BRIEFING_ALONE"
"""Set for a program that shall open a window of its own."""
TAKEN = b"taken\n"
PATIENCE = 3.0
"""Seconds in which a running program that is not stuck answers."""
LONGEST_NAME = 100
"""Bytes; a socket's path ends at 107 (unix(7))."""


def socket_path() -> Path:
    """Return where the running program of this person listens.

    Whoever starts it with another home has other settings and recent files there, and gets a
    program of its own: the name stands for the folder of the settings.
    """
    name = f"briefing-{zlib.crc32(os.fsencode(config_folder().absolute())):08x}.socket"
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and len(os.fsencode(given)) < LONGEST_NAME - len(name) and Path(given).is_dir():
        return Path(given) / name
    return Path(f"/tmp/briefing-{os.getuid()}") / name


def message(files: list[str]) -> bytes:
    """Return the line that asks to open files; none asks to come to the front."""
    return json.dumps({"files": files}).encode() + b"\n"


def files_in(line: bytes) -> list[str] | None:
    """Return the files that a line names, None where it is none of ours."""
    try:
        files = json.loads(line)["files"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        return None
    return files


def hand_over(files: list[str]) -> bool:
    """Give the files to the running program; return whether it took them."""
    if os.environ.get(ALONE) or "-" in files:
        return False
    path = socket_path()
    if not path.exists():
        return False
    import socket

    whole = [str(Path(file).absolute()) for file in files]
    try:
        if path.stat().st_uid != os.getuid():
            return False
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE)
            line.connect(str(path))
            line.sendall(message(whole))
            return line.recv(len(TAKEN)) == TAKEN
    except (OSError, ValueError):
        return False
