"""What is said of numbers that are set against each other though they are not alike."""

from briefing_app.core.sums.comparable import Caveat, Unlike
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.reservations import mark_words
from briefing_app.words.said import marked
from briefing_app.words.written import written

_NAMES = {
    Unlike.MEASURE: marked("different measures: {sides}"),
    Unlike.PERIOD: marked("different periods: {sides}"),
    Unlike.PLACE: marked("different places: {sides}"),
    Unlike.THING: marked("different things: {sides}"),
    Unlike.BASIS: marked("different bases: {sides}"),
    Unlike.DEFINITION: marked("different things counted: {sides}"),
}


def caveat_words(caveat: Caveat, language: str = "en") -> str:
    """Return a caveat in words: "different periods: March 2024, 2023"."""
    if caveat.unlike is Unlike.STANDING:
        first, second = (mark_words(s or "final", language) for s in (caveat.first, caveat.second))
        return written(language, "{first} against {second}", first=first, second=second)
    sides = (caveat.first, caveat.second)
    if caveat.unlike is Unlike.PERIOD:
        sides = (period_name(caveat.first, language), period_name(caveat.second, language))
    return written(language, _NAMES[caveat.unlike], sides=", ".join(sides))
