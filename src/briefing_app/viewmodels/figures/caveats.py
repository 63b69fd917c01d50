"""What is said of numbers that are set against each other though they are not alike."""

from briefing_app.core.sums.comparable import Caveat, Unlike
from briefing_app.viewmodels.figures.period_text import period_name

_NAMES = {
    Unlike.MEASURE: "different measures",
    Unlike.PERIOD: "different periods",
    Unlike.PLACE: "different places",
    Unlike.DEFINITION: "different things counted",
}


def caveat_words(caveat: Caveat) -> str:
    """Return a caveat in words: "different periods: March 2024, 2023"."""
    if caveat.unlike is Unlike.STANDING:
        return f"{caveat.first or 'final'} against {caveat.second or 'final'}"
    sides = (caveat.first, caveat.second)
    if caveat.unlike is Unlike.PERIOD:
        sides = (period_name(caveat.first), period_name(caveat.second))
    return f"{_NAMES[caveat.unlike]}: {', '.join(sides)}"
