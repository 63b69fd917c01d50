"""Ages of persons, set aside: "Petra Lund, 51, said" tells who spoke, not what happened.

The reader of sentences gives an age like any number with a unit. In an article it is no figure: on
a card or in a total it would be out of place. It stays among what was set aside, where a person
finds it and can take it in.
"""

import re
from dataclasses import replace

from briefing_app.reading.numbers.found import Aside, Found, Reading
from briefing_app.reading.numbers.reading import Explained
from briefing_app.reading.numbers.trace import Because

REASON = "age"
_BRACKETED = re.compile(r"\(\d{1,3}\b")


def _is_age(reading: Reading, found: Found) -> bool:
    """Whether a figure is surely an age: several numbers in brackets are counts of a list."""
    if found.kind != "age":
        return False
    text = reading.text
    if text[found.start - 1 : found.start] != "(":
        return True
    start, end = reading.sentences[found.sentence]
    return len(_BRACKETED.findall(text, start, end)) < 2


def ages_aside(reading: Reading) -> Reading:
    """Return the reading with the ages of persons among ``asides``, in reading order."""
    kept = [i for i, found in enumerate(reading.figures) if not _is_age(reading, found)]
    if len(kept) == len(reading.figures):
        return reading
    place = {old: new for new, old in enumerate(kept)}
    figures = tuple(
        replace(
            reading.figures[i],
            same_as=None if (same := reading.figures[i].same_as) is None else place.get(same),
        )
        for i in kept
    )
    ages = [f for f in reading.figures if _is_age(reading, f)]
    asides = [Aside(f.start, f.end, reading.text[f.start : f.end], REASON) for f in ages]
    together = sorted((*reading.asides, *asides), key=lambda aside: aside.start)
    return replace(reading, figures=figures, asides=tuple(together))


def explained_aside(said: Explained) -> Explained:
    """Return the same for a reading with what decided about each number."""
    figures = zip(said.reading.figures, said.figures, strict=True)
    kept = tuple(because for found, because in figures if not _is_age(said.reading, found))
    reading = ages_aside(said.reading)
    known = {a.start: b for a, b in zip(said.reading.asides, said.asides, strict=True)}
    by_age = (Because("reason", REASON, "ages"),)
    asides = tuple(known.get(aside.start, by_age) for aside in reading.asides)
    return replace(said, reading=reading, figures=kept, asides=asides)
