"""Programs of our own that work beside the window and can be stopped at any time."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

_LAST_WORDS = 20_000
"""How many bytes are kept of what a child says of itself; a traceback is far shorter."""


class ChildError(Exception):
    """The child ended without an answer: it crashed, was stopped or could not be started.

    ``details`` is what it said of itself: a traceback where an error of our own ended it.
    """

    def __init__(self, why: str, details: str = "") -> None:
        """Keep why there is no answer, and the child's last words."""
        super().__init__(why)
        self.details = details


class Child:
    """One run of a module of this package: bytes in, bytes out. Knows nothing of what they mean."""

    def __init__(self, module: str) -> None:
        """Name the module; nothing is started yet."""
        self._module = module
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    def ask(self, question: bytes, seconds: float | None = None) -> bytes:
        """Run the module on ``question`` and return what it answers; raise `ChildError`."""
        with self._lock:
            if self._cancelled:
                raise ChildError("stopped before it began")
            try:
                process = self._process = _spawn(self._module)
            except OSError as error:
                raise ChildError(error.strerror or str(error)) from error
        try:
            answer, said = process.communicate(question, seconds)
        except subprocess.TimeoutExpired:
            raise ChildError("it took too long") from None
        finally:
            _end(process)
        if process.returncode != 0:
            words = said[-_LAST_WORDS:].decode("utf-8", "replace")
            raise ChildError(f"it ended with status {process.returncode}", words)
        return answer

    def cancel(self) -> None:
        """Stop it now, from any thread; it can be called at any time."""
        with self._lock:
            self._cancelled = True
            process = self._process
        if process is not None and process.poll() is None:
            with suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)


def _spawn(module: str) -> "subprocess.Popen[bytes]":
    source = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"},
        start_new_session=True,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.wait()
