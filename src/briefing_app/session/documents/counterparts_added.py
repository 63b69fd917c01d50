"""Another source set beside the article of a briefing, paired with it.

Pure; loading it loads the reader.
"""

from dataclasses import replace

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article
from briefing_app.core.span import Span


def derive_counterpart(briefing: Briefing, read: Briefing) -> Counterpart | None:
    """Return the first article of ``read`` as a counterpart of the first of ``briefing``; None
    where one of them has none. The same bytes take the place of an earlier counterpart of them.
    """
    if not briefing.articles or not read.articles:
        return None
    known = _known(briefing, read.articles[0])
    id_ = known.id if known else fresh("p", (c.id for c in briefing.counterparts))
    taken = {source.id for source in briefing.sources}
    source = known.article.source.id if known else fresh("beside", taken)
    article = read.articles[0]
    before = article.source.id
    article = replace(article, source=replace(article.source, id=source))
    figures = tuple(_moved(f, source) for f in read.figures if _stands_in(f, before))
    return Counterpart(id_, article, figures, derive_pairs(briefing, article, figures))


def derive_pairs(
    briefing: Briefing, article: Article, figures: tuple[Figure, ...]
) -> tuple[Pair, ...]:
    """Return which figures of the briefing's first article and of another are about one thing."""
    from briefing_app.reading.beside.compare import derive_pairings
    from briefing_app.reading.beside.sides import Told

    own = briefing.articles[0]
    mine = tuple(f for f in briefing.figures if _stands_in(f, own.source.id))
    found = derive_pairings(Told(own, mine), Told(article, figures))
    return tuple(Pair(pair.a.id, pair.b.id) for pair in found.pairs)


def _known(briefing: Briefing, article: Article) -> Counterpart | None:
    sha = article.source.sha256
    same = (c for c in briefing.counterparts if sha and c.article.source.sha256 == sha)
    return next(same, None)


def _stands_in(figure: Figure, source: str) -> bool:
    return isinstance(figure.evidence, Span) and figure.evidence.source == source


def _moved(figure: Figure, source: str) -> Figure:
    assert isinstance(figure.evidence, Span)
    return replace(figure, evidence=replace(figure.evidence, source=source))
