"""The numbers of table cells as figures: the cell says how many, its heads say of what.

A cell that states a clear number is taken as it stands; a head's number is no figure. What is
counted is the plural noun that heads the row, the column or the whole table, in this order; where
none does, the unit stays empty.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.core.quantity import Quantity
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.layout import Entry, Layout
from briefing_app.reading.layout.heads import counted_by_name, phrase_words
from briefing_app.reading.lexicon.table_heads import CHANGE_HEADS, GENERAL_HEADS
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.numbers.found import Found
from briefing_app.reading.pattern import Pattern

_NUMBER = Pattern(r"[(+−–-]?\s?[^\w\s(]?\d.*", re.S)
_KINDS = {UnitKind.MONEY: "money", UnitKind.PERCENT: "percent", UnitKind.MULTIPLE: "multiple"}


def derive_nouns(layout: Layout) -> dict[int, str]:
    """Return what each entry of a table counts, by its offset; nothing where it counts nothing."""
    tables: defaultdict[int, list[Entry]] = defaultdict(list)
    for cell in layout.cells:
        if cell.entry is not None:
            tables[cell.entry.table].append(cell.entry)
    nouns: dict[int, str] = {}
    for entries in tables.values():
        nouns.update(_nouns(entries))
    return nouns


def _nouns(entries: Sequence[Entry]) -> dict[int, str]:
    rows = {entry.row: head_noun(entry.row_head) for entry in entries if not entry.total}
    named = Counter(bool(noun) for noun in rows.values())
    trusted = named[True] > named[False]
    """Rows that are mostly plural nouns are kinds of things; else they are names of places."""
    out: dict[int, str] = {}
    for entry in entries:
        if entry.quantity is None or entry.quantity.unit or not _whole(entry.quantity):
            continue
        row = rows.get(entry.row, "") if trusted and not entry.total else ""
        column = next((n for n in map(head_noun, reversed(entry.column_heads)) if n), "")
        noun = row or column or head_noun(entry.group) or head_noun(entry.caption)
        if not noun and not entry.total:
            noun = counted_by_name(entry.row_head, among_decimals=bool(entry.unit_line))
        if noun:
            out[entry.start] = noun
    return out


def _whole(quantity: Quantity) -> bool:
    return quantity.point == quantity.point.to_integral_value() and quantity.point >= 0


def head_noun(words: str) -> str:
    """Return the singular of the plural noun that heads ``words``, or empty.

    "Fires in rolling stock" is fire, "Visits by house" visit; "Northern Dales" is a name.
    """
    found = phrase_words(words)
    if not found:
        return ""
    last = found[-1]
    name = len(found) > 1 and last[0].isupper() and not last.isupper()
    if name and not all(word[0].isupper() for word in found):
        name = False
    low = last.lower()
    if len(found) > 1 and low in MOVING_VERBS:
        return ""  # "Population falls in eight of ten parishes": no falls
    if name or low in GENERAL_HEADS or not is_plural(low):
        return ""
    return singular(low)


def found_of(entry: Entry, noun: str, sentence: int, text: str) -> Found:
    """Return the figure that a cell of ``text`` states, whose quantity is known."""
    quantity = entry.quantity
    assert quantity is not None
    if noun and not quantity.unit:
        quantity = replace(quantity, unit=noun)
    cell = text[entry.start : entry.end]
    digits = _NUMBER.search(cell)
    start = entry.start + (digits.start() if digits else 0)
    return Found(
        start,
        entry.start + len(cell.rstrip()),
        quantity,
        kind=_kind(quantity.unit),
        change=_change(entry, cell, quantity),
        sentence=sentence,
    )


def _kind(unit: str) -> str:
    if unit in ("percentage point", "basis point"):
        return "point"
    if unit.startswith("per ") or "/" in unit:
        return "rate"
    kind = kind_of(unit)
    if kind in (UnitKind.COUNT, UnitKind.NONE):
        return "count"
    return _KINDS.get(kind, "measure")


def _change(entry: Entry, cell: str, quantity: Quantity) -> str:
    """Return the direction where a cell states by how much something moved."""
    heads = (*entry.column_heads, entry.row_head)
    relative = quantity.unit in ("%", "percentage point")
    grown = "growth" in entry.row_head.lower()
    moved = not grown and any(
        CHANGE_HEADS.search(head) if relative else CHANGE_HEADS.match(head) for head in heads
    )
    signed = relative and cell.lstrip("( ").startswith("+")
    if (not moved and not signed) or not quantity.point:
        return ""
    return "down" if quantity.point < 0 else "up"
