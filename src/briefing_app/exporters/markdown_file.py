"""The briefing as Markdown: headline, figures with their sentences, charts as tables, sources."""

import re

from briefing_app.exporters.outgoing import OutChart, OutComparison, OutFigure, Outgoing
from briefing_app.exporters.wording import outcome_words, reserved_words
from briefing_app.words.cited import cited
from briefing_app.words.written import written

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_BEGINS = re.compile(r"^(\s*)(\d+)([.)])|^(\s*)([-+])", re.M)


def to_markdown(outgoing: Outgoing) -> bytes:
    """Return CommonMark with tables as GitHub writes them; every number with its sentence."""
    lines, tongue = [f"# {escaped(outgoing.headline)}", ""], outgoing.language
    if outgoing.state_line:
        lines += [f"**{escaped(outgoing.state_line)}**", ""]
    lines += [part for text in (outgoing.standfirst, outgoing.byline) if text
              for part in (escaped(text), "")]  # fmt: skip
    if outgoing.key_figures:
        lines += [f"## {written(tongue, 'Key figures')}", ""]
        for figure in outgoing.key_figures:
            lines += _figure(figure, tongue)
    for chart in outgoing.charts:
        lines += _chart(chart, tongue)
    if outgoing.claims:
        lines += [f"## {written(tongue, 'Checked')}", ""]
        lines += [
            f"- {cited(escaped(c.words), tongue)}: "
            f"{outcome_words(c.outcome, tongue)}. {escaped(c.why)}"
            for c in outgoing.claims
        ]
        lines.append("")
    for compared in outgoing.compared:
        lines += _compared(compared, tongue)
    lines += [f"## {written(tongue, 'Sources')}", ""]
    lines += [f"- {escaped(name)}: {escaped(more)}" for name, more in outgoing.sources]
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return words that Markdown shows as they are, on one line."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _BEGINS.sub(
        lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[4]}\\{m[5]}", plain, count=1
    )


def _figure(figure: OutFigure, language: str) -> list[str]:
    reserved = reserved_words(figure, language, " ")
    head = f"**{escaped(figure.shown)}** {escaped(figure.label)}"
    if figure.period:
        head += f", {escaped(figure.period)}"
    if reserved:
        head += f" ({escaped(reserved)})"
    gone = f"{written(language, 'No longer in the text')}: " if figure.lost else ""
    lines = [
        f"- {head}",
        f"  {gone}{cited(escaped(figure.sentence), language)} ({escaped(figure.where)})",
    ]
    lines += [f"  {escaped(words)}" for words in figure.verdicts]
    if figure.checked:
        lines.append(f"  {escaped(figure.checked)}")
    return [*lines, ""]


def _compared(compared: OutComparison, language: str) -> list[str]:
    here, there = escaped(compared.here), escaped(compared.there)
    outcome, about = written(language, "Outcome"), written(language, "About")
    why = written(language, "Why")
    lines = [f"## {written(language, 'Two sources')}", "", escaped(compared.summary), ""]
    lines += [f"| {outcome} | {about} | {here} | {there} | {why} |"]
    lines += ["| --- | --- | --- | --- | --- |"]
    for pair in compared.pairs:
        cells = (outcome_words(pair.outcome, language), pair.label, pair.here, pair.there, pair.why)
        lines.append(f"| {' | '.join(escaped(cell) for cell in cells)} |")
    return [*lines, ""]


def _chart(chart: OutChart, language: str) -> list[str]:
    items = (*chart.items, *((chart.whole,) if chart.whole else ()))
    lines = [f"## {escaped(chart.title)}", ""]
    if chart.subtitle:
        lines += [escaped(chart.subtitle), ""]
    lines += [f"| {written(language, 'Item')} | {written(language, 'Number')} |", "| --- | ---: |"]
    lines += [f"| {escaped(item.label)} | {escaped(item.shown)} |" for item in items]
    lines.append("")
    lines += [part for text in (chart.footnote, chart.source) if text
              for part in (escaped(text), "")]  # fmt: skip
    return lines
