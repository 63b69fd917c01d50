"""`briefing-app figures FILE --why`: which pass and which rule of reading said each thing."""

from collections.abc import Iterable
from typing import Any

from briefing_app.core.figure import Figure
from briefing_app.core.span import Span
from briefing_app.reading.draft import Draft
from briefing_app.reading.numbers.found import Aside
from briefing_app.reading.numbers.reading import Explained
from briefing_app.reading.numbers.trace import Because
from briefing_app.reading.stated import SaidBy
from briefing_app.words.said import said

SHOWN = ("value", "low", "high", "unit", "kind", "hedge", "marks", "change")


def why_json(answer: dict[str, Any], draft: Draft, told: Explained) -> None:
    """Add to the JSON of the figures why each was read so, and what was set aside."""
    for row, figure, because, said_by in zip(
        answer["figures"], draft.figures, told.figures, draft.said_by, strict=True
    ):
        row["why"] = [_row(b) for b in _of_figure(because)]
        row["why"] += [_row(b) for b in _of_draft(figure, said_by)]
        if figure.reason:
            row["why"].append({"field": "key", "value": figure.reason, "pass": "keys", "rules": []})
    answer["asides"] = [
        {
            "start": aside.start,
            "end": aside.end,
            "text": aside.text,
            "reason": aside.reason,
            "why": [_row(b) for b in because],
        }
        for aside, because in zip(told.reading.asides, told.asides, strict=True)
    ]


def why_text(draft: Draft, told: Explained) -> str:
    """Return lines for a person: each figure with what decided, then what is no figure and why."""
    lines: list[str] = []
    ranks = dict(draft.ranks)
    for figure, because, said_by in zip(draft.figures, told.figures, draft.said_by, strict=True):
        evidence = figure.evidence
        words = " ".join(evidence.exact.split()) if isinstance(evidence, Span) else ""
        lines.append(f"{figure.id}  “{words}”")
        lines += [_line(b.field, b.value, _by(b)) for b in _of_figure(because)]
        lines += [_line(b.field, b.value, _by(b)) for b in _of_draft(figure, said_by)]
        if figure.reason:
            rank = f"{ranks[figure.id]}" if figure.id in ranks else said("no")
            lines.append(_line("key", rank, figure.reason))
        lines.append("")
    lines += _asides(told.reading.asides, told.asides)
    if told.reading.unread:
        lines += [said("Not read: no rule knows what it is."), ""]
        lines += [f"  “{u.text}”" for u in told.reading.unread]
    return "\n".join(lines) + "\n"


def _asides(asides: Iterable[Aside], because: Iterable[tuple[Because, ...]]) -> list[str]:
    lines = [
        _line(f"“{' '.join(a.text.split())}”", a.reason, "; ".join(dict.fromkeys(map(_by, why))))
        for a, why in zip(asides, because, strict=True)
    ]
    return [said("Set aside", "heading of a list"), "", *lines, ""] if lines else []


def _of_figure(because: tuple[Because, ...]) -> list[Because]:
    """The last word on each field that is shown."""
    last = {b.field: b for b in because}
    return [last[name] for name in SHOWN if name in last and last[name].value]


def _of_draft(figure: Figure, by: SaidBy) -> list[Because]:
    """What the whole article says of a figure; a rule of doubt says so."""
    found = (
        Because("label", figure.label, "labels", _rule("label", by.label, figure)),
        Because("period", figure.period, "periods", _rule("period", by.period, figure)),
        Because("place", figure.place, "periods", _rule("place", by.place, figure)),
    )
    return [b for b in found if b.value]


def _rule(field: str, rule: str, figure: Figure) -> tuple[str, ...]:
    doubt = f" ({said('not sure')})" if field in figure.unsure else ""
    return (f"{field}: {rule}{doubt}",) if rule else ()


def _row(because: Because) -> dict[str, Any]:
    return {
        "field": because.field,
        "value": because.value,
        "pass": because.step,
        "rules": list(because.rules),
    }


def _by(because: Because) -> str:
    return "; ".join(because.rules) or said("pass {step}", step=because.step)


def _line(field: str, value: str, by: str) -> str:
    return f"    {field:<8} {value:<24} {by}"
