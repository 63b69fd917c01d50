"""Fractions of a measure or a scale: "half a tonne", "a quarter of a million"."""

from decimal import Decimal

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon.numbers import SCALES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.measure import hyphen, measure


def part_of_measure(t: Tokens, amount: Amount) -> None:
    """Read "half a tonne", "a quarter of a mile", "three-quarters of an hour", "a half-mile"."""
    at = amount.end
    if hyphen(t, at):
        unit = measure(t, at)
        if unit and unit.kind in ("measure", "duration") and unit.unit != "year":
            amount.unit, amount.unit_text, amount.end = (
                unit.unit,
                " ".join(t.word[unit.start : unit.end]),
                unit.end,
            )
            amount.kind, amount.explicit, amount.attributive = unit.kind, True, True
            return
        if amount.end < t.n and t.cls[at + 1] == WORD:
            return
    k = at
    if t.lower(k) == "of":
        k += 1
    of_one = t.lower(k) in ("one", "1") and k > at
    if of_one and (one := measure(t, k + 1)) and one.kind in ("percent", "point"):
        # "one-tenth of one percent"
        amount.unit, amount.end, amount.kind, amount.explicit = one.unit, one.end, one.kind, True
        amount.unit_text = " ".join(t.word[one.start : one.end])
        return
    if t.lower(k) in ("a", "an"):
        scale = t.lower(k + 1)
        if scale in SCALES and t.lower(k) == "a":
            amount.times(SCALES[scale])
            amount.scale = Decimal(SCALES[scale])
            amount.fraction = None
            amount.kind = "count"
            amount.end = k + 2
            take_measure(t, amount)
            return
        unit = measure(t, k + 1)
        if (
            unit
            and unit.kind in ("measure", "duration", "point", "percent")
            and len(t.word[unit.start]) > 1
        ):
            amount.unit, amount.unit_text, amount.end = (
                unit.unit,
                " ".join(t.word[unit.start : unit.end]),
                unit.end,
            )
            amount.kind, amount.explicit = unit.kind, True
            return
        paid = currency.after(t, k + 1, amount)
        if paid and len(t.word[k + 1]) > 1:
            currency.set_currency(t, amount, paid[1], k + 1, paid[0])
            amount.times(Decimal(1) / paid[2])
            amount.end = paid[0]
            return
    elif k == at and t.lower(at) in SCALES and t.lower(amount.first) != "half":
        amount.times(SCALES[t.low[at]])
        amount.scale = Decimal(SCALES[t.low[at]])
        amount.fraction = None
        amount.kind = "count"
        amount.end = at + 1
        return
    if t.lower(at) == "of":
        amount.of = at + 1
    elif t.lower(at) in ("the", "its", "their", "his", "her", "our", "all"):
        amount.of = at


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
