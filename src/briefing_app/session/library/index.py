"""The index of a folder: all that the list and the search need, without opening a briefing.

It stands in the cache of the person, never in the folder, and can be thrown away at any time.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import threading
from pathlib import Path
from typing import NamedTuple

from briefing_app.session.cache import cache_folder
from briefing_app.session.library.folder import File
from briefing_app.session.library.looked import Entry, Hit, Looked, Passage, Place
from briefing_app.session.library.words import is_number, said_of, terms_of

VERSION = 1
MOST = 200
"""Hits that are told; how many there are is told as well."""
PATIENCE = 10.0
"""Seconds in which another window that is writing the same index is done."""
MEMORY = ":memory:"
_BEGINNING, _ENDING = "library-", ".sqlite"
_TABLES = """
CREATE TABLE IF NOT EXISTS files (
    id INTEGER PRIMARY KEY, name BLOB UNIQUE, mtime INTEGER, size INTEGER, fault TEXT,
    title TEXT, date TEXT, draft INTEGER, embargo TEXT,
    figures INTEGER, failing INTEGER, signed INTEGER, to_sign INTEGER,
    first INTEGER, last INTEGER);
CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5 (
    said, text UNINDEXED, places UNINDEXED, file UNINDEXED,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'");
"""
_SHORT = "title, date, draft, embargo, figures, failing, signed, to_sign"


class Hits(NamedTuple):
    """The best hits, and how many there are."""

    hits: tuple[Hit, ...] = ()
    total: int = 0


def index_path(folder: Path) -> Path:
    """Return where the index of a folder is kept."""
    named = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:24]
    return cache_folder() / f"{_BEGINNING}{named}{_ENDING}"


def forget_all() -> None:
    """Throw every index away."""
    with contextlib.suppress(OSError):
        for path in cache_folder().glob(f"{_BEGINNING}*"):
            path.unlink(missing_ok=True)


class Index:
    """Kept at ``path``, or in memory where that is None or cannot be written.

    Threads may share it. What is damaged or of another version is made anew.
    """

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.RLock()
        self._path = path
        self._base = _opened(path)

    def close(self) -> None:
        """Let go of the file; nothing may be asked afterwards."""
        with self._lock:
            self._base.close()

    def renew(self) -> None:
        """Begin with an empty one."""
        with self._lock:
            self._base.close()
            _remove(self._path)
            self._base = _opened(self._path)

    def commit(self) -> None:
        """Keep what was put in so far, whatever comes."""
        with self._lock:
            self._base.commit()

    def stamps(self) -> dict[str, tuple[int, int]]:
        """Return time and size of each file when it was looked into."""
        with self._lock:
            rows = self._base.execute("SELECT name, mtime, size FROM files").fetchall()
        return {os.fsdecode(name): (mtime, size) for name, mtime, size in rows}

    def put(self, file: File, looked: Looked, fault: str = "") -> None:
        """Keep what is in a file, in place of what was kept of it."""
        with self._lock:
            self.drop(file.name)
            before = self._base.execute("SELECT max(last) FROM files").fetchone()[0]
            first = (before or 0) + 1
            last = first + len(looked.passages) - 1
            values = (os.fsencode(file.name), *file.stamp, fault, *looked[:-1])
            row = self._base.execute(
                f"INSERT INTO files (name, mtime, size, fault, {_SHORT}, first, last)"
                f" VALUES ({', '.join('?' * 14)})",
                (*values, first, last),
            ).lastrowid
            self._base.executemany(
                "INSERT INTO passages (rowid, said, text, places, file) VALUES (?, ?, ?, ?, ?)",
                (
                    (first + at, _said(passage), passage.text, json.dumps(passage.places), row)
                    for at, passage in enumerate(looked.passages)
                ),
            )

    def drop(self, name: str) -> None:
        """Forget a file."""
        key = (os.fsencode(name),)
        with self._lock:
            found = self._base.execute("SELECT first, last FROM files WHERE name = ?", key)
            for first, last in found.fetchall():
                self._base.execute(
                    "DELETE FROM passages WHERE rowid BETWEEN ? AND ?", (first, last)
                )
            self._base.execute("DELETE FROM files WHERE name = ?", key)

    def entries(self) -> tuple[Entry, ...]:
        """Return all files, the newest first, those that cannot be opened at the end."""
        with self._lock:
            rows = self._base.execute(f"SELECT name, fault, {_SHORT} FROM files").fetchall()
        entries = [
            Entry(os.fsdecode(name), Looked(title, date, bool(draft), *rest), fault)
            for name, fault, title, date, draft, *rest in rows
        ]
        entries.sort(key=lambda entry: (entry.looked.title.casefold(), entry.name))
        entries.sort(key=lambda entry: entry.looked.date, reverse=True)
        return tuple(sorted(entries, key=lambda entry: bool(entry.fault)))

    def count(self) -> int:
        """Return how many files are known."""
        with self._lock:
            return int(self._base.execute("SELECT count(*) FROM files").fetchone()[0])

    def find(self, words: str, most: int = MOST) -> Hits:
        """Return the passages that have all words and numbers, the best first."""
        terms = terms_of(words)
        if not terms:
            return Hits()
        asked = " ".join(f'"{term}"' if is_number(term) else f'"{term}"*' for term in terms)
        with self._lock:
            total = self._base.execute(
                "SELECT count(*) FROM passages WHERE passages MATCH ?", (asked,)
            ).fetchone()[0]
            rows = self._base.execute(
                "SELECT f.name, f.title, p.text, p.places FROM passages p JOIN files f"
                " ON f.id = p.file WHERE passages MATCH ? ORDER BY p.rank, p.rowid LIMIT ?",
                (asked, most),
            ).fetchall()
        return Hits(
            tuple(
                Hit(os.fsdecode(name), title, text, *_figure(places, terms))
                for name, title, text, places in rows
            ),
            total,
        )


def _said(passage: Passage) -> str:
    """Return what is searched: the text, and the numbers of its figures in full."""
    return " ".join((said_of(passage.text), *(place.said for place in passage.places)))


def _figure(places: str, terms: tuple[str, ...]) -> tuple[str, int, int]:
    """Return the figure that has a number that was searched, with its place, or else the first."""
    known = [Place(*place) for place in json.loads(places)]
    for place in known:
        if any(is_number(term) and term in terms_of(place.said) for term in terms):
            return place.figure, place.start, place.end
    return known[0].figure if known else "", 0, 0


def _opened(path: Path | None) -> sqlite3.Connection:
    for _attempt in range(0 if path is None else 2):
        try:
            return _made(str(path))
        except sqlite3.OperationalError:  # another window writes it, or the disk is full
            break
        except (sqlite3.Error, OSError):
            _remove(path)
    return _made(MEMORY)


def _made(place: str) -> sqlite3.Connection:
    if place != MEMORY:
        path = Path(place)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.chmod(0o600)
    base = sqlite3.connect(place, timeout=PATIENCE, check_same_thread=False)
    try:
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError("of another version")
        base.execute("PRAGMA synchronous = OFF")  # it can be made again
        base.executescript(f"{_TABLES} PRAGMA user_version = {VERSION};")
        base.execute("SELECT count(*) FROM files").fetchone()
    except sqlite3.Error:
        base.close()
        raise
    return base


def _remove(path: Path | None) -> None:
    if path is not None:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
