"""What an article states: its figures with labels and periods, its claims and relations.

All of a first draft but the choice of key figures. Where a text is read again, what it said of its
first figures can be taken over.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, FigureRef, Relation, Status
from briefing_app.core.source import Article, BlockKind, Table
from briefing_app.core.span import make_span
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims import derive_claims
from briefing_app.reading.claims.relations import derive_relations
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.tables import derive_table_claims
from briefing_app.reading.labels import Label, derive_labels
from briefing_app.reading.layout import Layout, derive_layout
from briefing_app.reading.numbers.ages import ages_aside
from briefing_app.reading.numbers.found import Found, Reading
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

FIELDS = ("label", "period", "place")
"""What may be unsure of a figure."""


class SaidBy(NamedTuple):
    """The rules that said what a figure is about, and when and where it holds.

    ``chance`` says how likely an editor would accept the label.
    """

    label: str
    period: str
    place: str
    chance: float = 0.0


class Stated(NamedTuple):
    """What an article states. ``figures`` are in reading order with ids ``f1``…, none of them key.

    Labels, periods and ``said_by`` are those of the figures, in the same order.
    """

    reading: Reading
    passage: Passage
    layout: Layout
    labels: tuple[Label, ...]
    periods: tuple[Period, ...]
    figures: tuple[Figure, ...]
    said_by: tuple[SaidBy, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]


class Known(NamedTuple):
    """What the first figures of a text are about and when they hold, where that is known."""

    labels: tuple[Label, ...] = ()
    periods: tuple[Period, ...] = ()


def derive_stated(
    article: Article,
    *,
    year: int | None = None,
    tables: tuple[Table, ...] = (),
    first: int = 1,
    told: Told = not_told,
    like: Stated | None = None,
    until: int = 0,
) -> Stated:
    """Return what an article states; ``tables`` may check claims, ``told`` hears how far it is.

    ``like`` is what another text states that begins with the same ``until`` characters: labels and
    periods of the figures in them are taken over.
    """
    published = year_of(article) or year
    layout = layout_of(article)
    reading = read(article.text, published, layout, within(told, 0.0, 0.1))
    reading = attempt("ages aside", reading, ages_aside, reading)
    there = passage(reading)
    told(0.1)
    known = _known(reading, like, until) if like is not None else Known()
    found = attempt("labels", None, derive_labels, there, layout, told, known.labels)
    labels = found or _by_units(there)
    periods = periods_of(there, article, layout, published, known.periods)
    figures, said_by = _figures(there, article, layout, labels, periods, first)
    told(0.8)
    scene = scene_of(there, article, figures, tables, layout)
    claims = attempt("claims", (), derive_claims, scene, within(told, 0.8, 0.95))
    told(0.95)
    if tables:
        claims = attempt("claims of tables", claims, derive_table_claims, scene, claims)
    relations = attempt("relations", (), derive_relations, scene, claims)
    figures = tuple(
        attempt("status", figure, _set_aside, figure, number, article.text)
        for figure, number in zip(figures, reading.figures, strict=True)
    )
    return Stated(reading, there, layout, labels, periods, figures, said_by, claims, relations)


def _known(reading: Reading, like: Stated, until: int) -> Known:
    """What is known of the first figures of a reading: those that another one found alike."""
    count = 0
    for found, other in zip(reading.figures, like.reading.figures, strict=False):
        if found != other or found.end > until:
            break
        count += 1
    return Known(like.labels[:count], like.periods[:count])


def layout_of(article: Article) -> Layout:
    """Return where the numbers of an article stand."""
    return attempt("layout", Layout(), derive_layout, article)


def year_of(article: Article) -> int | None:
    """Return the year of publication: of the source, or of the dateline."""
    published = article.source.date or attempt("dateline", "", derive_dateline, article)
    return int(published[:4]) if published[:4].isdigit() and len(published) >= 4 else None


def _figures(
    there: Passage,
    article: Article,
    layout: Layout,
    labels: tuple[Label, ...],
    periods: tuple[Period, ...],
    first: int,
) -> tuple[tuple[Figure, ...], tuple[SaidBy, ...]]:
    text = article.text
    source = article.source.id
    out: list[Figure] = []
    said_by: list[SaidBy] = []
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
                unsure=attempt("what is unsure", FIELDS, _unsure, label, period, place),
            )
        )
        said_by.append(SaidBy(label.rule, period.rule, place.rule, label.chance))
    return tuple(out), tuple(said_by)


def _set_aside(figure: Figure, found: Found, text: str) -> Figure:
    """Return a figure, set aside where it says in brackets what stands before it."""
    if found.same_as is not None and "(" in text[max(0, found.start - 12) : found.start]:
        return replace(figure, status=Status.ASIDE, reason="restates the amount before it")
    return figure


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


def periods_of(
    there: Passage,
    article: Article,
    layout: Layout,
    year: int | None,
    known: tuple[Period, ...] = (),
) -> tuple[Period, ...]:
    """Return the period of each figure; figure by figure, where one of them has cost all."""
    found = attempt("periods", None, derive_periods, there, article, layout, year, known)
    if found is not None:
        return found
    times = attempt("time words", None, times_of, there, article, layout, year)
    if times is None:
        return (Period(),) * len(there.mentions)
    return tuple(
        attempt("period", Period(), derive_period, there, layout, times, mention)
        for mention in there.mentions
    )


def scene_of(
    there: Passage,
    article: Article,
    figures: tuple[Figure, ...],
    tables: tuple[Table, ...],
    layout: Layout,
) -> Scene:
    """Return what the rules for claims look at."""
    briefing = Briefing("draft", articles=(article,), figures=figures, tables=tables)
    refs = tuple(FigureRef(f.id) for f in figures)
    head = [
        start + len(block.text)
        for start, block in zip(article.block_starts, article.blocks, strict=True)
        if block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
    ]
    return Scene(there, briefing, layout, max(head, default=0), article.source.id, refs)
