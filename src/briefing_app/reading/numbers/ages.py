"""Ages of persons, set aside: "Petra Lund, 51, said" tells who spoke, not what happened.

The reader of sentences gives an age like any number with a unit. In an article it is no figure: on
a card or in a total it would be out of place. It stays among what was set aside, where a person
finds it and can take it in.
"""

import re

from briefing_app.reading.boundary import attempt
from briefing_app.reading.numbers.found import Aside, Found, Reading
from briefing_app.reading.numbers.reading import Explained
from briefing_app.reading.numbers.trace import Because
from briefing_app.reading.pattern import Pattern

REASON = "age"
_AVERAGE = Pattern(r"\b(?:average|averaged|mean|median|when they had|life expectancy)\b", re.I)
_NEAR = 60


def _is_age(reading: Reading, found: Found) -> bool:
    """Whether a figure is the age of a person; the average of many is a figure."""
    if found.kind != "age":
        return False
    start, end = reading.sentences[found.sentence]
    near = reading.text[max(start, found.start - _NEAR) : min(end, found.end + _NEAR)]
    return _AVERAGE.search(near) is None


def ages_aside(reading: Reading) -> Reading:
    """Return the reading with the ages of persons among ``asides``, in reading order."""
    kept = [i for i, found in enumerate(reading.figures) if not _is_persons(reading, found)]
    if len(kept) == len(reading.figures):
        return reading
    place = {old: new for new, old in enumerate(kept)}
    figures = tuple(
        reading.figures[i]._replace(
            same_as=None if (same := reading.figures[i].same_as) is None else place.get(same),
        )
        for i in kept
    )
    ages = [f for f in reading.figures if _is_persons(reading, f)]
    asides = [Aside(f.start, f.end, reading.text[f.start : f.end], REASON) for f in ages]
    together = sorted((*reading.asides, *asides), key=lambda aside: aside.start)
    return reading._replace(figures=figures, asides=tuple(together))


def _is_persons(reading: Reading, found: Found) -> bool:
    return attempt("whether an age is a person's", False, _is_age, reading, found)


def explained_aside(said: Explained) -> Explained:
    """Return the same for a reading with what decided about each number."""
    figures = zip(said.reading.figures, said.figures, strict=True)
    kept = tuple(because for found, because in figures if not _is_persons(said.reading, found))
    reading = ages_aside(said.reading)
    known = {a.start: b for a, b in zip(said.reading.asides, said.asides, strict=True)}
    by_age = (Because("reason", REASON, "ages"),)
    asides = tuple(known.get(aside.start, by_age) for aside in reading.asides)
    return said._replace(reading=reading, figures=kept, asides=asides)
