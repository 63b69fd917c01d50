"""Evidence on the stage: the article around a number, its sentence lit, to be scrolled."""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.refs import cell_of_key
from briefing_app.core.source import CELL_SEPARATOR
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.evidence import Evidence, derive_cell_evidence
from briefing_app.viewmodels.present.answers import SENTENCE, derive_answer_evidence
from briefing_app.words.said import marked
from briefing_app.words.written import written

AROUND = 60
"""Paragraphs, or rows, that can be scrolled to on either side."""


@dataclass(frozen=True)
class EvidenceContent:
    """``lead`` and ``tail`` are the rest of the paragraph around the evidence, ``before`` and
    ``after`` the paragraphs (or rows of the table) around that one.
    """

    heading: str
    lead: str
    evidence: Evidence
    tail: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def _place(briefing: Briefing, key: str) -> tuple[str, int] | None:
    """Return the article and the offset of what a key names, or None for cells."""
    figure = briefing.figures_by_id.get(key)
    if figure is not None and isinstance(figure.evidence, Span):
        span = figure.evidence
        return (span.source, span.start) if not span.lost else None
    if key.startswith(SENTENCE):
        source, start, _ = key[len(SENTENCE) :].rsplit(":", 2)
        return source, int(start)
    return None


def _cell(briefing: Briefing, key: str) -> CellRef | None:
    figure = briefing.figures_by_id.get(key)
    if figure is not None:
        return figure.evidence if isinstance(figure.evidence, CellRef) else None
    return cell_of_key(key)


_LOST = marked("Evidence: these words are no longer in the article")


def derive_stage_evidence(briefing: Briefing, key: str) -> EvidenceContent:
    """Return what the stage shows as evidence of a figure, a sentence or a cell."""
    evidence = derive_answer_evidence(briefing, key)
    if evidence.lost:
        heading = written(briefing.language, _LOST)
        return EvidenceContent(heading, "", evidence, "")
    heading = written(briefing.language, "Evidence · {caption}", caption=evidence.caption)
    bare = EvidenceContent(heading, "", evidence, "")
    cell, place = _cell(briefing, key), _place(briefing, key)
    if cell is not None:
        return _in_table(briefing, cell, bare)
    return bare if place is None else _in_article(briefing, *place, bare)


def _in_table(briefing: Briefing, cell: CellRef, bare: EvidenceContent) -> EvidenceContent:
    rows = [row.id for row in briefing.tables_by_id[cell.table].rows]
    at = rows.index(cell.row)
    said = [
        derive_cell_evidence(briefing, CellRef(cell.table, row, cell.column)).text
        for row in rows[max(0, at - AROUND) : at + AROUND + 1]
    ]
    here = min(at, AROUND)
    before, after = tuple(said[:here]), tuple(said[here + 1 :])
    return EvidenceContent(bare.heading, "", bare.evidence, "", before, after)


def _in_article(
    briefing: Briefing, source: str, start: int, bare: EvidenceContent
) -> EvidenceContent:
    article, evidence = briefing.articles_by_id[source], bare.evidence
    stand = [
        pair for pair in zip(article.blocks, article.block_starts, strict=True) if pair[0].text
    ]
    blocks = [block for block, _ in stand]
    for number, (block, first) in enumerate(stand):
        if first <= start < first + len(block.text):
            at = block.text.find(evidence.text)
            if at < 0:
                return bare
            around = [b.text.replace(CELL_SEPARATOR, "   ") for b in blocks]
            return EvidenceContent(
                bare.heading,
                block.text[:at],
                evidence,
                block.text[at + len(evidence.text) :],
                tuple(around[max(0, number - AROUND) : number]),
                tuple(around[number + 1 : number + 1 + AROUND]),
            )
    return bare
