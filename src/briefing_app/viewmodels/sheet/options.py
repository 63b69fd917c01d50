"""What can be chosen for the sheet, and the settings that a choice makes. Pure and without Qt."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.figure import Figure, Status
from briefing_app.core.span import Span
from briefing_app.viewmodels.charts.props import derive_chart
from briefing_app.viewmodels.figures.text import figure_name
from briefing_app.viewmodels.sheet.plans import (
    CHARTS,
    COMPARED,
    FIGURES,
    LINES,
    chosen_charts,
    chosen_figures,
)
from briefing_app.viewmodels.sheet.points import MOST_POINTS, chosen_points, derive_sentences
from briefing_app.words.said import marked, said

Part = Literal["figures", "charts", "points"]
LANGUAGES = (
    ("", marked("As the article")),
    ("en", marked("English")),
    ("de", marked("Deutsch")),
    ("fr", "Français"),
    ("es", "Español"),
)
PAPERS = (("", marked("Usual")), ("a4", "A4"), ("letter", marked("Letter")))


class Taken(NamedTuple):
    """How many figures, charts and points the page took where the program chose them."""

    figures: int = FIGURES
    charts: int = CHARTS
    points: int = MOST_POINTS


USUAL = Taken()
"""What is taken to stand on a page that was not made yet."""


class SheetEntry(NamedTuple):
    """Something that can stand on the page; ``key`` names it, ``note`` is said beside it."""

    key: str
    text: str
    chosen: bool
    note: str = ""


class PointEntry(NamedTuple):
    """A sentence that can be a point: all of it, and what of it stands on the page."""

    key: str
    sentence: Span
    shown: Span
    chosen: bool

    @property
    def is_shortened(self) -> bool:
        """Whether only some of its words stand on the page."""
        return self.shown.exact.split() != self.sentence.exact.split()


def derive_figure_entries(briefing: Briefing, taken: Taken = USUAL) -> tuple[SheetEntry, ...]:
    """Return the figures in use: first those on the page, then key figures, then the others."""
    chosen = chosen_figures(briefing)
    if not briefing.sheet.figures:
        chosen = chosen[: taken.figures]
    language = briefing.sheet.language or briefing.language or "en"
    rest = [f for f in (*briefing.key_figures, *briefing.figures) if f.status is not Status.ASIDE]
    ordered: dict[str, Figure] = {f.id: f for f in (*chosen, *rest)}
    ids = {f.id for f in chosen}
    return tuple(
        SheetEntry(id_, figure_name(figure, language), id_ in ids, _cited(briefing, id_))
        for id_, figure in ordered.items()
    )


def _cited(briefing: Briefing, figure: str) -> str:
    number = briefing.evidence_numbers.get(figure)
    return said("Figure {number}", number=number) if number else ""


def derive_chart_entries(briefing: Briefing, taken: Taken = USUAL) -> tuple[SheetEntry, ...]:
    """Return the charts: first those on the page, then the others."""
    chosen = chosen_charts(briefing)
    if not briefing.sheet.charts:
        chosen = chosen[: taken.charts]
    ids = {chart.id for chart in chosen}
    ordered = {chart.id: chart for chart in (*chosen, *briefing.charts)}
    return tuple(
        SheetEntry(
            id_, derive_chart(briefing, chart, briefing.language).title or said("Chart"), id_ in ids
        )
        for id_, chart in ordered.items()
    )


def derive_point_entries(briefing: Briefing, taken: Taken = USUAL) -> tuple[PointEntry, ...]:
    """Return the sentences: first those on the page, then the others in reading order."""
    sentences = derive_sentences(briefing)
    found: dict[str, PointEntry] = {}
    for span in chosen_points(briefing, taken.points):
        whole = next((s for s in sentences if _holds(s, span)), span)
        found.setdefault(key_of(whole), PointEntry(key_of(whole), whole, span, True))
    for sentence in sentences:
        entry = PointEntry(key_of(sentence), sentence, sentence, False)
        found.setdefault(entry.key, entry)
    return tuple(found.values())


def _holds(sentence: Span, span: Span) -> bool:
    return sentence.source == span.source and sentence.start <= span.start < sentence.end


def key_of(span: Span) -> str:
    """Return the name of a sentence among the entries."""
    return f"{span.start}:{span.source}"


def with_ids(settings: SheetSettings, part: Part, ids: Sequence[str]) -> SheetSettings:
    """Return the settings with these figures or charts on the page, in this order."""
    chosen = tuple(dict.fromkeys(ids))
    if part == "figures":
        return replace(settings, figures=chosen, without=_parts(settings, part, bool(chosen)))
    return replace(settings, charts=chosen, without=_parts(settings, part, bool(chosen)))


def with_points(settings: SheetSettings, spans: Sequence[Span]) -> SheetSettings:
    """Return the settings with these points on the page, in this order."""
    return replace(settings, points=tuple(spans), without=_parts(settings, "points", bool(spans)))


def as_chosen_by_program(settings: SheetSettings, part: Part) -> SheetSettings:
    """Return the settings with a part left to the program again."""
    without = _parts(settings, part, True)
    if part == "figures":
        return replace(settings, figures=(), without=without)
    if part == "charts":
        return replace(settings, charts=(), without=without)
    return replace(settings, points=(), without=without)


def with_code(settings: SheetSettings, shown: bool) -> SheetSettings:
    """Return the settings with the QR code of the source's address, or without it."""
    return replace(settings, without=_parts(settings, "qr", shown))


def with_compared(settings: SheetSettings, shown: bool) -> SheetSettings:
    """Return the settings with what another source says, or without it."""
    return replace(settings, without=_parts(settings, COMPARED, shown))


def with_lines(settings: SheetSettings, shown: bool) -> SheetSettings:
    """Return the settings with lines for notes where paper stays empty, or without them."""
    return replace(settings, without=_parts(settings, LINES, shown))


def _parts(settings: SheetSettings, part: str, shown: bool) -> tuple[str, ...]:
    others = tuple(name for name in settings.without if name != part)
    return others if shown else (*others, part)
