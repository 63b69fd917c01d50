"""The sheet: what the printed page holds, chosen from the briefing.

Pure and without Qt. `derive_sheet` chooses; which of several plans fits on the page is for the
typesetter to try (`plans`). Nothing that was left out goes unsaid.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Figure, FigureRef
from briefing_app.core.source import BlockKind
from briefing_app.core.span import Span, make_span
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.viewmodels.cards import CardProps, derive_card
from briefing_app.viewmodels.chart_props import ChartProps, derive_chart
from briefing_app.viewmodels.evidence import derive_evidence, sentence_at, sentences_of, source_line
from briefing_app.viewmodels.slides import byline_of, headline_of

FIGURES = 6
CHARTS = 2
MOST_POINTS = 5
LEAST_POINTS = 3
QUOTE_WORDS = 16
HEADLINE_CHARACTERS = 160


@dataclass(frozen=True)
class Footnote:
    """What evidence numbers stand for: ``"3–6"`` and the words of the sentence."""

    numbers: str
    quote: str
    lost: bool = False


@dataclass(frozen=True)
class Checked:
    """A claim with its verdict in words: ``"nearly double"``, ``"holds"``, ``"288 ÷ 150 = …"``."""

    words: str
    outcome: Outcome
    detail: str


@dataclass(frozen=True)
class Sheet:
    """Everything the page shows, in words and numbers ready to be set."""

    kicker: str
    headline: str
    standfirst: str
    figures: tuple[CardProps, ...]
    charts: tuple[ChartProps, ...]
    points: tuple[str, ...]
    footnotes: tuple[Footnote, ...]
    checked: tuple[Checked, ...]
    sources: tuple[str, ...]
    byline: str
    address: str
    language: str
    contact: str
    mark: str
    left_out: str


@dataclass(frozen=True)
class Plan:
    """How much of each part one attempt takes."""

    figures: int
    charts: int
    points: int
    quote_words: int


def plans(briefing: Briefing) -> Iterator[Plan]:
    """Yield plans from the fullest to the barest; the typesetter takes the first that fits."""
    wanted = briefing.sheet
    figures = len(wanted.figures) or min(FIGURES, len(briefing.key_figures))
    charts = len(wanted.charts) or min(CHARTS, len(briefing.charts))
    points = len(wanted.points) or MOST_POINTS
    yield Plan(figures, charts, points, 400)
    yield Plan(figures, charts, points, QUOTE_WORDS)
    for fewer in range(points - 1, min(points, LEAST_POINTS) - 1, -1):
        yield Plan(figures, charts, fewer, QUOTE_WORDS)
    few = min(points, LEAST_POINTS)
    yield Plan(figures, charts, few, 8)
    if figures > FIGURES:
        yield Plan(FIGURES, charts, few, 8)
    shown = min(figures, FIGURES)
    for fewer in range(min(charts, CHARTS), -1, -1):
        yield Plan(shown, fewer, few, 8)
    for fewer in range(few - 1, -1, -1):
        yield Plan(shown, 0, fewer, 8)
    yield Plan(min(shown, 3), 0, 0, 4)


def _chosen_figures(briefing: Briefing) -> tuple[Figure, ...]:
    named = briefing.sheet.figures
    if named:
        known = briefing.figures_by_id
        return tuple(known[id_] for id_ in named if id_ in known)
    return briefing.key_figures


def _chosen_charts(briefing: Briefing) -> tuple[Chart, ...]:
    named = briefing.sheet.charts
    if named:
        return tuple(chart for id_ in named for chart in briefing.charts if chart.id == id_)
    return briefing.charts


def default_points(briefing: Briefing) -> tuple[Span, ...]:
    """Choose up to five sentences: those that open a paragraph and state no key figure first.

    In reading order. A sentence that states a key figure says again what the figures above say.
    """
    if not briefing.articles:
        return ()
    article = briefing.articles[0]
    text, spans = article.text, sentences_of(article.text)
    key = {
        sentence_at(text, f.evidence.start)
        for f in briefing.key_figures
        if isinstance(f.evidence, Span) and f.evidence.source == article.source.id
    }
    ranked: list[tuple[int, int]] = []
    for block, start in zip(article.blocks, article.block_starts, strict=True):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION):
            continue
        first = sentence_at(text, start)
        at = first
        while 0 <= at < len(spans) and spans[at][0] < start + len(block.text):
            if spans[at][0] >= start:
                ranked.append((2 * (at in key) + (at != first), at))
            at += 1
    best = sorted(sorted(ranked)[:MOST_POINTS], key=lambda entry: entry[1])
    return tuple(make_span(article.source.id, text, *spans[at]) for _, at in best)


def _shortened(text: str, start: int, end: int, words: int) -> str:
    """Return a sentence in at most ``words`` words, always with the words from start to end."""
    pieces = text.split()
    if len(pieces) <= words:
        return " ".join(pieces)
    first = len(text[:start].split())
    last = first + max(1, len(text[start:end].split()))
    spare = max(0, words - (last - first))
    begin = max(0, first - spare // 2) if last > words else 0
    finish = min(len(pieces), max(last, begin + words))
    lead = "… " if begin else ""
    tail = " …" if finish < len(pieces) else ""
    return lead + " ".join(pieces[begin:finish]) + tail


def _ranges(numbers: list[int]) -> str:
    """Return 2, 3, 4, 6 as ``"2–4, 6"``."""
    parts = []
    for _, group in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        parts.append(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}")
    return ", ".join(parts)


def _footnotes(briefing: Briefing, figures: tuple[Figure, ...], words: int) -> tuple[Footnote, ...]:
    numbered = sorted(
        (briefing.evidence_numbers[f.id], f) for f in figures if f.id in briefing.evidence_numbers
    )
    grouped: dict[tuple[str, str], list[tuple[int, Figure]]] = {}
    for number, figure in numbered:
        evidence = derive_evidence(briefing, figure)
        grouped.setdefault((evidence.text, evidence.caption), []).append((number, figure))
    notes = []
    for (text, caption), members in grouped.items():
        evidence = derive_evidence(briefing, members[0][1])
        last = derive_evidence(briefing, members[-1][1])
        quote = _shortened(text, evidence.start, max(evidence.end, last.end), words)
        in_article = isinstance(members[0][1].evidence, Span)
        shown = f"“{quote}”" if in_article else f"{quote} ({caption})"
        notes.append(Footnote(_ranges([n for n, _ in members]), shown, evidence.lost))
    return tuple(notes)


def _cited(
    briefing: Briefing, figures: tuple[Figure, ...], charts: tuple[Chart, ...]
) -> tuple[Figure, ...]:
    """Return the figures shown, those drawn in charts and those their computed lines rest on."""
    ids = dict.fromkeys(f.id for f in figures)
    for chart in charts:
        for item in chart.items:
            if isinstance(item.operand, FigureRef):
                ids[item.operand.figure] = None
    for relation in briefing.relations:
        refs = [o.figure for o in relation.operands if isinstance(o, FigureRef)]
        if any(ref in ids for ref in refs):
            ids.update(dict.fromkeys(refs))
    return tuple(briefing.figures_by_id[i] for i in ids if i in briefing.figures_by_id)


def _checked(briefing: Briefing) -> tuple[Checked, ...]:
    found = []
    for claim in briefing.claims:
        verdict = derive_verdict(briefing, claim)
        detail = verdict.arithmetic or verdict.why
        found.append(Checked(" ".join(claim.span.exact.split()), verdict.outcome, detail))
    rank = {Outcome.FAILS: 0, Outcome.HOLDS: 1, Outcome.UNCHECKED: 2}
    return tuple(sorted(found, key=lambda c: rank[c.outcome]))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _left_out(briefing: Briefing, sheet: Sheet, points: int) -> str:
    wanted = briefing.sheet
    figures = len(_chosen_figures(briefing)) - len(sheet.figures)
    charts = len(_chosen_charts(briefing)) - len(sheet.charts)
    lacking = len(wanted.points) - points if wanted.points else 0
    parts = [
        _count(number, noun)
        for number, noun in ((figures, "key figure"), (charts, "chart"), (lacking, "point"))
        if number > 0
    ]
    return f"Not on this page: {', '.join(parts)}." if parts else ""


def _short_headline(headline: str) -> str:
    if len(headline) <= HEADLINE_CHARACTERS:
        return headline
    return headline[:HEADLINE_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:–- ") + " …"


def derive_sheet(briefing: Briefing, plan: Plan) -> Sheet:
    """Return the page of a briefing with as much on it as the plan says."""
    language = briefing.sheet.language or briefing.language or "en"
    figures = _chosen_figures(briefing)[: plan.figures]
    charts = _chosen_charts(briefing)[: plan.charts]
    spans = briefing.sheet.points or default_points(briefing)
    points = tuple(" ".join(span.exact.split()) for span in spans if not span.lost)[: plan.points]
    cited = _cited(briefing, figures, charts)
    sources = []
    for table in briefing.tables:
        rows = dict.fromkeys(row.source for row in table.rows if row.source)
        named = "; ".join(rows) or table.source.note or source_line(table.source)
        sources.append(f"{table.name}: {named}" if named else table.name)
    first = briefing.articles[0].source if briefing.articles else None
    sheet = Sheet(
        kicker=briefing.kicker,
        headline=_short_headline(headline_of(briefing) or "Untitled briefing"),
        standfirst=briefing.standfirst,
        figures=tuple(derive_card(briefing, figure, language) for figure in figures),
        charts=tuple(derive_chart(briefing, chart, language) for chart in charts),
        points=points,
        footnotes=_footnotes(briefing, cited, plan.quote_words),
        checked=_checked(briefing),
        sources=tuple(sources),
        byline=byline_of(briefing),
        address=first.address if first else "",
        language=language,
        contact=briefing.sheet.contact,
        mark=briefing.sheet.mark,
        left_out="",
    )
    return replace(sheet, left_out=_left_out(briefing, sheet, len(points)))
