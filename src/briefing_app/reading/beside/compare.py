"""Which figures of two articles are about the same thing, and which stand in one of them only.

Each telling is used once. Numbers that agree are paired first; two that do not are paired only
where the words leave little doubt that they are about one thing, and no other number is as near.
How the numbers of a pair stand to each other is core's to say, see `core.beside.agreement`.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement, Between, derive_comparison
from briefing_app.core.beside.scale import SHARE
from briefing_app.core.figure import Figure
from briefing_app.core.units import is_currency
from briefing_app.reading.beside.between import (
    derive_between,
    is_elsewhere,
    is_one_event,
    is_series,
)
from briefing_app.reading.beside.company import Company, is_one_story
from briefing_app.reading.beside.likeness import derive_likeness, derive_weights
from briefing_app.reading.beside.meeting import derive_meetings
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.sides import Told, derive_sides, nearest_places

SAME_NEEDS = 2.0
OTHER_NEEDS = 1.3
OTHER_CONTEXT = 0.3
LONE_CONTEXT = 0.5
"""So much of the context will do where both count the same and nothing else is near."""
MARGIN = 0.3
FAR = 1.5
AHEAD = 0.4
"""How much it counts that nothing else is near: less certain words will do then."""
STRANGERS, SAME_STRANGERS = 3.0, 0.7
"""How much more context two numbers need where the texts seem to tell of different events."""
ALONE = 0.6


class Pairing(NamedTuple):
    """Two figures about one thing, how their numbers stand to each other, and why in words."""

    a: Figure
    b: Figure
    agreement: Agreement
    why: str


class Pairings(NamedTuple):
    """The pairs in the order of the first article, and what stands in one of the two only."""

    pairs: tuple[Pairing, ...]
    only_first: tuple[Figure, ...]
    only_second: tuple[Figure, ...]


POINTED = 1.0
"""So much more of the context tells that a small number is another one's fellow."""
SAME_CONTEXT, SLIP_CONTEXT = 0.15, 0.15


class _Candidate(NamedTuple):
    first: int
    second: int
    score: float
    context: float
    agreement: Agreement
    slip: bool
    noun: bool
    """Whether both count the same."""
    digits: int
    """How many digits tell something: one is met everywhere."""
    nouns: float
    share: bool


def derive_pairings(first: Told, second: Told) -> Pairings:
    """Return what two articles say about the same things."""
    a, b = derive_sides(first), derive_sides(second)
    texts = first.article, second.article
    between = derive_between(*texts)
    one_story = is_one_story(a, b)
    elsewhere = is_elsewhere(*texts) and not one_story
    one = one_story or is_one_event(*texts)
    related = is_series(*texts) if between else not elsewhere and one
    found = _candidates(a, b, related)
    found = [c for c in found if related or c.context >= SAME_STRANGERS or not _is_same(c)]
    chosen = _best(found)
    used = {c.first for c in chosen}, {c.second for c in chosen}
    rest = [c for c in found if c.first not in used[0] and c.second not in used[1]]
    apart = not related and (between is not None or elsewhere)
    chosen += _clear([c for c in rest if _is_same(c) or not apart], related)
    chosen.sort(key=lambda c: c.first)
    used = {c.first for c in chosen}, {c.second for c in chosen}
    return Pairings(
        tuple(_pairing(a[c.first], b[c.second], between) for c in chosen),
        tuple(side.figure for i, side in enumerate(a) if i not in used[0]),
        tuple(side.figure for i, side in enumerate(b) if i not in used[1]),
    )


def _pairing(a: Side, b: Side, between: Between | None) -> Pairing:
    """Pair the two places of two tellings whose words are most alike."""
    first, second = nearest_places(a, b)
    comparison = derive_comparison(first, second, between) or derive_comparison(
        a.figure, b.figure, between
    )
    assert comparison is not None
    return Pairing(first, second, *comparison)


def _is_same(candidate: _Candidate) -> bool:
    return candidate.agreement in (Agreement.AGREES, Agreement.ROUNDED)


def _candidates(a: Sequence[Side], b: Sequence[Side], related: bool) -> list[_Candidate]:
    weights = derive_weights((*a, *b))
    lone = _alone(a), _alone(b)
    out: list[_Candidate] = []
    meetings = tuple(derive_meetings(a, b, weights))
    company = Company(a, b)
    company.add(meetings)
    for i, j in meetings:
        left, right = a[i], b[j]
        like = derive_likeness(left, right, weights, company.of(i, j) if related else 0.0)
        if like is None:
            continue
        kinds = _kind(left), _kind(right)
        alone = kinds[0] in lone[0] and kinds[1] in lone[1]
        if kinds[0] != kinds[1]:  # of which the other text tells as well
            alone = alone and kinds[0] not in lone[1] and kinds[1] not in lone[0]
        bonus = ALONE if related and alone else 0.0
        noun = left.noun != "" and left.noun == right.noun
        context = like.context + (bonus if noun else 0.0)
        score = like.score + bonus
        digits = min(left.digits, right.digits)
        out.append(
            _Candidate(
                i,
                j,
                score,
                context,
                like.agreement,
                like.slip,
                noun,
                digits,
                like.nouns,
                left.base == SHARE,
            )
        )
    return out


def _kind(side: Side) -> str:
    return side.noun or ("money" if is_currency(side.base) else side.base)


def _alone(sides: Sequence[Side]) -> frozenset[str]:
    """The nouns and dimensions of which a text has one number only."""
    kinds = Counter(_kind(side) for side in sides)
    return frozenset(kind for kind, n in kinds.items() if n == 1 and kind != "count")


def _best(candidates: list[_Candidate]) -> list[_Candidate]:
    """Pair the numbers that agree, the surest first; a small one not where words point to another
    by far.
    """
    words: tuple[defaultdict[int, float], ...] = defaultdict(float), defaultdict(float)
    for c in candidates:
        if c.noun and not _is_same(c):
            words[0][c.first] = max(words[0][c.first], c.context)
            words[1][c.second] = max(words[1][c.second], c.context)
    chosen: list[_Candidate] = []
    used: tuple[set[int], set[int]] = set(), set()
    for c in sorted(candidates, key=lambda c: (-c.score, c.first, c.second)):
        if not _is_same(c) or c.first in used[0] or c.second in used[1] or c.score < SAME_NEEDS:
            continue
        pointed = max(words[0][c.first], words[1][c.second])
        if (c.digits < 2 and not c.noun and pointed > c.context + POINTED) or (
            c.nouns < 0 and pointed >= c.context
        ):
            continue
        chosen.append(c)
        used[0].add(c.first)
        used[1].add(c.second)
    return chosen


def _clear(candidates: list[_Candidate], related: bool) -> list[_Candidate]:
    """Pair numbers that do not agree, or agree by chance, where each is by a margin the other's
    best fellow.
    """
    needed = OTHER_CONTEXT if related else STRANGERS
    beside: tuple[dict[int, list[_Candidate]], ...] = defaultdict(list), defaultdict(list)
    for c in candidates:
        beside[0][c.first].append(c)
        beside[1][c.second].append(c)
    chosen: list[_Candidate] = []
    used: tuple[set[int], set[int]] = set(), set()
    for c in sorted(candidates, key=lambda c: (-c.score, c.first, c.second)):
        if c.first in used[0] or c.second in used[1]:
            continue
        rivals = [
            r.score + (0.0 if c.slip and not r.slip else MARGIN)
            for r in (*beside[0][c.first], *beside[1][c.second])
            if r is not c and r.first not in used[0] and r.second not in used[1]
        ]
        ahead = min(FAR, c.score - max(rivals, default=-FAR))
        if ahead < 0 or not _is_enough(c, ahead, needed, related):
            continue
        chosen.append(c)
        used[0].add(c.first)
        used[1].add(c.second)
    return chosen


def _is_enough(c: _Candidate, ahead: float, needed: float, related: bool) -> bool:
    """Whether two numbers are surely enough of one thing, none of which has a likelier fellow."""
    if _is_same(c):
        return c.context >= SAME_CONTEXT and c.score + AHEAD * ahead >= SAME_NEEDS
    enough = LONE_CONTEXT * needed if c.noun and ahead >= FAR else needed
    slip = c.slip and related and (not c.share or c.context >= SLIP_CONTEXT)
    told = c.context >= enough or slip
    return told and c.score + AHEAD * ahead >= OTHER_NEEDS
