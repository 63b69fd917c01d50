"""The sheet: what the printed page holds, chosen from the briefing.

Pure and without Qt. `derive_sheet` chooses; which of several plans fits on the page is for the
typesetter to try (`plans`). Nothing that was left out goes unsaid.
"""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Figure
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from briefing_app.viewmodels.compare.board import ComparedBoard, derive_board
from briefing_app.viewmodels.figures.cards import CardProps, derive_card
from briefing_app.viewmodels.present.slides import headline_of, reporters_of
from briefing_app.viewmodels.review.comments import printed_words
from briefing_app.viewmodels.review.words import checked_words, mark_words
from briefing_app.viewmodels.sheet.notes import (
    Checked,
    Footnote,
    clipped,
    derive_checked,
    derive_cited,
    derive_footnotes,
    derive_sources,
)
from briefing_app.viewmodels.sheet.points import LEAST_POINTS, chosen_points

FIGURES = 6
CHARTS = 2
WHOLE = 400
"""Words of a quotation: all of them."""
QUOTE_WORDS = 16
FEW_WORDS = 8
COMPARED = "compared"
"""What the sheet's settings call the block of two sources where it shall not be there."""
HEADLINE_CHARACTERS = 160
EVERY = 1_000
FEW_COMMENTS = 4
PAIRS, FEW_PAIRS = 6, 3
"""Pairs of two sources on the page, and where there is little room."""


@dataclass(frozen=True)
class LeftOut:
    """How much of what was wanted found no room."""

    figures: int = 0
    charts: int = 0
    points: int = 0
    claims: int = 0
    sources: int = 0
    pairs: int = 0
    comments: int = 0


@dataclass(frozen=True)
class Sheet:
    """Everything the page shows, in words and numbers ready to be set.

    ``language`` is that of the page's own words and number formats, ``content_language`` that of
    the article. ``reported`` names the sources of the articles, ``checked_by`` those who looked
    at the figures. ``comments`` are those that were chosen for print, and no other.
    """

    kicker: str
    headline: str
    standfirst: str
    figures: tuple[CardProps, ...]
    charts: tuple[ChartProps, ...]
    points: tuple[str, ...]
    footnotes: tuple[Footnote, ...]
    checked: tuple[Checked, ...]
    sources: tuple[str, ...]
    reported: str
    address: str
    language: str
    content_language: str
    contact: str
    mark: str
    left_out: LeftOut
    checked_by: str = ""
    compared: tuple[ComparedBoard, ...] = ()
    comments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """How much of each part one attempt takes: so many things, or words of a text."""

    figures: int
    charts: int
    points: int
    quote_words: int
    claims: int = EVERY
    sources: int = EVERY
    standfirst_words: int = 70
    point_words: int = 70
    pairs: int = PAIRS
    comments: int = EVERY


def plans(briefing: Briefing) -> tuple[Plan, ...]:
    """Return plans from the fullest to the barest; the typesetter takes the first that fits."""
    wanted = briefing.sheet
    figures = len(chosen_figures(briefing))
    charts = len(chosen_charts(briefing))
    if not wanted.figures:
        figures = min(FIGURES, figures)
    if not wanted.charts:
        charts = min(CHARTS, charts)
    points = len(chosen_points(briefing))
    few = min(points, LEAST_POINTS)
    made = [Plan(figures, charts, points, WHOLE), Plan(figures, charts, points, 30)]
    made.append(Plan(figures, charts, points, QUOTE_WORDS))
    made += [Plan(figures, charts, n, QUOTE_WORDS) for n in range(points - 1, few - 1, -1)]
    made.append(Plan(figures, charts, few, FEW_WORDS, 8, 6, 40, 40, FEW_PAIRS, FEW_COMMENTS))
    shown = min(figures, FIGURES)
    for fewer in range(min(figures, 24) // 3 * 3, shown, -6):
        made.append(Plan(fewer, charts, few, FEW_WORDS, 5, 4, 40, 40, FEW_PAIRS, FEW_COMMENTS))
    for fewer in range(min(charts, CHARTS), -1, -1):
        made.append(Plan(shown, fewer, few, FEW_WORDS, 5, 4, 40, 40, FEW_PAIRS, FEW_COMMENTS))
    for fewer in range(few - 1, -1, -1):
        made.append(Plan(shown, 0, fewer, FEW_WORDS, 3, 2, 30, 30, 1, 1))
    made.append(Plan(min(shown, 3), 0, 0, 4, 1, 1, 20, 20, 0, 1))
    made.append(Plan(min(shown, 3), 0, 0, 0, 0, 0, 10, 20, 0, 0))
    return tuple(made)


def chosen_figures(briefing: Briefing) -> tuple[Figure, ...]:
    """Return the figures that should stand on the page: the person's, or the key figures."""
    if "figures" in briefing.sheet.without:
        return ()
    named = briefing.sheet.figures
    if named:
        known = briefing.figures_by_id
        return tuple(known[id_] for id_ in dict.fromkeys(named) if id_ in known)
    return briefing.key_figures


def chosen_charts(briefing: Briefing) -> tuple[Chart, ...]:
    """Return the charts that should stand on the page: the person's, or all."""
    if "charts" in briefing.sheet.without:
        return ()
    named = briefing.sheet.charts
    if named:
        known = {chart.id: chart for chart in briefing.charts}
        return tuple(known[id_] for id_ in dict.fromkeys(named) if id_ in known)
    return briefing.charts


def _first_words(text: str, words: int) -> str:
    pieces = text.split()
    return " ".join(pieces) if len(pieces) <= words else " ".join(pieces[:words]) + " …"


def derive_sheet(briefing: Briefing, plan: Plan) -> Sheet:
    """Return the page of a briefing with as much on it as the plan says."""
    wanted = briefing.sheet
    language = wanted.language or briefing.language or "en"
    figures, charts = chosen_figures(briefing), chosen_charts(briefing)
    points, checked = chosen_points(briefing), derive_checked(briefing)
    sources = derive_sources(briefing)
    shown, drawn = figures[: plan.figures], charts[: plan.charts]
    said = points[: plan.points]
    boards = chosen_boards(briefing, plan.pairs)
    comments = printed_words(briefing) if briefing.comments else ()
    first = briefing.articles[0].source if briefing.articles else None
    return Sheet(
        kicker=clipped(briefing.kicker, 100),
        headline=clipped(headline_of(briefing), HEADLINE_CHARACTERS),
        standfirst=clipped(_first_words(briefing.standfirst, plan.standfirst_words), 600),
        figures=tuple(derive_card(briefing, figure, language) for figure in shown),
        charts=tuple(derive_chart(briefing, chart, language) for chart in drawn),
        points=tuple(clipped(_first_words(s.exact, plan.point_words), 600) for s in said),
        footnotes=derive_footnotes(
            briefing, derive_cited(briefing, shown, drawn), plan.quote_words
        ),
        checked=checked[: plan.claims],
        sources=sources[: plan.sources],
        reported=clipped("; ".join(reporters_of(briefing)), 160),
        checked_by=clipped(checked_words(briefing, (f.id for f in shown)), 160),
        address=first.address if first and "qr" not in wanted.without else "",
        language=language,
        content_language=briefing.language or "en",
        contact=clipped(wanted.contact, 200),
        mark=clipped(mark_words(briefing), 100),
        left_out=LeftOut(
            len(figures) - len(shown),
            len(charts) - len(drawn),
            len(points) - len(said) if wanted.points else 0,
            max(0, len(checked) - plan.claims),
            max(0, len(sources) - plan.sources),
            sum(board.more for board in boards),
            max(0, len(comments) - plan.comments),
        ),
        comments=tuple(clipped(words, 400) for words in comments[: plan.comments]),
        compared=tuple(board for board in boards if board.rows),
    )


def chosen_boards(briefing: Briefing, most: int) -> tuple[ComparedBoard, ...]:
    """Return what other sources say of the same things, so many pairs each."""
    if COMPARED in briefing.sheet.without:
        return ()
    boards = (derive_board(briefing, other, most) for other in briefing.counterparts)
    return tuple(board for board in boards if board is not None)
