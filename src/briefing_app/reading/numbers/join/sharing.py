"""What stands once for several amounts: unit, currency, scale, rate."""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.hedges import MARKS
from briefing_app.reading.lexicon.words import ADJECTIVES, STOPS
from briefing_app.reading.numbers.amount import Amount

_LIMITING = ADJECTIVES | frozenset(MARKS)


def share_units(t: Tokens, amounts: list[Amount]) -> None:
    """Give a unit, a currency or a scale that stands once to the neighbours that share it."""
    for k in range(len(amounts) - 2, -1, -1):
        a, b = amounts[k], amounts[k + 1]
        if (
            needs_unit(a)
            and b.unit
            and (_adjacent(t, a, b) or (a.move == "from" and b.move == "to"))
        ):
            if b.kind in ("age", "multiple", "fraction") and not (a.bare and b.kind == "age"):
                continue
            if a.kind == "vague" or (
                b.kind == "percent"
                and t.low[a.end : b.first] in ([",", "or"], [",", "or", "about"])
            ):
                continue
            _copy(a, b)
        elif needs_unit(a) and b.kind == "count" and _noun_follows(t, b) and not b.rate:
            _share_head(t, a, b)
    for a, b in itertools.pairwise(amounts):
        if (
            a.move == "from"
            and b.move == "to"
            and a.currency
            and a.currency == b.currency
            and b.rate
            and not a.rate
            and a.scale == b.scale
        ) or (
            a.currency
            and a.currency == b.currency
            and b.rate
            and not a.rate
            and a.scale == b.scale
            and _adjacent(t, a, b)
        ):
            a.unit, a.rate = b.unit, b.rate
        if (
            needs_unit(b)
            and a.unit
            and a.currency
            and _adjacent(t, a, b)
            and b.kind == "count"
            and not b.words
        ):
            _copy(b, a, scale=False)


def _noun_follows(t: Tokens, b: Amount) -> bool:
    """Whether the noun stands right behind the number, or behind one adjective."""
    return b.noun_start == b.end or (b.noun_start == b.end + 1 and t.low[b.end] in _LIMITING)


def _share_head(t: Tokens, a: Amount, b: Amount) -> None:
    """Give "60 Syrian and 20 Afghan families" its noun twice."""
    between = t.low[a.end : b.first]
    if len(between) != 2 or between[1] not in ("and", ",", "or") or between[0] in STOPS:
        return
    if between[0] in _LIMITING:
        # "12 confirmed and 40 suspected cases"
        a.unit, a.noun_start, a.noun_end, a.explicit = b.unit, b.noun_end - 1, b.noun_end, True
    elif t.cls[a.end] == WORD and b.noun_end - b.noun_start > 1:
        head = b.unit.rsplit(" ", 1)[-1]
        a.unit = f"{t.word[a.end]} {head}"
        a.noun_start, a.noun_end, a.explicit = b.noun_end - 1, b.noun_end, True


def needs_unit(a: Amount) -> bool:
    """Whether no unit has been found for a plain number yet."""
    return (
        not a.unit
        and not a.explicit
        and not a.fraction
        and a.kind not in ("vague", "age")
        and not a.currency
    )


def _adjacent(t: Tokens, a: Amount, b: Amount) -> bool:
    start = max(a.end, a.hedge_end if a.hedge_start >= a.end else 0)
    between = t.low[start : b.first]
    if between and between[0] == "(" and b.noun_start > b.end and t.lower(b.end) == ")":
        between = between[1:] or ["or"]
    return (
        0 < len(between) <= 4
        and all(w in words.LIST_WORDS for w in between)
        and not (between == ["to"] and b.change)
        and between[-1] not in ("up", "down")
    )


def _copy(a: Amount, b: Amount, *, scale: bool = True) -> None:
    """Take for ``a`` what ``b`` has."""
    if (
        scale
        and b.scale > 1
        and a.scale == 1
        and a.value is not None
        and b.value is not None
        and abs(a.value) < 1000
        and (a.bare or a.words or a.value != int(a.value))
    ):
        mantissa = abs(b.value / b.scale)
        if mantissa > 0 and abs(a.value) / mantissa < Decimal(100):
            a.times(b.scale)
            a.scale = b.scale
    if b.minor and not a.minor:
        a.times(Decimal("0.01"))
        a.minor = True
    a.unit, a.currency, a.kind, a.rate = b.unit, b.currency, b.kind, b.rate
    a.noun_start, a.noun_end = b.noun_start, b.noun_end
    if a.kind == "point" and b.unit != "point":
        a.kind = b.kind
    a.explicit = True


def share_rates(amounts: list[Amount]) -> None:
    """Let money of the same size take the rate named in the sentence: "€54 per MWh, … the €72
    paid".
    """
    for k, a in enumerate(amounts):
        if not a.currency or not a.rate or a.value is None or not a.value:
            continue
        for b in amounts[k + 1 : k + 13]:
            if (
                b.currency == a.currency
                and not b.rate
                and b.value is not None
                and not b.change
                and b.scale == a.scale == 1
                and b.same_as is None
            ):
                if Decimal("0.2") < abs(b.value / a.value) < 5:
                    b.unit, b.rate = a.unit, a.rate
            elif (
                b.currency == a.currency
                and not b.rate
                and b.low is not None
                and b.scale == a.scale == 1
                and Decimal("0.2") < abs(b.low / a.value) < 5
            ):
                b.unit, b.rate = a.unit, a.rate
