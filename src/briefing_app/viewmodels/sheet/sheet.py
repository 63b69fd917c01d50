"""The sheet: what the printed page holds, chosen from the briefing.

Pure and without Qt. `derive_sheet` chooses; which of several plans fits on the page is for the
typesetter to try (`sheet.plans`). Nothing that was left out goes unsaid.
"""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.figures.cards import CardProps, derive_card
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.present.slides import reporters_of
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
from briefing_app.viewmodels.sheet.plans import (
    LINES,
    Front,
    Plan,
    chosen_boards,
    chosen_charts,
    chosen_figures,
)
from briefing_app.viewmodels.sheet.points import chosen_points


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
class Quoted:
    """What somebody said, word for word, and who."""

    words: str
    speaker: str


@dataclass(frozen=True)
class Sheet:
    """Everything the page shows, in words and numbers ready to be set.

    ``language`` is that of the page's own words and number formats, ``content_language`` that of
    the article. ``reported`` names the sources of the articles, ``checked_by`` those who looked
    at the figures. ``comments`` are those that were chosen for print, and no other. ``scale`` is
    how large its type is set; ``front`` says what of it stands on the first of two pages.
    ``listed`` that its evidence has a line for each number. ``lines`` says that a page which stays
    half empty gets lines to write on.
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
    quotations: tuple[Quoted, ...] = ()
    scale: float = 1.0
    front: Front | None = None
    listed: bool = False
    lines: bool = True


def _first_words(text: str, words: int) -> str:
    pieces = text.split()
    return " ".join(pieces) if len(pieces) <= words else " ".join(pieces[:words]) + " …"


def derive_sheet(briefing: Briefing, plan: Plan) -> Sheet:
    """Return the page of a briefing with as much on it as the plan says."""
    wanted = briefing.sheet
    language = wanted.language or briefing.language or "en"
    figures, charts = chosen_figures(briefing), chosen_charts(briefing)
    points, checked = chosen_points(briefing, plan.points), derive_checked(briefing)
    sources = derive_sources(briefing)
    shown, drawn = figures[: plan.figures], charts[: plan.charts]
    said = points[: plan.points]
    boards = chosen_boards(briefing, plan.pairs)
    comments = printed_words(briefing) if briefing.comments else ()
    first = briefing.articles[0].source if briefing.articles else None
    return Sheet(
        kicker=clipped(briefing.kicker, 100),
        headline=" ".join(headline_of(briefing).split()),
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
        quotations=_quotations(briefing, plan.quotations),
        scale=plan.scale,
        front=plan.front,
        listed=plan.listed,
        lines=LINES not in wanted.without,
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


def _quotations(briefing: Briefing, most: int) -> tuple[Quoted, ...]:
    if most <= 0 or not briefing.articles:
        return ()
    from briefing_app.viewmodels.present.told import best_speech  # most sheets quote nobody

    said = best_speech(briefing.articles[0], most)
    return tuple(Quoted(clipped(speech.words, 500), speech.speaker) for speech in said)
