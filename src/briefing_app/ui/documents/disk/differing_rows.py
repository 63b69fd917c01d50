"""The rows of what differs between what is open and what is in its file; pure."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import differing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.numberformat import format_quantity
from briefing_app.ui.documents.recovery.recovered import WORDS
from briefing_app.ui.documents.versions.rows import VersionRow
from briefing_app.words.said import marked, said, translated

_STATUS = {
    Status.KEY: marked("key figure"),
    Status.USED: marked("used"),
    Status.ASIDE: marked("set aside"),
}


def derive_differing_rows(here: Briefing, there: Briefing) -> tuple[VersionRow, ...]:
    """Return a row for each figure and each part that differs; figures come first."""
    ours, theirs = here.figures_by_id, there.figures_by_id
    rows: list[VersionRow] = []
    for key in dict.fromkeys((*ours, *theirs)):
        a, b = ours.get(key), theirs.get(key)
        if a == b:
            continue
        kind = "changed" if a and b else "gone" if a else "new"
        label = next((figure.label for figure in (a, b) if figure and figure.label), "")
        rows.append(VersionRow(kind, label, _said(a, b), _said(b, a)))
    kinds = differing(here, there)
    rows += [
        VersionRow("changed", translated(words), said("yours"), said("another"))
        for kind, words in WORDS
        if kinds & kind
    ]
    return tuple(rows)


def _said(figure: Figure | None, other: Figure | None) -> str:
    """A figure in words: its number, and whatever else differs from the other one."""
    if figure is None:
        return "–"
    told = [format_quantity(figure.quantity)]
    if other is not None:
        pairs = (
            (figure.label, other.label),
            (figure.period, other.period),
            (figure.place, other.place),
            (translated(_STATUS[figure.status]), translated(_STATUS[other.status])),
        )
        told += [one or "none" for one, another in pairs if one != another]
    return ", ".join(told)
