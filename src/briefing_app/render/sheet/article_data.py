"""The whole article as data for the template, its figures marked and listed at the end."""

from collections.abc import Mapping
from typing import Any

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Status
from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.core.span import Span
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.colours import sheet_palette
from briefing_app.render.sheet.frame import frame_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.words import PageWords, words_of
from briefing_app.viewmodels.article.marks import FigureMark, derive_figure_marks
from briefing_app.viewmodels.figures.evidence import derive_evidence, source_line
from briefing_app.viewmodels.figures.text import figure_name
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.review.words import mark_words
from briefing_app.viewmodels.sheet.notes import clipped, derive_checked

Run = dict[str, Any]


def article_data(briefing: Briefing, options: Options) -> dict[str, Any]:
    """Return everything that article.typ needs."""
    palette = sheet_palette(grey=options.grey)
    language = briefing.sheet.language or briefing.language
    words = words_of(language)
    title = clipped(headline_of(briefing), 200) or words.untitled
    names = dict.fromkeys(source_line(a.source) for a in briefing.articles)
    reported = "; ".join(name for name in names if name)
    frame = frame_data(
        options,
        palette,
        words,
        briefing.language,
        title=title,
        author=reported,
        description=title,
        foot=(clipped(reported or title, 90), words.long_date(options.today)),
        mark=clipped(mark_words(briefing), 100),
    )
    marks: dict[tuple[str, int], list[FigureMark]] = {}
    for mark in sorted(derive_figure_marks(briefing), key=lambda m: (m.start, -m.end)):
        marks.setdefault((mark.source, mark.block), []).append(mark)
    return {
        **frame,
        "articles": [
            _article(article, marks, palette, title if n == 0 else "")
            for n, article in enumerate(briefing.articles)
        ],
        "figures-word": words.margin,
        "checked-word": words.checked.rstrip(" :\u00a0"),
        "listed": _listed(briefing, language),
        "checked": _checked(briefing, words),
    }


def _article(
    article: Article,
    marks: Mapping[tuple[str, int], list[FigureMark]],
    palette: Palette,
    title: str,
) -> dict[str, Any]:
    source = article.source
    line = " · ".join(p for p in dict.fromkeys((source.publisher, source.author, source.date)) if p)
    blocks = [
        _block(block, marks.get((source.id, index), []), palette)
        for index, block in enumerate(article.blocks)
        if block.rows or block.text.strip()
    ]
    own = article.headline
    return {
        "title": title if title and title != own else "",
        "line": clipped(line, 200),
        "address": source.address if source.address.startswith("http") else "",
        "blocks": blocks,
    }


def _block(block: Block, marks: list[FigureMark], palette: Palette) -> dict[str, Any]:
    if block.kind is BlockKind.TABLE:
        columns = max((len(row) for row in block.rows), default=0)
        rows = [[*row, *[""] * (columns - len(row))] for row in block.rows]
        return {"kind": "table", "columns": columns, "rows": rows, "level": 0, "runs": []}
    return {
        "kind": block.kind.value,
        "level": block.level,
        "runs": _runs(block.text, marks, palette),
    }


def _runs(text: str, marks: list[FigureMark], palette: Palette) -> list[Run]:
    """Cut a text at its marks; of two that meet the first stays whole, the other is cited only."""
    runs: list[Run] = []
    at = 0
    for mark in marks:
        first, last = mark.start, min(mark.end, len(text))
        if first < at:
            if runs and last > 0:
                runs[-1]["cited"] = f"{runs[-1]['cited']}, {mark.number}"
            continue
        if first > at:
            runs.append({"text": text[at:first], "cited": ""})
        runs.append(
            {
                "text": text[first:last],
                "cited": str(mark.number),
                "colour": palette.tone(mark.tone),
            }
        )
        at = last
    if at < len(text):
        runs.append({"text": text[at:], "cited": ""})
    return runs


def _listed(briefing: Briefing, language: str) -> list[list[str]]:
    numbers = briefing.evidence_numbers
    used = [f for f in briefing.figures if f.status is not Status.ASIDE and f.id in numbers]
    listed = []
    for figure in sorted(used, key=lambda f: numbers[f.id]):
        place = "" if isinstance(figure.evidence, Span) else _place(briefing, figure.id)
        key = figure.status is Status.KEY
        name = clipped(figure_name(figure, language), 160)
        listed.append([str(numbers[figure.id]), name, place, "key" if key else ""])
    return listed


def _place(briefing: Briefing, figure: str) -> str:
    return clipped(derive_evidence(briefing, briefing.figures_by_id[figure]).caption, 120)


def _checked(briefing: Briefing, words: PageWords) -> list[list[str]]:
    return [
        [words.quoted(entry.words), words.verdicts[entry.outcome], entry.detail.rstrip(".")]
        for entry in derive_checked(briefing)
    ]
