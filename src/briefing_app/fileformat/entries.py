"""From a briefing to the entries of its file: the same content always gives the same bytes.

It knows nothing of zips and disks, and loads nothing for them.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import extras, migrations, names, tables
from briefing_app.fileformat.checks import check_ids
from briefing_app.fileformat.errors import BriefingFileError, FaultError
from briefing_app.fileformat.limits import (
    COMPACT_FROM,
    MAX_DOCUMENT,
    MAX_ENTRIES,
    MAX_FILE,
    MAX_NAME,
    MIB,
)
from briefing_app.fileformat.places import without_context
from briefing_app.fileformat.reader import FORMAT
from briefing_app.fileformat.shapes import BRIEFING, TableHead

NO_ORIGINALS: Mapping[str, bytes] = {}


def to_entries(
    briefing: Briefing,
    originals: Mapping[str, bytes] = NO_ORIGINALS,
    *,
    name: str = "the briefing",
) -> dict[str, bytes]:
    """Return all entries by name, as they also stand in an unpacked folder.

    Originals under sources/ that no source names are left behind, so that what was taken out of a
    briefing does not travel on with it; all others go along.
    """
    try:
        return _entries(briefing, originals)
    except FaultError as fault:
        raise BriefingFileError(
            f"“{name}” cannot be saved: {fault.what}; undo the last step and save again."
        ) from None
    except (UnicodeEncodeError, RecursionError):
        raise BriefingFileError(
            f"“{name}” cannot be saved: it holds text that no file can keep; "
            "undo the last step and save again."
        ) from None


def _entries(briefing: Briefing, originals: Mapping[str, bytes]) -> dict[str, bytes]:
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
    for table in briefing.tables:
        file = tables.file_for(table, kept.keys() | sheets.keys())
        head, sheets[file] = tables.split(table, file)
        heads.append(head)
    document: dict[str, Any] = {"format": FORMAT, "version": migrations.text(migrations.CURRENT)}
    large = sum(len(block.text) for a in briefing.articles for block in a.blocks) > COMPACT_FROM
    written = without_context(briefing) if large else briefing
    document |= cast(Any, BRIEFING.write(replace(written, tables=cast(Any, tuple(heads)))))
    extras.restore(document, briefing.extra)
    layout: dict[str, Any] = {"separators": (",", ":")} if large else {"indent": 2}
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, **layout) + "\n"
    entries = {names.DOCUMENT: text.encode(), **dict(sorted({**sheets, **kept}.items()))}
    _check_size(entries)
    return entries


def _check_size(entries: Mapping[str, bytes]) -> None:
    """Refuse to write what could not be opened again."""
    if len(entries[names.DOCUMENT]) > MAX_DOCUMENT:
        raise FaultError(f"its text is larger than {MAX_DOCUMENT // MIB} MB")
    if len(entries) >= MAX_ENTRIES:
        raise FaultError(f"it holds more than {MAX_ENTRIES} sources and pictures")
    if sum(map(len, entries.values())) > MAX_FILE - MAX_ENTRIES * MAX_NAME * 4:
        raise FaultError(f"with its originals it is larger than {MAX_FILE // MIB} MB")
