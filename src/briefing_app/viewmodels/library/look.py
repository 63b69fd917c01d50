"""What is kept of a briefing so that a folder can be listed and searched without opening it."""

from collections import defaultdict
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome
from briefing_app.session.library.looked import Looked, Passage, Place
from briefing_app.session.library.words import said_of
from briefing_app.viewmodels.figures.evidence import derive_cell_evidence
from briefing_app.viewmodels.figures.sentences import sentence_at, sentences_of
from briefing_app.viewmodels.review.queue import derive_queue
from briefing_app.viewmodels.window.status import derive_claim_lines


def look(path: Path) -> Looked:
    """Open a briefing and say what is in it; raise `BriefingFileError` where it cannot be."""
    from briefing_app.fileformat import open_briefing

    return derive_looked(open_briefing(path).briefing, path.stem)


def derive_looked(briefing: Briefing, name: str = "") -> Looked:
    """Return a briefing in short, with every sentence; ``name`` is its title where it has none."""
    signed = standing_sign_offs(briefing)
    asked = [item.about for item in derive_queue(briefing)]
    right = [id_ for id_ in asked if id_ in signed and not signed[id_].doubtful]
    fails = [x for x in derive_claim_lines(briefing) if x.verdict.outcome is Outcome.FAILS]
    headline = next((a.headline for a in briefing.articles if a.headline), "")
    title = briefing.title or briefing.headline or headline or name
    return Looked(
        " ".join(title.split()),
        next((source.date for source in briefing.sources if source.date), ""),
        briefing.draft,
        briefing.embargo,
        len(briefing.evidence_numbers),
        len(fails),
        len(right),
        len(asked),
        derive_passages(briefing, title if title != headline else ""),
    )


def derive_passages(briefing: Briefing, title: str = "") -> tuple[Passage, ...]:
    """Return what can be searched: the title, all sentences, and the rows that figures stand in."""
    figures = [f for f in briefing.figures if f.id in briefing.evidence_numbers]
    passages = [Passage(title)] if title else []
    for article in briefing.articles:
        passages += _sentences(article, figures)
    rows: dict[str, list[Place]] = defaultdict(list)
    for figure in figures:
        if not isinstance(figure.evidence, Span):
            row = derive_cell_evidence(briefing, figure.evidence)
            if not row.lost:
                rows[row.text].append(_place(figure, row.text, row.start, row.end))
    return (*passages, *(Passage(text, tuple(places)) for text, places in rows.items()))


def _sentences(article: Article, figures: list[Figure]) -> list[Passage]:
    text, spans = article.text, sentences_of(article.text)
    inside: dict[int, list[Place]] = defaultdict(list)
    for figure in figures:
        evidence = figure.evidence
        if not isinstance(evidence, Span) or evidence.source != article.source.id or evidence.lost:
            continue
        at = sentence_at(text, evidence.start)
        if at >= 0:
            first = spans[at][0]
            start, end = evidence.start - first, evidence.end - first
            inside[at].append(_place(figure, text[first:], start, end))
    return [
        Passage(
            text[start:end],
            tuple(sorted(inside[at], key=lambda place: place.start)),
        )
        for at, (start, end) in enumerate(spans)
    ]


def _place(figure: Figure, text: str, start: int, end: int) -> Place:
    said = said_of(f"{text[start:end]} {_plain(figure.quantity)} {figure.label}")
    return Place(figure.id, start, end, said)


def _plain(quantity: Quantity) -> str:
    """Return the numbers of a quantity in digits, so that "5.9 million" is found as 5,900,000."""
    ends = (quantity.value, quantity.low, quantity.high)
    return " ".join(format(end.normalize(), "f") for end in ends if end is not None)
