"""A mail saved by Outlook (.msg): properties in the streams of a compound file, by olefile."""

import io
import struct
from datetime import UTC, datetime, timedelta
from typing import Any

from briefing_app.importers.limits import FILE_BYTES
from briefing_app.importers.mail.letter import Attachment, Body, Letter
from briefing_app.importers.mail.rtf_packed import unpacked
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import marked, translated

_DAMAGED = marked("This mail is damaged and cannot be read. Save it again from Outlook.")
_SUBJECT, _SENDER, _ADDRESS, _SMTP = 0x0037, 0x0C1A, 0x0C1F, 0x5D01
_BODY, _HTML, _PACKED = 0x1000, 0x1013, 0x1009
_LONG_NAME, _SHORT_NAME, _DATA = 0x3707, 0x3704, 0x3701
_CODE_PAGE, _SENT, _DELIVERED = 0x3FDE, 0x0039, 0x0E06
_PROPERTIES = "__properties_version1.0"
_MOST_ATTACHMENTS = 200


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


def _letter(file: Any) -> Letter:
    fixed = _fixed(file)
    page = fixed.get(_CODE_PAGE, 0) & 0xFFFFFFFF
    text = _text(file, (), _BODY)
    html = _html(file, page)
    if not text.strip() and not html.strip() and (packed := _binary(file, (), _PACKED)):
        from briefing_app.importers.office.rtf import words

        text = words(unpacked(packed))
    return Letter(
        _text(file, (), _SUBJECT),
        _text(file, (), _SENDER) or _text(file, (), _SMTP) or _text(file, (), _ADDRESS),
        _day(fixed.get(_SENT) or fixed.get(_DELIVERED) or 0),
        (Body(text, html),),
        tuple(_attachments(file)),
    )


def _attachments(file: Any) -> list[Attachment]:
    folders = sorted({e[0] for e in file.listdir() if e[0].startswith("__attach_version1.0")})
    found = []
    for folder in folders[:_MOST_ATTACHMENTS]:
        content = _binary(file, (folder,), _DATA)
        name = _text(file, (folder,), _LONG_NAME) or _text(file, (folder,), _SHORT_NAME)
        if content:
            found.append(Attachment(name, content))
    return found


def _html(file: Any, page: int) -> str:
    text = _text(file, (), _HTML)
    raw = _binary(file, (), _HTML)
    if text or not raw:
        return text
    from briefing_app.importers.encoding import decode

    names = {65001: "utf-8", 20127: "cp1252", 28591: "cp1252"}
    try:
        return raw.decode(names.get(page, f"cp{page}" if page else "utf-8"))
    except (LookupError, ValueError):
        return decode(raw).text


def _stream(file: Any, folder: tuple[str, ...], name: str) -> bytes:
    path = [*folder, name]
    if not file.exists(path) or file.get_size(path) > FILE_BYTES:
        return b""
    with file.openstream(path) as stream:
        return bytes(stream.read(FILE_BYTES))


def _text(file: Any, folder: tuple[str, ...], key: int) -> str:
    wide = _stream(file, folder, f"__substg1.0_{key:04X}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _stream(file, folder, f"__substg1.0_{key:04X}001E").rstrip(b"\0")
    if not narrow.strip():
        return ""
    from briefing_app.importers.encoding import decode

    return decode(narrow).text


def _binary(file: Any, folder: tuple[str, ...], key: int) -> bytes:
    return _stream(file, folder, f"__substg1.0_{key:04X}0102")


def _fixed(file: Any) -> dict[int, int]:
    """Return the properties of fixed size of the mail itself, by their number."""
    data = _stream(file, (), _PROPERTIES)
    found = {}
    for at in range(32, len(data) - 15, 16):
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
