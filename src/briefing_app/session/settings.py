"""What the program remembers from one start to the next, as declared settings in one ini file.

Every setting stands here with its default. A value of the wrong form, from an older version or a
slip of the hand, counts as not set.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QSettings

T = TypeVar("T", bound=str | float | bool | bytes | list[str])

PRIVATE = 0o600


class Setting(Generic[T]):
    """A declared setting: where it stands in the file, and its default, which gives its type."""

    def __init__(self, key: str, default: T) -> None:
        self.key = key
        self.default = default


THEME: Final = Setting("look/theme", "system")
ZOOM: Final = Setting("look/zoom", 1.0)
GEOMETRY: Final = Setting("window/geometry", b"")
COLUMNS: Final = Setting("window/columns", 0.0)
ROWS: Final = Setting("window/rows", 0.0)
RAIL: Final = Setting("window/rail", True)
FOLDER: Final = Setting("files/folder", "")
RECENT: Final = Setting[list[str]]("files/recent", [])
REVIEWER: Final = Setting("review/name", "")
STARTED: Final = Setting("start/before", False)
ARTICLE_FACE: Final = Setting("look/article_face", "serif")
"""The type of the article: ``serif``, ``sans`` or ``system``."""
INTERFACE_FACE: Final = Setting("look/interface_face", "sans")
"""The type of everything else: ``sans`` or ``system``."""
LANGUAGE: Final = Setting("look/language", "")
"""The tag of the language of the interface; empty: the system's, where it is spoken here."""
NUMBERS: Final = Setting("look/numbers", "")
"""The form of numbers, one of `core.forms.NUMBERS`; empty: as the language of what is read."""
DAYS: Final = Setting("look/days", "")
"""The form of dates, one of `core.forms.DAYS`."""
STILL: Final = Setting("present/reduce_motion", False)
LIGHT_STAGE: Final = Setting("present/light", False)
STAGE_SCREEN: Final = Setting("present/screen", "")
TARGET: Final = Setting("present/target", 0.0)
"""Seconds that a talk may take, for a briefing that has no target of its own."""
PAPER: Final = Setting("print/paper", "")
"""``a4``, ``letter``, or empty for what is usual where one is."""
KEEP_RECENT: Final = Setting("files/keep_recent", True)
EXPORTS: Final = Setting("files/exports", "")
"""The folder where exports go; empty: the one that was used last."""
TRACELESS: Final = Setting("privacy/traceless", False)
"""Keep no list of files, no log, and no recovered work once the window is closed."""


class Settings:
    """Typed access to the ini file at ``path``; with no path nothing is read or kept."""

    def __init__(self, path: Path | None) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._kept: dict[str, object] = {}

    def get(self, setting: Setting[T]) -> T:
        """Return the value of a setting, or its default."""
        if self._file is None:
            value: object = self._kept.get(setting.key)
        else:
            value = self._file.value(setting.key)
        return _as(setting.default, value)

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; it is on disk at the latest when the program ends."""
        if self._file is None:
            self._kept[setting.key] = value
        else:
            self._keep_private()
            self._file.setValue(setting.key, _kept(value))

    def save(self) -> None:
        """Write to disk now; nobody else on the machine reads what was opened last."""
        if self._file is not None:
            self._keep_private()
            self._file.sync()

    def _keep_private(self) -> None:
        """See to it before anything is written: Qt writes by itself, a moment after a change."""
        if self._file is None:
            return
        path = Path(self._file.fileName())
        with contextlib.suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=PRIVATE)
            path.chmod(PRIVATE)


def exports_folder(settings: Settings) -> str:
    """Return the folder where exports go: the one that was chosen and is there, or the last."""
    chosen = settings.get(EXPORTS)
    there = str(Path(chosen).expanduser()) if chosen else ""
    return there if there and Path(there).is_dir() else settings.get(FOLDER)


def _as(default: T, value: object) -> T:
    """Return ``value`` in the type of ``default``, or ``default`` where it has another form."""
    found = _READERS[type(default)](value)
    return default if found is None else cast(T, found)


def _kept(value: object) -> object:
    """Return a value as Qt keeps it."""
    if not isinstance(value, bytes):
        return value
    # Lazy on purpose, here and below: a first start keeps no bytes.
    from PySide6.QtCore import QByteArray

    return QByteArray(value)


def _as_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _as_truth(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower())


def _as_number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def _as_bytes(value: object) -> bytes | None:
    if value is None:
        return None
    from PySide6.QtCore import QByteArray

    data = value.data() if isinstance(value, QByteArray) else value
    return data if isinstance(data, bytes) else None


def _as_texts(value: object) -> list[str] | None:
    if isinstance(value, str):
        return [value] if value else []
    return [str(v) for v in value] if isinstance(value, list | tuple) else None


_READERS: dict[type, Callable[[object], object]] = {
    str: _as_text,
    bool: _as_truth,
    float: _as_number,
    bytes: _as_bytes,
    list: _as_texts,
}
