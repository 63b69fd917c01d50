"""From an article to its first draft: figures with labels and periods, keys, relations, claims.

This is where the parts of reading meet. It is pure and deterministic; a person decides afterwards.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, FigureRef, Relation, Status
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Article, BlockKind, Table
from briefing_app.core.span import make_span
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims import derive_claims
from briefing_app.reading.claims.relations import derive_relations
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.tables import derive_table_claims
from briefing_app.reading.keys import derive_keys, derive_roles
from briefing_app.reading.labels import Label, derive_labels
from briefing_app.reading.layout import Layout, derive_layout
from briefing_app.reading.numbers.ages import ages_aside
from briefing_app.reading.numbers.found import Aside, Found, Reading, Unread
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.extent import derive_extent
from briefing_app.reading.passage.mentions import Passage, passage
from briefing_app.reading.periods import (
    Period,
    Place,
    derive_dateline,
    derive_period,
    derive_periods,
    derive_place,
    times_of,
)
from briefing_app.reading.progress import Told, not_told, within

KICKER_LONGEST = 60
ON_THE_SHEET = 6


class SaidBy(NamedTuple):
    """The rules that said what a figure is about, and when and where it holds.

    ``chance`` says how likely an editor would accept the label.
    """

    label: str
    period: str
    place: str
    chance: float = 0.0


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
    known = _year(article) or year
    layout = _layout(article)
    reading = ages_aside(read(article.text, known, layout, within(told, 0.0, 0.1)))
    there = passage(reading)
    told(0.1)
    figures, said_by = _figures(there, article, layout, known, first, told)
    told(0.8)
    scene = _scene(there, article, figures, tables, layout)
    claims = attempt("claims", (), derive_claims, scene, within(told, 0.8, 0.95))
    told(0.95)
    if tables:
        claims = attempt("claims of tables", claims, derive_table_claims, scene, claims)
    periods = tuple(f.period for f in figures)
    roles = attempt("parts in claims", {}, derive_roles, claims, figures, there)
    chances = tuple(said.chance for said in said_by)
    labels = tuple(figure.label for figure in figures)
    keys = attempt(
        "key figures", (), derive_keys, there, article, roles, periods, layout, chances, labels
    )
    reasons = {key.index: key.reason for key in keys}
    marked = tuple(
        _marked(figure, found, reasons.get(i), article.text)
        for i, (figure, found) in enumerate(zip(figures, reading.figures, strict=True))
    )
    ranks = tuple((figures[key.index].id, key.rank) for key in keys)
    relations = attempt("relations", (), derive_relations, scene, claims)
    return Draft(
        whole,
        marked,
        reading.asides,
        reading.unread,
        relations,
        claims,
        ranks,
        reading,
        said_by,
    )


def read_article(article: Article) -> Reading:
    """Return the numbers of an article, as its draft reads them."""
    article = first_stretch(article)
    return ages_aside(read(article.text, _year(article), _layout(article)))


class When(NamedTuple):
    """Where a number stands, and the period that it holds for; ``sure`` as of `Period`."""

    start: int
    end: int
    period: str
    sure: bool


def read_when(article: Article) -> tuple[When, ...]:
    """Return the period of each number of an article, as its draft reads them."""
    article = first_stretch(article)
    year, layout = _year(article), _layout(article)
    there = passage(read_article(article))
    periods = _periods(there, article, layout, year)
    return tuple(
        When(mention.start, mention.end, period.iso, period.sure)
        for mention, period in zip(there.mentions, periods, strict=True)
    )


def _layout(article: Article) -> Layout:
    return attempt("layout", Layout(), derive_layout, article)


def _year(article: Article) -> int | None:
    """The year of publication: of the source, or of the dateline."""
    published = article.source.date or attempt("dateline", "", derive_dateline, article)
    return int(published[:4]) if published[:4].isdigit() and len(published) >= 4 else None


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


def _figures(
    there: Passage,
    article: Article,
    layout: Layout,
    year: int | None,
    first: int,
    told: Told,
) -> tuple[tuple[Figure, ...], tuple[SaidBy, ...]]:
    text = article.text
    source = article.source.id
    out: list[Figure] = []
    said_by: list[SaidBy] = []
    labels = attempt("labels", None, derive_labels, there, layout, told) or _by_units(there)
    periods = _periods(there, article, layout, year)
    for number, mention in enumerate(there.mentions, start=first):
        label, period = labels[mention.index], periods[mention.index]
        place = attempt("place", Place(), derive_place, there, mention, layout)
        out.append(
            Figure(
                id=f"f{number}",
                quantity=mention.quantity,
                label=label.text,
                evidence=make_span(source, text, *derive_extent(there, mention)),
                period=period.iso,
                place=place.name,
                change=mention.found.change,
                unsure=_unsure(label, period, place),
            )
        )
        said_by.append(SaidBy(label.rule, period.rule, place.rule, label.chance))
    return tuple(out), tuple(said_by)


def _unsure(label: Label, period: Period, place: Place) -> tuple[str, ...]:
    """Name the fields that the text leaves open; what is empty claims nothing."""
    doubtful = (
        ("label", not label.sure),
        ("period", bool(period.iso) and not period.sure),
        ("place", bool(place.name) and not place.sure),
    )
    return tuple(field for field, is_so in doubtful if is_so)


def _by_units(there: Passage) -> tuple[Label, ...]:
    """What is left to say of figures where labels failed: what they count."""
    return tuple(Label(m.unit or "number", sure=False) for m in there.mentions)


def _periods(
    there: Passage, article: Article, layout: Layout, year: int | None
) -> tuple[Period, ...]:
    """The period of each figure; figure by figure, where one of them has cost all."""
    found = attempt("periods", None, derive_periods, there, article, layout, year)
    if found is not None:
        return found
    times = attempt("time words", None, times_of, there, article, layout, year)
    if times is None:
        return (Period(),) * len(there.mentions)
    return tuple(
        attempt("period", Period(), derive_period, there, layout, times, mention)
        for mention in there.mentions
    )


def _scene(
    there: Passage,
    article: Article,
    figures: tuple[Figure, ...],
    tables: tuple[Table, ...],
    layout: Layout,
) -> Scene:
    briefing = Briefing("draft", articles=(article,), figures=figures, tables=tables)
    refs = tuple(FigureRef(f.id) for f in figures)
    head = [
        start + len(block.text)
        for start, block in zip(article.block_starts, article.blocks, strict=True)
        if block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
    ]
    return Scene(there, briefing, layout, max(head, default=0), article.source.id, refs)


def _marked(figure: Figure, found: Found, key: str | None, text: str) -> Figure:
    """Return a figure as key, used, or set aside, with the reason in words."""
    if key is not None:
        return replace(figure, status=Status.KEY, reason=key)
    if found.same_as is not None and "(" in text[max(0, found.start - 12) : found.start]:
        return replace(figure, status=Status.ASIDE, reason="restates the amount before it")
    return figure


def derive_scene(draft: Draft, tables: tuple[Table, ...] = ()) -> Scene:
    """Return the scene of a draft again, for rules that run after it."""
    article = first_stretch(draft.article)
    there = passage(draft.reading)
    return _scene(there, article, draft.figures, tables, derive_layout(article))
