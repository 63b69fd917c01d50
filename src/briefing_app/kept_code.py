"""Keeps what Python would otherwise compile from text anew at every start.

Modules on disk are compiled once; text that is handed to `compile` or `exec` is not. PySide6 holds
its support modules as text inside a library, and every dataclass writes its methods as text: both
together take a third of the time to the first paint. While `KeptCode` is in place the code made
from such text is kept in a file of the cache folder, under the text itself; so a new version of a
library finds nothing and is compiled as always. Without the file all works, only slower.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Callable
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any


def cache_file() -> Path:
    """Return the file of this Python's kept code, by the XDG rules."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    folder = (Path(given) if given else Path.home() / ".cache") / "briefing"
    return folder / f"code-{sys.implementation.cache_tag}"


class KeptCode:
    """Stands in for `compile` and `exec` between `install` and `remove`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[tuple[str, bytes | str], CodeType] = {}
        self._used: set[tuple[str, bytes | str]] = set()
        self._new = False
        self._compile: Callable[..., Any] = builtins.compile
        self._exec: Callable[..., None] = builtins.exec

    def install(self) -> None:
        """Read what is kept, and take the place of the two functions."""
        try:
            data = self._path.read_bytes()
            if data[: len(MAGIC_NUMBER)] == MAGIC_NUMBER:
                self._kept = marshal.loads(data[len(MAGIC_NUMBER) :])
        except (OSError, ValueError, EOFError, TypeError):
            self._kept = {}
        builtins.compile = self._compile_kept
        builtins.exec = self._exec_kept

    def remove(self) -> None:
        """Give the two functions back."""
        builtins.compile = self._compile
        builtins.exec = self._exec

    def save(self) -> None:
        """Write what was used this time, if any of it is new; a failure costs only time."""
        nothing_new = not self._new and len(self._used) == len(self._kept)
        if nothing_new or sys.dont_write_bytecode:
            return
        data = MAGIC_NUMBER + marshal.dumps({key: self._kept[key] for key in self._used})
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(data)
            beside.replace(self._path)
        except OSError:
            return

    def _code(self, source: bytes | str, filename: str) -> CodeType:
        key = (filename, source)
        code = self._kept.get(key)
        if code is None:
            code = self._compile(source, filename, "exec", dont_inherit=True)
            self._kept[key] = code
            self._new = True
        self._used.add(key)
        return code

    def _compile_kept(
        self, source: Any, filename: Any, mode: str, *args: Any, **kwargs: Any
    ) -> Any:
        plain = not args and not kwargs and mode == "exec" and isinstance(filename, str)
        if plain and isinstance(source, bytes | str):
            return self._code(source, filename)
        return self._compile(source, filename, mode, *args, **kwargs)

    def _exec_kept(self, source: Any, *scopes: Any, **kwargs: Any) -> None:
        if not scopes:
            frame = sys._getframe(1)
            scopes = (frame.f_globals, frame.f_locals)
        code = self._code(source, "<string>") if isinstance(source, str) else source
        self._exec(code, *scopes, **kwargs)
