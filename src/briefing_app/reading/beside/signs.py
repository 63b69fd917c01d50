"""What tells whether two numbers of two texts are about one thing, each sign by its name.

How much each of them tells is fitted to texts of which a reader said what belongs together, see
`weights`. A sign that is named for what it goes with ("agrees people") tells so much where that is
so.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement
from briefing_app.core.beside.scale import scale_of
from briefing_app.core.quantity import Quantity
from briefing_app.reading.beside.limits import shut_out
from briefing_app.reading.beside.side import Side

MOST_DIGITS = 3
"""So many digits are hardly met twice by chance; more tell nothing more."""
MOST_WORDS, ENOUGH_WORDS, FEW_WORDS = 3.0, 1.0, 0.3
"""The first words that two places have in common tell more than those that follow."""
COMMON_WORDS = 0.15
"""Numbers that are met in any text, three years, a quarter, are little borne out by others where
the words have less in common.
"""
MOST_SIZE = 4
FARTHEST = 10.0
_NEARLY = 0.1


class Met(NamedTuple):
    """Two tellings that may be about one thing.

    ``x`` and ``y`` are their amounts in one unit, ``words`` is how much the words around them have
    in common, ``company`` how much the numbers beside them bear out, ``nouns`` how what is counted
    stands to each other, ``apart`` how far from each other they
    stand in their texts, from 0 to 1.
    """

    a: Side
    b: Side
    x: Quantity
    y: Quantity
    lent: bool
    agreement: Agreement
    slip: str
    words: float
    company: float
    nouns: str
    apart: float

    @property
    def is_same(self) -> bool:
        """Whether the two numbers may be one."""
        return self.agreement in (Agreement.AGREES, Agreement.ROUNDED)


def derive_signs(met: Met) -> dict[str, float]:
    """Return the signs of a pair with how strong each of them is."""
    how = met.agreement.value if met.is_same else "unlike"
    return dict(
        (
            ("any", 1.0),
            (how, 1.0),
            *_of_numbers(met, how),
            *_of_nouns(met, how),
            *_of_words(met, how),
            *_of_limits(met, how),
        )
    )


def _of_numbers(met: Met, how: str) -> Iterator[tuple[str, float]]:
    a, b = met.a, met.b
    digits = min(a.digits, b.digits) if met.agreement is Agreement.ROUNDED else a.digits
    yield f"{how} {a.kind} of {min(MOST_DIGITS, digits)}", 1.0
    low, high = sorted(abs(float(scale_of(q).of(q.point))) for q in (met.x, met.y))
    far = math.log2(min(2.0**FARTHEST, high / low)) if low else FARTHEST * (high > 0)
    if met.is_same:
        size = math.log10(max(1.0, abs(float(a.figure.quantity.point))))
        yield f"{how} size", min(size, MOST_SIZE) / 2
    else:
        yield "far", far
        yield "not near", min(far, 1.0)
    if met.agreement is Agreement.ROUNDED:
        yield "rounded far", min(1.0, far / _NEARLY)
    if met.slip:
        yield f"slip: {met.slip}{', one digit' if a.digits < 2 else ''}", 1.0


def _of_nouns(met: Met, how: str) -> Iterator[tuple[str, float]]:
    yield f"{how}, {met.nouns}", 1.0
    if met.lent:
        yield "lent", 1.0


def _of_words(met: Met, how: str) -> Iterator[tuple[str, float]]:
    yield "words", min(met.words, MOST_WORDS)
    yield "some words", min(met.words, ENOUGH_WORDS)
    yield "few words", min(met.words, FEW_WORDS) / FEW_WORDS
    yield f"some words, {how}", min(met.words, ENOUGH_WORDS)
    common = met.words < COMMON_WORDS and min(met.a.digits, met.b.digits) < 2
    common = common and met.a.kind in ("time", "share")
    yield f"company, {how}{' and common' if common else ''}", met.company
    yield from _of_labels(met, how)
    yield "apart in the text", met.apart


def _of_labels(met: Met, how: str) -> Iterator[tuple[str, float]]:
    """How much of what is surely told of both is the same, but for what is counted."""
    own = {met.a.noun, met.b.noun}
    labels = met.a.label - own, met.b.label - own
    if all(labels):
        shared = len(labels[0] & labels[1])
        yield f"labels alike, {how}", shared / min(map(len, labels))
        if not shared:
            yield f"labels unlike, {how}", 1.0


def _of_limits(met: Met, how: str) -> Iterator[tuple[str, float]]:
    a, b = met.a, met.b
    if bool(a.figure.change) != bool(b.figure.change):
        yield f"half moved, {a.kind}", 1.0
    elif a.figure.change:
        yield "both moved", 1.0
    if met.is_same and shut_out(a.limits, b.limits, slip=False):
        yield "other limits", 1.0
    yield from ((f"only one is {kind}", 1.0) for kind in sorted(a.limits.kinds ^ b.limits.kinds))
    if met.agreement is Agreement.APART:
        yield "of another time or place", 1.0
