"""One reading of a few made-up sentences: it loads the word lists and compiles the patterns."""

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_draft

_SENTENCES = (
    "About 1,200 people left in 2023, almost a third of the 3,600 employed two years before. Costs "
    "rose by 12% to £3.4 million, up from $2 million to $3 million, or 5 per 100,000 residents. Of "
    "85 boats between 17 and 20 are electric, more than any other; nearly twice as many as in May."
)


def warm_up() -> None:
    """Make the next reading a quick one."""
    derive_draft(Article(Source("warm"), (Block(BlockKind.PARAGRAPH, _SENTENCES),), "en"))
