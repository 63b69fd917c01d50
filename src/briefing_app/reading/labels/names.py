"""What an article calls its things in full: "reports" are "violent crime reports" elsewhere.

A bare noun near a number often stands for a longer name that the article has used before. The names
are the noun phrases of the whole article by their last noun, with where each stands.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing_app.reading.labels.roots import root
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.pattern import Pattern

_VAGUE = frozenset(
    """more fewer total new other same such own full whole main major average record overall
    further additional last next first second third latest previous final current annual recent
    many few several remaining certain different only high low higher lower larger largest
    highest lowest biggest smallest best worst big small large great good strong key single
    double entire half most common rare typical usual normal big busy young old former future
    possible likely early late long short free open""".split()
)
_LETTERS = Pattern(r"(?P<words>(?<![\w-])(?:[^\W\d_][\w-]*+\s){1,6})\((?P<letters>[A-Z]{2,6})\)")
_GLOSS = Pattern(
    r"\b(?P<letters>[A-Z]{2,6})\s?(?:=|:|–|—|means|stands for)\s?"
    r"(?P<words>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,4}?)(?=[.,;)\n]|$)"
)
_ABBREVIATION = Pattern(r"\b[A-Z]{2,6}\b")
_VERBS = MOVING_VERBS | frozenset("double doubles treble trebles triple halve".split())
"""What in a headline is the verb between two nouns: "test cuts deaths"."""
_LONGEST = 4
_NEAR, _NEXT = 500, 220


@dataclass
class Names:
    """The longer names of an article by the root of their last noun, in reading order."""

    found: defaultdict[str, list[tuple[int, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    alone: dict[str, int] = field(default_factory=dict)
    """Where a noun first stands without a longer name, by its root."""

    narrowed: set[str] = field(default_factory=set)
    """Names with an adjective: they may tell a part of the things from the rest."""

    capital: set[str] = field(default_factory=set)
    """Words, in small letters, that have a capital inside a sentence."""

    spelt: dict[str, str] = field(default_factory=dict)
    """What letters stand for where the article says it: "available seat kilometres (ASK)"."""

    def take_letters(self, text: str) -> None:
        """Take in what the letters of a text stand for."""
        for found in _LETTERS.finditer(text) if "(" in text else ():
            words, letters = found["words"].split(), found["letters"]
            for n in range(2, min(len(words), len(letters)) + 1):
                phrase = " ".join(words[-n:])
                initials = "".join(w[0] for w in re.split(r"[\s-]+", phrase) if w)
                if initials.upper() == letters.upper():
                    self.spelt.setdefault(letters, phrase if phrase.istitle() else _first(phrase))
        for found in _GLOSS.finditer(text):
            initials = "".join(w[0] for w in re.split(r"[\s-]+", found["words"]) if w)
            if initials.upper() == found["letters"].upper():
                self.spelt.setdefault(found["letters"], found["words"])

    def in_words(self, head: str) -> str:
        """Return a head of a table with its letters in words, where the article has told them."""
        return _ABBREVIATION.sub(lambda m: self.spelt.get(m.group(), m.group()), head)

    def add(self, tokens: Sequence[Token]) -> None:
        """Take in the noun phrases of a sentence."""
        i = 0
        while i < len(tokens):
            if tokens[i].kind not in "NJ":
                i += 1
                continue
            end = i
            while end < len(tokens) and tokens[end].kind in "NJ" and tokens[end].text[0].isalpha():
                if end and tokens[end - 1].kind != "M" and tokens[end].text[0].isupper():
                    self.capital.add(tokens[end].low)
                end += 1
            phrase = _trimmed(tokens[_start(tokens, i, end) : end])
            headline = any(w.low in _VERBS for w in phrase[1:-1])
            owned = headline or any(w.text.endswith(("'s", "’s", "s’")) for w in phrase)
            if len(phrase) == 1:
                self.alone.setdefault(root(phrase[0].low), phrase[0].start)
            if len(phrase) > 1 and not owned:
                name = phrase[1].text[:1].isupper()
                words = " ".join(_lowered(w, opens=i == 0 and not name) for w in phrase)
                self.found[root(phrase[-1].low)].append((phrase[0].start, words))
                if any(w.kind == "J" for w in phrase):
                    self.narrowed.add(words)
            i = max(end, i + 1)

    def fuller(
        self, noun: str, at: int, block: int = 0, most: int = 2, *, told: bool = False
    ) -> list[str]:
        """Return the longer names that end in ``noun``: the nearest before, and the commonest.

        What the article has called by the bare noun before is no single longer name of a block
        other than the one that begins at ``block``; nor is a name with an adjective, said once.
        A noun of which it is ``told`` here what it is of ("sales to Asia") has no other's name.
        """
        words = noun.split()
        if not words or len(words) > 2:
            return []
        known = self.found.get(root(words[-1]), [])
        known = [k for k in known if len(k[1].split()) > len(words) and _ends(k[1], words)]
        if words[-1].islower():  # "Harbour Homes" are no homes
            known = [k for k in known if not k[1].split()[-1][0].isupper()]
        if not known:
            return []
        counts = Counter(phrase for _, phrase in known)
        near = max(block, at - _NEXT)
        known = [
            k for k in known if counts[k[1]] > 1 or k[1] not in self.narrowed or near <= k[0] < at
        ]
        known = [k for k in known if not told or counts[k[1]] > 1]
        alone = self.alone.get(root(words[-1]), at) if len(words) == 1 else at
        known = [k for k in known if counts[k[1]] > 1 or k[0] < alone or k[0] >= block]
        if not known:
            return []
        before = known[: bisect_left(known, (at, ""))]
        out = [before[-1][1]] if before and (at - before[-1][0] < _NEAR) else []
        common = max(counts, key=lambda phrase: counts[phrase])
        if counts[common] > 1:
            out.append(common)
        return list(dict.fromkeys(out))[:most]


def _first(phrase: str) -> str:
    """A phrase without a capital that only opens its sentence."""
    first, _, rest = phrase.partition(" ")
    return phrase if first.isupper() else f"{first.lower()} {rest}".strip()


def _ends(phrase: str, words: Sequence[str]) -> bool:
    tail = phrase.split()[-len(words) :]
    return [root(w) for w in tail] == [root(w) for w in words]


def _start(tokens: Sequence[Token], i: int, end: int) -> int:
    """Where a noun phrase begins behind a phrase of place that no comma ends.

    "Across the country puffin numbers fell" is of "puffin numbers", "In the Retail arm sales rose"
    of "sales" alone: the name reaches to the noun that says what is named.
    """
    led = i > 1 and tokens[i - 1].low == "the" and tokens[i - 2].kind == "P"
    if not (led and end - i > 2 and end < len(tokens) and tokens[end].kind in "FXE"):
        return i
    return end - 1 if tokens[i].text[:1].isupper() else i + 1


def _trimmed(words: Sequence[Token]) -> list[Token]:
    out = list(words)
    while out and (out[-1].kind != "N"):
        out.pop()
    while out and (out[0].low in _VAGUE or len(out) > _LONGEST):
        out.pop(0)
    return out


def _lowered(token: Token, *, opens: bool) -> str:
    from briefing_app.reading.lexicon.word_classes import is_known

    return token.low if opens and is_known(token.low) else token.text
