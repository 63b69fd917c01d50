"""A mail saved by Outlook (.msg): properties in the streams of a compound file, by olefile."""

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from briefing_app.importers.limits import FILE_BYTES
from briefing_app.importers.mail.inside import LOCKED, SEALS, as_mail
from briefing_app.importers.mail.letter import Attachment, Body, Letter
from briefing_app.importers.mail.rtf_packed import unpacked
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import marked, translated

_DAMAGED = marked("This mail is damaged and cannot be read. Save it again from Outlook.")
_SUBJECT = 0x0037
_SENDERS = (0x0C1A, 0x0042, 0x5D01, 0x0C1F, 0x5D02, 0x0065)
"""Who sent it and on whose behalf: their names, then their addresses."""
_BODY, _HTML, _PACKED = 0x1000, 0x1013, 0x1009
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _DATA = 0x3707, 0x3704, 0x3001, 0x3701
_CODE_PAGE, _SENT, _DELIVERED = 0x3FDE, 0x0039, 0x0E06
_CLASS, _TYPE, _FLAGS, _HIDDEN = 0x001A, 0x370E, 0x3714, 0x7FFE
_IN_THE_TEXT = 4
"""The flag of a picture that the page of the mail shows."""
_PROPERTIES = "__properties_version1.0"
_HEAD, _HEAD_INSIDE, _HEAD_OF_ATTACHMENT = 32, 24, 8
"""Bytes before the properties of fixed size: of a mail, of one inside it, of an attachment."""
_INSIDE = f"__substg1.0_{_DATA:04X}000D"
"""The folder of an attachment that is no run of bytes: another mail, or a part of a program."""
_MOST_ATTACHMENTS = 200
_DEPTH = 10

_Folder = tuple[str, ...]


def letter_of(data: bytes) -> Letter:
    """Return the mail in ``data``; raise `ImportFailed` where there is none."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            return _letter(file)
    except ImportFailed:
        raise
    except Exception as error:  # damaged compound files make it raise nearly anything
        raise ImportFailed(translated(_DAMAGED)) from error


def _letter(file: Any, folder: _Folder = ()) -> Letter:
    if _text(file, folder, _CLASS).upper() == "IPM.NOTE.SMIME":
        raise ImportFailed(translated(LOCKED))
    fixed = _fixed(file, folder, _HEAD_INSIDE if folder else _HEAD)
    page = fixed.get(_CODE_PAGE, 0) & 0xFFFFFFFF
    text = _text(file, folder, _BODY)
    html = _html(file, folder, page)
    if not text.strip() and not html.strip() and (packed := _binary(file, folder, _PACKED)):
        from briefing_app.importers.office.rtf import words

        text = words(unpacked(packed))
    senders = (_text(file, folder, key) for key in _SENDERS)
    return Letter(
        _text(file, folder, _SUBJECT),
        next(filter(None, senders), ""),
        _day(fixed.get(_SENT) or fixed.get(_DELIVERED) or 0),
        (Body(text, html),),
        tuple(_attachments(file, folder)),
    )


def _attachments(file: Any, folder: _Folder) -> Iterator[Attachment]:
    """Yield what came with a mail, without seals under it and pictures in its running text."""
    here = len(folder)
    names = {e[here] for e in file.listdir() if tuple(e[:here]) == folder and len(e) > here}
    found = sorted(name for name in names if name.startswith("__attach_version1.0"))
    for name in found[:_MOST_ATTACHMENTS]:
        inner = (*folder, name)
        keys = (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME)
        called = next(filter(None, (_text(file, inner, key) for key in keys)), "")
        if file.exists([*inner, _INSIDE]):
            yield _inside(file, (*inner, _INSIDE), called)
        elif (content := _binary(file, inner, _DATA)) and not _is_decoration(file, inner):
            yield Attachment(called, content)


def _inside(file: Any, folder: _Folder, called: str) -> Attachment:
    """Return a mail that came with this one as a file of its own; empty where it is none."""
    if len(folder) > 2 * _DEPTH or not file.exists([*folder, _PROPERTIES]):
        return Attachment(called, b"")
    try:
        return as_mail(_letter(file, folder))
    except Exception:  # it is encrypted, or holds what no mail may
        return Attachment(called, b"")


def _is_decoration(file: Any, folder: _Folder) -> bool:
    kind = _text(file, folder, _TYPE).lower()
    if kind.endswith(SEALS):
        return True
    fixed = _fixed(file, folder, _HEAD_OF_ATTACHMENT)
    shown = fixed.get(_HIDDEN, 0) & 0xFF or fixed.get(_FLAGS, 0) & _IN_THE_TEXT
    return bool(kind.startswith("image/") and shown)


def _html(file: Any, folder: _Folder, page: int) -> str:
    text = _text(file, folder, _HTML)
    raw = _binary(file, folder, _HTML)
    if text or not raw:
        return text
    from briefing_app.importers.encoding import decode

    names = {65001: "utf-8", 20127: "cp1252", 28591: "cp1252"}
    try:
        return raw.decode(names.get(page, f"cp{page}" if page else "utf-8"))
    except (LookupError, ValueError):
        return decode(raw).text


def _stream(file: Any, folder: _Folder, name: str) -> bytes:
    path = [*folder, name]
    if not file.exists(path) or file.get_size(path) > FILE_BYTES:
        return b""
    with file.openstream(path) as stream:
        return bytes(stream.read(FILE_BYTES))


def _text(file: Any, folder: _Folder, key: int) -> str:
    wide = _stream(file, folder, f"__substg1.0_{key:04X}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _stream(file, folder, f"__substg1.0_{key:04X}001E").rstrip(b"\0")
    if not narrow.strip():
        return ""
    from briefing_app.importers.encoding import decode

    return decode(narrow).text


def _binary(file: Any, folder: _Folder, key: int) -> bytes:
    return _stream(file, folder, f"__substg1.0_{key:04X}0102")


def _fixed(file: Any, folder: _Folder, head: int) -> dict[int, int]:
    """Return the properties of fixed size of what is in ``folder``, by their number."""
    data = _stream(file, folder, _PROPERTIES)
    found = {}
    for at in range(head, len(data) - 15, 16):
        _, key, _, value = struct.unpack_from("<HHIQ", data, at)
        found[key] = value
    return found


def _day(ticks: int) -> str:
    """Return the day of a time in tenths of microseconds since 1601."""
    try:
        moment = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return ""
    return moment.date().isoformat() if ticks else ""
