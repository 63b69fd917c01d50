"""The claims that a person can overrule, in words; pure."""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Outcome, Ruling
from briefing_app.core.verdict import derive_verdict
from briefing_app.viewmodels.figures.claim_words import says_something, states, verdict_words
from briefing_app.viewmodels.figures.text import names_figure
from briefing_app.words.quoted import quoted
from briefing_app.words.said import said

LONGEST = 90
_ORDER = {Outcome.FAILS: 0, Outcome.UNCHECKED: 1, Outcome.HOLDS: 2}


class RulingTopic(NamedTuple):
    """A claim by its id: its words, what the sum says of it, and the ruling there is."""

    id: str
    words: str
    sum: str
    computed: Outcome
    ruling: Ruling | None


def derive_ruling_topics(briefing: Briefing) -> tuple[RulingTopic, ...]:
    """Return the claims that say something to check: first what fails, last what holds."""
    told = (c for c in briefing.claims if says_something(c) and not c.span.lost)
    topics = (_topic(briefing, claim) for claim in told)
    return tuple(sorted(topics, key=lambda topic: _ORDER[topic.computed]))


def claim_of_key(briefing: Briefing, key: str) -> str:
    """Return the id of the claim that a lit figure states or is about; empty for none."""
    figure = briefing.figures_by_id.get(key)
    if figure is None:
        return ""
    stated = (c for c in briefing.claims if states(c, figure))
    about = (c for c in briefing.claims if c.operands and names_figure(c.operands[0], figure))
    found = next(stated, None) or next(about, None)
    return found.id if found else ""


def _topic(briefing: Briefing, claim: Claim) -> RulingTopic:
    bare = replace(claim, ruling=None)
    verdict = derive_verdict(briefing, bare)
    told = verdict_words(briefing, bare, verdict)
    words = " ".join(claim.span.exact.split())
    if len(words) > LONGEST:
        words = words[: LONGEST - 1] + "…"
    outcome = verdict.outcome
    answer = said("By the sum it cannot be checked")
    if outcome is Outcome.HOLDS:
        answer = said("By the sum it holds")
    elif outcome is Outcome.FAILS:
        answer = said("By the sum it fails")
    tail = f": {told}" if told else ""
    return RulingTopic(
        claim.id,
        quoted(words),
        f"{answer}{tail}.",
        outcome,
        claim.ruling,
    )
