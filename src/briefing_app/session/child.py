"""Programs of our own that work beside the window and can be stopped at any time."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path


class ChildError(Exception):
    """The child ended without an answer: it crashed, was stopped or could not be started."""


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
            answer, _ = process.communicate(question, seconds)
        except subprocess.TimeoutExpired:
            raise ChildError("it took too long") from None
        finally:
            _end(process)
        if process.returncode != 0:
            raise ChildError(f"it ended with status {process.returncode}")
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
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"},
        start_new_session=True,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.wait()
