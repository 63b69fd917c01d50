"""The foot of the sheet as data: the words behind its numbers, what was checked, sources."""

from typing import Any

from briefing_app.core.verdict import Outcome
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.frame import is_right_to_left
from briefing_app.render.sheet.words import PageWords
from briefing_app.viewmodels.sheet.notes import Footnote
from briefing_app.viewmodels.sheet.sheet import Sheet

LEFT_TO_RIGHT = "\u200e"


def foot_data(sheet: Sheet, palette: Palette, words: PageWords) -> dict[str, Any]:
    """Return what stands under the page's last rule."""
    turned = is_right_to_left(sheet.content_language)
    return {
        "footnotes": [
            {
                "numbers": _from_left(note.numbers) if turned else note.numbers,
                "quote": _quote(note, words, sheet.content_language),
            }
            for note in sheet.footnotes
        ],
        "checked": _checked(sheet, words, palette),
        "foot-share": _foot_share(sheet),
        "listed": sheet.listed,
        "foot-split": _foot_split(sheet),
        "sources": list(sheet.sources),
        "comments": list(sheet.comments),
        "contact": sheet.contact,
        "left-out": words.left_out(sheet.left_out, 2 if sheet.front else 1),
    }


def _from_left(numbers: str) -> str:
    """Return a range that is read from the left among words that are read from the right."""
    return numbers.replace("–", f"{LEFT_TO_RIGHT}–{LEFT_TO_RIGHT}")


def _foot_share(sheet: Sheet) -> float:
    """Return the part of the foot's width that the evidence takes, so that both sides end alike."""
    evidence = sum(len(note.words) + 6 for note in sheet.footnotes)
    checked = sum(len(entry.words) + len(entry.detail) + 14 for entry in sheet.checked)
    beside = checked + sum(map(len, sheet.sources)) + len(sheet.contact) + 40
    return min(0.65, max(0.35, evidence / max(1, evidence + beside)))


LINE = 58
"""Characters of a line in one of two columns."""


def _foot_split(sheet: Sheet) -> int:
    """Return how much of the evidence stands in the first of two columns that end alike."""
    notes = [_lines(note.words) for note in sheet.footnotes]
    beside = sum(_lines(f"{entry.words}{entry.detail}") for entry in sheet.checked)
    beside += sum(map(_lines, (*sheet.sources, *sheet.comments, sheet.contact)))
    ends = (abs(2 * sum(notes[:at]) - sum(notes) - beside) for at in range(len(notes) + 1))
    return min(enumerate(ends), key=lambda end: (end[1], end[0]))[0]


def _lines(words: str) -> int:
    return -((len(words) + 6) // -LINE) if words else 0


def _quote(note: Footnote, words: PageWords, language: str) -> str:
    """Return what a footnote quotes; words that are gone are shown, and said to be gone."""
    said = words.quoted(note.words, language) if note.quoted and note.words else note.words
    return f"{said} ({note.loss})".lstrip() if note.loss else said


def _checked(sheet: Sheet, words: PageWords, palette: Palette) -> list[dict[str, str]]:
    """Return the claims; those that share what could not be checked stand together."""
    colours = {
        Outcome.HOLDS: palette.ok,
        Outcome.FAILS: palette.bad,
        Outcome.UNCHECKED: palette.warn,
    }
    grouped: dict[tuple[Outcome, str], list[str]] = {}
    for entry in sheet.checked:
        apart = "" if entry.outcome is Outcome.UNCHECKED else entry.words
        key = (entry.outcome, f"{apart}\n{entry.detail.rstrip('.')}")
        grouped.setdefault(key, []).append(words.quoted(entry.words, sheet.content_language))
    return [
        {
            "words": ", ".join(dict.fromkeys(said)),
            "verdict": words.verdicts[outcome],
            "colour": colours[outcome],
            "detail": key.partition("\n")[2],
        }
        for (outcome, key), said in grouped.items()
    ]
