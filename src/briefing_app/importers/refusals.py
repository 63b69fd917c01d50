"""What cannot be read, told by its content: one sentence that says what it is and what to do.

Raw source is never read as prose: the numbers of a drawing, a calendar or a program are nobody's
figures. `kinds` asks here when a file is of no kind that is read.
"""

import json
import re

from briefing_app.importers.result import ConverterNeeded, ImportFailed
from briefing_app.words.said import marked, said, translated

PASSWORD = marked(
    "This document is protected by a password. "
    "Open it in the program it was made with, save a copy without the password, and open that."
)
ARCHIVE = marked("This is a packed archive. Unpack it and open one of the files inside.")
_MAGICS = {
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
    b"BZh": ARCHIVE,
    b"\xfd7zXZ": ARCHIVE,
    b"7z\xbc\xaf": ARCHIVE,
    b"Rar!": ARCHIVE,
    b"\x7fELF": "program",
    b"MZ": "program?",
    b"SQLite format": marked("This is a database. Export the table as CSV and open that."),
    b"%!PS": marked("This is a PostScript file. Make a PDF of it and open that."),
    b'x\x9f>"': marked(
        "This is a mail attachment of Outlook (winmail.dat). Open the mail in Outlook "
        "and save it as .msg."
    ),
    b"BEGIN:VCALENDAR": marked(
        "This is a calendar entry, not a text. Copy its words and paste them here."
    ),
    b"BEGIN:VCARD": marked("This is an address card, not a text. Open a text instead."),
    b"[InternetShortcut]": "link",
    b"WEBVTT": "subtitles",
}
_WORDS = {
    "picture": marked(
        "This is a picture: it has no words that can be read. "
        "Run it through text recognition (OCR) first."
    ),
    "media": marked(
        "This is a sound, film or picture file: it has no words that can be read. "
        "Open a text instead."
    ),
    "program": marked("This is a program, not a text. Open a text instead."),
    "link": marked(
        "This is a link to a page, not the page. "
        "Open it in a browser, save the page as HTML, and open that."
    ),
    "subtitles": marked(
        "These are subtitles: their times would be read as figures. "
        "Copy the words into a text and open that."
    ),
}
_TEX = marked("This is the source of a TeX document. Make a PDF of it and open that.")
_SOURCES = (
    (
        re.compile(
            r"\s*(?:%[^\n]*\n\s*)*\\(?:(?:documentclass|documentstyle)\s*[\[{]|begin\{|input\{)"
            r"|\s*[%\\](?s:.*)^\s*\\(?:documentclass|documentstyle)\s*[\[{]",
            re.M,
        ),
        _TEX,
    ),
    (
        re.compile(
            r"[.']\\\"|\.(?:TH|SH|PP|TL|LP|TS)\b[^\n]*\n[.'\w]|\.(?:de|so|ds|nr) [^\n]*\n[.']"
        ),
        marked("This is the source of a troff document. Make a PDF of it and open that."),
    ),
    (
        re.compile(
            r"(?=(?s:.*)\[\[[^\]\n]+\]\])"
            r"(?s:.*?)(?:'{3}|^\{\||^==+ ?[^\n=]+==+\s*$|<ref\b)",
            re.M,
        ),
        marked(
            "This is the source of a wiki page. "
            "Open the page in a browser, save it as HTML, and open that."
        ),
    ),
    (
        re.compile(
            r"(?:\s|//[^\n]*\n|:[\w-]+:[^\n]*\n)*= \S[^\n]*\n"
            r"(?s:.*?)(?:^:[\w-]+:|^\|===|^=== ?\S|^== \S[^\n=]*$|^\[\w+\]$)",
            re.M,
        ),
        marked("This is the source of an AsciiDoc document. Make HTML or PDF of it and open that."),
    ),
    (
        re.compile(r"\s*(?:# [^\n]*\n\s*)*#\+(?:title|author|date|options|startup):", re.I),
        marked("This is the source of an Org document. Export it as HTML or PDF and open that."),
    ),
    (re.compile(r"\s*\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> "), _WORDS["subtitles"]),
    (
        re.compile(r"\s*@(?:article|book|inproceedings|misc|techreport)\s*\{", re.I),
        marked("This is a list of references, not a text. Open a text instead."),
    ),
    (
        re.compile(r"(?:diff --git |--- \S+\n\+\+\+ |#!\s*/)"),
        marked("This is the source of a program, not a text. Open a text instead."),
    ),
)
_COMMAND = re.compile(r"\\[a-zA-Z]{2,}")
"""What stands in every TeX document, and in no plain text that is only named like one."""
_CODE = frozenset(
    "py js mjs ts css scss c h cpp hpp java go rs rb php sh bat ps1 sql r ipynb toml ini yaml yml "
    "vbs pl lua swift kt".split()
)
_JSON = marked(
    "This is data (JSON), not a text. Export it as CSV, or copy its words and paste them here."
)
_XML_ROOTS = {
    "svg": marked(
        "This is a drawing (SVG): its words have no order. Copy them and paste them here."
    ),
    "plist": _WORDS["link"],
    "worddocument": marked(
        "This is a Word document of an old XML kind. Save it as .docx and open that."
    ),
    "package": marked(
        "This is a Word document of a flat XML kind. Save it as .docx and open that."
    ),
    "workbook": marked(
        "This is an Excel workbook of an old XML kind. Save it as .xlsx and open that."
    ),
    "xliff": marked("This is a translation file. Open the text that it belongs to."),
    "opml": marked("This is a list of feeds. Open one of them instead."),
    "kml": marked("This is a map, not a text. Open a text instead."),
    "gpx": marked("This is a track on a map, not a text. Open a text instead."),
}
_OLD = (
    ("WordDocument", "docx", marked("Word document", "kind of file")),
    ("Workbook", "xlsx", marked("Excel workbook", "kind of file")),
    ("Book", "xlsx", marked("Excel workbook", "kind of file")),
    ("PowerPoint Document", "pptx", marked("PowerPoint file", "kind of file")),
)
_IWORK = {
    "pages": (
        "docx",
        marked(
            "This is a Pages document. In Pages, export it as Word (.docx) or PDF and open that."
        ),
    ),
    "numbers": (
        "xlsx",
        marked(
            "This is a Numbers table. In Numbers, export it as Excel (.xlsx) or CSV and open that."
        ),
    ),
    "key": (
        "pptx",
        marked(
            "This is a Keynote file. In Keynote, export it as PowerPoint (.pptx) or PDF and open "
            "that."
        ),
    ),
}
_KINDLE = (b"BOOKMOBI", b"TEXtREAd")
"""What stands behind the name of a book for old pocket computers, and for the Kindle."""
_OLD_TABLES = re.compile(rb"ID;P[^\r\n]*\r?\n(?:[PFBCNEO]|N[NEUL]);[A-Z]|TABLE\r?\n0,1\r?\n")
"""How tables of SYLK and DIF begin, which are text but for their marks."""
_SIGNED = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07"
"""How every container of signed or encrypted mail names its kind (PKCS #7, object 1.2.840…)."""


def refuse_binary(data: bytes, head: bytes) -> None:
    """Raise `ImportFailed` for what its first bytes name."""
    if _OLD_TABLES.match(head):
        raise ConverterNeeded(
            said("This is a table of an old kind. Save it as .xlsx or .csv and open that."), "xlsx"
        )
    if head[60:68] in _KINDLE:
        raise ImportFailed(
            said("This is an electronic book for the Kindle. Make an EPUB of it and open that.")
        )
    for magic, what in _MAGICS.items():
        if not head.startswith(magic):
            continue
        if what.endswith("?"):  # two letters alone prove nothing
            if b"\0" not in head:
                continue
            what = what[:-1]
        raise ImportFailed(translated(_WORDS.get(what, what)))
    if head[:1] == b"\x30" and _SIGNED in head[:64]:
        raise ImportFailed(
            said(
                "This mail is signed or encrypted as a whole (.p7m). "
                "Open it in the mail program, copy its words and paste them here."
            )
        )


def refuse_source(text: str, ending: str) -> None:
    """Raise `ImportFailed` for the source of something else; ``text`` is how the file begins."""
    for pattern, message in _SOURCES:
        if pattern.match(text):
            raise ImportFailed(translated(message))
    if ending in ("tex", "ltx", "latex") and _COMMAND.search(text):
        raise ImportFailed(translated(_TEX))
    if ending in _CODE:
        raise ImportFailed(
            said("This is the source of a program, not a text. Open a text instead.")
        )


def refuse_json(data: bytes, ending: str) -> None:
    """Raise `ImportFailed` for JSON, by its name or because it is nothing else."""
    begins = data[:256].lstrip()
    if ending in ("json", "geojson", "jsonl", "ndjson"):
        raise ImportFailed(translated(_JSON))
    if not re.match(rb'(?:\{\s*"|\[\s*[\[{"])', begins):
        return
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return
    raise ImportFailed(translated(_JSON))


def refuse_xml(root: str) -> None:
    """Raise `ImportFailed` for XML whose first element, ``root``, names something else."""
    if root in _XML_ROOTS:
        raise ImportFailed(translated(_XML_ROOTS[root]))


def old_office(data: bytes) -> ImportFailed:
    """Return what to say of a compound file: an old Office document, or one with a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ImportFailed(translated(PASSWORD))
    for stream, target, what in _OLD:
        if f"{stream}\0".encode("utf-16-le") in data:
            return ConverterNeeded(
                said(
                    "This {what} is of the old kind. Save it as .{target} and open that.",
                    what=translated(what, "kind of file"),
                    target=target,
                ),
                target,
            )
    return ImportFailed(
        said(
            "This is a Word, Excel or PowerPoint file of the old kind. "
            "Save it as .docx or .xlsx and open that."
        )
    )


def iwork(ending: str) -> ImportFailed:
    """Return what to say of a document of Apple's office programs."""
    target, message = _IWORK.get(ending, _IWORK["pages"])
    return ConverterNeeded(translated(message), target)
