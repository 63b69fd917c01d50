"""Words and numbers as they are searched: a number is one word, however it was written."""

import re

_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[,'’\u00a0\u202f\u2009]\d{3})+(?!\d)")
_GROUPED_BY_POINTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?!\d)")
_POINT = re.compile(r"(?<=\d)[.,](?=\d)")
_UNIT = re.compile(r"(?<=\d)(?=[^\W\d_])")
_TERM = re.compile(r"\w+")
_NUMBER = re.compile(r"\d(?:[\d.,'’\u00a0\u202f\u2009]*\d)?")


def said_of(text: str) -> str:
    """Return a text with its numbers as single words.

    >>> said_of("$53.4m of 71,000")
    '$53_4 m of 71000'
    """
    for grouped in (_GROUPED, _GROUPED_BY_POINTS):
        text = grouped.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    return _UNIT.sub(" ", _POINT.sub("_", text))


def terms_of(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a text, in small letters."""
    return tuple(_TERM.findall(said_of(text).casefold()))


def is_number(term: str) -> bool:
    """Return whether a term is a number, which is found whole; of a word its beginning will do."""
    return term[0].isdigit()


def places_of(text: str, terms: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where the terms stand in a text as it was written."""
    found: set[tuple[int, int]] = set()
    for term in terms:
        if is_number(term):
            numbers = _NUMBER.finditer(text)
            found.update(n.span() for n in numbers if said_of(n[0]).strip() == term)
        else:
            found.update(w.span() for w in _TERM.finditer(text) if w[0].casefold().startswith(term))
    return tuple(sorted(found))
