"""Which briefings a folder holds. Nothing is opened, and nothing is written."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefing_app.fileformat.errors import file_name
from briefing_app.session.documents.opening import BRIEFING_SUFFIX, MODEL_NAME
from briefing_app.words.said import said


class File(NamedTuple):
    """A briefing by its name from the folder, with the time and size by which a change is seen.

    ``fault`` is the sentence on a folder that could not be looked into.
    """

    name: str
    mtime: int = 0
    size: int = 0
    fault: str = ""

    @property
    def stamp(self) -> tuple[int, int]:
        """What is another one after the file was written."""
        return self.mtime, self.size


def files_in(folder: Path, stopped: Callable[[], bool] = bool) -> Iterator[File]:
    """Yield the briefings in a folder and in those inside it, but for hidden ones and links away.

    Raises OSError where the folder itself cannot be listed.
    """
    waiting = [folder]
    while waiting and not stopped():
        inside = waiting.pop()
        try:
            with os.scandir(inside) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            if inside is folder:
                raise
            why = error.strerror or said("unknown reason")
            words = said(
                "The folder “{name}” cannot be looked into ({why}).",
                name=file_name(inside),
                why=why,
            )
            yield File(str(inside.relative_to(folder)), fault=words)
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = inside / entry.name
            named = entry.name.lower().endswith(BRIEFING_SUFFIX)
            if entry.is_dir(follow_symlinks=False):
                if named or (path / MODEL_NAME).exists():
                    yield _stamped(path, folder, [p for p in path.rglob("*") if p.is_file()])
                else:
                    waiting.append(path)
            elif named:
                yield _stamped(path, folder, [path])


def _stamped(path: Path, folder: Path, parts: list[Path]) -> File:
    """Return a briefing with the time of the part that was written last, and the size of all."""
    name = str(path.relative_to(folder))
    try:
        states = [part.stat() for part in parts]
    except OSError:
        return File(name)  # looking into it will say why
    newest = max((state.st_mtime_ns for state in states), default=0)
    return File(name, newest, sum(state.st_size for state in states))
