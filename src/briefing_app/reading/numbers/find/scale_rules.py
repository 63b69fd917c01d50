"""The rules for scales: what multiplies a number (`SCALES`), and what a letter against it means.

"5m" may be millions or metres (`MILLIONS`), "4K" a thousand of something or a name (`THOUSANDS`).
"""

from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.nouns import plural_noun
from briefing_app.reading.grammar.numerals import Numeral
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon import numbers as scales
from briefing_app.reading.lexicon.measures import LENGTH_SYMBOLS, LENGTHS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit.measure import hyphen, measure
from briefing_app.reading.rules import Table

_RACES = frozenset((50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10000))
_PLURALS = ("hundreds", "thousands")
_LETTERS = ("m", "M", "mil", "b", "B")


class Letter:
    """A letter against a number, which may scale it, with what stands around both."""

    def __init__(self, t: Tokens, amount: Amount, at: int) -> None:
        self.t, self.amount, self.at = t, amount, at
        self.word, self.next = t.word[at], t.lower(at + 1)
        self.before = t.lower(amount.first - 1)

    @cached_property
    def counted(self) -> bool:
        """Whether the noun behind it may be counted."""
        return plural_noun(self.t, self.at + 1)


MILLIONS: Table[Letter, bool] = Table("m for millions")


@MILLIONS.rule("an area", "It has 5m2 of land.", "It has 5m, 2 of it land.")
def _area(c: Letter) -> bool | None:
    return False if c.t.joined(c.at + 1) and c.t.word[c.at + 1] in ("2", "3") else None


@MILLIONS.rule("a length said twice", "It rose 48m (157ft).", "It rose 48m (157 jobs).")
def _bracketed(c: Letter) -> bool | None:
    again = c.next in ("(", "/") and c.t.lower(c.at + 3) in LENGTH_SYMBOLS
    return False if again else None


@MILLIONS.rule("a long thing", "It was a 5m, not a 6m.", "They met 5m whales.")
def _long(c: Letter) -> bool | None:
    one = not hyphen(c.t, c.at + 1) and c.before in ("a", "an")
    return False if one and not is_plural(c.next) else None


@MILLIONS.rule("a height", "They camp at 1,900m.", "They met at 5m.")
def _height(c: Letter) -> bool | None:
    # Nobody writes so many millions in this way.
    return False if c.amount.top >= 1000 and not c.counted else None


@MILLIONS.rule("joined to a word", "A 50m-pool was opened.", "They met 5m strong people.")
def _joined(c: Letter) -> bool | None:
    if not hyphen(c.t, c.at + 1):
        return None
    after = c.t.lower(c.at + 2)
    things = after not in LENGTHS and plural_noun(c.t, c.at + 3)
    return after in ("strong", "plus") or things


@MILLIONS.rule("a noun is counted", "They sold 5m tickets.", "It lies 5m deep.")
def _noun(c: Letter) -> bool | None:
    return True if c.counted and c.next not in LENGTHS else None


@MILLIONS.rule("a unit is counted", "It won 14m CGT in May.", "It lies 14m deep.")
def _of_unit(c: Letter) -> bool | None:
    found = measure(c.t, c.at + 1) if c.next not in LENGTHS else None
    apart = found is not None and not c.t.joined(c.at + 1) and found.kind == "measure"
    return True if apart and len(c.next) > 1 else None


@MILLIONS.rule("from somewhere", "It lies 5m from the road.", "They raised 5m.")
def _from(c: Letter) -> bool | None:
    at = c.at + 2
    led = c.next == "from" and c.t.cls[at if at < c.t.n else c.at] == WORD
    return not words.MONEY_MOVES.isdisjoint(c.t.bag) if led else None


@MILLIONS.rule("a length", "They sold 5m of rope.", "They raised 5m.")
def _length(c: Letter) -> bool | None:
    if c.next not in LENGTHS and c.next not in ("of", "x", "×", "/"):
        return None
    return c.next == "of" and c.t.lower(c.at + 2) in ("the", "them", "those", "its", "these")


@MILLIONS.rule("a race", "She won the 100m.", "She won 100m.")
def _race(c: Letter) -> bool | None:
    led = c.before in ("the", "over", "men's", "women's", "x", "×")
    return False if c.amount.top in _RACES and led and not c.next.endswith("s") else None


@MILLIONS.rule("other lengths", "The tall tower rose 5m.", "The price rose 5m.")
def _lengths(c: Letter) -> bool | None:
    return None if words.METRIC.isdisjoint(c.t.bag) else False


@MILLIONS.rule("nothing is measured", "They raised 5m.", "They raised 5m wide walls.")
def _alone(c: Letter) -> bool | None:
    at = c.at + 1
    return at >= c.t.n or c.t.cls[at] != WORD or c.next in words.AFTER_MILLIONS


THOUSANDS: Table[Letter, bool] = Table("k for thousands")


@THOUSANDS.rule("a screen", "It is shown in 4K.", "He has 4K tickets.")
def _screen(c: Letter) -> bool | None:
    return False if c.amount.top in (4, 8) and not c.counted else None


@THOUSANDS.rule("a run", "He ran a 10K.", "He sold 10K tickets.")
def _run(c: Letter) -> bool | None:
    leads = ("a", "the", "") if c.word == "K" else ("", "the", "her", "his")
    race = c.amount.top in (5, 10) and c.before in leads
    return False if race and not c.counted else None


@THOUSANDS.rule("a name", "They met in a 12K race.", "They met 12K fans.")
def _name(c: Letter) -> bool | None:
    return False if c.next in beside.AFTER_4K else None


class Scale(NamedTuple):
    """What multiplies a number, and the token after it."""

    factor: int
    end: int


class Behind:
    """A number and the token behind it, which may scale it."""

    def __init__(self, t: Tokens, amount: Amount, number: Numeral) -> None:
        self.t, self.amount, self.number = t, amount, number
        joined = hyphen(t, amount.end) and t.low[amount.end + 1] in scales.SCALES
        self.at = amount.end + joined
        self.next_to = not joined
        self.low, self.word = t.low[self.at], t.word[self.at]

    def by(self, factor: int) -> Scale:
        """Return the token as a scale."""
        return Scale(factor, self.at + 1)


SCALES: Table[Behind, Scale] = Table("scale")


@SCALES.rule("before a sign of money", "It cost 20 k€.", "It cost 20 k.")
def _before_sign(c: Behind) -> Scale | None:
    at = c.amount.end
    signed = c.t.joined(at + 1) and c.t.word[at + 1] in money.SIGNS
    factor = money.SCALED.get(c.t.word[at]) if signed else None
    return Scale(factor, at + 1) if factor is not None else None


@SCALES.rule("a word", "They sold 20 million tickets.", "They sold 20 tickets.")
def _word(c: Behind) -> Scale | None:
    number, low = c.number, c.low
    if low not in scales.SCALE_WORDS or low in _PLURALS or (number.words and low == "hundred"):
        return None
    fresh = number.words and not c.amount.currency and c.amount.scale == 1 and c.next_to
    taken = fresh and low in scales.SCALES and number.scaled
    return None if taken and number.value >= scales.SCALES[low] else c.by(scales.SCALE_WORDS[low])


@SCALES.rule("dozens", "They sold 3 dozen eggs.", "They sold 3 brown eggs.")
def _dozens(c: Behind) -> Scale | None:
    fresh = not c.number.words and c.next_to and c.amount.scale == 1
    return c.by(scales.DOZENS[c.low]) if fresh and c.low in scales.DOZENS else None


@SCALES.rule("letters that are sure", "They sold 20 bn tickets.", "They sold 20 cr tickets.")
def _sure(c: Behind) -> Scale | None:
    crore = c.low == "cr" and (bool(c.amount.currency) or c.t.glued[c.at])
    if c.low not in scales.SURE_SUFFIXES and not crore:
        return None
    t, at = c.t, c.at
    stopped = t.lower(at + 1) == "." and t.glued[at + 1]  # "2.3 Mio. €", not the end of a sentence
    money_behind = t.lower(at + 2) in _MONEY_BEHIND
    factor = scales.SUFFIXES[c.low]
    return Scale(factor, at + 2) if stopped and money_behind else c.by(factor)


_MONEY_BEHIND = money.SIGNS.keys() | frozenset("euro euros eur usd chf gbp dollar dollars".split())


@SCALES.rule("a letter against it", "They sold 5k tickets.", "They sold 5 k tickets.")
def _against(c: Behind) -> Scale | None:
    against = c.t.glued[c.at] and c.next_to and c.low in scales.SUFFIXES
    if not against or c.t.cls[c.number.first] != NUMBER:
        return None
    scaled = _is_scale(Letter(c.t, c.amount, c.at), c.low)
    return c.by(scales.SUFFIXES[c.low]) if scaled else None


@SCALES.rule("a letter of money", "It cost $5 m.", "It rose 5 m.")
def _of_money(c: Behind) -> Scale | None:
    fresh = c.amount.currency and c.next_to and c.amount.scale == 1
    return c.by(scales.SUFFIXES[c.low]) if fresh and c.word in _LETTERS else None


def _is_scale(c: Letter, low: str) -> bool:
    """Weigh a letter against a number."""
    paid = bool(c.amount.currency)
    if low in ("mil", "mio", "mrd", "trn", "bil", "cr"):
        return True
    if low in ("mm", "t"):
        return paid
    if low == "l":
        return c.amount.currency == "INR"
    if low == "k":
        return paid or THOUSANDS.decide(c, c.t, c.at) is None
    if low == "b":
        return paid or c.counted
    return low == "m" and (paid or c.word == "M" or MILLIONS.decide(c, c.t, c.at) is True)
