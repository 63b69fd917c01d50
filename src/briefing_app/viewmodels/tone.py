"""Which of four tones a figure wears: things counted, money, measures, or people harmed."""

import re
from typing import Literal

from briefing_app.core.figure import Figure
from briefing_app.core.units import UnitKind, kind_of

Tone = Literal["count", "money", "mass", "harm"]

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
_HARM = re.compile(
    r"\b(dea(th|d)|die[ds]?|dying|fatal\w*|kill\w*|victim|casualt(y|ies)|injur\w+|wounded|"
    r"hospitali[sz]\w*|overdos\w+|murder\w*|homicide|suicide|drown\w*|displaced|missing|infect\w+|"
    r"sick\w*|ill(ness)?|poison\w*|abus\w+|homeless|hungry|starv\w+|harm\w*)s?\b",
    re.IGNORECASE,
)
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
    """Return the tone of a figure from its unit, and for people from the words about them."""
    unit = figure.quantity.unit
    kind = kind_of(unit)
    if kind is UnitKind.MONEY:
        return "money"
    if kind in _MEASURES:
        return "mass"
    if _HARM.search(unit):
        return "harm"
    noun = unit.rpartition(" ")[2]
    about_people = noun in _PEOPLE or kind in (UnitKind.RATE, UnitKind.NONE)
    if about_people and _HARM.search(figure.label):
        return "harm"
    return "count"
