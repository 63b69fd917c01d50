"""Sums of money: what they are for, from or the price of.

The verb before a sum, the words behind it and the noun beside it tell (`money`), or an idiom does
(`idioms`); which nouns and clauses are of money is in `amounts`.
"""

from briefing_app.reading.labels.labellers.paid.idioms import sums
from briefing_app.reading.labels.labellers.paid.money import money

__all__ = ["money", "sums"]
