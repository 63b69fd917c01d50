"""The styles of a DOCX: which of them are titles, headings, quotations and lists.

Style ids differ by language ("berschrift1"), their names do not ("heading 1"), so the name decides.
"""

from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.source import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_KINDS = {
    "title": BlockKind.HEADLINE,
    "subtitle": BlockKind.STANDFIRST,
    "quote": BlockKind.QUOTATION,
    "intense quote": BlockKind.QUOTATION,
    "block text": BlockKind.QUOTATION,
}


class Style(NamedTuple):
    """What a paragraph style makes of its paragraphs; ``level`` of a heading, ``listed`` from 1."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    listed: int = 0
    hidden: bool = False


PLAIN = Style()


def styles(root: "_Element | None") -> dict[str, Style]:
    """Return the paragraph styles by id; inherited traits are looked up at most 10 steps."""
    if root is None:
        return {}
    elements = {e.get(f"{W}styleId") or "": e for e in root.iter(f"{W}style")}
    found: dict[str, Style] = {}
    for key, element in elements.items():
        chain: list[_Element] = []
        at: _Element | None = element
        while at is not None and len(chain) < 10:
            chain.append(at)
            based = at.find(f"{W}basedOn")
            at = elements.get(based.get(f"{W}val") or "") if based is not None else None
        found[key] = _style(chain)
    return found


def _style(chain: "list[_Element]") -> Style:
    kind, level, listed = BlockKind.PARAGRAPH, 0, 0
    for element in chain:
        name = value(element.find(f"{W}name")).lower()
        if kind is BlockKind.PARAGRAPH:
            kind, level = _kind(name)
        outline = value(element.find(f"{W}pPr/{W}outlineLvl"))
        if kind is BlockKind.PARAGRAPH and outline.isdecimal() and int(outline) < 9:
            kind, level = BlockKind.HEADING, int(outline) + 1
        numbering = element.find(f"{W}pPr/{W}numPr")
        if not listed and numbering is not None:
            listed = list_level(numbering)
        if not listed and name.startswith(("list bullet", "list number")):
            tail = name.rsplit(" ", 1)[-1]
            listed = int(tail) if tail.isdecimal() and len(tail) == 1 else 1
    return Style(kind, level, listed)


def _kind(name: str) -> tuple[BlockKind, int]:
    if name in _KINDS:
        return _KINDS[name], 0
    word, _, number = name.partition(" ")
    if word == "heading" and number.isdecimal() and len(number) == 1:
        return BlockKind.HEADING, int(number)
    return BlockKind.PARAGRAPH, 0


def list_level(numbering: "_Element") -> int:
    """Return the depth of a list item from 1, or 0 where the numbering is switched off."""
    if value(numbering.find(f"{W}numId")) == "0":
        return 0
    level = value(numbering.find(f"{W}ilvl"))
    return int(level) + 1 if level.isdecimal() and len(level) == 1 else 1


def value(element: "_Element | None") -> str:
    """Return the ``w:val`` of ``element``, or empty."""
    return "" if element is None else element.get(f"{W}val") or ""
