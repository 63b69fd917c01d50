"""The noun phrase that opens some words, by lists of verbs and function words alone.

The last resort of labels, where the clause itself names nothing (see `passage.noun_phrases`).
"""

import re

from briefing_app.reading.lexicon.verbs import (
    DETERMINERS,
    FINITE,
    NOT_VERBS,
    PREPOSITIONS,
)

_TOKEN = re.compile(r"\d[\d.,]*|[^\W_][\w’'.&-]*[^\W_]|[^\W_]|[,;:()–—%$€£¥“”\"]")
TIME_WORD = re.compile(
    r"(?:19|20)\d\d$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|january$|february$|march$|april$|"
    r"june$|july$|august$|september$|october$|november$|december$|yesterday$|today$|year$|month$|"
    r"week$|last$|now$|far$|night$|morning$|evening$|afternoon$|spring$|summer$|autumn$|winter$",
    re.IGNORECASE,
)


def tokens_of(text: str) -> list[str]:
    """Return the words, numbers and marks of a text."""
    return _TOKEN.findall(text)


def is_verb(word: str) -> bool:
    """Whether a word is likely the verb of its clause."""
    low = word.lower()
    return low in FINITE or (
        low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and not word[0].isupper()
    )


def lowered(phrase: str) -> str:
    """Lower a capital that only opened the sentence: one word that no other capital follows."""
    first, space, rest = phrase.partition(" ")
    if first[1:].islower() and not rest[:1].isupper() and (rest or first.endswith("s")):
        return first[0].lower() + first[1:] + space + rest
    return phrase


def closes(word: str) -> bool:
    """Whether no noun phrase reaches across this word."""
    low = word.lower()
    return low in DETERMINERS or low in PREPOSITIONS or is_verb(word)
