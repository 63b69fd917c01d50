"""The rows of what differs between what is open and what is in its file; pure."""

from collections.abc import Iterator
from itertools import zip_longest

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Kind, differing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.sums.form import form_of_figure
from briefing_app.ui.documents.disk.differing_text import derive_differing_texts
from briefing_app.ui.documents.recovery.recovered import WORDS
from briefing_app.ui.documents.versions.rows import VersionRow
from briefing_app.words.said import marked, said, translated

NOTHING = "–"
_STATUS = {
    Status.KEY: marked("key figure"),
    Status.USED: marked("used"),
    Status.ASIDE: marked("set aside"),
}


_DETAILS = (
    ("title", marked("Title")),
    ("headline", marked("Headline")),
    ("standfirst", marked("Standfirst")),
    ("kicker", marked("Kicker, the line above the headline")),
    ("language", marked("Language")),
)
_SHOWN = Kind.HEAD | Kind.TEXT
"""Kinds of which the words themselves are shown."""


def derive_differing_rows(here: Briefing, there: Briefing) -> tuple[VersionRow, ...]:
    """Return a row for each figure, detail and paragraph that differs, then for the other parts.

    A figure that only moved with its text has none.
    """
    rows = [*_figures(here, there), *_details(here, there), *_texts(here, there)]
    kinds = differing(here, there)
    told = any(row.kind != "same" for row in rows)
    rows += [
        VersionRow("changed", translated(words), said("yours"), said("another"))
        for kind, words in WORDS
        if kinds & kind and not (kind & _SHOWN and told)
    ]
    return tuple(rows)


def _figures(here: Briefing, there: Briefing) -> Iterator[VersionRow]:
    ours, theirs = here.figures_by_id, there.figures_by_id
    for key in dict.fromkeys((*ours, *theirs)):
        a, b = ours.get(key), theirs.get(key)
        before, now = _said(a, b), _said(b, a)
        if a != b and before != now:
            kind = "changed" if a and b else "gone" if a else "new"
            label = next((figure.label for figure in (a, b) if figure and figure.label), "")
            yield VersionRow(kind, label, before, now)


def _details(here: Briefing, there: Briefing) -> Iterator[VersionRow]:
    for name, words in _DETAILS:
        a, b = getattr(here, name), getattr(there, name)
        if a != b:
            yield VersionRow("changed", translated(words), a or NOTHING, b or NOTHING)


def _texts(here: Briefing, there: Briefing) -> Iterator[VersionRow]:
    label = said("Text")
    for a, b in zip_longest(here.articles, there.articles):
        ours, theirs = ([block.text for block in one.blocks] if one else [] for one in (a, b))
        for before, now in derive_differing_texts(ours, theirs):
            kind = "changed" if before and now else "gone" if before else "new"
            yield VersionRow(kind, label, before or NOTHING, now or NOTHING)


def _said(figure: Figure | None, other: Figure | None) -> str:
    """A figure in words: its number, and whatever else differs from the other one."""
    if figure is None:
        return NOTHING
    told = [format_quantity(figure.quantity, form=form_of_figure(figure))]
    if other is not None:
        pairs = (
            (figure.label, other.label),
            (figure.period, other.period),
            (figure.place, other.place),
            (translated(_STATUS[figure.status]), translated(_STATUS[other.status])),
        )
        told += [one or "none" for one, another in pairs if one != another]
    return ", ".join(told)
