"""Scales after a number: "million", "bn", "crore", "K"."""

from briefing_app.reading.grammar.numerals import Numeral
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.find.scale_rules import SCALES, Behind

_MOST = 2
"""Scales that one number may have: "20 thousand million"."""
_SHORT = ("mn", "bn", "cr", "mil", "bln")
"""What a point may shorten: "20 mn. tonnes"."""


def take_scale(t: Tokens, amount: Amount, number: Numeral) -> None:
    """Take "million", "bn", "crore", "K" after a number."""
    for _ in range(_MOST):
        if amount.end >= t.n:
            return
        scale = SCALES.decide(Behind(t, amount, number), t, amount.first)
        if scale is None:
            return
        amount.times(scale.factor)
        amount.scale *= scale.factor
        amount.end, amount.bare = scale.end, False
        pointed = t.lower(scale.end) == "." and t.joined(scale.end)
        if pointed and t.low[scale.end - 1] in _SHORT and scale.end + 1 < t.n:
            amount.end += 1
