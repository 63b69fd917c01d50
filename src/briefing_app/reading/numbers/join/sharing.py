"""What stands once for several amounts: unit, currency, scale, rate."""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import AUXILIARIES, STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.join.over_time import told_over_time
from briefing_app.reading.numbers.join.scales import share_scales
from briefing_app.reading.numbers.join.sharing_rules import (
    ALL,
    HEAD,
    LIMITING,
    SHARED,
    Pair,
    adjacent,
)


def share_first(t: Tokens, amounts: list[Amount]) -> None:
    """Share what stands once, and mark moves that nouns part or that run side by side."""
    for a, b in itertools.pairwise(amounts):
        if _moves(t, a, b):
            a.move, b.move = "from", "to"
    share_units(t, amounts)
    share_scales(t, amounts)
    for k in range(2, len(amounts) - 1):
        _two_moves(t, amounts, k)


def _moves(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a noun stands between the ends of a move: "from 61 boats to 48 boats"."""
    if a.move or b.move or a.noun_end <= a.end or t.lower(a.first - 1) != "from":
        return False
    loose = [low for low in t.low[a.noun_end : b.first] if low not in words.NEARLY]
    return loose == ["to"] and (b.unit in ("", a.unit) or b.noun_end < 0) and not b.currency


def _two_moves(t: Tokens, amounts: list[Amount], k: int) -> None:
    """Read "420 boats of 310 owners, up from 405 boats and 300 owners": each with its own.

    ``k`` is the place of the 405.
    """
    a, b = amounts[k], amounts[k + 1]
    if a.move != "from" or b.move or t.low[a.noun_end : b.first] != ["and"]:
        return
    before = amounts[:k]
    first = next((x for x in reversed(before) if x.unit == a.unit and x.noun_start >= 0), None)
    second = next((x for x in reversed(before) if x.unit == b.unit and x.noun_start >= 0), None)
    if first is None or second is None or first is second or not a.unit or not b.unit:
        return
    for x in before:
        x.move = "to" if x in (first, second) else "" if x.move == "to" else x.move
    b.move = "from"


def share_units(t: Tokens, amounts: list[Amount]) -> None:
    """Give a unit, a currency or a scale that stands once to the neighbours that share it."""
    for k in range(len(amounts) - 2, -1, -1):
        a, b = amounts[k], amounts[k + 1]
        taken = SHARED.decide(Pair(t, a, b), t, a.first) if needs_unit(a) else None
        if taken == ALL:
            _copy(a, b)
        elif taken == HEAD:
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
            and adjacent(t, a, b)
            and not (t.lower(b.first - 1) == "or" and a.top > 2 * b.top)
        ):
            a.unit, a.rate = b.unit, b.rate
        elif a.move == "from" and b.move == "to" and b.rate and not a.rate and _same_noun(t, a, b):
            a.unit, a.rate, a.kind = b.unit, b.rate, b.kind
        if _scale_left_out(t, a, b):
            a.times(b.scale)
            a.scale = b.scale
        if (
            needs_unit(b)
            and a.unit
            and a.currency
            and adjacent(t, a, b)
            and b.kind == "count"
            and not b.words
            and not _acts(t, b.end)
        ):
            _copy(b, a, scale=False)
        if _bracketed_alike(t, a, b):
            _copy(b, a)
    for a, b in told_over_time(t, amounts):
        if needs_unit(b) and b.kind == "count" and not needs_unit(a):
            _copy(b, a)


def _acts(t: Tokens, end: int) -> bool:
    """Whether a verb follows, as those do something whom it counts: "gave £900, and 12 signed"."""
    if end >= t.n or t.cls[end] != WORD:
        return False
    kinds = classes_of(t.low[end])
    return t.low[end] in AUXILIARIES or ("D" in kinds and kinds[:1] in "DP")


def _bracketed_alike(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a bare number in brackets is of another time: "net sales of EUR 486 million (432)".

    Companies report so; both are written in one scale, and one is hardly five times the other.
    """
    alone = t.low[a.end : b.first] == ["("] and t.lower(b.end) == ")"
    plain = b.kind == "count" and not b.words and b.scale == 1 and b.value is not None
    if not (alone and plain and needs_unit(b)) or a.value is None or not a.currency or a.scale <= 1:
        return False
    said, beside = a.value / a.scale, b.value or Decimal(0)
    whole = said == int(said), beside == int(beside)
    note = whole[1] and beside < _NOTES
    return whole[0] is whole[1] and not note and abs(said) <= 5 * abs(beside) <= 25 * abs(said)


_NOTES = 20
"""A small whole number in brackets may be the mark of a note."""


def _scale_left_out(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "$3 and $5 million" are millions both."""
    alike = a.currency and a.currency == b.currency and a.scale == 1 and b.scale > 1
    if not alike or a.value is None or b.value is None or a.end > b.first or not a.value:
        return False
    joined = t.low[a.end : b.first] in (["and"], ["or"]) and t.word[b.first] == t.word[a.first]
    return joined and abs(a.value) < 1000 and abs(b.value / b.scale / a.value) < 20


def _same_noun(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether both ends of a move count the same: "from 9 deaths to 11 deaths per 1,000"."""
    return a.noun_start >= 0 and t.low[a.noun_end - 1] == t.lower(b.noun_end - 1)


def _share_head(t: Tokens, a: Amount, b: Amount) -> None:
    """Give "60 Syrian and 20 Afghan families" its noun twice."""
    between = t.low[a.end : b.first]
    if len(between) != 2 or between[1] not in ("and", ",", "or") or between[0] in STOPS:
        return
    if between[0] in LIMITING:
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


def share_measured_rates(t: Tokens, amounts: list[Amount]) -> None:
    """Let a measure that is set against a rate be one too: "7 tonnes per hectare, against 8
    tonnes".
    """
    for a, b in itertools.pairwise(amounts):
        top, bar, _ = a.unit.partition("/")
        lead = t.lower((b.hedge_start if 0 <= b.hedge_start < b.first else b.first) - 1)
        if (
            bar
            and b.unit == top
            and b.kind == "measure"
            and (lead in words.SET_AGAINST or (lead == "to" and t.lower(a.first - 1) == "from"))
            and a.value
            and b.value is not None
            and Decimal("0.2") < abs(b.value / a.value) < 5
        ):
            b.unit, b.rate, b.kind = a.unit, a.rate, a.kind
