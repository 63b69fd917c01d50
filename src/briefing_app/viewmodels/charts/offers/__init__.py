"""Charts offered automatically, only where figures are comparable.

In goes a briefing, out come offers, the best first. Comparable are: the rows of a table's column or
the items of a list in one unit, the same thing at different periods or places, and parts of a whole
that the text states. What is not sure, what a failing claim rests on, lengths of time, and unlike
periods are never put side by side. A column is drawn whole or not at all, the same numbers once,
and a title is made of heads or of words that the article puts together. When in doubt nothing is
offered.
"""

from briefing_app.viewmodels.charts.offers.columns import chart_of_column
from briefing_app.viewmodels.charts.offers.derive import derive_offers, offered_charts
from briefing_app.viewmodels.charts.offers.offer import LONGEST_TITLE, Offer

__all__ = ["LONGEST_TITLE", "Offer", "chart_of_column", "derive_offers", "offered_charts"]
