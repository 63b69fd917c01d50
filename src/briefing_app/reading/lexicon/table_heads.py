"""Words of the heads of tables: what names a change, what names nothing that is counted, what is
short for what, and how the names of rows are tied to what is counted.
"""

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

ROWS_IN = frozenset(
    """ward region district county country state town city area borough parish province zone
    constituency village island territory community division municipality prefecture canton suburb
    neighbourhood neighborhood sector industry basin catchment postcode electorate seat department
    continent nation market republic shire locality settlement commune barangay taluka tehsil block
    park forest habitat year-group form class""".split()
)
"""Heads over names of places and fields in which something is counted."""
ROWS_AT = frozenset(
    """station school hospital site dam reservoir airport port harbour harbor stadium ground gauge
    library museum prison jail college university branch store shop plant mine terminal depot pool
    venue beach campus centre center clinic lock facility house home location crossing bridge
    junction lake academy theatre cinema gallery works factory refinery farm hotel institution
    observatory mill unit court office outlet yard""".split()
)
"""Heads over names of places at which something is counted."""
ROWS_FOR = frozenset("appeal cause project programme program scheme fund campaign service".split())
"""Heads over names of what money and work are for."""
ROWS_OF = frozenset(
    """title book work film movie play song album single record opera show car model make vehicle
    phone device product brand item variety breed species material fuel crop drug dish wine ship
    lake river mountain commodity""".split()
)
"""Heads over the names of works and things, of which there are loans, sales, a price, a range."""
ROWS_OWN = frozenset("name player team club side party candidate crew driver company bank".split())
"""Heads over names of those who have what is counted: "Malhotra’s runs"."""

SHORTENED = {
    "avge": "average", "avg": "average", "ave": "average", "av.": "average", "max": "maximum",
    "pop": "population", "popn": "population", "no.": "number", "nos": "number", "nr.": "number",
    "qty": "quantity", "amt": "amount", "temp": "temperature", "temps": "temperatures",
    "est.": "estimated", "prev": "previous", "elev": "elevation", "tot": "total", "rev": "revenue",
    "govt": "government", "dept": "department", "hosp": "hospital", "vacc": "vaccinated",
    "unemp": "unemployment", "empl": "employment", "approx": "approximate", "pts": "points",
    "attd": "attendance", "chg": "change", "incl": "including", "excl": "excluding",
    "vol": "volume", "vols": "volumes", "wt": "weight", "ht": "height", "elec": "electricity",
    "maj": "majority", "pax": "passengers", "regd": "registered", "apps": "appearances",
}  # fmt: skip
"""How heads shorten words, in small letters; with its full stop what is a word without it."""
OF_CRICKET = {
    "mat": "matches", "m": "matches", "inns": "innings", "i": "innings", "no": "not outs",
    "hs": "highest score", "avge": "average", "ave": "average", "sr": "strike rate",
    "wkts": "wickets", "wkt": "wickets", "w": "wickets", "ov": "overs", "ovs": "overs",
    "o": "overs", "mdns": "maidens", "r": "runs", "econ": "runs per over", "ct": "catches",
    "runs": "runs",
}  # fmt: skip
OF_LEAGUES = {
    "p": "matches", "pld": "matches", "pl": "matches", "gp": "matches", "mp": "matches",
    "w": "wins", "d": "draws", "l": "losses", "t": "ties", "gf": "goals scored",
    "ga": "goals conceded", "gd": "goal difference", "pf": "points scored",
    "pa": "points conceded", "pd": "points difference", "pts": "points",
}  # fmt: skip
"""How heads of tables of matches shorten words, where several of them do."""
