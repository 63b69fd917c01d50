"""Evidence: the sentence that says a number, or the row of the table it stands in.

One pure function for the card, the console, the slide and the sheet, so that all of them lead to
the same place. It loads no Qt.
"""

from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Figure
from briefing_app.core.source import Article, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.column_heads import column_head
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.viewmodels.figures.sentences import derive_sentence, sentence_at, sentences_of
from briefing_app.words.said import marked
from briefing_app.words.written import written


class Evidence(NamedTuple):
    """Where a number stands.

    ``text`` is the sentence (or the table's row in words), ``start`` and ``end`` the number's place
    in it, ``caption`` where that is ("article, sentence 2"), ``lost`` says that the words are gone
    from the article; then ``text`` is what they were.
    """

    text: str
    start: int
    end: int
    caption: str
    lost: bool = False


_HEADS = {
    BlockKind.HEADLINE: marked("headline"),
    BlockKind.STANDFIRST: marked("standfirst"),
}


def source_line(source: Source, language: str = "en") -> str:
    """Return who published something and when, as it is cited: "CDC WONDER, 2021"."""
    named = source.origin or source.title
    date = date_words(source.date, language)
    known = {source.date, date} & {"", *(d for d in (source.date, date) if d and d in named)}
    return ", ".join(part for part in (named, "" if known else date) if part)


def _article_name(briefing: Briefing, article: Article) -> str:
    language = briefing.language
    if len(briefing.articles) == 1:
        return written(language, "article", "where a number stands")
    number = briefing.articles.index(article) + 1
    return source_line(article.source, language) or written(language, "article {n}", n=number)


def _sentence_name(article: Article, index: int, language: str) -> str:
    """Return "sentence 2", counted from the first one after headline and standfirst."""
    start = sentences_of(article.text)[index][0]
    body = len(article.text)
    for block, first in zip(article.blocks, article.block_starts, strict=True):
        if block.kind not in _HEADS:
            body = first
            break
        if first <= start < first + len(block.text):
            return written(language, _HEADS[block.kind])
    before = sentence_at(article.text, body - 1) + 1 if body else 0
    return written(language, "sentence {n}", n=index - before + 1)


def derive_span_evidence(briefing: Briefing, span: Span) -> Evidence:
    """Return the sentence (or sentences) around a span of an article."""
    loss = loss_of(briefing, span)
    if loss:
        return Evidence(span.exact, 0, len(span.exact), loss, lost=True)
    article = briefing.articles_by_id[span.source]
    text = article.text
    first = sentence_at(text, span.start)
    if first < 0:
        return Evidence(span.exact, 0, len(span.exact), _article_name(briefing, article))
    start, end = derive_sentence(article, span.start, span.end)
    caption = (
        f"{_article_name(briefing, article)}, {_sentence_name(article, first, briefing.language)}"
    )
    return Evidence(text[start:end], span.start - start, span.end - start, caption)


def derive_cell_evidence(briefing: Briefing, ref: CellRef) -> Evidence:
    """Return the row of a table in words, with the cell's place in it and the source."""
    loss = loss_of(briefing, ref)
    if loss:
        return Evidence("", 0, 0, loss, lost=True)
    table = briefing.tables_by_id[ref.table]
    row = next(r for r in table.rows if r.id == ref.row)
    text, start, end = "", 0, 0
    for at, (column, cell) in enumerate(zip(table.columns, row.cells, strict=False)):
        if not cell.text:
            continue
        text += " · " if text else ""
        lead = f"{column_head(table, at, briefing.language)}: " if at else ""
        if column.id == ref.column:
            start = len(text) + len(lead)
            end = start + len(cell.text)
        text += lead + cell.text
    language = briefing.language
    source = row.source or source_line(table.source, language)
    caption = written(language, "table “{name}”", name=table.name)
    caption += f", {source}" if source else ""
    return Evidence(text, start, end, caption)


def derive_evidence(briefing: Briefing, figure: Figure) -> Evidence:
    """Return the evidence of a figure."""
    if isinstance(figure.evidence, Span):
        return derive_span_evidence(briefing, figure.evidence)
    return derive_cell_evidence(briefing, figure.evidence)
