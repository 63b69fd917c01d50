"""Of a long text the first stretch is read, at the places that it has in the whole."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.reading.draft import derive_briefing, derive_draft, read_article
from briefing_app.viewmodels.triage.reading import reading_of


def long() -> Article:
    said = (f"In all {n} boats came to the port." for n in range(100, 110))
    return Article(Source("a"), tuple(Block(BlockKind.PARAGRAPH, text) for text in said), "en")


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.core.lines.stretches.MOST_READ", 4)


def test_figures_stand_where_they_stand_in_the_whole_text() -> None:
    briefing = derive_briefing(long())
    assert len(briefing.figures) == 4
    assert briefing.articles == (long(),)
    for figure in briefing.figures:
        place = figure.evidence
        assert isinstance(place, Span)
        assert long().text[place.start : place.end] == place.exact


def test_all_who_read_the_text_again_mean_the_same_stretch() -> None:
    draft = derive_draft(long())
    assert draft.article == long()
    assert draft.reading == read_article(long()) == reading_of(long())
