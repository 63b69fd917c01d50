"""The briefing inside a PDF: our sheets carry the one that they were made from."""

import ctypes
import io
from collections.abc import Mapping

from briefing_app.fileformat.container import read_zip
from briefing_app.fileformat.errors import FaultError
from briefing_app.fileformat.reader import from_entries

ATTACHMENT = "model.briefing"
MOST_ATTACHMENTS = 100
LARGEST = 512 * 1024 * 1024


class DamagedError(Exception):
    """A PDF carries a briefing that cannot be read."""


def entries_inside(data: bytes) -> Mapping[str, bytes] | None:
    """Return the entries of the briefing that a PDF carries; None where it carries none.

    Raises `DamagedError` where it carries one that cannot be read. Only to be called in a process
    that may crash.
    """
    content = attachment_of(data)
    if not content:
        return None
    try:
        entries = read_zip(io.BytesIO(content))
        from_entries(entries)
    except (FaultError, RecursionError, MemoryError) as error:
        raise DamagedError(str(error)) from error
    return entries


def attachment_of(data: bytes) -> bytes:
    """Return the bytes of the attached briefing; empty where there is none."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return b""
    count = min(pdfium.FPDFDoc_GetAttachmentCount(document), MOST_ATTACHMENTS)
    for index in range(count):
        attachment = pdfium.FPDFDoc_GetAttachment(document, index)
        if attachment and _name(pdfium, attachment) == ATTACHMENT:
            return _content(pdfium, attachment)
    return b""


def _name(pdfium: object, attachment: object) -> str:
    ask = pdfium.FPDFAttachment_GetName  # type: ignore[attr-defined]
    length = ask(attachment, None, 0)
    if not 0 < length <= 4096:
        return ""
    buffer = ctypes.create_string_buffer(length)
    unit = ctypes.POINTER(ctypes.c_ushort)
    ask(attachment, ctypes.cast(buffer, unit), length)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _content(pdfium: object, attachment: object) -> bytes:
    ask = pdfium.FPDFAttachment_GetFile  # type: ignore[attr-defined]
    length = ctypes.c_ulong(0)
    if not ask(attachment, None, 0, length) or not 0 < length.value <= LARGEST:
        return b""
    buffer = ctypes.create_string_buffer(length.value)
    if not ask(attachment, buffer, length.value, length):
        return b""
    return buffer.raw[: length.value]
