"""Find the counted noun after a number, without a tagger, and bring it into the singular.

The rule: after a number other than one the noun is plural, and English plurals can be seen. The
phrase ends at the first plural, or at a word that cannot stand inside a noun phrase.
"""

from briefing_app.reading.grammar.noun_rules import HYPHENS, IN_NAMES, Phrase, step
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.words import ADJECTIVES

WINDOW = 7
"""Words that a noun phrase may have before its head."""


class Noun:
    """A noun phrase: its tokens, the head, and the canonical unit made of it."""

    __slots__ = ("end", "head", "start", "unit")

    def __init__(self, start: int, end: int, head: int, unit: str) -> None:
        self.start = start
        self.end = end
        self.head = head
        self.unit = unit


def plural_noun(t: Tokens, at: int) -> bool:
    """Whether a noun phrase with a plural head begins at token ``at``."""
    return find_noun(t, at, plural=True) is not None


def find_noun(t: Tokens, at: int, *, plural: bool = True) -> Noun | None:
    """Find the noun phrase that begins at token ``at``; with ``plural``, its head is a plural."""
    if 0 < at < t.n and t.capital(at) and "\n" in t.text[t.end[at - 1] : t.start[at]]:
        return None  # a name that opens the next line of a list
    p = Phrase(t, at, at, min(at + WINDOW + 4, t.n), plural, at)
    while p.i < p.limit:
        model = _model(t, p.i, p.limit)
        if model > p.i:
            p.i = model
            continue
        found = step(p)
        if found.head >= 0:
            return _noun(t, p.start if found.head < p.i + 2 else found.head, found.head)
        if found.to < 0:
            break
        if found.single >= 0:
            p.single = found.single
        p.i = found.to
        if found.opens:
            p.start = p.i
    if plural or p.single < p.start:
        return None
    last = t.low[p.single]
    if last.endswith("ly") and last not in beside.LY_NOUNS:
        return None
    return _noun(t, p.start, p.single)


def _model(t: Tokens, i: int, limit: int) -> int:
    """Mark a model inside the phrase, and return where it ends: "12 Airbus A320neo jets"."""
    lettered = t.joined(i + 1) and t.cls[i + 1] == NUMBER and t.cls[i] == WORD and not t.reason[i]
    if not lettered:
        return i
    first = i
    i += 1
    while i < limit and t.glued[i] and t.cls[i] != SIGN:
        i += 1
    t.mark(first, i, "model")
    return i


def _noun(t: Tokens, start: int, head: int) -> Noun | None:
    """Make the unit of the words from ``start`` to the head."""
    first = start
    while first < head and (
        (t.low[first] in ADJECTIVES and not (t.joined(first + 1) and t.word[first + 1] in HYPHENS))
        or t.reason[first]
        or _skipped(t, first, head)
    ):
        first += 1
    if t.word[first] in HYPHENS or t.cls[first] == SIGN:
        first += 1
    if first > head:
        return None
    words = []
    for k in range(first, head + 1):
        if t.reason[k] in IN_NAMES:
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
    if t.cls[i] == NUMBER or (t.joined(i) and t.cls[i - 1] == NUMBER):
        # "six 330ml cans"
        return True
    return t.cls[i] == SIGN and t.word[i] in HYPHENS + ',"“'


def first_word_of(t: Tokens, noun: Noun) -> str:
    """Return the text of the noun phrase as it stands."""
    return t.text[t.start[noun.start] : t.end[noun.end - 1]]
