"""Orders of magnitude: "hundreds of letters", "several thousand", "a couple of million"."""

from decimal import Decimal

from briefing_app.reading.grammar.numerals import Numeral
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.numbers import SCALE_WORDS, SCALES, VAGUE
from briefing_app.reading.lexicon.words import AUXILIARIES, CASUALTIES, DETERMINERS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.measure import measure

_BEFORE_SCALES = frozenset(
    "last next first past per than some nearly about almost around over few same one half".split()
)


def lone_scale(t: Tokens, i: int) -> Numeral | None:
    """Read "the hundred guests", "last dozen years": a scale without a number is one of it."""
    value = 12 if t.low[i] == "dozen" else SCALE_WORDS[t.low[i]]
    if t.low[i] in SCALES and t.lower(i - 1) not in (*DETERMINERS, *_BEFORE_SCALES):
        # "EUR million", "thousand bushels": what a table counts in
        t.mark(i, i + 1, "head")
        return None
    if t.lower(i - 1) in ("several", "few", "couple", "many") or t.lower(i - 2) == "couple":
        return None
    found = Numeral(Decimal(value), i, i + 1, words=True)
    found.scaled = True
    return found


def few_scales(t: Tokens, i: int, floor: int) -> Amount | None:
    """Read "several hundred", "a few thousand" and "a couple of million"."""
    before = t.lower(i - 1)
    scale = Decimal(12 if t.low[i] == "dozen" else SCALE_WORDS[t.low[i]])
    if before in ("several", "few") and i - 1 >= floor:
        first = i - (2 if before == "few" and t.lower(i - 2) == "a" and i - 2 >= floor else 1)
        amount = Amount(None, first, i + 1)
        amount.low, amount.high = scale, 10 * scale if scale != 12 else Decimal(100)
        if scale == 12:
            amount.low = Decimal(24)
    elif (t.lower(i - 2) == "couple" and before == "of") or before == "couple":
        amount = Amount(2 * scale, max(floor, i - (2 if before == "of" else 1)), i + 1)
    else:
        return None
    amount.kind, amount.hedge, amount.words = "vague", "about", True
    if paid := currency.after(t, i + 1, amount):
        if len(t.word[i + 1]) > 1:
            currency.set_currency(t, amount, paid[1], i + 1, paid[0])
            amount.end = paid[0]
    elif (unit := measure(t, i + 1)) and len(t.word[unit.start]) > 1:
        amount.unit, amount.end, amount.explicit = unit.unit, unit.end, True
    return amount


def _harmed(t: Tokens, i: int) -> bool:
    """Whether "scores" are people: "scores were killed", "and scores injured"."""
    k = i + 1
    while k < i + 4 and (t.lower(k) in AUXILIARIES or t.lower(k) in ("more", "feared", "others")):
        k += 1
    opens = i == 0 or t.low[i - 1] in ("and", ",", "with", "but", "while") or t.low[i - 1] == "left"
    return opens and (t.lower(k) in CASUALTIES or t.lower(k) in ("killed", "died", "perished"))


def vague(t: Tokens, i: int) -> Amount | None:
    """Read "hundreds", "tens of thousands", "hundreds of millions of"."""
    at = i + (t.low[i] not in VAGUE)
    if t.lower(at - 1) in ("(", "in") and t.lower(at + 1) == ")":
        # a column "(thousands)"
        return None
    low, high = (Decimal(x) for x in VAGUE[t.low[at]])
    end = at + 1
    for _ in range(2):
        if (
            t.lower(end) == "of"
            and t.lower(end + 1) in VAGUE
            and t.lower(end + 1) not in ("tens", "dozens", "scores")
        ):
            factor = VAGUE[t.low[end + 1]][0]
            low, high = low * factor, high * factor
            end += 2
    if t.lower(end) in ("upon", "and") and t.lower(end + 1) == t.low[at]:
        end += 2
    amount = Amount(None, i, end)
    amount.low, amount.high = low, high
    amount.kind = "vague"
    amount.hedge = "about"
    amount.words = True
    if t.lower(end) == "of":
        amount.of = end + 1
        paid = currency.after(t, end + 1, amount)
        if paid and t.low[end + 1] not in ("p", "c"):
            currency.set_currency(t, amount, paid[1], end + 1, paid[0])
            amount.end = paid[0]
        else:
            unit = measure(t, end + 1)
            if (
                unit
                and unit.unit not in ("century",)
                and unit.end - unit.start >= 1
                and len(t.word[unit.start]) > 1
            ):
                amount.unit, amount.end = unit.unit, unit.end
                amount.unit_text = " ".join(t.word[unit.start : unit.end])
                amount.explicit = True
    elif t.low[at] in ("scores", "tens") and i == at and end == at + 1 and not _harmed(t, i):
        return None
    signed = currency.before(t, i, 0) if i else None
    if signed:
        return None
    return amount
