"""Numbers in words, for the titles of charts: "nearly twice", "a fifth more", "7.5 %".

A title says its point with ``{ratio}``, ``{change}``, ``{share}``, ``{difference}``, ``{moved}``,
``{most}`` or ``{top}``; the words are made here from the figures as they stand, so that no result
is ever written down.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Relation, RelationKind
from briefing_app.core.numberformat import NBSP, format_number, number_parts, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.form import Form, shared_form
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.landmarks import (
    AS_RATIO,
    FOLD,
    FOLDS,
    FRACTIONS,
    HALF,
    HALF_MORE,
    PARTS,
    TIMES,
    TWICE,
    Landmark,
)
from briefing_app.viewmodels.figures.reservations import quantity_text
from briefing_app.words.said import marked
from briefing_app.words.written import written

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
_PLACE = re.compile(
    r"\{(ratio|change|share|difference|moved|most|top)\}(?=(\s+(?:more|fewer|less|higher|lower)\b)?)"
)
_RANKING = re.compile(r"\{(?:most|top)\}")

BELOW = Decimal("0.01")
"""So far below a round multiple it is still that multiple; further down it is nearly that."""
ABOVE = Decimal("0.025")
"""So far above a round multiple it is still that multiple; further up it is more than that."""
NEAR = Decimal("0.10")
"""Beyond this a round multiple is not named at all."""


def _near_landmark(
    language: str, value: Decimal, mark: Landmark, about: str = "", **values: object
) -> str | None:
    """Return the landmark's words with "nearly" or "more than" as needed; None where it is far."""
    off = value / mark.value - 1
    if -BELOW <= off <= ABOVE:
        return written(language, mark.words, about, **values)
    if -NEAR <= off < 0:
        return written(language, mark.nearly, **values)
    return written(language, mark.more, **values) if 0 < off <= NEAR else None


def small_number(value: int, language: str = "en") -> str:
    """Return a whole number up to twelve in English words, any other one in digits."""
    english = language.partition("-")[0] == "en" and 0 <= value <= 12
    return _SMALL[value] if english else format_number(Decimal(value), language)


def _times(value: Decimal, language: str) -> str:
    return written(language, "{n} times", n=format_number(rounded(value, 2), language))


def ratio_words(value: Decimal, language: str = "en") -> str:
    """Return a multiple in words that can stand before "the arrests of …".

    >>> ratio_words(Decimal("1.92")), ratio_words(Decimal("0.5"))
    ('nearly twice', 'half')
    """
    if value <= 0:
        return _times(value, language)
    if value < Decimal("0.9"):
        for mark in sorted(PARTS, key=lambda part: abs(part.value - value)):
            if said := _near_landmark(language, value, mark, AS_RATIO if mark is HALF else ""):
                return said
        share = format_number(rounded(value * 100, 2), language)
        return written(language, "{n} % of", n=share).replace(" %", f"{NBSP}%")
    if value <= 1 + ABOVE:
        if value < 1 - ABOVE:
            return written(language, "nearly", "as a ratio")
        return written(language, "about", "as a ratio")
    if said := _near_landmark(language, value, HALF_MORE):
        return said
    nearest = Decimal(max(2, round(value)))
    many = small_number(int(nearest), language)
    mark = TWICE if nearest == 2 else TIMES._replace(value=nearest)
    if nearest > 12:
        return written(language, mark.words, n=many)
    return _near_landmark(language, value, mark, n=many) or _times(value, language)


def share_words(per_cent: Decimal, language: str = "en") -> str:
    """Return a share or the size of a change: ``"7.5 %"``, two digits."""
    return f"{format_number(rounded(abs(per_cent), 2), language)}{NBSP}%"


def fraction_words(per_cent: Decimal, language: str = "en") -> str:
    """Return the size of a change as a fraction where it is near one: ``"a fifth"``, ``"23 %"``."""
    size = abs(per_cent)
    for low, high, words in FRACTIONS:
        if low <= size <= high:
            return written(language, words)
    return share_words(rounded(size, 1) if size < 1 else size, language)


def change_words(per_cent: Decimal, language: str = "en", *, counted: bool = True) -> str:
    """Return a change in words: ``"a fifth more"``; ``counted`` things become fewer."""
    if abs(per_cent) < Decimal("0.5"):
        return written(language, "no more", "as a change")
    part = fraction_words(per_cent, language)
    if per_cent > 0:
        return written(language, "{part} more", part=part)
    if counted:
        return written(language, "{part} fewer", part=part)
    return written(language, "{part} less", part=part)


_HARDLY = 200
"""A change below this part of the whole, half of one per cent, is hardly one."""
_UNMOVED, _HARDLY_MOVED = marked("did not change"), marked("hardly changed")


def is_still(to: Quantity, before: Quantity) -> bool:
    """Return whether a number did not move, or hardly."""
    a, b = arithmetic.together(to, before)
    return a == b or bool(b and abs(a - b) * _HARDLY < abs(b))


def moved_words(to: Quantity, before: Quantity, language: str = "en") -> str | None:
    """Return how a number moved, as a verb: "fell by a third", "nearly doubled".

    Shares move by points. None where it cannot be said: from nothing, or from below it.
    """
    a, b = arithmetic.together(to, before)
    if is_still(to, before):
        return written(language, _UNMOVED if a == b else _HARDLY_MOVED)
    if kind_of(to.unit) is UnitKind.PERCENT:
        return _points(a - b, language)
    found = arithmetic.change(to, before)
    if found is None or b <= 0 or a < 0:
        return None
    if a / b >= 2 * (1 - NEAR):
        return _fold(a / b, language)
    part = fraction_words(found.result, language)
    if a > b:
        return written(language, "rose by {part}", part=part)
    return written(language, "fell by {part}", part=part)


def _points(moved: Decimal, language: str) -> str:
    points = format_number(abs(moved), language)
    if moved > 0:
        if points == "1":
            return written(language, "rose by 1 point")
        return written(language, "rose by {n} points", n=points)
    if points == "1":
        return written(language, "fell by 1 point")
    return written(language, "fell by {n} points", n=points)


def _fold(times: Decimal, language: str) -> str:
    """Return a growth to about twice or more in words: "nearly doubled", "grew fivefold"."""
    nearest = max(2, round(times))
    mark = FOLDS.get(nearest, FOLD._replace(value=Decimal(nearest)))
    many = small_number(nearest, language)
    hyphen = "-" if nearest > len(_SMALL) - 1 and language.startswith("en") else ""
    if said := _near_landmark(language, times, mark, n=f"{many}{hyphen}"):
        return said
    shown = format_number(rounded(times, 2), language)
    return written(language, "grew to {n} times the earlier figure", n=shown)


def _ranked(
    name: str, numbers: Sequence[Quantity], language: str, form: Form | None = None
) -> str | None:
    """Return the words for the first of some numbers where it is above all others, else None.

    "most", "largest" or "highest", or for ``top`` the number itself with its hedge and marks.
    """
    first, *others = (arithmetic.in_base(quantity)[0] for quantity in numbers)
    if not others or first <= max(others):
        return None
    if name == "top":
        return quantity_text(numbers[0], language, counted=False, form=form)
    kind = kind_of(numbers[0].unit)
    if kind is UnitKind.COUNT:
        return written(language, "most", "in a title")
    if kind is UnitKind.AREA:
        return written(language, "largest", "in a title")
    return written(language, "highest", "in a title")


def _filled(
    name: str,
    numbers: tuple[Quantity, Quantity],
    directed: bool,
    language: str,
    form: Form | None = None,
) -> str | None:
    """Return the words for one place in a title; ``directed``: "more" or "less" stands behind.

    ``form`` is that of both numbers.
    """
    first, second = numbers
    if name == "difference":
        found = arithmetic.difference(first, second)
        return number_parts(Quantity(abs(found.result), first.unit), language, form=form).text
    if name == "moved":
        return moved_words(first, second, language)
    summed = {"ratio": arithmetic.ratio, "change": arithmetic.change, "share": arithmetic.share}
    result = summed[name](first, second)
    if result is None:
        return None
    if name == "ratio":
        return ratio_words(result.result, language)
    if name == "share":
        return share_words(result.result, language)
    if directed:
        return fraction_words(result.result, language)
    counted = kind_of(first.unit) is UnitKind.COUNT
    return change_words(result.result, language, counted=counted)


def filled_title(briefing: Briefing, text: str, point: str) -> str | None:
    """Return ``text`` with its places filled from the first two operands of the relation ``point``.

    None where the text has places and the relation, or a number of it, is there no more, cannot be
    computed, or says the opposite of a "more" or "fewer" that follows the place. ``{most}`` and
    ``{top}``, the first operand itself, ask that it is above all the others of the relation.
    """
    if not _PLACE.search(text):
        return text
    return filled_by(briefing, text, briefing.relations_by_id.get(point))


def filled_by(briefing: Briefing, text: str, relation: Relation | None) -> str | None:
    """Return the same for a relation that the briefing need not hold yet."""
    if not _PLACE.search(text):
        return text
    every = _RANKING.search(text) is not None
    operands = (
        relation.operands if relation and every else relation.operands[:2] if relation else ()
    )
    found = arithmetic.quantities_of(briefing, operands) if relation else None
    if found is None or len(found) < 2:
        return None
    numbers = (found[0], found[1])
    kinds = relation is not None and (relation.kind is RelationKind.PART_OF or every)
    counted = kinds and all(kind_of(quantity.unit) is UnitKind.COUNT for quantity in found)
    bases = {arithmetic.in_base(quantity)[1] for quantity in found}
    if len(bases) > 1 and not counted:
        return None  # fires and collisions are both accidents; arrests are not kilograms
    rises = arithmetic.in_base(numbers[0])[0] >= arithmetic.in_base(numbers[1])[0]
    form = shared_form([arithmetic.form_of_operand(briefing, one) for one in operands[:2]])
    words: list[str] = []
    for place in _PLACE.finditer(text):
        direction = (place.group(2) or "").strip()
        directed = place.group(1) in ("change", "difference") and bool(direction)
        if directed and rises != (direction in ("more", "higher")):
            return None
        if place.group(1) in ("most", "top"):
            filled = _ranked(place.group(1), found, briefing.language, form)
        else:
            filled = _filled(place.group(1), numbers, bool(direction), briefing.language, form)
        if filled is None:
            return None
        words.append(filled)
    parts = iter(words)
    done = _PLACE.sub(lambda _: next(parts), text)
    return done[:1].upper() + done[1:]
