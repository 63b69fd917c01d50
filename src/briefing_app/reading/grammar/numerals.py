"""Values of numbers in digits and in words."""

from decimal import Decimal
from fractions import Fraction

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
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

LONGEST = 40
"""Digits of the longest number that is read; longer ones are codes."""
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


def digits_value(token: str) -> Decimal | None:
    """Return the value of a token of digits, points and commas; None if it is no number.

    Commas part thousands (or lakhs: "1,23,456"); a point parts decimals, unless there are several
    before groups of three ("1.234.567"). A single comma before one or two digits is
    a decimal comma.
    """
    if len(token) > LONGEST:
        return None
    token = token.replace("·", ".")
    commas, points = token.count(","), token.count(".")
    if not commas and points <= 1:
        whole, _, decimals = token.partition(".")
        if decimals == "000" and 0 < len(whole) <= 3 and whole != "0":
            # 40.000 euros: nobody writes three noughts after a decimal point
            return Decimal(whole) * 1000
        return Decimal(token)
    if commas:
        whole, point, decimals = token.partition(".")
        if "," in decimals or "." in decimals:
            # 1.234.567,89
            whole, point, decimals = token.partition(",")
            if "," in decimals or "." in decimals or not _grouped(whole.split(".")):
                return None
            return Decimal(whole.replace(".", "") + "." + decimals)
        groups = whole.split(",")
        if _grouped(groups):
            return Decimal("".join(groups) + point + decimals)
        if commas == 1 and not points and len(groups[1]) != 3:
            return Decimal(groups[0] + "." + groups[1])
        return None
    if _grouped(token.split(".")):
        return Decimal(token.replace(".", ""))
    return None


def _grouped(groups: list[str]) -> bool:
    """Whether groups of digits are thousands, or lakhs and crores."""
    if len(groups) < 2 or not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return False
    return all(len(g) == 3 for g in groups[1:-1]) or (
        len(groups[0]) <= 2 and all(len(g) == 2 for g in groups[1:-1])
    )


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
    end = i + 1
    joined = word
    # 12 500: groups parted by single spaces
    if len(word) <= 3 and word.isdigit():
        while (
            end < t.n
            and t.cls[end] == NUMBER
            and t.start[end] == t.end[end - 1] + 1
            and t.text[t.end[end - 1]] in _SPACES
            and len(t.word[end].partition(".")[0]) == 3
            and t.word[end].count(",") == 0
            and joined.isdigit()
            and end < i + 6
        ):
            joined += t.word[end]
            end += 1
        if (
            end > i + 1
            and end < t.n
            and (
                (t.cls[end] == NUMBER and not t.glued[end]) or (t.low[end] == "s" and t.glued[end])
            )
        ):
            joined, end = word, i + 1
        if (
            end + 1 < t.n
            and t.word[end] == ","
            and not t.glued[end]
            and t.glued[end + 1]
            and len(t.word[end + 1].partition(".")[0]) == 3
            and t.cls[end + 1] == NUMBER
        ):
            # a stray space: "3 ,000"
            joined, end = joined + t.word[end + 1], end + 2
    value = digits_value(joined)
    if value is None:
        return None
    found = Numeral(value, i, end)
    found.bare = joined.isdigit()
    found.digits = len(joined)
    whole, _, cents = word.partition(".")
    eighths = len(cents) == 2 and whole.isdigit() and t.lower(end) == "-" and t.joined(end)
    if eighths and t.joined(end + 1) and (at := _slash_fraction(t, end + 1)):
        # prices in eighths of a cent: "$5.79-3/4"
        found.value += Decimal(t.word[end + 1]) / Decimal(t.word[end + 3]) / 100
        found.end = at
    # 1½, 2 1/2
    if found.bare and end < t.n:
        if t.word[end] in VULGAR and t.start[end] - t.end[end - 1] <= 1:
            top, bottom = VULGAR[t.word[end]]
            found.value += Decimal(top) / bottom
            found.end, found.bare = end + 1, False
        elif (at := _slash_fraction(t, end)) and not t.glued[end]:
            found.value += Decimal(t.word[end]) / Decimal(t.word[end + 2])
            found.end, found.bare = at, False
        elif t.word[end] in "-–" and t.glued[end] and (at := _slash_fraction(t, end + 1)):
            # 612-1/4
            found.value += Decimal(t.word[end + 1]) / Decimal(t.word[end + 3])
            found.end, found.bare = at, False
        elif (
            t.lower(end) == "and"
            and t.lower(end + 1) == "a"
            and t.lower(end + 2) in ("half", "quarter")
        ):
            found.value += Decimal(1) / PARTS[t.low[end + 2]]
            found.end, found.bare = end + 3, False
    return found


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
    low = t.low
    n = t.n
    if low[i] == "half":
        if low[i + 1] in ("a", "of", "an") and t.lower(i + 2) in (
            "dozen",
            "million",
            "billion",
            "trillion",
            "hundred",
            "thousand",
            "century",
        ):
            if low[i + 2] == "century":
                return None
            scale = 12 if low[i + 2] == "dozen" else SCALE_WORDS[low[i + 2]]
            return _scaled(Decimal(scale) / 2, i, i + 3)
        return None
    total = 0
    current = 0
    at = i
    last_scale = 10**30
    seen = False
    if low[i] in ("a", "an"):
        if low[i + 1] in DOZENS or low[i + 1] == "hundred" or low[i + 1] in SCALES:
            current, at, seen = 1, i + 1, True
        elif low[i + 1] == "half" and t.lower(i + 2) in ("million", "billion", "dozen", "trillion"):
            scale = 12 if low[i + 2] == "dozen" else SCALE_WORDS[low[i + 2]]
            return _scaled(Decimal(scale) / 2, i + 1, i + 3)
        else:
            return None
    room = True  # a unit or ten may follow
    scaled = False
    while at < n:
        word = low[at]
        if word in SMALL and room and (current % 10 == 0 or not seen):
            value = SMALL[word]
            if seen and current % 100 and value >= 10:
                break
            if seen and value == 0:
                break
            current += value
            seen, room = True, False
            at += 1
            if _hyphen(t, at) and t.lower(at + 1) in ("hundred", "thousand"):
                at += 1
        elif word in TENS and (not seen or current % 100 == 0) and (not seen or room):
            current += TENS[word]
            at += 1
            seen, room = True, True
            if _hyphen(t, at) and SMALL.get(t.low[at + 1], 0) in range(1, 10):
                current += SMALL[low[at + 1]]
                at += 2
                room = False
        elif word == "hundred" and seen and 0 < current < 100:
            current *= 100
            at += 1
            room = scaled = True
        elif word in DOZENS and seen:
            current = (total + current) * 12
            total = 0
            at += 1
            return _scaled(Decimal(current), i, at)
        elif word in SCALES and seen and current and SCALES[word] < last_scale:
            last_scale = SCALES[word]
            total += current * last_scale
            current = 0
            at += 1
            room = scaled = True
        elif (
            word == "and"
            and seen
            and (scaled and room)
            and at + 1 < n
            and (low[at + 1] in SMALL or low[at + 1] in TENS)
            and low[at + 1] != "zero"
            and not (low[at + 1] == "one" and t.lower(at + 2) in ("of", "in", "or"))
        ):
            # "two hundred and five", but "two million and five hundred thousand" stays two
            if last_scale > 1000 and current == 0 and last_scale < 10**30:
                break
            at += 1
        else:
            break
    if not seen:
        return None
    amount = Decimal(total + current)
    if t.lower(at) == "and" and at + 1 < n:
        if t.low[at + 1] in ("a", "one") and t.lower(at + 2) in ("half", "quarter", "third"):
            # "two and a half", but not "three and a half of them"
            if t.lower(at + 3) != "of" or t.lower(at + 4) not in ("the", "them", "those"):
                return _scaled(amount + _part(low[at + 2]), i, at + 3, words=True)
        elif low[at + 1] in SMALL:
            below = at + 2 + _hyphen(t, at + 2)
            if t.lower(below) in ("quarters", "thirds", "quarter"):
                part = _part(low[below].removesuffix("s"))
                return _scaled(amount + SMALL[low[at + 1]] * part, i, below + 1, words=True)
    elif (
        _hyphen(t, at)
        and low[at + 1] == "and"
        and t.lower(at + 3) == "a"
        and t.lower(at + 5) == "half"
    ):
        return _scaled(amount + Decimal("0.5"), i, at + 6, words=True)
    found = Numeral(amount, i, at, words=True)
    found.scaled = scaled
    return found


def _part(word: str) -> Decimal:
    return Decimal(1) / PARTS[word]


def _scaled(value: Decimal, first: int, end: int, *, words: bool = True) -> Numeral:
    found = Numeral(value, first, end, words=words)
    found.scaled = True
    return found


def fraction_words(t: Tokens, i: int) -> Numeral | None:
    """Read "two-thirds", "a quarter", "three quarters", "one-tenth", "half" at token ``i``."""
    low = t.low
    word = low[i]
    if word in ("half", "one-half") and t.cls[i] != NUMBER:
        return _fraction(1, 2, i, i + 1)
    top = 1 if word in ("a", "an", "one") else SMALL.get(word, 0)
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


def _fraction(top: int, bottom: int, first: int, end: int) -> Numeral:
    found = Numeral(Decimal(top) / bottom, first, end, words=True)
    found.fraction = Fraction(top, bottom)
    return found
