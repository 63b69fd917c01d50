"""A long article is read beforehand; until then its figures alone are listed."""

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.triage.reading import (
    LONG,
    ground_of,
    is_read,
    read_ahead,
    reading_of,
)
from briefing_app.viewmodels.triage.summary import derive_summary
from briefing_app.viewmodels.triage.triage import derive_figures_only, derive_triage

LINE = "The port handled 41,200 crates in the year 2021 on 3 quays. "


def article_of(characters: int) -> Article:
    lines = [LINE * 4] * (characters // (4 * len(LINE)) + 1)
    return Article(Source("a"), tuple(Block(BlockKind.PARAGRAPH, line) for line in lines))


class StoppedError(Exception):
    """Somebody broke off."""


def test_a_short_article_counts_as_read() -> None:
    assert is_read(article_of(1000))


def test_a_long_one_is_read_ahead_and_keeps_what_was_read() -> None:
    article = article_of(LONG)
    assert not is_read(article)
    shares: list[float] = []
    read_ahead(article, shares.append)
    assert is_read(article)
    assert shares == sorted(shares)
    assert len(shares) > 3
    assert reading_of(article) is reading_of(article) is ground_of(article).reading


def test_reading_ahead_can_be_broken_off() -> None:
    article = article_of(LONG)

    def told(share: float) -> None:
        if share > 0.2:
            raise StoppedError

    with pytest.raises(StoppedError):
        read_ahead(article, told)
    assert not is_read(article)


def test_figures_alone_are_the_figures_of_the_whole_list() -> None:
    briefing: Briefing = derive_briefing(article_of(1000))
    whole, part = derive_triage(briefing), derive_figures_only(briefing)
    assert len(part.items) < len(whole.items)
    assert [item for item in whole.items if item.figure] == list(part.items)
    assert "reading the rest" in derive_summary(part).texts[0]
    assert "reading the rest" not in derive_summary(whole).texts[0]
