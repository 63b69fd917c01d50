"""Brings an index up to what a folder holds now: only what changed is looked into."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from briefing_app.fileformat.errors import BriefingFileError, file_name, shown
from briefing_app.session.library.folder import files_in
from briefing_app.session.library.index import Index
from briefing_app.session.library.looked import Looked
from briefing_app.words.said import said

KEEP_EVERY = 25
LONGEST = 200
"""Characters of the name of a file that cannot be opened."""
Look = Callable[[Path], Looked]
"""Opens a briefing and says what is in it; raises `BriefingFileError` where it cannot."""
Told = Callable[[int, int], object]
"""Told how many of how many files are done."""


class Refreshed(NamedTuple):
    """How many files were looked into, and how many are left because it was stopped."""

    looked: int
    left: int = 0


def refresh(
    index: Index, folder: Path, look: Look, told: Told, stopped: Callable[[], bool]
) -> Refreshed:
    """Look into what is new or changed, and forget what is gone.

    What was done before it is stopped is kept. Raises OSError where the folder cannot be listed.
    """
    try:
        return _refreshed(index, folder, look, told, stopped)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:  # the index is damaged, not the folder
        index.renew()
        return _refreshed(index, folder, look, told, stopped)


def _refreshed(
    index: Index, folder: Path, look: Look, told: Told, stopped: Callable[[], bool]
) -> Refreshed:
    known = index.stamps()
    found = list(files_in(folder, stopped))
    if stopped():
        return Refreshed(0)
    for name in known.keys() - {file.name for file in found}:
        index.drop(name)
    changed = [file for file in found if file.fault or known.get(file.name) != file.stamp]
    done = 0
    for file in changed:
        if stopped():
            break
        told(done, len(changed))
        looked, fault = _looked(folder / file.name, look) if not file.fault else (None, file.fault)
        index.put(file, looked or Looked(shown(file.name, LONGEST)), fault)
        done += 1
        if done % KEEP_EVERY == 0:
            index.commit()
    index.commit()
    told(done, len(changed))
    return Refreshed(done, len(changed) - done)


def _looked(path: Path, look: Look) -> tuple[Looked | None, str]:
    try:
        return look(path), ""
    except BriefingFileError as error:
        return None, error.message
    except Exception as error:  # one file must not hide all others; the list shows the sentence
        kind = type(error).__name__
        return None, said(
            "“{name}” cannot be looked into ({kind}); open it to see why.",
            name=file_name(path),
            kind=kind,
        )
