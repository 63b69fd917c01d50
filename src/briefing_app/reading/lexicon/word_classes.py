"""Which classes a word form can have: a table made by `tools/make_word_classes.py`.

The classes are letters, the likeliest first: N noun, J adjective, R adverb, B base of a verb,
Z its third person, D past, P participle, G gerund. The table knows no figure and no topic.

Its forms come from LemmInflect (MIT licence, after the SPECIALIST Lexicon of the US National
Library of Medicine); which class is likeliest from the Brill lexicon in TextBlob (MIT licence,
copyright 1993 Massachusetts Institute of Technology and University of Pennsylvania; some words from
the Twitter part-of-speech data of Carnegie Mellon University, CC BY 3.0).
"""

from functools import cache
from itertools import repeat
from pathlib import Path

_TABLE = Path(__file__).with_name("word_classes.txt")


@cache
def _classes() -> dict[str, str]:
    out: dict[str, str] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        kinds, _, words = line.partition(" ")
        out.update(zip(words.split(), repeat(kinds), strict=False))
    return out


def is_known(word: str) -> bool:
    """Whether the table has a word in small letters: it is no mere name."""
    return word in _classes()


def classes_of(word: str) -> str:
    """Return the classes of a word in small letters; "N" for one that the table does not know."""
    known = _classes().get(word)
    if known is not None:
        return known
    if word.endswith("ly") and len(word) > 4:
        return "R"
    if word.endswith("ed") and len(word) > 4:
        return "PDJ"
    if word.endswith("ing") and len(word) > 5:
        return "GN"
    return "N"
