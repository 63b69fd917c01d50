"""The words of the status bar: what holds, what is not known, what everything is tied to."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QLocale

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Status
from briefing_app.core.once import once_for
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.core.verdicts import MOST_CHECKED, derive_verdicts
from briefing_app.viewmodels.figures.card_detail import SIGNS
from briefing_app.viewmodels.figures.claim_words import says_something, verdict_words
from briefing_app.words.cited import cited
from briefing_app.words.said import counted, marked, said, translated

KNOWN = (
    marked("English"),
    marked("German"),
    marked("Spanish"),
    marked("French"),
    marked("Italian"),
    marked("Portuguese"),
    marked("Dutch"),
)
"""Languages of articles, as Qt calls them; another one is shown by Qt's name for it."""


class ClaimLine(NamedTuple):
    """A claim of a briefing in a list, with its verdict."""

    claim: Claim
    verdict: Verdict
    briefing: Briefing

    @property
    def text(self) -> str:
        """Its words and its verdict in a line; made when a list is opened, not at every edit."""
        shown = verdict_words(self.briefing, self.claim, self.verdict)
        words = " ".join(self.claim.span.exact.split())
        said = cited(words, self.briefing.language)
        return f"{SIGNS[self.verdict.outcome]} {said}: {shown}"


class StatusProps(NamedTuple):
    """Each part in its forms, the fullest first; an empty tuple where there is nothing to say."""

    holds: tuple[str, ...]
    fails: tuple[str, ...]
    unchecked: tuple[str, ...]
    figures: tuple[str, ...]
    language: str


def derive_claim_lines(briefing: Briefing) -> tuple[ClaimLine, ...]:
    """Return every claim that says something to check with its verdict, in the text's order."""
    verdicts = derive_verdicts(briefing)
    return tuple(
        ClaimLine(claim, verdicts[claim.id], briefing)
        for claim in briefing.claims
        if says_something(claim)
    )


@once_for("claims", "tables", "figures.id", "figures.quantity", "figures.evidence")
def _counts(briefing: Briefing) -> Mapping[Outcome, int]:
    """How many claims that say something come to what."""
    return Counter(line.verdict.outcome for line in derive_claim_lines(briefing))


def derive_status(briefing: Briefing) -> StatusProps:
    """Return the words of the status bar."""
    counts = _counts(briefing)
    holds, fails, unchecked = (
        counts.get(o, 0) for o in (Outcome.HOLDS, Outcome.FAILS, Outcome.UNCHECKED)
    )
    return StatusProps(
        holds=(counted(holds, "✓ {n} claim holds", "✓ {n} claims hold"), f"✓ {holds}")
        if holds
        else (),
        fails=(counted(fails, "✗ {n} claim fails", "✗ {n} claims fail"), f"✗ {fails}")
        if fails
        else (),
        unchecked=(
            counted(unchecked, "{n} cannot be checked", "{n} cannot be checked"),
            f"? {unchecked}",
        )
        if unchecked
        else (),
        figures=_figures(briefing) or ((said("no figures yet"),) if briefing.articles else ()),
        language=_language(briefing.language),
    )


@once_for("figures.status", "figures.evidence.source", "figures.evidence.lost")
def _figures(briefing: Briefing) -> tuple[str, ...]:
    used = [f.evidence for f in briefing.figures if f.status is not Status.ASIDE]
    if not used:
        return ()
    count = counted(len(used), "{n} figure", "{n} figures")
    spans = [evidence for evidence in used if isinstance(evidence, Span)]
    lost = len([span for span in spans if span.lost])
    if lost:
        without = counted(lost, "{n} without its sentence", "{n} without their sentence")
        return (f"{count}, {without}", count)
    if len(spans) == len(used):
        tied = counted(
            len(used),
            "{n} figure, tied to its sentence",
            "{n} figures, each tied to its sentence",
        )
    else:
        tied = counted(
            len(used),
            "{n} figure, tied to its sentence or row",
            "{n} figures, each tied to its sentence or row",
        )
    if _longest(briefing) > MOST_CHECKED:
        first = counted(
            MOST_CHECKED,
            "claims looked for in the first {n} figure only",
            "claims looked for in the first {n} figures only",
        )
        return (f"{tied} · {first}", tied, count)
    return (tied, count)


def _longest(briefing: Briefing) -> int:
    """How many figures the text has that has most of them."""
    told = [f.evidence for f in briefing.figures]
    return max(Counter([e.source for e in told if isinstance(e, Span)]).values(), default=0)


def _language(tag: str) -> str:
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.C:
        return tag
    return translated(QLocale.languageToString(locale.language()))
