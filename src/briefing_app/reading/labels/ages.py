"""Where a text says how old somebody is: "aged 65 and over", "drivers over 70".

An age narrows the noun before it like a word, so it is one token of a sentence. What the noun is a
label of is not known here.
"""

import re
from collections.abc import Iterator

from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.pattern import Pattern

_NUMBER = r"(?:\d{1,3}|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|" + (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)"
)
_AGED = Pattern(
    rf"(?P<age>\baged?\s(?:between\s|over\s|under\s)?{_NUMBER}(?:\s?(?:to|–|-|and)\s?{_NUMBER})?"
    rf"(?:\s(?:years?\s)?(?:and|or)\s(?:over|older|above|under|younger|below))?(?:\syears)?)\b"
    rf"|(?<=\w)\s(?P<under>(?:under|over)\s{_NUMBER})\b(?!\s?(?:%|per|\w+s\b|[\d,]))"
    rf"|(?<=\w)\s(?P<old>(?:(?:more|less)\sthan\s|over\s|under\s|at\sleast\s)?{_NUMBER}\syears?\sold)\b",
    re.IGNORECASE,
    having="aged|age|under|over|old",
)
_YOUNG = Pattern(r"\b(\w+)\s$")


def age_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the ages in ``text[start:end]`` stand, in order."""
    for aged in _AGED.finditer(text, start, end):
        a, b = aged.span(aged.lastgroup or 0)
        if aged.lastgroup == "age" or _of_people(text, start, a, anything=aged.lastgroup == "old"):
            yield a, b


def _of_people(text: str, start: int, end: int, *, anything: bool) -> bool:
    """Whether the word that ends at ``end`` names people, so that a number behind is their age.

    ``anything`` may have an age that is said in years: "trees more than 150 years old".
    """
    found = _YOUNG.search(text, max(start, end - 16), end)
    word = found[1].lower() if found else ""
    return word == "those" or (is_plural(word) and (anything or singular(word) in PERSON_NOUNS))
