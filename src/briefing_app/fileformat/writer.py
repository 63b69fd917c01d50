"""Writes a briefing: the same content always gives the same bytes.

It knows nothing of windows, of undo or of when to save.
"""

from collections.abc import Mapping
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import store
from briefing_app.fileformat.entries import NO_ORIGINALS, to_entries
from briefing_app.fileformat.errors import file_name
from briefing_app.fileformat.pack import LEVEL, pack


def write_briefing(
    path: Path | str, briefing: Briefing, originals: Mapping[str, bytes] = NO_ORIGINALS
) -> None:
    """Save ``briefing`` at ``path``: afterwards the new file is there whole, or the old one is.

    ``originals`` is what `Opened.media` gave, and whatever sources were added since. Raises
    `BriefingFileError` (`store.StoreError` where the disk is at fault) with a sentence for people.
    """
    path = Path(path)
    store.replace_file(path, to_bytes(briefing, originals, name=file_name(path)))


def to_bytes(
    briefing: Briefing,
    originals: Mapping[str, bytes] = NO_ORIGINALS,
    *,
    level: int = LEVEL,
    name: str = "the briefing",
) -> bytes:
    """Return the bytes of the `.briefing`; ``level`` 1 packs faster, for snapshots."""
    return pack(to_entries(briefing, originals, name=name), level)


def write_folder(
    path: Path | str, briefing: Briefing, originals: Mapping[str, bytes] = NO_ORIGINALS
) -> None:
    """Write ``briefing`` as a folder that people can read and compare, over what lies there.

    For the briefings that ship and for tests: each file is replaced whole, the folder is not.
    """
    folder = Path(path)
    for entry, data in to_entries(briefing, originals, name=file_name(folder)).items():
        target = folder / entry
        target.parent.mkdir(parents=True, exist_ok=True)
        store.replace_file(target, data)
