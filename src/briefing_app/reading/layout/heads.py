"""Which cells of a table head the others: the rows on top, the column at the side, groups between.

Works on the words of cells alone. It knows no offsets and no units.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.core.tables.cells import parse_cell
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.layout.shortened import in_full
from briefing_app.reading.lexicon.nouns import MEASURED_BY
from briefing_app.reading.lexicon.table_heads import HEAD_ENDS
from briefing_app.reading.pattern import Pattern

Rows = Sequence[Sequence[str]]

MOST_HEAD_ROWS = 3
_TIME = Pattern(
    r"(?:FY|CY)?\s?(?:1[6-9]|20|21)\d\d(?:\s?[/–-]\s?\d{2,4})?[*†‡a-z]?|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}",
    re.I,
)
_RANK = Pattern(r"(?:rank|ranking|no\.?|nr\.?|#|pos\.?|position|item|line)", re.I)
_NOTE_MARK = Pattern(
    r"(?:\s*(?:(?:[*†‡§¶⁰¹⁴-⁹ᵃ-ᶻ]|(?<!m)[²³])+|\[[\w*]{1,3}\]|\((?:[a-z]|\d)\)))+$"
)
_TOTAL = Pattern(
    r"(?:grand\s|sub-?\s?)?totals?\b|.*\btotal$|all\b(?! (?:the )?(?:others?|rest|else)\b)|"
    r"overall\b|sum\b|altogether\b|combined\b",
    re.I,
)
_NUMBER_OF = Pattern(r"(?:average |total )?(?:number|no\.?) of (?P<things>\S.*)", re.I)
_WORD = Pattern(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_WHO = ("ee", "er", "or", "ist")
"""How nouns for persons end."""


class Heads(NamedTuple):
    """How a table is headed: ``top`` rows are heads, and so are ``side`` columns; ``ranks`` are
    columns that only count their rows.
    """

    top: int
    side: int
    ranks: frozenset[int] = frozenset()


def is_value(cell: str) -> bool:
    """Whether a cell states a number that is not the name of a year or a day."""
    return parse_cell(cell) is not None and not is_time(cell)


def is_time(cell: str) -> bool:
    """Whether a cell is a year or a day in digits, which may head others."""
    return _TIME.fullmatch(cell.strip()) is not None


def is_total(head: str) -> bool:
    """Whether a row or column of this name sums up the others."""
    return _TOTAL.match(head.strip()) is not None


def unmarked(head: str) -> str:
    """Return a head without the signs that point to a note."""
    return _NOTE_MARK.sub("", head.strip()).strip()


def find_heads(rows: Rows) -> Heads:
    """Return how ``rows``, all of one width, are headed."""
    top = _top(rows)
    body = rows[top:]
    names = rows[top - 1] if top else ()
    ranks = frozenset(
        i
        for i, name in enumerate(names)
        if _RANK.fullmatch(name.strip()) and all(is_value(row[i]) for row in body if row[i])
    )
    return Heads(top, _side(rows, top, ranks), ranks)


def _top(rows: Rows) -> int:
    """How many rows head the others; a title over them, in the first column alone, is one too."""
    top = 0
    for number, row in enumerate(rows[:MOST_HEAD_ROWS]):
        filled = [cell for cell in row[1:] if cell.strip()]
        if not filled and number == 0:
            continue
        if not filled or any(is_value(cell) for cell in _told(rows, number)):
            break
        if not any(is_value(cell) for later in rows[number + 1 :] for cell in later[1:]):
            break
        top = number + 1
    return top


def _told(rows: Rows, number: int) -> list[str]:
    """The filled cells of a row that may state a number, without those that name a class: "Over 60
    minutes" or "3 days or more" above bare numbers.
    """
    row, below = rows[number], rows[number + 1 :]
    filled = [at for at, cell in enumerate(row) if at and cell.strip()]
    named = any(not is_value(row[at]) for at in filled)

    def names(at: int) -> bool:
        limits = _LIMIT.search(row[at]) is not None
        bare = not any(map(str.isalpha, "".join(line[at] for line in below if at < len(line))))
        word = _LETTER if number == 0 else _WORD_OF_THREE  # "0–100 km/h (s)" in the first row
        return bare and (limits or (named and word.search(row[at]) is not None))

    return [row[at] for at in filled if not names(at)]


_LIMIT = Pattern(
    r"^(?:over|under|above|below|(?:more|less|fewer) than|at (?:least|most)|up to)\s|"
    r"\b(?:and|or) (?:over|under|more|less|older|younger|above)\b",
    re.I,
)
_LETTER = Pattern(r"[^\W\d_]")
_WORD_OF_THREE = Pattern(r"[^\W\d_]{3,}")


def _side(rows: Rows, top: int, ranks: frozenset[int]) -> int:
    """The columns from the left that name the row rather than state a number of it.

    The first one does, also where it names by numbers ("2–10 ha", "2019"), unless its head is of
    one kind with the others; further ones do where they hold words.
    """
    body = rows[top:]
    names = rows[top - 1] if top else ()
    width = len(rows[0]) if rows else 0
    side = int(not (names and all(is_time(name) for name in names)))
    while 0 < side < width - 1:
        filled = [row[side] for row in body if row[side].strip()]
        words = sum(not any(sign.isdecimal() for sign in cell) for cell in filled)
        if side not in ranks and words * 2 <= len(filled):
            break
        side += 1
    return side


def column_heads(rows: Rows, heads: Heads, column: int) -> tuple[str, ...]:
    """Return what heads a column, from the outermost row inward, each once.

    An outer head that stands over several columns holds for those to its right as well.
    """
    found: list[str] = []
    for number in range(heads.top):
        cell = unmarked(rows[number][column])
        at = column
        while not cell and number < heads.top - 1 and at > heads.side:
            at -= 1
            cell = unmarked(rows[number][at])
        cell = in_full(cell, rows[number])
        if cell and cell not in found:
            found.append(cell)
    return tuple(found)


def row_heads(rows: Rows, heads: Heads) -> tuple[tuple[str, str], ...]:
    """Return, for each row under the top, the group it is in and its own name.

    A row with nothing but a name begins a group. An empty name is that of the row above it.
    """
    group, name = "", ""
    found: list[tuple[str, str]] = []
    for row in rows[heads.top :]:
        own = [unmarked(row[i]) for i in range(heads.side) if i not in heads.ranks]
        own = [cell for cell in own if cell]
        if own and not any(cell.strip() for cell in row[heads.side :]):
            group, name = own[0], ""
        elif own:
            name = ", ".join(own)
        found.append((group, name))
    return tuple(found)


_WHERE = frozenset("in at on with without from by outside inside within under over via".split())
"""What opens a head that says where or how, and not what is counted: "In camps"."""


def phrase_words(head: str) -> list[str]:
    """Return the words of a head up to its noun: "Fires" of "Fires in rolling stock".

    Nothing of one that says only where or how: "In camps", "With hosts".
    """
    words = _WORD.findall(head)
    if words and words[0].lower() in _WHERE:
        return []
    ends = next((at for at, word in enumerate(words) if at and word.lower() in HEAD_ENDS), None)
    return words[:ends]


def counted_by_name(name: str, *, among_decimals: bool = False) -> str:
    """Return what a row of this name counts, in the singular; empty where it may be a sum of money.

    "Number of stores", "Headcount" and "Employees" say so by themselves. Other nouns for persons
    do where the row alone has whole numbers (``among_decimals``): "Borrowers" may owe money.
    """
    said = _NUMBER_OF.match(name.strip())
    words = phrase_words(said["things"] if said else name)
    last = words[-1].lower() if words else ""
    if last in MEASURED_BY:
        return MEASURED_BY[last]
    if not is_plural(last):
        return ""
    one = singular(last)
    who = one in MEASURED_BY.values() or (among_decimals and one.endswith(_WHO))
    return one if said or who else ""
