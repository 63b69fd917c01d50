"""Values of numbers in digits and in words."""

from decimal import Decimal
from fractions import Fraction

from briefing_app.reading.grammar.digits import digits_value
from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import clauses
from briefing_app.reading.lexicon.numbers import (
    DOZENS,
    PARTS,
    PARTS_PLURAL,
    SCALE_WORDS,
    SCALES,
    SMALL,
    TENS,
    VULGAR,
)

_SPACES = frozenset(" \u00a0\u2009\u202f\u2007\u2008")


class Numeral:
    """A number as it stands: value, tokens, and how it was written."""

    __slots__ = ("bare", "digits", "end", "first", "fraction", "scaled", "value", "words")

    def __init__(self, value: Decimal, first: int, end: int, *, words: bool = False) -> None:
        self.value = value
        self.first = first
        self.end = end
        self.words = words
        self.bare = False
        """Digits only: no separator, no point, no scale."""
        self.scaled = False
        self.digits = 0
        self.fraction: Fraction | None = None


def numeral(t: Tokens, i: int) -> Numeral | None:
    """Read the number that starts at token ``i``, in digits or words; None if there is none."""
    if t.cls[i] == NUMBER:
        return _digits(t, i)
    if t.word[i] in VULGAR:
        top, bottom = VULGAR[t.word[i]]
        found = Numeral(Decimal(top) / bottom, i, i + 1)
        found.fraction = Fraction(top, bottom)
        return found
    low = t.low[i]
    if low in SMALL or low in TENS or (low in ("a", "an", "half") and i + 1 < t.n):
        return _words(t, i)
    return None


def _digits(t: Tokens, i: int) -> Numeral | None:
    word = t.word[i]
    joined, end = _joined_groups(t, i)
    value = digits_value(joined)
    if value is None:
        return None
    found = Numeral(value, i, end)
    found.bare = joined.isdigit()
    found.digits = len(joined)
    priced = not found.bare and end < t.n and t.word[end] == "-" and t.glued[end]
    if priced and _cents(word) and t.joined(end + 1) and (at := _slash_fraction(t, end + 1)):
        # prices in eighths of a cent: "$5.79-3/4"
        found.value += Decimal(t.word[end + 1]) / Decimal(t.word[end + 3]) / 100
        found.end = at
    if found.bare and end < t.n and (part := _mixed(t, end)) is not None:
        found.value += part[0]
        found.end, found.bare = part[1], False
    elif end + 1 < t.n and t.word[end] in _TIMES and t.word[end + 1] == "10":
        _power_of_ten(t, found)
    return found


def _cents(word: str) -> bool:
    """Whether digits are written like a price: "5.79"."""
    whole, _, cents = word.partition(".")
    return len(cents) == 2 and whole.isdigit()


_TIMES = frozenset(("×", "x", "·", "*"))
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _power_of_ten(t: Tokens, found: Numeral) -> None:
    """Read "3.3×10^6" and "2 x 10⁴"."""
    at = found.end + 2
    raised = t.lower(at) == "^"
    at += raised
    minus = t.lower(at) in ("-", "−", "⁻")
    at += minus
    if at >= t.n or not t.glued[at]:
        return
    word = t.word[at]
    said = word if raised else "" if word.isdecimal() else word.translate(_RAISED)
    if not said.isdecimal() or len(said) > 2:
        return
    found.value *= Decimal(10) ** (-int(said) if minus else int(said))
    found.end, found.bare, found.scaled = at + 1, False, True


def _joined_groups(t: Tokens, i: int) -> tuple[str, int]:
    """Join "12 500", whose groups are parted by single spaces, and "3 ,000" with a stray one."""
    word, end = t.word[i], i + 1
    if len(word) > 3 or not word.isdigit() or end >= t.n:
        return word, end
    if t.cls[end] != NUMBER and t.word[end] not in ".,":
        return word, end
    joined = word
    while end < min(t.n, i + 6) and joined.isdigit() and _is_group(t, end):
        joined += t.word[end]
        end += 1
    more = end < t.n and (
        (t.cls[end] == NUMBER and not t.glued[end]) or (t.low[end] == "s" and t.glued[end])
    )
    if end > i + 1 and more:
        joined, end = word, i + 1
    if end + 1 < t.n and not t.glued[end] and t.cls[end + 1] == NUMBER:
        return _past_a_stray_mark(t, joined, end)
    return joined, end


def _past_a_stray_mark(t: Tokens, joined: str, end: int) -> tuple[str, int]:
    """Join what a blank too many has torn: "3 ,000", "2 .5 million"."""
    mark, after = t.word[end], t.word[end + 1]
    if mark == "," and t.glued[end + 1] and len(after.partition(".")[0]) == 3:
        return joined + after, end + 2
    if mark == "." and after.isdecimal() and len(after) < 3 and t.glued[end + 1]:
        return f"{joined}.{after}", end + 2
    return joined, end


def _is_group(t: Tokens, at: int) -> bool:
    """Whether three digits follow after one space."""
    return (
        t.cls[at] == NUMBER
        and t.start[at] == t.end[at - 1] + 1
        and t.text[t.end[at - 1]] in _SPACES
        and len(t.word[at].partition(".")[0]) == 3
        and "," not in t.word[at]
    )


def _mixed(t: Tokens, end: int) -> tuple[Decimal, int] | None:
    """Read the fraction after whole digits: "1½", "2 1/2", "612-1/4", "3 and a half"."""
    if t.word[end] in VULGAR and t.start[end] - t.end[end - 1] <= 1:
        top, bottom = VULGAR[t.word[end]]
        return Decimal(top) / bottom, end + 1
    if not t.glued[end] and (at := _slash_fraction(t, end)):
        return Decimal(t.word[end]) / Decimal(t.word[end + 2]), at
    if t.word[end] in "-–" and t.glued[end] and (at := _slash_fraction(t, end + 1)):
        return Decimal(t.word[end + 1]) / Decimal(t.word[end + 3]), at
    half = t.low[end : end + 2] == ["and", "a"] and t.lower(end + 2) in ("half", "quarter")
    return (Decimal(1) / PARTS[t.low[end + 2]], end + 3) if half else None


def _slash_fraction(t: Tokens, i: int) -> int:
    """Return the end of a proper fraction such as 1/2 or 3/4 at ``i``, else 0."""
    if (
        i + 2 < t.n
        and t.cls[i] == t.cls[i + 2] == NUMBER
        and t.word[i + 1] in "/⁄"
        and t.glued[i + 1]
        and t.glued[i + 2]
        and t.word[i].isdigit()
        and t.word[i + 2] in ("2", "3", "4", "5", "8", "10", "16")
        and int(t.word[i]) < int(t.word[i + 2])
        and not (i + 3 < t.n and t.glued[i + 3] and t.word[i + 3] in "/-")
    ):
        return i + 3
    return 0


def slash_fraction(t: Tokens, i: int) -> Numeral | None:
    """Read "3/4" at ``i``."""
    if end := _slash_fraction(t, i):
        part = Fraction(int(t.word[i]), int(t.word[i + 2]))
        found = Numeral(Decimal(part.numerator) / part.denominator, i, end)
        found.fraction = part
        return found
    return None


def _hyphen(t: Tokens, i: int) -> bool:
    return i + 1 < t.n and t.word[i] in "-‐‑" and t.glued[i] and t.glued[i + 1]


def _words(t: Tokens, i: int) -> Numeral | None:
    """Read a number in words: "four hundred and ten", "two and a half", "half a dozen"."""
    article = t.low[i] in ("a", "an")
    if t.low[i] == "half" or (article and t.lower(i + 1) == "half"):
        return _half_of_scale(t, i)
    spoken = _Spoken(t, i)
    if article:
        if not (t.low[i + 1] in DOZENS or t.low[i + 1] == "hundred" or t.low[i + 1] in SCALES):
            return None
        spoken.begin_with_one()
    while spoken.at < t.n and spoken.take():
        pass
    if not spoken.seen:
        return None
    if spoken.dozens:
        return _scaled(Decimal(spoken.total), i, spoken.at)
    return _and_a_part(t, i, spoken) or _point(t, i, spoken) or spoken.numeral(i)


def _half_of_scale(t: Tokens, i: int) -> Numeral | None:
    """Read "half a dozen", "half a million", "a half million"."""
    if t.low[i] == "half":
        known = t.lower(i + 1) in ("a", "of", "an") and t.lower(i + 2) in clauses.HALVED
        first = i
    else:
        known = t.lower(i + 2) in clauses.HALF_SCALES
        first = i + 1
    if not known:
        return None
    scale = 12 if t.low[i + 2] == "dozen" else SCALE_WORDS[t.low[i + 2]]
    return _scaled(Decimal(scale) / 2, first, i + 3)


_NO_SCALE = 10**30


class _Spoken:
    """A number in words as far as it has been read, word by word."""

    def __init__(self, t: Tokens, at: int) -> None:
        self.t = t
        self.at = at
        self.total = 0
        self.current = 0
        self.last_scale = _NO_SCALE
        self.seen = False
        self.room = True
        """A unit or ten may follow."""
        self.scaled = False
        self.dozens = False

    def begin_with_one(self) -> None:
        """Take the "a" of "a hundred"."""
        self.current, self.at, self.seen = 1, self.at + 1, True

    def take(self) -> bool:
        """Take the next word if it goes on with the number."""
        word = self.t.low[self.at]
        if self.dozens:
            return False
        if word in SMALL and self.room and (self.current % 10 == 0 or not self.seen):
            return self._small(SMALL[word])
        if word in TENS and (not self.seen or (self.current % 100 == 0 and self.room)):
            return self._ten(TENS[word])
        if word == "hundred" and self.seen and 0 < self.current < 100:
            self.current *= 100
            return self._scale()
        if word in DOZENS and self.seen:
            self.total, self.current, self.dozens = (self.total + self.current) * 12, 0, True
            return self._scale()
        if word in SCALES and self.seen and self.current and SCALES[word] < self.last_scale:
            self.last_scale = SCALES[word]
            self.total, self.current = self.total + self.current * self.last_scale, 0
            return self._scale()
        return word == "and" and self._and()

    def _small(self, value: int) -> bool:
        if self.seen and (value == 0 or (self.current % 100 and value >= 10)):
            return False
        self.current += value
        self.seen, self.room = True, False
        self.at += 1
        if _hyphen(self.t, self.at) and self.t.lower(self.at + 1) in ("hundred", "thousand"):
            self.at += 1
        return True

    def _ten(self, value: int) -> bool:
        self.current += value
        self.at += 1
        self.seen, self.room = True, True
        if _hyphen(self.t, self.at) and SMALL.get(self.t.low[self.at + 1], 0) in range(1, 10):
            self.current += SMALL[self.t.low[self.at + 1]]
            self.at += 2
            self.room = False
        return True

    def _scale(self) -> bool:
        self.at += 1
        self.room = self.scaled = True
        return True

    def _and(self) -> bool:
        """ "two hundred and five", but "two million and five hundred thousand" stays two."""
        after = self.t.lower(self.at + 1)
        if not (self.seen and self.scaled and self.room) or after == "zero":
            return False
        if after not in SMALL and after not in TENS:
            return False
        if after == "one" and self.t.lower(self.at + 2) in ("of", "in", "or"):
            return False
        if 1000 < self.last_scale < _NO_SCALE and self.current == 0:
            return False
        self.at += 1
        return True

    def numeral(self, first: int) -> Numeral:
        """Return what was read."""
        found = Numeral(Decimal(self.total + self.current), first, self.at, words=True)
        found.scaled = self.scaled
        return found


def _point(t: Tokens, i: int, spoken: _Spoken) -> Numeral | None:
    """Read decimals in words: "zero point five", "two point seven five"."""
    if spoken.scaled or t.lower(spoken.at) != "point":
        return None
    digits, at = "", spoken.at + 1
    while SMALL.get(t.lower(at), 10) < 10:
        digits += str(SMALL[t.low[at]])
        at += 1
    if not digits:
        return None
    whole = spoken.total + spoken.current
    return Numeral(Decimal(f"{whole}.{digits}"), i, at, words=True)


def _and_a_part(t: Tokens, i: int, spoken: _Spoken) -> Numeral | None:
    """Read "two and a half", "three and three-quarters", "one-and-a-half"."""
    at, amount = spoken.at, Decimal(spoken.total + spoken.current)
    if _hyphen(t, at):
        half = t.lower(at + 1) == "and" and t.lower(at + 3) == "a" and t.lower(at + 5) == "half"
        return _scaled(amount + Decimal("0.5"), i, at + 6) if half else None
    if t.lower(at) != "and" or at + 1 >= t.n:
        return None
    after = t.low[at + 1]
    if after in ("a", "one") and t.lower(at + 2) in ("half", "quarter", "third"):
        # "two and a half", but not "three and a half of them"
        if t.lower(at + 3) == "of" and t.lower(at + 4) in ("the", "them", "those"):
            return None
        return _scaled(amount + _part(t.low[at + 2]), i, at + 3)
    below = at + 2 + _hyphen(t, at + 2)
    parted = ("quarters", "thirds", "quarter", "third") + ("half",) * (below > at + 2)
    if after in SMALL and t.lower(below) in parted:
        part = _part(t.low[below].removesuffix("s"))
        return _scaled(amount + SMALL[after] * part, i, below + 1)
    return None


def _part(word: str) -> Decimal:
    return Decimal(1) / PARTS[word]


def _scaled(value: Decimal, first: int, end: int) -> Numeral:
    found = Numeral(value, first, end, words=True)
    found.scaled = True
    return found


def fraction_words(t: Tokens, i: int) -> Numeral | None:
    """Read "two-thirds", "a quarter", "three quarters", "one-tenth", "half" at token ``i``; after
    "the remaining" also "quarter" alone.
    """
    low = t.low
    word = low[i]
    if word in PARTS and word != "half" and t.lower(i - 1) == "remaining":
        return _fraction(1, PARTS[word], i, i + 1)
    if word in ("half", "one-half") and t.cls[i] != NUMBER:
        return _fraction(1, 2, i, i + 1)
    top = 1 if word in ("a", "an", "one") else SMALL.get(word, 0)
    if word == "a" and t.lower(i + 1) in _FULL and t.lower(i + 2) in PARTS:
        return _fraction(1, PARTS[t.low[i + 2]], i, i + 3)
    at = i + 1
    if not top:
        if t.cls[i] != NUMBER or not t.word[i].isdigit() or len(t.word[i]) > 2:
            return None
        top = int(t.word[i])
    if _hyphen(t, at):
        at += 1
    if at >= t.n:
        return None
    below = low[at]
    if top == 1 and below in PARTS:
        return _fraction(1, PARTS[below], i, at + 1)
    if top > 1 and below in PARTS_PLURAL:
        return _fraction(top, PARTS_PLURAL[below], i, at + 1)
    if top > 1 and below in ("third", "quarter", "fourth", "fifth", "tenth") and at == i + 2:
        return _fraction(top, PARTS[below], i, at + 1)
    return None


_FULL = ("full", "whole", "mere")


def _fraction(top: int, bottom: int, first: int, end: int) -> Numeral:
    found = Numeral(Decimal(top) / bottom, first, end, words=True)
    found.fraction = Fraction(top, bottom)
    return found
