"""Answers to a question from the floor: sentences, figures and rows that hold its words.

Pure and quick enough to run at every key: the texts are folded once a briefing.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.once import once
from briefing_app.core.refs import cell_key, cell_of_key
from briefing_app.core.span import make_span
from briefing_app.viewmodels.figures.evidence import (
    Evidence,
    derive_cell_evidence,
    derive_evidence,
    derive_span_evidence,
)
from briefing_app.viewmodels.figures.sentences import sentences_of

MOST = 50
SENTENCE = "sentence:"
Kind = Literal["figure", "sentence", "row"]
_RANK = {"figure": 0, "sentence": 1, "row": 2}


@dataclass(frozen=True)
class Answer:
    """One thing found: ``key`` names it, ``title`` and ``text`` show it."""

    key: str
    kind: Kind
    title: str
    text: str


def folded(text: str) -> str:
    """Return a text for searching: no case, no accents, no separators inside numbers."""
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    out = []
    for index, char in enumerate(kept):
        inside = 0 < index < len(kept) - 1 and kept[index - 1].isdigit()
        if inside and char in ", \u202f\u00a0'’" and kept[index + 1].isdigit():
            continue
        out.append(char)
    return "".join(out)


def _entries(briefing: Briefing) -> Iterator[tuple[Answer, str]]:
    for figure in briefing.figures:
        if figure.id not in briefing.evidence_numbers:
            continue
        evidence = derive_evidence(briefing, figure)
        title = f"{format_quantity(figure.quantity, briefing.language)} · {figure.label}"
        words = f"{title} {figure.period} {figure.place} {figure.quantity.point}"
        yield Answer(figure.id, "figure", title, evidence.text), folded(words)
    for article in briefing.articles:
        text = article.text
        for start, end in sentences_of(text):
            key = f"{SENTENCE}{article.source.id}:{start}:{end}"
            sentence = " ".join(text[start:end].split())
            span = make_span(article.source.id, text, start, end)
            caption = derive_span_evidence(briefing, span).caption
            title = caption[:1].upper() + caption[1:]
            yield Answer(key, "sentence", title, sentence), folded(sentence)
    for table in briefing.tables:
        for row in table.rows:
            column = next(
                (c for c, cell in zip(table.columns, row.cells, strict=False) if cell.quantity),
                table.columns[0],
            )
            ref = CellRef(table.source.id, row.id, column.id)
            words = derive_cell_evidence(briefing, ref).text
            yield Answer(cell_key(ref), "row", table.name, words), folded(words)


@once
def _index(briefing: Briefing) -> tuple[tuple[Answer, str], ...]:
    return tuple(_entries(briefing))


def derive_answers(briefing: Briefing, question: str) -> tuple[Answer, ...]:
    """Return up to fifty things that hold every word of the question, figures first.

    An empty question finds nothing. "71000" finds 71,000.
    """
    words = folded(question).split()
    if not words:
        return ()
    index = _index(briefing)
    found = [answer for answer, text in index if all(word in text for word in words)]
    return tuple(sorted(found, key=lambda answer: _RANK[answer.kind])[:MOST])


def derive_answer_evidence(briefing: Briefing, key: str) -> Evidence:
    """Return the evidence of an answer's key: a figure, a sentence or a cell."""
    if key.startswith(SENTENCE):
        source, start, end = key[len(SENTENCE) :].rsplit(":", 2)
        article = briefing.articles_by_id[source]
        return derive_span_evidence(briefing, make_span(source, article.text, int(start), int(end)))
    if key in briefing.figures_by_id:
        return derive_evidence(briefing, briefing.figures_by_id[key])
    cell = cell_of_key(key)
    return derive_cell_evidence(briefing, cell) if cell else Evidence("", 0, 0, "", lost=True)
