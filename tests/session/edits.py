"""Edits for state machines: any of core's, on whatever the briefing holds."""

from dataclasses import replace

from hypothesis import strategies as st

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing, SheetSettings, SlideSettings
from briefing_app.core.figure import CellRef, Status
from briefing_app.core.source import BlockKind, Cell
from briefing_app.core.span import make_span
from tests.strategies import texts

WORDS = st.one_of(texts(), st.sampled_from(["a label", "288", "", "ü🚀"]))


@st.composite
def edited(draw: st.DrawFn, briefing: Briefing) -> Briefing:
    """The briefing after one edit that is possible on it."""
    possible = [_head, _note, _deck, _sheet]
    if briefing.figures:
        possible += [_figure, _status, _gone, _same, _split, _merge]
    if briefing.key_figures:
        possible.append(_card)
    if briefing.articles:
        possible += [_source, _text, _text, _quotation]
    if briefing.charts:
        possible += [_chart, _chart_gone]
    if briefing.claims:
        possible.append(_claim_gone)
    if briefing.tables:
        possible += [_cell, _table_gone]
    return draw(st.sampled_from(possible))(draw, briefing)


def _head(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_head(b, title=draw(WORDS), kicker=draw(st.none() | WORDS))


def _note(draw: st.DrawFn, b: Briefing) -> Briefing:
    note = draw(st.sampled_from([*(n.id for n in b.notes), ""]))
    return edits.with_note(b, draw(WORDS), note_id=note)


def _deck(draw: st.DrawFn, b: Briefing) -> Briefing:
    b = edits.with_slide(b, SlideSettings("title", draw(st.booleans()), draw(WORDS)))
    return edits.with_deck_seconds(b, draw(st.integers(0, 900)))


def _sheet(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_sheet(b, replace(SheetSettings(), contact=draw(WORDS)))


def _id(draw: st.DrawFn, b: Briefing) -> str:
    return draw(st.sampled_from([f.id for f in b.figures]))


def _figure(draw: st.DrawFn, b: Briefing) -> Briefing:
    figure = b.figures_by_id[_id(draw, b)]
    return edits.with_figure(b, replace(figure, label=draw(WORDS), decided=True))


def _status(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_status(b, _id(draw, b), draw(st.sampled_from(Status)))


def _gone(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.without_figure(b, _id(draw, b))


def _same(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_same(b, _id(draw, b), _id(draw, b))


def _split(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_split(b, _id(draw, b))


def _merge(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.with_merged(b, _id(draw, b), _id(draw, b))


def _card(draw: st.DrawFn, b: Briefing) -> Briefing:
    key = draw(st.sampled_from([f.id for f in b.key_figures]))
    return edits.with_card_moved(b, key, draw(st.integers(0, len(b.key_figures))))


def _source(draw: st.DrawFn, b: Briefing) -> Briefing:
    source = b.articles[0].source
    return edits.with_source(b, replace(source, publisher=draw(WORDS)))


def _text(draw: st.DrawFn, b: Briefing) -> Briefing:
    article = draw(st.sampled_from(b.articles))
    at = [i for i, block in enumerate(article.blocks) if block.kind is not BlockKind.TABLE]
    if not at:
        return b
    index = draw(st.sampled_from(at))
    first, length = article.block_starts[index], len(article.blocks[index].text)
    start = draw(st.integers(0, length))
    end = draw(st.integers(start, length))
    words = draw(WORDS)
    return edits.with_text_replaced(b, article.source.id, first + start, first + end, words)


def _quotation(draw: st.DrawFn, b: Briefing) -> Briefing:
    article = draw(st.sampled_from(b.articles))
    if not article.text:
        return b
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    return edits.with_quotation(b, make_span(article.source.id, article.text, start, end))


def _chart(draw: st.DrawFn, b: Briefing) -> Briefing:
    chart = draw(st.sampled_from(b.charts))
    return edits.with_chart(b, replace(chart, title=draw(WORDS)))


def _chart_gone(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.without_chart(b, draw(st.sampled_from(b.charts)).id)


def _claim_gone(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.without_claim(b, draw(st.sampled_from(b.claims)).id)


def _cell(draw: st.DrawFn, b: Briefing) -> Briefing:
    table = draw(st.sampled_from(b.tables))
    if not table.rows or not table.columns:
        return b
    row, column = draw(st.sampled_from(table.rows)), draw(st.sampled_from(table.columns))
    ref = CellRef(table.source.id, row.id, column.id)
    return edits.with_cell(b, ref, Cell(draw(WORDS)))


def _table_gone(draw: st.DrawFn, b: Briefing) -> Briefing:
    return edits.without_table(b, draw(st.sampled_from(b.tables)).source.id)
