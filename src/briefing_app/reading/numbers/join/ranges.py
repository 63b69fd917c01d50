"""Join two amounts into a range, a move from one to the other, or a list that shares a unit."""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.numbers import SCALES
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.numbers.amount import Amount

_DASHES = "-–—‐‑−"


def join_ranges(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with ranges joined and moves marked."""
    out: list[Amount] = []
    for b in amounts:
        if out and _joins(t, out, b):
            continue
        out.append(b)
    _late_from(t, out)
    return out


def _joins(t: Tokens, out: list[Amount], b: Amount) -> bool:
    """Whether ``b`` was joined to the amount before it."""
    a = out[-1]
    if a.value is None or b.value is None:
        return False
    if bool(a.fraction) != bool(b.fraction) and not (b.explicit or a.explicit):
        return False
    link = _link(t, a, b)
    if link is not None:
        _share_words(t, a, b)
    # "fell by a third to £12m"
    level = bool(a.fraction and b.currency)
    if link is None or level or (a.kind == "multiple" and b.kind != "multiple"):
        return False
    if link == "dash":
        return _dash(t, a, b)
    return _between(t, a, b) if link == "and" else _to(t, a, b)


def _between(t: Tokens, a: Amount, b: Amount) -> bool:
    """Join "between 40 and 60"."""
    k = a.first - 1
    while k >= 0 and t.low[k] in ("roughly", "about", "some", "around", "an", "approximately"):
        k -= 1
    if k < 0 or t.low[k] != "between" or not _alike(a, b):
        return False
    assert a.value is not None and b.value is not None
    if a.value > b.value and a.signed and b.signed:
        a.value, b.value = b.value, a.value
    return _merge(t, a, b)


def _to(t: Tokens, a: Amount, b: Amount) -> bool:
    """Join "40 to 60", or mark "from 40 to 60" as a move."""
    before, two_before = t.lower(a.first - 1), t.lower(a.first - 2)
    if before != "from" and _from_before(t, a):
        before = "from"
    if before == "from" or (before == "of" and two_before == "average"):
        around = t.low[max(0, a.first - 12) : a.first] + t.low[b.end : b.end + 2]
        moving = not words.MOVING.isdisjoint(around)
        ranging = not words.RANGING.isdisjoint(t.low[max(0, a.first - 6) : a.first])
        if ranging and not _backwards(a, b):
            return _merge(t, a, b)
        if before == "from" and (moving or _backwards(a, b) or not _alike(a, b)):
            a.move, b.move = "from", "to"
            _share(a, b)
            return False
    pointed = before == "the" and two_before in ("from", "of", "to", "in")
    if not pointed and _is_step_and_level(t, a, b):
        return False
    return _alike(a, b) and not _backwards(a, b) and _merge(t, a, b)


def _from_before(t: Tokens, a: Amount) -> bool:
    """Whether "from" stands before a hedge or a scale: "from about 40", "from a magnitude 5.4"."""
    at = a.first - 1
    while at >= 0 and (t.low[at] in words.LOOSE or t.low[at] in words.SCALES_NAMED):
        at -= 1
    return t.lower(at) == "from"


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


def _link(t: Tokens, a: Amount, b: Amount) -> str | None:
    """Return what joins the amounts: "dash", "to", "and", or None."""
    k = a.end
    gap = b.first - k
    if gap == 1:
        word = t.word[k]
        if word in _DASHES:
            spaced = not t.glued[k] and not t.glued[b.first]
            if t.glued[k] and a.currency and a.currency == b.currency:
                return "dash"
            if t.glued[k] == t.glued[b.first] and not (spaced and word == "-" and not _alike(a, b)):
                return "dash"
            return None
        low = t.low[k]
        if low in ("to", "till", "through", "until"):
            return "to" if low == "to" else None
        return "and" if low == "and" else None
    if gap == 2 and t.low[k] == "to" and t.low[k + 1] in beside.AFTER_TO:
        return "to" if t.lower(a.first - 1) == "from" else None
    if (
        gap == 2
        and t.low[k] in ("and", "to")
        and t.low[k + 1] in ("some", "about", "around", "roughly")
    ):
        return t.low[k]
    if gap == 3 and t.word[k] == "-" and t.low[k + 1] == "to" and t.word[k + 2] == "-":
        return "to"
    if gap == 2 and t.word[k] == "-" and t.low[k + 1] == "to":
        return "to"
    return None


def _dash(t: Tokens, a: Amount, b: Amount) -> bool:
    if not _alike(a, b) or b.signed or _backwards(a, b):
        return False
    if a.explicit and not a.currency and not b.explicit:
        # "more than 2 percent - 550 points -"
        return False
    return _merge(t, a, b)


def _alike(a: Amount, b: Amount) -> bool:
    """Whether two amounts may be the ends of a range: one unit, or the first without."""
    if a.currency and b.currency:
        return a.currency == b.currency
    if a.currency or b.currency:
        return not (a.explicit and b.explicit) or bool(a.currency and not b.unit)
    return (
        not a.unit or not b.unit or a.unit == b.unit or (a.unit == "°" and b.unit.startswith("°"))
    )


def _shared_scale(a: Amount, b: Amount) -> Decimal:
    """The scale of the second number if the first shares it: "60 to 65 thousand"."""
    if b.scale == 1 or a.scale > 1 or a.value is None or b.value is None:
        return Decimal(1)
    small = a.value < 1000 or (a.currency != "" and a.currency == b.currency)
    return b.scale if small and abs(a.value) <= abs(b.value / b.scale) else Decimal(1)


def _backwards(a: Amount, b: Amount) -> bool:
    assert a.value is not None and b.value is not None
    return a.value * _shared_scale(a, b) >= b.value


def _is_step_and_level(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "fell $84 to $8,915" is a step and the level after it, not a range."""
    worded = bool(a.currency) and a.explicit and t.word[a.end - 1].isalpha() and a.scale == 1
    by = t.lower(a.first - 1) == "by" and (a.explicit or not b.explicit)
    if by and a.value and b.value and not a.words:
        # "cut by $1 billion to $31 billion"
        before = t.low[max(0, a.first - 3) : a.first]
        return b.value > 3 * a.value or any(w in UP_VERBS or w in DOWN_VERBS for w in before)
    if not (a.explicit or b.explicit or a.words or b.words) and a.value and b.value:
        # "Claims fall 8,000 to 220,000"
        last = t.lower(a.first - 1)
        return b.value > 3 * a.value and (last in UP_VERBS or last in DOWN_VERBS)
    if not (a.explicit and b.explicit) and not (
        a.explicit and not b.explicit and (not a.currency or worded)
    ):
        return False
    window = t.low[max(0, a.first - 3) : a.first]
    if not any(w in UP_VERBS or w in DOWN_VERBS for w in window):
        return False
    return (
        (worded and not b.explicit)
        or (a.value is not None and b.value is not None and b.value > 3 * a.value)
        or not _alike(a, b)
        or t.lower(a.first - 1) in ("by",)
    )


def _share(a: Amount, b: Amount) -> None:
    """Give each end of a move what stands only at the other: unit, currency, scale."""
    assert a.value is not None and b.value is not None
    scale = _shared_scale(a, b) if not a.explicit or a.currency else Decimal(1)
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


def _merge(t: Tokens, a: Amount, b: Amount) -> bool:
    """Make ``a`` the range from ``a`` to ``b``."""
    assert a.value is not None and b.value is not None
    low = a.value * _shared_scale(a, b)
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
