"""Heads of columns in full words: "Avge" is the average, "No. of homes" the number of homes.

What letters stand for in tables of matches is told by the heads beside them: "W" are wickets beside
"Overs", and wins beside "Pts". It knows no cells.
"""

from collections.abc import Mapping, Sequence

from briefing_app.reading.lexicon.table_heads import OF_CRICKET, OF_LEAGUES, SHORTENED
from briefing_app.reading.pattern import Pattern

_WORD = Pattern(r"(?<![\w(/&-])[A-Za-z]+\.?(?![\w/&-])(?![^()]*\))")
_FEW = 3
"""So many heads of a table of matches tell it."""


def in_full(head: str, beside: Sequence[str]) -> str:
    """Return a head in full words; ``beside`` are the heads of its row, its own among them."""
    of_matches = _of_matches(beside)
    if (low := head.lower().strip(" .")) in of_matches:
        return _like(head, of_matches[low])
    least = any(other.lower().startswith("max") for other in beside)

    def spelt(word: str) -> str:
        low = word.lower()
        if least and low.rstrip(".") == "min":
            return "minimum"
        return SHORTENED.get(low) or SHORTENED.get(low.rstrip(".")) or word

    return _WORD.sub(lambda m: _like(m.group(), spelt(m.group())), head)


def _of_matches(beside: Sequence[str]) -> Mapping[str, str]:
    """What the heads of a table of matches are short for; nothing for other tables."""
    low = {head.lower().strip(" .") for head in beside}
    for table, telling in ((OF_LEAGUES, _OF_POINTS), (OF_CRICKET, _OF_RUNS)):
        if len(low & table.keys()) >= _FEW and low & telling:
            return table
    return {}


_OF_POINTS = frozenset("pts gd pd points".split())
_OF_RUNS = frozenset("runs r inns avge ave wkts overs ov".split())


def _like(short: str, word: str) -> str:
    """A word with the capital of what it stands for."""
    if word == short:
        return word
    return f"{word[:1].upper()}{word[1:]}" if short[:1].isupper() else word
