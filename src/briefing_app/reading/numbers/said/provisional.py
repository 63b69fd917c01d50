"""What a text says of all its numbers at once: "All figures are provisional.", "Preliminary
report on …".
"""

import re
from dataclasses import replace

from briefing_app.reading.lexicon.hedges import MARKS
from briefing_app.reading.numbers.found import Found
from briefing_app.reading.pattern import Pattern

_SAID_OF_ALL = Pattern(
    r"(?:^|[.!?:;(*•–-]\s*|\ball (?:of )?)(?:all |the |these |our |of )*"
    r"(?:figures?|numbers|data|results|totals|counts|statistics|quantities|amounts|values|sums)"
    r"(?: given| shown| quoted| published| used| reported| cited)?"
    r"(?: here| below| above| in (?:this|the) \w+)?"
    r" (?:are|is|remain|should be (?:treated|regarded|seen) as)(?: still| only| all)?"
    r" (?P<mark>provisional|preliminary|estimate[sd]|projections|projected|forecasts"
    r"|unconfirmed)\b",
    re.IGNORECASE | re.MULTILINE,
)
_TITLE = Pattern(
    r"\A(?:(?:[^\n]*: )?(?:(?P<mark>provisional|preliminary) (?:report|figures?|numbers|data"
    r"|results|estimates?|statistics|count|findings|balance|accounts|returns)"
    r"|(?P<quick>(?:flash|quick|advance) estimates?))\b"
    r"|[^\n]*\((?P<behind>provisional|preliminary)\)$)",
    re.IGNORECASE | re.MULTILINE,
)
_HINTS = ("provisional", "preliminary", "estimate", "projec", "forecasts", "unconfirmed")


def mark_all(text: str, figures: list[Found]) -> list[Found]:
    """Return the figures with the mark that the text gives to all of them, if it gives one."""
    low = text.lower()
    if not any(hint in low for hint in _HINTS):
        return figures
    found, title = _SAID_OF_ALL.search(text), _TITLE.search(text)
    word = found["mark"] if found else _of_title(title) if title else ""
    return [_marked(f, MARKS[word.lower()]) for f in figures] if word else figures


def _of_title(title: re.Match[str]) -> str:
    quick = "preliminary" if title["quick"] else ""
    return title["mark"] or title["behind"] or quick


def _marked(found: Found, mark: str) -> Found:
    quantity = found.quantity
    if mark in quantity.marks:
        return found
    return found._replace(quantity=replace(quantity, marks=(*quantity.marks, mark)))
