"""Which figures of two articles are about the same thing, and which stand in one of them only.

What belongs together is chosen in `choice`; texts of two events share little, and two reports of
one series differ in nothing. How the numbers of a pair stand to each other is core's to say, see
`core.beside.agreement`.
"""

from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement, Apart, Between, derive_comparison
from briefing_app.core.figure import Figure
from briefing_app.reading.beside.between import (
    derive_between,
    is_elsewhere,
    is_one_event,
    is_series,
)
from briefing_app.reading.beside.choice import derive_candidates, derive_choice
from briefing_app.reading.beside.company import is_one_story
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.sides import Told, derive_sides, nearest_places
from briefing_app.reading.beside.signs import Met

STRANGERS, SAME_STRANGERS = 3.0, 0.7
"""How many words two numbers must have in common where the texts seem to tell of different events.
"""


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


def derive_pairings(first: Told, second: Told) -> Pairings:
    """Return what two articles say about the same things."""
    a, b = derive_sides(first), derive_sides(second)
    texts = first.article, second.article
    between = derive_between(*texts)
    one_story = is_one_story(a, b)
    elsewhere = is_elsewhere(*texts) and not one_story
    one = one_story or is_one_event(*texts)
    set_apart = between is not None and between.apart is not Apart.STANDING
    related = is_series(*texts) if set_apart else not elsewhere and one
    apart = not related and (set_apart or elsewhere)
    found = [c for c in derive_candidates(a, b) if related or _is_enough(c.met, apart)]
    chosen = sorted(derive_choice(found), key=lambda c: c.first)
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


def _is_enough(met: Met, apart: bool) -> bool:
    """Whether words tell that two numbers are about one thing where their texts may not be; of
    texts that are set ``apart`` only numbers that agree are.
    """
    told = met.words + met.company
    return told >= SAME_STRANGERS if met.is_same else not apart and told >= STRANGERS
