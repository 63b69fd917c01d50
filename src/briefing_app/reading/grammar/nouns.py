"""Find the counted noun after a number, without a tagger, and bring it into the singular.

The rule: after a number other than one the noun is plural, and English plurals can be seen. The
phrase ends at the first plural, or at a word that cannot stand inside a noun phrase.
"""

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.nouns import (
    COMMON_S_VERBS,
    IRREGULAR,
    MODIFYING_PLURALS,
    NOT_PLURAL,
    SAME,
)
from briefing_app.reading.lexicon.numbers import CARDINALS
from briefing_app.reading.lexicon.words import ADJECTIVES, CASUALTIES, STOPS, VERBS

WINDOW = 7
"""Words that a noun phrase may have before its head."""
_HYPHENS = "-‐‑–"
_RHYTHMS = frozenset("daily weekly monthly yearly nightly quarterly hourly".split())
_IN_NAMES = frozenset(("model", "name", "section"))

_PARTICIPLES = frozenset("spent lost used reported hit held".split())
"""Verbs that stand before a noun as well: "40 spent shell casings"."""


class Noun:
    """A noun phrase: its tokens, the head, and the canonical unit made of it."""

    __slots__ = ("end", "head", "start", "unit")

    def __init__(self, start: int, end: int, head: int, unit: str) -> None:
        self.start = start
        self.end = end
        self.head = head
        self.unit = unit


def singular(word: str) -> str:
    """Return the singular of a plural noun; a word that is no plural comes back as it is."""
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    for prefix in ("women", "men", "children", "people"):
        if low.endswith(prefix) and len(low) > len(prefix) + 1:
            return (
                word[: -len(prefix)]
                + {"women": "woman", "men": "man", "children": "child", "people": "people"}[prefix]
            )
    if (
        low in SAME
        or low in NOT_PLURAL
        or not low.endswith("s")
        or len(low) < 3
        or low.endswith(("ss", "us", "is"))
    ):
        return word
    if word[:-1].isupper():
        return word[:-1]
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("sses", "shes", "xes", "zzes")):
        return word[:-2]
    if low.endswith("ches"):
        return word[:-2]
    if low.endswith("oes") and len(low) > 4:
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    low = word.lower()
    if low in IRREGULAR or low in SAME:
        return low not in ("data", "media", "dead", "wounded", "injured")
    if low in NOT_PLURAL or len(low) < 3:
        return False
    if low.endswith("s"):
        return not low.endswith(("ss", "ous", "'s")) and not (
            low.endswith(("us", "is")) and len(low) > 4
        )
    return low.endswith(("women", "men", "people", "children")) and low not in beside.LOOK_LIKE_MEN


def plural_noun(t: Tokens, at: int) -> bool:
    """Whether a noun phrase with a plural head begins at token ``at``."""
    return find_noun(t, at, plural=True) is not None


def find_noun(t: Tokens, at: int, *, plural: bool = True) -> Noun | None:
    """Find the noun phrase that begins at token ``at``; with ``plural``, its head is a plural."""
    start = at
    i = at
    limit = min(at + WINDOW + 4, t.n)
    singular_head = -1
    while i < limit:
        if t.joined(i + 1) and t.cls[i + 1] == NUMBER and t.cls[i] == WORD and not t.reason[i]:
            # a model: "12 Airbus A320neo jets"
            first = i
            i += 1
            while i < limit and t.glued[i] and t.cls[i] != SIGN:
                i += 1
            t.mark(first, i, "model")
            continue
        if t.reason[i]:
            if (t.reason[i] in _IN_NAMES and t.cls[i] != SIGN) or t.reason[i] == "model":
                i += 1
                if i > limit:
                    break
                continue
            three = t.cls[i] == NUMBER and t.lower(i + 1) == "-"
            if t.reason[i] != "idiom" or (t.cls[i] == NUMBER and not three):
                break
        cls = t.cls[i]
        if cls == SIGN:
            if t.word[i] in _HYPHENS and t.joined(i) and t.joined(i + 1) and i > at:
                i += 2
                # the second part of a compound decides: "double-decker"
                if i <= limit and i - 1 < t.n and is_plural(t.word[i - 1]) and t.cls[i - 1] == WORD:
                    i -= 1
                    continue
                singular_head = i - 1
                continue
            if (
                t.word[i] in "\"“‘'"
                and i + 1 < t.n
                and t.cls[i + 1] == WORD
                and (i == at or not t.glued[i])
                and t.glued[i + 1]
            ):
                if i == start:
                    start = i + 1
                i += 1
                continue
            if t.word[i] in "$£€" and t.joined(i + 1) and t.cls[i + 1] == NUMBER:
                # "two £20 notes"
                i += 2
                if i < t.n and is_plural(t.word[i]):
                    return _noun(t, i, i)
                break
            if t.word[i] == "," and i > at and _listed_adjective(t, i):
                i += 1
                continue
            break
        if cls == NUMBER:
            # an attributive measure: "two 500-seat theatres"
            if i + 1 < t.n and t.word[i + 1] in _HYPHENS and t.glued[i + 1]:
                i += 1
                continue
            break
        if t.joined(i + 1) and t.cls[i + 1] == NUMBER:
            # a model: "12 Airbus A320neo jets"
            while i < limit and t.joined(i + 1):
                i += 1
            i += 1
            continue
        low = t.low[i]
        if low in _PARTICIPLES and i + 1 < t.n and _plural_soon(t, i + 1, limit):
            i += 1
            continue
        if low in _RHYTHMS and _plural_soon(t, i + 1, limit):
            i += 1
            continue
        if (
            low in STOPS
            and not (plural and low in VERBS and is_plural(low))
            and not (
                low in beside.FIRST_OF_COMPOUNDS and t.joined(i + 1) and t.lower(i + 1) in _HYPHENS
            )
        ):
            if low == "and" and i > at and singular_head >= 0 and _coordinated(t, i):
                i += 1
                continue
            break
        if is_plural(t.word[i]):
            nxt = t.word[i + 1] if i + 1 < t.n else ""
            if nxt in "'’" and nxt and t.glued[i + 1]:
                i += 2
                continue
            if t.joined(i + 1) and nxt in _HYPHENS and nxt and t.joined(i + 2):
                i += 1
                singular_head = i
                continue
            if low in MODIFYING_PLURALS and _plural_soon(t, i + 1, limit):
                i += 1
                continue
            if (
                i + 1 < t.n
                and t.cls[i + 1] == WORD
                and is_plural(t.word[i + 1])
                and t.low[i + 1] not in COMMON_S_VERBS
                and t.low[i + 1] not in STOPS
                and not (t.capital(i + 1) and not t.capital(i) and not t.titled)
            ):
                i += 1
                continue
            return _noun(t, start, i)
        if not plural and low.endswith("'s") and i == at:
            break
        singular_head = i
        i += 1
        if i - at >= WINDOW:
            break
    if plural or singular_head < start:
        return None
    last = t.low[singular_head]
    if last.endswith("ly") and last not in beside.LY_NOUNS:
        return None
    return _noun(t, start, singular_head)


def _listed_adjective(t: Tokens, i: int) -> bool:
    """Whether a comma parts two adjectives: "three young, unarmed men"."""
    low = t.low[i - 1]
    return (
        (low in ADJECTIVES or low.endswith(("ed", "ous", "ful", "al", "ive", "ble")))
        and i + 2 < t.n
        and t.cls[i + 1] == WORD
        and t.low[i + 1] not in STOPS
        and t.cls[i + 2] == WORD
        and is_plural(t.word[i + 2])
        and not is_plural(t.word[i + 1])
    )


def _coordinated(t: Tokens, i: int) -> bool:
    """Whether "and" joins two modifiers: "300 small and medium-sized firms"."""
    for k in range(i + 1, min(i + 5, t.n)):
        if t.cls[k] == SIGN:
            if t.word[k] in _HYPHENS and t.glued[k]:
                continue
            return False
        if t.cls[k] == NUMBER or t.low[k] in STOPS or t.low[k] in CARDINALS or t.reason[k]:
            return False
        if is_plural(t.word[k]):
            return True
    return False


def _plural_soon(t: Tokens, i: int, limit: int) -> bool:
    for k in range(i, min(i + 3, limit)):
        if t.cls[k] != WORD or t.low[k] in STOPS:
            return False
        if is_plural(t.word[k]):
            return True
    return False


def _noun(t: Tokens, start: int, head: int) -> Noun | None:
    """Make the unit of the words from ``start`` to the head."""
    first = start
    while first < head and (
        (t.low[first] in ADJECTIVES and not (t.joined(first + 1) and t.word[first + 1] in _HYPHENS))
        or t.reason[first]
        or _skipped(t, first, head)
    ):
        first += 1
    if t.word[first] in _HYPHENS or t.cls[first] == SIGN:
        first += 1
    if first > head:
        return None
    words = []
    for k in range(first, head + 1):
        if t.reason[k] in _IN_NAMES:
            continue
        piece = t.word[k]
        if k == head:
            if not piece.isupper() and not (piece[:-1].isupper() and len(piece) > 2):
                proper = piece[:1].isupper() and not t.titled and k > 0
                piece = piece if proper or not piece[1:].islower() else piece.lower()
            piece = singular(piece)
        elif (k == 0 and piece.istitle()) or (
            t.titled and t.low[k] not in ("uk", "us", "u.s.", "eu", "nhs")
        ):
            piece = t.low[k]
        words.append((" " if k > first and not t.glued[k] else "") + piece)
    unit = "".join(words).strip()
    if unit in ("man", "gentleman", "individual", "human", "soul"):
        unit = "person"
    return Noun(first, head + 1, head, unit)


def _skipped(t: Tokens, i: int, head: int) -> bool:
    """Whether a word at the front of the phrase is left out of the unit: places, adverbs,
    titles.
    """
    low = t.low[i]
    if low.endswith("ly") and low not in beside.LY_NOUNS:
        return True
    return t.cls[i] == SIGN and t.word[i] in _HYPHENS + ',"“'


def first_word_of(t: Tokens, noun: Noun) -> str:
    """Return the text of the noun phrase as it stands."""
    return t.text[t.start[noun.start] : t.end[noun.end - 1]]


def casualties(t: Tokens, at: int) -> bool:
    """Whether a word such as "dead" or "hurt" stands at ``at`` for people."""
    return at < t.n and t.low[at] in CASUALTIES
