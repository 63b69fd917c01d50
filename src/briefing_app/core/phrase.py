"""Numbers in words, for the titles of charts: "nearly twice", "a fifth more", "7.5 %".

A title says its point with ``{ratio}``, ``{change}``, ``{share}``, ``{difference}``, ``{moved}`` or
``{most}``; the words are made here from the figures as they stand, so that no result is ever
written down.
"""

import re
from decimal import Decimal

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Relation, RelationKind
from briefing_app.core.numberformat import NBSP, format_number, number_parts, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.units import UnitKind, kind_of

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
_PARTS = (
    (Decimal(1) / 10, "a tenth of"),
    (Decimal(1) / 5, "a fifth of"),
    (Decimal(1) / 4, "a quarter of"),
    (Decimal(1) / 3, "a third of"),
    (Decimal(1) / 2, "half"),
    (Decimal(2) / 3, "two thirds of"),
    (Decimal(3) / 4, "three quarters of"),
)
_FRACTIONS = (
    (Decimal("9.5"), Decimal("10.5"), "a tenth"),
    (Decimal("18.5"), Decimal("22.5"), "a fifth"),
    (Decimal(24), Decimal("26.5"), "a quarter"),
    (Decimal("31.5"), Decimal("35.5"), "a third"),
    (Decimal(48), Decimal(52), "half"),
    (Decimal("65.5"), Decimal("68.5"), "two thirds"),
    (Decimal(74), Decimal(76), "three quarters"),
)
_PLACE = re.compile(
    r"\{(ratio|change|share|difference|moved|most)\}(?=(\s+(?:more|fewer|less|higher|lower)\b)?)"
)

BELOW = Decimal("0.01")
"""So far below a round multiple it is still that multiple; further down it is nearly that."""
ABOVE = Decimal("0.025")
"""So far above a round multiple it is still that multiple; further up it is more than that."""
NEAR = Decimal("0.10")
"""Beyond this a round multiple is not named at all."""


def _near_landmark(value: Decimal, landmark: Decimal, words: str) -> str | None:
    """Return the landmark's words with "nearly" or "more than" as needed; None where it is far."""
    off = value / landmark - 1
    if -BELOW <= off <= ABOVE:
        return words
    if -NEAR <= off < 0:
        return f"nearly {words}"
    return f"more than {words}" if 0 < off <= NEAR else None


def small_number(value: int) -> str:
    """Return a whole number up to twelve in words, a larger one in digits."""
    return _SMALL[value] if 0 <= value <= 12 else format_number(Decimal(value))


def ratio_words(value: Decimal) -> str:
    """Return a multiple in words that can stand before "the arrests of …".

    >>> ratio_words(Decimal("1.92")), ratio_words(Decimal("0.5"))
    ('nearly twice', 'half')
    """
    if value <= 0:
        return f"{format_number(rounded(value, 2))} times"
    if value < Decimal("0.9"):
        for landmark, words in sorted(_PARTS, key=lambda part: abs(part[0] - value)):
            if said := _near_landmark(value, landmark, words):
                return said
        return f"{format_number(rounded(value * 100, 2))}{NBSP}% of"
    if value <= 1 + ABOVE:
        return "nearly" if value < 1 - ABOVE else "about"
    if said := _near_landmark(value, Decimal("1.5"), "one and a half times"):
        return said
    nearest = Decimal(max(2, round(value)))
    words = "twice" if nearest == 2 else f"{small_number(int(nearest))} times"
    if nearest > 12:
        return words
    return _near_landmark(value, nearest, words) or f"{format_number(rounded(value, 2))} times"


def share_words(per_cent: Decimal) -> str:
    """Return a share or the size of a change: ``"7.5 %"``, two digits."""
    return f"{format_number(rounded(abs(per_cent), 2))}{NBSP}%"


def fraction_words(per_cent: Decimal) -> str:
    """Return the size of a change as a fraction where it is near one: ``"a fifth"``, ``"23 %"``."""
    size = abs(per_cent)
    for low, high, words in _FRACTIONS:
        if low <= size <= high:
            return words
    return share_words(rounded(size, 1) if size < 1 else size)


def change_words(per_cent: Decimal, *, counted: bool = True) -> str:
    """Return a change in words: ``"a fifth more"``; ``counted`` things become fewer."""
    if abs(per_cent) < Decimal("0.5"):
        return "no more"
    less = "fewer" if counted else "less"
    return f"{fraction_words(per_cent)} {'more' if per_cent > 0 else less}"


_HARDLY = 200
"""A change below this part of the whole, half of one per cent, is hardly one."""
_FOLDS = {2: "doubled", 3: "tripled", 4: "quadrupled"}


def moved_words(to: Quantity, before: Quantity) -> str | None:
    """Return how a number moved, as a verb: "fell by a third", "nearly doubled".

    Shares move by points. None where it cannot be said: from nothing, or from below it.
    """
    a, b = arithmetic.together(to, before)
    if a == b:
        return "did not change"
    verb = "rose" if a > b else "fell"
    if b and abs(a - b) * _HARDLY < abs(b):
        return "hardly changed"
    if kind_of(to.unit) is UnitKind.PERCENT:
        points = format_number(abs(a - b))
        return f"{verb} by {points} point" + ("" if points == "1" else "s")
    found = arithmetic.change(to, before)
    if found is None or b <= 0 or a < 0:
        return None
    times = a / b
    if times >= 2 * (1 - NEAR):
        nearest = max(2, round(times))
        hyphen = "-" if nearest > 12 else ""
        fold = _FOLDS.get(nearest, f"{small_number(nearest)}{hyphen}fold")
        if said := _near_landmark(times, Decimal(nearest), fold):
            return said if nearest in _FOLDS else f"grew {said}"
        return f"grew to {format_number(rounded(times, 2))} times as much"
    return f"{verb} by {fraction_words(found.result)}"


def _most(numbers: tuple[Quantity, ...]) -> str | None:
    """Return "most", "largest" or "highest" where the first is above all others, else None."""
    first, *others = (arithmetic.in_base(quantity)[0] for quantity in numbers)
    if not others or first <= max(others):
        return None
    words = {UnitKind.COUNT: "most", UnitKind.AREA: "largest"}
    return words.get(kind_of(numbers[0].unit), "highest")


def _filled(name: str, numbers: tuple[Quantity, Quantity], directed: bool) -> str | None:
    """Return the words for one place in a title; ``directed``: "more" or "less" stands behind."""
    first, second = numbers
    if name == "difference":
        found = arithmetic.difference(first, second)
        return number_parts(Quantity(abs(found.result), first.unit)).text
    if name == "moved":
        return moved_words(first, second)
    summed = {"ratio": arithmetic.ratio, "change": arithmetic.change, "share": arithmetic.share}
    result = summed[name](first, second)
    if result is None:
        return None
    if name == "ratio":
        return ratio_words(result.result)
    if name == "share":
        return share_words(result.result)
    if directed:
        return fraction_words(result.result)
    return change_words(result.result, counted=kind_of(first.unit) is UnitKind.COUNT)


def filled_title(briefing: Briefing, text: str, point: str) -> str | None:
    """Return ``text`` with its places filled from the first two operands of the relation ``point``.

    None where the text has places and the relation, or a number of it, is there no more, cannot be
    computed, or says the opposite of a "more" or "fewer" that follows the place. ``{most}`` asks
    that the first operand is above all the others of the relation.
    """
    if not _PLACE.search(text):
        return text
    return filled_by(briefing, text, briefing.relations_by_id.get(point))


def filled_by(briefing: Briefing, text: str, relation: Relation | None) -> str | None:
    """Return the same for a relation that the briefing need not hold yet."""
    if not _PLACE.search(text):
        return text
    every = "{most}" in text
    operands = (
        relation.operands if relation and every else relation.operands[:2] if relation else ()
    )
    found = arithmetic.quantities_of(briefing, operands) if relation else None
    if found is None or len(found) < 2:
        return None
    numbers = (found[0], found[1])
    kinds = relation is not None and (relation.kind is RelationKind.PART_OF or "{most}" in text)
    counted = kinds and all(kind_of(quantity.unit) is UnitKind.COUNT for quantity in found)
    bases = {arithmetic.in_base(quantity)[1] for quantity in found}
    if len(bases) > 1 and not counted:
        return None  # fires and collisions are both accidents; arrests are not kilograms
    rises = arithmetic.in_base(numbers[0])[0] >= arithmetic.in_base(numbers[1])[0]
    words: list[str] = []
    for place in _PLACE.finditer(text):
        direction = (place.group(2) or "").strip()
        directed = place.group(1) in ("change", "difference") and bool(direction)
        if directed and rises != (direction in ("more", "higher")):
            return None
        filled = (
            _most(found)
            if place.group(1) == "most"
            else _filled(place.group(1), numbers, bool(direction))
        )
        if filled is None:
            return None
        words.append(filled)
    parts = iter(words)
    done = _PLACE.sub(lambda _: next(parts), text)
    return done[:1].upper() + done[1:]
