"""From entries to the bytes of a `.briefing`: the same entries give the same bytes.

No clock, no user and no order of a dictionary gets into the file. This module knows nothing of what
the entries mean.
"""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from briefing_app.fileformat import names
from briefing_app.fileformat.limits import MAX_RATIO, RATIO_COUNTS_FROM

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can state; it stands for "no time"."""

LEVEL = 6
"""zlib's own default: level 9 takes three times as long for 1 % less."""

PACKED_ALREADY = frozenset(
    (".docx", ".xlsx", ".pptx", ".odt", ".pdf", ".zip", ".gz", ".png", ".jpg", ".jpeg", ".webp")
)
"""Kinds of file that deflate makes no smaller; they are stored as they are."""

NO_COMPRESSION = 0
"""For what would otherwise look like a zip bomb."""

_LEADING = (names.MIMETYPE_ENTRY, names.DOCUMENT)
_REGULAR_FILE = 0o100644 << 16
_UNIX = 3


def pack(entries: Mapping[str, bytes], level: int = LEVEL) -> bytes:
    """Return a zip of ``entries``: mimetype first and stored, the document, the rest by name."""
    packed = _zip(entries, level)
    total = sum(map(len, entries.values()))
    if total > RATIO_COUNTS_FROM and total > len(packed) * MAX_RATIO:
        return _zip(entries, NO_COMPRESSION)
    return packed


def _zip(entries: Mapping[str, bytes], level: int) -> bytes:
    everything = {**entries, names.MIMETYPE_ENTRY: names.MIMETYPE.encode()}
    order = sorted(everything, key=lambda name: (name not in _LEADING, name != _LEADING[0], name))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in order:
            info = zipfile.ZipInfo(name, EPOCH)
            info.external_attr = _REGULAR_FILE
            info.create_system = _UNIX
            stored = name == names.MIMETYPE_ENTRY or PurePosixPath(name).suffix in PACKED_ALREADY
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, everything[name], compresslevel=level)
    return buffer.getvalue()
