"""The words of a DOCX paragraph: tracked changes accepted, fields shown as their result.

Deleted words must not come back as figures, and inserted ones must not be missing, so both kinds of
change are settled here, the way "accept all" settles them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.importers.clean import raised
from briefing_app.importers.docx.styles import W
from briefing_app.importers.docx.symbols import symbol
from briefing_app.importers.formulas import formula

if TYPE_CHECKING:
    from lxml.etree import _Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        "del moveFrom delText instrText delInstrText pPr rPr sdtPr sdtEndPr footnoteRef endnoteRef "
        "annotationRef commentReference rt softHyphen"
    ).split()
) | {f"{_MC}Fallback"}

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_EQUATIONS = frozenset((f"{_MATH}oMath",))


@dataclass
class Words:
    """The text of a paragraph, the notes it refers to, and text boxes anchored in it."""

    text: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: "list[_Element]" = field(default_factory=list)


def words(paragraph: "_Element", first_note: int = 1) -> Words:
    """Return the words of ``paragraph``.

    A reference to a note becomes a raised number, counted from ``first_note`` through the document.
    """
    found = Words()
    parts: list[str] = []
    for element in _walk(paragraph, found):
        tag = element.tag
        if tag == f"{W}t":
            text = element.text or ""
            parts.append(raised(text) if _is_raised(element) else text)
        elif tag == f"{W}tab":
            parts.append(" ")
        elif tag in (f"{W}br", f"{W}cr"):
            parts.append("\n")
        elif tag in _EQUATIONS:
            parts.append(formula(element))
        elif tag == f"{W}sym":
            parts.append(symbol(element.get(f"{W}font") or "", element.get(f"{W}char") or ""))
        elif tag == f"{W}noBreakHyphen":
            parts.append("-")
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = "footnote" if tag.endswith("footnoteReference") else "endnote"
            found.notes.append((kind, element.get(f"{W}id") or ""))
            if not element.get(f"{W}customMarkFollows"):
                parts.append(raised(str(first_note + len(found.notes) - 1)))
    found.text = "".join(parts)
    return found


def _walk(paragraph: "_Element", found: Words) -> "Iterator[_Element]":
    """Yield the elements of a paragraph that show, in order, without those in text boxes."""
    from lxml.etree import iterwalk

    walker = iterwalk(paragraph, events=("start",))
    for _, element in walker:
        if element is paragraph:
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            walker.skip_subtree()
        elif tag == f"{W}txbxContent":
            found.boxes.append(element)
            walker.skip_subtree()
        elif tag == f"{W}r" and _is_hidden(element):
            walker.skip_subtree()
        elif tag in _EQUATIONS:
            yield element
            walker.skip_subtree()
        else:
            yield element


def _is_hidden(run: "_Element") -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val") not in ("0", "false", "off")


def _is_raised(text: "_Element") -> bool:
    run = text.getparent()
    mark = run.find(f"{W}rPr/{W}vertAlign") if run is not None else None
    return mark is not None and mark.get(f"{W}val") == "superscript"


def mark_deleted(paragraph: "_Element") -> bool:
    """Whether the end of this paragraph was deleted, so that the next one continues it."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def look(paragraph: "_Element") -> tuple[bool, float]:
    """Return whether all words are bold, and the largest size in points (0: none)."""
    bold, size, seen = True, 0.0, False
    for run in paragraph.iter(f"{W}r"):
        if not "".join(t.text or "" for t in run.iter(f"{W}t")).strip():
            continue
        seen = True
        mark = run.find(f"{W}rPr/{W}b")
        if mark is None or mark.get(f"{W}val") in ("0", "false", "off"):
            bold = False
        points = run.find(f"{W}rPr/{W}sz")
        halves = points.get(f"{W}val") or "" if points is not None else ""
        if halves.isdecimal() and len(halves) < 5:
            size = max(size, int(halves) / 2)
    return bold and seen, size
