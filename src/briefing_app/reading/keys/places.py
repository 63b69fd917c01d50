"""Where each figure of an article stands, as an editor sees it: above the text, in its first
sentence, opening a paragraph or a section, in a list, a table, or the notes at the end.

In go a `Passage`, its article and its layout; it knows no worth and no choice. A paragraph of
prose is one that holds a whole sentence, so that bylines, datelines and captions are none.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.reading.layout import Entry, Layout
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern

SHORTEST_PROSE = 60
"""Code points of a paragraph that may hold a whole sentence."""
_SENTENCE_END = Pattern(r"[.!?:][\"”’)\]*_]*\s*$")
_NOTES = Pattern(
    r"^\W*(?:(?!what\b|why\b|how\b)\w+\s+){0,2}"
    r"(?:notes?|method\w*|about|background|contact\w*|definitions?|boilerplate|"
    r"further information|source|data quality|disclaimer|ends)\b",
    re.IGNORECASE,
)
_NOTE = Pattern(
    r"^[\W_]*(?:notes?\b|about (?:the|this|us)\b|source:|method\w*|figures (?:are|may|exclude)|"
    r"founded in|\d\.\s)",
    re.IGNORECASE,
)


class Zone(Enum):
    """The part of an article that a figure stands in."""

    ABOVE = "above the text"
    SUMMARY = "in the list at the top"
    PROSE = "in a paragraph"
    LIST = "in a list"
    TABLE = "in a table"
    HEADING = "in a heading"
    NOTES = "in the notes"


class Where(NamedTuple):
    """The place of a figure; paragraphs of prose count from 1, sentences from 0.

    ``block`` and ``section`` number what it shares with others; ``first`` says that it is the
    first figure of its block, ``opens`` that it is the first one in the prose of its section.
    """

    zone: Zone
    block: int
    section: int
    paragraph: int
    sentence: int
    first: bool
    opens: bool
    last: bool
    entry: Entry | None = None


def derive_places(passage: Passage, article: Article, layout: Layout) -> tuple[Where, ...]:
    """Return the place of each figure, in their order."""
    starts, blocks = article.block_starts, article.blocks
    if not blocks:
        return bare_places(passage)
    prose = [_is_prose(block) for block in blocks]
    top = next((i for i, there in enumerate(prose) if there), len(blocks))
    sections, notes = _sections(blocks, top)
    paragraphs: list[int] = []
    for there in prose:
        paragraphs.append((paragraphs[-1] if paragraphs else 0) + there)
    out: list[Where] = []
    seen_blocks: set[int] = set()
    seen_sections: set[int] = set()
    for m in passage.mentions:
        at = max(0, bisect_right(starts, m.start) - 1)
        entry = layout.entry_at(m.start)
        zone = _zone(blocks[at], at < top, notes[at], entry)
        running = zone in (Zone.PROSE, Zone.SUMMARY)
        out.append(
            Where(
                zone,
                at,
                sections[at],
                max(1, paragraphs[at]),
                m.sentence - _first_sentence(passage, starts[at]),
                at not in seen_blocks,
                running and sections[at] not in seen_sections,
                paragraphs[at] >= paragraphs[-1] > 3,
                entry,
            )
        )
        seen_blocks.add(at)
        if running:
            seen_sections.add(sections[at])
    return tuple(out)


def bare_places(passage: Passage) -> tuple[Where, ...]:
    """Return the places of figures of which nothing is known but their sentence."""
    return tuple(_bare(m) for m in passage.mentions)


def _bare(m: Mention) -> Where:
    return Where(Zone.PROSE, 0, 0, 1, m.sentence, not m.index, not m.index, False)


def _is_prose(block: Block) -> bool:
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTATION):
        return False
    return len(block.text) >= SHORTEST_PROSE and _SENTENCE_END.search(block.text) is not None


def _sections(blocks: Sequence[Block], top: int) -> tuple[list[int], list[bool]]:
    """The number of each block's section, and whether it holds notes."""
    section, in_notes = 0, False
    sections: list[int] = []
    notes: list[bool] = []
    for at, block in enumerate(blocks):
        if at >= top and _is_heading(block):
            section += 1
            in_notes = _NOTES.search(block.text) is not None
        sections.append(section)
        notes.append(in_notes or (at > top and _NOTE.match(block.text) is not None))
    return sections, notes


def _is_heading(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return True
    short = len(block.text) < SHORTEST_PROSE and "\n" not in block.text
    return block.kind is BlockKind.PARAGRAPH and short and not block.text.rstrip().endswith(".")


def _zone(block: Block, above: bool, notes: bool, entry: Entry | None) -> Zone:
    if block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST):
        return Zone.ABOVE
    if block.kind is BlockKind.TABLE:
        return Zone.TABLE
    listed = entry is not None or block.kind is BlockKind.LIST_ITEM
    if above:
        return Zone.SUMMARY if listed else Zone.ABOVE
    if notes:
        return Zone.NOTES
    if listed:
        return Zone.LIST
    return Zone.HEADING if _is_heading(block) else Zone.PROSE


def _first_sentence(passage: Passage, start: int) -> int:
    """The first sentence that does not end before a block begins."""
    return bisect_right(passage.reading.sentences, start, key=lambda sentence: sentence[1])
