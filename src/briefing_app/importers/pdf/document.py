"""A PDF to blocks, by pdfium.

pdfium is a large library written for files that come from anywhere; still it runs in a process of
its own here (see `session.intake`). What it knows of a page is characters and places, nothing more.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any

from briefing_app.importers import limits
from briefing_app.importers.census.places import HEADS, TEXT
from briefing_app.importers.clean import one_line
from briefing_app.importers.pdf import text
from briefing_app.importers.pdf.characters import Piece, pieces, words_of
from briefing_app.importers.pdf.forms import filled_in
from briefing_app.importers.pdf.furniture import without_line_numbers, without_running_heads
from briefing_app.importers.pdf.initials import with_initials
from briefing_app.importers.pdf.layout import baselines, layout
from briefing_app.importers.pdf.raised import with_raised_numbers
from briefing_app.importers.result import Draft, ImportFailed, Meta, Passage, Progress
from briefing_app.importers.status import status_blocks
from briefing_app.words.said import counted, marked, numbered, said, translated

_SOFT_HYPHEN = re.compile("[\ufffe\x02]")
_NUMBER_AFTER = re.compile(r"(?<=\xad)\d{1,4}(?=\r?$)", re.M)
"""A page number behind a word that is cut at the end of its page."""
_LEADING = re.compile(r"^\s*\d{1,4}[ \t]+", re.M)
_COUNTER = re.compile(r"^\s*\(?\d{1,2}[.)](?:\s+|$|(?=[A-Z][a-z]))")
_INITIAL = re.compile(r"^[“\"‘']?[^\W\d_]\r?$", re.M)
_EDGE = 2
_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD in fpdfview.h
_DAMAGED = marked("This PDF is damaged and cannot be read. Get it again.")
_PASSWORD = marked(
    "This PDF is protected by a password. Open it in a PDF viewer, "
    "print it into a new PDF without the password, and open that."
)
_SCANNED = marked(
    "This PDF is a picture of text: it has no words that can be read. "
    "Run it through text recognition (OCR) first."
)
_STRANGE = re.compile("[\ue000-\uf8ff\ufffd]")


def read(data: bytes, progress: Progress) -> Draft:
    """Return the blocks and metadata of the PDF ``data``; ``progress`` is told page by page."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
            raise ImportFailed(translated(_PASSWORD)) from error
        raise ImportFailed(translated(_DAMAGED)) from error
    try:
        return _read(document, progress)
    finally:
        document.close()


def _read(document: Any, progress: Progress) -> Draft:
    import pypdfium2

    if document.get_formtype():
        document.init_forms()
    count = len(document)
    if count == 0:
        raise ImportFailed(said("This PDF has no pages. Get it again."))
    found: list[list[Piece]] = []
    seen: list[Passage] = []
    line_numbers = False
    unread: list[int] = []
    pictures: list[int] = []
    for number in range(min(count, limits.PAGES)):
        try:
            page, pictured, words = _page(document, number)
        except pypdfium2.PdfiumError:
            unread.append(number + 1)
            continue
        if not page and pictured:
            pictures.append(number + 1)
        numbered = without_line_numbers(page)
        if len(numbered) < len(page):
            page, words = numbered, _LEADING.sub("", words)
            line_numbers = True
        found.append(page)
        seen += _seen(words)
        progress(0.95 * (number + 1) / count)
    texts = [piece.text for page in found for piece in page]
    if not any(map(str.isalnum, "".join(texts))):
        if unread and not pictures:
            raise ImportFailed(translated(_DAMAGED))
        raise ImportFailed(
            translated(_SCANNED) if pictures else said("This PDF holds no words. Get it again.")
        )
    warnings = _warnings(count, unread, pictures, texts, line_numbers=line_numbers)
    pages = []
    gutter: float | None = None
    kept = without_running_heads(found)
    for n, page in enumerate(kept):
        items, own = layout(page, n, gutter)
        pages.append(items)
        gutter = own or gutter
    blocks = (*status_blocks(_heads(found, kept)), *text.blocks(pages))
    return Draft(
        blocks, (), _meta(document), warnings, True, seen=tuple(seen), cut=count > limits.PAGES
    )


def _heads(found: Sequence[Sequence[Piece]], kept: Sequence[Sequence[Piece]]) -> Iterator[str]:
    """Yield the running heads that were taken off the pages."""
    for page, rest in zip(found, kept, strict=True):
        if len(rest) < len(page):
            there = set(map(id, rest))
            for row in baselines([piece for piece in page if id(piece) not in there]):
                yield " ".join(piece.text for piece in row)


def _page(document: Any, number: int) -> tuple[list[Piece], bool, str]:
    """Return what stands on a page, whether it has a picture, and its words as they come."""
    from pypdfium2 import raw

    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            words = words_of(textpage)
            apart = pieces(textpage, words, page.get_height())
            found = with_initials(apart)
            if len(found) < len(apart):
                words = _with_initials_joined(words, apart, found)
            found = with_raised_numbers(found)
            if document.formenv is not None:
                found += filled_in(document.formenv.raw, page.raw, page.get_height())
        finally:
            textpage.close()
        pictured = not found and any(
            True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
        )
        return found, pictured, words
    finally:
        page.close()


def _with_initials_joined(words: str, apart: Sequence[Piece], found: Sequence[Piece]) -> str:
    """Return the words of a page with large first letters at their lines, as ``found`` has them."""
    before, after = {p.text for p in apart}, {p.text for p in found}
    words = _INITIAL.sub("", words)
    for whole in after - before:
        for rest in before - after:
            if whole.endswith(rest):
                words = words.replace(rest, whole, 1)
    return words


def _seen(words: str) -> list[Passage]:
    """Return the lines of a page for the census, page numbers and counters of lists left away."""
    words = _SOFT_HYPHEN.sub("\xad", words)
    if "\xad" in words:
        words = _NUMBER_AFTER.sub("", words)
    lines = [line for line in words.split("\n") if line.strip()]
    found = []
    for n, line in enumerate(lines):
        at_edge = n < _EDGE or n >= len(lines) - _EDGE
        words = _COUNTER.sub("", line).strip()
        if words and not (at_edge and words.isdecimal()):
            found.append(Passage(HEADS if at_edge else TEXT, words))
    return found


def _warnings(
    count: int, unread: list[int], pictures: list[int], texts: list[str], *, line_numbers: bool
) -> tuple[str, ...]:
    """Return what to say of a PDF of ``count`` pages whose words are ``texts``."""
    warnings: list[str] = []
    if count > limits.PAGES:
        warnings.append(
            said(
                "Only the first {read} of {all} pages were read.",
                read=numbered(limits.PAGES),
                all=numbered(count),
            )
        )
    if line_numbers:
        warnings.append(said("The numbers of the lines were left out."))
    if unread:
        warnings.append(_unread(unread))
    if pictures:
        warnings.append(_pictured(pictures))
    strange = sum(len(_STRANGE.findall(text)) for text in texts)
    if strange * 10 > sum(map(len, texts)):
        warnings.append(
            said(
                "Many letters of this PDF have no meaning in the file, so words may be wrong. "
                "Compare them with the page."
            )
        )
    return tuple(warnings)


def _unread(pages: list[int]) -> str:
    return counted(
        len(pages),
        "Page {pages} could not be read: damaged.",
        "Pages {pages} could not be read: damaged.",
        pages=_listed(pages),
    )


def _pictured(pages: list[int]) -> str:
    return counted(
        len(pages),
        "Page {pages} could not be read: a picture of text without words.",
        "Pages {pages} could not be read: pictures of text without words.",
        pages=_listed(pages),
    )


def _listed(pages: list[int]) -> str:
    shown = ", ".join(map(str, pages[:10]))
    return said("{pages} and more", pages=shown) if len(pages) > 10 else shown


def _language(document: Any) -> str:
    """Return the language that the document names, or empty."""
    from pypdfium2 import raw

    length = raw.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if not 2 < length <= 100:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    raw.FPDFCatalog_GetLanguage(document.raw, buffer, length)
    return bytes(buffer).decode("utf-16-le", errors="replace").rstrip("\0")


def _meta(document: Any) -> Meta:
    try:
        values = {str(k): one_line(str(v)) for k, v in document.get_metadata_dict().items()}
    except (ValueError, UnicodeError):
        values = {}
    return Meta(
        title=values.get("Title", ""),
        author=values.get("Author", ""),
        language=_language(document),
    )
