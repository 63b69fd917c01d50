"""Fractions of a measure or a scale: "half a tonne", "a quarter of a million"."""

from decimal import Decimal
from fractions import Fraction

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.numbers import EVERY, SCALES
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.measure import Measure, hyphen, measure


def part_of_measure(t: Tokens, amount: Amount) -> None:
    """Read "half a tonne", "a quarter of a mile", "three-quarters of an hour", "a half-mile"."""
    at = amount.end
    if hyphen(t, at):
        if (unit := measure(t, at)) and unit.kind in _SPANNED and unit.unit != "year":
            _take(t, amount, unit)
            amount.attributive = True
            return
        if t.lower(at + 1) == "point":
            _take(t, amount, Measure("point", at + 1, at + 2, "point"))
            return
        if t.cls[at + 1] == WORD:
            return
    k = at + (t.lower(at) == "of")
    if (point := _point(t, amount, k)) is not None:
        _take(t, amount, point)
        return
    if t.lower(k) in ("a", "an"):
        if _of_scale(t, amount, k) or _of_measure(t, amount, k + 1):
            return
    elif k > at and t.lower(k) in ("one", "1"):
        # "one-tenth of one percent"
        one = measure(t, k + 1)
        if one and one.kind in ("percent", "point"):
            _take(t, amount, one)
            return
    elif k == at and t.lower(at) in SCALES and t.lower(amount.first) != "half":
        _scale(amount, SCALES[t.low[at]], at + 1)
        return
    if k > at:
        amount.of = at + 1
    elif t.lower(at) in ("the", "its", "their", "his", "her", "our", "all"):
        amount.of = at


def _point(t: Tokens, amount: Amount, at: int) -> Measure | None:
    """The point that a part is of: "half a point", "a quarter point", not "half at a point"."""
    at += t.lower(at) in ("a", "one") and at > amount.first
    part = t.lower(at) == "point" and t.lower(at + 1) not in ("of", "where", "when", "at")
    return Measure("point", at, at + 1, "point") if part else None


_SPANNED = ("measure", "duration")


def _take(t: Tokens, amount: Amount, unit: Measure) -> None:
    amount.unit, amount.kind, amount.end, amount.explicit = unit.unit, unit.kind, unit.end, True
    amount.unit_text = " ".join(t.word[unit.start : unit.end])


def _scale(amount: Amount, scale: int, end: int) -> None:
    """Count instead of a part: "half a million"."""
    amount.times(scale)
    amount.scale = Decimal(scale)
    amount.fraction, amount.kind, amount.end = None, "count", end


def _of_scale(t: Tokens, amount: Amount, article: int) -> bool:
    """Read "a quarter of a million tonnes"."""
    scale = SCALES.get(t.lower(article + 1)) if t.lower(article) == "a" else None
    if not scale:
        return False
    _scale(amount, scale, article + 2)
    take_measure(t, amount)
    return True


def _of_measure(t: Tokens, amount: Amount, at: int) -> bool:
    """Read "half a tonne", "half a dollar"."""
    unit = measure(t, at)
    if unit and unit.kind in (*_SPANNED, "point", "percent") and len(t.word[unit.start]) > 1:
        _take(t, amount, unit)
        return True
    paid = currency.after(t, at, amount)
    if paid is None or len(t.word[at]) < 2:
        return False
    currency.set_currency(t, amount, paid[1], at, paid[0])
    amount.times(Decimal(1) / paid[2])
    amount.end = paid[0]
    return True


def take_measure(t: Tokens, amount: Amount) -> None:
    """Take the measure after a number, with a second one that belongs to it ("6ft 4in")."""
    unit = measure(t, amount.end)
    if unit is None:
        _below_zero(t, amount)
        quote = t.word[amount.end] if amount.end < t.n else ""
        if quote in ("′", "″") and t.glued[amount.end]:
            amount.unit, amount.end, amount.kind, amount.explicit = (
                ("ft" if quote == "′" else "in"),
                amount.end + 1,
                "measure",
                True,
            )
        return
    amount.unit = unit.unit
    amount.unit_text = t.text[t.start[unit.start] : t.end[unit.end - 1]]
    amount.kind = unit.kind
    amount.attributive = unit.attributive
    amount.explicit = True
    amount.end = unit.end
    if amount.fraction and unit.kind != "percent":
        amount.fraction = None
    k = amount.end
    if (
        unit.unit == "ft"
        and hyphen(t, k)
        and t.word[k + 1].isdigit()
        and int(t.word[k + 1][:3]) < 12
        and amount.value is not None
    ):
        # the 5-foot-10 guard
        amount.value = amount.value * 12 + int(t.word[k + 1])
        amount.unit, amount.end = "in", k + 2
    if unit.unit.startswith("°"):
        _below_zero(t, amount)


def _below_zero(t: Tokens, amount: Amount) -> None:
    """Read "20 degrees below zero" as a negative number."""
    at = amount.end
    if t.lower(at) == "below" and t.lower(at + 1) == "zero" and not amount.signed:
        amount.times(-1)
        amount.signed = True
        amount.end = at + 2
        if not amount.unit:
            amount.unit, amount.kind, amount.explicit = "°", "measure", True


def every_nth(t: Tokens, i: int) -> Amount | None:
    """Read "every fifth child" as a share; "every third week" is how often."""
    part = EVERY.get(t.lower(i + 1))
    after = t.lower(i + 2)
    if part is None or (t.joined(i + 2) and after == "-"):
        return None
    rhythm = after.removesuffix("s") in TIME or after in ("time", "day", "of", "one", "floor")
    if rhythm or (part == 2 and t.cls[i + 2 if i + 2 < t.n else i] == WORD and after in STOPS):
        return None
    amount = Amount(Decimal(1) / part, i, i + 2)
    amount.fraction, amount.kind, amount.words = Fraction(1, part), "fraction", True
    amount.explicit = True
    return amount


def one_and_a_half(t: Tokens, i: int) -> Amount | None:
    """Read "an hour and a half" and "a mile and a quarter" at token ``i``."""
    if t.low[i] not in ("a", "an", "one") or t.lower(i + 3) not in ("a", "one"):
        return None
    part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(t.lower(i + 4))
    unit = measure(t, i + 1) if part is not None and t.lower(i + 2) == "and" else None
    if part is None or unit is None or unit.end != i + 2 or len(t.word[i + 1]) < 3:
        return None
    amount = Amount(1 + part, i, i + 5)
    amount.unit, amount.unit_text, amount.kind = unit.unit, t.word[i + 1], unit.kind
    amount.words = amount.explicit = True
    return amount
