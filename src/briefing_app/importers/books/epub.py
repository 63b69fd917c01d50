"""Electronic books (EPUB): the chapters in their order, one of them or all to blocks."""

import posixpath
import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.census.markup import page_passages
from briefing_app.importers.census.places import TEXT
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.package import Package
from briefing_app.importers.result import ChoiceNeeded, Draft, ImportFailed, Meta, Part, Passage
from briefing_app.importers.text.head import with_headline
from briefing_app.words.said import counted, marked, said, translated

if TYPE_CHECKING:
    from lxml.etree import _Element

WHOLE = "whole"
_FEW_WORDS = 4000
"""A book of so few words is opened whole."""
_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")
_LIFTS = re.compile(r"vertical-align\s*:\s*(?:super|[1-9])|(?<![\w-])top\s*:\s*-0?\.\d+em")
_PAGE = re.compile(r"\.x?html?$", re.I)
_LOCKED = marked(
    "This book is protected (DRM), so its words cannot be read. Open a copy without the protection."
)


class _Chapter(NamedTuple):
    name: str
    blocks: tuple[Block, ...]
    seen: tuple[Passage, ...]

    @property
    def words(self) -> int:
        return sum(len(block.text.split()) for block in self.blocks)


def read(data: bytes, part: str = "") -> Draft:
    """Return chapter ``part`` of the EPUB ``data``; raise `ChoiceNeeded` where none is named."""
    package = Package(data, marked("electronic book", "kind of file"))
    root, folder = _contents(package)
    names = _spine(package, root, folder)
    lifted = _lifted(package)
    pages = (_chapter(package, name, lifted) for name in names)
    chapters = [page for page in pages if page is not None]
    if not chapters:
        locked = "META-INF/encryption.xml" in package
        raise ImportFailed(
            translated(_LOCKED)
            if locked
            else said("There are no words in this book. Check that it is the right one.")
        )
    meta = _meta(root)
    words = sum(chapter.words for chapter in chapters)
    if part == WHOLE or len(chapters) == 1 or (not part and words <= _FEW_WORDS):
        seen = tuple(passage for chapter in chapters for passage in chapter.seen)
        return Draft(tuple(_joined(chapters)), (), meta, seen=seen)
    if not part:
        raise ChoiceNeeded(
            counted(
                len(chapters),
                "This book has one chapter.",
                "This book has {n} chapters. Choose which one to open.",
            ),
            (
                *(
                    Part(f"chapter-{n}", c.name, counted(c.words, "{n} word", "{n} words"))
                    for n, c in enumerate(chapters)
                ),
                Part(WHOLE, said("The whole book"), counted(words, "{n} word", "{n} words")),
            ),
        )
    number = part.removeprefix("chapter-")
    if not number.isdecimal() or int(number) >= len(chapters):
        raise ImportFailed(said("This book has no such chapter. Open the book again."))
    chapter = chapters[int(number)]
    return Draft(tuple(_joined([chapter])), (), Meta(
        title=chapter.name, author=meta.author, date=meta.date, publisher=meta.title,
        language=meta.language,
    ), seen=chapter.seen)  # fmt: skip


def _joined(chapters: list[_Chapter]) -> list[Block]:
    """Return the blocks of chapters, one headline among them at the most."""
    found = [block for chapter in chapters for block in chapter.blocks]
    for at, block in enumerate(found[:3]):
        if block.kind in (BlockKind.HEADLINE, BlockKind.HEADING):
            found[at] = Block(BlockKind.HEADLINE, one_line(block.text), 1)
            break
    return with_headline(found)


def _contents(package: Package) -> "tuple[_Element | None, str]":
    """Return the package document, which names the chapters, and its folder."""
    container = package.optional("META-INF/container.xml")
    named = container.find(".//{*}rootfile") if container is not None else None
    path = named.get("full-path") or "" if named is not None else ""
    return package.optional(path), posixpath.dirname(path)


def _spine(package: Package, root: "_Element | None", folder: str) -> list[str]:
    """Return the parts that hold the text, in reading order; all pages where nothing says so."""
    if root is not None:
        items = {
            item.get("id") or "": posixpath.normpath(
                posixpath.join(folder, unquote(item.get("href") or ""))
            )
            for item in root.iterfind(".//{*}manifest/{*}item")
            if "nav" not in (item.get("properties") or "").split()  # the list of the chapters
        }
        found = [
            items.get(ref.get("idref") or "", "") for ref in root.iterfind(".//{*}spine/{*}itemref")
        ]
        found = [name for name in found if name in package]
        if found:
            return found
    return [name for name in package.names() if _PAGE.search(name)]


def _lifted(package: Package) -> list[str]:
    """Return the classes of the book's styles that lift words over their line."""
    found: list[str] = []
    for name in package.names():
        if name.endswith(".css"):
            with suppress(ImportFailed):  # damaged without harm to the text
                sheet = package.read(name).decode("utf-8", "replace")
                found += [rule[1] for rule in _RULE.finditer(sheet) if _LIFTS.search(rule[2])]
    return [re.escape(named) for named in dict.fromkeys(found)]


def _with_raised(text: str, lifted: list[str]) -> str:
    """Return a page with the words of these classes raised: the number of a note is no digit."""
    if not lifted:
        return text
    named = rf"<span\b[^<>]*\bclass=[\"'](?:{'|'.join(lifted)})[\"'][^<>]*>([^<>]*)</span>"
    return re.sub(named, r"<sup>\1</sup>", text)


def _chapter(package: Package, name: str, lifted: list[str]) -> _Chapter | None:
    from briefing_app.importers.encoding import decode
    from briefing_app.importers.web.page import whole

    try:
        text = _with_raised(decode(package.read(name)).text, lifted)
        blocks = tuple(whole(text))
    except ImportFailed:
        return None  # a page without words, such as a cover
    head = next((b.text for b in blocks if b.kind in (BlockKind.HEADING, BlockKind.HEADLINE)), "")
    first = head or (blocks[0].text if blocks else "")
    if not blocks:
        return None
    title = one_line(first)[:120] or posixpath.basename(name)
    return _Chapter(title, blocks, tuple(page_passages(text, TEXT)))


def _meta(root: "_Element | None") -> Meta:
    def text(name: str) -> str:
        found = (
            root.find(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
            if root is not None
            else None
        )
        return one_line("".join(found.itertext())) if found is not None else ""

    return Meta(
        title=text("title"),
        author=text("creator"),
        date=iso_date(text("date")),
        publisher=text("publisher"),
        language=text("language"),
    )
