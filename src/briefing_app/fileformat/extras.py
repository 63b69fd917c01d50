"""Keys that this program does not know: kept when a briefing is opened, put back when it is saved.

A newer minor version may add keys. Each is kept as a path and its JSON. A path names keys and list
items from the top: ``figures/=f2/colour`` is the key ``colour`` of the figure whose id is ``f2``,
so that it stays with its figure in whatever order they come; items without an id are named by their
position. ``~1`` and ``~0`` stand for / and ~ as in JSON Pointer (RFC 6901).
"""

import json
from collections.abc import Iterator
from typing import Any

from briefing_app.fileformat.codecs import Choice, Many, Maybe, Record, segment
from briefing_app.fileformat.errors import FaultError
from briefing_app.fileformat.limits import MAX_UNKNOWN, MAX_UNKNOWN_DEPTH
from briefing_app.words.said import numbered, said

Extra = tuple[tuple[str, str], ...]

OMITTED_OBJECTS = ("deck", "sheet")
"""Objects at the top that are not written where all in them is default; a kept key needs them."""


def collect(document: object, shape: Record[Any]) -> Extra:
    """Return every key of ``document`` that ``shape`` does not name."""
    found: list[tuple[str, str]] = []
    for unknown in _unknown(document, shape, ""):
        found.append(unknown)
        if len(found) > MAX_UNKNOWN:
            raise FaultError(
                said(
                    "it holds more than {most} keys that are not known here",
                    most=numbered(MAX_UNKNOWN),
                )
            )
    return tuple(sorted(found))


def _unknown(value: object, codec: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(codec, Maybe):
        codec = codec.inner
    if isinstance(codec, Choice):
        codec = codec.record(value)
    if isinstance(codec, Many) and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, codec.inner, path + _escaped(segment(item, index)) + "/")
    elif isinstance(codec, Record) and isinstance(value, dict):
        for key, item in value.items():
            if key in codec.codecs:
                yield from _unknown(item, codec.codecs[key], path + key + "/")
            else:
                if _depth(item) > MAX_UNKNOWN_DEPTH:
                    raise FaultError(
                        said(
                            "its JSON is nested more than {most} deep",
                            most=MAX_UNKNOWN_DEPTH,
                        )
                    )
                yield path + _escaped(key), json.dumps(item, ensure_ascii=False)


def restore(document: dict[str, Any], extra: Extra) -> None:
    """Put the kept keys back into ``document``; those of things that are gone stay away."""
    index: dict[int, dict[str, Any]] = {}
    for path, text in sorted(extra):
        *way, key = (_plain(part) for part in path.split("/"))
        place: Any = document
        if way and way[0] in OMITTED_OBJECTS:
            document.setdefault(way[0], {})
        for part in way:
            place = _step(place, part, index)
        if isinstance(place, dict) and key not in place:
            place[key] = json.loads(text)


def _step(place: Any, part: str, index: dict[int, dict[str, Any]]) -> Any:
    if isinstance(place, list):
        names = index.get(id(place))
        if names is None:
            names = {segment(item, at): item for at, item in enumerate(place)}
            index[id(place)] = names
        return names.get(part)
    return place.get(part) if isinstance(place, dict) else None


def _depth(value: object) -> int:
    deepest, level = 0, [value]
    while level and deepest <= MAX_UNKNOWN_DEPTH:
        deepest += 1
        below: list[object] = []
        for item in level:
            below += item.values() if isinstance(item, dict) else []
            below += item if isinstance(item, list) else []
        level = below
    return deepest


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


def _plain(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")
