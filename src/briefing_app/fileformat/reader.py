"""Opens a briefing: all of it, checked, or one sentence about what is wrong.

It brings the parts of this package together in the order in which trust is earned: bytes, entries,
JSON, version, types, identifiers, references, places. It knows nothing of windows.
"""

import codecs
import gc
import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Source, Table
from briefing_app.core.value import Value, replace
from briefing_app.fileformat import migrations, names, tables
from briefing_app.fileformat.checks import References, check_ids
from briefing_app.fileformat.codecs import Seen
from briefing_app.fileformat.container import read_entries
from briefing_app.fileformat.errors import BriefingFileError, FaultError, file_name, shown
from briefing_app.fileformat.places import Places
from briefing_app.fileformat.shapes import BRIEFING, TableHead
from briefing_app.words.quoted import quoted
from briefing_app.words.said import marked, said, translated

FORMAT = "briefing"
CHOOSE = marked("choose a file that ends with .briefing")
HEAD_KEYS = frozenset(("format", "version"))
UPDATE = marked("open it with a newer version of Briefing")

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class Opened(Value):
    """A briefing that was opened whole.

    ``media`` holds the bytes of every entry that is not the model: kept originals, pictures, and
    what a newer version put there; hand it back when saving. ``read_only_reason`` says, where it is
    not empty, why saving over this file would lose something. ``version`` is the one in the file.
    ``notices`` says in sentences what was mended on the way: words that moved, references that
    led nowhere, originals that are missing or were changed.
    """

    briefing: Briefing
    media: Mapping[str, bytes]
    read_only_reason: str
    version: str
    notices: tuple[str, ...] = ()


def open_briefing(path: Path | str) -> Opened:
    """Open the briefing at ``path``, a `.briefing` file or the same thing as a folder.

    Raises `BriefingFileError`, with one sentence for people, whatever is wrong with it.
    """
    path = Path(path)
    try:
        return from_entries(read_entries(path))
    except FaultError as fault:
        raise BriefingFileError(fault.sentence(file_name(path))) from None
    except (RecursionError, MemoryError):
        swollen = FaultError(said("it is nested or swollen beyond anything that Briefing writes"))
        raise BriefingFileError(swollen.sentence(file_name(path))) from None


def from_entries(entries: Mapping[str, bytes]) -> Opened:
    """Return the briefing in these entries; raise `FaultError` where there is none."""
    collecting = gc.isenabled()
    gc.disable()  # it would look through a growing tree again and again, all of it in use
    try:
        return _made_of(entries)
    finally:
        if collecting:
            gc.enable()


def _made_of(entries: Mapping[str, bytes]) -> Opened:
    mimetype = entries.get(names.MIMETYPE_ENTRY)
    if mimetype is not None and mimetype.strip() != names.MIMETYPE.encode():
        kind = shown(mimetype[:80].decode("ascii", "replace"))
        raise FaultError(
            said("it is not a briefing but {kind}", kind=kind),
            translated(CHOOSE),
        )
    data = entries.get(names.DOCUMENT)
    if data is None:
        raise FaultError(
            said("there is no {document} in it", document=names.DOCUMENT),
            translated(CHOOSE),
        )
    document = parse(data)
    if document.get("format") != FORMAT:
        raise FaultError(said("it is not a briefing"), translated(CHOOSE))
    version = migrations.version_of(document)
    label = migrations.text(version)
    if version[0] <= migrations.CURRENT[0]:
        return replace(_opened(migrations.migrate(document), entries), version=label)
    try:
        opened = _opened(document, entries)
    except FaultError:
        raise FaultError(
            said(
                "a newer version of Briefing (format {label}) made it, and this one cannot make "
                "it out",
                label=label,
            ),
            translated(UPDATE),
        ) from None
    reason = said(
        "A newer version of Briefing (format {label}) made it; it opens read-only so that nothing "
        "in it is lost.",
        label=label,
    )
    return replace(opened, read_only_reason=reason, version=label)


def parse(data: bytes) -> dict[str, Any]:
    """Return the JSON object in ``data``; raise `FaultError` for all but strict JSON."""
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
        document = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite
        )
    except UnicodeDecodeError:
        raise FaultError(said("{document} is not UTF-8 text", document=names.DOCUMENT)) from None
    except json.JSONDecodeError as error:
        place = said("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise FaultError(
            said("{document} is not valid JSON ({place})", document=names.DOCUMENT, place=place)
        ) from None
    except RecursionError:
        raise FaultError(said("its JSON is nested too deep")) from None
    except ValueError:
        raise FaultError(said("it holds a number of thousands of digits")) from None
    if type(document) is not dict:
        raise FaultError(said("it is not a briefing"), translated(CHOOSE))
    if b"\\" in data and _SURROGATE.search(data):
        try:
            json.dumps(document, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise FaultError(said("it holds half of a character (a lone surrogate)")) from None
    return document


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        from collections import Counter

        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise FaultError(said("“{key}” stands twice in one object", key=shown(twice)))
    return found


def _no_constant(word: str) -> NoReturn:
    raise FaultError(said("it holds {word} where a number is expected", word=word))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise FaultError(said("the number {text} is too large", text=shown(text)))
    return number


def _opened(document: dict[str, Any], entries: Mapping[str, bytes]) -> Opened:
    seen = Seen()
    body = {key: value for key, value in document.items() if key not in HEAD_KEYS}
    values = BRIEFING.values(body, seen)
    extra = _unknown(body) if seen.unknown else ()
    heads: tuple[TableHead, ...] = values.pop("tables", ())
    built = tuple(_table(head, entries) for head in heads)
    briefing = Briefing(**values, tables=built, extra=extra)
    check_ids(briefing)
    references = References(briefing)
    places = Places(references.mended())
    briefing = places.found()
    used = {names.MIMETYPE_ENTRY, names.DOCUMENT, *(head.file for head in heads)}
    media = {name: data for name, data in entries.items() if name not in used}
    notices = (*references.notices, *places.notices, *_originals(briefing, media))
    return Opened(briefing, media, "", "", notices)


def _unknown(body: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what this program does not know; only a newer one writes such."""
    from briefing_app.fileformat import extras

    return extras.collect(body, BRIEFING)


def _table(head: TableHead, entries: Mapping[str, bytes]) -> Table:
    try:
        data = entries.get(head.file)
        if data is None:
            raise FaultError(said("{file} is missing", file=shown(head.file)))
        return tables.build(head, data)
    except FaultError as fault:
        raise fault.inside(shown(head.source.id)).inside("tables") from None


def _originals(briefing: Briefing, media: Mapping[str, bytes]) -> list[str]:
    """Return what is wrong with the kept originals: the briefing stands without them."""
    notices = []
    for source in briefing.sources:
        if not source.file:
            continue
        data = media.get(source.file)
        if data is None:
            notices.append(said("The original of {name} is not in the file.", name=_called(source)))
        elif source.sha256 and _sha256(data) != source.sha256.lower():
            notices.append(
                said(
                    "The original of {name} was changed after it was read (its SHA-256 is "
                    "another): do not rely on it.",
                    name=_called(source),
                )
            )
    return notices


def _called(source: Source) -> str:
    return quoted(shown(source.title or source.file))


def _sha256(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()
