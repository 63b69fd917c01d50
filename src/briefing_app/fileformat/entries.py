"""From a briefing to the entries of its file: the same content always gives the same bytes.

It knows nothing of zips and disks, and loads nothing for them.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article
from briefing_app.fileformat import extras, migrations, names, tables
from briefing_app.fileformat.checks import check_ids
from briefing_app.fileformat.errors import BriefingFileError, FaultError
from briefing_app.fileformat.limits import (
    COMPACT_CELLS,
    COMPACT_FROM,
    FIGURE_BYTES,
    MAX_DOCUMENT,
    MAX_ENTRIES,
    MAX_FILE,
    MAX_NAME,
    MIB,
)
from briefing_app.fileformat.places import without_context
from briefing_app.fileformat.reader import FORMAT
from briefing_app.fileformat.shapes import BRIEFING, CELL_NUMBERS, TABLE_HEAD, TableHead
from briefing_app.words.said import said

_NUMBER = re.compile(r"\d[\d.,]*")
_LONG = ("figures", "relations", "claims")
"""The lists that grow with the text."""
_TABLES = "tables"
_PIECE = 500
_EMPTY = Briefing("b")
NO_ORIGINALS: Mapping[str, bytes] = {}


def to_entries(
    briefing: Briefing,
    originals: Mapping[str, bytes] = NO_ORIGINALS,
    *,
    name: str = "the briefing",
    told: Callable[[float], None] = tables.not_told,
) -> dict[str, bytes]:
    """Return all entries by name, as they also stand in an unpacked folder.

    Originals under sources/ that no source names are left behind, so that what was taken out of a
    briefing does not travel on with it; all others go along. ``told`` hears which share of the rows
    of tables is written.
    """
    try:
        return _entries(briefing, originals, told)
    except FaultError as fault:
        raise BriefingFileError(
            said(
                "“{name}” cannot be saved: {what}; undo the last step and save again.",
                name=name,
                what=fault.what,
            )
        ) from None
    except (UnicodeEncodeError, RecursionError):
        raise BriefingFileError(
            said(
                "“{name}” cannot be saved: it holds text that no file can keep; undo the last "
                "step and save again.",
                name=name,
            )
        ) from None


def _entries(
    briefing: Briefing, originals: Mapping[str, bytes], told: Callable[[float], None]
) -> dict[str, bytes]:
    check_ids(briefing)
    named = {source.file for source in briefing.sources}
    kept = {
        names.checked(entry): data
        for entry, data in originals.items()
        if (entry in named or not entry.startswith(names.SOURCES))
        and entry not in (names.DOCUMENT, names.MIMETYPE_ENTRY)
    }
    heads: list[TableHead] = []
    sheets: dict[str, bytes] = {}
    every, done = sum(len(table.rows) for table in briefing.tables), 0
    for table in briefing.tables:
        file = tables.file_for(table, kept.keys() | sheets.keys())
        head, sheets[file] = tables.split(table, file, _part_of(told, done, 2 * every))
        done += len(table.rows)
        heads.append(head)
    headed = replace(briefing, tables=cast(Any, tuple(heads)))
    large = sum(len(block.text) for a in briefing.articles for block in a.blocks) > COMPACT_FROM
    large = large or sum(len(head.numbers) for head in heads) > COMPACT_CELLS
    document = _compact(headed, told) if large else _indented(headed)
    entries = {names.DOCUMENT: document, **dict(sorted({**sheets, **kept}.items()))}
    _check_size(entries)
    return entries


def _part_of(told: Callable[[float], None], before: int, every: int) -> Callable[[int], None]:
    return lambda rows: told((before + rows) / every)


def _indented(briefing: Briefing) -> bytes:
    document = _head() | cast(Any, BRIEFING.write(briefing))
    extras.restore(document, briefing.extra)
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    return text.encode()


def _compact(briefing: Briefing, told: Callable[[float], None]) -> bytes:
    """Return the document of a large text, its long lists written in pieces.

    As one tree of JSON values it would take ten times the memory of its bytes. Where it grows too
    large it is refused at once.
    """
    bare = without_context(briefing)
    if briefing.extra:
        document = _head() | cast(Any, BRIEFING.write(bare(briefing)))
        extras.restore(document, briefing.extra)
        return _dumped(document) + b"\n"
    short = bare(replace(briefing, figures=(), relations=(), claims=(), tables=()))
    written = bytearray(_dumped(_head())[:-1])
    for key, codec in BRIEFING.codecs.items():
        if key in _LONG:
            items = getattr(briefing, key)
            begin = b',"%s":[' % key.encode()
            for at in range(0, len(items), _PIECE):
                piece = getattr(bare(replace(_EMPTY, **{key: items[at : at + _PIECE]})), key)
                written += begin + _dumped(codec.write(piece))[1:-1]
                begin = b","
                _check_document(len(written))
            written += b"]" if items else b""
        elif key == _TABLES:
            written += _tables_written(cast("tuple[TableHead, ...]", briefing.tables), told)
            _check_document(len(written))
        elif (item := getattr(short, key)) != BRIEFING.defaults[key]:
            written += b',"%s":' % key.encode() + _dumped(codec.write(item))
            _check_document(len(written))
    written += b"}\n"
    return bytes(written)


def _tables_written(heads: tuple[TableHead, ...], told: Callable[[float], None]) -> bytes:
    """Return the heads of tables, the numbers of their cells written in pieces; they stand last."""
    written = bytearray()
    every, done = sum(len(head.numbers) for head in heads), 0
    for head in heads:
        written += b"," if written else b',"tables":['
        written += _dumped(TABLE_HEAD.write(replace(head, numbers=())))[:-1]
        begin = b',"numbers":['
        for at in range(0, len(head.numbers), _PIECE):
            told(0.5 + 0.5 * (done + at) / every)
            written += begin + _dumped(CELL_NUMBERS.write(head.numbers[at : at + _PIECE]))[1:-1]
            begin = b","
        done += len(head.numbers)
        written += b"]}" if head.numbers else b"}"
    return bytes(written) + (b"]" if heads else b"")


def _head() -> dict[str, Any]:
    return {"format": FORMAT, "version": migrations.text(migrations.CURRENT)}


def _dumped(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode()


def _check_size(entries: Mapping[str, bytes]) -> None:
    """Refuse to write what could not be opened again."""
    _check_document(len(entries[names.DOCUMENT]))
    if len(entries) >= MAX_ENTRIES:
        raise FaultError(said("it holds more than {most} sources and pictures", most=MAX_ENTRIES))
    if sum(map(len, entries.values())) > MAX_FILE - MAX_ENTRIES * MAX_NAME * 4:
        raise FaultError(
            said("with its originals it is larger than {most} MB", most=MAX_FILE // MIB)
        )


def _check_document(size: int) -> None:
    if size > MAX_DOCUMENT:
        raise FaultError(said("its text is larger than {most} MB", most=MAX_DOCUMENT // MIB))


def is_too_long(article: Article) -> bool:
    """Whether the figures of a text would surely not fit into a file, before they are looked for.

    A number takes `FIGURE_BYTES` at the least, however short what is said of it.
    """
    text = article.text
    if len(text) < COMPACT_FROM:
        return False
    return len(text) + FIGURE_BYTES * sum(1 for _ in _NUMBER.finditer(text)) > MAX_DOCUMENT
