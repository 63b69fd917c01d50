"""A slide, and what happens to it, in words: for those who hear the show instead of seeing it.

Pure functions. It loads no Qt.
"""

from typing import assert_never

from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.show import Mode, Show
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    FigureContent,
    PointsContent,
    QuotationContent,
    Slide,
    SourcesContent,
    TitleContent,
)
from briefing_app.viewmodels.present.states import changed_words, left_evidence


def _sentences(*parts: str) -> str:
    """Return the parts that say something as sentences in a row."""
    said = (part.strip() for part in parts)
    return " ".join(s if s[-1] in ".!?…”" else f"{s}." for s in said if s)


def slide_text(slide: Slide) -> str:
    """Return all that a slide says."""
    content = slide.content
    if isinstance(content, TitleContent):
        return _sentences(content.kicker, content.headline, content.standfirst, content.byline)
    if isinstance(content, BoardContent):
        return _sentences(content.heading, *(card.name for card in content.cards))
    if isinstance(content, FigureContent):
        return _sentences(content.card.name, content.card.description)
    if isinstance(content, ChartContent):
        return content.chart.alt
    if isinstance(content, ComparedBoard):
        return content.text
    if isinstance(content, PointsContent):
        return _sentences(content.heading, *content.points)
    if isinstance(content, QuotationContent):
        gone = "These words are no longer in the article" if content.lost else ""
        return _sentences(content.shown, content.speaker, content.caption, gone)
    if isinstance(content, SourcesContent):
        named = (", ".join(part for part in entry if part) for entry in content.entries)
        contact = f"Contact: {content.contact}" if content.contact else ""
        return _sentences(content.heading, *named, *content.notes, contact)
    assert_never(content)


def stage_text(slides: tuple[Slide, ...], show: Show) -> str:
    """Return what the room sees: "Slide 3 of 13: 288 arrests. …"."""
    index = show.on_stage
    if index >= len(slides):
        return ""
    return f"Slide {index + 1} of {len(slides)}: {slide_text(slides[index])}"


def change_text(
    before: Show, now: Show, slides: tuple[Slide, ...], evidence: Evidence | None
) -> str:
    """Return what a presenter is to hear after a command, empty where nothing is to be said.

    ``evidence`` is what belongs to the slide or the answer on the stage.
    """
    said = changed_words(before, now)
    opened = now.mode is Mode.EVIDENCE and (now.mode, now.answer) != (before.mode, before.answer)
    if opened and evidence:
        said.append(f"Evidence: {evidence.text.strip()} {evidence.caption}")
    moved = now.at != before.at or left_evidence(before, now)
    if moved and now.at < len(slides):
        said.append(f"Slide {now.at + 1} of {len(slides)}: {slides[now.at].name}")
    return _sentences(*said)
