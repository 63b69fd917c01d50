"""How much a sentence leans on what stood around it: pronouns, links, numbers without their noun.

On paper a point has lost its neighbours. Must not know what a sentence is about, nor its worth.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing_app.reading.lexicon import verbs
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import CONJUNCTIONS, PREPOSITIONS
from briefing_app.reading.pattern import Pattern

WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LINKED = Pattern(
    r"\balso\b|, however\b|on the other hand|^of the\b|\bof (?:that|this)(?=[,;.]| and\b)|"
    r"\b(?:in|at|by|since|before|after|during) that (?:time|point|period|year|month|day)\b|"
    r"\bthe (?:figure|number|share|total|amount|proportion) "
    r"(?:was|is|were|rose|fell|went|stood|has|had|grew|dropped)\b|"
    r"^an? (?:further|additional)\b",
    re.IGNORECASE,
)
_JOINED = Pattern(
    r"in (?:other words|addition|contrast|turn|short|particular|both cases|all cases|comparison|"
    r"return|response|fact)\b|at the (?:same time|other end)\b|by (?:contrast|comparison|then)\b|"
    r"as a result\b|for (?:example|instance)\b|of (?:this|that|those|these)\b|on top of\b|"
    r"(?:\S+ ){0,5}of (?:them|these|those)\b|none of (?:this|that)\b",
    re.IGNORECASE,
)
"""What joins a sentence to the one before."""
_LEANING = frozenset(
    """he she it they him them his her hers its their this that these those such both another others
    but and or so however yet nor also then moreover besides meanwhile instead still thus therefore
    otherwise asked there neither either similarly likewise furthermore additionally here""".split()
)
_ONE_OF_TWO = Pattern(r"\bthe (?:former|latter)\b(?: (?P<next>[\w'’-]+))?", re.IGNORECASE)
_TIMES = frozenset(
    "year month week spring summer autumn fall winter morning season quarter".split()
)
_NO_PRONOUNS = frozenset(("US", "i"))
"""What only looks like a pronoun: the country, and "i.e."."""
_PRONOUNS = frozenset("he she they it him them".split())
_OBJECTS = frozenset("it him them".split())
_OPENING, _EARLY = 10, 5
"""Words after one that only sets the scene in which a pronoun leans on the sentence before, and
words in which an object does wherever it stands: "Fourteen hospitals have them"."""
_SETTING = frozenset(
    """in on at by for with without during after before under over from to as while when since until
    compared despite because although if within between among""".split()
)
_RESUMED = Pattern(r", (?:it|they|he|she) ")
_SHARE = Pattern(
    r"(?:(?:some|about|around|only|just|nearly|almost|more than|over|another) )?"
    r"(?:\d[\d.,]*\s?%|(?:\d[\d.,]*|[a-z]+(?:-[a-z]+)?) per ?cent) (?P<next>[a-z]+)",
    re.IGNORECASE,
)
"""A share that opens a sentence, and the word behind it."""
_STRONG, _MILD, _SLIGHT = 3.0, 2.0, 1.0


def _has_early_object(words: Sequence[str]) -> bool:
    """Whether a pronoun that nothing before it can mean is told what happens to it.

    "Feeding them took 74 tonnes", "fourteen hospitals have them"; not "the state says it has".
    """
    if words[0].endswith("ing") and words[1:2] and words[1] in _OBJECTS:
        return True
    beside = pairwise(words[1 : _EARLY + 1])
    return any(word in _OBJECTS and not is_finite(after) for word, after in beside)


def spoken_words(text: str) -> list[str]:
    """Return the words of a sentence in small letters, but those that only look like pronouns."""
    found = (word for word in WORD.compiled.findall(text) if word not in _NO_PRONOUNS)
    return [word.lower().replace("’", "'") for word in found]


def lean_of(text: str, words: Sequence[str]) -> float:
    """Return how much an English sentence leans on others; 0 where it stands alone.

    ``words`` are its `spoken_words`.
    """
    first = words[0].removesuffix("'s")
    timed = first == "this" and len(words) > 1 and words[1] in _TIMES
    if (first in _LEANING and not timed) or _JOINED.match(text) or _means_one_of_two(text):
        return _STRONG
    lean = _SLIGHT if _LINKED.search(text) else 0.0
    if _has_early_object(words) or _RESUMED.search(text):
        return lean + _MILD
    if first in _SETTING and _PRONOUNS.intersection(words[1:_OPENING]):
        return lean + _MILD
    share = _SHARE.match(text)
    if share and is_finite(share["next"]):  # "29% listened to one": of whom?
        return lean + _MILD
    return lean


def _means_one_of_two(text: str) -> bool:
    """Whether *the former* or *the latter* stands for a noun: not in "the former mayor"."""
    behind = [found["next"] for found in _ONE_OF_TWO.finditer(text)]
    return any(
        not word or word in PREPOSITIONS or word in CONJUNCTIONS or is_finite(word)
        for word in behind
    )


def is_finite(word: str) -> bool:
    """Whether a word is surely a verb that has a subject: "fell", "have"."""
    low = word.lower().replace("’", "'")
    if "n't" in low or low in verbs.FINITE:
        return True
    if word[:1].isupper():
        return False
    return bool({"D", "Z"} & set(classes_of(low)[:2]))
