"""The rows of the differences between two versions of an article; pure."""

from typing import NamedTuple

from briefing_app.core.figure import Figure
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.span import Span
from briefing_app.reading.beside.versions import Difference, DifferenceKind
from briefing_app.words.said import marked, said, translated

WORDS = {
    "changed": marked("changed"),
    "new": marked("new"),
    "gone": marked("gone"),
    "same": marked("the same"),
}
_ORDER = {"changed": 0, "new": 1, "gone": 2, "same": 3}


class VersionRow(NamedTuple):
    """A figure before and now, in the words of each version; ``sentence`` is where it stands."""

    kind: str
    label: str
    before: str
    now: str
    sentence: str = ""


def derive_version_rows(differences: tuple[Difference, ...]) -> tuple[VersionRow, ...]:
    """Return a row for each figure, what differs first."""
    rows = [
        VersionRow(
            d.kind.value,
            (d.old.label if d.old else "") or (d.new.label if d.new else ""),
            _said(d.old),
            _said(d.new),
            _around(d.new or d.old),
        )
        for d in differences
    ]
    return tuple(sorted(rows, key=lambda row: _ORDER[row.kind]))


def derive_summary(differences: tuple[Difference, ...]) -> str:
    """Return the counts in a sentence."""
    counts = {kind: sum(d.kind is kind for d in differences) for kind in DifferenceKind}
    if counts[DifferenceKind.SAME] == len(differences):
        return said("All figures are the same.")
    told = [f"{counts[kind]} {translated(WORDS[kind.value])}" for kind in _KINDS if counts[kind]]
    listed = told[0]
    if len(told) > 1:
        listed = said("{first} and {last}", first=", ".join(told[:-1]), last=told[-1])
    return said("Of the figures, {listed}.", listed=listed)


_KINDS = (
    DifferenceKind.CHANGED,
    DifferenceKind.NEW,
    DifferenceKind.GONE,
    DifferenceKind.SAME,
)


def _said(figure: Figure | None) -> str:
    if figure is None:
        return "–"
    evidence = figure.evidence
    if isinstance(evidence, Span):
        return " ".join(evidence.exact.split())
    return format_quantity(figure.quantity)


def _around(figure: Figure | None) -> str:
    evidence = figure.evidence if figure else None
    if not isinstance(evidence, Span):
        return ""
    return " ".join(f"…{evidence.prefix}{evidence.exact}{evidence.suffix}…".split())
