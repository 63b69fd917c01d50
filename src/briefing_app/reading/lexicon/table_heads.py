"""Words of the heads of tables: what names a change, and what names nothing that is counted."""

import re

from briefing_app.reading.pattern import Pattern

CHANGE_HEADS = Pattern(
    r"\b(?:change|changes|growth|increase|decrease|rise|fall|variation|variance|yoy|y/y|"
    r"year[- ]on[- ]year|over the year|m/m|q/q|difference)\b|\+/[-−–]|±|[Δ∆]",
    re.IGNORECASE,
)
"""Heads of columns and rows whose numbers say by how much something moved."""

HEAD_ENDS = frozenset(
    """by of in on at from to for with per across within among during under over between as
    aged who that which and caused""".split()
)
"""Words after the noun that heads a caption: "Visits by house", "Persons aged 15 to 74"."""

SECTION_TITLES = frozenset(
    """accounts agenda bulletin minutes news newsletter release report review
    scorecard statement update
    highlights headlines overview summary snapshot figures facts points results findings numbers
    statistics data glance brief outlook background details notes""".split()
)
"""Words that title a list of figures of many kinds, and say of none what it is about."""
EVENTS = frozenset(
    """accidents admissions applications arrests calls cases charges claims collisions complaints
    convictions crashes crimes deaths derailments discharges enquiries evictions fires incidents
    injuries inquiries inspections offences offenses outbreaks recoveries reports requests
    warnings""".split()
)
"""What happens: a row below it says of what kind or where, and is not what is counted."""
OWN_MEASURES = frozenset(
    """return rate ratio margin yield incidence prevalence inflation growth turnout occupancy
    unemployment coverage uptake positivity""".split()
)
"""What is a measure by itself, and no part of what was counted before."""
SUMMED_HEADS = frozenset("income revenue receipts spending expenditure outgoings".split())
"""Heads over the names of rows that say what all the sums beside them are."""
GENERAL_HEADS = frozenset(
    """figures indicators results statistics numbers totals changes rates types percentages averages
    values shares amounts sums levels details highlights categories sources regions countries areas
    sales revenues earnings expenses costs wages prices proceeds funds others means points years
    months weeks days hours estimates forecasts data terms trends comparisons summaries tables
    notes facts series groups thousands millions billions lakhs crores""".split()
)
"""Plural nouns in heads that are not what the numbers below count."""
