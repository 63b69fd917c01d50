"""Several named pieces of bytes as one, for the way between two processes."""

import json
from collections.abc import Mapping


def packed(entries: Mapping[str, bytes]) -> bytes:
    """Return the entries in one piece: a line that lists names and lengths, then the bytes."""
    head = json.dumps([[name, len(data)] for name, data in entries.items()])
    return b"".join((head.encode(), b"\n", *entries.values()))


def unpacked(parcel: bytes) -> dict[str, bytes]:
    """Return the entries of a parcel; raise ``ValueError`` for anything else."""
    head, _, rest = parcel.partition(b"\n")
    entries: dict[str, bytes] = {}
    at = 0
    for name, length in json.loads(head):
        entries[name] = rest[at : at + length]
        at += length
    if at != len(rest):
        raise ValueError("the lengths are not those of the bytes")
    return entries
