"""`briefing-app figures FILE`: the figures of one article, as JSON or as lines to read."""

from typing import Any

from briefing_app.cli.figures_why import why_json, why_text
from briefing_app.cli.options import Wish
from briefing_app.cli.output import print_json, write
from briefing_app.cli.sources import load_article
from briefing_app.cli.status import Refusal, complain
from briefing_app.core.figure import Figure, Status
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.core.sums.form import form_of_figure
from briefing_app.reading.draft import Draft, derive_draft
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.ages import explained_aside
from briefing_app.reading.numbers.as_json import Context, reading_json
from briefing_app.reading.numbers.reading import explain
from briefing_app.words.said import said


def run_article(name: str, wish: Wish, *, as_json: bool, why: bool = False) -> int:
    """Print the figures of what is wished of ``name``, or ``why`` they are so.

    Returns the exit status.
    """
    try:
        article = load_article(name, wish)
    except Refusal as refusal:
        complain(refusal.message)
        return refusal.status
    draft = derive_draft(article)
    part = first_stretch(article)
    said = explained_aside(explain(part.text, layout=derive_layout(part))) if why else None
    if as_json:
        answer = figures_json(article, draft)
        if said is not None:
            why_json(answer, draft, said)
        print_json(answer)
    else:
        write(figures_text(article, draft) if said is None else why_text(draft, said))
    return 0


def figures_json(article: Article, draft: Draft) -> dict[str, Any]:
    """Return the answer in the form that the design lays down."""
    ranks = dict(draft.ranks)
    contexts = tuple(
        Context(f.period, f.place, f.label, f.status is Status.KEY, ranks.get(f.id))
        for f in draft.figures
    )
    answer = reading_json(draft.reading, contexts)
    answer["title"] = article.headline or article.source.title
    return answer


def figures_text(article: Article, draft: Draft) -> str:
    """Return the figures as lines: the key ones first, then the others, then what was not read."""
    ranks = dict(draft.ranks)
    keys = sorted((f for f in draft.figures if f.id in ranks), key=lambda f: ranks[f.id])
    others = [f for f in draft.figures if f.id not in ranks]
    lines: list[str] = []
    if article.headline:
        lines += [article.headline, ""]
    if keys:
        lines += [said("Key figures"), *(f"  {_line(f)}" for f in keys), ""]
    if others:
        lines += [said("Other figures"), *(f"  {_line(f)}" for f in others), ""]
    if draft.unread:
        lines += [said("Not read"), *(f"  {u.text}" for u in draft.unread), ""]
    if not draft.figures:
        lines += [said("There are no figures in this text."), ""]
    return "\n".join(lines)


def _line(figure: Figure) -> str:
    amount = format_quantity(figure.quantity, counted=False, form=form_of_figure(figure))
    sign = {"up": "▲ ", "down": "▼ "}.get(figure.change, "")
    when = f" ({figure.period})" if figure.period else ""
    evidence = figure.evidence
    said = f"  “{' '.join(evidence.exact.split())}”" if isinstance(evidence, Span) else ""
    return f"{sign}{amount:<20} {figure.label}{when}{said}"
