"""Which process has something open, and whether it is still there.

A lock or a snapshot of a process that has ended is left over; one of a process that runs, or of
another machine, is not. This module knows nothing of what is open.
"""

import contextlib
import getpass
import hashlib
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_MACHINE_ID = Path("/etc/machine-id")
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_PURPOSE = b"briefing-app process\0"
_START_TIME_FIELD = 19
"""Field 22 of /proc/PID/stat, counted from the field after the name; see proc(5)."""


@dataclass(frozen=True)
class Process:
    """A running program: whose, on which machine, and when it began so that a number that is given
    out again is not taken for it.

    ``machine`` is a fingerprint of /etc/machine-id, never the id itself, which machine-id(5) asks
    to keep private. ``started`` is empty where the system does not say.
    """

    user: str
    host: str
    machine: str
    pid: int
    started: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the process as plain JSON."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


def from_json(value: object) -> Process | None:
    """Return the process that `as_json` described, or None where that is damaged."""
    if not isinstance(value, Mapping):
        return None
    texts = [value.get(name) for name in ("user", "host", "machine", "started")]
    pid = value.get("pid")
    if type(pid) is not int or not 0 < pid < 2**31:
        return None
    user, host, machine, started = (t if isinstance(t, str) else None for t in texts)
    if user is None or host is None or machine is None or started is None:
        return None
    return Process(user, host, machine, pid, started)


def this_process() -> Process:
    """Return the process that runs this."""
    return Process(_user(), socket.gethostname(), _machine(), os.getpid(), _started(os.getpid()))


def is_gone(process: Process) -> bool:
    """Return whether ``process`` has surely ended: False for another machine, or when unsure."""
    if process.machine != _machine():
        return False
    try:
        os.kill(process.pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    started = _started(process.pid)
    return bool(started and process.started and started != process.started)


def _user() -> str:
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return str(os.getuid())


@cache
def _machine() -> str:
    try:
        name = _MACHINE_ID.read_bytes().strip()
    except OSError:
        name = b""
    return hashlib.sha256(_PURPOSE + (name or os.fsencode(socket.gethostname()))).hexdigest()[:16]


def _started(pid: int) -> str:
    """Return when the process began, as boot and clock ticks since then; empty where unknown."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        return f"{_BOOT_ID.read_text().strip()}/{fields[_START_TIME_FIELD]}"
    except (OSError, IndexError):
        return ""
