"""Find the amounts of a sentence: number, sign, currency, scale and measure.

From left to right, each token looked at a bounded number of times. What the amount counts, how it
is hedged and whether it is a figure at all is for later steps.
"""

from decimal import Decimal

from briefing_app.reading import currency
from briefing_app.reading.amount import Amount
from briefing_app.reading.lexicon.measures import COMPOUND, LENGTHS
from briefing_app.reading.lexicon.numbers import (
    SCALE_WORDS,
    SCALES,
    SMALL,
    SUFFIXES,
    SURE_SUFFIXES,
    TENS,
    VAGUE,
    VULGAR,
)
from briefing_app.reading.measure import hyphen, measure
from briefing_app.reading.nouns import plural_noun
from briefing_app.reading.numerals import Numeral, fraction_words, numeral, slash_fraction
from briefing_app.reading.tokens import NUMBER, WORD, Tokens

_MINUS = "-−–‐‑"
_STARTERS = frozenset(SMALL) | frozenset(TENS) | frozenset(VAGUE) | frozenset(VULGAR) | frozenset(
    ("a", "an", "half", "many", "hundred", "thousand", "million", "billion", "trillion", "dozen")
)
_LONE_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion", "dozen"))


def find_amounts(t: Tokens) -> list[Amount]:
    """Return the amounts of a sentence, in order, without those that are set aside already."""
    found: list[Amount] = []
    i = floor = 0
    cls, low, reason = t.cls, t.low, t.reason
    while i < t.n:
        if reason[i] or (cls[i] != NUMBER and low[i] not in _STARTERS):
            i += 1
            continue
        amount = _amount_at(t, i, floor)
        if amount is None:
            i += 1
            continue
        if found and _compound(found[-1], amount, t):
            i = floor = amount.end
            continue
        found.append(amount)
        i = floor = amount.end
    return found


def _amount_at(t: Tokens, i: int, floor: int) -> Amount | None:
    if t.cls[i] == NUMBER:
        if clock := _clock(t, i):
            return clock
        number = slash_fraction(t, i) or fraction_words(t, i) or numeral(t, i)
    elif t.cls[i] == WORD or t.word[i] in VULGAR:
        low = t.low[i]
        if low in VAGUE or low in ("ten", "a", "one", "many") and t.lower(i + 1) in VAGUE:
            vague = _vague(t, i)
            if vague:
                return vague
        if low in ("a", "an", "one", "half") or low in SMALL or low in TENS or t.word[i] in VULGAR:
            number = (low == "half" and numeral(t, i)) or fraction_words(t, i) or numeral(t, i)
        elif low in _LONE_SCALES and t.lower(i - 1) not in ("per",):
            if few := _few(t, i, floor):
                return few
            number = _lone(t, i)
        else:
            return None
    else:
        return None
    if number is None:
        return None
    if any(t.reason[k] for k in range(number.first, number.end)):
        return None
    return _complete(t, number, floor)


def _clock(t: Tokens, i: int) -> Amount | None:
    """Read a time that was taken, "1:52.36" or "2:04:11", in seconds."""
    end = i + 1
    parts = [t.word[i]]
    while end + 1 < t.n and len(parts) < 3 and t.word[end] == ":" and t.glued[end] and t.glued[end + 1] and t.cls[end + 1] == NUMBER:
        parts.append(t.word[end + 1])
        end += 2
    if len(parts) < 2 or not all(p.isdigit() and len(p) <= 3 for p in parts[:-1]) or parts[-1].count(".") > 1 or "," in parts[-1] or len(parts[-1]) > 6:
        return None
    if len(parts) == 2 and "." not in parts[-1] and t.lower(i - 1) not in ("in", "of", "clocked", "ran"):
        return None
    total = Decimal(0)
    for part in parts:
        total = total * 60 + Decimal(part)
    amount = Amount(total, i, end)
    amount.kind, amount.unit, amount.explicit = "duration", "second", True
    if len(parts) == 2 and "." not in parts[-1] and Decimal(parts[0]) < 10 and "marathon" in t.low:
        amount.unit = "minute"
    return amount


def _lone(t: Tokens, i: int) -> Numeral | None:
    """Read "the hundred guests", "last dozen years": a scale without a number is one of it."""
    value = 12 if t.low[i] == "dozen" else SCALE_WORDS[t.low[i]]
    if t.lower(i - 1) in ("several", "few", "couple", "many") or t.lower(i - 2) == "couple":
        return None
    found = Numeral(Decimal(value), i, i + 1, words=True)
    found.scaled = True
    return found


def _few(t: Tokens, i: int, floor: int) -> Amount | None:
    """Read "several hundred", "a few thousand" and "a couple of million"."""
    before = t.lower(i - 1)
    scale = Decimal(12 if t.low[i] == "dozen" else SCALE_WORDS[t.low[i]])
    if before in ("several", "few") and i - 1 >= floor:
        first = i - (2 if before == "few" and t.lower(i - 2) == "a" and i - 2 >= floor else 1)
        amount = Amount(None, first, i + 1)
        amount.low, amount.high = scale, 10 * scale if scale != 12 else Decimal(100)
        if scale == 12:
            amount.low = Decimal(24)
    elif t.lower(i - 2) == "couple" and before == "of" or before == "couple":
        amount = Amount(2 * scale, max(floor, i - (2 if before == "of" else 1)), i + 1)
    else:
        return None
    amount.kind, amount.hedge, amount.words = "vague", "about", True
    if paid := currency.after(t, i + 1, amount):
        if len(t.word[i + 1]) > 1:
            _set_currency(t, amount, paid[1], i + 1, paid[0])
            amount.end = paid[0]
    elif (unit := measure(t, i + 1)) and len(t.word[unit.start]) > 1:
        amount.unit, amount.end, amount.explicit = unit.unit, unit.end, True
    return amount


def _vague(t: Tokens, i: int) -> Amount | None:
    """Read "hundreds", "tens of thousands", "hundreds of millions of"."""
    at = i + (t.low[i] not in VAGUE)
    low, high = (Decimal(x) for x in VAGUE[t.low[at]])
    end = at + 1
    for _ in range(2):
        if t.lower(end) == "of" and t.lower(end + 1) in VAGUE and t.lower(end + 1) not in ("tens", "dozens", "scores"):
            factor = VAGUE[t.low[end + 1]][0]
            low, high = low * factor, high * factor
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
            _set_currency(t, amount, paid[1], end + 1, paid[0])
            amount.end = paid[0]
        else:
            unit = measure(t, end + 1)
            if unit and unit.unit not in ("century",) and unit.end - unit.start >= 1 and len(t.word[unit.start]) > 1:
                amount.unit, amount.end = unit.unit, unit.end
                amount.unit_text = " ".join(t.word[unit.start : unit.end])
                amount.explicit = True
    elif t.low[at] in ("scores", "tens") and i == at:
        return None
    signed = currency.before(t, i, 0) if i else None
    if signed:
        return None
    return amount


def _set_currency(t: Tokens, amount: Amount, code: str, first: int, end: int) -> None:
    amount.currency = code
    amount.kind = "vague" if amount.kind == "vague" else "money"
    amount.unit = code
    amount.unit_text = t.text[t.start[first] : t.end[end - 1]]
    amount.explicit = True


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
        if t.lower(amount.end) == "-" and hyphen(t, amount.end):
            pass
        _fraction_of_measure(t, amount)
        return amount
    if number.words and not number.scaled and number.value < 10 and t.lower(number.end) == "hundred":
        return amount
    _scale(t, amount, number)
    paid = currency.after(t, amount.end, amount)
    if paid and not (amount.currency and paid[1] == "?"):
        end, code, divisor = paid
        if not amount.currency or end - amount.end <= 2:
            start = amount.end + (t.word[amount.end] in _MINUS)
            amount.attributive = t.word[amount.end] in _MINUS
            _set_currency(t, amount, code if not amount.currency else amount.currency, start, end)
            if divisor != 1:
                amount.times(Decimal(1) / divisor)
                amount.minor = True
            amount.end = end
    if amount.currency:
        return amount
    _measured(t, amount)
    return amount


def _before(t: Tokens, amount: Amount, floor: int) -> None:
    """Take the currency and the sign before a number."""
    first = amount.first
    paid = currency.before(t, first, floor)
    if paid:
        start, code = paid
        _set_currency(t, amount, code, start, first)
        amount.first = first = start
    i = first - 1
    if i < floor:
        return
    word, low = t.word[i], t.low[i]
    if word in _MINUS and t.glued[first]:
        opened = i == 0 or not t.glued[i] or t.word[i - 1] in "(—“\"'‘[=~<>$£€"
        if opened and not (i > 0 and t.cls[i - 1] == NUMBER and i - 1 >= floor):
            amount.times(-1)
            amount.signed = True
            amount.first = i
        elif i - 1 >= floor and t.low[i - 1] in ("minus", "negative"):
            amount.times(-1)
            amount.signed = True
            amount.first = i - 1
    elif word == "−" and i + 1 == first:
        amount.times(-1)
        amount.signed = True
        amount.first = i
    elif low in ("minus", "negative") and (low == "minus" or t.cls[first] == NUMBER):
        if i > 0 and (t.cls[i - 1] == NUMBER and i - 1 >= floor or t.low[i - 1] == "or"):
            return
        amount.times(-1)
        amount.signed = True
        amount.first = i
    if word == "." and t.glued[first] and not t.glued[i] and amount.bare and amount.digits <= 4 and i > 0:
        # ".312"
        amount.value = number_below_one(t.word[first])
        amount.bare = False
        amount.first = i
    if amount.signed and not paid and amount.first < first:
        money = currency.before(t, amount.first, floor)
        if money and t.glued[amount.first]:
            _set_currency(t, amount, money[1], money[0], amount.first)
            amount.first = money[0]


def number_below_one(digits: str) -> Decimal:
    """Return the value of digits after a point that has nothing before it."""
    return Decimal("0." + digits)


def _scale(t: Tokens, amount: Amount, number: Numeral) -> None:
    """Take "million", "bn", "crore", "K" after a number."""
    for _ in range(2):
        at = amount.end
        if at >= t.n:
            return
        if hyphen(t, at) and t.low[at + 1] in SCALES:
            at += 1
        low, word = t.low[at], t.word[at]
        if low in SCALE_WORDS and low not in ("hundreds", "thousands") and not (number.words and low in ("hundred",)):
            if number.words and not amount.currency and low in SCALES and amount.scale == 1 and at == amount.end:
                if number.scaled and number.value >= SCALES[low]:
                    return
            factor = SCALE_WORDS[low]
        elif low in SURE_SUFFIXES or (low == "cr" and (amount.currency or t.glued[at])):
            factor = SUFFIXES[low]
        elif t.glued[at] and at == amount.end and low in SUFFIXES and t.cls[number.first] == NUMBER:
            if not _is_scale(t, amount, at, low, word):
                return
            factor = SUFFIXES[low]
        elif amount.currency and at == amount.end and word in ("m", "M", "mil", "b", "B") and amount.scale == 1:
            factor = SUFFIXES[low]
        else:
            return
        amount.times(factor)
        amount.scale *= factor
        amount.end = at + 1
        amount.bare = False
        if t.lower(amount.end) == "." and t.joined(amount.end) and low in ("mn", "bn", "cr", "mil", "bln") and amount.end + 1 < t.n:
            amount.end += 1


def _is_scale(t: Tokens, amount: Amount, at: int, low: str, word: str) -> bool:
    """Weigh a letter glued to a number: "5m" may be millions or metres, "4K" a thousand or a name."""
    money = bool(amount.currency)
    if low in ("mil", "mio", "mrd", "trn", "bil"):
        return True
    if low == "mm":
        return money
    if low == "t":
        return money
    if low == "l":
        return money and amount.currency == "INR"
    if low == "cr":
        return True
    following = t.lower(at + 1)
    if low == "k" and not money and amount.top in (4, 8) and not plural_noun(t, at + 1):
        return False
    if low == "k":
        return money or not (following in ("resolution", "video", "tv", "tvs", "display", "camera", "screen", "ultra", "footage", "run", "race", "fun", "runs"))
    if low == "b":
        return money or (amount.top >= 100 and False) or plural_noun(t, at + 1)
    if low == "m":
        if money or word == "M":
            return True
        if hyphen(t, at + 1):
            return t.lower(at + 2) in ("strong", "plus") or (
                t.lower(at + 2) not in LENGTHS and plural_noun(t, at + 3)
            )
        if plural_noun(t, at + 1) and following not in LENGTHS:
            return True
        if following in LENGTHS or following in ("of", "x", "×", "/"):
            return following == "of" and t.lower(at + 2) in ("the", "them", "those", "its", "these")
        if amount.bare and amount.top in _RACES and t.lower(amount.first - 1) in ("the", "over", "men's", "women's", "x", "×") and not following.endswith("s"):
            return False
        if t.lower(amount.first - 1) in ("a", "an") or any(w in _METRIC for w in t.low):
            return False
        if following and t.cls[at + 1] == WORD and following in ("more", "fewer", "people", "extra", "new"):
            return True
        return not (t.cls[at + 1] == WORD and following not in _AFTER_MILLIONS) if at + 1 < t.n else True
    return False


_RACES = frozenset((50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10000))
_METRIC = frozenset(
    """metres meters metre sprint freestyle hurdles butterfly backstroke breaststroke relay medley diver divers dive
    dived swam depth altitude height cliff javelin throw jump jumped snow sea-level wide tall deep steeplechase
    olympic champion heats rower sprinter swimmer steeple pole vault cm km""".split()
)
_AFTER_MILLIONS = frozenset("in on at from to by and or were was are is have had has will would a per each as for of last this compared while but".split())


def _fraction_of_measure(t: Tokens, amount: Amount) -> None:
    """Read "half a tonne", "a quarter of a mile", "three-quarters of an hour", "a half-mile"."""
    at = amount.end
    if hyphen(t, at):
        unit = measure(t, at)
        if unit and unit.kind in ("measure", "duration") and unit.unit != "year":
            amount.unit, amount.unit_text, amount.end = unit.unit, " ".join(t.word[unit.start : unit.end]), unit.end
            amount.kind, amount.explicit, amount.attributive = unit.kind, True, True
            return
        if amount.end < t.n and t.cls[at + 1] == WORD:
            return
    k = at
    if t.lower(k) == "of":
        k += 1
    if t.lower(k) in ("a", "an"):
        scale = t.lower(k + 1)
        if scale in SCALES and t.lower(k) == "a":
            amount.times(SCALES[scale])
            amount.scale = Decimal(SCALES[scale])
            amount.fraction = None
            amount.kind = "count"
            amount.end = k + 2
            _measured(t, amount)
            return
        unit = measure(t, k + 1)
        if unit and unit.kind in ("measure", "duration", "point", "percent") and len(t.word[unit.start]) > 1:
            amount.unit, amount.unit_text, amount.end = unit.unit, " ".join(t.word[unit.start : unit.end]), unit.end
            amount.kind, amount.explicit = unit.kind, True
            return
        paid = currency.after(t, k + 1, amount)
        if paid and len(t.word[k + 1]) > 1:
            _set_currency(t, amount, paid[1], k + 1, paid[0])
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


def _measured(t: Tokens, amount: Amount) -> None:
    """Take the measure after a number, with a second one that belongs to it ("6ft 4in")."""
    unit = measure(t, amount.end)
    if unit is None:
        quote = t.word[amount.end] if amount.end < t.n else ""
        if quote in ("′", "″") and t.glued[amount.end]:
            amount.unit, amount.end, amount.kind, amount.explicit = ("ft" if quote == "′" else "in"), amount.end + 1, "measure", True
        return
    amount.unit = unit.unit
    amount.unit_text = t.text[t.start[unit.start] : t.end[unit.end - 1]]
    amount.kind = unit.kind
    amount.attributive = unit.attributive
    amount.explicit = True
    amount.end = unit.end
    if amount.fraction and unit.kind != "percent":
        amount.fraction = None


def _compound(a: Amount, b: Amount, t: Tokens) -> bool:
    """Join "2 hours 31 minutes" or "6ft 4in" into the first amount, in the smaller unit."""
    factor = COMPOUND.get((a.unit, b.unit))
    if factor is None and a.unit == "ft" and b.unit == "" and a.value is not None and b.bare and b.first == a.end and (t.glued[b.first] or t.lower(b.end) in ("", ".", ",", "tall", ";", "and", "and-a-half")):
        factor, b.unit = 12, "in"
    if factor is None or a.value is None or b.value is None or b.value >= factor or a.rate or b.rate:
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
