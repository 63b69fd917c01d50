"""Which two numbers of an article give a stated one, wherever they stand.

Arithmetic alone: of all pairs that are of a kind those that come out. Whether one of them is meant
is for `signs` and their weights.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.sums.precision import is_fraction, places_of, said_interval
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.follow.pool import both_count
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import is_bare_one
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import (
    Mention,
    head_of,
    is_count,
    is_person,
    likeness,
    sizes_of,
)

POINTS = ("percentage point", "point", "basis point")
_ALL = 100.0
_WIDE = 0.004
"""How much of itself a number is let off while pairs are looked for; the verdict is exact."""


class Giving(NamedTuple):
    """Two numbers that give a stated one, and how many pairs were tried for it."""

    now: Mention
    base: Mention
    tried: int


class _Reach(NamedTuple):
    """The formula of a role, and between what the first number lies where the second is known."""

    formula: str
    ends: Callable[[float, float, float], tuple[tuple[float, float], ...]]


def _share(low: float, high: float, base: float) -> tuple[tuple[float, float], ...]:
    return ((base * low, base * high),)


def _growth(low: float, high: float, base: float) -> tuple[tuple[float, float], ...]:
    return (base * (1 + low), base * (1 + high)), (base * (1 - high), base * (1 - low))


def _difference(low: float, high: float, base: float) -> tuple[tuple[float, float], ...]:
    return (base + low, base + high), (base - high, base - low)


_REACHES: Mapping[Role, _Reach] = {
    Role.SHARE: _Reach("a / b", _share),
    Role.GROWTH: _Reach("(a - b) / b", _growth),
    Role.DIFFERENCE: _Reach("a - b", _difference),
    Role.MULTIPLE: _Reach("a / b", _share),
    Role.RATE: _Reach("a / b", _share),
}
ROLES = tuple(_REACHES)
"""The roles whose numbers follow from two others."""


def formula_of(cue: Cue) -> str:
    """Return how the stated number follows from the two."""
    formula = _REACHES[cue.role].formula
    if cue.mention.unit == "%" and cue.role in (Role.SHARE, Role.GROWTH):
        return f"{formula} * 100"
    return f"({formula}) * 100" if cue.mention.unit == "basis point" else formula


def amounts_of(scene: Scene) -> tuple[Mention, ...]:
    """Return the numbers that others may follow from, from small to large."""
    found = (
        m
        for m in scene.passage.mentions
        if not m.quantity.is_range
        and m.found.kind not in ("age", "vague", "multiple", "fraction")
        and m.value > 0
        and not is_bare_one(scene.text, m)
        and not (m.quantity.hedge in ONE_SIDED and scene.in_head(m))
    )
    return tuple(sorted(found, key=lambda m: m.value))


def derive_giving(scene: Scene, cue: Cue, amounts: Sequence[Mention]) -> Iterator[Giving]:
    """Yield the pairs that come near the stated number, for a role that two numbers have."""
    m = cue.mention
    low, high = _ends_of(cue, scene.text[m.start : m.end])
    fitting = _nearest([x for x in amounts if x.index != m.index and _fits(scene, cue, x)], m)
    values = [float(x.value) for x in fitting]
    tried = len(set(values)) * max(len(set(values)) - 1, 1)
    for base, value in zip(fitting, values, strict=True):
        for least, most in _REACHES[cue.role].ends(low, high, value):
            if most <= 0:
                continue
            slack = _WIDE * abs(most)
            first, last = bisect_left(values, least - slack), bisect_right(values, most + slack)
            for now in fitting[first:last]:
                if now.index != base.index and _pairs(cue, now, base):
                    yield Giving(now, base, tried)


def _nearest(amounts: Iterable[Mention], m: Mention) -> tuple[Mention, ...]:
    """Of equal amounts only those that stand nearest: a text may repeat one a thousand times."""
    alike: dict[tuple[Decimal, str], list[Mention]] = {}
    for x in amounts:
        alike.setdefault((x.value, x.unit), []).append(x)
    for same in alike.values():
        same.sort(key=lambda x: abs(x.start - m.start))
        del same[MOST_ALIKE:]
    found = (x for same in alike.values() for x in same)
    return tuple(sorted(found, key=lambda x: x.value))


MOST_ALIKE = 6
"""Equal amounts that are tried as the end of one change."""


def _ends_of(cue: Cue, written: str) -> tuple[float, float]:
    stated = cue.mention.quantity
    point = abs(float(stated.point))
    said = said_interval(stated, written)
    low = float(said.low) if said.low is not None else point / 2
    high = float(said.high) if said.high is not None else 2 * point
    low, high = min(abs(low), abs(high)), max(abs(low), abs(high))
    if stated.unit == "%" and cue.role in (Role.SHARE, Role.GROWTH):
        return low / _ALL, high / _ALL
    return (low / _ALL, high / _ALL) if stated.unit == "basis point" else (low, high)


def width_of(cue: Cue, written: str) -> float:
    """Return how much of itself the stated number leaves open: at least its last place."""
    low, high = _ends_of(cue, written)
    stated = cue.mention.quantity
    last = 0.0 if is_fraction(stated) else places_of(stated.point, written).fine / abs(stated.point)
    return max((high - low) / high, float(last)) if high else 1.0


def _fits(scene: Scene, cue: Cue, x: Mention) -> bool:
    """Whether a number may be either end."""
    relative = scene.facts[x.index].relative
    if cue.role in (Role.SHARE, Role.RATE):
        return not relative
    if cue.role is Role.DIFFERENCE:
        level = x.unit == "%" or not (relative or x.index in scene.set_against)
        return (x.unit == "%") is (cue.mention.unit in POINTS) and level
    shares = cue.weak and x.unit == cue.mention.unit == "%"  # "heating (18%), light (11%)"
    return x.unit not in POINTS and not shares


def _pairs(cue: Cue, a: Mention, b: Mention) -> bool:
    """Whether two numbers may be the first and second of a role, as the words have it."""
    one, other = sizes_of(a, b)
    greater = one > other
    if one == other or (cue.sense and greater is not (cue.sense == "more")):
        return False
    if cue.role is Role.SHARE:
        part = greater is (cue.mention.unit == "%" and cue.mention.value > _ALL)
        return part and (likeness(a, b) >= 1 or both_count(a, b)) and _one_measure(a, b)
    if cue.role is Role.RATE:
        timed = kind_of(a.unit) is kind_of(b.unit) is UnitKind.TIME  # years by years are none
        return b.value > 1 and kind_of(b.unit) is not UnitKind.MONEY and not timed
    if cue.role is Role.MULTIPLE:
        return greater is (cue.mention.value >= 1) and comparable(a, b)
    return comparable(a, b) and (bool(cue.sense) or greater or cue.role is Role.GROWTH)


@lru_cache(maxsize=512)
def _measures(a: str, b: str) -> bool:
    kinds = {kind_of(a), kind_of(b)} - {UnitKind.COUNT, UnitKind.NONE}
    return not kinds or (len(kinds) == 1 and kind_of(a) is kind_of(b))


def _one_measure(a: Mention, b: Mention) -> bool:
    return _measures(a.unit, b.unit)


def is_of_two_things(cue: Cue, pair: Giving) -> bool:
    """Whether two counts are named as different things, of which none tells how the other moved:
    1,106 burglaries did not fall from 1,284 officers. A part may be of another thing.
    """
    a, b = pair.now.unit, pair.base.unit
    if cue.role in (Role.SHARE, Role.RATE) or not (a and b and is_count(a) and is_count(b)):
        return False
    return head_of(a) != head_of(b) and not (is_person(a) and is_person(b))
