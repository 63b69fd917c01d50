"""Which reader reads which kind, what it is called to people, and what it imports late.

Readers are imported when a file of their kind comes, so that the program starts without them.
"""

from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from briefing_app.importers.kinds import Kind
from briefing_app.importers.result import Draft, ImportFailed, Progress
from briefing_app.words.said import marked, said

_READERS = "briefing_app.importers."
_PAGE = (_READERS + "web.page", "lxml.html", _READERS + "web.library")
_OFFICE = (_READERS + "package", "lxml.etree")
_TABLES = (_READERS + "sheets.tables",)
_WORDS = (_READERS + "text.plain",)


@dataclass(frozen=True)
class Known:
    """What is known of a kind: its name in sentences, and the modules that its reader needs."""

    name: str
    needed: tuple[str, ...]


KNOWN = {
    Kind.TEXT: Known(marked("text", "kind of file"), _WORDS),
    Kind.MARKDOWN: Known(
        marked("Markdown file", "kind of file"), (_READERS + "text.markdown", "markdown_it")
    ),
    Kind.HTML: Known(marked("page", "kind of file"), _PAGE),
    Kind.MHTML: Known(
        marked("page", "kind of file"), (_READERS + "web.mhtml", "email.policy", *_PAGE)
    ),
    Kind.WEBARCHIVE: Known(
        marked("web archive", "kind of file"), (_READERS + "web.webarchive", *_PAGE)
    ),
    Kind.FEED: Known(marked("feed", "kind of file"), (_READERS + "books.feed", *_PAGE)),
    Kind.EML: Known(
        marked("mail", "kind of file"), (_READERS + "mail.eml", "email.policy", *_WORDS, *_PAGE)
    ),
    Kind.MSG: Known(
        marked("mail", "kind of file"), (_READERS + "mail.msg", "olefile", *_WORDS, *_PAGE)
    ),
    Kind.DOCX: Known(
        marked("Word document", "kind of file"), (_READERS + "docx.document", *_OFFICE)
    ),
    Kind.PPTX: Known(
        marked("PowerPoint file", "kind of file"), (_READERS + "office.pptx", *_OFFICE)
    ),
    Kind.RTF: Known(marked("rich text", "kind of file"), (_READERS + "office.rtf",)),
    Kind.ODT: Known(
        marked("OpenDocument text", "kind of file"), (_READERS + "office.odf", *_OFFICE)
    ),
    Kind.ODS: Known(
        marked("OpenDocument spreadsheet", "kind of file"),
        (_READERS + "office.odf", *_OFFICE, *_TABLES),
    ),
    Kind.ODP: Known(
        marked("OpenDocument slides", "kind of file"), (_READERS + "office.odf", *_OFFICE)
    ),
    Kind.EPUB: Known(
        marked("electronic book", "kind of file"), (_READERS + "books.epub", *_OFFICE, *_PAGE)
    ),
    Kind.PDF: Known(marked("PDF", "kind of file"), (_READERS + "pdf.document", "pypdfium2")),
    Kind.CSV: Known(marked("table", "kind of file"), (_READERS + "sheets.delimited", *_TABLES)),
    Kind.TSV: Known(marked("table", "kind of file"), (_READERS + "sheets.delimited", *_TABLES)),
    Kind.XLSX: Known(
        marked("Excel workbook", "kind of file"), (_READERS + "sheets.xlsx", *_TABLES, *_OFFICE)
    ),
}


@dataclass(frozen=True)
class Task:
    """One file to read. ``encoding`` overrides a guess, ``part`` names what inside it is wanted."""

    data: bytes
    name: str
    encoding: str | None
    part: str
    told: Progress


def draft_of(kind: Kind, task: Task) -> Draft:
    """Let the reader of this kind work. Imports stand here on purpose, see above."""
    from briefing_app.importers.text.head import by_its_text

    data, encoding = task.data, task.encoding
    match kind:
        case Kind.TEXT:
            from briefing_app.importers.text import plain

            return plain.read(data, encoding)
        case Kind.MARKDOWN:
            from briefing_app.importers.text import markdown

            return markdown.read(data, encoding)
        case Kind.PDF:
            from briefing_app.importers.pdf.document import read as read_pdf

            return by_its_text(read_pdf(data, task.told))
        case Kind.HTML | Kind.MHTML | Kind.WEBARCHIVE | Kind.FEED | Kind.EPUB:
            return _page(kind, task)
        case Kind.EML | Kind.MSG:
            return _mail(kind, task)
        case Kind.CSV | Kind.TSV:
            from briefing_app.importers.sheets import delimited

            separator = "\t" if kind is Kind.TSV else ""
            name = Path(task.name).stem
            return delimited.read(data, name, encoding, separator, task.part, task.told)
        case _:
            return by_its_text(_office(kind, task))


def _page(kind: Kind, task: Task) -> Draft:
    from briefing_app.importers.text.head import by_its_text

    data, encoding = task.data, task.encoding
    match kind:
        case Kind.MHTML:
            from briefing_app.importers.web import mhtml

            return mhtml.read(data, encoding)
        case Kind.WEBARCHIVE:
            from briefing_app.importers.web import webarchive

            return webarchive.read(data, encoding)
        case Kind.FEED:
            from briefing_app.importers.books import feed

            return feed.read(data, task.part)
        case Kind.EPUB:
            from briefing_app.importers.books import epub

            return by_its_text(epub.read(data, task.part))
        case _:
            from briefing_app.importers.web import page, xml_text

            return xml_text.read(data) or page.read(data, encoding)


def _office(kind: Kind, task: Task) -> Draft:
    data = task.data
    match kind:
        case Kind.DOCX:
            from briefing_app.importers.docx.document import read as read_docx

            return read_docx(data)
        case Kind.PPTX:
            from briefing_app.importers.office import pptx

            return pptx.read(data, task.told)
        case Kind.RTF:
            from briefing_app.importers.office import rtf

            return rtf.read(data)
        case Kind.XLSX:
            from briefing_app.importers.sheets import xlsx

            return xlsx.read(data, task.told, task.part)
        case _:
            from briefing_app.importers.office import odf

            return odf.read(data, task.part)


def _mail(kind: Kind, task: Task) -> Draft:
    """Return the article of a mail, or of the attachment that is wanted."""
    from briefing_app.importers.census.mail import body_passages, mail_passages
    from briefing_app.importers.kinds import kind_of
    from briefing_app.importers.mail import eml, letter, mailbox, msg
    from briefing_app.importers.unpack import unpacked

    data, part = task.data, task.part
    if kind is Kind.EML:
        data, part = mailbox.chosen(mailbox.mails(data), part)
    found = (eml if kind is Kind.EML else msg).letter_of(data)
    if not part:
        draft = letter.draft_of(found)
        if kind is Kind.EML:
            return replace(draft, seen=tuple(mail_passages(data)))
        seen = (body_passages(body.text, body.html) for body in found.bodies)
        return replace(draft, seen=tuple(chain.from_iterable(seen)))
    first, _, rest = part.partition("/")
    file = letter.attachment(found, first)
    if not file.data.strip():
        raise ImportFailed(said("This attachment is empty."))
    data, name = unpacked(file.data, file.name)
    inner = kind_of(data, name)
    draft = draft_of(inner, Task(data, name, task.encoding, rest, task.told))
    if draft.seen is not None:
        return draft
    from briefing_app.importers.census.witness import passages_of

    return replace(draft, seen=tuple(passages_of(inner, data, task.encoding)))
