"""Where claims are looked for: the figures with what they are about, tables and lists.

It decides nothing and knows no claim; `scene` adds how a claim is made and tried.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import BlockKind
from briefing_app.core.sums.times import lies_within
from briefing_app.reading.claims.ground.cues import Cue, derive_cues
from briefing_app.reading.claims.ground.directions import is_set_against
from briefing_app.reading.claims.ground.facts import Fact, Weights, derive_facts
from briefing_app.reading.claims.ground.grids import Grid, derive_grids
from briefing_app.reading.claims.ground.names import (
    Name,
    by_head,
    derive_name,
    likeness_of,
    phrase_of,
)
from briefing_app.reading.claims.ground.standards import Standard, standards_of
from briefing_app.reading.claims.ground.words import is_part_in_digits
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern

_NO_LAYOUT = Layout()


@dataclass(frozen=True)
class Setting:
    """A passage, the briefing its figures stand in, and how the article is laid out."""

    passage: Passage
    briefing: Briefing
    layout: Layout = _NO_LAYOUT
    headline_end: int = 0

    @cached_property
    def text(self) -> str:
        """The text of the article."""
        return self.passage.text

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The figures with what they are about, in the order of the mentions."""
        periods = tuple(f.period for f in self.briefing.figures)
        return derive_facts(self.passage, self.layout, periods)

    def cues(self, fact: Fact) -> tuple[Cue, ...]:
        """Return the roles that words give a number, the likeliest first; each is derived once."""
        found = self._cues.get(fact.index)
        if found is None:
            own = is_part_in_digits(self.text, fact.mention)  # others follow from it
            found = self._cues[fact.index] = () if own else tuple(derive_cues(fact))
        return found

    @cached_property
    def _cues(self) -> dict[int, tuple[Cue, ...]]:
        return {}

    @cached_property
    def weights(self) -> Weights:
        """How much each word tells in this article."""
        return Weights.of(self.facts)

    @cached_property
    def grids(self) -> tuple[Grid, ...]:
        """The tables and lists of the article."""
        return derive_grids(self.facts)

    @cached_property
    def names(self) -> Mapping[str, tuple[Name, ...]]:
        """What the figures are called, by the last word of the name."""
        figures = self.briefing.figures
        named = (derive_name(figures[f.index].label, f.mention.value, f.index) for f in self.facts)
        return by_head([name for name in named if name is not None])

    def named(self, words: str) -> tuple[tuple[float, Name], ...]:
        """Return the names that some words may mean, each with how well they do, from 0 to 1."""
        said = phrase_of(words)
        names = self.names.get(said[-1], ()) if said else ()
        return tuple((likeness_of(said, name), name) for name in names)

    def is_called(self, index: int, words: Mapping[str, float]) -> bool:
        """Whether some words have the whole name of a figure."""
        name = self.by_index.get(index)
        return name is not None and name.head in words and name.rest <= words.keys()

    @cached_property
    def by_index(self) -> Mapping[int, Name]:
        """The names by the figures that bear them."""
        return {name.figure: name for group in self.names.values() for name in group}

    def called(self, words: str) -> Mapping[Decimal, float]:
        """Return the numbers that some words name, each with how well they do, from 0 to 1."""
        found: dict[Decimal, float] = {}
        for fit, name in self.named(words):
            found[name.value] = max(found.get(name.value, 0.0), fit)
        return found

    def are_of_other_times(self, a: Mention, b: Mention) -> bool:
        """Return whether two numbers are of two periods of which neither lies in the other."""
        one, other = self.facts[a.index].period, self.facts[b.index].period
        apart = bool(one and other) and one != other
        return apart and not (lies_within(one, other) or lies_within(other, one))

    def sentence_at(self, start: int) -> int:
        """The number of the sentence in which a place lies."""
        return bisect_right(self._starts, start) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [s for s, _ in self.passage.reading.sentences]

    def named_row(self, grid: Grid, words: Mapping[str, float]) -> tuple[float, int] | None:
        """The row of a grid that some words name, and how fully they do."""
        named = self.names_of_rows(grid, words)
        fits = [(fit, row) for fit, row, _ in named if row not in grid.totals and fit >= 0.75]
        return max(fits, key=lambda f: f[0], default=None)

    def names_of_rows(
        self, grid: Grid, words: Mapping[str, float]
    ) -> list[tuple[float, int, frozenset[str]]]:
        """Return how fully some words have each name of a row of which they have any."""
        fits: dict[frozenset[str], float] = {}
        found = []
        for row, name in grid.names_with(words):
            fit = fits.get(name)
            if fit is None:
                fit = fits[name] = self.weights.named(name, words)
            found.append((fit, row, name))
        return found

    @cached_property
    def often(self) -> Counter[Decimal]:
        """How many times each number is said."""
        return Counter(m.value for m in self.passage.mentions)

    @cached_property
    def by_size(self) -> tuple[tuple[Decimal, int], ...]:
        """The amounts from small to large, each with its figure."""
        amounts = (fact for fact in self.facts if not fact.relative)
        return tuple(sorted((fact.mention.value, fact.index) for fact in amounts))

    @cached_property
    def standards(self) -> Mapping[int, Standard]:
        """The figures of running text that words make a standard for another one."""
        groups = self.passage.by_sentence.values()
        running = (there for there in groups if not self.facts[there[0].index].tabled)
        return {s.mention.index: s for there in running for s in standards_of(self.text, there)}

    @cached_property
    def set_against(self) -> frozenset[int]:
        """The figures that say by how much two others differ."""
        return frozenset(m.index for m in self.passage.mentions if is_set_against(m))

    @cached_property
    def coarse(self) -> frozenset[int]:
        """The figures that another one says more exactly: 1.1 million where 1,127,400 stands."""
        found: set[int] = set()
        kinds: defaultdict[str, list[tuple[Decimal, int, int]]] = defaultdict(list)
        for f in self.facts:
            if not f.relative and not f.mention.quantity.is_range:
                size = abs(f.mention.value)
                kinds[f.kind].append((size, f.mention.digits, f.index))
        for told in kinds.values():
            told.sort()
            for x, few, index in told:
                near = told[bisect_left(told, (x - x / 29,)) : bisect_right(told, (x + x / 29,))]
                if x and any(d > few + 1 and y != x and abs(x - y) * 30 <= x for y, d, _ in near):
                    found.add(index)
        return frozenset(found)

    @cached_property
    def main_mentions(self) -> tuple[Mention, ...]:
        """The principal figures in the order of the article."""
        return tuple(m for m in self.passage.mentions if m.index in self.principal)

    @cached_property
    def by_value(self) -> Mapping[tuple[Decimal, str], Sequence[int]]:
        """The figures that say a number, by that number and its kind."""
        found: defaultdict[tuple[Decimal, str], list[int]] = defaultdict(list)
        for f in self.facts:
            found[f.mention.value, f.kind].append(f.index)
        return found

    @cached_property
    def principal(self) -> frozenset[int]:
        """The amounts that the article is about: said in the first sentences, or more than once."""
        early = max((m.sentence for m in self.passage.mentions[:1]), default=0) + 2
        return frozenset(
            m.index
            for m in self.passage.mentions
            if not self.facts[m.index].relative
            and not m.found.change
            and m.value >= 20
            and (m.sentence <= early or self.often[m.value] > 1)
        )

    @cached_property
    def parts(self) -> frozenset[int]:
        """The figures that are said to be a share of another one."""
        said = {m.index for m in self.passage.mentions if _PART.match(m.after[:44])}
        for share, part in pairwise(self.passage.mentions):
            between = self.text[share.end : part.start]
            bracket = len(between) < 40 and between.endswith("(")
            if bracket and self.facts[share.index].relative:
                said.add(part.index)
        return frozenset(said)

    def chosen(self, start: int) -> bool:
        """Whether a number stands right before a word: "the 6,500 largest farms" are no claim."""
        at = bisect_right(self.passage.starts, start) - 1
        before = self.passage.mentions[at] if at >= 0 else None
        return before is not None and 0 <= start - before.end <= 1

    def in_head(self, mention: Mention) -> bool:
        """Whether a figure stands in the headline, the standfirst or a heading."""
        return self.heads(mention.start)

    def heads(self, start: int) -> bool:
        """Whether a place lies in the headline, the standfirst or a heading."""
        return start < self.headline_end or (
            self.layout.kind_at(start)
            in (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING)
        )

    def neighbours(self, mention: Mention, back: int = 1) -> tuple[Mention, ...]:
        """Return the figures of the ``back`` sentences before, nearest first, in the same block."""
        found: list[Mention] = []
        for number in range(mention.sentence - 1, max(-1, mention.sentence - back - 1), -1):
            if not self.passage.same_block(number, mention.sentence):
                break
            found.extend(reversed(self.passage.of(number)[-12:]))
        return tuple(found)

    def beside(self, mention: Mention) -> tuple[Mention, ...]:
        """Return the other figures of the sentence: before, nearest first, then after."""
        others = self.passage.of(mention.sentence)
        at = mention.place
        before = others[max(0, at - 10) : at]
        return (*reversed(before), *others[at + 1 : at + 10])


_PART = Pattern(
    r"\s+of (?:them|whom|which|these|those|it)\b|"
    r"^[^.;()\d]{0,20}(?:\(|,\s+or\s+|,\s+)(?:(?:about|nearly|almost|some|just|"
    r"roughly)\s+)?\d[\d.]*\s?(?:%|per ?cent)"
)
