"""What kind a file is, by its content first and its name second.

A name lies more often than the first bytes do: pages are saved as .pdf, spreadsheets as .csv. Kinds
that cannot be read are named, with what to do instead (`refusals`).
"""

import re
import zlib
from enum import StrEnum

from briefing_app.importers import refusals
from briefing_app.importers.result import ConverterNeeded, ImportFailed
from briefing_app.words.said import marked, said, translated


class Kind(StrEnum):
    """The kinds of file that can be read; the value is the media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    MHTML = "multipart/related"
    WEBARCHIVE = "application/x-webarchive"
    FEED = "application/rss+xml"
    EML = "message/rfc822"
    MSG = "application/vnd.ms-outlook"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    RTF = "application/rtf"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    ODP = "application/vnd.oasis.opendocument.presentation"
    EPUB = "application/epub+zip"
    PDF = "application/pdf"
    CSV = "text/csv"
    TSV = "text/tab-separated-values"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


TABLES = (Kind.CSV, Kind.TSV, Kind.XLSX, Kind.ODS)
_ENDINGS = {
    Kind.TEXT: "txt text",
    Kind.MARKDOWN: "md markdown mkd",
    Kind.HTML: "html htm xhtml",
    Kind.MHTML: "mhtml mht",
    Kind.WEBARCHIVE: "webarchive",
    Kind.FEED: "rss atom",
    Kind.EML: "eml emlx mbox",
    Kind.MSG: "msg",
    Kind.DOCX: "docx docm dotx",
    Kind.PPTX: "pptx pptm ppsx potx",
    Kind.RTF: "rtf",
    Kind.ODT: "odt ott fodt",
    Kind.ODP: "odp otp fodp",
    Kind.EPUB: "epub",
    Kind.PDF: "pdf",
    Kind.CSV: "csv",
    Kind.TSV: "tsv tab",
    Kind.XLSX: "xlsx xlsm xltx",
    Kind.ODS: "ods ots fods",
}
_BY_EXTENSION = {ending: kind for kind, names in _ENDINGS.items() for ending in names.split()}
EXTENSIONS = (*_BY_EXTENSION, "gz", "xml")
"""The extensions, without a dot, that a file dialog offers."""
TABLE_EXTENSIONS = tuple(e for e, kind in _BY_EXTENSION.items() if kind in TABLES)
CONVERTED = ("doc", "xls", "ppt", "pages", "numbers", "key", "xlsb", "slk", "dif")
"""Extensions of files that are read where another program turns them into a kind of ours."""

_NAMED = {
    Kind.PDF: marked("a PDF", "after: named like"),
    Kind.DOCX: marked("a Word document", "after: named like"),
    Kind.XLSX: marked("an Excel workbook", "after: named like"),
    Kind.PPTX: marked("a PowerPoint file", "after: named like"),
    Kind.ODT: marked("an OpenDocument text", "after: named like"),
    Kind.ODS: marked("an OpenDocument spreadsheet", "after: named like"),
    Kind.ODP: marked("OpenDocument slides", "after: named like"),
    Kind.EPUB: marked("an electronic book", "after: named like"),
    Kind.RTF: marked("a rich text", "after: named like"),
    Kind.MSG: marked("an Outlook mail", "after: named like"),
}
"""Kinds whose content is told without doubt: what is only named so is something else."""

_HTML_ROOT = re.compile(rb"<(?:!doctype\s+html|html)\b", re.I)
_HTML_TAGS = re.compile(
    rb"<(?:head|body|title|meta|div|p|article|table|h1)(?:\s[^>]{0,500})?>", re.I
)
_ROOT = re.compile(rb"<(?:[A-Za-z][\w.-]{0,40}:)?([A-Za-z][\w.-]{0,60})")
_FIRST_FIELDS = ((18, 4), (26, 2), (28, 2))  # packed size, length of name and of extra field
_ZIP_KINDS = (
    (b"word/document", Kind.DOCX),
    (b"xl/workbook.xml", Kind.XLSX),
    (b"ppt/presentation", Kind.PPTX),
)
_ZIP_TYPES = (
    (b"opendocument.text", Kind.ODT),
    (b"opendocument.spreadsheet", Kind.ODS),
    (b"opendocument.presentation", Kind.ODP),
    (b"application/epub", Kind.EPUB),
)
_ZIP_ENTRY, _ZIP_END = b"PK\x01\x02", b"PK\x05\x06"
_XLSB = marked("This is a binary Excel workbook (.xlsb). Save it as .xlsx and open that.")
_ODF_OTHER = marked(
    "This is an OpenDocument file of another kind. Save it as .docx or .xlsx and open that."
)
_BRIEFING = marked("This is a briefing, not an article. Open it with Open, or by a double click.")
_COMPOUND = b"\xd0\xcf\x11\xe0"
_HEADER = re.compile(rb"^([A-Za-z][A-Za-z-]{1,40}):[ \t]?", re.M)
_MAIL = frozenset((b"from", b"to", b"subject", b"date", b"cc", b"reply-to"))
_TECHNICAL = frozenset(
    (b"mime-version", b"content-type", b"received", b"message-id", b"return-path",
     b"content-transfer-encoding", b"x-mailer", b"dkim-signature")
)  # fmt: skip


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


def is_gzip(data: bytes) -> bool:
    """Return whether ``data`` is one file packed by gzip."""
    return data.startswith(b"\x1f\x8b\x08")


def kind_of(data: bytes, name: str = "", media_type: str | None = None) -> Kind:
    """Return the kind of ``data``; raise `ImportFailed` for what cannot be read.

    Content decides where it can; then ``media_type``, then the extension of ``name``. What is
    neither known nor forbidden counts as plain text, and is refused later if it is none.
    `ConverterNeeded` is raised for what another program may turn into a kind of ours.
    """
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    promised = kind_by_name(name)
    if media_type:
        bare = media_type.partition(";")[0].strip().lower()
        promised = next((k for k in Kind if k.value == bare), promised)
    if is_pdf(head):
        return Kind.PDF
    if head.startswith(b"PK"):
        return _zip_kind(data, promised, extension(name))
    if found := _binary_kind(data, head):
        return found
    narrow = head.replace(b"\0", b"")
    if found := _marked_kind(data, narrow, promised):
        return found
    if promised in (Kind.MARKDOWN, Kind.CSV, Kind.TSV, Kind.MHTML, Kind.HTML):
        return promised
    if promised in _NAMED:
        if len(_HTML_TAGS.findall(narrow)) >= 2:
            return Kind.HTML
        if promised is Kind.RTF and b"\\" not in data:  # a plain text under that name
            return Kind.TEXT
        raise ImportFailed(
            said(
                "The file is named like {named} but is not one, or it is damaged. Get the file "
                "again.",
                named=translated(_NAMED[promised], "after: named like"),
            )
        )
    refusals.refuse_json(data, extension(name))
    refusals.refuse_source(narrow.decode("utf-8", "replace"), extension(name))
    if promised is None and len({t.lower() for t in _HTML_TAGS.findall(narrow)}) >= 2:
        return Kind.HTML
    return promised or Kind.TEXT


def _binary_kind(data: bytes, head: bytes) -> Kind | None:
    """Return the kind that the first bytes name; raise `ImportFailed` for what is never read."""
    if head.startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith(b"bplist00"):
        if b"WebMainResource" in data:
            return Kind.WEBARCHIVE
        refusals.refuse_xml("plist")
    if head.startswith(_COMPOUND):
        if "__properties_version1.0".encode("utf-16-le") in data:
            return Kind.MSG
        raise refusals.old_office(data)
    refusals.refuse_binary(data, head)
    return None


def _marked_kind(data: bytes, narrow: bytes, promised: Kind | None) -> Kind | None:
    """Return the kind of markup or mail, by how it begins; None for anything else."""
    start = _after_prolog(narrow)
    if _HTML_ROOT.match(start) and promised is not Kind.MHTML:
        return promised if promised in (Kind.MARKDOWN, Kind.CSV, Kind.TSV) else Kind.HTML
    if _is_mail(narrow, promised):
        saved = b"Snapshot-Content-Location:" in narrow or b"<Saved by" in narrow
        return Kind.MHTML if saved or promised is Kind.MHTML else Kind.EML
    root = _ROOT.match(start)
    declared = narrow.lstrip().startswith(b"<?xml")
    if root is None or promised in (Kind.MARKDOWN, Kind.CSV, Kind.TSV):
        return None
    name = root[1].decode().lower()
    if name in ("rss", "feed", "rdf") and (declared or b"xmlns" in start or name == "rss"):
        return Kind.FEED
    if name == "plist" and b"WebMainResource" in data:
        return Kind.WEBARCHIVE
    if name == "document" and b"opendocument" in narrow:
        return next((k for mark, k in _ZIP_TYPES if mark in narrow), None)
    if declared or b"xmlns" in start[:400]:
        refusals.refuse_xml(name)
    if declared and promised is not Kind.HTML:
        if promised is None and not _HTML_TAGS.search(narrow):
            raise ImportFailed(
                said(
                    "This is an XML file of an unknown kind. Save the text as .html, .docx or .txt."
                )
            )
        return Kind.HTML
    return None


def _is_mail(head: bytes, promised: Kind | None) -> bool:
    """Whether a file begins with the head of a mail: who, what about, and what only programs write.

    A release may begin with "Date:" and "From:" as well, and is none.
    """
    if promised in (Kind.CSV, Kind.TSV, Kind.MARKDOWN):
        return False
    lines = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if lines.startswith(b"From ") or lines.partition(b"\n")[0].strip().isdigit():
        lines = lines.partition(b"\n")[2]
    if not _HEADER.match(lines):
        return False
    names = {name.lower() for name in _HEADER.findall(lines)}
    if promised in (Kind.EML, Kind.MHTML):
        return bool(names & (_MAIL | _TECHNICAL))
    return bool(names & _MAIL) and bool(names & _TECHNICAL)


def _zip_kind(data: bytes, promised: Kind | None, ending: str) -> Kind:
    """Return what is in a zip, by the names of its parts, which stand unpacked in its directory."""
    directory = _directory(data)
    for name, kind in _ZIP_KINDS:
        if name in directory:
            return kind
    start = data[:4096] + _first_part(data)
    for name, kind in _ZIP_TYPES:
        if name in start:
            return kind
    if b"xl/workbook.bin" in directory:
        raise ConverterNeeded(translated(_XLSB), "xlsx")
    if b".iwa" in directory or ending in ("pages", "numbers", "key"):
        raise refusals.iwork(ending)
    if b"opendocument" in start:
        raise ImportFailed(translated(_ODF_OTHER))
    if b"briefing.json" in directory:
        raise ImportFailed(translated(_BRIEFING))
    if promised in (Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP, Kind.EPUB):
        return promised
    raise ImportFailed(translated(refusals.ARCHIVE))


def _directory(data: bytes) -> bytes:
    """Return the directory of a zip; where there is none, what stands at both its ends.

    Slides hold workbooks, and these directories of their own.
    """
    end = data.rfind(_ZIP_END)
    size, start = (int.from_bytes(data[end + n : end + n + 4], "little") for n in (12, 16))
    found = data[start : start + size]
    whole = end >= 0 and found.startswith(_ZIP_ENTRY)
    return found if whole else data[:65536] + data[-4 * 1024 * 1024 :]


def _after_prolog(head: bytes) -> bytes:
    """Return ``head`` without the XML declaration and comments before its first element.

    Of document types only that of HTML says what follows; others are passed over.
    """
    while True:
        head = head.lstrip()
        if _HTML_ROOT.match(head):
            return head
        ending = {b"<?": b"?>", b"<!": b"-->" if head.startswith(b"<!--") else b">"}.get(head[:2])
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
