"""Answers to a question from the floor: sentences, figures and rows that hold its words.

Pure and quick enough to run at every key: the texts are folded once a briefing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
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
from briefing_app.viewmodels.figures.reservations import amount_text
from briefing_app.viewmodels.figures.sentences import sentences_of
from briefing_app.viewmodels.present.matching import (
    Folded,
    Place,
    derive_question,
    fold,
    holds,
    places_of,
)

MOST = 50
SENTENCE = "sentence:"
Kind = Literal["figure", "sentence", "row"]
_RANK = {"figure": 0, "sentence": 1, "row": 2}


@dataclass(frozen=True)
class Answer:
    """One thing found: ``key`` names it, ``title`` and ``text`` show it, the places in both that
    hold the question's words are lit.
    """

    key: str
    kind: Kind
    title: str
    text: str
    lit_title: tuple[Place, ...] = ()
    lit_text: tuple[Place, ...] = ()


@dataclass(frozen=True)
class _Entry:
    """What can be found, folded; ``number`` is where the figure's number stands in its text."""

    answer: Answer
    title: Folded
    text: Folded
    more: Folded
    number: tuple[Place, ...] = ()


def _entry(answer: Answer, more: str = "", number: tuple[Place, ...] = ()) -> _Entry:
    return _Entry(answer, fold(answer.title), fold(answer.text), fold(more), number)


def _entries(briefing: Briefing) -> Iterator[_Entry]:
    for figure in briefing.figures:
        if figure.id not in briefing.evidence_numbers:
            continue
        evidence = derive_evidence(briefing, figure)
        title = title_of(briefing, figure.id)
        usual = format_quantity(figure.quantity, briefing.language, hedged=False)
        more = f"{figure.period} {figure.place} {figure.quantity.point} {usual}"
        number = ((evidence.start, evidence.end),)
        yield _entry(Answer(figure.id, "figure", title, evidence.text), more, number)
    for article in briefing.articles:
        text = article.text
        for start, end in sentences_of(text):
            key = f"{SENTENCE}{article.source.id}:{start}:{end}"
            sentence = " ".join(text[start:end].split())
            yield _entry(Answer(key, "sentence", title_of(briefing, key), sentence))
    for table in briefing.tables:
        for row in table.rows:
            column = next(
                (c for c, cell in zip(table.columns, row.cells, strict=False) if cell.quantity),
                table.columns[0],
            )
            ref = CellRef(table.source.id, row.id, column.id)
            words = derive_cell_evidence(briefing, ref).text
            yield _entry(Answer(cell_key(ref), "row", table.name, words))


@once
def _index(briefing: Briefing) -> tuple[_Entry, ...]:
    return tuple(_entries(briefing))


def derive_answers(briefing: Briefing, question: str) -> tuple[Answer, ...]:
    """Return up to fifty things that hold every word and number of the question, figures first.

    A figure is found by what is said of it and by its sentence's words, but only a number of its
    own finds it. An empty question finds nothing.
    """
    asked = derive_question(question)
    if not asked:
        return ()
    found = []
    for entry in _index(briefing):
        texts = [entry.title, entry.text, entry.more]
        if entry.number:
            texts[1] = replace(entry.text, numbers=())
        if not holds(asked, *texts):
            continue
        lit = places_of(entry.text, asked)
        if not lit and asked.numbers:
            lit = entry.number
        answer = entry.answer
        found.append(replace(answer, lit_title=places_of(entry.title, asked), lit_text=lit))
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


def title_of(briefing: Briefing, key: str) -> str:
    """Return what heads the evidence of a key: "288 · arrests", or where it stands."""
    figure = briefing.figures_by_id.get(key)
    if figure is not None:
        return f"{amount_text(figure, briefing.language)} · {figure.label}"
    caption = derive_answer_evidence(briefing, key).caption
    return caption[:1].upper() + caption[1:]
