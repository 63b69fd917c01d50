"""The rows of the list of files that were open before."""

from pathlib import Path
from typing import NamedTuple


class RecentRow(NamedTuple):
    """A file: its name without the ending, and where it lies."""

    path: Path
    name: str
    where: str


def derive_recent_rows(paths: tuple[Path, ...]) -> tuple[RecentRow, ...]:
    """Return a row for each file, the home folder written as ``~``."""
    return tuple(RecentRow(path, path.stem or path.name, _where(path)) for path in paths)


def _where(path: Path) -> str:
    home = Path.home()
    folder = path.parent
    if folder == home:
        return "~"
    if folder.is_relative_to(home):
        return f"~/{folder.relative_to(home)}"
    return str(folder)
