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
YEAR_SURE = frozenset(
    """in since by until till during early late mid fiscal fy summer winter spring autumn season
    year end start beginning calendar financial christmas easter before after from through
    throughout born""".split()
)
"""Words before a number of four digits that make it a year even where a plural follows."""
TIME_ZONES = frozenset(
    """gmt utc est edt pst pdt cst cdt mst mdt cet cest bst ist aest aedt eet jst et pt""".split()
)
