"""Months, days of the week, and the words that stand around dates and times."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3,
    "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun""".split()
)
SEASONS = frozenset("spring summer autumn fall winter christmas easter ramadan".split())
YEAR_BEFORE = frozenset(
    """in since by until till from before after during year early late mid fiscal fy circa class
    season summer winter spring autumn fall end start beginning mid-to-late through throughout
    christmas easter election budget vintage calendar financial to between of around about into
    for and or than on versus vs compared q1 q2 q3 q4 h1 h2 quarter half dating back as ca
    against over born""".split()
)
YEAR_SURE = frozenset(
    """in since by until till during early late mid fiscal fy summer winter spring autumn season
    year end start beginning calendar financial christmas easter before after from through
    throughout born""".split()
)
"""Words before a number of four digits that make it a year even where a plural follows."""
TIME_ZONES = frozenset(
    """gmt utc est edt pst pdt cst cdt mst mdt cet cest bst ist aest aedt eet jst et pt""".split()
)
