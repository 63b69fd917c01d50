"""Articles to be corrected, and ways to correct them, for the tests of this folder."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.followed import Followed
from briefing_app.reading.draft import derive_briefing

DEFICIT = (
    "Council's deficit falls to £61 million",
    "The deficit fell to £61 million in 2023, the council said on Tuesday. It has fallen by more "
    "than half, from £130 million two years before.",
    "About 1,200 staff left, a third of the 3,600 employed in 2021. Officials counted 45 "
    "complaints.",
)
FERRY = (
    "Ferries carry more people than ever",
    "The ferries carried 2.4 million passengers last year, up 12% from 2.14 million in 2022. "
    "Between 40 and 60 crossings were cancelled, at a cost of almost $3.5m.",
    "Of 85 boats, 17 are electric. The company wants to replace another 20 by 2030.",
)


def story(paragraphs: tuple[str, ...], date: str = "2024-02-01") -> Briefing:
    """Return the first briefing of a story: a headline and paragraphs."""
    kinds = (BlockKind.HEADLINE, *[BlockKind.PARAGRAPH] * (len(paragraphs) - 1))
    blocks = tuple(Block(kind, text) for kind, text in zip(kinds, paragraphs, strict=True))
    return derive_briefing(Article(Source("a", date=date), blocks, "en"))


def corrected(briefing: Briefing, old: str, new: str, *, nth: int = 0) -> Followed:
    """Put words for words, at their nth place."""
    text, at = briefing.articles[0].text, -1
    for _ in range(nth + 1):
        at = text.index(old, at + 1)
    return derive_correction(briefing, "a", at, at + len(old), new)


def of_words(briefing: Briefing, words: str, *, nth: int = 0) -> Figure:
    """Return the nth figure with these words."""
    found = [f for f in briefing.figures if isinstance(f.evidence, Span)]
    return [f for f in found if f.evidence.exact == words][nth]  # type: ignore[union-attr]


def claim_of(briefing: Briefing, words: str) -> Claim:
    """Return the claim with these words."""
    return next(c for c in briefing.claims if c.span.exact == words)
