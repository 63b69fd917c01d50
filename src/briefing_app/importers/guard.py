"""What an import process gives up before it touches a file: network, other programs, writing.

The readers have no business with any of them. So if a library has a way to fetch a picture or to
start a helper, it ends here, with an exception instead of a connection.

What a reader needs is best imported before: Python may keep its byte code then, and may not after.
"""

import os
import sys

_FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.sendto",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "shutil.",
    "urllib.Request",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_SIGKILL = 9


class ForbiddenError(Exception):
    """Something was tried that an import process may not do."""


def close_doors(seconds: float) -> None:
    """Forbid network, other programs and writing in this process, for good.

    Also ends it when its parent ends, after ``seconds`` of computing, and without a core dump. A
    module that is imported later is compiled for this once: keeping its byte code is writing too.
    """
    sys.dont_write_bytecode = True
    _limit(seconds)
    _die_with_parent()
    sys.addaudithook(_audit)


def _audit(event: str, args: tuple[object, ...]) -> None:
    if event == "open":
        mode, flags = args[1], args[2]
        if (isinstance(mode, str) and mode.strip("rbtU")) or (
            isinstance(flags, int) and flags & _WRITING
        ):
            raise ForbiddenError(f"an import may not write: {args[0]}")
    elif event.startswith(_FORBIDDEN):
        raise ForbiddenError(f"an import may not do this: {event}")


def _limit(seconds: float) -> None:
    try:
        import resource
    except ImportError:  # not on this system; the parent watches all the same
        return
    spare = int(seconds) + 5
    for kind, most in (
        (resource.RLIMIT_CPU, spare),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):
            continue


def _die_with_parent() -> None:
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    except (OSError, AttributeError):
        return
