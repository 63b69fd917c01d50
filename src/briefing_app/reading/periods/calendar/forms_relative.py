"""The forms of telling a time that are counted from the article's date or from another time."""

from briefing_app.reading.periods.calendar.forms import SEASON, UNITS, M, N, Rule, W

_YEARLY = r"(?:(?:(?P<fy>financial|fiscal)|calendar)\s)?"
_OWN = r"(?i:['’]s)?\b"

RELATIVE = (
    Rule(
        "year_ago",
        "prior previous last year",
        r"\b(?i:(?:prior|previous|last)[\s-]year(?:['’]s)?[\s-](?:(?:first|second|third|fourth)[\s-])?"
        r"(?:quarter|period|month|half|week)|year-ago)\b",
        "the prior-year quarter",
        "the prior year",
        needs="year",
    ),
    Rule(
        "weekday_rel",
        "last next this",
        rf"\b(?P<which>(?i:last|next|this))\s{W}\b",
        "last Friday",
        "the last Fridays",
        needs="day",
    ),
    Rule("weekday", "@weekday", rf"\b{W}\b", "on Tuesday", "Tuesdays"),
    Rule(
        "month_rel",
        "last next this",
        rf"\b(?P<which>(?i:last|next|this))\s{M}\b",
        "last March",
        "lasting March",
        needs="@month",
    ),
    Rule(
        "same",
        "same corresponding equivalent comparable",
        r"\b(?i:(?:same|corresponding|equivalent|comparable)\s(?:(?:three|six|nine)[\s-])?"
        r"(?P<unit>day|week|month|quarter|half|season|period|time|date|stage|point)s?)\b",
        "the same month",
        "the same houses",
    ),
    Rule(
        "before",
        "@count the",
        rf"\b(?i:(?:{N}|the)\s(?P<unit>{UNITS}|winter|summer)s?\s(?:earlier|previously|prior|"
        r"before(?!\s(?:he|she|it|they|we|you|the|his|her|its|their)\b)))\b",
        "a year earlier",
        "a year before he",
        needs="earlier previously prior before",
    ),
    Rule(
        "ago",
        "@count",
        rf"\b(?i:{N}\s(?P<unit>{UNITS}|decade)s?\sago)\b",
        "a year ago",
        "long ago",
        needs="ago",
    ),
    Rule(
        "previous",
        "previous preceding prior year",
        rf"\b(?i:(?:previous|preceding|prior|year-earlier)[\s-]{_YEARLY}"
        rf"(?P<unit>{UNITS}|reporting\speriod|period|winter|summer|census|return|report)){_OWN}",
        "the previous quarter",
        "previous owners",
    ),
    Rule(
        "past",
        "last past preceding previous",
        rf"\b(?i:(?:last|past|preceding|previous)\s{N}\s(?P<unit>{UNITS})s)\b",
        "the past ten years",
        "the past",
    ),
    Rule(
        "ahead",
        "next",
        rf"\b(?i:next\s{N}\s(?P<unit>{UNITS})s)\b",
        "the next two years",
        "next door",
    ),
    Rule(
        "last",
        "last past",
        rf"\b(?i:last|past)[\s-](?i:{_YEARLY}"
        rf"(?P<unit>{UNITS}|{SEASON}|night|weekend|evening|Christmas)){_OWN}",
        "last year",
        "last house",
    ),
    Rule(
        "this",
        "this current",
        rf"\b(?i:this|current)\s(?i:{_YEARLY}"
        rf"(?P<unit>{UNITS}|{SEASON}|morning|afternoon|evening|weekend|time)){_OWN}",
        "this month",
        "this house",
    ),
    Rule(
        "next",
        "next coming",
        rf"\b(?i:next|coming)\s(?i:{_YEARLY}(?P<unit>{UNITS}|{SEASON}|weekend)){_OWN}",
        "next year",
        "next house",
    ),
    Rule(
        "following",
        "following",
        rf"\b(?i:following\s(?P<unit>{UNITS}))\b",
        "the following week",
        "following him",
    ),
    Rule(
        "adverb",
        "today yesterday tomorrow tonight overnight now currently at",
        r"\b(?P<which>(?i:today|yesterday|tomorrow|tonight|overnight|now|currently|at\spresent))"
        rf"{_OWN}",
        "yesterday",
        "nowhere",
    ),
    Rule(
        "during",
        "in during over throughout for of within closed ended at by from since across",
        r"\b(?i:(?:in|during|over|throughout|for|of|within|closed|ended|at|by|from|since|across)\s"
        r"(?:the\s(?:(?:end|start|close|beginning)\sof\sthe\s)?|that\s)"
        r"(?:(?:full|whole|entire|reporting|financial|fiscal|calendar)\s)?"
        r"(?P<unit>day|week|month|quarter|half|year|season|period|winter|summer|autumn|spring)"
        r"(?:[\s-](?P<edge>end))?)\b(?![\s-]year\s(?:to|end))"
        r"(?!\s(?:before|earlier|ended|ending|to|ahead|"
        r"after|(?:that\s|which\s)?(?:begin|start)(?:s|ning|ing)?|began|started)\b)",
        "during the year",
        "during the years",
    ),
    Rule(
        "edge",
        "quarter year month season period",
        r"\b(?P<unit>quarter|year|month|season|period)[\s-]end\b",
        "at year-end",
        "year ending",
        needs="end",
    ),
    Rule(
        "full_year",
        "full",
        r"\bfull(?:\s|-)(?P<unit>year)\b(?!\s(?:and|after|of)\b)",
        "our full-year outlook",
        "a full year of work",
        needs="year",
    ),
)
