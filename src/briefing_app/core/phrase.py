"""Numbers in words, for the titles of charts: "nearly twice", "a fifth more", "7.5 %".

A title says its point with ``{ratio}``, ``{change}``, ``{share}`` or ``{difference}``; the words
are made here from the figures as they stand, so that no result is ever written down.
"""

import re
from decimal import Decimal

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
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
    r"\{(ratio|change|share|difference)\}(?=(\s+(?:more|fewer|less|higher|lower)\b)?)"
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
    return share_words(size)


def change_words(per_cent: Decimal, *, counted: bool = True) -> str:
    """Return a change in words: ``"a fifth more"``; ``counted`` things become fewer."""
    if abs(per_cent) < Decimal("0.5"):
        return "no more"
    less = "fewer" if counted else "less"
    return f"{fraction_words(per_cent)} {'more' if per_cent > 0 else less}"


def _filled(name: str, numbers: tuple[Quantity, Quantity], directed: bool) -> str | None:
    """Return the words for one place in a title; ``directed``: "more" or "less" stands behind."""
    first, second = numbers
    if name == "difference":
        found = arithmetic.difference(first, second)
        return number_parts(Quantity(abs(found.result), first.unit)).text
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
    computed, or says the opposite of a "more" or "fewer" that follows the place.
    """
    if not _PLACE.search(text):
        return text
    relation = briefing.relations_by_id.get(point)
    found = arithmetic.quantities_of(briefing, relation.operands[:2]) if relation else None
    if found is None or len(found) < 2:
        return None
    numbers = (found[0], found[1])
    if arithmetic.in_base(numbers[0])[1] != arithmetic.in_base(numbers[1])[1]:
        return None
    rises = arithmetic.in_base(numbers[0])[0] >= arithmetic.in_base(numbers[1])[0]
    words: list[str] = []
    for place in _PLACE.finditer(text):
        direction = (place.group(2) or "").strip()
        directed = place.group(1) in ("change", "difference") and bool(direction)
        if directed and rises != (direction in ("more", "higher")):
            return None
        filled = _filled(place.group(1), numbers, bool(direction))
        if filled is None:
            return None
        words.append(filled)
    parts = iter(words)
    done = _PLACE.sub(lambda _: next(parts), text)
    return done[:1].upper() + done[1:]
