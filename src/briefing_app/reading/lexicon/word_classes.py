"""Which classes a word form can have: a table made by `tools/make_word_classes.py`.

The classes are letters, the likeliest first: N noun, J adjective, R adverb, B base of a verb,
Z its third person, D past, P participle, G gerund. The table knows no figure and no topic.

Its forms come from LemmInflect (MIT licence, after the SPECIALIST Lexicon of the US National
Library of Medicine); which class is likeliest from the Brill lexicon in TextBlob (MIT licence,
copyright 1993 Massachusetts Institute of Technology and University of Pennsylvania; some words from
the Twitter part-of-speech data of Carnegie Mellon University, CC BY 3.0).
"""

from functools import cache, lru_cache
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


_SPELLED = (
    ("our", "or"), ("ae", "e"), ("oe", "e"), ("ence", "ense"), ("ellery", "elry"), ("yre", "ire"),
    ("kerb", "curb"), ("cheque", "check"), ("storey", "story"), ("tonne", "ton"),
    ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ysi", "yzi"),
    ("minium", "minum"), ("petrol", "gasoline"), ("lorry", "truck"), ("lorries", "trucks"),
)  # fmt: skip
"""British spellings, and words that only Britain has, with what the American table has for them."""


def _entry(word: str) -> str | None:
    """The classes of a word in the table, or of the same word as an American writes it."""
    found = _classes().get(word)
    return found if found is not None else _american(word)


@lru_cache(maxsize=8192)
def _american(word: str) -> str | None:
    table = _classes()
    spelled = (word.replace(own, other) for own, other in _SPELLED if own in word)
    found = next((table[other] for other in spelled if other in table), None)
    plain = table.get(word.removeprefix("over").removeprefix("under"), "")
    return plain if found is None and "P" in plain and word[:1] in "ou" else found  # "overspent"


def is_known(word: str) -> bool:
    """Whether the table has a word in small letters: it is no mere name."""
    return _entry(word) is not None


@lru_cache(maxsize=16384)
def classes_of(word: str) -> str:
    """Return the classes of a word in small letters; "N" for one that the table does not know.

    A past form in -ed is a participle as well, which the table leaves out for some.
    """
    known = _entry(word)
    if known is not None:
        both = "P" in known or not word.endswith("ed")
        return known if both else known.replace("D", "PD")
    if word.endswith("ly") and len(word) > 4:
        return "R"
    if word.endswith("ed") and len(word) > 4:
        return "PDJ"
    if word.endswith("ing") and len(word) > 5:
        return "GN"
    return "N"
