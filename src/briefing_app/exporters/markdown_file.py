"""The briefing as Markdown: headline, figures with their sentences, charts as tables, sources."""

import re

from briefing_app.exporters.outgoing import OutChart, OutComparison, OutFigure, Outgoing

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_BEGINS = re.compile(r"^(\s*)(\d+)([.)])|^(\s*)([-+])", re.M)


def to_markdown(outgoing: Outgoing) -> bytes:
    """Return CommonMark with tables as GitHub writes them; every number with its sentence."""
    lines = [f"# {escaped(outgoing.headline)}", ""]
    if outgoing.state_line:
        lines += [f"**{escaped(outgoing.state_line)}**", ""]
    lines += [part for text in (outgoing.standfirst, outgoing.byline) if text
              for part in (escaped(text), "")]  # fmt: skip
    if outgoing.key_figures:
        lines += ["## Key figures", ""]
        for figure in outgoing.key_figures:
            lines += _figure(figure)
    for chart in outgoing.charts:
        lines += _chart(chart)
    if outgoing.claims:
        lines += ["## Checked", ""]
        lines += [f"- “{escaped(c.words)}”: {c.outcome}. {escaped(c.why)}" for c in outgoing.claims]
        lines.append("")
    for compared in outgoing.compared:
        lines += _compared(compared)
    lines += ["## Sources", ""]
    lines += [f"- {escaped(name)}: {escaped(more)}" for name, more in outgoing.sources]
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return words that Markdown shows as they are, on one line."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _BEGINS.sub(
        lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[4]}\\{m[5]}", plain, count=1
    )


def _figure(figure: OutFigure) -> list[str]:
    reserved = " ".join(word for word in (figure.hedge, figure.marks) if word)
    head = f"**{escaped(figure.shown)}** {escaped(figure.label)}"
    if figure.period:
        head += f", {escaped(figure.period)}"
    if reserved:
        head += f" ({escaped(reserved)})"
    gone = "No longer in the text: " if figure.lost else ""
    lines = [f"- {head}", f"  {gone}“{escaped(figure.sentence)}” ({escaped(figure.where)})"]
    lines += [f"  {escaped(words)}" for words in figure.verdicts]
    if figure.checked:
        lines.append(f"  {escaped(figure.checked)}")
    return [*lines, ""]


def _compared(compared: OutComparison) -> list[str]:
    here, there = escaped(compared.here), escaped(compared.there)
    lines = ["## Two sources", "", escaped(compared.summary), ""]
    lines += [f"| Outcome | About | {here} | {there} | Why |", "| --- | --- | --- | --- | --- |"]
    for pair in compared.pairs:
        cells = (pair.outcome, pair.label, pair.here, pair.there, pair.why)
        lines.append(f"| {' | '.join(escaped(cell) for cell in cells)} |")
    return [*lines, ""]


def _chart(chart: OutChart) -> list[str]:
    items = (*chart.items, *((chart.whole,) if chart.whole else ()))
    lines = [f"## {escaped(chart.title)}", ""]
    if chart.subtitle:
        lines += [escaped(chart.subtitle), ""]
    lines += ["| Item | Number |", "| --- | ---: |"]
    lines += [f"| {escaped(item.label)} | {escaped(item.shown)} |" for item in items]
    lines.append("")
    lines += [part for text in (chart.footnote, chart.source) if text
              for part in (escaped(text), "")]  # fmt: skip
    return lines
