"""Runs a program of our own beside this one, with an eye on its time and memory.

Bytes go in, bytes come out; what they mean is not known here. Nothing of it outlives `Runner.run`,
however that ends.
"""

import os
import selectors
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum
from io import FileIO
from pathlib import Path
from typing import NamedTuple, cast

LOOK_EVERY = 0.03
"""Seconds between two looks at time and memory."""
GRACE = 5.0
"""Seconds that a program may take to end after its last word, before it is ended."""
LAST_WORDS = 20_000
"""How many bytes are kept of what a program says of itself; a traceback is far shorter."""
_CHUNK = 1 << 18
_SOURCE = Path(__file__).resolve().parents[3]


class Stop(Enum):
    """Why a program was stopped."""

    CANCELLED = "cancelled"
    TIME = "time"
    MEMORY = "memory"


class Limit(NamedTuple):
    """How long a program may take from now on, and how much memory it may hold."""

    seconds: float
    memory: int


class Ended(NamedTuple):
    """How a program ended: its status (below 0: by a signal), what it said of itself, and why it
    was stopped, if it was.
    """

    status: int
    last_words: str
    stopped: Stop | None = None


class Runner:
    """One run of one program. `cancel` may be called from any thread, at any time."""

    def __init__(self, command: Sequence[str], limit: Limit) -> None:
        """Name the program; nothing is started yet."""
        self._command = command
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped: Stop | None = None
        self._last_words = b""
        self.allow(limit)

    @property
    def pid(self) -> int | None:
        """The number of the process, once it was started."""
        return self._process.pid if self._process is not None else None

    def allow(self, limit: Limit) -> None:
        """Let another limit hold from now on."""
        self._deadline = time.monotonic() + limit.seconds
        self._memory = limit.memory

    def cancel(self) -> None:
        """Stop it, or keep it from being started."""
        self._stop(Stop.CANCELLED)

    def run(self, question: Sequence[bytes], hear: Callable[[bytes], None]) -> Ended:
        """Run the program on ``question``; each piece of its answer is handed to ``hear``.

        Raises ``OSError`` where it cannot be started. What ``hear`` raises ends the program.
        """
        with self._lock:
            if self._stopped is not None:
                return Ended(0, "", self._stopped)
            process = self._process = _started(self._command)
        try:
            with selectors.DefaultSelector() as pipes:
                self._talk(process, pipes, [memoryview(part) for part in question if part], hear)
            with suppress(subprocess.TimeoutExpired):
                process.wait(GRACE)
        finally:
            _end(process)
        words = self._last_words.decode("utf-8", "replace")
        return Ended(process.returncode, words, self._stopped)

    def _talk(
        self,
        process: "subprocess.Popen[bytes]",
        pipes: selectors.BaseSelector,
        left: list[memoryview],
        hear: Callable[[bytes], None],
    ) -> None:
        """Hand over what is ``left`` to say and take what comes, until both its ends are shut."""

        def say(pipe: FileIO) -> None:
            try:
                while left:
                    said = pipe.write(left[0][:_CHUNK])
                    if said is None:  # it is busy; there will be room again
                        return
                    left[0] = left[0][said:]
                    if not left[0]:
                        del left[0]
            except OSError:
                pass  # it died: what it said, or why it was stopped, is heard all the same
            pipes.unregister(pipe)
            pipe.close()

        def take(pipe: FileIO, to: Callable[[bytes], None]) -> None:
            piece = pipe.read(_CHUNK)
            if piece:
                to(piece)
            elif piece is not None:
                pipes.unregister(pipe)

        stdin, stdout, stderr = (
            cast(FileIO, pipe) for pipe in (process.stdin, process.stdout, process.stderr)
        )
        for pipe in (stdin, stdout, stderr):
            os.set_blocking(pipe.fileno(), False)
        pipes.register(stdin, selectors.EVENT_WRITE, lambda: say(stdin))
        pipes.register(stdout, selectors.EVENT_READ, lambda: take(stdout, hear))
        pipes.register(stderr, selectors.EVENT_READ, lambda: take(stderr, self._note))
        while pipes.get_map():
            for key, _ in pipes.select(LOOK_EVERY):
                key.data()
            self._look_at(process)

    def _look_at(self, process: "subprocess.Popen[bytes]") -> None:
        if time.monotonic() > self._deadline:
            self._stop(Stop.TIME)
        elif _resident(process.pid) > self._memory:
            self._stop(Stop.MEMORY)

    def _note(self, words: bytes) -> None:
        self._last_words = (self._last_words + words)[-LAST_WORDS:]

    def _stop(self, why: Stop) -> None:
        with self._lock:
            self._stopped = self._stopped or why
            process = self._process
        if process is not None:
            _kill(process)


def _started(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Start a program with our package on its path."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env={**os.environ, "PYTHONPATH": str(_SOURCE), "PYTHONIOENCODING": "utf-8"},
        start_new_session=True,  # Ctrl+C in a terminal is ours to pass on
    )


def _kill(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)


def _end(process: "subprocess.Popen[bytes]") -> None:
    _kill(process)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.wait()


def _resident(pid: int) -> int:
    """Return the memory a process holds, in bytes; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_bytes().split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
