"""How numbers and days are written where a person wants them otherwise than the language has them.

The choice belongs to the process, as the language of the interface does: it is made before the
first window, and by the preferences. So it is not handed down from call to call. Commands choose
nothing: what they write does not depend on who asks. Must not know where a choice is kept.
"""

from typing import Final, NamedTuple

THIN = "\u202f"
NUMBERS: Final = {
    "comma": (",", "."),
    "point": (".", ","),
    "space": (THIN, ","),
    "apostrophe": ("’", "."),
}
"""The grouping and the decimal separator of each form of numbers."""
DAYS: Final = {
    "": "{day} {month} {year}",
    "month": "{month} {day}, {year}",
    "iso": "{year}-{number:02}-{day:02}",
}
"""How a day is put together; the empty one is the usual."""


class Forms(NamedTuple):
    """A form of `NUMBERS`, empty for that of the language, and one of `DAYS`."""

    numbers: str = ""
    days: str = ""


USUAL = Forms()
_chosen = USUAL


def choose(forms: Forms) -> bool:
    """Write numbers and days so from now on; a form that is not known is the usual one.

    Return whether that is another way than before.
    """
    global _chosen
    known = Forms(
        forms.numbers if forms.numbers in NUMBERS else "", forms.days if forms.days in DAYS else ""
    )
    before, _chosen = _chosen, known
    return before != known


def chosen() -> Forms:
    """Return how numbers and days are written."""
    return _chosen


def day_written(year: str | int, number: int, month: str, day: int) -> str:
    """Return a day as it is written; ``month`` is the name of the month with this ``number``."""
    return DAYS[_chosen.days].format(year=year, number=number, month=month, day=day)
