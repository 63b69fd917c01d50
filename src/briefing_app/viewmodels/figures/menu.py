"""What can be done with a figure that was pointed at: its context menu. Must know no widget."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Evidence, Figure, Status
from briefing_app.core.refs import cell_of_key
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.of_cells import figure_of_cell, with_cell_decided
from briefing_app.viewmodels.figures.text import label_text, number_of
from briefing_app.viewmodels.triage.edits import DECISIONS, with_decision
from briefing_app.words.said import counted, said, translated

LEAST_TOGETHER = 2
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
    CORRECT = "correct_text"
    PRESENT = "present_here"
    CHART = "chart_figure"
    KEY = "key"
    USE = "use"
    ASIDE = "aside"


_STATUS = {Deed.KEY: Status.KEY, Deed.USE: Status.USED, Deed.ASIDE: Status.ASIDE}


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
    """Return the menu of a figure or of a table's number; None where the key names neither."""
    figure = briefing.figures_by_id.get(key)
    if figure is None:
        ref = cell_of_key(key)
        return _cell_menu(briefing, ref) if ref is not None else None
    there = not loss_of(briefing, figure.evidence)
    return FigureMenu(
        _heading(figure, briefing.language or "en"),
        (
            Entry(Deed.GO, _go_words(figure.evidence), enabled=there),
            Entry(Deed.COPY, said("Copy")),
            Entry(Deed.COPY_SOURCED, said("Copy with source")),
            Entry(None),
            Entry(Deed.KEY, said("Key figure"), checked=figure.status is Status.KEY),
            Entry(Deed.USE, said("Figure, not key"), checked=figure.status is Status.USED),
            Entry(Deed.ASIDE, said("Set aside"), checked=figure.status is Status.ASIDE),
            Entry(None),
            Entry(Deed.EDIT, said("Edit…")),
            Entry(Deed.CORRECT, _correct_words(figure.evidence), enabled=there),
            Entry(Deed.NOTE, said("Note…")),
            Entry(Deed.COMMENT, said("Comment…")),
            Entry(Deed.CHART, said("Chart of this figure…")),
            Entry(Deed.PRESENT, said("Present from here"), enabled=figure.status is Status.KEY),
        ),
    )


def derive_joint_menu(briefing: Briefing, keys: Sequence[str]) -> FigureMenu | None:
    """Return the menu of several figures that were chosen together; None for fewer than two."""
    known = [briefing.figures_by_id[key] for key in keys if key in briefing.figures_by_id]
    if len(known) < LEAST_TOGETHER:
        return None

    def all_are(status: Status) -> bool:
        return all(figure.status is status for figure in known)

    return FigureMenu(
        counted(len(known), "{n} figure", "{n} figures"),
        (
            Entry(Deed.CHART, said("Chart these…")),
            Entry(Deed.COPY, said("Copy")),
            Entry(Deed.COPY_SOURCED, said("Copy with source")),
            Entry(None),
            Entry(Deed.KEY, said("Key figures"), checked=all_are(Status.KEY)),
            Entry(Deed.USE, said("Figures, not key"), checked=all_are(Status.USED)),
            Entry(Deed.ASIDE, said("Set aside"), checked=all_are(Status.ASIDE)),
        ),
    )


def derive_joint_status_edit(
    keys: Sequence[str], deed: Deed
) -> tuple[Callable[[Briefing], Briefing], str] | None:
    """Return the edit that decides on several figures at once; None for no decision."""
    wanted = _STATUS.get(deed)
    if wanted is None:
        return None

    def decide(briefing: Briefing) -> Briefing:
        for key in keys:
            if key in briefing.figures_by_id:
                briefing = with_decision(briefing, key, wanted)
        return briefing

    return decide, translated(DECISIONS[wanted])


def _cell_menu(briefing: Briefing, ref: CellRef) -> FigureMenu | None:
    """Return the menu of a cell that is no figure so far."""
    figure = figure_of_cell(briefing, ref)
    if figure is None:
        return None
    return FigureMenu(
        _heading(figure, briefing.language or "en"),
        (
            Entry(Deed.GO, _go_words(ref)),
            Entry(Deed.COPY, said("Copy")),
            Entry(Deed.COPY_SOURCED, said("Copy with source")),
            Entry(None),
            Entry(Deed.KEY, said("Key figure")),
            Entry(Deed.USE, said("Figure, not key")),
            Entry(None),
            Entry(Deed.CORRECT, _correct_words(ref)),
            Entry(Deed.COMMENT, said("Comment…")),
            Entry(Deed.CHART, said("Chart of this figure…")),
        ),
    )


def _go_words(evidence: Evidence) -> str:
    return said("Go to its row") if isinstance(evidence, CellRef) else said("Go to its sentence")


def _correct_words(evidence: Evidence) -> str:
    return said("Correct the cell…") if isinstance(evidence, CellRef) else said("Correct the text…")


def derive_status_edit(
    briefing: Briefing, key: str, deed: Deed
) -> tuple[Callable[[Briefing], Briefing], str] | None:
    """Return the edit that decides on a figure, and the name of its step; None for no decision."""
    wanted = _STATUS.get(deed)
    figure, ref = briefing.figures_by_id.get(key), cell_of_key(key)
    if wanted is not None and figure is None and ref is not None:
        return (lambda now: with_cell_decided(now, ref, wanted)), translated(DECISIONS[wanted])
    if wanted is None or figure is None or (figure.status is wanted and figure.decided):
        return None

    return (lambda now: with_decision(now, key, wanted)), translated(DECISIONS[wanted])


def _heading(figure: Figure, language: str) -> str:
    words = f"{number_of(figure, language).text} {label_text(figure, language)}".strip()
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(" ", 1)[0] + "…"
