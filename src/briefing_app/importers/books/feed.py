"""Feeds (RSS, Atom): their entries are offered, and the one that is chosen is read."""

import re
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.census.markup import page_passages
from briefing_app.importers.census.places import TEXT
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.package import parse_xml
from briefing_app.importers.result import ChoiceNeeded, Draft, ImportFailed, Meta, Part
from briefing_app.words.said import counted, marked, said

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_ENTRIES = 500
_PARAGRAPH = re.compile(r"<(?:p|div|br)\b", re.I)
_BLANK = re.compile(r"\r?\n[ \t]*\r?\n\s*")
_BLOCK = re.compile(
    r"</?(?:table|figure|ul|ol|blockquote|h[1-6]|pre|dl|hr|section|t[hrd])\b|<!--", re.I
)
_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated")
_PEOPLE = ("creator", "author")


def read(data: bytes, part: str = "") -> Draft:
    """Return the entry ``part`` of the feed ``data``; raise `ChoiceNeeded` where none is named."""
    root = parse_xml(data, marked("feed", "kind of file"))
    entries = [e for e in root.iter("{*}item", "{*}entry") if not _is_file(e)][:_MOST_ENTRIES]
    if not entries:
        raise ImportFailed(said("This feed has no entries. Get it again."))
    if not part and len(entries) > 1:
        raise ChoiceNeeded(
            counted(
                len(entries),
                "This feed has one entry.",
                "This feed has {n} entries. Choose which one to open.",
            ),
            tuple(
                Part(f"entry-{n}", _text(e, "title") or said("Entry {n}", n=n + 1), _date(e))
                for n, e in enumerate(entries)
            ),
        )
    number = part.removeprefix("entry-") or "0"
    if not number.isdecimal() or int(number) >= len(entries):
        raise ImportFailed(said("This feed has no such entry. Open the feed again."))
    return _entry(entries[int(number)], _publisher(root))


def _is_file(entry: "_Element") -> bool:
    """Whether an entry of a site that was exported is a picture or a menu, and no text."""
    kind = _text(entry, "post_type")
    return kind in ("attachment", "nav_menu_item") or kind.startswith("wp_")


def _entry(entry: "_Element", publisher: str) -> Draft:
    title = _text(entry, "title")
    bodies = sorted((_text(entry, name, whole=True) for name in _BODIES), key=len)
    blocks = _blocks(bodies[-1])
    if title:
        blocks = [b for b in blocks if b.kind is not BlockKind.HEADLINE or b.text != title]
        blocks.insert(0, Block(BlockKind.HEADLINE, title, 1))
    if len(blocks) < 2:
        raise ImportFailed(
            said(
                "This entry holds its title alone. Open its page in a browser, save that and "
                "open it."
            )
        )
    meta = Meta(title, _person(entry), _date(entry), publisher, _address(entry))
    note = said("A feed often holds the beginning of a text only. Compare it with the page.")
    notes = () if _text(entry, "post_type") else (note,)
    seen = (*page_passages(bodies[-1], TEXT), *page_passages(" ".join(bodies[:-1])))
    return Draft(tuple(blocks), (), meta, notes, seen=seen)


def _blocks(body: str) -> list[Block]:
    """Return the blocks of markup, in which blank lines may stand for paragraphs, or of text."""
    if "<" in body:
        from briefing_app.importers.web.page import whole

        return whole(body if _PARAGRAPH.search(body) else _in_paragraphs(body))
    parts = filter(None, _BLANK.split(body.strip()))
    return [Block(BlockKind.PARAGRAPH, " ".join(part.split())) for part in parts]


def _in_paragraphs(body: str) -> str:
    """Return markup with tags for what blank lines set apart, but around what has its own."""
    parts = (part.strip() for part in _BLANK.split(body))
    return "\n".join(p if _BLOCK.match(p) else f"<p>{p}</p>" for p in parts)


def _child(holder: "_Element", name: str) -> "_Element | None":
    return next((e for e in holder if str(e.tag).rpartition("}")[2] == name), None)


def _text(holder: "_Element", name: str, *, whole: bool = False) -> str:
    """Return the words of a part, on one line or, ``whole``, as they stand."""
    found = _child(holder, name)
    if found is None:
        return ""
    if found.get("type") == "xhtml":
        from lxml.etree import tostring

        return str(tostring(found, encoding="unicode", method="html"))
    text = "".join(found.itertext())
    return text if whole else one_line(text)


def _date(entry: "_Element") -> str:
    return next((d for name in _DATES if (d := iso_date(_text(entry, name)))), "")


def _person(entry: "_Element") -> str:
    for name in _PEOPLE:
        found = _child(entry, name)
        if found is not None:
            inner = _child(found, "name")
            return one_line("".join((inner if inner is not None else found).itertext()))
    return ""


def _publisher(root: "_Element") -> str:
    channel = _child(root, "channel")
    return _text(root if channel is None else channel, "title")


def _address(entry: "_Element") -> str:
    link = _child(entry, "link")
    if link is None:
        return ""
    return (link.get("href") or link.text or "").strip()
