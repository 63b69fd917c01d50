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
from briefing_app.words.said import marked, said
from briefing_app.words.written import written


def _sentences(*parts: str) -> str:
    """Return the parts that say something as sentences in a row."""
    said = (part.strip() for part in parts)
    return " ".join(s if s[-1] in ".!?…”" else f"{s}." for s in said if s)


def foot_of(slide: Slide) -> str:
    """Return the caption at a slide's foot: its status first, so that it is never cut, and
    where what it shows comes from.
    """
    return " · ".join(part for part in (slide.status, _origin(slide)) if part)


def _origin(slide: Slide) -> str:
    content = slide.content
    if isinstance(content, FigureContent):
        return content.origin
    if isinstance(content, ChartContent):
        return content.chart.source
    if isinstance(content, ComparedBoard):
        return f"{content.here} · {content.there}"
    if isinstance(content, QuotationContent | PointsContent):
        return content.caption
    return content.byline if isinstance(content, TitleContent) else ""


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
        gone = written(content.language, _GONE) if content.lost else ""
        return _sentences(content.shown, content.speaker, content.caption, gone)
    if isinstance(content, SourcesContent):
        named = (", ".join(part for part in entry if part) for entry in content.entries)
        contact = (
            written(content.language, "Contact: {who}", who=content.contact)
            if content.contact
            else ""
        )
        return _sentences(content.heading, *named, *content.notes, contact)
    assert_never(content)


_GONE = marked("These words are no longer in the article")


def _slide_words(slides: tuple[Slide, ...], index: int, words: str) -> str:
    return said(
        "Slide {number} of {count}: {words}", number=index + 1, count=len(slides), words=words
    )


def stage_text(slides: tuple[Slide, ...], show: Show) -> str:
    """Return what the room sees: "Slide 3 of 13: 288 arrests. …"."""
    index = show.on_stage
    if index >= len(slides):
        return ""
    return _slide_words(slides, index, slide_text(slides[index]))


def change_text(
    before: Show, now: Show, slides: tuple[Slide, ...], evidence: Evidence | None
) -> str:
    """Return what a presenter is to hear after a command, empty where nothing is to be said.

    ``evidence`` is what belongs to the slide or the answer on the stage.
    """
    heard = changed_words(before, now)
    opened = now.mode is Mode.EVIDENCE and (now.mode, now.answer) != (before.mode, before.answer)
    if opened and evidence:
        words = f"{evidence.text.strip()} {evidence.caption}"
        heard.append(said("Evidence: {words}", words=words))
    moved = now.at != before.at or left_evidence(before, now)
    if moved and now.at < len(slides):
        heard.append(_slide_words(slides, now.at, slides[now.at].name))
    return _sentences(*heard)
