"""The items of lists that name something and state a number of it: "Robbery: 517 (602 in 2023)".

The name heads the number as the first cell of a row would; what the list is led in by heads all of
it. The numbers themselves are read like those of a sentence, unless a unit is said once for all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Block, BlockKind
from briefing_app.core.tables.cells import parse_cell
from briefing_app.reading.layout.captions import Caption, find_caption, titled
from briefing_app.reading.layout.entry import Entry
from briefing_app.reading.layout.heads import is_total
from briefing_app.reading.pattern import Pattern

_VALUE = r"[(~≈<>+±−–-]?\s?(?:[A-Z]{0,3}[$€£¥₹]\s?)?\d"
_HEDGE = (
    r"(?:about|around|some|almost|nearly|more than|over|less than|under|up to|at least|"
    r"(?:an )?estimated)\s+"
)
_NAMED = Pattern(
    rf"\s*(?P<name>[^\s:](?:[^:\n(]|\([^)\n]*\)){{0,70}}?)\s*(?::|\s[–—-])\s+(?P<value>(?:{_HEDGE})?{_VALUE}.*)",
    re.S,
)
_DOTTED = Pattern(
    rf"\s*(?P<name>[^\s.][^.…\n]{{0,70}}?)\s*(?:\.{{2,}}|…)[.…\s]*(?P<value>{_VALUE}.*)"
)
_BARE = Pattern(
    rf"\s*(?P<name>(?:[A-Z]\.\s)?[^\W\d](?:[^\d:.;(\n]|\([^()\n]*\)){{1,50}}?)\s+(?P<value>{_VALUE}"
    r"[^a-z\n]{0,30}(?:\([^()\n]{1,40}\))?)",
    re.S,
)
_YEAR = Pattern(r"(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?")
_YEARS = Pattern(rf"\s*(?P<name>{_YEAR.source})\s+(?P<value>{_VALUE}[\d,.]*[^a-z\n]{{0,20}})")
_BRACKETS = Pattern(r"\([^()]*\)")
_FURTHER = Pattern(
    r"(?<=[\d)%\w])\.\s+(?=[^\W\d_])|;\s(?!(?:up|down|compared|against|from|of|in|and|an?)\b)"
)
"""What ends an item before its line does: another sentence, or another name with its number."""
_LONGEST = 140
"""Code points of a paragraph that may be an item; a longer one is running text."""
FEWEST = 2
"""Items of one shape that make a list; one alone may be a sentence."""


def derive_entries(blocks: Sequence[Block], starts: Sequence[int], first: int) -> Iterator[Entry]:
    """Yield the entries of the lists among ``blocks``, counted from table ``first``."""
    number = first
    for begin, end in _runs(blocks):
        lines = list(_lines(blocks, starts, begin, end))
        for pattern in (_NAMED, _DOTTED, _BARE, _YEARS):
            found = [(start, pattern.fullmatch(text)) for start, text in lines]
            matched = [(start, match) for start, match in found if match]
            if len(matched) >= FEWEST and 2 * len(matched) >= len(lines):
                caption = find_caption(blocks, begin)
                led = found[0][1] is None and blocks[begin].kind is BlockKind.PARAGRAPH
                lead = _YEAR.sub("", _BRACKETS.sub("", lines[0][1]))
                led = led and not any(sign.isdecimal() for sign in lead)
                if led and "\t" not in lead:  # else the heads of a table
                    named = titled(lines[0][1], caption._replace(words=""))
                    caption = named if named.words else caption
                elif led:
                    caption = titled(lines[0][1], caption)
                stated = _stated([match for _, match in matched], len(lines) - led, caption)
                for row, (start, match) in enumerate(matched):
                    entry = _entry(match, start, number, row, caption)
                    yield entry._replace(quantity=stated[row]) if stated else entry
                number += 1
                break


def _stated(matches: Sequence[re.Match[str]], lines: int, caption: Caption) -> tuple[Quantity, ...]:
    """Return what the items state where a unit is said once over all of them; else nothing.

    Each item has to be a name without a digit and a clear number.
    """
    named = not any(sign.isdecimal() for match in matches for sign in match["name"])
    if len(matches) != lines or not named or not (caption.unit or caption.scale != 1):
        return ()
    found = [parse_cell(match["value"], scale=caption.scale) for match in matches]
    clear = tuple(quantity for quantity in found if quantity is not None)
    if len(clear) != len(found) or any(quantity.unit for quantity in clear):
        return ()
    return tuple(replace(quantity, unit=caption.unit) for quantity in clear)


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield blocks that follow each other as items; a paragraph of short lines is a list too."""
    at = 0
    while at < len(blocks):
        end = at
        while end < len(blocks) and blocks[end].kind is BlockKind.LIST_ITEM:
            end += 1
        if end > at:
            yield at, end
        elif blocks[at].kind is BlockKind.PARAGRAPH and "\n" in blocks[at].text:
            end = at + 1
            yield at, end
        elif (end := _stacked(blocks, at)) - at > FEWEST:
            yield at, end
        at = max(end, at + 1)


def _stacked(blocks: Sequence[Block], at: int) -> int:
    """Return where short paragraphs end that each name something and state a number of it."""
    end = at
    while (
        end < len(blocks)
        and blocks[end].kind is BlockKind.PARAGRAPH
        and len(blocks[end].text) <= _LONGEST
        and _NAMED.fullmatch(blocks[end].text)
    ):
        end += 1
    return end


def _lines(
    blocks: Sequence[Block], starts: Sequence[int], begin: int, end: int
) -> Iterator[tuple[int, str]]:
    for at in range(begin, end):
        if blocks[at].kind is BlockKind.LIST_ITEM:
            yield starts[at], blocks[at].text
        else:
            start = starts[at]
            for line in blocks[at].text.split("\n"):
                yield start, line
                start += len(line) + 1


def _entry(match: re.Match[str], start: int, number: int, row: int, caption: Caption) -> Entry:
    name = match["name"].strip()
    further = _FURTHER.search(match["value"])
    parted = _HEADS.fullmatch(caption.words)
    return Entry(
        start + match.start("value"),
        start + (match.start("value") + further.start() if further else match.end("value")),
        number,
        row,
        0,
        row_head=name,
        column_heads=(parted["what"],) if parted else (),
        caption="" if parted else caption.words,
        unit_line=caption.unit_line,
        total=is_total(name),
        rows_are=parted["are"] if parted else "",
    )


_HEADS = Pattern(r"(?P<are>[A-Z][a-z]+(?: [a-z]+)?)\s?(?:\s[–—-]|[:|])\s(?P<what>[^\W\d][^:;.]*)")
"""A caption that heads both names and numbers: "Commodity – modal price"."""
