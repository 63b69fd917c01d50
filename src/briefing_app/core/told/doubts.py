"""Why a claim stays unchecked from the reading on: kept with it, in the file as English sentences.

Here they are told, and known again when they come out of a file.
"""

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.told.reasons import WORDS_LOST
from briefing_app.core.told.tongue import Told, Tongue

NOT_CERTAIN = Told(
    lambda tongue: tongue.phrase("It is not certain which numbers these words compare.")
)
NOT_GIVEN = Told(lambda tongue: tongue.phrase("The number it is compared with is not in the text."))
DOUBT = Told(lambda tongue: tongue.phrase("It is not certain that these numbers are meant."))
NOT_LISTED = Told(
    lambda tongue: tongue.phrase("The text does not list the others; add a table to check it.")
)
NO_ORDER = Told(
    lambda tongue: tongue.phrase(
        "The two are only set side by side; the words do not say which is more."
    )
)
NOT_IN_FILE = Told(lambda tongue: tongue.phrase("What it names is not in the file any more."))
NOT_IN_BRIEFING = Told(lambda tongue: tongue.phrase("A number it rests on is not in the briefing."))
_EVERY = {
    str(told): told
    for told in (
        NOT_CERTAIN,
        NOT_GIVEN,
        DOUBT,
        NOT_LISTED,
        NO_ORDER,
        NOT_IN_FILE,
        NOT_IN_BRIEFING,
        WORDS_LOST,
    )
}


def may_be(first: str, second: str) -> Told:
    """Say between which two readings the numbers leave it open."""

    def told(tongue: Tongue) -> str:
        return tongue.phrase(
            "It is not certain which numbers these words compare. It may be {first}, or {second}.",
            first=first,
            second=second,
        )

    return Told(told)


_MAY_BE = Pattern(str(may_be("(.+)", "(.+)")).replace(". ", r"\. ").removesuffix(".") + r"\.")


def known_again(why: str) -> str:
    """Return a sentence as it was told, where it is one of these; another one as it is."""
    between = _MAY_BE.fullmatch(why)
    return may_be(between[1], between[2]) if between else _EVERY.get(why, why)
