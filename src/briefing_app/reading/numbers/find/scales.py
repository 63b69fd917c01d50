"""Scales after a number: "million", "bn", "crore"; and letters that may be a scale or a measure."""

from briefing_app.reading.grammar.nouns import plural_noun
from briefing_app.reading.grammar.numerals import Numeral
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon.measures import LENGTH_SYMBOLS, LENGTHS
from briefing_app.reading.lexicon.numbers import (
    DOZENS,
    SCALE_WORDS,
    SCALES,
    SUFFIXES,
    SURE_SUFFIXES,
)
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit.measure import hyphen

_RACES = frozenset((50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10000))


def take_scale(t: Tokens, amount: Amount, number: Numeral) -> None:
    """Take "million", "bn", "crore", "K" after a number."""
    for _ in range(2):
        at = amount.end
        if at >= t.n:
            return
        if t.joined(at + 1) and t.word[at + 1] in money.SIGNS and t.word[at] in money.SCALED:
            # "20 k€", "5 M€"
            amount.times(money.SCALED[t.word[at]])
            amount.scale *= money.SCALED[t.word[at]]
            amount.end, amount.bare = at + 1, False
            return
        if hyphen(t, at) and t.low[at + 1] in SCALES:
            at += 1
        low, word = t.low[at], t.word[at]
        if (
            low in SCALE_WORDS
            and low not in ("hundreds", "thousands")
            and not (number.words and low in ("hundred",))
        ):
            if (
                (
                    number.words
                    and not amount.currency
                    and low in SCALES
                    and amount.scale == 1
                    and at == amount.end
                )
                and number.scaled
                and number.value >= SCALES[low]
            ):
                return
            factor = SCALE_WORDS[low]
        elif low in DOZENS and not number.words and at == amount.end and amount.scale == 1:
            factor = DOZENS[low]
        elif low in SURE_SUFFIXES or (low == "cr" and (amount.currency or t.glued[at])):
            factor = SUFFIXES[low]
        elif t.glued[at] and at == amount.end and low in SUFFIXES and t.cls[number.first] == NUMBER:
            if not _is_scale(t, amount, at, low, word):
                return
            factor = SUFFIXES[low]
        elif (
            amount.currency
            and at == amount.end
            and word in ("m", "M", "mil", "b", "B")
            and amount.scale == 1
        ):
            factor = SUFFIXES[low]
        else:
            return
        amount.times(factor)
        amount.scale *= factor
        amount.end = at + 1
        amount.bare = False
        if low in _SHORTENED and _point_at(t, amount.end):
            amount.end += 1


_SHORTENED = ("mn", "bn", "cr", "mil", "bln")


def _point_at(t: Tokens, at: int) -> bool:
    """Whether a point that shortens a word stands there, not one that ends the text."""
    return t.lower(at) == "." and t.joined(at) and at + 1 < t.n


def _is_scale(t: Tokens, amount: Amount, at: int, low: str, word: str) -> bool:
    """Weigh a letter glued to a number: "5m" may be millions or metres, "4K" a thousand or a
    name.
    """
    money = bool(amount.currency)
    if low in ("mil", "mio", "mrd", "trn", "bil", "cr"):
        return True
    if low in ("mm", "t"):
        return money
    if low == "l":
        return amount.currency == "INR"
    if low == "k":
        return money or _thousands(t, amount, at, word)
    if low == "b":
        return money or plural_noun(t, at + 1)
    return low == "m" and (money or word == "M" or _millions(t, amount, at))


def _thousands(t: Tokens, amount: Amount, at: int, word: str) -> bool:
    """Whether "4K" counts thousands, rather than naming a screen or a race: "a 10K"."""
    screen = amount.top in (4, 8)
    leads = ("a", "the", "") if word == "K" else ("", "the", "her", "his")
    race = amount.top in (5, 10) and t.lower(amount.first - 1) in leads
    if (screen or race) and not plural_noun(t, at + 1):
        return False
    return t.lower(at + 1) not in beside.AFTER_4K


def _surely_metres(t: Tokens, amount: Amount, at: int) -> bool:
    """Whether "5m" is a length: "5m²", "a 5m whale", "48m (157ft)"."""
    if t.joined(at + 1) and t.word[at + 1] in ("2", "3"):
        return True
    bracketed = t.lower(at + 1) in ("(", "/") and t.lower(at + 3) in LENGTH_SYMBOLS
    if bracketed or hyphen(t, at + 1):
        return bracketed
    return t.lower(amount.first - 1) in ("a", "an") and not is_plural(t.lower(at + 1))


def _millions(t: Tokens, amount: Amount, at: int) -> bool:
    """Whether "5m" without a currency counts millions, rather than metres."""
    following = t.lower(at + 1)
    if _surely_metres(t, amount, at):
        return False
    counted = plural_noun(t, at + 1)
    if amount.top >= 1000 and not counted:
        # "at 1,900m": nobody writes so many millions in this way
        return False
    if hyphen(t, at + 1):
        after = t.lower(at + 2)
        return after in ("strong", "plus") or (after not in LENGTHS and plural_noun(t, at + 3))
    if counted and following not in LENGTHS:
        return True
    if following == "from" and t.cls[at + 2 if at + 2 < t.n else at] == WORD:
        return not words.MONEY_MOVES.isdisjoint(t.bag)
    if following in LENGTHS or following in ("of", "x", "×", "/"):
        return following == "of" and t.lower(at + 2) in ("the", "them", "those", "its", "these")
    before = t.lower(amount.first - 1)
    race = amount.top in _RACES and before in ("the", "over", "men's", "women's", "x", "×")
    if race and not following.endswith("s"):
        return False
    if not words.METRIC.isdisjoint(t.bag):
        return False
    return at + 1 >= t.n or t.cls[at + 1] != WORD or following in words.AFTER_MILLIONS
