"""What can be done with a figure that was pointed at: its context menu. Must know no widget."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.viewmodels.figures.evidence import loss_of
from briefing_app.viewmodels.figures.text import label_text, number_of
from briefing_app.viewmodels.triage.edits import DECISIONS, with_decision

LONGEST = 48
"""Characters of the menu's first line; a longer label is cut at a word."""


class Deed(StrEnum):
    """What an entry does."""

    GO = "go to the sentence"
    COPY = "copy"
    COPY_SOURCED = "copy_sourced"
    EDIT = "triage"
    NOTE = "note"
    COMMENT = "comment"
    PRESENT = "present_here"
    CHART = "chart_figure"
    KEY = "key"
    USE = "use"
    ASIDE = "aside"


class Entry(NamedTuple):
    """One line of the menu; None for ``deed`` is a line between."""

    deed: Deed | None
    words: str = ""
    checked: bool = False
    enabled: bool = True


class FigureMenu(NamedTuple):
    """The figure in a few words, and what can be done with it."""

    heading: str
    entries: tuple[Entry, ...]


def derive_figure_menu(briefing: Briefing, key: str) -> FigureMenu | None:
    """Return the menu of a figure; None where the key names none."""
    figure = briefing.figures_by_id.get(key)
    if figure is None:
        return None
    there = not loss_of(briefing, figure.evidence)
    return FigureMenu(
        _heading(figure, briefing.language or "en"),
        (
            Entry(Deed.GO, "Go to its sentence", enabled=there),
            Entry(Deed.COPY, "Copy"),
            Entry(Deed.COPY_SOURCED, "Copy with source"),
            Entry(None),
            Entry(Deed.KEY, "Key figure", checked=figure.status is Status.KEY),
            Entry(Deed.USE, "Figure, not key", checked=figure.status is Status.USED),
            Entry(Deed.ASIDE, "Set aside", checked=figure.status is Status.ASIDE),
            Entry(None),
            Entry(Deed.EDIT, "Edit…"),
            Entry(Deed.NOTE, "Note…"),
            Entry(Deed.COMMENT, "Comment…"),
            Entry(Deed.CHART, "Chart of this figure…"),
            Entry(Deed.PRESENT, "Present from here", enabled=figure.status is Status.KEY),
        ),
    )


def derive_status_edit(
    briefing: Briefing, key: str, deed: Deed
) -> tuple[Callable[[Briefing], Briefing], str] | None:
    """Return the edit that decides on a figure, and the name of its step; None for no decision."""
    wanted = {Deed.KEY: Status.KEY, Deed.USE: Status.USED, Deed.ASIDE: Status.ASIDE}.get(deed)
    figure = briefing.figures_by_id.get(key)
    if wanted is None or figure is None or (figure.status is wanted and figure.decided):
        return None

    return (lambda now: with_decision(now, key, wanted)), DECISIONS[wanted]


def _heading(figure: Figure, language: str) -> str:
    words = f"{number_of(figure, language).text} {label_text(figure)}".strip()
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(" ", 1)[0] + "…"
