"""Loads Qt, and then lets `import` be Python's own again.

PySide6 puts a function of its own in place of `__import__` for the sake of ``from __feature__
import …``, which nothing here uses. That function reads the source of every module that is imported
after it, to see whether it speaks of PySide6: with some hundred modules, numpy and pyqtgraph among
them, that is a third of the whole start.
"""

import builtins
from importlib import import_module


def load_qt() -> None:
    """Import the heart of PySide6; the imports after it cost what imports cost."""
    import_module("PySide6.QtCore")
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
