"""Files packed by gzip: what is inside, with a limit, under the name that it had."""

import zlib

from briefing_app.importers import limits
from briefing_app.importers.kinds import is_gzip
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import marked, translated

_DEEPEST = 3
_DAMAGED = marked("This packed file is damaged and cannot be read. Get it again.")
_TOO_LARGE = marked(
    "This file unpacks to far more than it should, so it was not opened. Get it again."
)


def unpacked(data: bytes, name: str) -> tuple[bytes, str]:
    """Return ``data`` unpacked, if it is packed, and its name without the ending that says so."""
    for _ in range(_DEEPEST):
        if not is_gzip(data):
            break
        data = _gunzipped(data)
        name = name[:-3] if name.lower().endswith(".gz") else name
    return data, name


def _gunzipped(data: bytes) -> bytes:
    try:
        unpacker = zlib.decompressobj(31)
        found = unpacker.decompress(data, limits.FILE_BYTES + 1)
    except zlib.error as error:
        raise ImportFailed(translated(_DAMAGED)) from error
    if len(found) > limits.FILE_BYTES:
        raise ImportFailed(translated(_TOO_LARGE))
    if not unpacker.eof:
        raise ImportFailed(translated(_DAMAGED))
    return found
