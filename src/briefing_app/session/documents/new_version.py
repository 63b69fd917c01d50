"""A new version of an article put in place of the old one: what differs, and what carries over.

Pure; loading it loads the reader.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import without_figure
from briefing_app.core.every_span import with_spans
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article, BlockKind, Source
from briefing_app.core.span import Span, resolve
from briefing_app.reading.beside.versions import (
    Difference,
    DifferenceKind,
    carry_over,
    derive_differences,
)
from briefing_app.reading.draft import Draft
from briefing_app.reading.numbers.found import Reading


class NewVersion(NamedTuple):
    """What a new version would change: the differences, and the briefing as it would be."""

    differences: tuple[Difference, ...]
    after: Briefing

    def count(self, kind: DifferenceKind) -> int:
        """Return how many figures are of a kind."""
        return sum(d.kind is kind for d in self.differences)


def derive_new_version(old: Briefing, source_id: str, read: Briefing) -> NewVersion:
    """Return what it means to put the article of ``read`` in place of the source in ``old``.

    ``read`` is the first briefing of the new text, under the id of the old source.
    """
    (article,) = read.articles
    before = old.articles_by_id[source_id]
    article = replace(article, source=_particulars(before.source, article.source))
    mine = tuple(f for f in old.figures if _stands_in(f, source_id))
    differences = derive_differences(mine, read.figures)
    base = old
    for difference in differences:
        if difference.kind is DifferenceKind.GONE and difference.old is not None:
            base = without_figure(base, difference.old.id)
    after = carry_over(base, _draft_of(read, article))
    after = with_spans(after, lambda span: _found_again(span, source_id, article.text))
    return NewVersion(differences, _with_head(after, before, article))


def _stands_in(figure: Figure, source_id: str) -> bool:
    return isinstance(figure.evidence, Span) and figure.evidence.source == source_id


def _particulars(old: Source, new: Source) -> Source:
    """The new file's particulars; where it has none, those of the old one hold."""
    return replace(
        new,
        id=old.id,
        publisher=new.publisher or old.publisher,
        author=new.author or old.author,
        title=new.title or old.title,
        address=new.address or old.address,
        note=new.note or old.note,
    )


def _draft_of(read: Briefing, article: Article) -> Draft:
    ranks = tuple((id_, rank) for rank, id_ in enumerate(read.cards, start=1))
    nothing = Reading(article.text, (), (), (), ())
    return Draft(article, read.figures, (), (), read.relations, read.claims, ranks, nothing)


def _found_again(span: Span, source_id: str, text: str) -> Span:
    return resolve(span, text).span if span.source == source_id else span


def _with_head(after: Briefing, before: Article, now: Article) -> Briefing:
    """Let headline and standfirst follow where nobody had changed them."""
    changed = after
    if before.headline and now.headline:
        if after.title == before.headline:
            changed = replace(changed, title=now.headline)
        if after.headline == before.headline:
            changed = replace(changed, headline=now.headline)
    if after.standfirst and after.standfirst == _standfirst(before):
        changed = replace(changed, standfirst=_standfirst(now))
    return changed


def _standfirst(article: Article) -> str:
    return next((b.text for b in article.blocks if b.kind is BlockKind.STANDFIRST), "")
