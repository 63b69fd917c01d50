"""Finding a question's words in a text, and where: in every script, a number as a number.

Words are found without case and accents, wherever they stand. A number is found where the text has
the same number, however it is written: "71000" finds 71,000 and ٧١٬٠٠٠, and "45" finds no 150.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

Place = tuple[int, int]
_NUMBER = re.compile(
    r"(?<![\d.,])(?:"
    r"\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d+)?"
    r"|\d{1,3}(?P<sep>[ '’٬])\d{3}(?:(?P=sep)\d{3})*(?:[.,]\d+)?"
    r"|\d+(?:\.\d+|,\d{1,2})?"
    r")(?!\d)"
)
_DECIMAL_COMMA = re.compile(r",(?=\d{1,2}$)")
_ARABIC_POINT = "٫"


@dataclass(frozen=True)
class Folded:
    """A text for searching. ``places`` says which letter of the text each folded letter comes from,
    ``numbers`` which numbers stand where in the folded text.
    """

    text: str
    places: tuple[int, ...]
    numbers: tuple[tuple[Decimal, int, int], ...]

    def place(self, start: int, end: int) -> Place:
        """Return where a stretch of the folded text stands in the text itself."""
        return self.places[start], self.places[end - 1] + 1


@dataclass(frozen=True)
class Question:
    """What is asked for: words, folded, and numbers."""

    words: tuple[str, ...]
    numbers: tuple[Decimal, ...]

    def __bool__(self) -> bool:
        return bool(self.words or self.numbers)


def _letters(char: str) -> str:
    """Return a letter without case and accents, a digit of any script as 0 to 9."""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if char == _ARABIC_POINT:
        return "."
    plain = unicodedata.normalize("NFKD", char)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def _value(written: str) -> Decimal:
    grouped = re.search(r"[ '’٬]", written)
    comma = _DECIMAL_COMMA.search(written)
    if comma and (grouped or written.count(",") == 1):
        written = _DECIMAL_COMMA.sub(".", written)
    return Decimal(re.sub(r"[, '’٬]", "", written)).normalize()


def fold(text: str) -> Folded:
    """Return a text ready to be searched."""
    letters, places = [], []
    for index, char in enumerate(text):
        for letter in _letters(char):
            letters.append(letter)
            places.append(index)
    folded = "".join(letters)
    numbers = tuple((_value(m.group()), m.start(), m.end()) for m in _NUMBER.finditer(folded))
    return Folded(folded, tuple(places), numbers)


def derive_question(text: str) -> Question:
    """Return what a person asks for by typing ``text``; signs around words count for nothing."""
    folded = fold(text)
    numbers, rest, last = [], [], 0
    for value, start, end in folded.numbers:
        beside = folded.text[max(0, start - 1) : start] + folded.text[end : end + 1]
        if any(c.isalpha() for c in beside):
            continue
        numbers.append(value)
        rest.append(folded.text[last:start])
        last = end
    rest.append(folded.text[last:])
    words = (_bare(word) for part in rest for word in part.split())
    return Question(tuple(word for word in words if word), tuple(numbers))


def _bare(word: str) -> str:
    """Return a word without the signs around it."""
    inside = [i for i, c in enumerate(word) if c.isalnum()]
    return word[inside[0] : inside[-1] + 1] if inside else ""


def places_of(folded: Folded, question: Question) -> tuple[Place, ...]:
    """Return where the words and numbers of a question stand in a text, in order, none twice."""
    found = []
    for word in question.words:
        start = folded.text.find(word)
        while start >= 0:
            found.append(folded.place(start, start + len(word)))
            start = folded.text.find(word, start + len(word))
    for value, start, end in folded.numbers:
        if value in question.numbers:
            found.append(folded.place(start, end))
    merged: list[Place] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def holds(question: Question, *texts: Folded) -> bool:
    """Return whether every word and every number of a question stands in one of the texts."""
    values = {value for folded in texts for value, _, _ in folded.numbers}
    return all(number in values for number in question.numbers) and all(
        any(word in folded.text for folded in texts) for word in question.words
    )
