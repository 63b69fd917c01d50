"""Imports in a process of their own, which can be stopped.

Files come from anywhere, and every library that reads them has been made to hang, to crash or to
eat all memory by some file. So the reading happens in a child process with a time limit and an eye
on its memory. Small plain text, Markdown and CSV are read at once: our own code, which is quick.
"""

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.importers import limits
from briefing_app.importers.api import import_bytes, name_of, read_bytes
from briefing_app.importers.blame import own_failure
from briefing_app.importers.kinds import Kind, kind_of
from briefing_app.importers.result import Imported, ImportFailed

if TYPE_CHECKING:
    import subprocess

    from briefing_app.importers.wire import Request

_LIGHT = (Kind.TEXT, Kind.CSV, Kind.TSV)
_LOOK_EVERY = 0.03  # seconds between two looks at time and memory
_ANSWER_BYTES = 1024 * limits.MIB
_CRASHED = (
    "Reading this file made its reader crash. The file may be damaged: get it again, "
    "or save it as text."
)
_NOT_STARTED = (
    "Briefing could not start the program that reads files: the fault is Briefing's, not the "
    "file's. The log has the details."
)
_CANCELLED = "The import was cancelled."
_LAST_WORDS = 20_000
"""How many bytes are kept of what a child says of itself; a traceback is far shorter."""
_GRACE = 5.0
"""Seconds that a child may take to end after its last word, before it is ended."""
_log = logging.getLogger(__name__)


class _NoAnswerError(Exception):
    """The child said nothing that can be understood."""


class State(StrEnum):
    """How far an import is."""

    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Status:
    """The answer of `ImportProcess.poll`: ``result`` when done, ``message`` when failed."""

    state: State
    progress: float = 0.0
    result: Imported | None = None
    message: str = ""


class ImportProcess:
    """One import that runs beside the program. `start` it once; `poll` never waits.

    ``seconds`` and ``memory`` are what it may take before it is stopped and named.
    """

    def __init__(
        self,
        *,
        encoding: str | None = None,
        seconds: float = limits.SECONDS,
        memory: int = limits.MEMORY_BYTES,
    ) -> None:
        """Prepare an import; nothing happens yet."""
        self._encoding = encoding
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._status = Status(State.IDLE)
        self._child: subprocess.Popen[bytes] | None = None
        self._cancelled = threading.Event()
        self._finished = threading.Event()
        self._stopped_because = ""
        self._last_words = b""

    def start(self, path: str | os.PathLike[str]) -> None:
        """Begin to read the file at ``path``; even opening it happens beside the program."""
        self._begin(lambda: read_bytes(path), name_of(path), None)

    def start_bytes(self, data: bytes, *, name: str = "", media_type: str | None = None) -> None:
        """Begin to read ``data``, as from the clipboard."""
        self._begin(lambda: data, name, media_type)

    def poll(self) -> Status:
        """Return how far it is. Never waits."""
        with self._lock:
            return self._status

    def cancel(self) -> None:
        """Stop it. After this `poll` answers cancelled, unless it had already ended."""
        self._cancelled.set()
        with self._lock:
            if self._status.state in (State.IDLE, State.RUNNING):
                self._status = Status(State.CANCELLED, message=_CANCELLED)
        self._kill(_CANCELLED)

    def wait(self, timeout: float | None = None) -> Status:
        """Wait until it has ended, or for ``timeout`` seconds, and return how far it is."""
        self._finished.wait(timeout)
        return self.poll()

    def _begin(self, load: Callable[[], bytes], name: str, media_type: str | None) -> None:
        with self._lock:
            if self._status.state is not State.IDLE:
                raise RuntimeError("an ImportProcess is started once")
            self._status = Status(State.RUNNING)
        threading.Thread(
            target=self._work, args=(load, name, media_type), name="import", daemon=True
        ).start()

    def _end(self, status: Status) -> None:
        with self._lock:
            if self._status.state is State.RUNNING:
                self._status = status
        self._finished.set()

    def _work(self, load: Callable[[], bytes], name: str, media_type: str | None) -> None:
        try:
            data = load()
            result = self._read(data, name, media_type)
            self._end(Status(State.DONE, 1.0, result))
        except ImportFailed as failure:
            _log_details(failure)
            self._end(Status(State.FAILED, message=failure.message))
        except Exception as error:  # a thread that dies unheard would leave "running" for ever
            ours = own_failure("Briefing could not read this file", error)
            _log_details(ours)
            self._end(Status(State.FAILED, message=ours.message))

    def _read(self, data: bytes, name: str, media_type: str | None) -> Imported:
        if is_light(data, name, media_type):
            return import_bytes(data, name=name, media_type=media_type, encoding=self._encoding)
        if len(data) > limits.FILE_BYTES:  # says so without a process
            return import_bytes(data, name=name)
        import subprocess  # lazy, as the package promises

        from briefing_app.importers.wire import Request

        request = Request(len(data), name, media_type, self._encoding, self._seconds)
        try:
            child = _spawn()
        except OSError as error:
            raise ImportFailed(
                f"The import could not be started ({error.strerror}). "
                "Close some programs and try again."
            ) from error
        with self._lock:
            self._child = child
        if self._cancelled.is_set():
            self._kill(_CANCELLED)
        watcher = threading.Thread(
            target=self._watch, args=(child,), name="import-watch", daemon=True
        )
        watcher.start()
        try:
            return self._talk(child, request, data, name)
        except _NoAnswerError:
            with suppress(subprocess.TimeoutExpired):
                child.wait(_GRACE)
        finally:
            _kill_group(child)
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
            child.wait()
            watcher.join()
        raise self._unanswered(child.returncode)

    def _unanswered(self, status: int) -> ImportFailed:
        """Return why there is no answer; a ``status`` above 0 is an end that Python chose."""
        if self._stopped_because or status <= 0:
            return ImportFailed(self._stopped_because or _CRASHED)
        return ImportFailed(
            _NOT_STARTED,
            f"the import process ended with status {status}\n"
            + self._last_words.decode("utf-8", "replace"),
        )

    def _talk(
        self, child: "subprocess.Popen[bytes]", request: "Request", data: bytes, name: str
    ) -> Imported:
        from briefing_app.importers.wire import decode_answer, encode

        assert child.stdin is not None and child.stdout is not None
        try:
            child.stdin.write(encode(request))
            child.stdin.write(data)
            child.stdin.close()
        except OSError:
            pass  # it died: what it said, or why it was stopped, follows below
        while True:
            line = child.stdout.readline(_ANSWER_BYTES)
            if not line.endswith(b"\n"):
                raise _NoAnswerError
            try:
                answer = decode_answer(line)
            except ValueError as error:
                raise ImportFailed(_CRASHED) from error
            if answer.progress is not None:
                self._progressed(answer.progress)
            elif answer.done and (answer.article is not None or answer.tables):
                return Imported(answer.article, answer.tables, data, answer.warnings, name)
            else:
                raise ImportFailed(answer.failed or _CRASHED, answer.details)

    def _progressed(self, share: float) -> None:
        with self._lock:
            if self._status.state is State.RUNNING:
                self._status = Status(State.RUNNING, min(1.0, max(0.0, share)))

    def _watch(self, child: "subprocess.Popen[bytes]") -> None:
        deadline = time.monotonic() + self._seconds
        while child.poll() is None:
            if time.monotonic() > deadline:
                self._kill(
                    f"Reading this file took longer than {self._seconds:g} seconds, "
                    "so it was stopped. It may be damaged: get it again, "
                    "or save the part that you need."
                )
            elif _resident(child.pid) > self._memory:
                self._kill(
                    "Reading this file took too much memory, so it was stopped. "
                    "It may be damaged: get it again, or save the part that you need."
                )
            self._listen(child)
            time.sleep(_LOOK_EVERY)
        self._listen(child)
        if child.stderr is not None:
            child.stderr.close()

    def _listen(self, child: "subprocess.Popen[bytes]") -> None:
        """Take what the child says of itself, without waiting, so that it is never held up."""
        if child.stderr is None:
            return
        with suppress(BlockingIOError):
            while words := os.read(child.stderr.fileno(), _LAST_WORDS):
                self._last_words = (self._last_words + words)[-_LAST_WORDS:]

    def _kill(self, why: str) -> None:
        with self._lock:
            self._stopped_because = self._stopped_because or why
            child = self._child
        if child is not None:
            _kill_group(child)


def is_light(data: bytes, name: str, media_type: str | None) -> bool:
    """Whether reading ``data`` at once is quick and safe; what cannot be read at all is, too."""
    if len(data) > limits.IN_PROCESS_BYTES:
        return False
    try:
        kind = kind_of(data, name, media_type) if data.strip() else Kind.TEXT
    except ImportFailed:
        return True
    if kind is Kind.MARKDOWN:
        return len(data) <= limits.MARKDOWN_IN_PROCESS_BYTES
    return kind in _LIGHT


def run(
    path: str | os.PathLike[str],
    timeout: float = limits.SECONDS,
    *,
    encoding: str | None = None,
) -> Imported:
    """Read the file at ``path`` and wait for it, in a process of its own where that is wise.

    Raises `ImportFailed`, also when it takes longer than ``timeout`` seconds.
    """
    data = read_bytes(path)
    return run_bytes(data, name=name_of(path), timeout=timeout, encoding=encoding)


def run_bytes(
    data: bytes,
    *,
    name: str = "",
    media_type: str | None = None,
    timeout: float = limits.SECONDS,
    encoding: str | None = None,
) -> Imported:
    """Read ``data`` as `run` reads a file; for standard input."""
    if is_light(data, name, media_type):
        try:
            return import_bytes(data, name=name, media_type=media_type, encoding=encoding)
        except ImportFailed as failure:
            _log_details(failure)
            raise
    process = ImportProcess(encoding=encoding, seconds=timeout)
    process.start_bytes(data, name=name, media_type=media_type)
    try:
        status = process.wait()
    except BaseException:  # Ctrl+C: leave no child behind
        process.cancel()
        raise
    if status.result is None:
        raise ImportFailed(status.message)
    return status.result


def _spawn() -> "subprocess.Popen[bytes]":
    """Start the child with our package on its path and no other current folder."""
    import subprocess

    source = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"}
    child = subprocess.Popen(
        [sys.executable, "-P", "-m", "briefing_app.importers.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,  # Ctrl+C in a terminal is ours to pass on
    )
    assert child.stderr is not None
    os.set_blocking(child.stderr.fileno(), False)
    return child


def _kill_group(child: "subprocess.Popen[bytes]") -> None:
    if child.poll() is None:
        with suppress(OSError):
            os.killpg(child.pid, signal.SIGKILL)


def _log_details(failure: ImportFailed) -> None:
    """Put an error of our own into the log."""
    if failure.details:
        _log.error("%s\n%s", failure.message, failure.details)


def _resident(pid: int) -> int:
    """Return the memory a process holds, in bytes; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_bytes().split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
