"""From an article to its first draft: figures with labels and periods, keys, relations, claims.

This is where the parts of reading meet. It is pure and deterministic; a person decides afterwards.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, Relation, Status
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Article, BlockKind, Table
from briefing_app.reading.boundary import attempt
from briefing_app.reading.keys import derive_claimed, derive_keys, derive_roles
from briefing_app.reading.numbers.ages import ages_aside
from briefing_app.reading.numbers.found import Aside, Reading, Unread
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import passage
from briefing_app.reading.progress import Told, not_told
from briefing_app.reading.stated import (
    SaidBy,
    derive_stated,
    layout_of,
    periods_of,
    year_of,
)

KICKER_LONGEST = 60
ON_THE_SHEET = 6


class Draft(NamedTuple):
    """What was read out of one article.

    ``figures`` are in reading order with ids ``f1``…; ``ranks`` gives each key figure's rank by id,
    ``said_by`` the rules behind each figure in the same order.
    """

    article: Article
    figures: tuple[Figure, ...]
    asides: tuple[Aside, ...]
    unread: tuple[Unread, ...]
    relations: tuple[Relation, ...]
    claims: tuple[Claim, ...]
    ranks: tuple[tuple[str, int], ...]
    reading: Reading
    said_by: tuple[SaidBy, ...] = ()


def derive_draft(
    article: Article,
    *,
    year: int | None = None,
    tables: tuple[Table, ...] = (),
    first: int = 1,
    told: Told = not_told,
) -> Draft:
    """Return the draft of an article; ``tables`` may check claims, ``told`` hears how far it is.

    Of a long article the first stretch is read.
    """
    whole, article = article, first_stretch(article)
    stated = derive_stated(article, year=year, tables=tables, first=first, told=told)
    figures, there, claims = stated.figures, stated.passage, stated.claims
    periods = tuple(f.period for f in figures)
    roles = attempt("parts in claims", {}, derive_roles, claims, figures, there)
    claimed = attempt("claims about figures", {}, derive_claimed, claims, figures)
    chances = tuple(said.chance for said in stated.said_by)
    labels = tuple(figure.label for figure in figures)
    keys = attempt(
        "key figures",
        (),
        derive_keys,
        there,
        article,
        roles,
        periods,
        stated.layout,
        chances,
        labels,
        claimed,
    )
    reasons = {key.index: key.reason for key in keys}
    marked = tuple(
        replace(figure, status=Status.KEY, reason=reasons[i]) if i in reasons else figure
        for i, figure in enumerate(figures)
    )
    ranks = tuple((figures[key.index].id, key.rank) for key in keys)
    reading = stated.reading
    return Draft(
        whole,
        marked,
        reading.asides,
        reading.unread,
        stated.relations,
        claims,
        ranks,
        reading,
        stated.said_by,
    )


def read_article(article: Article) -> Reading:
    """Return the numbers of an article, as its draft reads them."""
    article = first_stretch(article)
    return ages_aside(read(article.text, year_of(article), layout_of(article)))


class When(NamedTuple):
    """Where a number stands, and the period that it holds for; ``sure`` as of `Period`."""

    start: int
    end: int
    period: str
    sure: bool


def read_when(article: Article) -> tuple[When, ...]:
    """Return the period of each number of an article, as its draft reads them."""
    article = first_stretch(article)
    year, layout = year_of(article), layout_of(article)
    there = passage(read_article(article))
    periods = periods_of(there, article, layout, year)
    return tuple(
        When(mention.start, mention.end, period.iso, period.sure)
        for mention, period in zip(there.mentions, periods, strict=True)
    )


def derive_briefing(
    article: Article,
    tables: tuple[Table, ...] = (),
    *,
    year: int | None = None,
    told: Told = not_told,
) -> Briefing:
    """Return the first briefing of an article: what a person sees before deciding anything."""
    draft = derive_draft(article, year=year, tables=tables, told=told)
    headline = article.headline or article.source.title
    return Briefing(
        id=article.source.sha256[:16] or article.source.id or "briefing",
        title=headline or _opening(article),
        headline=headline,
        standfirst=_block_text(article, BlockKind.STANDFIRST),
        kicker=article.source.publisher[:KICKER_LONGEST],
        language=article.language or "en",
        articles=(article,),
        tables=tables,
        figures=draft.figures,
        relations=draft.relations,
        claims=draft.claims,
        cards=_cards(draft),
    )


def _cards(draft: Draft) -> tuple[str, ...]:
    """The first six by rank, as many as a sheet holds, in the order of the article; then others."""
    ranks = dict(draft.ranks)
    order = sorted(ranks, key=lambda id_: ranks[id_])
    first = set(order[:ON_THE_SHEET])
    told = [figure.id for figure in draft.figures if figure.id in first]
    return (*told, *order[ON_THE_SHEET:])


def _block_text(article: Article, kind: BlockKind) -> str:
    return next((b.text for b in article.blocks if b.kind is kind), "")


def _opening(article: Article) -> str:
    """The first words of an article that has no headline."""
    words = article.text[:400].split()
    return " ".join(words[:10]) + ("…" if len(words) > 10 else "")
