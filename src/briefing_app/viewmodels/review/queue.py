"""What a second person goes through: key figures, then claims, each with what it rests on."""

from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import FigureRef
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.viewmodels.figures.claim_words import says_something
from briefing_app.viewmodels.figures.evidence import derive_evidence, derive_span_evidence
from briefing_app.viewmodels.figures.text import figure_name
from briefing_app.viewmodels.review.words import signed_words
from briefing_app.viewmodels.window.status import derive_claim_lines
from briefing_app.words.cited import cited


class Reviewed(NamedTuple):
    """A figure or claim: what it says, where that stands, and what was said of it so far.

    ``figure`` is the figure to light, empty where there is none.
    """

    about: str
    says: str
    evidence: str
    signed: str
    figure: str
    is_open: bool


def derive_queue(briefing: Briefing) -> tuple[Reviewed, ...]:
    """Return the key figures in the order of their cards, then the claims."""
    signed = standing_sign_offs(briefing)
    items = [
        Reviewed(
            figure.id,
            figure_name(figure, briefing.language or "en"),
            _in_marks(derive_evidence(briefing, figure).text, briefing),
            signed_words(briefing, figure.id),
            figure.id,
            figure.id not in signed,
        )
        for figure in briefing.key_figures
    ]
    for line in derive_claim_lines(briefing):
        claim = line.claim
        if not says_something(claim) or claim.span.lost:
            continue
        first = claim.operands[0] if claim.operands else None
        items.append(
            Reviewed(
                claim.id,
                line.text,
                _in_marks(derive_span_evidence(briefing, claim.span).text, briefing),
                signed_words(briefing, claim.id),
                first.figure if isinstance(first, FigureRef) else "",
                claim.id not in signed,
            )
        )
    return tuple(items)


def _in_marks(text: str, briefing: Briefing) -> str:
    return cited(" ".join(text.split()), briefing.language)
