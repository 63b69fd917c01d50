"""Figures with what they are about: the words near them, weighed, and the heads over them.

A word tells of a figure the more the nearer it stands, and the fewer sentences of the article have
it. What is about one thing is found by the words that two places share.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import fsum

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.layout import Entry, Layout
from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.passage.mentions import Mention, Passage, is_relative
from briefing_app.reading.pattern import Pattern

WORD = Pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A word, with what an apostrophe or a hyphen joins to it."""
NEAR = 14
"""Words on either side after which a word tells but a quarter."""
OWN, HEAD, CAPTION, SUBJECT, SECTION = 1.3, 1.2, 0.5, 0.6, 0.3

GENERIC = frozenset(
    stem(w)
    for w in """increase decrease rise fall change growth drop decline gain loss cut up down higher
    lower compared earlier later previous prior same period result time number total share
    proportion rate average amount percent percentage point people person came stood reached
    amounted accounted made recorded according figure figures data overall still well above below
    half double twice triple times third quarter fifth remain remaining rest other new
    including included first second least most record highest lowest largest biggest
    million billion thousand lakh crore""".split()
)
"""Words that say what was done with a number, not what it is of."""
_OF_GENERIC = dict.fromkeys(GENERIC, 0.15)


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure, its period, the cell or item it stands in, and what it is about."""

    mention: Mention
    period: str
    cell: Entry | None
    about: Mapping[str, float]
    own: frozenset[str]
    """The noun that is counted, or the words that head the row."""
    index: int = field(init=False, compare=False, repr=False)
    """The place among all figures."""
    tabled: bool = field(init=False, compare=False, repr=False)
    """Whether it stands in a table, with a number that is the cell's own."""
    relative: bool = field(init=False, compare=False, repr=False)
    """Whether it says how others relate: a share, a change, a multiple."""
    kind: str = field(init=False, compare=False, repr=False)
    """What measure it is in: the base unit's kind, counts all alike."""

    def __post_init__(self) -> None:
        """Derive once what every rule asks."""
        kind = kind_of(self.mention.unit)
        counted = kind in (UnitKind.COUNT, UnitKind.NONE)
        for name, said in (
            ("index", self.mention.index),
            ("tabled", self.cell is not None and self.cell.quantity is not None),
            ("relative", is_relative(self.mention)),
            ("kind", "count" if counted else kind.value),
        ):
            object.__setattr__(self, name, said)


@dataclass(frozen=True)
class Weights:
    """How much each stem tells: the fewer figures it stands by, the more."""

    table: Mapping[str, float]
    most: float

    @classmethod
    def of(cls, facts: Sequence[Fact]) -> "Weights":
        """Return the weights from the places in which stems occur."""
        places: Counter[str] = Counter()
        seen: set[tuple[object, str]] = set()
        units: set[object] = set()
        for fact in facts:
            cell = fact.cell
            place: object = (cell.table, cell.row) if cell else fact.mention.sentence
            units.add(place)
            for word in fact.about:
                if (place, word) not in seen:
                    seen.add((place, word))
                    places[word] += 1
        count = max(len(units), 1)
        table = {word: math.log(1 + count / n) for word, n in places.items()}
        return cls(table | _OF_GENERIC, math.log(1 + count))

    def __call__(self, word: str) -> float:
        """Return the weight of a stem."""
        return self.table.get(word, self.most)

    def shared(self, words: Mapping[str, float], about: Mapping[str, float]) -> float:
        """Return how much of ``words`` stands in ``about`` as well, from 0 to 1."""
        weight, most = self.table.get, self.most
        whole = fsum([weight(w, most) * x for w, x in words.items()])
        if not whole:
            return 0.0
        common = fsum(
            [weight(w, most) * min(x, about[w] * 1.5) for w, x in words.items() if w in about]
        )
        return min(common / whole, 1.0)

    def named(self, own: Iterable[str], words: Mapping[str, float]) -> float:
        """Return how much of a thing's own name stands among ``words``, from 0 to 1."""
        names = [w for w in own if w not in GENERIC]
        weight, most = self.table.get, self.most
        whole = fsum([weight(w, most) for w in names])
        if not whole:
            return 0.0
        return fsum([weight(w, most) * min(words[w], 1.0) for w in names if w in words]) / whole


def derive_facts(passage: Passage, layout: Layout, periods: Sequence[str]) -> tuple[Fact, ...]:
    """Return a fact for each mention, in order."""
    return tuple(
        _fact(passage, layout, mention, periods[mention.index]) for mention in passage.mentions
    )


def _fact(passage: Passage, layout: Layout, mention: Mention, period: str) -> Fact:
    cell = layout.entry_at(mention.start)
    about: dict[str, float] = {}
    if cell is not None:
        heads = stems(cell.row_head)
        _add(about, heads, HEAD)
        _add(about, stems(cell.group), CAPTION)
        _add(about, [w for head in cell.column_heads for w in stems(head)], HEAD / 2)
        _add(about, stems(cell.caption), CAPTION)
        own = frozenset(stems(re.sub(r"\([^)]*\)", " ", cell.row_head))) or frozenset(heads)
        if cell.quantity is None:
            _add_near(about, mention)
        return Fact(mention, period, cell, about, own)
    own = frozenset(stems(mention.unit)) if kind_of(mention.unit) is UnitKind.COUNT else frozenset()
    _add(about, own, OWN)
    _add_near(about, mention)
    _add(about, _opening(passage, mention.sentence), SUBJECT)
    _add(about, stems(layout.section_at(mention.start)), SECTION)
    return Fact(mention, period, None, about, own)


def _opening(passage: Passage, sentence: int) -> tuple[str, ...]:
    return stems(passage.opening(sentence, 60))


def _add(about: dict[str, float], words: Iterable[str], weight: float) -> None:
    for word in words:
        if about.get(word, 0.0) < weight:
            about[word] = weight


def _add_near(about: dict[str, float], mention: Mention) -> None:
    for text, backwards in ((mention.before, True), (mention.after, False)):
        for word, weight in near(text, backwards):
            if about.get(word, 0.0) < weight:
                about[word] = weight


@lru_cache(maxsize=1024)
def near(text: str, backwards: bool) -> tuple[tuple[str, float], ...]:
    """Return the stems of words before or after a place, with how near they stand."""
    out: list[tuple[str, float]] = []
    words = WORD.findall(text)
    for distance, said in enumerate(reversed(words) if backwards else words):
        word = said.lower()
        weight = max(0.25, 1 - distance / NEAR)
        if word not in STOP and len(word) > 1:
            out.append((stem(word), weight))
            if "-" in word:
                out.extend((stem(w), weight) for w in word.split("-") if len(w) > 2)
    return tuple(out)


def words_of(text: str) -> dict[str, float]:
    """Return the stems of some words, each with full weight."""
    return dict.fromkeys(stems(text), 1.0)
