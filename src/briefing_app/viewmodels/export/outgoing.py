"""Builds what an export says from a briefing: only what was chosen to travel.

Notes of the author, comments, and the reasons that a person gave for a ruling never leave; the
article's text and the presenter's notes only where `Carry` says so.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.review.remarks import SignOff
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.core.source import Article, BlockKind
from briefing_app.core.span import Span
from briefing_app.core.unit_words import unit_noun
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdicts import verdict_on
from briefing_app.exporters.outgoing import (
    OutBlock,
    OutChart,
    OutClaim,
    OutComparison,
    OutFigure,
    Outgoing,
    OutItem,
    OutPair,
)
from briefing_app.exporters.wording import OVERRULED
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps, derive_chart
from briefing_app.viewmodels.compare.board import derive_board
from briefing_app.viewmodels.figures.claim_words import (
    says_something,
    unlike_words,
    why_words,
)
from briefing_app.viewmodels.figures.evidence import derive_evidence, source_line
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.text import claim_text, claims_about, number_of
from briefing_app.viewmodels.figures.tone import tone_of
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.present.slides import (
    SourcesContent,
    byline_of,
    derive_slides,
)
from briefing_app.viewmodels.review.words import moment_words, status_parts
from briefing_app.words.said import marked
from briefing_app.words.written import retold, written

BY_HAND = marked("decided by hand")
"""What an export says in place of a person's reason for a ruling."""
MOST_PAIRS = 200
"""So many pairs of two sources travel; an article has fewer."""
Svg = Callable[[ChartProps], str]


class Carry(NamedTuple):
    """What travels beside the figures, charts, claims and sources that an export is made of."""

    article: bool = True
    notes: bool = False


def derive_outgoing(briefing: Briefing, carry: Carry, svg: Svg = lambda _props: "") -> Outgoing:
    """Return what an export says; ``svg`` draws a chart, empty where no picture is wanted."""
    language = briefing.language or "en"
    charts = (derive_chart(briefing, chart, language) for chart in briefing.charts)
    article = briefing.articles[0] if briefing.articles and carry.article else None
    slides = derive_slides(briefing, with_hidden=True)
    sources = next(s.content for s in slides if isinstance(s.content, SourcesContent))
    notes = tuple((s.key, s.notes) for s in slides if s.notes and carry.notes)
    return Outgoing(
        title=briefing.title or headline_of(briefing),
        headline=headline_of(briefing),
        standfirst=briefing.standfirst,
        kicker=briefing.kicker,
        byline=byline_of(briefing),
        language=language,
        states=status_parts(briefing),
        figures=_figures(briefing, language),
        charts=tuple(_chart(props, svg(props)) for props in charts),
        claims=_claims(briefing),
        article=_blocks(briefing, article) if article else (),
        sources=tuple(sources.entries),
        notes=notes,
        compared=tuple(_compared(briefing)),
    )


def derive_public(briefing: Briefing) -> Briefing:
    """Return the briefing without what stays at home, to be set on pages that leave.

    That is notes, comments, and the reasons that a person gave for a ruling or for a value.
    """
    by_hand = written(briefing.language, BY_HAND)
    return replace(
        briefing,
        figures=tuple(replace(f, reason="") if f.reason else f for f in briefing.figures),
        claims=tuple(
            replace(c, ruling=replace(c.ruling, reason=by_hand)) if c.ruling else c
            for c in briefing.claims
        ),
        notes=(),
        comments=(),
    )


def _figures(briefing: Briefing, language: str) -> tuple[OutFigure, ...]:
    """Return the figures in use: the key figures in the order of their cards, then the others."""
    keys = briefing.key_figures
    others = tuple(f for f in briefing.figures if f.status is Status.USED)
    signed = standing_sign_offs(briefing)
    return tuple(_figure(briefing, figure, language, signed) for figure in (*keys, *others))


def _figure(
    briefing: Briefing, figure: Figure, language: str, signed: Mapping[str, SignOff]
) -> OutFigure:
    evidence, quantity = derive_evidence(briefing, figure), figure.quantity
    about = claims_about(briefing, figure)
    where = figure.evidence
    known = briefing.source_of(where.source if isinstance(where, Span) else where.table)
    return OutFigure(
        id=figure.id,
        number=briefing.evidence_numbers.get(figure.id, 0),
        key=figure.status is Status.KEY,
        shown=number_of(figure, language).text,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit,
        hedge=quantity.hedge.words,
        marks=", ".join(quantity.marks),
        label=figure.label.strip() or _counted(quantity, briefing.language),
        period=period_name(figure.sure_period, briefing.language),
        place=figure.sure_place,
        sentence=evidence.text,
        start=evidence.start,
        end=evidence.end,
        where=evidence.caption,
        source=source_line(known, briefing.language) if known else "",
        lost=evidence.lost,
        verdicts=tuple(_said_of(briefing, claim) for claim in about),
        checked=_signed(signed.get(figure.id), briefing.language),
        tone=tone_of(figure),
        block=_block_of(briefing, figure),
    )


def _said_of(briefing: Briefing, claim: Claim) -> str:
    """Return a claim with its verdict; that it was overruled, not why."""
    verdict = verdict_on(briefing, claim)
    by_hand = written(briefing.language, BY_HAND)
    public = replace(verdict, overruled=by_hand) if verdict.overruled else verdict
    return claim_text(briefing, claim, public)


def _counted(quantity: Quantity, language: str) -> str:
    counted = kind_of(quantity.unit) is UnitKind.COUNT
    return unit_noun(quantity.unit, Decimal(2), language) if counted else ""


def _signed(sign_off: SignOff | None, language: str) -> str:
    if sign_off is None:
        return ""
    told = {"name": sign_off.by, "moment": moment_words(sign_off.at, language)}
    if sign_off.doubtful:
        return written(language, "Doubted by {name}, {moment}", **told)
    return written(language, "Checked by {name}, {moment}", **told)


def _block_of(briefing: Briefing, figure: Figure) -> int:
    span = figure.evidence
    if not isinstance(span, Span) or span.lost or not briefing.articles:
        return -1
    article = briefing.articles[0]
    if span.source != article.source.id:
        return -1
    return bisect_right(article.block_starts, span.start) - 1


def _chart(props: ChartProps, svg: str) -> OutChart:
    return OutChart(
        props.id,
        props.kind.value,
        props.title,
        props.subtitle,
        props.unit,
        tuple(_item(item) for item in props.items),
        _item(props.whole) if props.whole else None,
        props.footnote,
        props.source,
        props.alt,
        svg,
    )


def _item(item: ItemProps) -> OutItem:
    return OutItem(item.label, item.value, item.value_text, item.emphasised, item.inexact)


def _claims(briefing: Briefing) -> tuple[OutClaim, ...]:
    found = []
    for claim in briefing.claims:
        if not claim.span.lost and says_something(claim):
            verdict = verdict_on(briefing, claim)
            outcome = f"{verdict.outcome.value}{OVERRULED if verdict.overruled else ''}"
            unlike = unlike_words(briefing, claim)
            tongue = briefing.language
            told = retold(tongue, verdict.shown_sum) or why_words(verdict, tongue)
            why = "; ".join((told, *unlike))
            found.append(OutClaim(" ".join(claim.span.exact.split()), outcome, why))
    return tuple(found)


def _compared(briefing: Briefing) -> Iterator[OutComparison]:
    """Yield what was set beside the article, what differs first; the other text stays at home."""
    for counterpart in briefing.counterparts:
        board = derive_board(briefing, counterpart, MOST_PAIRS)
        if board is not None:
            pairs = tuple(
                OutPair(row.kind.value, row.label, row.said_here, row.said_there, row.why)
                for row in board.rows
            )
            yield OutComparison(board.here, board.there, board.summary, pairs)


def _blocks(briefing: Briefing, article: Article) -> tuple[OutBlock, ...]:
    spans = sorted(
        (f.evidence.start, f.evidence.end, f.id)
        for f in briefing.figures
        if f.status is not Status.ASIDE
        and isinstance(f.evidence, Span)
        and not f.evidence.lost
        and f.evidence.source == article.source.id
    )
    blocks, headline = [], headline_of(briefing)
    for block, start in zip(article.blocks, article.block_starts, strict=True):
        end = start + len(block.text)
        inside = tuple(
            (max(a, start) - start, min(b, end) - start, id_)
            for a, b, id_ in spans
            if a < end and b > start
        )
        if block.kind is not BlockKind.HEADLINE or block.text != headline:
            blocks.append(OutBlock(block.kind.value, block.text, block.level, block.rows, inside))
    return tuple(blocks)
