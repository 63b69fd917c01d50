"""How much of a briefing a sheet takes: plans from the fullest to the barest.

Which of them fits is for the typesetter to find out. A page with room takes more than the usual six
figures and five points, and larger type before it stays empty; a page without takes less. It knows
no lengths and no page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Figure
from briefing_app.viewmodels.compare.board import ComparedBoard, derive_board
from briefing_app.viewmodels.sheet.points import (
    LEAST_POINTS,
    MANY_POINTS,
    MOST_POINTS,
    chosen_points,
)

FIGURES, MORE_FIGURES = 6, (24, 18, 15, 12, 9)
"""Figures on a page, and where there is room for more."""
CHARTS, MANY_CHARTS = 2, 4
WHOLE = 400
"""Words of a quotation: all of them."""
QUOTE_WORDS = 16
FEW_WORDS = 8
EVERY = 1_000
FEW_COMMENTS = 4
PAIRS, FEW_PAIRS = 6, 3
"""Pairs of two sources on the page, and where there is little room."""
SCALES = (1.45, 1.35, 1.25, 1.15, 1.07)
"""How much larger the type is where all there is leaves room."""
FEW_FIGURES, QUOTATIONS = 7, 3
"""Below so many figures, and without charts, a page has room for what people said."""
MANY_FIGURES = 12
"""Figures that still stand on a page beside charts and points."""
ON_TWO_PAGES, _ON_FRONT = 60, (24, 21, 18, 15, 12, 9, 6)
"""The most figures on two pages, and those on the first of them with all points beside."""
_ON_BACK = 18
"""Figures that the second page has room for beside the evidence of all."""
COMPARED = "compared"
"""What the sheet's settings call the block of two sources where it shall not be there."""

LINES = "lines"
"""What they call the lines for notes on paper that stays empty."""


@dataclass(frozen=True)
class Front:
    """How many figures, charts and points stand on the first of two pages."""

    figures: int
    charts: int
    points: int


@dataclass(frozen=True)
class Plan:
    """How much of each part one attempt takes: so many things, or words of a text.

    ``scale`` is how large the type is set. ``front`` asks for two pages; there the evidence may be
    ``listed``, each number on a line of its own.
    """

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
    quotations: int = 0
    scale: float = 1.0
    front: Front | None = None
    listed: bool = False


@dataclass(frozen=True)
class _Wanted:
    """What there is of each part; ``usual`` is what the program takes where room is short."""

    figures: int
    charts: int
    points: int
    quotations: int
    claims: int
    usual: Plan


def _wanted(briefing: Briefing, most: int = max(MORE_FIGURES)) -> _Wanted:
    named = briefing.sheet
    figures, charts = len(chosen_figures(briefing)), len(chosen_charts(briefing))
    points = len(chosen_points(briefing, MANY_POINTS))
    usual = Plan(
        figures if named.figures else min(FIGURES, figures),
        charts if named.charts else min(CHARTS, charts),
        points if named.points else min(MOST_POINTS, points),
        QUOTE_WORDS,
    )
    if not named.figures:
        figures = min(most, figures)
    if not named.charts:
        charts = min(MANY_CHARTS, charts)
    quoted = 0 if "points" in named.without or figures >= FEW_FIGURES or charts else QUOTATIONS
    return _Wanted(figures, charts, points, quoted, len(briefing.claims), usual)


def plans(briefing: Briefing) -> tuple[Plan, ...]:
    """Return plans of one page from the fullest to the barest; the first that fits is taken."""
    wanted = _wanted(briefing)
    return tuple(dict.fromkeys((*_fuller(wanted), *_usual(wanted), *_barer(wanted))))


def _fuller(wanted: _Wanted) -> Iterator[Plan]:
    """Yield plans of more than the usual, or of all there is in larger type."""
    figures, charts, points = wanted.figures, wanted.charts, wanted.points
    most = max(min(MANY_FIGURES, figures), wanted.usual.figures)
    every = Plan(figures, charts, points, WHOLE, quotations=wanted.quotations)
    if figures <= most:
        yield from (replace(every, scale=scale) for scale in SCALES)
    yield from (replace(every, quotations=n) for n in range(wanted.quotations, 0, -1))
    every = replace(every, quotations=0)
    yield from (replace(every, quote_words=n) for n in (WHOLE, 30, QUOTE_WORDS))
    for count in (*(n for n in MORE_FIGURES if most < n < figures), most):
        yield replace(every, figures=count, quote_words=QUOTE_WORDS)


def _usual(wanted: _Wanted) -> Iterator[Plan]:
    """Yield plans that come down from what there is to the usual six, two and five."""
    usual = wanted.usual
    at = Plan(
        max(min(MANY_FIGURES, wanted.figures), usual.figures),
        wanted.charts,
        wanted.points,
        QUOTE_WORDS,
    )
    for points in range(wanted.points - 1, usual.points, -1):
        at = replace(at, points=points)
        yield at
    for charts in range(wanted.charts - 1, usual.charts - 1, -1):
        at = replace(at, charts=charts)
        yield at
    for figures in (n for n in MORE_FIGURES if usual.figures < n < at.figures):
        at = replace(at, figures=figures)
        yield at
    yield replace(at, figures=usual.figures)
    yield usual


def _barer(wanted: _Wanted) -> Iterator[Plan]:
    """Yield plans of less than the usual, down to three figures and nothing else."""
    usual = wanted.usual
    few = min(usual.points, LEAST_POINTS)
    yield from (replace(usual, points=n) for n in range(usual.points - 1, few - 1, -1))
    bare = Plan(usual.figures, usual.charts, few, FEW_WORDS, 8, 6, 40, 40, FEW_PAIRS, FEW_COMMENTS)
    if wanted.claims > 2 * bare.claims:  # fewer of them give room for more points
        yield from (replace(bare, points=n) for n in range(usual.points, few, -1))
    yield bare
    shown = min(usual.figures, FIGURES)
    bare = replace(bare, claims=5, sources=4)
    yield from (replace(bare, figures=n) for n in range(min(usual.figures, 24) // 3 * 3, shown, -6))
    bare = replace(bare, figures=shown)
    yield from (replace(bare, charts=n) for n in range(min(usual.charts, CHARTS), -1, -1))
    bare = Plan(shown, 0, few, FEW_WORDS, 3, 2, 30, 30, 1, 1)
    yield from (replace(bare, points=n) for n in range(few - 1, -1, -1))
    yield Plan(min(shown, 3), 0, 0, 4, 1, 1, 20, 20, 0, 1)
    yield Plan(min(shown, 3), 0, 0, 0, 0, 0, 10, 20, 0, 0)


def front_plans(briefing: Briefing) -> tuple[Plan, ...]:
    """Return plans of the first of two pages, which has neither evidence nor sources on it.

    The figures are shared by both, so that none stands alone on the second.
    """
    wanted = _wanted(briefing, ON_TWO_PAGES)
    charts, points = min(CHARTS, wanted.charts), wanted.points
    some = min(MOST_POINTS, points)
    few = min(LEAST_POINTS, points)
    half, rest = (-(n // -3) * 3 for n in (wanted.figures / 2, wanted.figures - _ON_BACK))
    shared = [n for n in _ON_FRONT if n <= max(half, rest)]
    steps = [(n, max(points - k, few)) for n in shared for k in range(4)]
    steps += [(FIGURES, some), (FIGURES, few), (3, few)]
    bare = Plan(0, charts, points, 0, 0, 0, pairs=0, comments=0)
    made = [replace(bare, figures=min(n, wanted.figures), points=k) for n, k in steps]
    last = made[-1]
    made += [replace(last, charts=n) for n in range(charts - 1, -1, -1)]
    made += [replace(last, charts=0, points=n, standfirst_words=30) for n in (1, 0)]
    return tuple(dict.fromkeys(made))


def spread_plans(briefing: Briefing, front: Plan) -> tuple[Plan, ...]:
    """Return plans of two pages whose first holds what ``front`` does."""
    wanted = _wanted(briefing, ON_TWO_PAGES)
    first = Front(front.figures, front.charts, front.points)
    every = Plan(
        max(wanted.figures, front.figures),
        max(wanted.charts, front.charts),
        max(wanted.points, front.points),
        WHOLE,
        standfirst_words=front.standfirst_words,
        front=first,
    )
    made = [replace(every, quote_words=n, listed=True) for n in (WHOLE, 30, QUOTE_WORDS)]
    made += [replace(every, quote_words=n) for n in (WHOLE, 30, QUOTE_WORDS, FEW_WORDS)]
    at = replace(made[-1], points=first.points)
    made.append(at)
    for figures in range(at.figures - 1, first.figures, -1):
        if (figures - first.figures) % 3 == 0:
            at = replace(at, figures=figures)
            made.append(at)
    at = replace(at, figures=first.figures, claims=12, sources=8)
    for charts in range(at.charts, first.charts - 1, -2):
        at = replace(at, charts=charts)
        made.append(at)
    at = replace(at, charts=first.charts, claims=5, sources=4, pairs=FEW_PAIRS)
    made += [at, replace(at, quote_words=4, claims=1, sources=1, pairs=0, comments=1)]
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


def chosen_boards(briefing: Briefing, most: int) -> tuple[ComparedBoard, ...]:
    """Return what other sources say of the same things, so many pairs each."""
    if COMPARED in briefing.sheet.without:
        return ()
    boards = (derive_board(briefing, other, most) for other in briefing.counterparts)
    return tuple(board for board in boards if board is not None)
