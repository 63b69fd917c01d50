"""Small articles for tests, made without an importer: the first block is the headline."""

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.beside.sides import Told
from briefing_app.reading.draft import Draft, derive_draft


def article(text: str, *, date: str = "", source: str = "a") -> Article:
    """Return an article of these blocks."""
    blocks = text.split("\n\n")
    kinds = (BlockKind.HEADLINE, *(BlockKind.PARAGRAPH for _ in blocks[1:]))
    made = tuple(Block(kind, block) for kind, block in zip(kinds, blocks, strict=True))
    return Article(Source(source, date=date), made)


def draft(text: str, *, date: str = "") -> Draft:
    """Return the draft of an article of these blocks."""
    return derive_draft(article(text, date=date))


def body(*sentences: str) -> Draft:
    """Return the draft of a headline without figures and one paragraph."""
    return draft("News of the day\n\n" + " ".join(sentences))


def numbers(made: Draft) -> dict[str, str]:
    """Return the words of each figure's number alone, without hedge and noun, by its id."""
    found = zip(made.figures, made.reading.figures, strict=True)
    return {figure.id: made.reading.text[f.start : f.end] for figure, f in found}


def told(made: Draft) -> Told:
    """Return a draft as one of two sources."""
    return Told(made.article, made.figures)
