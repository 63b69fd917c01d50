"""The rows of the list of files that were open before."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from briefing_app.viewmodels.window.moments import day_said
from briefing_app.viewmodels.window.title import in_words

RECENTLY = timedelta(days=7)
"""So long ago is said as people say it; what is older has a date."""


class Known(NamedTuple):
    """What is known of a file beside its name: the briefing's title, and when it was open."""

    title: str = ""
    time: datetime | None = None


class RecentRow(NamedTuple):
    """A file: the briefing's title or the file's name, where it lies, and when it was open."""

    path: Path
    name: str
    where: str
    when: str = ""


def derive_recent_rows(
    paths: tuple[Path, ...],
    known: Callable[[Path], Known] = lambda _path: Known(),
    now: datetime | None = None,
) -> tuple[RecentRow, ...]:
    """Return a row for each file, the home folder written as ``~``."""
    rows = []
    for path in paths:
        title, time = known(path)
        when = time_words(time, now) if time is not None and now is not None else ""
        rows.append(RecentRow(path, title or path.stem or path.name, _where(path), when))
    return tuple(rows)


def time_words(time: datetime, now: datetime) -> str:
    """Return when something was: "2 h ago", and after a week "2 May 2023"."""
    return in_words(now - time) if now - time < RECENTLY else day_said(time.date())


def _where(path: Path) -> str:
    home = Path.home()
    folder = path.parent
    if folder == home:
        return "~"
    if folder.is_relative_to(home):
        return f"~/{folder.relative_to(home)}"
    return str(folder)
