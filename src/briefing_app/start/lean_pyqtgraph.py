"""Lets pyqtgraph load without touching every class of Qt.

At its import pyqtgraph copies all names of QtCore, QtGui and QtWidgets into modules of its own, and
each name that is touched for the first time makes PySide6 build a class and its enumerations: more
than a tenth of a second, most of it for nothing. Here those modules look each name up when it is
first asked for. It rests on how pyqtgraph 0.14 is made; where that is not so, nothing changes.

The linear algebra of numpy, of which charts need nothing, starts a thread for each processor when
it is loaded, and they take time from the window; it is told to do with one.
"""

import os
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

MIRRORED = ("QtCore", "QtGui", "QtWidgets")
_OWN = "_briefing_own_dir"
"""Where a module's own `__dir__` waits; PySide6 gives each module one that builds all classes."""


class _Mirror(ModuleType):
    """A module that has whatever another has, looked up when it is first asked for."""

    def __init__(self, name: str, original: ModuleType) -> None:
        super().__init__(name)
        self.__dict__["_original"] = original

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.__dict__["_original"], name)
        self.__dict__[name] = value
        return value


def _no_names() -> list[str]:
    return []


def prepare() -> None:
    """Set the stage for the import of pyqtgraph; to be called before it."""
    if "pyqtgraph" in sys.modules:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in MIRRORED:
        original = import_module(f"PySide6.{name}")
        sys.modules[f"pyqtgraph.Qt.{name}"] = _Mirror(f"pyqtgraph.Qt.{name}", original)
        # The names that `dir` gives are the ones that would be copied.
        names = original.__dict__
        names.setdefault(_OWN, names.get("__dir__"))
        names["__dir__"] = _no_names


def restore() -> None:
    """Let `dir` answer as always again; to be called when pyqtgraph is loaded."""
    for name in MIRRORED:
        module = sys.modules.get(f"PySide6.{name}")
        names = module.__dict__ if module else {}
        if _OWN not in names:
            continue
        own = names.pop(_OWN)
        if own is None:
            del names["__dir__"]
        else:
            names["__dir__"] = own
