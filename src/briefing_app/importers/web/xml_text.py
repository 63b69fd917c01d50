"""Texts in XML of other kinds than pages: what agencies, journals and publishers send.

NITF, JATS, DocBook, TEI and the like name their parts otherwise, but mean the same: titles,
paragraphs, lists, tables. Each is called what a page calls it; anything else is a run of words or,
where no words stand beside it, a block.
"""

import re
from typing import TYPE_CHECKING

from briefing_app.importers.census.markup import page_passages
from briefing_app.importers.census.places import TEXT
from briefing_app.importers.package import parse_xml
from briefing_app.importers.result import Draft
from briefing_app.importers.text.head import by_its_text, with_headline
from briefing_app.importers.web.page import whole
from briefing_app.importers.web.xml_facts import take_facts
from briefing_app.words.said import marked

if TYPE_CHECKING:
    from lxml.etree import _Element

_OTHER_XML = re.compile(
    rb"\s*<\?xml[^>]*>(?:\s|<!--.*?-->|<\?[^>]*>|<!DOCTYPE\s+(?!html)[^>\[]*(?:\[[^\]]*\]\s*)?>)*"
    rb"<(?!html\b|[\w.-]+:html\b|[!?])",
    re.S | re.I,
)
_WHAT = marked("page", "kind of file")
_NAMES = {
    "h1": "hl1 headline article-title book-title".split(),
    "h2": "title head hl2 subtitle bridgehead".split(),
    "p": (
        "p para simpara byline author by l story.date pub-date date pubdate contrib personname "
        "persname"
    ).split(),
    "ul": "ul ol itemizedlist orderedlist variablelist list".split(),
    "li": "li listitem list-item item".split(),
    "blockquote": "blockquote disp-quote epigraph quote cite".split(),
    "table": "table informaltable".split(),
    "tr": "tr row".split(),
    "td": "td entry cell".split(),
    "th": ["th"],
    "sup": "sup superscript".split(),
    "sub": "sub subscript".split(),
}
_PAGE_NAMES = {name: page for page, names in _NAMES.items() for name in names}
_DROPPED = frozenset(
    "journal-meta article-id article-categories binary tobject docdata encodingdesc "
    "publicationstmt sourcedesc profiledesc revisiondesc document-info publish-info "
    "identified-content itemmeta catalogref".split()
)
"""What only says how the file was made, filed and counted."""
_DROPPED_AMONG = frozenset("permissions counts meta genre lang xref".split())
"""What says so only beside what does: elsewhere these names may hold anything."""
_FILING = frozenset(
    "head front article-meta teiheader docdata info contentmeta newsitem contrib title-info".split()
)
_SPANS = {"colspan": "colspan", "rowspan": "rowspan", "cols": "colspan", "rows": "rowspan"}
_TITLES = frozenset(("h1", "h2"))
_SHORT = frozenset("author byline l date pubdate personname persname".split())
_CITED = frozenset("ref biblstruct bibl biblioentry mixed-citation element-citation".split())


def read(data: bytes) -> Draft | None:
    """Return the text of XML that holds no page; None where it does, or is no XML."""
    if not _OTHER_XML.match(data.removeprefix(b"\xef\xbb\xbf")):
        return None
    root = parse_xml(data, _WHAT)
    if any(_name(element) == "html" for element in root.iter()):
        return None
    from lxml import etree

    meta = take_facts(root, _name)
    _rename(root)
    body = etree.tostring(root, encoding="unicode", method="html")
    html = f"<html><body>{body}</body></html>"
    blocks = with_headline(whole(html))
    return by_its_text(Draft(tuple(blocks), meta=meta, seen=tuple(page_passages(html, TEXT))))


def _rename(root: "_Element") -> None:
    """Give all elements the names that pages use, and drop what is no text."""
    names = {element: _name(element) for element in root.iter()}
    mixed = {element for element in names if _has_words(element)}
    for element, name in names.items():
        parent = element.getparent()
        above = names[parent] if parent is not None else ""
        filed = name in _DROPPED_AMONG and above in _FILING
        if name in _DROPPED or filed or not name or (name == "head" and above == "nitf"):
            _drop(element)
            continue
        page = "sup" if name == "xref" and _is_number(element) else _PAGE_NAMES.get(name, "")
        in_title = parent is not None and parent.tag in _TITLES
        cited = page in _TITLES and any(names[a] in _CITED for a in element.iterancestors())
        inline = page in ("", "h1", "h2", "blockquote") or name in _SHORT
        if in_title or cited or (inline and parent in mixed):
            page = "q" if name == "quote" and not _has_signs(element) else "span"
        element.tag = page or "div"
        spans = {_SPANS[key]: value for key, value in element.items() if key in _SPANS}
        element.attrib.clear()
        element.attrib.update(spans)


def _has_words(element: "_Element") -> bool:
    """Whether words stand right in an element, before or between those in it."""
    return bool((element.text or "").strip()) or any((one.tail or "").strip() for one in element)


def _is_number(element: "_Element") -> bool:
    """Whether an element holds a number alone: that of a note, or of what is cited."""
    return len(element) == 0 and (element.text or "").strip().isdecimal()


def _has_signs(quote: "_Element") -> bool:
    """Whether the words of a quotation begin with its sign."""
    return (quote.text or "").lstrip().startswith(tuple("“\"‘'«„"))


def _drop(element: "_Element") -> None:
    """Take an element away; what stands behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _name(element: "_Element") -> str:
    """Return the name of an element without its space; empty for remarks."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
