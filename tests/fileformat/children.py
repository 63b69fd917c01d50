"""Child processes for tests that kill, starve or forbid something."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import briefing_app

NOBODY = 65534
SOURCE = Path(briefing_app.__file__).parent.parent
TOP = Path(__file__).parent.parent.parent


def drop_rights() -> None:
    """Make this process, where it is root's, one of a user without rights; for use in a child."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


class Child(subprocess.Popen[str]):
    """A process that ends with the test that started it, where that breaks off."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.kill()
        super().__exit__(kind, error, trace)


def start(code: str, *arguments: object) -> Child:
    """Start Python on ``code``."""
    return Child(
        [sys.executable, "-B", "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": f"{SOURCE}{os.pathsep}{TOP}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(code: str, *arguments: object) -> str:
    """Run Python on ``code`` to its end and return what it printed."""
    with start(code, *arguments) as child:
        out, err = child.communicate(timeout=60)
    assert child.returncode == 0, err
    return out


@contextmanager
def open_folder() -> Iterator[Path]:
    """Make a folder that every user of the machine can get at, and take it away again."""
    with tempfile.TemporaryDirectory(prefix="briefing-test-") as name:
        Path(name).chmod(0o777)
        yield Path(name)
        Path(name).chmod(0o777)
