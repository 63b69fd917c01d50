"""What an article tells in words, for slides and sheet: what people said, and section by section.

Quotations are words that stand in quotation marks in the article, with who said them; nothing of
ours is ever put between such marks. Sections are the article's own, each by its own sentences.
"""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.core.lines.about import is_about_itself
from briefing_app.core.once import once_of_article
from briefing_app.core.source import Article, BlockKind
from briefing_app.core.span import Span
from briefing_app.reading.telling.news import derive_news
from briefing_app.reading.telling.speech import Speech, derive_speech

MOST_QUOTATIONS = 3
MOST_SECTIONS = 5
SECTION_POINTS = 3
_GOOD = 3.0
"""The cost above which a sentence of a section is not shown."""


@dataclass(frozen=True)
class Section:
    """A part of an article under its own heading: the offset of the heading, and its points."""

    start: int
    heading: str
    points: tuple[str, ...]


@once_of_article
def speech_of(article: Article) -> tuple[Speech, ...]:
    """Return the remarks of an article whose speaker is known."""
    return derive_speech(article)


def speech_at(briefing: Briefing, span: Span) -> Speech | None:
    """Return the remark that a span of an article holds or lies in, or None."""
    article = briefing.articles_by_id.get(span.source)
    if article is None or span.lost:
        return None
    return next(
        (s for s in speech_of(article) if s.start < span.end and span.start < s.end),
        None,
    )


def best_speech(article: Article, most: int = MOST_QUOTATIONS) -> tuple[Speech, ...]:
    """Return up to so many remarks in reading order: one of each speaker before a second."""
    seen: dict[str, int] = {}
    ranked = []
    for at, speech in enumerate(speech_of(article)):
        turn = seen.get(speech.speaker, 0)
        seen[speech.speaker] = turn + 1
        ranked.append((turn, at, speech))
    chosen = sorted(ranked, key=lambda entry: entry[:2])[:most]
    return tuple(speech for _, _, speech in sorted(chosen, key=lambda entry: entry[1]))


def derive_sections(article: Article) -> tuple[Section, ...]:
    """Return the sections that have something to tell, each with its best sentences in order."""
    heads = [
        (start, block.text)
        for block, start in zip(article.blocks, article.block_starts, strict=True)
        if block.kind is BlockKind.HEADING and not is_about_itself(block.text)
    ]
    news = derive_news(article)
    found = []
    for number, (start, heading) in enumerate(heads):
        end = heads[number + 1][0] if number + 1 < len(heads) else len(article.text)
        inside = [n for n in news if start < n.start < end and n.cost <= _GOOD]
        best = sorted(inside, key=lambda n: (n.cost, n.start))[:SECTION_POINTS]
        points = tuple(article.text[n.start : n.end] for n in sorted(best, key=lambda n: n.start))
        if points:
            found.append(Section(start, " ".join(heading.split()), points))
    return tuple(found[:MOST_SECTIONS])
