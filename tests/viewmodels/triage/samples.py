"""Briefings as the reader drafts them, nothing decided yet."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_briefing
from tests.sample import BLOCKS

RANGE = "Between 40 and 60 people were hurt in 2021, and about 12 houses burned."


def drafted(*paragraphs: str, headline: str = "A headline", date: str = "2023-05-02") -> Briefing:
    blocks = (
        Block(BlockKind.HEADLINE, headline),
        *(Block(BlockKind.PARAGRAPH, text) for text in paragraphs),
    )
    return derive_briefing(Article(Source("a1", date=date), blocks, "en"))


def spector() -> Briefing:
    return derive_briefing(Article(Source("a1", date="2023-05-02"), BLOCKS, "en"))


def many(parts: int = 70) -> Briefing:
    return drafted(
        *(
            f"In part {i} there were {i * 37 + 12} visitors and {i * 1000 + 500} euros in gifts, "
            f"about {i + 3} % more than in {1900 + i}."
            for i in range(1, parts)
        )
    )
