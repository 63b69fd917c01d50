"""A document of a large text is written compactly, and comes back as it was."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span, make_span
from briefing_app.fileformat.entries import to_entries
from briefing_app.fileformat.names import DOCUMENT
from briefing_app.fileformat.reader import from_entries

TEXT = "The port made 1,240 sailings in April, and 655 of them went north."


def briefing() -> Briefing:
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, TEXT),))
    span = make_span("a", article.text, 14, 19)
    figure = Figure("f1", Quantity(Decimal(1240)), "sailings", span)
    return Briefing("b", title="t", articles=(article,), figures=(figure,))


def test_a_large_document_is_compact_and_comes_back_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = to_entries(briefing())[DOCUMENT]
    assert b"prefix" in usual
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    entries = to_entries(briefing())
    assert b"prefix" not in entries[DOCUMENT] and b"\n " not in entries[DOCUMENT]
    assert len(entries[DOCUMENT]) < 0.7 * len(usual)
    opened = from_entries(entries)
    assert opened.briefing == briefing()
    assert not opened.notices


def test_context_that_the_text_does_not_have_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    made = briefing()
    figure = made.figures[0]
    assert isinstance(figure.evidence, Span)
    odd = replace(figure, evidence=replace(figure.evidence, prefix="other words"))
    document = json.loads(to_entries(replace(made, figures=(odd,)))[DOCUMENT])
    assert document["figures"][0]["evidence"]["prefix"] == "other words"
