"""Take data out of libraries of the package that the program never asks for: zeros pack to nothing.

The typesetter carries fonts and is told to leave them alone (`include_embedded_fonts=False`); ICU
carries words of all languages for things that Qt says by its own tables. Libraries keep their
length and their code; what is no data of these two kinds is left as it is.
"""

import re
import struct
from pathlib import Path
from typing import NamedTuple

_FONT = re.compile(rb"OTTO|\x00\x01\x00\x00(?=\x00)")
_RECORD = struct.Struct(">4sIII")
_HEAD = b"head"
"""The one table that holds a sum of all, and so is not summed like others."""
_FEWEST_TABLES, _MOST_TABLES = 6, 40
_ICU = re.compile(rb".{2}\xda\x27.{8}CmnD", re.S)
"""The head of ICU's data: its length, two signs, and after eight bytes its kind (udata.h)."""
_ENTRY = struct.Struct("<II")
SPOKEN_BY_QT = re.compile(
    r"[^/]+/(?:(?:brkitr|curr|lang|rbnf|region|translit|unit|zone)/.+|[^/]+\.cnv"
    r"|[a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_[A-Z0-9]{2,3})?(?:_[A-Z]+)?\.res)"
)
"""Names in ICU's data. Qt sorts by ICU, whose orders stand in `coll`; it has words, dates and
numbers of all languages itself, and nothing here reads or writes old code pages by Qt.
"""


class Place(NamedTuple):
    """A run of bytes."""

    start: int
    end: int


def lighten(folder: Path) -> None:
    """Take out what is not asked for, in the program that lies in ``folder``."""
    for library in folder.rglob("_typst*.so"):
        library.write_bytes(without_fonts(library.read_bytes()))
    for library in folder.rglob("libicudata.so*"):
        if not library.is_symlink():
            library.write_bytes(without_words(library.read_bytes(), SPOKEN_BY_QT))


def without_fonts(library: bytes) -> bytes:
    """Return a library with zeros in place of the fonts in it."""
    return _blank(library, fonts_in(library))


def fonts_in(library: bytes) -> list[Place]:
    """Return where fonts lie: whole ones, in which the sum of every table is as its head says."""
    found: list[Place] = []
    for match in _FONT.finditer(library):
        start = match.start()
        if not found or start >= found[-1].end:
            end = _end_of_font(library, start)
            found += [Place(start, end)] if end else []
    return found


def _end_of_font(library: bytes, start: int) -> int:
    """Return the end of the font that begins there, 0 where none does."""
    tables = int.from_bytes(library[start + 4 : start + 6], "big")
    records = library[start + 12 : start + 12 + _RECORD.size * tables]
    whole = _FEWEST_TABLES <= tables <= _MOST_TABLES and len(records) == _RECORD.size * tables
    end, tags = 0, []
    for record in _RECORD.iter_unpack(records) if whole else ():
        tag, told, at, length = bytes(record[0]), int(record[1]), int(record[2]), int(record[3])
        table = library[start + at : start + at + length]
        if not table or len(table) < length or (tag != _HEAD and _sum(table) != told):
            return 0
        tags.append(tag)
        end = max(end, start + at + length)
    return end if _HEAD in tags and tags == sorted(tags) else 0


def _sum(table: bytes) -> int:
    """Return the checksum of a table (OpenType, "Calculating checksums")."""
    padded = table + bytes(-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF


def without_words(library: bytes, unused: re.Pattern[str]) -> bytes:
    """Return ICU's data without what is named so: its list of contents goes on without them."""
    head = _ICU.search(library)
    if head is None:
        return library
    top = head.start() + int.from_bytes(library[head.start() : head.start() + 2], "little")
    count = int.from_bytes(library[top : top + 4], "little")
    listed = library[top + 4 : top + 4 + _ENTRY.size * count]
    entries = list(_ENTRY.iter_unpack(listed))
    kept, gone = [], []
    for entry, after in zip(entries, [*entries[1:], None], strict=True):
        name = library[top + entry[0] : library.index(b"\0", top + entry[0])].decode("ascii")
        if after is not None and unused.fullmatch(name):
            gone.append(Place(top + entry[1], top + after[1]))
        else:
            kept.append(entry)
    shorter = len(kept).to_bytes(4, "little") + b"".join(_ENTRY.pack(*one) for one in kept)
    made = bytearray(_blank(library, gone))
    made[top : top + 4 + len(listed)] = shorter.ljust(4 + len(listed), b"\0")
    return bytes(made)


def _blank(library: bytes, places: list[Place]) -> bytes:
    made = bytearray(library)
    for place in places:
        made[place.start : place.end] = bytes(place.end - place.start)
    return bytes(made)
