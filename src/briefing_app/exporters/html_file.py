"""One HTML file that needs nothing else: no script, no font, no picture from anywhere.

Figures and their sentences are linked both ways; it is laid out for a telephone, a screen and
paper. Everything that comes from a briefing is escaped.
"""

from collections.abc import Iterator
from html import escape

from briefing_app.exporters.html_style import page_style
from briefing_app.exporters.outgoing import (
    Look,
    OutBlock,
    OutChart,
    OutComparison,
    OutFigure,
    Outgoing,
)
from briefing_app.exporters.wording import OVERRULED, outcome_words, reserved_words
from briefing_app.words.cited import cited, marks_around
from briefing_app.words.written import written

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""The page may load nothing and run nothing, whatever it is put into."""
_SIGNS = {"holds": "✓", "fails": "✗", "unchecked": "?"}


def to_html(outgoing: Outgoing, look: Look) -> bytes:
    """Return the page in UTF-8."""
    article = bool(outgoing.article)
    turned = ' dir="rtl"' if outgoing.right_to_left else ""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(outgoing.language or "en")}"{turned}><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(outgoing.headline)}</title><style>{page_style(look)}</style></head><body>",
        _skip(outgoing.language) if article else "",
        *_head(outgoing),
        f'<main class="{"both" if article else "alone"}">',
        *(_article(outgoing) if article else ()),
        *_aside(outgoing, look, linked=article),
        "</main>",
        *_foot(outgoing),
        "</body></html>\n",
    ]
    return "\n".join(part for part in parts if part).encode("utf-8")


def _skip(language: str) -> str:
    return f'<a class="skip" href="#figures">{escape(written(language, "Go to the figures"))}</a>'


def _head(outgoing: Outgoing) -> Iterator[str]:
    yield "<header>"
    if outgoing.state_line:
        yield f'<p class="state">{escape(outgoing.state_line)}</p>'
    if outgoing.kicker:
        yield f'<p class="kicker">{escape(outgoing.kicker)}</p>'
    yield f"<h1>{escape(outgoing.headline)}</h1>"
    if outgoing.standfirst:
        yield f'<p class="standfirst">{escape(outgoing.standfirst)}</p>'
    if outgoing.byline:
        yield f'<p class="byline">{escape(outgoing.byline)}</p>'
    yield "</header>"


def _article(outgoing: Outgoing) -> Iterator[str]:
    numbers = {figure.id: figure.number for figure in outgoing.figures}
    yield f'<article aria-label="{escape(written(outgoing.language, "Article"))}">'
    listed = False
    for block in outgoing.article:
        if listed is not (block.kind == "list_item"):
            yield "</ul>" if listed else "<ul>"
            listed = not listed
        yield _block(block, numbers, outgoing.language)
    if listed:
        yield "</ul>"
    yield "</article>"


def _block(block: OutBlock, numbers: dict[str, int], language: str) -> str:
    if block.rows:
        head, *rows = block.rows
        cells = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
        )
        return f'<div class="wide"><table><tr>{cells}</tr>{body}</table></div>'
    words = _marked(block, numbers, language)
    tags = {"heading": "h2", "quotation": "blockquote", "list_item": "li"}
    tag = tags.get(block.kind, "p")
    return f"<{tag}>{words}</{tag}>"


def _marked(block: OutBlock, numbers: dict[str, int], language: str) -> str:
    out, at = [], 0
    for start, end, id_ in block.marks:
        if start < at:
            continue
        out.append(escape(block.text[at:start]))
        number = numbers.get(id_, 0)
        label = written(language, "figure {n}", n=number) if number else written(language, "figure")
        words = escape(block.text[start:end])
        out.append(
            f'<a class="number" id="text-{escape(id_)}" href="#card-{escape(id_)}" '
            f'title="{escape(label)}">{words}</a>'
        )
        at = end
    out.append(escape(block.text[at:]))
    return "".join(out)


def _aside(outgoing: Outgoing, look: Look, *, linked: bool) -> Iterator[str]:
    tongue = outgoing.language
    name = escape(written(tongue, "Figures and charts"))
    yield f'<section id="figures" aria-label="{name}">'
    if outgoing.key_figures:
        yield f'<h2>{escape(written(tongue, "Key figures"))}</h2><div class="cards">'
        yield from (_card(figure, look, tongue, linked=linked) for figure in outgoing.key_figures)
        yield "</div>"
    yield from (_chart(chart, tongue) for chart in outgoing.charts)
    others = [figure for figure in outgoing.figures if not figure.key]
    if others:
        yield f"<details><summary>{escape(written(tongue, 'All other figures'))}</summary><ul>"
        yield from (_line(figure, linked=linked) for figure in others)
        yield "</ul></details>"
    yield "</section>"


def _card(figure: OutFigure, look: Look, language: str, *, linked: bool) -> str:
    reserved = reserved_words(figure, language, " · ")
    number = f'<a href="#text-{escape(figure.id)}">{figure.number}</a>' if linked else ""
    gone = escape(written(language, "No longer in the text"))
    lost = f'<p class="bad">{gone}</p>' if figure.lost else ""
    said = [f'<p class="said"><bdi>{escape(words)}</bdi></p>' for words in figure.verdicts]
    if figure.checked:
        said.append(f'<p class="said"><bdi>{escape(figure.checked)}</bdi></p>')
    when = f", {escape(figure.period)}" if figure.period else ""
    return (
        f'<div class="card" id="card-{escape(figure.id)}"><span class="no">{number}</span>'
        f'<p class="reserved">{escape(reserved)}</p>'
        f'<p class="value" style="color:{look.tone(figure.tone)}">{escape(figure.shown)}</p>'
        f"<p>{escape(figure.label)}{when}</p>{lost}{''.join(said)}"
        f"<blockquote>{_evidence(figure, language)}"
        f"<cite><bdi>{escape(figure.where)}</bdi></cite></blockquote></div>"
    )


def _evidence(figure: OutFigure, language: str) -> str:
    text, start, end = figure.sentence, figure.start, figure.end
    before, behind = marks_around(text, language)
    if figure.lost or not 0 <= start < end <= len(text):
        return f"{before}{escape(text)}{behind} "
    middle = f"<mark>{escape(text[start:end])}</mark>"
    return f"{before}{escape(text[:start])}{middle}{escape(text[end:])}{behind} "


def _line(figure: OutFigure, *, linked: bool) -> str:
    words = f"{escape(figure.shown)} {escape(figure.label)}"
    where = f' <a href="#text-{escape(figure.id)}">{escape(figure.where)}</a>' if linked else ""
    return f'<li id="card-{escape(figure.id)}"><b>{words}</b>{where}</li>'


def _chart(chart: OutChart, language: str) -> str:
    items = (*chart.items, *((chart.whole,) if chart.whole else ()))
    rows = "".join(
        f"<tr><th scope='row'>{escape(i.label)}</th><td>{escape(i.shown)}</td></tr>" for i in items
    )
    table = f"<table>{rows}</table>"
    notes = "".join(f"<p>{escape(n)}</p>" for n in (chart.footnote, chart.source) if n)
    if not chart.svg:
        title = f"<h3>{escape(chart.title)}</h3>"
        return f"<figure>{title}{table}<figcaption>{notes}</figcaption></figure>"
    summary = escape(written(language, "The numbers"))
    return (
        f"<figure>{chart.svg}<details><summary>{summary}</summary>{table}{notes}</details></figure>"
    )


def _compared(compared: OutComparison, language: str) -> str:
    heads = (
        written(language, "Outcome"),
        written(language, "About"),
        compared.here,
        compared.there,
        written(language, "Why"),
    )
    head = "".join(f"<th scope='col'>{escape(name)}</th>" for name in heads)
    rows = "".join(
        f"<tr><td>{escape(outcome_words(p.outcome, language))}</td>"
        f"<th scope='row'>{escape(p.label)}</th>"
        f"<td>{escape(p.here)}</td><td>{escape(p.there)}</td><td>{escape(p.why)}</td></tr>"
        for p in compared.pairs
    )
    return (
        f"<h2>{escape(written(language, 'Two sources'))}</h2><p>{escape(compared.summary)}</p>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _foot(outgoing: Outgoing) -> Iterator[str]:
    yield "<footer>"
    if outgoing.claims:
        yield f"<h2>{escape(written(outgoing.language, 'Checked'))}</h2><ul>"
        for claim in outgoing.claims:
            outcome = claim.outcome.removesuffix(OVERRULED)
            by_hand = outcome != claim.outcome
            told = f" · {outcome_words(claim.outcome, outgoing.language)}" if by_hand else ""
            said = escape(cited(claim.words, outgoing.language))
            words = f"{_SIGNS.get(outcome, '?')} {said} <bdi>{escape(claim.why + told)}</bdi>"
            yield f'<li class="{escape(outcome)}">{words}</li>'
        yield "</ul>"
    yield from (_compared(compared, outgoing.language) for compared in outgoing.compared)
    yield f"<h2>{escape(written(outgoing.language, 'Sources'))}</h2><ul>"
    yield from (f"<li>{escape(name)}: {escape(more)}</li>" for name, more in outgoing.sources)
    yield "</ul></footer>"
