"""Find the amounts of a sentence: number, sign, currency, scale and measure.

From left to right, each token looked at a bounded number of times. What the amount counts, how it
is hedged and whether it is a figure at all is for later steps.
"""

from decimal import Decimal

from briefing_app.reading.boundary import attempt
from briefing_app.reading.grammar.numerals import Numeral, fraction_words, numeral, slash_fraction
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.measures import COMPOUND, ONE_BEFORE
from briefing_app.reading.lexicon.numbers import (
    PARTS,
    PARTS_PLURAL,
    SMALL,
    TENS,
    VAGUE,
    VULGAR,
)
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.find.clocks import race_time
from briefing_app.reading.numbers.find.parts import (
    every_nth,
    one_and_a_half,
    part_of_measure,
    take_measure,
)
from briefing_app.reading.numbers.find.scales import take_scale
from briefing_app.reading.numbers.find.sign_rules import MINUS, NONE, SIGN, Before
from briefing_app.reading.numbers.find.vague import few_scales, lone_scale, vague
from briefing_app.reading.numbers.unit import currency

_PARTS_FOLLOW = frozenset(PARTS) | frozenset(PARTS_PLURAL) | frozenset("-‐‑")
"""What stands behind digits that are the top of a fraction in words: "3 quarters"."""


def find_amounts(t: Tokens) -> list[Amount]:
    """Return the amounts of a sentence, in order, without those that are set aside already."""
    found: list[Amount] = []
    i = floor = 0
    cls, low, reason = t.cls, t.low, t.reason
    while i < t.n:
        if reason[i] or (cls[i] != NUMBER and low[i] not in words.STARTERS):
            i += 1
            continue
        amount = attempt("one amount", None, _amount_at, t, i, floor)
        if amount is None:
            i += 1
            continue
        if found and _compound(found[-1], amount, t):
            i = floor = amount.end
            continue
        _take_one_before(t, amount, floor)
        found.append(amount)
        i = floor = amount.end
    return found


def _amount_at(t: Tokens, i: int, floor: int) -> Amount | None:
    if t.cls[i] == NUMBER:
        after = t.low[i + 1] if i + 1 < t.n else ""
        if after == ":" and (clock := race_time(t, i)):
            return clock
        number = slash_fraction(t, i) if after in ("/", "⁄") else None
        if number is None and after in _PARTS_FOLLOW:
            number = fraction_words(t, i)
        number = number or numeral(t, i)
    elif t.cls[i] == WORD or t.word[i] in VULGAR:
        low = t.low[i]
        if low in VAGUE or (low in ("ten", "a", "one", "many") and t.lower(i + 1) in VAGUE):
            found = vague(t, i)
            if found:
                return found
        if half := one_and_a_half(t, i):
            return half
        if low == "every":
            return every_nth(t, i)
        if low in ("a", "an", "one", "half") or low in SMALL or low in TENS or t.word[i] in VULGAR:
            number = (low == "half" and numeral(t, i)) or fraction_words(t, i) or numeral(t, i)
        elif low == "remaining" and t.lower(i + 1) in PARTS:
            number = fraction_words(t, i + 1)
        elif low in words.LONE_SCALES and t.lower(i - 1) not in ("per",):
            if few := few_scales(t, i, floor):
                return few
            number = lone_scale(t, i)
        else:
            return None
    else:
        return None
    if number is None:
        return None
    if any(t.reason[k] for k in range(number.first, number.end)):
        return None
    return _complete(t, number, floor)


def _complete(t: Tokens, number: Numeral, floor: int) -> Amount | None:
    """Add to a number what stands against it on both sides."""
    amount = Amount(number.value, number.first, number.end)
    amount.bare = number.bare
    amount.digits = number.digits
    amount.words = number.words
    amount.fraction = number.fraction
    if number.fraction:
        amount.kind = "fraction"
    _before(t, amount, floor)
    if number.fraction and number.words and not amount.currency:
        part_of_measure(t, amount)
        return amount
    if (
        number.words
        and not number.scaled
        and number.value < 10
        and t.lower(number.end) == "hundred"
    ):
        return amount
    take_scale(t, amount, number)
    paid = currency.after(t, amount.end, amount)
    if paid and not (amount.currency and paid[1] == "?"):
        end, code, divisor = paid
        if not amount.currency or end - amount.end <= 2:
            start = amount.end + (t.word[amount.end] in MINUS)
            amount.attributive = t.word[amount.end] in MINUS
            currency.set_currency(
                t, amount, code if not amount.currency else amount.currency, start, end
            )
            if divisor != 1:
                amount.times(Decimal(1) / divisor)
                amount.minor = True
            amount.end = end
    if amount.currency:
        return amount
    take_measure(t, amount)
    return amount


def _before(t: Tokens, amount: Amount, floor: int) -> None:
    """Take the currency and the sign before a number."""
    first = amount.first
    paid = currency.before(t, first, floor)
    if paid:
        start, code = paid
        currency.set_currency(t, amount, code, start, first)
        amount.first = first = start
    i = first - 1
    if i < floor:
        return
    signed = SIGN.decide(Before(t, first, floor), t, first)
    if signed is not None and signed != NONE:
        amount.times(-1)
        amount.signed = True
        amount.first = signed
    if (
        t.word[i] == "."
        and t.glued[first]
        and not paid
        and amount.bare
        and t.word[first].isdecimal()
        and amount.digits <= 4
        and (not t.glued[i] or t.word[i - 1] in "$£€(+-−")
    ):
        # ".312", "$.50"
        amount.value = number_below_one(t.word[first])
        amount.bare = False
        amount.first = i
        if i > floor and (paid := currency.before(t, i, floor)) and t.glued[i]:
            currency.set_currency(t, amount, paid[1], paid[0], i)
            amount.first = paid[0]
        return
    if amount.signed and not paid and amount.first < first:
        money = currency.before(t, amount.first, floor)
        if money and t.glued[amount.first]:
            currency.set_currency(t, amount, money[1], money[0], amount.first)
            amount.first = money[0]


def number_below_one(digits: str) -> Decimal:
    """Return the value of digits after a point that has nothing before it."""
    return Decimal("0." + digits)


def _days_follow(t: Tokens, at: int) -> bool:
    """Whether a time goes on in days, which no months are: "2 years, 3 months and 9 days"."""
    return t.lower(at) in (",", "and") and not {"day", "days", "weeks"}.isdisjoint(
        t.low[at : at + 4]
    )


def _take_one_before(t: Tokens, b: Amount, floor: int) -> None:
    """Add the one larger measure in words before it: "an hour and 35 minutes"."""
    first = b.first - 3
    paid = first == floor > 0  # "£5 an hour and 20 minutes"
    if first < floor or paid or t.low[first] not in ("a", "an") or t.low[b.first - 1] != "and":
        return
    factor = COMPOUND.get((ONE_BEFORE.get(t.low[first + 1], ""), b.unit))
    if factor is not None and b.value is not None and 0 < b.value < factor and not b.rate:
        b.value += factor
        b.first = first


def _compound(a: Amount, b: Amount, t: Tokens) -> bool:
    """Join "2 hours 31 minutes" or "6ft 4in" into the first amount, in the smaller unit."""
    factor = COMPOUND.get((a.unit, b.unit))
    if (
        factor is None
        and a.unit == "ft"
        and b.unit == ""
        and a.value is not None
        and b.bare
        and b.first == a.end
        and (t.glued[b.first] or t.lower(b.end) in ("", ".", ",", "tall", ";", "and", "and-a-half"))
    ):
        factor, b.unit = 12, "in"
    if (
        factor is None
        or a.value is None
        or b.value is None
        or b.value >= factor
        or a.value != int(a.value)
        or a.rate
        or b.rate
    ):
        return False
    if (a.unit, b.unit) == ("year", "month") and _days_follow(t, b.end):
        return False
    gap = b.first - a.end
    if gap == 1 and t.low[a.end] not in ("and", ",", "-"):
        return False
    if gap == 2 and not (t.low[a.end] == "," and t.low[a.end + 1] == "and"):
        return False
    if gap not in (0, 1, 2) or a.value < 0:
        return False
    a.value = a.value * factor + b.value
    a.unit, a.unit_text = b.unit, b.unit_text or a.unit_text
    a.end = b.end
    return True
