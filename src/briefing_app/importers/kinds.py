"""What kind a file is, by its content first and its name second.

A name lies more often than the first bytes do: pages are saved as .pdf, spreadsheets as .csv. Kinds
that cannot be read are named, with what to do instead.
"""

import re
import zlib
from enum import StrEnum

from briefing_app.importers.result import ImportFailed


class Kind(StrEnum):
    """The kinds of file that can be read; the value is the media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    MHTML = "multipart/related"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PDF = "application/pdf"
    CSV = "text/csv"
    TSV = "text/tab-separated-values"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


_BY_EXTENSION = {
    "txt": Kind.TEXT,
    "text": Kind.TEXT,
    "md": Kind.MARKDOWN,
    "markdown": Kind.MARKDOWN,
    "mkd": Kind.MARKDOWN,
    "html": Kind.HTML,
    "htm": Kind.HTML,
    "xhtml": Kind.HTML,
    "mhtml": Kind.MHTML,
    "mht": Kind.MHTML,
    "docx": Kind.DOCX,
    "docm": Kind.DOCX,
    "dotx": Kind.DOCX,
    "pdf": Kind.PDF,
    "csv": Kind.CSV,
    "tsv": Kind.TSV,
    "tab": Kind.TSV,
    "xlsx": Kind.XLSX,
    "xlsm": Kind.XLSX,
    "xltx": Kind.XLSX,
}
EXTENSIONS = tuple(_BY_EXTENSION)
"""The extensions, without a dot, that a file dialog offers."""

_SAVE_AS = {
    b"\xd0\xcf\x11\xe0": (
        "This is a Word, Excel or PowerPoint file of the old kind. "
        "Save it as .docx or .xlsx and open that."
    ),
    b"{\\rtf": "This is a rich-text (RTF) file. Save it as .docx and open that.",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"II*\0": "picture",
    b"MM\0*": "picture",
    b"BM": "picture?",
    b"RIFF": "media",
    b"ID3": "media",
    b"OggS": "media",
    b"\x1aE\xdf\xa3": "media",
    b"\x1f\x8b": "archive",
    b"BZh": "archive",
    b"\xfd7zXZ": "archive",
    b"7z\xbc\xaf": "archive",
    b"Rar!": "archive",
    b"\x7fELF": "program",
    b"MZ": "program?",
    b"SQLite format": "database",
    b"%!PS": "This is a PostScript file. Make a PDF of it and open that.",
}
_WORDS = {
    "picture": "This is a picture: it has no words that can be read. "
    "Run it through text recognition (OCR) first.",
    "media": "This is a sound, film or picture file: it has no words that can be read. "
    "Open a text instead.",
    "archive": "This is a packed archive. Unpack it and open one of the files inside.",
    "program": "This is a program, not a text. Open a text instead.",
    "database": "This is a database. Export the table as CSV and open that.",
}
_PASSWORD = (
    "This document is protected by a password. "
    "Open it in the program it was made with, save a copy without the password, and open that."
)
_HTML_ROOT = re.compile(rb"<(?:!doctype\s+html|html)\b", re.I)
_HTML_TAGS = re.compile(
    rb"<(?:head|body|title|meta|div|p|article|table|h1)(?:\s[^>]{0,500})?>", re.I
)
_FIRST_FIELDS = ((18, 4), (26, 2), (28, 2))  # packed size, length of name and of extra field
_ZIP_KINDS = (
    (b"word/document", Kind.DOCX),
    (b"xl/workbook.xml", Kind.XLSX),
)
_ZIP_OTHERS = (
    (
        b"xl/workbook.bin",
        "This is a binary Excel workbook (.xlsb). Save it as .xlsx and open that.",
    ),
    (
        b"ppt/presentation",
        "This is a PowerPoint file. Save its text as .docx or .txt and open that.",
    ),
    (b"opendocument.text", "This is an OpenDocument text (.odt). Save it as .docx and open that."),
    (
        b"opendocument.spreadsheet",
        "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv and open that.",
    ),
    (b"opendocument", "This is an OpenDocument file. Save it as .docx or .xlsx and open that."),
    (
        b"application/epub",
        "This is an electronic book (EPUB). Save the chapter as .html and open that.",
    ),
    (
        b"briefing.json",
        "This is a briefing, not an article. Open it with Open, or by a double click.",
    ),
)


def extension(name: str) -> str:
    """Return the extension of a file name in lower case, without the dot."""
    _, dot, ending = name.rpartition(".")
    return ending.lower() if dot else ""


def kind_by_name(name: str) -> Kind | None:
    """Return the kind that a name promises, or None."""
    return _BY_EXTENSION.get(extension(name))


def is_pdf(data: bytes) -> bool:
    """Return whether ``data`` says of itself that it is a PDF; some have other bytes before it."""
    return b"%PDF-" in data[:1024]


def kind_of(data: bytes, name: str = "", media_type: str | None = None) -> Kind:
    """Return the kind of ``data``; raise `ImportFailed` for what cannot be read.

    Content decides where it can; then ``media_type``, then the extension of ``name``. What is
    neither known nor forbidden counts as plain text, and is refused later if it is none.
    """
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    promised = kind_by_name(name)
    if media_type:
        bare = media_type.partition(";")[0].strip().lower()
        promised = next((k for k in Kind if k.value == bare), promised)
    if is_pdf(head):
        return Kind.PDF
    if head.startswith(b"PK"):
        return _zip_kind(data, promised)
    _refuse(data, head)
    if promised in (Kind.MARKDOWN, Kind.CSV, Kind.TSV, Kind.MHTML, Kind.HTML):
        return promised
    narrow = head.replace(b"\0", b"")
    if _HTML_ROOT.match(_after_prolog(narrow)):
        return Kind.HTML
    if promised in (Kind.PDF, Kind.DOCX, Kind.XLSX):
        if len(_HTML_TAGS.findall(narrow)) >= 2:
            return Kind.HTML
        what = {Kind.PDF: "a PDF", Kind.DOCX: "a Word document"}.get(promised, "an Excel workbook")
        raise ImportFailed(
            f"The file is named like {what} but is not one, or it is damaged. Get the file again."
        )
    if re.match(rb"(?:From|MIME-Version|Snapshot-Content-Location):", narrow) and (
        b"multipart/related" in narrow
    ):
        return Kind.MHTML
    if narrow.lstrip().startswith(b"<?xml"):
        if promised is None and not _HTML_TAGS.search(narrow):
            raise ImportFailed(
                "This is an XML file of an unknown kind. Save the text as .html, .docx or .txt."
            )
        return Kind.HTML
    if promised is None and len({t.lower() for t in _HTML_TAGS.findall(narrow)}) >= 2:
        return Kind.HTML
    return promised or Kind.TEXT


def _refuse(data: bytes, head: bytes) -> None:
    for magic, what in _SAVE_AS.items():
        if not head.startswith(magic):
            continue
        if magic == b"\xd0\xcf\x11\xe0" and "EncryptedPackage".encode("utf-16-le") in data:
            raise ImportFailed(_PASSWORD)
        if what.endswith("?"):  # two letters alone prove nothing
            if b"\0" not in head:
                continue
            what = what[:-1]
        raise ImportFailed(_WORDS.get(what, what))


def _zip_kind(data: bytes, promised: Kind | None) -> Kind:
    """Return what is in a zip, by the names of its parts, which stand unpacked in its directory."""
    directory = data[-4 * 1024 * 1024 :]
    for name, kind in _ZIP_KINDS:
        if name in directory or name in data[:65536]:
            return kind
    start = data[:4096] + _first_part(data)
    for name, message in _ZIP_OTHERS:
        if name in directory or name in start:
            raise ImportFailed(message)
    if promised in (Kind.DOCX, Kind.XLSX):
        return promised
    raise ImportFailed(_WORDS["archive"])


def _after_prolog(head: bytes) -> bytes:
    """Return ``head`` without the XML declaration and comments before its first element."""
    while True:
        head = head.lstrip()
        ending = {b"<?": b"?>", b"<!": b"-->" if head.startswith(b"<!--") else b""}.get(head[:2])
        if not ending:
            return head
        _, found, head = head.partition(ending)
        if not found:
            return b""


def _first_part(data: bytes) -> bytes:
    """Return the first part of a zip, where OpenDocument and EPUB files say what they are."""
    size, name, extra = (int.from_bytes(data[a : a + n], "little") for a, n in _FIRST_FIELDS)
    if data[8:9] != b"\x08":  # not packed: it stands there as it is
        return b""
    start = 30 + name + extra
    try:
        return zlib.decompressobj(-15).decompress(data[start : start + min(size, 400)], 400)
    except zlib.error:
        return b""
