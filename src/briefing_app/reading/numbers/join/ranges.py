"""Join two amounts into a range, a move from one to the other, or a list that shares a unit."""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.numbers import SCALES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.join.range_rules import RULES, Two, link_of, shared_scale


def join_ranges(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with ranges joined and moves marked."""
    out: list[Amount] = []
    for b in amounts:
        if out and _joins(t, out[-1], b):
            continue
        out.append(b)
    _late_from(t, out)
    return out


def _joins(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether ``b`` was joined to the amount before it."""
    if a.value is None or b.value is None:
        return False
    link = link_of(t, a, b)
    if link is None:
        return False
    _share_words(t, a, b)
    how = RULES.decide(Two(t, a, b, link), t, a.first)
    if how == "move":
        a.move, b.move = "from", "to"
        _share(a, b)
    return how == "range" and _merge(a, b)


def join_rates(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Join "34 cents per share to 36 cents per share", whose rates were read since."""
    out: list[Amount] = []
    for b in amounts:
        a = out[-1] if out else None
        if (
            a is not None
            and a.rate
            and a.rate == b.rate
            and a.currency == b.currency
            and not (a.move or b.move or a.value is None or b.value is None)
            and t.low[a.end : b.first] == ["to"]
            and t.lower(a.first - 1) != "from"
            and a.value < b.value
        ):
            a.low, a.high, a.value, a.end = a.value, b.value, None, b.end
            continue
        out.append(b)
    return out


def _share_words(t: Tokens, a: Amount, b: Amount) -> None:
    """Give "two" its thousand in "between two and three thousand", "from 12 to six million"."""
    alike = b.words and (a.words or a.bare)
    if not alike or a.explicit or a.scale > 1 or a.fraction or b.fraction:
        return
    scale = next((SCALES[w] for w in reversed(t.low[b.first : b.end]) if w in SCALES), 0)
    if not scale or a.value is None or b.value is None:
        return
    end = b.value / scale
    fell = t.lower(a.first - 1) == "from" and end < a.value < 20 * end
    if end < 100 and (a.value < end or fell):
        a.times(scale)


def _share(a: Amount, b: Amount) -> None:
    """Give each end of a move what stands only at the other: unit, currency, scale."""
    assert a.value is not None and b.value is not None
    scale = shared_scale(a, b) if not a.explicit or a.currency else Decimal(1)
    end = abs(b.value / b.scale)
    if a.bare and b.scale > 1 and not a.explicit and end < a.value < min(Decimal(1000), 20 * end):
        # "from 14 to 11 million"
        scale = b.scale
    if scale > 1 and not (a.currency and a.value >= 100 and not b.currency):
        a.times(scale)
        a.scale = scale
    for x, y in ((a, b), (b, a)):
        if not x.explicit and y.explicit and not y.currency and y.unit:
            x.unit, x.kind = y.unit, y.kind
        elif not x.currency and y.currency and not x.explicit:
            x.currency, x.unit, x.kind = y.currency, y.unit, y.kind
            if y.minor and not x.minor:
                x.times(Decimal("0.01"))
                x.minor = True


def _merge(a: Amount, b: Amount) -> bool:
    """Make ``a`` the range from ``a`` to ``b``."""
    assert a.value is not None and b.value is not None
    if a.value > b.value and a.signed and b.signed:
        a.value, b.value = b.value, a.value
    low = a.value * shared_scale(a, b)
    high = b.value
    if b.minor and not a.minor and not a.currency:
        low *= Decimal("0.01")
    if low > high:
        return False
    a.value, a.low, a.high = None, low, high
    if a.fraction:
        a.fraction = None
        a.explicit = True
    if a.scale == 1:
        a.scale = b.scale
    a.bare = False
    if b.explicit:
        if not (a.currency and not b.currency and b.kind == "count"):
            a.unit, a.unit_text, a.kind = b.unit, b.unit_text, b.kind
        a.explicit = True
        a.attributive = b.attributive
        a.currency = b.currency or a.currency
    a.end = b.end
    return True


def _late_from(t: Tokens, out: list[Amount]) -> None:
    """Mark "to 51.3 from 50.8" and "to $42, up from $35" as a move."""
    for a, b in itertools.pairwise(out):
        at = b.first - 1
        while at > a.end and (t.low[at] in words.NEARLY or t.low[at] == "+"):
            at -= 1
        if t.lower(at) != "from" or b.move:
            continue
        between = t.low[a.end : at + 1]
        lead = t.lower(a.first - 1 - (t.lower(a.first - 1) == "+"))
        if (len(between) <= 6 and lead in ("to", "at", "is", "was", "stands", "of")) or between[
            :1
        ] == ["from"]:
            b.move = "from"
            if lead == "to":
                a.move = a.move or "to"
