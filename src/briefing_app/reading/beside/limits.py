"""What the words around a number limit it to, so that unlike numbers are no contradiction.

Deaths are no injuries, what is hired anew is no staff, a teller's own patients are not all, the
first half is not nine months. A limit that is not said is no difference, with two exceptions: what
comes on top ("120 more") and what is the teller's own is never said of a whole.
"""

from typing import NamedTuple

from briefing_app.core.figure import Figure
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.numbers import SMALL, TENS
from briefing_app.reading.lexicon.synonyms import CONTRASTS
from briefing_app.reading.pattern import Pattern

OWN, MORE, MEAN, HOPED, PART = "own", "more", "mean", "hoped", "part"
_ROLES = frozenset((at, stem(word)) for at, line in enumerate(CONTRASTS) for word in line)
_MORE_BEHIND = Pattern(r"^\s*(?:\w+ )?(?:more|additional|extra|further)\b(?! than)")
_MORE_BEFORE = Pattern(r"\b(?:another|a further|an additional|an extra)\s*$")
_MORE_INSIDE = Pattern(r"^\S+ (?:more|additional|extra|further) (?!than\b)")
_HOPED = Pattern(
    r"\bhad (?:\w+ )?(?:expected|forecast|predicted|hoped|feared|planned)\b|"
    r"\b(?:expected|forecast|predicted) by (?:analysts|economists|the market|experts)\b"
)
"""What somebody foresaw, said beside what came."""
_DIGIT = Pattern(r"\d")
_OWN = Pattern(
    r"(?<!\bon )\b(?:our|their|its|his|her|my|your)(?: very)? own\b"
    r"(?! (?:\w+ )?(?:count|estimate|figure|account|admission|reckoning|record|data|tally|report))"
)
_PART = Pattern(r"^\s*(?:\w+ )?of (?:them|these|those|whom|which)\b")
_MEAN = Pattern(
    r"\b(?:averages?d?|averaging|median)\b|"
    r"\b(?:an?|the|its|their|annual|monthly|weekly|daily|overall) mean\b|\bmean (?:of|was|is)\b"
)
_HOURS = {"hour": 1, "day": 24, "week": 168, "month": 730, "quarter": 2190, "half": 4380}
_HOURS |= {"year": 8760}
_STRETCH = Pattern(
    r"\b(?:(?:in|over|within|for|during) (?:all of |just |the )?(?:whole |full )?"
    r"(?:first |last |past |previous |next )?(?P<n>[a-z]+|\d+)? ?"
    r"(?P<u>hour|day|week|month|year)(?P<many>s)?"
    r"|(?:first|last|past|next) (?P<m>[a-z]+|\d+) (?P<w>hour|day|week|month|year)s"
    r"|(?:first|second|third|fourth|last|this) (?P<part>half|quarter)"
    r"|(?:whole|full)(?: of)?(?: last| this)? (?P<all>year))\b"
)
_MONTH_TO_MONTH = Pattern(r"\b([A-Z][a-z]+) (?:to|until|through|and) ([A-Z][a-z]+)\b")
_EIGHTH = 1.125


class Limits(NamedTuple):
    """What is said to limit a number.

    ``roles`` are words that shut each other out, by line of `CONTRASTS`; ``kinds`` some of "own",
    "more", "mean", "hoped" and "part"; ``hours`` the length of time it is summed over, 0 where
    none is said.
    """

    roles: frozenset[tuple[int, str]]
    kinds: frozenset[str]
    hours: int


NO_LIMITS = Limits(frozenset(), frozenset(), 0)


def derive_limits(figure: Figure, left: str, words: str, right: str, sentence: str) -> Limits:
    """Return what limits a figure, by the words of its clause before and after it."""
    label = "" if "label" in figure.unsure else figure.label
    told = set(stems(f"{label} {left} {words} {right}"))
    roles = frozenset(role for role in _ROLES if role[1] in told)
    kinds = set()
    low = f"{left} {words} {right}".lower()
    if not figure.change and figure.quantity.unit != "%" and _is_more(left, words, right):
        kinds.add(MORE)
    if _OWN.search(f"{_DIGIT.split(left)[-1]} {words} {_DIGIT.split(right)[0]}".lower()):
        kinds.add(OWN)
    if _HOPED.search(low):
        kinds.add(HOPED)
    if {"average", "median"} & set(figure.quantity.marks) or _MEAN.search(low):
        kinds.add(MEAN)
    if _PART.search(right):
        kinds.add(PART)
    timed = kind_of(figure.quantity.unit) is UnitKind.TIME
    return Limits(roles, frozenset(kinds), 0 if timed else _hours(sentence))


def shut_out(a: Limits, b: Limits, *, slip: bool) -> bool:
    """Return whether two numbers are limited to what cannot be one thing; ``slip`` says that they
    are so alike that a limit that is not said may have been left out.
    """
    kinds = (a.kinds ^ b.kinds) - {PART}
    if _contrast(a.roles, b.roles) or kinds - {MEAN} or (kinds and not slip):
        return True
    low, high = sorted((a.hours, b.hours))
    return 0 < low * _EIGHTH < high


def _is_more(left: str, words: str, right: str) -> bool:
    behind = _MORE_BEHIND.search(right) or _MORE_INSIDE.search(words)
    return bool(behind or _MORE_BEFORE.search(left))


def _contrast(a: frozenset[tuple[int, str]], b: frozenset[tuple[int, str]]) -> bool:
    """Whether each has a role of a line of which the other has none, and both share none of it."""
    shared = {line for line, _ in a & b}
    return any(
        one not in shared
        and one == other
        and word != wording
        and (one, wording) not in a
        and (other, word) not in b
        for one, word in a
        for other, wording in b
    )


def _hours(sentence: str) -> int:
    """The only length of time that a sentence names; 0 where it names none or several."""
    found = {_length(m.groupdict()) for m in _STRETCH.finditer(sentence.lower())} - {0}
    for m in _MONTH_TO_MONTH.finditer(sentence):
        first, last = MONTHS.get(m[1].lower(), 0), MONTHS.get(m[2].lower(), 0)
        if first and last:
            found.add(((last - first) % 12 + 1) * _HOURS["month"])
    return found.pop() if len(found) == 1 else 0


def _length(said: dict[str, str | None]) -> int:
    if unit := said["part"] or said["all"]:
        return _HOURS[unit]
    unit = said["u"] or said["w"] or ""
    if said["many"] and not (said["n"] or said["m"]):
        return 0  # "in the first hours"
    number = said["n"] or said["m"] or "a"
    if number in ("a", "an", "one"):
        count = 1
    elif number.isdigit():
        count = int(number)
    else:
        count = (SMALL | TENS).get(number, 0)
    return count * _HOURS[unit]
