"""Units that a text has of its own: "held 44 zmk of water and 12 zmk more", "31.5 VTE".

An abbreviation that no table knows is a unit of the text where it stands right behind numbers twice
and nothing is counted behind it, or once where the text spells it out: "posts (VTE)".
"""

import re
from collections import Counter, defaultdict

from briefing_app.core.units import is_abbreviation
from briefing_app.reading.lexicon import money
from briefing_app.reading.lexicon.apart import NO_UNITS
from briefing_app.reading.lexicon.measures import POINT_SYMBOLS, SYMBOLS
from briefing_app.reading.lexicon.months import MONTHS, TIME_ZONES
from briefing_app.reading.lexicon.numbers import SCALE_WORDS
from briefing_app.reading.lexicon.word_classes import is_known
from briefing_app.reading.lexicon.words import AUXILIARIES, STOPS
from briefing_app.reading.pattern import Pattern

_BEHIND_NUMBER = Pattern(
    r"(?<![\w.,$€£¥₹])(?P<number>\d(?:[\d,.]*\d)?)[ \u00a0]"
    r"(?:(?P<scale>million|billion|lakh|crore|bn|mn)[ \u00a0])?"
    r"(?P<word>[A-Za-z]{2,6})\b(?!['’\-])(?:[ \u00a0](?P<next>[^\W\d_]+))?"
)
_YEAR = Pattern(r"(?:1[5-9]|20)\d\d")
_WORDS = r"[a-z][a-z-]*(?: [a-z][a-z-]*){1,5}"
_SPELT = (
    Pattern(rf"(?P<words>{_WORDS}) \((?P<letters>[A-Za-z]{{2,6}})\)"),
    Pattern(rf"\b(?P<letters>[A-Za-z]{{2,6}}) \((?P<words>{_WORDS})\)"),
)
_COMPARED = frozenset("more less fewer higher lower above below up down each".split())


def own_units(text: str) -> frozenset[str]:
    """Return the abbreviations that are units of this text."""
    spelt = _spelt(text) if "(" in text else frozenset[str]()
    counted: defaultdict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for found in _BEHIND_NUMBER.finditer(text):
        word = found["word"]
        scaled = "." in found["number"] or found["scale"] is not None
        sure = word in spelt or _may_be(word) or (scaled and _is_letters(word))
        if not sure or _YEAR.fullmatch(found["number"]):
            continue
        times[word] += 1
        if _stands_alone(found["next"] or ""):
            alone[word] += 1
            counted[word].add(found["number"])
    return frozenset(
        word
        for word, numbers in counted.items()
        if alone[word] == times[word] and (word in spelt or len(numbers) > 1)
    )


def _may_be(word: str) -> bool:
    """Whether an abbreviation is no known word, nor one for things: "14 MPs"."""
    low = word.lower()
    things = word.endswith("s") and word[:-1].isupper()
    return is_abbreviation(word) and not (
        things or word in SYMBOLS or low in _TAKEN or is_known(low)
    )


_TAKEN = (
    frozenset(money.CODES)
    | frozenset(POINT_SYMBOLS)
    | frozenset(MONTHS)
    | frozenset(TIME_ZONES)
    | frozenset(SCALE_WORDS)
    | NO_UNITS
)
"""Short words behind numbers that are something else."""


def _is_letters(word: str) -> bool:
    """Whether a known word in capitals is none: "3.9 billion ASK", but no "2.4 million US"."""
    return word.isupper() and len(word) > _SHORTEST and word.lower() not in STOPS | _TAKEN


_SHORTEST = 2


def _stands_alone(behind: str) -> bool:
    """Whether nothing that is counted follows: "31 VTE in May", not "31 VTE posts"."""
    low = behind.lower()
    return not behind or low in STOPS or low in AUXILIARIES or low in _COMPARED


def _spelt(text: str) -> frozenset[str]:
    """The letters that the text spells out in small letters: "million litres a day (mld)"."""
    out = set()
    for found in (found for form in _SPELT for found in form.finditer(text)):
        words = [w for w in re.split(r"[ -]", found["words"]) if w]
        letters = found["letters"]
        for told in (words, [w for w in words if w not in STOPS]):
            if "".join(w[0] for w in told[-len(letters) :]) == letters.lower():
                out.add(letters)
    return frozenset(out)
