"""What recovered work differs in from the file, in words; pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Kind, differing
from briefing_app.core.figure import Figure
from briefing_app.core.span import Span

WORDS = (
    (Kind.HEAD, "the details"),
    (Kind.TEXT, "the text"),
    (Kind.TABLES, "the tables"),
    (Kind.CHARTS, "the charts"),
    (Kind.NOTES, "the notes"),
    (Kind.CARDS, "the order of the cards"),
    (Kind.CLAIMS, "the claims"),
    (Kind.RELATIONS, "the relations"),
    (Kind.DECK, "the slides"),
    (Kind.SHEET, "the sheet"),
    (Kind.QUOTATIONS, "the quotations"),
    (Kind.COUNTERPARTS, "the other sources"),
    (Kind.SIGN_OFFS, "the sign-offs"),
    (Kind.COMMENTS, "the comments"),
    (Kind.STATUS, "draft or embargo"),
)


def derive_differing_words(file: Briefing | None, work: Briefing) -> str:
    """Return a sentence on what the work differs in; None: the file is not there."""
    if file is None:
        return f"It was never saved, or its file is gone. {_counted(len(work.figures), 'figure')}."
    kinds = differing(file, work)
    if not kinds:
        return "The file holds the same."
    said = [*_figures(file.figures, work.figures)]
    said += [words for kind, words in WORDS if kinds & kind]
    return f"Differs from the file in {_listed(said)}." if said else "Differs from the file."


def derive_when_words(when: str, now: datetime) -> str:
    """Return a time as people say it: "today at 14:05", "on 3 May 2026 at 09:12"."""
    try:
        at = datetime.fromisoformat(when).astimezone(now.tzinfo)
    except ValueError:
        return "at an unknown time"
    days = (now.date() - at.date()).days
    if days in (0, 1):
        return f"{('today', 'yesterday')[days]} at {at:%H:%M}"
    return f"on {at.day} {at:%B %Y} at {at:%H:%M}"


def _figures(before: Sequence[Figure], after: Sequence[Figure]) -> list[str]:
    old = {figure.id: figure for figure in before}
    new = {figure.id: figure for figure in after}
    changed = sum(1 for id_, figure in new.items() if id_ in old and _differ(old[id_], figure))
    added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    said = []
    if changed:
        said.append(f"{_counted(changed, 'figure')} changed")
    if added:
        said.append(f"{_counted(added, 'figure')} added")
    if gone:
        said.append(f"{_counted(gone, 'figure')} removed")
    return said


def _differ(before: Figure, after: Figure) -> bool:
    """Whether a figure says something else; that its neighbours do is no change of its own."""
    return _said(before) != _said(after)


def _said(figure: Figure) -> Figure:
    span = figure.evidence
    if not isinstance(span, Span):
        return figure
    return replace(figure, evidence=Span(span.source, 0, 0, span.exact, lost=span.lost))


def _counted(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
