"""The words of a DOCX paragraph: tracked changes accepted, fields shown as their result.

Deleted words must not come back as figures, and inserted ones must not be missing, so both kinds of
change are settled here, the way "accept all" settles them.
"""

import re
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
_EQUATION = f"{_MATH}oMath"
_RUN, _WORDS, _LOOK, _BOX = f"{W}r", f"{W}t", f"{W}rPr", f"{W}txbxContent"
_HIDDEN, _PLACED, _VALUE = f"{W}vanish", f"{W}vertAlign", f"{W}val"
_LIFTED = f"{W}position"
_HALF_POINTS = re.compile(r"[1-9]\d{0,3}")
_SIGNS = {
    f"{W}tab": " ",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_TELLING = (
    *(_HIDDEN, _PLACED, _LIFTED, _BOX, _EQUATION, *_SIGNS, *_NOTES, f"{W}sym", f"{_MC}Fallback"),
    *(f"{W}{name}" for name in ("del", "moveFrom", "rt", "sdtPr", "sdtEndPr")),
)
"""What makes a paragraph show other words than those of its texts, one after the other."""


def to_go_through(body: "_Element") -> "set[_Element]":
    """Return the paragraphs in which something is hidden, raised or no text: mostly few.

    `words` goes through all that stands in one; of the others `texts` are all.
    """
    return {p for mark in body.iter(*_TELLING) for p in mark.iterancestors(f"{W}p")}


def texts(paragraph: "_Element") -> str:
    """Return the texts of a paragraph, one after the other."""
    return "".join([text.text or "" for text in paragraph.iter(_WORDS)])


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
    waiting = [iter(paragraph)]
    is_raised = False
    while waiting:
        for element in waiting[-1]:
            tag = element.tag
            if tag == _RUN:
                is_raised, shows = False, True
                if len(element) and element[0].tag == _LOOK:
                    is_raised, shows = _look_of(element[0])
                if shows:
                    waiting.append(iter(element))
                    break
            elif tag == _WORDS:
                text = element.text or ""
                parts.append(raised(text) if is_raised else text)
            elif tag in _SKIPPED or not isinstance(tag, str):
                continue
            elif tag == _BOX:
                found.boxes.append(element)
            elif not _add(element, tag, parts, found, first_note) and len(element):
                waiting.append(iter(element))
                break
        else:
            waiting.pop()
    found.text = "".join(parts)
    return found


def _add(element: "_Element", tag: str, parts: list[str], found: Words, first_note: int) -> bool:
    """Add what an element of a run shows; return whether that was all of it."""
    if tag in _SIGNS:
        parts.append(_SIGNS[tag])
    elif tag == _EQUATION:
        parts.append(formula(element))
    elif tag == f"{W}sym":
        parts.append(symbol(element.get(f"{W}font") or "", element.get(f"{W}char") or ""))
    elif tag in _NOTES:
        found.notes.append((_NOTES[tag], element.get(f"{W}id") or ""))
        if not element.get(f"{W}customMarkFollows"):
            parts.append(raised(str(first_note + len(found.notes) - 1)))
    else:
        return False
    return True


def _look_of(properties: "_Element") -> tuple[bool, bool]:
    """Return whether a run of these properties stands raised, and whether it shows at all."""
    is_raised, shows = False, True
    for mark in properties:
        if mark.tag == _HIDDEN:
            shows = mark.get(_VALUE) in ("0", "false", "off")
        elif mark.tag == _PLACED:
            is_raised = mark.get(_VALUE) == "superscript"
        elif mark.tag == _LIFTED:
            is_raised = is_raised or bool(_HALF_POINTS.fullmatch(mark.get(_VALUE) or ""))
    return is_raised, shows


def mark_deleted(marks: "dict[str, _Element]") -> bool:
    """Whether the end of a paragraph was deleted, so that the next one continues it."""
    look = marks.get(_LOOK)
    return look is not None and look.find(f"{W}del") is not None


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
