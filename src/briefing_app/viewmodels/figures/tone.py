"""Which tone a figure wears: things counted, money, measures, people harmed; or that it is lost."""

from functools import lru_cache
from typing import Literal

from briefing_app.core.arithmetic import is_lost
from briefing_app.core.figure import Figure
from briefing_app.core.units import UnitKind, kind_of

Tone = Literal["count", "money", "mass", "harm", "lost"]

_PEOPLE = frozenset(
    (
        "person",
        "people",
        "child",
        "woman",
        "man",
        "adult",
        "resident",
        "patient",
        "user",
        "worker",
        "civilian",
        "student",
        "soldier",
    )
)
_HARMS = frozenset(
    "dead death deaths dying homicide homicides ill illness illnesses missing displaced homeless "
    "hungry suicide suicides victim victims wounded casualty casualties".split()
)
_HARM_STEMS = tuple(
    "die fatal kill injur hospitalis hospitaliz overdos murder drown infect sick poison abus starv "
    "harm".split()
)
_SUFFERED = frozenset(("died", "dead", "killed", "injured", "hurt", "wounded", "drowned", "maimed"))
"""What is said of living beings only, whatever they are called (Americans, firefighters)."""
_NO_HARMS = frozenset(("diesel", "diet", "diets", "dietary", "harmony"))
_MEASURES = frozenset(
    (
        UnitKind.MASS,
        UnitKind.LENGTH,
        UnitKind.AREA,
        UnitKind.VOLUME,
        UnitKind.TEMPERATURE,
        UnitKind.SPEED,
        UnitKind.ENERGY,
    )
)


def tone_of(figure: Figure) -> Tone:
    """Return the tone of a figure from its unit, and for people from the words about them.

    One whose words are lost wears none: it is not there as the others are.
    """
    if is_lost(figure):
        return "lost"
    return tone_of_words(figure.quantity.unit, figure.label)


@lru_cache(maxsize=8192)
def tone_of_words(unit: str, label: str) -> Tone:
    """Return the tone of a number that stands, from what it counts and its label."""
    kind = kind_of(unit)
    if kind is UnitKind.MONEY:
        return "money"
    if kind in _MEASURES:
        return "mass"
    if _speaks_of_harm(unit):
        return "harm"
    noun = unit.rpartition(" ")[2]
    about_people = noun in _PEOPLE or kind in (UnitKind.RATE, UnitKind.NONE)
    if about_people and _speaks_of_harm(label):
        return "harm"
    if kind is UnitKind.COUNT and not _SUFFERED.isdisjoint(label.casefold().split()):
        return "harm"
    return "count"


def _speaks_of_harm(text: str) -> bool:
    words = text.casefold().replace("-", " ").split()
    return any(
        word not in _NO_HARMS and (word in _HARMS or word.startswith(_HARM_STEMS)) for word in words
    )
