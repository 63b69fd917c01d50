"""On what basis a number is told, by the words at it: real or nominal, net or gross, 2015 = 100.

Only what is said of both numbers can differ; the words shown are those of the text.
"""

import re
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern

_REACH = 110
_YEAR = r"(?:19|20)\d\d"
_CALENDAR = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
)
_CUT = (
    r"\b(?:from|against|than|compared|while|whereas|after(?![\s-]tax)|and|but|as \w+ as"
    r"|(?:twice|thrice|double|half|\w+ times)(?=\s*$|\s(?:the|that|of|what)\b))\b"
)
_BEFORE = Pattern(rf"[.;:!?]\s|\n|{_CUT}", re.IGNORECASE)
_AFTER = Pattern(rf"[.;:!?](?:\s|$)|\n|,|{_CUT}", re.IGNORECASE)
_PLACE = Pattern(
    rf"\b[Ii]n (?:the )?((?!{_CALENDAR})[A-Z][\w’'-]+"
    r"(?: (?:[A-Z][\w’'-]+|county|district|province))*)"
)


class Said(NamedTuple):
    """One side of what can be said of a number: which it is, and the words for it."""

    side: str
    words: str


class Sides:
    """What shuts each other out, a pattern for each side, and words of which every match has one.

    Those words are looked for first: few sentences have any, and compiling all patterns for the
    cards of a start takes longer than painting them.
    """

    def __init__(self, words: str, *patterns: str) -> None:
        self._words = tuple(words.split())
        self.patterns = tuple(Pattern(rf"\b(?:{one})\b", re.IGNORECASE) for one in patterns)

    def told(self, words: str) -> Said | None:
        """Return the only side that the words tell; None where they tell none or several."""
        if not self.may_tell(words.casefold()):
            return None
        found = [(str(at), m[0]) for at, p in enumerate(self.patterns) if (m := p.search(words))]
        return Said(*found[0]) if len(found) == 1 else None

    def may_tell(self, small: str) -> bool:
        """Whether words in small letters have one of those that every match has."""
        return any(word in small for word in self._words)


SIDES = {
    "prices": Sides(
        "real constant inflation nominal terms prices dollars pounds euros money",
        r"in real terms|real (?:wages?|pay|incomes?|earnings|gdp|output|spending|sales)|"
        rf"(?:at |in )?constant (?:{_YEAR} )?prices|inflation-adjusted|adjusted for inflation|"
        rf"in {_YEAR} (?:prices|dollars|pounds|euros|money)",
        r"(?:in )?nominal(?: terms)?|(?:at |in )?current prices|in cash terms|"
        r"(?:at |in )?today[’']s (?:prices|money)",
    ),
    "season": Sides(
        "adjust",
        r"seasonally[- ]adjusted",
        r"unadjusted|not (?:seasonally )?adjusted|before seasonal adjustment",
    ),
    "net": Sides("net gross", r"net", r"gross(?! (?:domestic|national))"),
    "tax": Sides("tax", r"before[\s-]tax|pre-?tax", r"after[\s-]tax|post-?tax"),
    "proof": Sides("confirmed suspected probable", r"confirmed", r"suspected", r"probable"),
    "time": Sides("-time", r"full-time", r"part-time"),
    "scope": Sides(
        "including excluding without",
        r"including(?: [a-z-]+)?",
        r"excluding(?: [a-z-]+)?|without [a-z-]+",
    ),
    "year": Sides(
        "calendar financial fiscal",
        rf"calendar(?: years?)?(?: {_YEAR})?",
        rf"(?:financial|fiscal)(?: years?)?(?: {_YEAR}(?:[/–-]\d\d)?)?",
    ),
}
"""The sides that a number can be told on, by what it is said of."""
_INDEX = Pattern(
    rf"\b({_YEAR})\s?=\s?100\b|\bbase (?:year )?(?:of )?({_YEAR})\b|\b({_YEAR}) (?:as )?base\b"
    rf"|\b({_YEAR}) set at 100\b"
)


def own_words(text: str, start: int, end: int) -> str:
    """Return the words of its part of the sentence around the number at a place of a text."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    cuts = [m.end() for m in _BEFORE.finditer(before)]
    first = _AFTER.search(after)
    left = before[cuts[-1] :] if cuts else before
    return f"{left}{text[start:end]}{after[: first.start()] if first else after}"


def bases_in(words: str) -> dict[str, Said]:
    """Return what words say of the basis of a number, by what it is said of."""
    found = {name: said for name, sides in SIDES.items() if (said := sides.told(words))}
    if _may_tell_index(words):
        bases = {next(filter(None, m.groups())): m[0] for m in _INDEX.finditer(words)}
        if len(bases) == 1:
            found["index"] = Said(*next(iter(bases.items())))
    return found


def _may_tell_index(words: str) -> bool:
    return "100" in words or "base" in words


def may_tell_basis(text: str, start: int, end: int) -> bool:
    """Whether the words around a number may say anything of its basis: a look without patterns."""
    around = text[max(0, start - _REACH) : end + _REACH]
    small = around.casefold()
    return _may_tell_index(around) or any(sides.may_tell(small) for sides in SIDES.values())


def unlike_bases(words: str, others: str) -> tuple[str, str] | None:
    """Return the words of two numbers that shut each other out; None where none do."""
    one, other = bases_in(words), bases_in(others)
    return next(
        (
            (one[name].words, other[name].words)
            for name in one
            if name in other and one[name].side != other[name].side
        ),
        None,
    )


def place_in(words: str) -> str:
    """Return the only place that the words around a number name: "in Galtee"; or empty."""
    found = set(_PLACE.findall(words))
    return str(found.pop()) if len(found) == 1 else ""
