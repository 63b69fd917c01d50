"""Keeps what Python would otherwise compile from text anew at every start.

Modules on disk are compiled once; text that is handed to `compile` or `exec`, and patterns, are
not. PySide6 holds its support modules as text inside a library, every dataclass writes its methods
as text, and some fifty patterns are compiled on the way: together a third of the time to the first
paint. While `KeptCode` is in place what was made of such text is kept in a file of the cache
folder, under the text itself; so a new version of a library finds nothing and is compiled as
always. Without the file all works, only slower. docs/adr/0002-start-up.md says why this is safe.
"""

import builtins
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any

from briefing_app.kept_file import Kept, read_kept, write_kept

_FUTURES = 0x1FE0000
"""The flags of code that stand for ``from __future__ import …``: text inherits those of its user.
"""


def cache_file() -> Path:
    """Return the file of this Python's kept code, by the XDG rules, in a folder of its own."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    folder = (Path(given) if given else Path.home() / ".cache") / "briefing"
    return folder / "code" / str(sys.implementation.cache_tag)


class KeptCode:
    """Stands in for `compile`, `exec` and the compiler of patterns, `install` to `remove`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = Kept({}, {})
        self._used = Kept({}, {})
        self._new = False
        self._compile: Callable[..., Any] = builtins.compile
        self._exec: Callable[..., None] = builtins.exec
        self._patterns: Any = None
        self._sre: Any = None

    def install(self) -> None:
        """Read what is kept, and take the place of the functions."""
        self._kept = read_kept(self._path) or self._kept
        builtins.compile = self._compile_kept
        builtins.exec = self._exec_kept
        if sys.version_info[:2] >= (3, 11) and sys.implementation.name == "cpython":
            self._patterns = import_module("re._compiler")
            self._sre = import_module("_sre")
            self._compile_pattern: Callable[..., Any] = self._patterns.compile
            self._patterns.compile = self._pattern_kept

    def remove(self) -> None:
        """Give the functions back."""
        builtins.compile = self._compile
        builtins.exec = self._exec
        if self._patterns is not None:
            self._patterns.compile = self._compile_pattern

    def save(self) -> None:
        """Write what was used this time, if any of it is new; a failure costs only time."""
        used = Kept(dict(self._used.code), dict(self._used.patterns))
        same = not self._new and used.size == self._kept.size
        if not same and not sys.dont_write_bytecode:
            write_kept(self._path, used)

    def _code(self, source: bytes | str, filename: str, flags: int) -> CodeType:
        key = (filename, flags, source)
        code = self._kept.code.get(key)
        if code is None:
            code = self._compile(source, filename, "exec", flags, True)
            self._new = True
        self._used.code[key] = code
        return code

    def _compile_kept(
        self, source: Any, filename: Any, mode: str, *args: Any, **kwargs: Any
    ) -> Any:
        plain = not args and not kwargs and mode == "exec" and isinstance(filename, str)
        flags = sys._getframe(1).f_code.co_flags & _FUTURES
        if plain and isinstance(source, bytes | str):
            return self._code(source, filename, flags)
        if len(args) < 2 and "dont_inherit" not in kwargs:
            given = args[0] if args else kwargs.pop("flags", 0)
            return self._compile(source, filename, mode, given | flags, True, **kwargs)
        return self._compile(source, filename, mode, *args, **kwargs)

    def _exec_kept(self, source: Any, *scopes: Any, **kwargs: Any) -> None:
        frame = sys._getframe(1)
        if not scopes:
            scopes = (frame.f_globals, frame.f_locals)
        if isinstance(source, str):
            source = self._code(source, "<string>", frame.f_code.co_flags & _FUTURES)
        self._exec(source, *scopes, **kwargs)

    def _pattern_kept(self, pattern: Any, flags: int = 0) -> Any:
        key = (pattern, flags)
        if type(pattern) not in (str, bytes) or type(flags) is not int:
            return self._compile_pattern(pattern, flags)
        made = self._kept.patterns.get(key)
        if made is not None:
            try:
                compiled = self._sre.compile(*made)
            except (RuntimeError, TypeError, ValueError, OverflowError):
                made = None  # Python checks such code; this is none that it takes
            else:
                self._used.patterns[key] = made
                return compiled
        return self._compile_and_keep(key)

    def _compile_and_keep(self, key: tuple[str | bytes, int]) -> Any:
        """Compile a pattern, and keep what Python's own compiler hands to its engine."""
        parsed = import_module("re._parser").parse(*key)
        names = [None] * parsed.state.groups
        for name, group in parsed.state.groupdict.items():
            names[group] = name
        made = (
            key[0],
            int(key[1] | parsed.state.flags),
            [int(word) for word in self._patterns._code(parsed, key[1])],
            parsed.state.groups - 1,
            dict(parsed.state.groupdict),
            tuple(names),
        )
        compiled = self._sre.compile(*made)
        self._used.patterns[key] = made
        self._new = True
        return compiled
