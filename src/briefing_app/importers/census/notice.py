"""What is said of words that were left out: how much, and of what kind. Pure."""

from collections import Counter
from collections.abc import Sequence

from briefing_app.importers.census.compare import words_and_numbers
from briefing_app.importers.census.places import AROUND, DELETED, PLACE
from briefing_app.importers.result import LeftOut
from briefing_app.words.said import counted, said, translated

_RUNNING = 6
"""Words of a sentence with a number that may belong to the article; few of a menu end so."""
_LONG = 60
"""Words of a run without one that are announced; notes on cookies have fewer."""


def notice_of(left: Sequence[LeftOut]) -> str:
    """Return a sentence on ``left``; empty where nothing is worth one.

    Around the article of a web page there are always words, and at the edges of pages heads that
    repeat. They are listed; announced is what reads like running text, or stands in one place.
    """
    told = [one for one in left if _is_told(one)]
    if not told:
        return ""
    words, numbers = words_and_numbers(one.text for one in told)
    kinds = Counter(one.kind for one in told)
    named = ", ".join(translated(kind, PLACE) for kind, _ in kinds.most_common(3))
    return said(
        "Not in the article: {amount} of the file ({named}). “What was left out” lists them.",
        amount=_amount(words, numbers),
        named=named,
    )


def numbers_notice(missing: int) -> str:
    """Return a sentence on cells with numbers of which nobody knows where they went."""
    return counted(
        missing,
        "1 cell with a number is not in the tables. Compare them with the file.",
        "{n} cells with numbers are not in the tables. Compare them with the file.",
    )


def _is_told(one: LeftOut) -> bool:
    if one.kind == AROUND:
        least = _RUNNING if any(map(str.isdecimal, one.text)) else _LONG
        ended = one.text.rstrip().endswith((".", "!", "?", "”"))
        return ended and len(one.text.split()) >= least
    if one.kind == DELETED or one.times > 1:  # gone on purpose; heads that every page repeats
        return False
    return any(map(str.isalnum, one.text))


def _amount(words: int, numbers: int) -> str:
    told_words = counted(words, "{n} word", "{n} words")
    told_numbers = counted(numbers, "{n} number", "{n} numbers")
    if words and numbers:
        return said("{words} and {numbers}", words=told_words, numbers=told_numbers)
    return told_words if words else told_numbers
