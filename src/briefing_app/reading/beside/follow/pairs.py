"""Which figure of the briefing goes with which number of the text as it is now.

A number that the correction did not touch is found where it stands. One that was replaced goes with
what was put in its place, if that counts the same kind of thing; or where one count and its noun,
and nothing else, were put for another. Otherwise it is lost, and the new number is a figure of its
own.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.beside.follow.excerpt import Place
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.numbers.found import Found
from briefing_app.reading.passage.mentions import dimension, head_of, is_person

MOST_BEHIND = 2
"""Characters behind a noun that are corrected with it: a comma, a bracket."""


class Pairing(NamedTuple):
    """By the id of a figure, its numbers before and now; and the numbers that are new.

    Numbers are indices into the two readings. A figure without numbers now says nothing any more.
    """

    before: dict[str, tuple[int, ...]]
    now: dict[str, tuple[int, ...]]
    new: tuple[int, ...]


def derive_pairing(
    figures: Sequence[Figure],
    before: Sequence[Found],
    now: Sequence[Found],
    place: Place,
    touched: tuple[int, int],
) -> Pairing:
    """Pair figures of the old text with the numbers of the new one; offsets are the excerpt's.

    ``figures`` have their old spans, ``touched`` is the stretch of the new text that was touched.
    """
    mine = {f.id: _inside(f, before) for f in figures}
    at_new = {found.start: i for i, found in enumerate(now)}
    same = {
        i: at_new[place.moved(found.start)]
        for i, found in enumerate(before)
        if not place.touches(found.start, found.end) and place.moved(found.start) in at_new
    }
    paired = {id_: tuple(same[i] for i in mine[id_] if i in same) for id_ in mine}
    taken = set(same.values()) | {i for numbers in paired.values() for i in numbers}
    free = [i for i, found in enumerate(now) if i not in taken and _in(found, touched)]
    for figure in figures:
        if paired[figure.id] or not any(i not in same for i in mine[figure.id]):
            continue
        others = tuple(before[i].quantity for i in mine[figure.id])
        twin = _twin(figure, figures, mine, paired)
        put = _put_for(mine[figure.id], before, now, free, place)
        found_now = twin or _first_alike(others, now, free) or put
        paired[figure.id] = found_now
        free = [i for i in free if i not in found_now]
    return Pairing(mine, paired, tuple(free))


def _inside(figure: Figure, numbers: Sequence[Found]) -> tuple[int, ...]:
    span = figure.evidence
    if not isinstance(span, Span):
        return ()
    return tuple(i for i, n in enumerate(numbers) if n.start < span.end and span.start < n.end)


def _in(found: Found, stretch: tuple[int, int]) -> bool:
    return stretch[0] <= found.start and found.end <= stretch[1]


def _twin(
    figure: Figure,
    figures: Iterable[Figure],
    mine: dict[str, tuple[int, ...]],
    paired: dict[str, tuple[int, ...]],
) -> tuple[int, ...]:
    """The numbers of a figure with the same words: the other end of a range that was split."""
    for other in figures:
        if other.id != figure.id and mine[other.id] == mine[figure.id] and paired[other.id]:
            return paired[other.id]
    return ()


def _first_alike(
    before: Sequence[Quantity], now: Sequence[Found], free: Sequence[int]
) -> tuple[int, ...]:
    """As many free numbers as the figure had, the first that count the same kind of thing."""
    chosen: list[int] = []
    for quantity in before:
        left = [i for i in free if i not in chosen and is_alike(quantity, now[i].quantity)]
        same = [i for i in left if now[i].quantity.unit == quantity.unit]
        if left:
            chosen.append((same or left)[0])
    return tuple(sorted(chosen))


def _put_for(
    numbers: tuple[int, ...],
    before: Sequence[Found],
    now: Sequence[Found],
    free: Sequence[int],
    place: Place,
) -> tuple[int, ...]:
    """The number put for the only one of a correction: "1,480 tremors" for "1,840 earthquakes".

    Both count, both people or both not, and one is at most twice the other: what stands around
    them says the same of both.
    """
    there = [i for i, n in enumerate(before) if place.touches(n.start, n.end)]
    stop = place.start + place.inserted
    here = [i for i in free if place.start < now[i].end and now[i].start < stop]
    if len(here) != 1 or tuple(there) != numbers or len(numbers) != 1:
        return ()
    old, new = before[numbers[0]], now[here[0]]
    behind = place.end - old.noun_end
    whole = 0 <= behind == stop - new.noun_end and behind <= MOST_BEHIND
    if not whole or any(place.start < _first(number) for number in (old, new)):
        return ()
    a, b = old.quantity, new.quantity
    counts = {kind_of(a.unit), kind_of(b.unit)} == {UnitKind.COUNT} and a.value and b.value
    if not counts or is_person(a.unit) != is_person(b.unit):
        return ()
    low, high = sorted((abs(a.value), abs(b.value)))  # type: ignore[arg-type]
    return tuple(here) if high <= 2 * low else ()


def _first(number: Found) -> int:
    """Where a number with its hedge begins."""
    return number.hedge_start if 0 <= number.hedge_start < number.start else number.start


def is_alike(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be one thing with another number: money, or the same thing."""
    kinds = {kind_of(a.unit), kind_of(b.unit)}
    if kinds == {UnitKind.MONEY}:
        return ("/" in a.unit) == ("/" in b.unit)
    if UnitKind.NONE in kinds:
        parts = [0 < abs(quantity.point) < 1 for quantity in (a, b)]
        return kinds <= {UnitKind.NONE, UnitKind.COUNT} and parts[0] == parts[1]
    if kinds == {UnitKind.COUNT}:
        return stem(head_of(a.unit)) == stem(head_of(b.unit))
    return dimension(a.unit) == dimension(b.unit)
