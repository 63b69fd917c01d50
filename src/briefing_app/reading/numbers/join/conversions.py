"""The same amount said twice: "64 kg (141 lb)", "26 miles long, or 42 km"."""

import itertools
from collections.abc import Sequence

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount


def find_conversions(t: Tokens, amounts: list[Amount]) -> None:
    """Mark each amount that restates the one before it in another unit."""
    for a, b in itertools.pairwise(amounts):
        if not a.explicit or not b.explicit or a.unit == b.unit or not a.unit or not b.unit:
            continue
        if _apiece(a, b):
            continue
        start = max(a.end, a.noun_end)
        between = t.low[start : b.first]
        if not between or len(between) > 6 or _closes(between):
            continue
        if (
            "(" in between
            or "[" in between
            or (between[0] in (",", "or", "/") and "or" in between)
            or between in (["/"], [",", "about"])
            or ("—" in between and "or" in between)
        ) and ((a.currency and b.currency) or _same_kind(a, b)):
            b.same_as = a.same_as or a


def _apiece(a: Amount, b: Amount) -> bool:
    """Whether the second is what one costs of all that the first paid for: "€4m, or 33 cents a
    trip".
    """
    return b.minor and "/" in b.unit and "/" not in a.unit


def _closes(between: Sequence[str]) -> bool:
    """Whether a bracket closes and another noun has the next: "books (£6) and pens ($4)"."""
    return ")" in between and "(" in between[between.index(")") :]


def _kind(unit: str) -> UnitKind:
    """Return what a unit measures; of a rate, what stands above the bar."""
    return UnitKind.SPEED if unit in ("km/h", "m/s") else kind_of(unit.split("/")[0])


def _same_kind(a: Amount, b: Amount) -> bool:
    if a.currency or b.currency:
        return False
    first, second = _kind(a.unit), _kind(b.unit)
    return (
        first == second
        and a.kind in ("measure", "rate", "duration")
        and b.kind in ("measure", "rate", "duration")
    )
