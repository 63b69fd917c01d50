"""Which sentence a place stands in."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Block, BlockKind
from briefing_app.core.span import make_span
from briefing_app.viewmodels.figures.evidence import derive_span_evidence
from briefing_app.viewmodels.figures.sentences import (
    REACH,
    derive_sentence,
    row_around,
    sentence_around,
)
from tests import sample

BRIEFING = sample.briefing()


def test_sentences():
    article = BRIEFING.articles[0]
    span = sample.span(article, "117 firearms")
    start, end = derive_sentence(article, span.start, span.end)
    assert article.text[start:end].startswith("Officers also took")
    assert article.text[start:end].endswith("currencies.")
    assert sentence_around("", 0, 0) == (0, 0)


def test_a_text_without_full_stops_is_no_sentence():
    text = "word " * 5000
    assert sentence_around(text, 12000, 12004) == (12000 - REACH, 12004 + REACH)


def test_the_sentence_of_a_table_is_its_row():
    article = sample.table_article()
    at = article.text.index("58,000")
    start, end = derive_sentence(article, at, at + 6)
    assert article.text[start:end] == "2020\t58,000"
    assert row_around("a\tb", 0, 1) == (0, 3)


def test_words_over_two_sentences_take_both():
    text = "One is here. Two is there. Three is gone."
    assert sentence_around(text, 4, 17) == (0, 26)


def test_an_empty_cell_at_the_edge_of_a_row_is_not_shown():
    article = sample.article((Block(BlockKind.TABLE, "year\tdeaths\n\t58,000\t"),))
    at = article.text.index("58,000")
    span = make_span(article.source.id, article.text, at, at + 6)
    found = derive_span_evidence(Briefing("b", articles=(article,)), span)
    assert (found.text, found.start, found.end) == ("58,000", 0, 6)
