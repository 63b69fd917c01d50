"""Whether words read as a label: no piece cut out of a sentence, no verb without its subject.

What does not is no candidate, whatever it rests on.
"""

import re
from functools import lru_cache
from itertools import pairwise

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.phrases import MOST
from briefing_app.reading.lexicon.verbs import HAPPENING
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern

_OPENING = frozenset(
    "the a an and or but to that which is was are were be been being its their his her".split()
)
_CLOSING = frozenset(
    """of in the and to at from a an or for by with as than on per its their his but that which is
    was are were who between into it they them he she we you there here this these those while when
    where if because about over under first last next compared fiscal every""".split()
)
_PHRASAL = frozenset(
    (
        "taken in",
        "brought in",
        "raked in",
        "pulled in",
        "taken over",
        "taken on",
        "handed over",
        "set in",
        "checked in",
        "handed in",
        "phoned in",
        "called in",
        "turned in",
        "logged in",
        "moved in",
    )
)
"""Deeds that end in a word that otherwise leads on."""
_AGED = Pattern(r"\d (?:and|or) (?:over|under)$")
"""An age that ends in a word that otherwise leads on: "patients aged 65 and over"."""
_ARTICLES = frozenset("the a an its their his her".split())
_LED = frozenset(
    "of in for on at to from with by among between per into as than plus minus".split()
)
_PRONOUN = Pattern(
    r"\b(?:it|they|he|she|we|i|you|them|him|us|that's|it's|i've|we've|there|here|what|where|when|"
    r"how|why|itself|themselves|as (?:her|his|its|their|our))\b",
    re.IGNORECASE,
)
_AUXILIARY = Pattern(r"\b(?:was|were|is|are|had|has|have|will|would|can|could|did|does)\b", re.I)
_RELATIVE = Pattern(r"\b(?:who|whom|that|which|whose)\b", re.IGNORECASE)
_RATED = Pattern(
    r"^(?:year|month|week|day|hour|minute|decade)\s+(?:to be\b|\w+ed(?:$| by\b))", re.IGNORECASE
)
"""A lone time before what is done is the time of a rate: "save £21 million a year"."""
_TWICE = Pattern(r"\b(\w+ \w+) \1\b", re.IGNORECASE)
_OF_ITSELF = Pattern(r"\b(\w+) (?:of|in|at|with|per) \1\b", re.IGNORECASE)
_SPELT = Pattern(r"[^\W\d_]{2}")
_TWO = Pattern(
    r"\b(?:of|in|on|at|for|from|by|with|during|and)\s"
    r"(?:of|in|on|at|to|for|from|with|during|and|or)\b",
    re.IGNORECASE,
)
_NESTED = Pattern(
    r"^(?:share of (?:the |an? )?(?:share|rise|fall|change|average|cost|fine|chance|odds|"
    r"probability|likelihood|discount|turnout|majority|stake|"
    r"money(?! (?:\w+ )?(?:on|for|from|to)\b))|"
    r"(?:rise|fall) in (?:rise|fall|change|own)|(?:cost|price|value) of money\b|"
    r"(?:rise|fall|change) in (?:rise|fall|increase|decrease|drop|decline)|"
    r"\w+ of (?:rise|fall|share|age) (?:in|of))\b",
    re.IGNORECASE,
)


_UNFINISHED = Pattern(
    r"\bto be$|\bat whom\b|\b(?:compares?|stands|consists?|depends?|amounts to)$|"
    r"\b(?:that|who) (?:ended|resulted|consisted|depended|led)$",
    re.IGNORECASE,
)
"""What wants more to be said: "children thought to be", "total compares", "cases that ended"."""
_FISCAL = Pattern(r"\bfiscal(?:\s(?:of|in|for|from|by|at|to|on)\b|$)", re.IGNORECASE)
"""A year of accounts that has lost its number."""


_REASON = Pattern(r"(?:^|\bin )(?:[a-z]+ )?(?:reason|exception|explanation|upshot|catch)$")
"""What an article calls a thing is not the thing: "the main reason is the price of …"."""


_HANGING = Pattern(r"\bof (?:which|whom)\b|^share of .*\bshare\b|^mean average\b|^average mean\b")
"""A relative that has lost what it hangs on: "value of which won"; a share of a share."""


_UNTOLD = Pattern(r"\b(?:on|in|at|to|for|from|with|by) which (?:the |an? )?[a-z]+$")
"""A relative that has lost its verb: "homes on which ground"."""


def _disagrees(words: list[str]) -> bool:
    """Whether one of many is said to do something: "racehorses was jailed"."""
    said = pairwise(words)
    return any(verb in ("was", "is", "has") and is_many(noun) for noun, verb in said)


_IDIOM = Pattern(r"^(?:tune|short of)\b|(?:^|\bon )(?:course|track|pace)$", re.IGNORECASE)
"""What is only a way of saying it: "to the tune of £53", "on course for 60%"."""


_CUT_OFF = Pattern(
    r"^(?:average|mean|median)(?:$| (?:of|on|at|in|with) | (?:\w+ed|found)$)"
    r"|\b(?:an average|a total|an estimated|a further|a combined|the other)$|\bwith \w+ing\b"
)
"""What has lost the number it leads to, or is no noun phrase: "schools with looking after"."""


_PLACED = Pattern(r"(?:[A-Z][\w’'-]+\s)+in(?:\s[A-Z][\w’'-]+)+$")
"""A name in a name says where, not what."""


_HAPPENING = Pattern(
    rf"\b(?:that|which) (?:{'|'.join(sorted(HAPPENING))}|t(?:ook|akes?) place|c[ao]mes?)$"
)
"""What lacks where or when it was: all deaths are deaths that occurred."""
_MULTIPLYING = Pattern(r"\b(?:that|who|which) (?:ha(?:ve|s|d) )?(?:halv|doubl|tripl|trebl)\w+$")
"""What became of how many there are is no mark of each."""


def trimmed(label: str) -> str:
    """Return a label without words that lead nowhere at its ends, in at most seven words."""
    words = label.split()
    if [w.lower() for w in words[-2:]] == ["on", "average"] and len(words) > 2:
        words = words[:-2]
    if len(words) > MOST:
        words = [w for w in words if w.lower() not in _ARTICLES]
    while words and (words[0].lower() in _OPENING or words[0] == "…"):
        words.pop(0)
    while (
        words
        and (_leads_on(words) or words[-1] == "…")
        and " ".join(words[-2:]) not in _PHRASAL
        and not (words[-1] == "last" and words[0] == "time")
        and not _AGED.search(" ".join(words[-3:]))
    ):
        words.pop()
    text = " ".join(words).strip(" ,.;:–—-")
    return _balanced(text) if len(words) <= MOST else ""


def _leads_on(words: list[str]) -> bool:
    """Whether the last of some words leads to more: "flights called off in", or "in one"."""
    if words[-1] == "one" and len(words) > 1:
        return words[-2].lower() in _CLOSING
    return words[-1].lower() in _CLOSING and words[-1] != "A"


def _balanced(text: str) -> str:
    if text.count("(") != text.count(")"):
        text = re.sub(r"\s*\([^()]*$", "", text).replace(")", "").strip()
    return text


@lru_cache(maxsize=8192)
def reads_well(label: str, *, headed: bool = False, clausal: bool = False) -> bool:
    """Whether words can stand under a number; a head of a table may begin with a preposition.

    A clause of the article's own words may have its verb.
    """
    words = label.split()
    if not _SPELT.search(label) or "," in words or (words[0].lower() in _LED and not headed):
        return False
    if words[0].lower() in ("who", "whose", "that"):
        return False
    if any(
        p.search(label)
        for p in (_TWICE, _OF_ITSELF, _FISCAL, _REASON, _CUT_OFF, _IDIOM, _HAPPENING)
    ):
        return False
    if _MULTIPLYING.search(label) or (words[-1].endswith(("'s", "’s")) and not headed):
        return False
    if (
        len(words) == 1
        and words[0].islower()
        and not (set(classes_of(label)) & set("NJ") or headed)
    ):
        return False
    if "neither" in words and "nor" not in words[:-1]:
        return False
    owned = label.partition(" saying ")[0]
    if _PLACED.match(label) and not headed:
        return False
    if _PRONOUN.search(owned) or any(p.search(label) for p in (_TWO, _NESTED, _RATED)):
        return False
    if _HANGING.search(label) or _UNTOLD.search(label) or _disagrees(words):
        return False
    if clausal:
        return True
    if _UNFINISHED.search(label):
        return False
    if _RELATIVE.search(label):
        return True
    return not (
        _AUXILIARY.search(owned) or any(classes_of(w) == "D" for w in owned.split() if len(w) > 1)
    )
