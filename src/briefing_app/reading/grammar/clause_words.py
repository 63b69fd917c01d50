"""The words of a clause with what they are: determiner, preposition, verb, noun, number or mark.

There is no parser and no dictionary: closed classes, endings and the word before decide, as far as
a label needs it. A word that may be a noun or a verb is a noun after a determiner.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from briefing_app.reading.lexicon import clauses
from briefing_app.reading.lexicon.verbs import (
    DETERMINERS,
    FINITE,
    NOT_VERBS,
    PARTICIPLE,
    PREPOSITIONS,
)
from briefing_app.reading.pattern import Pattern

_TIME_WORD = Pattern(
    r"(?:19|20)\d\d$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|january$|february$|march$|april$|"
    r"june$|july$|august$|september$|october$|november$|december$|yesterday$|today$|year$|month$|"
    r"week$|last$|now$|far$|night$|morning$|evening$|afternoon$|spring$|summer$|autumn$|winter$",
    re.IGNORECASE,
)
_TOKEN = Pattern(
    r"[$€£¥]?\d[\d.,]*\d(?:st|nd|rd|th|%)?|[$€£¥]?\d%?|[^\W\d_][\w’'&-]*[^\W_]\.(?=[^\W\d_])|"
    r"[^\W\d_][\w’'&-]*[^\W_]|[^\W\d_]|[,;:()–—“”\"%.!?]"
)
_OPEN_ENDED = ("over", "under")


class Word(NamedTuple):
    """A word and its class: D, P, C, R (relative), O (pronoun), A (adverb), V, N, # or a mark M."""

    text: str
    kind: str

    @property
    def low(self) -> str:
        """The word in lower case."""
        return self.text.lower()


@lru_cache(maxsize=256)
def words_of(text: str, *, opens: bool = True) -> tuple[Word, ...]:
    """Return the words of ``text``; ``opens`` if its first word opens the sentence."""
    raw = _TOKEN.findall(text)
    out: list[Word] = []
    for i, token in enumerate(raw):
        following = raw[i + 1].lower() if i + 1 < len(raw) else ""
        out.append(Word(token, _kind(token, out, following, first=opens and i == 0)))
    return tuple(out)


def _kind(token: str, before: list[Word], following: str, *, first: bool) -> str:
    low = token.lower()
    if not token[0].isalnum() and token[0] not in "$€£¥":
        return "M"
    if token[0].isdigit() or token[0] in "$€£¥":
        return "#"
    last = before[-1] if before else None
    if low in clauses.RELATIVES and not (low == "that" and last is not None and last.kind == "P"):
        return "R"
    if low == "because" and following == "of":
        return "P"
    for kind, words in (
        ("D", DETERMINERS), ("P", PREPOSITIONS), ("C", clauses.CONJUNCTIONS),
        ("O", clauses.PRONOUNS),
        ("A", clauses.ADVERBS),
    ):  # fmt: skip
        if low in words:
            return kind
    if low.endswith("ly") and len(low) > 4 and low not in clauses.LY and not token[0].isupper():
        return "A"
    if low in clauses.NUMBERS or (low in clauses.SCALES and (last is None or last.kind == "#")):
        return "#"
    if token[0].isupper() and not first:
        return "N"
    if (
        first
        and (low.endswith("s") or following in PREPOSITIONS)
        and low not in clauses.AUXILIARIES
    ):
        return "N"
    if len(before) > 2 and low in FINITE and last is not None and last.low in _OPEN_ENDED:
        # "people aged 65 and over stands": the preposition closes an age.
        last = before[-3] if before[-3].kind == "#" and before[-2].kind == "C" else last
    return "V" if _verb(low, last, following) else "N"


def _verb(low: str, last: Word | None, following: str) -> bool:
    if low in clauses.AUXILIARIES:
        return True
    if last is not None and last.low in clauses.MODALS and low.isalpha():
        return last.low != "to" or low in FINITE or low in PARTICIPLE or _object(following)
    ends = low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and "-" not in low
    if not (
        ends
        or low in FINITE
        or low in PARTICIPLE
        or low in clauses.IRREGULAR
        or low in clauses.PARTICIPLES
        or low in clauses.TREND
    ):
        return False
    if last is not None and (last.kind == "D" or last.text.endswith(("'s", "’s", "s’", "s'"))):
        return False
    if last is not None and last.kind == "P" and last.low != "to":
        return False
    if low == "last" and _TIME_WORD.match(following):
        return False
    if low == "needs" and last is not None and last.low in clauses.NEEDING:
        return False
    if ends or low in clauses.PARTICIPLES:
        return True
    # "Fuel costs were lower", "claims of": what a verb or *of* follows is a noun.
    if low.endswith("s") and following == "of":
        return False
    # "the average rent for": a plain form after a singular noun is a noun itself.
    plain = f"{low}s" in FINITE and last is not None and last.kind == "N"
    if plain and last is not None and not last.text.endswith("s") and not _object(following):
        return False
    return following not in clauses.AUXILIARIES and (
        following not in FINITE or following.endswith("s")
    )


def _object(following: str) -> bool:
    return following[:1].isdigit() or following[:1] in "$€£¥" or following in DETERMINERS


def is_time(word: Word) -> bool:
    """Whether a word names a time: a year, a day, a month, "week"."""
    return (
        _TIME_WORD.match(word.text) is not None
        or word.text == "May"
        or word.low in clauses.TIME_NOUNS
    )


def is_participle(word: Word) -> bool:
    """Whether a word can follow "were": "killed", "taken"."""
    low = word.low
    return low in clauses.PARTICIPLES or (
        low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS
    )
