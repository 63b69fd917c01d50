"""Rates: "£12.40 an hour", "8.5 assists a game", "2.4 per 100,000 people",
"€3 million for each megawatt".
"""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import money
from briefing_app.reading.lexicon.measures import FLOWS, PER_HOUR
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit.rate_rules import below_bar


def find_rates(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Make rates of the amounts that are; return the amounts without those that stand below a
    bar.
    """
    below = {id(b) for a, b in itertools.pairwise(amounts) if _is_below(t, a, b)}
    kept = [a for a in amounts if id(a) not in below]
    for k, a in enumerate(kept):
        find_rate(t, a, kept[k + 1].first if k + 1 < len(kept) else t.n)
    for a, b in itertools.pairwise(kept):
        _behind_bracket(t, a, b)
    return kept


def _behind_bracket(t: Tokens, a: Amount, b: Amount) -> None:
    """Read what stands behind a conversion and belongs to both: "€9 ($10) a share"."""
    bracketed = t.low[a.end : b.first] == ["("] and t.lower(b.end) == ")"
    if not (bracketed and a.explicit and b.explicit) or a.rate or b.rate:
        return
    if a.kind != b.kind or a.kind not in ("money", "measure"):
        return
    for x in (a, b):
        found = below_bar(t, x, b.end + 1, b.end + 1)
        if found and not found.unit.startswith("per "):
            x.unit, x.rate = _over(x.unit, found.unit), found.unit


def _over(unit: str, below: str) -> str:
    """The name of a rate: "km/h", "EUR/day"."""
    return PER_HOUR.get(unit, "") if below == "hour" and unit in PER_HOUR else f"{unit}/{below}"


def _is_below(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether ``b`` is the number of "per 100,000 people" or "for every 100,000 people" that
    belongs to ``a``; "one nurse for every 10 beds" has two numbers.
    """
    if b.value is None:
        return False
    k = b.first - 1
    for_each = t.lower(k) in ("each", "every") and t.lower(k - 1) == "for"
    if for_each and a.value != 1 and _is_round(b.value):
        k -= 1
    elif t.lower(k) != "per":
        return False
    of = t.low[max(a.noun_end, a.end) : k]
    phrase = 0 < len(of) < 6 and of[0] == "of" and STOPS.isdisjoint(of[1:])
    return k in (a.end, a.noun_end, a.hedge_end) or phrase


def _is_round(number: Decimal) -> bool:
    """Whether a number is one that rates are told by: a thousand, 100,000, a million."""
    return number >= 1000 and number == Decimal(1).scaleb(number.adjusted())


def find_rate(t: Tokens, a: Amount, ceiling: int) -> None:
    """Make ``a`` a rate if "per …", "a …" or "each …" follows it or its noun."""
    part = a.fraction and a.kind != "percent"
    if a.rate or a.unit in FLOWS or a.kind in ("age", "multiple") or part:
        return
    for at in dict.fromkeys((a.end, a.noun_end, a.hedge_end)):
        if at < a.end:
            continue
        found = below_bar(t, a, at, ceiling)
        if found:
            unit, end = found
            if end > ceiling:
                return
            if not a.unit and unit in money.CODES:
                a.unit = _quoted(t, unit)
                if not a.unit:
                    return
            if unit.startswith("per ") and (a.currency or a.kind == "measure"):
                a.unit = f"{a.unit}/{unit.removeprefix('per ')}"
            elif unit.startswith("per "):
                a.unit = unit
            else:
                a.unit = _over(a.unit, unit)
            a.rate = unit
            a.unit_text = (
                t.text[t.start[at] : t.end[end - 1]]
                if not a.unit_text
                else a.unit_text + " " + t.text[t.start[at] : t.end[end - 1]]
            )
            a.explicit = True
            if a.kind in ("count", "measure", "duration"):
                a.kind = "rate"
            a.end = end
            return


def _quoted(t: Tokens, below: str) -> str:
    """Return the currency that is quoted in another: "the rupee ended at 83.24 per dollar"."""
    for low in t.low:
        code = money.WORDS.get(low) or money.WORDS.get(low.removesuffix("s"))
        if code and code != below and low not in money.NEVER_ALONE:
            return code
    return ""
