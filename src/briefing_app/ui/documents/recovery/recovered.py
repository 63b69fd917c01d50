"""What recovered work differs in from the file, in words; pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Kind, differing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.span import Span
from briefing_app.viewmodels.window.moments import clock_said, day_said
from briefing_app.words.said import counted, marked, said, translated

WORDS = (
    (Kind.HEAD, marked("the details")),
    (Kind.TEXT, marked("the text")),
    (Kind.TABLES, marked("the tables")),
    (Kind.CHARTS, marked("the charts")),
    (Kind.NOTES, marked("the notes")),
    (Kind.CARDS, marked("the order of the cards")),
    (Kind.CLAIMS, marked("the claims")),
    (Kind.RELATIONS, marked("the relations")),
    (Kind.DECK, marked("the slides")),
    (Kind.SHEET, marked("the sheet")),
    (Kind.QUOTATIONS, marked("the quotations")),
    (Kind.COUNTERPARTS, marked("the other sources")),
    (Kind.SIGN_OFFS, marked("the sign-offs")),
    (Kind.COMMENTS, marked("the comments")),
    (Kind.STATUS, marked("draft or embargo")),
)


def derive_differing_words(file: Briefing | None, work: Briefing) -> str:
    """Return a sentence on what the work differs in; None: the file is not there."""
    if file is None:
        used = sum(figure.status is not Status.ASIDE for figure in work.figures)
        return said(
            "It was never saved, or its file is gone. {figures}.",
            figures=counted(used, "{n} figure", "{n} figures"),
        )
    kinds = differing(file, work)
    if not kinds:
        return said("The file holds the same.")
    told = _told(file, work, kinds)
    if not told:
        return said("Differs from the file.")
    return said("Differs from the file in {listed}.", listed=_listed(told))


def derive_here_words(file: Briefing, here: Briefing) -> str:
    """Return a sentence on what the open briefing differs in from its file."""
    kinds = differing(file, here)
    if not kinds:
        return said("The file holds the same.")
    told = _told(file, here, kinds)
    if not told:
        return said("What is here differs from the file.")
    return said("What is here differs from the file in {listed}.", listed=_listed(told))


def derive_when_words(when: str, now: datetime) -> str:
    """Return a time as people say it: "today at 14:05", "on 3 May 2026 at 09:12"."""
    try:
        at = datetime.fromisoformat(when).astimezone(now.tzinfo)
    except ValueError:
        return said("at an unknown time")
    days = (now.date() - at.date()).days
    clock = clock_said(at)
    if days == 0:
        return said("today at {clock}", clock=clock)
    if days == 1:
        return said("yesterday at {clock}", clock=clock)
    return said("on {day} at {clock}", day=day_said(at), clock=clock)


def _told(before: Briefing, after: Briefing, kinds: Kind) -> list[str]:
    """What the one has that the other has not, each in a word or two."""
    others = [translated(words) for kind, words in WORDS if kinds & kind]
    return [*_figures(before.figures, after.figures), *others]


def _figures(before: Sequence[Figure], after: Sequence[Figure]) -> list[str]:
    old = {figure.id: figure for figure in before}
    new = {figure.id: figure for figure in after}
    changed = sum(1 for id_, figure in new.items() if id_ in old and _differ(old[id_], figure))
    added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    told = []
    if changed:
        told.append(counted(changed, "{n} figure changed", "{n} figures changed"))
    if added:
        told.append(counted(added, "{n} figure added", "{n} figures added"))
    if gone:
        told.append(counted(gone, "{n} figure removed", "{n} figures removed"))
    return told


def _differ(before: Figure, after: Figure) -> bool:
    """Whether a figure says something else; that its neighbours do is no change of its own."""
    return _said(before) != _said(after)


def _said(figure: Figure) -> Figure:
    span = figure.evidence
    if not isinstance(span, Span):
        return figure
    return replace(figure, evidence=Span(span.source, 0, 0, span.exact, lost=span.lost))


def _listed(words: list[str]) -> str:
    if len(words) == 1:
        return words[0]
    return said("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])
