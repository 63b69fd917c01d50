"""Figures where they stand: each with the words before and after it in its sentence.

Labels, periods, keys and claims all look at the same few things about a figure; they are gathered
here once. It knows nothing of what is done with them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefing_app.core.quantity import Quantity
from briefing_app.core.units import TO_BASE, UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.numbers.found import Found, Reading
from briefing_app.reading.pattern import Pattern

REACH = 240
"""At most this many characters of the sentence are kept on either side, so that work is linear."""

_CLAUSE = Pattern(r"[;:]\s|,\s|\s(?:and|but|while|whereas|which|who|when)\s|\s[–—-]\s|\n")


class Nature(NamedTuple):
    """What tells whether a number can be set against another one.

    ``bare``: no words beside it give its unit. ``relative``: it says how others relate. ``plain``:
    it is an amount, not a fraction, a multiple or an age.
    """

    unit: str
    bare: bool
    relative: bool
    plain: bool


def _nature_of(found: Found) -> Nature:
    unit = found.quantity.unit
    kind = kind_of(unit)
    bare = kind is UnitKind.NONE or (kind is UnitKind.COUNT and not found.unit_text)
    relative = found.kind in ("fraction", "multiple", "percent") or unit in _RELATIVE_UNITS
    return Nature(unit, bare, relative, found.kind not in ("fraction", "multiple", "age"))


_UNCERTAIN = Nature("", bare=True, relative=True, plain=False)
"""What is set against nothing."""
_RELATIVE_UNITS = ("x", "%", "percentage point", "basis point")


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure of a reading: its index, its quantity and the text around it in its sentence."""

    index: int
    found: Found
    sentence: int
    before: str
    after: str
    place: int = 0
    """Its place among the figures of its sentence, from 0."""
    start: int = field(init=False, compare=False, repr=False)
    """Where the number begins."""
    end: int = field(init=False, compare=False, repr=False)
    """Where the number ends."""
    unit: str = field(init=False, compare=False, repr=False)
    """The canonical unit."""
    value: Decimal = field(init=False, compare=False, repr=False)
    """The number to compute with."""
    nature: "Nature" = field(init=False, compare=False, repr=False)
    """What it can be set against."""
    quantity: Quantity = field(init=False, compare=False, repr=False)
    """The quantity that was read."""
    digits: int = field(init=False, compare=False, repr=False)
    """To how many digits it is said, noughts at its end aside."""

    def __post_init__(self) -> None:
        """Derive once what is asked of a number for every other one."""
        found = self.found
        for name, said in (
            ("start", found.start),
            ("end", found.end),
            ("unit", found.quantity.unit),
            ("value", found.quantity.point),
            ("nature", attempt("nature", _UNCERTAIN, _nature_of, found)),
            ("quantity", found.quantity),
            ("digits", len(found.quantity.point.normalize().as_tuple().digits)),
        ):
            object.__setattr__(self, name, said)

    @property
    def unhedged(self) -> str:
        """The text before it without the hedge that leads to the number."""
        ahead = self.start - self.found.hedge_start
        led = self.found.hedge_start >= 0 and 0 < ahead <= len(self.before)
        return self.before[:-ahead] if led else self.before

    @property
    def head(self) -> str:
        """The last word of a counted noun; the unit itself otherwise."""
        unit = self.unit
        return unit.rsplit(" ", 1)[-1] if is_count(unit) else unit


@dataclass(frozen=True)
class Passage:
    """A reading with its figures as mentions, by sentence."""

    reading: Reading
    mentions: tuple[Mention, ...]
    by_sentence: dict[int, tuple[Mention, ...]]

    @property
    def text(self) -> str:
        """The text that was read."""
        return self.reading.text

    @cached_property
    def by_noun(self) -> dict[str, tuple[Mention, ...]]:
        """The figures by the stem of what they count or measure."""
        groups: defaultdict[str, list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            groups[stem(mention.head) if mention.head else ""].append(mention)
        return {noun: tuple(group) for noun, group in groups.items()}

    def of(self, sentence: int) -> tuple[Mention, ...]:
        """The figures of a sentence."""
        return self.by_sentence.get(sentence, ())

    def sentence_text(self, sentence: int) -> str:
        """The words of a sentence."""
        start, end = self.reading.sentences[sentence]
        return self.reading.text[start:end]

    def opening(self, sentence: int, most: int) -> str:
        """The first characters of a sentence, at most ``most``."""
        start, end = self.reading.sentences[sentence]
        return self.reading.text[start : min(end, start + most)]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the figures start, in order."""
        return tuple(mention.start for mention in self.mentions)

    def same_block(self, a: int, b: int) -> bool:
        """Whether no blank line lies between two sentences, ``a`` before ``b``."""
        first, second = self.reading.sentences[a], self.reading.sentences[b]
        between = self.reading.text[first[1] : second[0]]
        return b - a <= 12 and between.count("\n") < 2


def passage(reading: Reading) -> Passage:
    """Return a reading's figures with the words around them."""
    text = reading.text
    mentions: list[Mention] = []
    by_sentence: defaultdict[int, list[Mention]] = defaultdict(list)
    for index, found in enumerate(reading.figures):
        if 0 <= found.sentence < len(reading.sentences):
            start, end = reading.sentences[found.sentence]
        else:
            start, end = found.start, found.end
        before = text[max(start, found.start - REACH) : found.start]
        after = text[found.end : min(end, found.end + REACH)]
        place = len(by_sentence[found.sentence])
        mention = Mention(index, found, found.sentence, before, after, place)
        mentions.append(mention)
        by_sentence[found.sentence].append(mention)
    groups = {number: tuple(group) for number, group in by_sentence.items()}
    return Passage(reading, tuple(mentions), groups)


def is_count(unit: str) -> bool:
    """Whether a unit is a noun for things counted."""
    return kind_of(unit) is UnitKind.COUNT


@lru_cache(maxsize=4096)
def head_of(unit: str) -> str:
    """Return the last word of a unit that counts things, the unit itself otherwise."""
    return unit.rsplit(" ", 1)[-1] if is_count(unit) else unit


def is_person(unit: str) -> bool:
    """Whether a unit counts people."""
    return head_of(unit) in PERSON_NOUNS


def dimension(unit: str) -> str:
    """Return the base unit for measures, the unit itself for all else."""
    base = TO_BASE.get(unit)
    return base[0] if base else unit


def sizes_of(a: Mention, b: Mention) -> tuple[Decimal, Decimal]:
    """Return two numbers so that they can be compared: 12 cm and 95 mm in one unit."""
    one, other = TO_BASE.get(a.unit), TO_BASE.get(b.unit)
    level = kind_of(a.unit) is UnitKind.TEMPERATURE  # degrees have no common nought
    if one is None or other is None or a.unit == b.unit or one[0] != other[0] or level:
        return a.value, b.value
    return a.value * Decimal(one[1]), b.value * Decimal(other[1])


ALIKE = 3
"""How alike two figures are, by `likeness`, from where on they count or measure the same."""


def likeness(a: Mention, b: Mention) -> int:
    """Return how well two figures can be set against each other.

    4: the same unit. 3: the same noun or the same dimension. 2: both count people, or one of two
    counts has no unit. 1: both count something. 0: not at all.
    """
    return _likeness(a.nature, b.nature)


@lru_cache(maxsize=4096)
def _likeness(a: Nature, b: Nature) -> int:
    ua, ub = a.unit, b.unit
    if ua == ub and ua:
        return 4
    ka, kb = kind_of(ua), kind_of(ub)
    if dimension(ua) == dimension(ub) and ua and ub:
        return 3
    if ka is UnitKind.COUNT and kb is UnitKind.COUNT and not (a.bare or b.bare):
        if head_of(ua) == head_of(ub):
            return 3
        if is_person(ua) and is_person(ub):
            return 2
        return 1
    if a.bare and b.bare:
        return 2 if a.plain and b.plain else 0
    if ua != ub and ((a.bare and not b.relative) or (b.bare and not a.relative)):
        return 2 if not (a.relative or b.relative) else 0
    if "/" in ua and ua.split("/")[0] == ub:
        return 2
    if "/" in ub and ub.split("/")[0] == ua:
        return 2
    return 1 if (a.bare or b.bare) and not (a.relative or b.relative) else 0


def is_relative(m: Mention) -> bool:
    """Whether a figure is a percentage, a fraction or a multiple: it says how others relate."""
    return m.nature.relative


def is_amount(m: Mention) -> bool:
    """Whether a figure states an amount that others may be measured against."""
    return not is_relative(m) and m.found.kind not in ("age",)


def clause_before(text: str) -> str:
    """Return the end of ``text`` back to the last clause boundary."""
    last = None
    for last in _CLAUSE.finditer(text):  # noqa: B007
        pass
    return text[last.end() :] if last else text


def clause_after(text: str) -> str:
    """Return the beginning of ``text`` up to the first clause boundary."""
    found = _CLAUSE.search(text)
    return text[: found.start()] if found else text


def around(m: Mention, reach: int = 80) -> frozenset[str]:
    """Return the stems of the words close to a figure, with its unit."""
    words = f"{m.before[-reach:]} {m.after[:reach]} {m.unit}"
    return frozenset(stems(words))


def nearest(candidates: Iterable[Mention], to: Mention) -> list[Mention]:
    """Return candidates in order of their distance from ``to`` in the text."""
    return sorted(candidates, key=lambda m: abs(m.start - to.start))
