"""The process that looks into a PDF for the briefing it was made from.

Run as ``python -m briefing_app.session.attachment_child``; it gets the PDF on standard input and
answers with the bytes of the attachment, or with nothing.
"""

import ctypes
import os
import sys

from briefing_app.importers.guard import close_doors

ATTACHMENT = "model.briefing"
MOST_ATTACHMENTS = 100
LARGEST = 512 * 1024 * 1024
SECONDS = 30.0


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


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    data = sys.stdin.buffer.read()
    import pypdfium2.raw  # noqa: F401 - while byte code may still be kept

    close_doors(SECONDS)
    out.write(attachment_of(data))
    out.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
