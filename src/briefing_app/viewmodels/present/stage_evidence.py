"""Evidence on the stage: the words around a number, its sentence lit, as a slide of its own."""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.core.refs import cell_of_key
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.answers import SENTENCE, derive_answer_evidence


@dataclass(frozen=True)
class EvidenceContent:
    """``before`` and ``after`` are the rest of the paragraph around the evidence."""

    heading: str
    before: str
    evidence: Evidence
    after: str


def _place(briefing: Briefing, key: str) -> tuple[str, int, int] | None:
    """Return the article and the offsets of what a key names, or None for cells."""
    figure = briefing.figures_by_id.get(key)
    if figure is not None and isinstance(figure.evidence, Span):
        span = figure.evidence
        return (span.source, span.start, span.end) if not span.lost else None
    if key.startswith(SENTENCE):
        source, start, end = key[len(SENTENCE) :].rsplit(":", 2)
        return source, int(start), int(end)
    return None


def derive_stage_evidence(briefing: Briefing, key: str) -> EvidenceContent:
    """Return what the stage shows as evidence of a figure, a sentence or a cell."""
    evidence = derive_answer_evidence(briefing, key)
    if evidence.lost:
        heading = "Evidence: these words are no longer in the article"
        return EvidenceContent(heading, "", evidence, "")
    place = _place(briefing, key)
    heading = f"Evidence · {evidence.caption}"
    if place is None or cell_of_key(key) is not None:
        return EvidenceContent(heading, "", evidence, "")
    source, start, _ = place
    article = briefing.articles_by_id[source]
    for block, first in zip(article.blocks, article.block_starts, strict=True):
        if first <= start < first + len(block.text):
            at = block.text.find(evidence.text)
            if at >= 0:
                before, after = block.text[:at], block.text[at + len(evidence.text) :]
                return EvidenceContent(heading, before, evidence, after)
    return EvidenceContent(heading, "", evidence, "")
