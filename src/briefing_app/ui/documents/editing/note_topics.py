"""What a note can be about, in words; pure."""

from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.viewmodels.figures.reservations import amount_text
from briefing_app.words.said import said

LONGEST = 80


class Topic(NamedTuple):
    """A figure, chart or claim by its id; the whole briefing by none."""

    id: str
    words: str


def derive_topics(briefing: Briefing) -> tuple[Topic, ...]:
    """Return the whole briefing, its charts, its figures in use by number, its claims."""
    numbers = briefing.evidence_numbers
    used = [f for f in briefing.figures if f.status is not Status.ASIDE]
    used.sort(key=lambda figure: numbers[figure.id])
    return (
        Topic("", said("The whole briefing")),
        *(
            Topic(chart.id, _cut(said("Chart: {title}", title=chart.title)))
            for chart in briefing.charts
        ),
        *(
            Topic(
                f.id,
                _cut(
                    said(
                        "Figure {numbers}: {figure}",
                        numbers=numbers[f.id],
                        figure=_figure(briefing, f),
                    )
                ),
            )
            for f in used
        ),
        *(
            Topic(claim.id, _cut(said("Claim: “{exact}”", exact=claim.span.exact)))
            for claim in briefing.claims
        ),
    )


def _figure(briefing: Briefing, figure: Figure) -> str:
    said = amount_text(figure, briefing.language)
    named = figure.label and not said.endswith(figure.label)
    return f"{said}, {figure.label}" if named else said


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
