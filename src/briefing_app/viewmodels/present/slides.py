"""Slides, made from the briefing: nothing to lay out, nothing typed twice.

Pure builders of frozen values; how a slide looks is for render. The natural order is title, board
of the key figures, each key figure, each chart, the points, sections and quotations of an article
with hardly a number, what another source says, the chosen quotations, sources; a person's order,
hidden slides, notes and times come from the deck. It loads no Qt.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.figure import Figure
from briefing_app.core.span import Span, make_span
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from briefing_app.viewmodels.compare.board import ComparedBoard, derive_board
from briefing_app.viewmodels.compare.compared import name_of
from briefing_app.viewmodels.figures.cards import CardProps, derive_card
from briefing_app.viewmodels.figures.evidence import (
    Evidence,
    derive_evidence,
    derive_span_evidence,
    source_line,
)
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.review.words import status_words
from briefing_app.viewmodels.sheet.points import MANY_POINTS, chosen_points
from briefing_app.words.cited import cited
from briefing_app.words.said import marked
from briefing_app.words.written import written, written_count

if TYPE_CHECKING:
    from briefing_app.reading.telling.speech import Speech

FEWEST_FIGURES = 3
"""Key figures from which on an article is shown by its numbers."""
SLIDE_POINTS = 5
PAIRS = 8
"""Pairs of two sources on one slide; more would fall below the readable size."""


@dataclass(frozen=True)
class TitleContent:
    """What the first slide says."""

    kicker: str
    headline: str
    standfirst: str
    byline: str
    language: str = "en"


@dataclass(frozen=True)
class BoardContent:
    """All key figures side by side. ``language`` is that of the words the program adds."""

    heading: str
    cards: tuple[CardProps, ...]
    language: str = "en"

    def headed(self, most: int) -> str:
        """Return the heading over so many cards, which says how many are left out."""
        more = len(self.cards) - most
        if more <= 0:
            return self.heading
        tail = written_count(
            self.language, more, "1 more on its own slide", "{n} more on their own slides"
        )
        return f"{self.heading} · {tail}"


@dataclass(frozen=True)
class FigureContent:
    """One figure large, with its evidence under it. ``language`` is that of the words the program
    adds.
    """

    heading: str
    card: CardProps
    evidence: Evidence
    language: str = "en"

    @property
    def origin(self) -> str:
        """What stands at the foot: "Figure 2 · article, sentence 2"."""
        number = written(self.language, "Figure {n}", n=self.card.evidence_number)
        return " · ".join(p for p in (number, self.evidence.caption, self.card.signed) if p)


@dataclass(frozen=True)
class ChartContent:
    """One chart."""

    chart: ChartProps


@dataclass(frozen=True)
class PointsContent:
    """Sentences of the article under a heading: its points, or one of its sections."""

    heading: str
    points: tuple[str, ...]
    caption: str


@dataclass(frozen=True)
class QuotationContent:
    """Words of an article. ``speaker`` said them, word for word; empty where they are the article's
    own, which no quotation marks turn into somebody's speech. ``place`` is where they stand,
    ``chosen`` what a person chose of them, if anybody did.
    """

    text: str
    caption: str
    lost: bool
    speaker: str = ""
    place: Span | None = None
    chosen: Span | None = None
    language: str = "en"

    @property
    def shown(self) -> str:
        """The words as they are set: in quotation marks only where somebody spoke them."""
        text = self.text.strip()
        return cited(text, self.language) if self.speaker else text


@dataclass(frozen=True)
class SourcesContent:
    """Where everything comes from: (name, particulars) pairs, and the remarks kept with them.

    ``address`` is where the article can be read, shown as a code too; ``contact`` whom to ask.
    """

    heading: str
    entries: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    address: str = ""
    contact: str = ""
    language: str = "en"


Content = (
    TitleContent
    | BoardContent
    | FigureContent
    | ChartContent
    | ComparedBoard
    | PointsContent
    | QuotationContent
    | SourcesContent
)


@dataclass(frozen=True)
class Slide:
    """One slide. ``key`` names it in the deck; ``name`` is what lists call it; ``focus`` is the
    key of the figure it is about, empty where there is none. Times are in seconds, zero if unset.
    """

    key: str
    name: str
    content: Content
    focus: str = ""
    hidden: bool = False
    notes: str = ""
    seconds: int = 0
    rehearsed: int = 0
    status: str = ""


def reporters_of(briefing: Briefing) -> tuple[str, ...]:
    """Return who published the articles, and when; a bare title is nobody who reports."""
    sources = [article.source for article in briefing.articles]
    return tuple(
        dict.fromkeys(source_line(s, briefing.language) for s in sources if s.publisher or s.author)
    )


def byline_of(briefing: Briefing) -> str:
    """Return the sources in one line: "After reporting by Emily's Hope"."""
    named = reporters_of(briefing)
    names = "; ".join(named)
    return written(briefing.language, "After reporting by {names}", names=names) if named else ""


def _title(briefing: Briefing) -> Slide:
    content = TitleContent(
        briefing.kicker,
        headline_of(briefing),
        briefing.standfirst,
        byline_of(briefing),
        briefing.language,
    )
    return Slide("title", written(briefing.language, "Title"), content)


def _figure(briefing: Briefing, figure: Figure) -> Slide:
    card = derive_card(briefing, figure, briefing.language)
    heading = briefing.title or headline_of(briefing)
    content = FigureContent(heading, card, derive_evidence(briefing, figure), briefing.language)
    return Slide(f"figure:{figure.id}", f"{card.number.text} {card.label}", content, figure.id)


def _quotation(briefing: Briefing, number: int, span: Span) -> Slide:
    from briefing_app.viewmodels.present.told import speech_at  # few briefings have quotations

    speech = speech_at(briefing, span)
    if speech is not None:
        slide = _spoken(briefing, span.source, speech)
        content = replace(_quoted(briefing, span, speech.words, speech.speaker), chosen=span)
        return replace(slide, key=f"quotation:{number}", content=content)
    text = " ".join(span.exact.split())
    content = replace(_quoted(briefing, span, text, ""), chosen=span)
    return Slide(f"quotation:{number}", _clipped_name(text), content)


def _spoken(briefing: Briefing, source: str, speech: "Speech") -> Slide:
    span = make_span(source, briefing.articles_by_id[source].text, speech.start, speech.end)
    content = _quoted(briefing, span, speech.words, speech.speaker)
    words = cited(_clipped_name(speech.words), briefing.language)
    name = f"{speech.speaker}: {words}"
    return Slide(f"speech:{source}:{speech.start}", name, content)


def _quoted(briefing: Briefing, span: Span, text: str, speaker: str) -> QuotationContent:
    evidence = derive_span_evidence(briefing, span)
    article = briefing.articles_by_id.get(span.source)
    source = source_line(article.source, briefing.language) if article is not None else ""
    caption = " · ".join(part for part in (source, evidence.caption) if part)
    language = briefing.language or "en"
    return QuotationContent(text, caption, evidence.lost, speaker, span, language=language)


def _clipped_name(text: str) -> str:
    return text if len(text) <= 44 else text[:43].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def is_told_in_words(briefing: Briefing) -> bool:
    """Whether an article has too few numbers to be shown by them, so that its words are shown."""
    return len(briefing.key_figures) < FEWEST_FIGURES and not briefing.charts


def _told(briefing: Briefing) -> list[Slide]:
    """Slides of an article that has hardly any numbers: its points, its sections, who said what."""
    if not briefing.articles or not is_told_in_words(briefing):
        return []
    from briefing_app.viewmodels.present.told import best_speech, derive_sections, speech_at

    article = briefing.articles[0]
    source = article.source.id
    caption = source_line(article.source, briefing.language)
    slides = []
    sections = derive_sections(article)
    first = sections[0].start if sections else len(article.text)
    chosen = chosen_points(briefing, MANY_POINTS)
    lead = [s for s in chosen if s.source != source or s.start < first] or list(chosen)
    points = tuple(" ".join(s.exact.split()) for s in lead[:SLIDE_POINTS])
    if points:
        slides.append(_points(briefing.language, points, caption))
    for part in sections:
        content = PointsContent(part.heading, part.points, caption)
        slides.append(Slide(f"section:{source}:{part.start}", part.heading, content))
    quoted = [speech_at(briefing, span) for span in briefing.quotations]
    spoken = (s for s in best_speech(article) if s not in quoted)
    return [*slides, *(_spoken(briefing, source, speech) for speech in spoken)]


def _points(language: str, points: tuple[str, ...], caption: str) -> Slide:
    content = PointsContent(written(language, "What happened"), points, caption)
    return Slide("points", written(language, "Points"), content)


def _compared(briefing: Briefing) -> list[Slide]:
    """A slide for each other source that says something of the same things."""
    slides = []
    for counterpart in briefing.counterparts:
        board = derive_board(briefing, counterpart, PAIRS)
        if board is not None:
            name = f"{board.heading}: {board.there}"
            slides.append(Slide(f"compared:{counterpart.id}", name, board))
    return slides


_UNKNOWN = marked("No publisher, date or address is known.")


def _sources(briefing: Briefing) -> Slide:
    entries, language = [], briefing.language
    for article in briefing.articles:
        source = article.source
        told = (source.publisher, date_words(source.date, language), source.address)
        particulars = ", ".join(part for part in told if part)
        name = (
            source.title or article.headline or source.publisher or written(language, "The article")
        )
        entries.append((name, particulars or written(language, _UNKNOWN)))
    for counterpart in briefing.counterparts:
        other = counterpart.article.source
        said = ", ".join(
            p for p in (other.publisher, date_words(other.date, language), other.address) if p
        )
        entries.append(
            (
                written(
                    language, "Compared with: {name}", name=name_of(counterpart.article, language)
                ),
                said,
            )
        )
    for table in briefing.tables:
        named = table.source.note or source_line(table.source, language)
        rows = dict.fromkeys(row.source for row in table.rows if row.source)
        origin = "; ".join(rows) or ("" if named == table.name else named)
        entries.append((table.name, origin or written(language, _UNKNOWN)))
    notes = tuple(note.text for note in briefing.notes)
    wanted = briefing.sheet
    address = next((a.source.address for a in briefing.articles if a.source.address), "")
    content = SourcesContent(
        written(language, "Sources"),
        tuple(entries),
        notes,
        "" if "qr" in wanted.without else address,
        " ".join(wanted.contact.split()),
        language,
    )
    return Slide("sources", content.heading, content)


def _natural(briefing: Briefing) -> list[Slide]:
    slides = [_title(briefing)]
    keys = briefing.key_figures
    if len(keys) > 1:
        cards = tuple(derive_card(briefing, figure, briefing.language) for figure in keys)
        heading = written(briefing.language, "Key figures")
        slides.append(Slide("board", heading, BoardContent(heading, cards, briefing.language)))
    slides += [_figure(briefing, figure) for figure in keys]
    for chart in briefing.charts:
        props = derive_chart(briefing, chart, briefing.language)
        slides.append(Slide(f"chart:{chart.id}", props.title, ChartContent(props)))
    slides += _told(briefing)
    slides += _compared(briefing)
    slides += [_quotation(briefing, n, span) for n, span in enumerate(briefing.quotations, 1)]
    slides.append(_sources(briefing))
    return slides


def derive_slides(briefing: Briefing, *, with_hidden: bool = False) -> tuple[Slide, ...]:
    """Return the slides in the order in which they are shown, with their notes and times.

    A slide that is new since the order was given stands after the one it naturally follows.
    """
    natural = _natural(briefing)
    keys = [slide.key for slide in natural]
    order = [key for key in dict.fromkeys(briefing.deck.order) if key in keys]
    if order:
        for position, key in enumerate(keys):
            if key not in order:
                after = keys[position - 1] if position else ""
                order.insert(order.index(after) + 1 if after in order else 0, key)
    else:
        order = keys
    by_key = {slide.key: slide for slide in natural}
    settings = {s.key: s for s in briefing.deck.settings}
    status = status_words(briefing)
    arranged = (replace(_with(by_key[key], settings.get(key)), status=status) for key in order)
    return tuple(slide for slide in arranged if with_hidden or not slide.hidden)


def derive_first_slide(briefing: Briefing) -> Slide:
    """Return the slide by which a briefing is known again: its first key figure, else its title."""
    first = next(iter(briefing.key_figures), None)
    return _figure(briefing, first) if first is not None else _title(briefing)


def _with(slide: Slide, settings: SlideSettings | None) -> Slide:
    if settings is None:
        return slide
    return Slide(
        slide.key,
        slide.name,
        slide.content,
        slide.focus,
        settings.hidden,
        settings.notes,
        settings.seconds,
        settings.rehearsed,
    )
