"""The numbers around one that follows from others, and the sums over them that it may be."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention

BACK = 3
"""Sentences back in which a number may stand from which another one follows."""
MOST_BESIDE = 10
"""Numbers of the sentence on either side that are looked at."""
MOST = 16
"""Numbers of the text before that are looked at."""
MOST_MAIN = 8
"""Principal numbers of the article that are looked at."""


@dataclass(frozen=True)
class Reading:
    """Operands in the order of the formula's letters, and how the text ties them to the number."""

    operands: tuple[Mention, ...]
    formula: str
    tier: int
    sure: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """What it computes with: two readings of the same numbers are one."""
        return (self.formula, *(f"{m.value.normalize()}" for m in self.operands))


@dataclass(frozen=True)
class Pool:
    """The numbers around a stated one: of its sentence, of those before, of the whole article."""

    here: tuple[Mention, ...]
    before: tuple[Mention, ...]
    after: tuple[Mention, ...]
    main: tuple[Mention, ...]
    tiers: Mapping[int, int]
    """The tier of each: 2 in the sentence, 3 in the paragraph or right before, 4 elsewhere."""

    def tier(self, *mentions: Mention) -> int:
        """The tier of a reading over some numbers: that of the farthest."""
        return max(self.tiers.get(m.index, 4) for m in mentions)

    @property
    def all(self) -> tuple[Mention, ...]:
        """All of them, the nearest first."""
        return (*self.here, *self.before, *self.after, *self.main)


def beside(scene: Scene, m: Mention) -> tuple[Mention, ...]:
    """Return the numbers of a sentence around one of them, that one among them."""
    return scene.passage.of(m.sentence)[max(0, m.place - MOST_BESIDE) : m.place + MOST_BESIDE + 1]


def pool_of(scene: Scene, m: Mention, fit: Callable[[Mention], bool]) -> Pool:
    """Return the numbers around ``m`` that may be operands."""
    here = tuple(x for x in beside(scene, m) if x.index != m.index and fit(x))
    before: list[Mention] = []
    for number in range(m.sentence - 1, max(-1, m.sentence - BACK - 1), -1):
        for x in reversed(scene.passage.of(number)[-MOST:]):
            if fit(x) and not scene.facts[x.index].tabled:
                before.append(x)
    after = tuple(x for x in scene.passage.of(m.sentence + 1)[:MOST] if fit(x))[:4]
    known = {x.index for x in (*here, *before, *after)}
    mains = (
        x for x in scene.main_mentions if x.index not in known and x.index != m.index and fit(x)
    )
    main = tuple(islice(mains, MOST_MAIN))
    tiers = {
        x.index: 3
        for x in before[:MOST]
        if m.sentence - x.sentence == 1 or scene.passage.same_block(x.sentence, m.sentence)
    }
    tiers |= {x.index: 2 for x in here}
    return Pool(here, tuple(before[:MOST]), after, main, tiers)


def is_amount_here(scene: Scene, x: Mention) -> bool:
    """Whether a number is an amount, not a share or a change."""
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and not x.found.change
        and x.found.kind not in ("age", "vague")
        and x.value > 0
    )


def both_count(a: Mention, b: Mention) -> bool:
    """Whether two numbers count things, whatever these are."""
    kinds = {kind_of(a.unit), kind_of(b.unit)}
    return kinds <= {UnitKind.COUNT, UnitKind.NONE} and not {"%", "x"} & {a.unit, b.unit}


def couples(pool: Pool) -> Iterator[tuple[Mention, Mention]]:
    """Yield every two numbers of a pool, the nearest first."""
    found = (*pool.here, *pool.before, *pool.after, *pool.main)
    for i, a in enumerate(found):
        for b in found[i + 1 :]:
            yield a, b
