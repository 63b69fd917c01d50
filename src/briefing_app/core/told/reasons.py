"""Why a verdict is as it is, and the sum behind it, in sentences that can be told in any tongue."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from briefing_app.core.sums.expression import Node
from briefing_app.core.sums.wording import Said, echo_text, right_text, stated_text, sum_text
from briefing_app.core.told.tongue import Told, Tongue

if TYPE_CHECKING:
    from briefing_app.core.sums.slips import Explained

WORDS_LOST = Told(lambda tongue: tongue.phrase("Its words are no longer in the article."))
NUMBER_LOST = Told(
    lambda tongue: tongue.phrase("A number it rests on is no longer in the article.")
)
NOT_THERE = Told(
    lambda tongue: tongue.phrase("The number it is compared with is not in the briefing.")
)
MISSING = Told(lambda tongue: tongue.phrase("A number of the sum is missing."))
NO_BASE = Told(lambda tongue: tongue.phrase("It cannot be computed: the base is zero."))
RISE = Told(lambda tongue: tongue.phrase("The numbers show a rise."))
FALL = Told(lambda tongue: tongue.phrase("The numbers show a fall."))


def no_rate(unit: str, other: str) -> Told:
    """Say that nothing is known to turn one unit into the other."""

    def told(tongue: Tongue) -> str:
        return tongue.phrase("No rate is known from {unit} to {other}.", unit=unit, other=other)

    return Told(told)


def sum_of(
    node: Node,
    numbers: Sequence[Said],
    values: Sequence[Decimal],
    result: Decimal,
    stated: Said,
) -> Told:
    """Return the sum with its result, as `sum_text` writes it."""
    return Told(lambda tongue: sum_text(node, numbers, values, result, stated, tongue))


def echo_of(stated: Said, other: Said, holds: bool) -> Told:
    """Return two sayings of one thing, as `echo_text` writes them."""
    return Told(lambda tongue: echo_text(stated, other, tongue, holds=holds))


def borne_out(stated: Said, *, nearly: bool) -> Told:
    """Say that a sum gives the stated number, or comes near it."""

    def told(tongue: Tongue) -> str:
        words = stated_text(stated, tongue)
        if nearly:
            return tongue.phrase(
                "The sum comes near; “{words}” or its parts may be rounded.", words=words
            )
        return tongue.phrase("The sum bears out “{words}”.", words=words)

    return Told(told)


def not_borne_out(stated: Said, slip: "Explained | None") -> Told:
    """Say that a sum gives another number, and which slip would explain it."""

    def told(tongue: Tongue) -> str:
        words = stated_text(stated, tongue)
        if slip is None:
            return tongue.phrase("The sum does not bear out “{words}”.", words=words)
        return tongue.phrase(
            "The sum does not bear out “{words}”. It would be right with {right}: {slip}.",
            words=words,
            right=right_text(slip.right, stated.quantity, tongue),
            slip=tongue.phrase(slip.slip.value, "a slip"),
        )

    return Told(told)
