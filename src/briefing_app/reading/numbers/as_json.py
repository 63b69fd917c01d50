"""The JSON of the command line: one figure as a dict. Pure, offsets in code points."""

from decimal import Decimal
from typing import Any, NamedTuple

from briefing_app.reading.numbers.found import Found, Reading


class Context(NamedTuple):
    """What the whole article says about a figure; empty where only a sentence was read."""

    period: str = ""
    place: str = ""
    label: str = ""
    key: bool = False
    rank: int | None = None


def number(value: Decimal | None) -> str | None:
    """Return a plain decimal string without exponent and without trailing zeros; None stays None.

    Shares such as a third are cut to twelve decimals.
    """
    if value is None:
        return None
    text = format(value, "f")
    if "." in text:
        _whole, _, decimals = text.partition(".")
        if len(decimals) > 12:
            text = format(round(value, 12), "f")
        text = text.rstrip("0").rstrip(".")
    return text if text not in ("-0", "") else "0"


def figure_json(reading: Reading, index: int, context: Context | None = None) -> dict[str, Any]:
    """Return the JSON of the figure ``index`` of ``reading``."""
    f: Found = reading.figures[index]
    c = context or Context()
    start, end = reading.sentences[f.sentence]
    q = f.quantity
    return {
        "id": f"f{index + 1}",
        "start": f.start,
        "end": f.end,
        "text": reading.text[f.start : f.end],
        "value": number(q.value),
        "low": number(q.low),
        "high": number(q.high),
        "unit": q.unit or None,
        "unit_text": f.unit_text,
        "kind": f.kind,
        "hedge": q.hedge.value,
        "marks": list(q.marks),
        "change": f.change or None,
        "move": f.move or None,
        "same_as": None if f.same_as is None else f"f{f.same_as + 1}",
        "period": c.period or None,
        "place": c.place or None,
        "label": c.label,
        "sentence": reading.text[start:end],
        "key": c.key,
        "rank": c.rank,
    }


def reading_json(reading: Reading, contexts: tuple[Context, ...] = ()) -> dict[str, Any]:
    """Return text, figures, what was set aside and what was not read."""
    return {
        "text": reading.text,
        "figures": [
            figure_json(reading, i, contexts[i] if i < len(contexts) else None)
            for i in range(len(reading.figures))
        ],
        "unread": [{"start": u.start, "end": u.end, "text": u.text} for u in reading.unread],
    }
