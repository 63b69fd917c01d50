"""What stands around a table or list and holds for all of it: caption, unit line, notes.

Works on blocks. It knows no figure.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.source import Block, BlockKind
from briefing_app.core.tables.heads import Head, scaled_unit
from briefing_app.reading.layout.heads import unmarked
from briefing_app.reading.pattern import Pattern

LONGEST_CAPTION = 140
"""Code points of a paragraph that may be a caption; a longer one is running text."""
_LONGEST_QUESTION = 60
_NUMBERED = Pattern(
    r"(?:table|tab\.|figure|fig\.|chart|annex|box)\s*[\dA-Z]+(?:\.\d+)*\s*[.:–—-]\s*", re.I
)
_SECTION = Pattern(r"\d+(?:\.\d+)*[.)]?\s+(?=[^\W\d])")
_SENTENCE = Pattern(r"[.!?][\"”’)]*$")
_LAST_SENTENCE = Pattern(r"(?:^|[.!?]\s+)([^.!?]{3,140}):$")
_LEADS_IN = Pattern(r"[.!?]\s")
_NOTE = Pattern(r"\s*([*†‡§¶⁰¹²³⁴-⁹]+|\(?\d\)|\[\w\])\s*(.+)", re.S)
_IN = Pattern(
    r"(?:all\s+)?(?:figures?|amounts?|values?|numbers?|results?|prices)?\s*in\s+(.{1,40})", re.I
)
_BRACKET = Pattern(r"(.+?)\s*\(([^()]{1,80})\)")
_EXCEPT = Pattern(
    r"\s*[,;]\s*(?:(?:except|unless|other than|apart from)\b.*|(?:un)?audited|rounded)$",
    re.I | re.S,
)
"""What a unit line adds: "in millions, except per share amounts", "€m; unaudited"."""
_AFTER_COMMA = Pattern(r"(.+),\s*([^,\d]{1,30})")
_AFTER_IN = Pattern(r"(.+?)\s+in\s+([^,]{1,30})")


class Caption(NamedTuple):
    """The words over a table or list, the line that states its unit, and what that line means."""

    words: str = ""
    unit_line: str = ""
    unit: str = ""
    scale: Decimal = Decimal(1)
    blocks: tuple[int, ...] = ()
    """The blocks that are nothing but caption or unit line; their numbers are no figures."""


def find_caption(blocks: Sequence[Block], at: int) -> Caption:
    """Return what the blocks before block ``at`` say of it."""
    unit_line, unit, scale = "", "", Decimal(1)
    whole: tuple[int, ...] = ()
    for number in range(at - 1, max(-1, at - 3), -1):
        words = _caption_words(blocks[number])
        if not words:
            break
        text = blocks[number].text
        named = text[caption_start(text) :]
        if blocks[number].kind is not BlockKind.HEADLINE and not _LEADS_IN.search(named):
            whole = (number, *whole)
        known = stated_unit(words)
        if known is not None and not unit_line:
            unit_line, unit, scale = _line(words, known.name), known.unit, known.scale
            if not known.name:
                continue  # nothing but a unit: the caption stands above it
            return Caption(known.name, unit_line, unit, scale, whole)
        return Caption(words, unit_line, unit, scale, whole)
    return Caption("", unit_line, unit, scale, whole)


def caption_start(text: str) -> int:
    """Return where the words of a caption begin behind its number, which is a sentence of its own:
    "Table 3. Rolls by phase".
    """
    found = _NUMBERED.match(text)
    return found.end() if found is not None and found.group().rstrip().endswith(".") else 0


def titled(title: str, caption: Caption) -> Caption:
    """Return the caption of a table whose title was pasted as its first row.

    A title that states a unit says more than what stands above the table.
    """
    words = unmarked(_NUMBERED.sub("", " ".join(title.split()), count=1).strip(" :"))
    known = stated_unit(words)
    if known is None or not known.name:
        nearer = not caption.words or _NUMBERED.match(" ".join(title.split()))
        return caption._replace(words=words) if nearer else caption
    return caption._replace(
        words=known.name,
        unit_line=_line(words, known.name),
        unit=known.unit,
        scale=known.scale,
    )


def _line(words: str, name: str) -> str:
    return words.strip(" .:").removeprefix(name).strip(" ,()")


def stated_unit(words: str) -> Head | None:
    """Return the words without the unit that is stated in or after them, or None.

    "Segment sales (in millions)", "Electricity from renewable sources, GWh", "Income in thousand
    euros", "£ million". What is no bracket of its own and stands after neither a comma nor "in"
    is part of the name: "Results after 52 weeks".
    """
    bare = words.strip(" .:")
    if known := _unit_words(bare.strip("()")):
        return Head("", *known)
    for form in (_BRACKET, _AFTER_COMMA, _AFTER_IN):
        found = form.fullmatch(bare)
        if found and (known := _unit_words(found[2])):
            return Head(found[1].strip(" ,"), *known)
    return None


def _unit_words(words: str) -> tuple[str, Decimal] | None:
    words = _EXCEPT.sub("", words)
    within = _IN.fullmatch(words)
    return scaled_unit(within[1] if within else words)


def find_notes(blocks: Sequence[Block], at: int) -> dict[str, str]:
    """Return the notes under block ``at`` by their mark."""
    notes: dict[str, str] = {}
    for block in blocks[at + 1 : at + 6]:
        if block.kind in (BlockKind.HEADING, BlockKind.TABLE):
            break
        if block.kind is BlockKind.LIST_ITEM and not notes:
            notes["*"] = block.text  # a star at the beginning of a line is taken for a bullet
        for line in block.text.split("\n"):
            if found := _NOTE.fullmatch(line):
                notes.setdefault(found[1].strip("()[]"), found[2].strip())
    return notes


def _caption_words(block: Block) -> str:
    """Return the words of a block that may stand over a table, or empty."""
    if block.kind is BlockKind.TABLE:
        return ""
    text = _NUMBERED.sub("", " ".join(block.text.split()).strip("*_# "), count=1)
    text = _SECTION.sub("", text, count=1) if _SECTION.match(text) else text
    if block.kind in (BlockKind.HEADING, BlockKind.HEADLINE):
        return unmarked(text.strip(" :"))
    if lead := _LAST_SENTENCE.search(text):
        return unmarked(lead[1].strip())
    if block.kind is BlockKind.LIST_ITEM and not _NUMBERED.match(block.text):
        return ""
    asked = text.endswith("?") and len(text) <= _LONGEST_QUESTION
    if len(text) <= LONGEST_CAPTION and (asked or not _SENTENCE.search(text)):
        return unmarked(text.strip(" :"))
    return ""
