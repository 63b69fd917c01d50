"""The `.briefing` file: read, written, saved safely, recovered. Free of Qt.

Names are looked up on first use, so that opening a briefing at the start loads what it needs only.
"""

from typing import TYPE_CHECKING

from briefing_app.fileformat.errors import BriefingFileError
from briefing_app.fileformat.reader import Opened, open_briefing

if TYPE_CHECKING:
    from briefing_app.fileformat.store import StoreError
    from briefing_app.fileformat.writer import to_bytes, write_briefing, write_folder

__all__ = [
    "BriefingFileError",
    "Opened",
    "StoreError",
    "open_briefing",
    "to_bytes",
    "write_briefing",
    "write_folder",
]


def __getattr__(name: str) -> object:
    """Import what is needed for saving when it is first asked for."""
    from importlib import import_module

    if name == "StoreError":
        return import_module("briefing_app.fileformat.store").StoreError
    if name in ("to_bytes", "write_briefing", "write_folder"):
        return getattr(import_module("briefing_app.fileformat.writer"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
