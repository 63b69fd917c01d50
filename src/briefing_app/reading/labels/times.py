"""Time expressions of a sentence, so that labels can leave them out.

Only where they stand matters here; which period they mean is for `periods`.
"""

from briefing_app.reading.pattern import Pattern, small

_UNIT = (
    r"(?:(?:financial|fiscal|calendar|academic|school|business|reporting|review|trading|full|first|"
    r"second|third|fourth|final|last)[- ])?(?:year|quarter|half(?:[- ]year)?|month|week|weekend|"
    r"day|season|decade|period|semester|term|summer|winter|spring|autumn|night|morning|evening|"
    r"afternoon)"
)
_NAMED = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s(?:morning|night|evening|afternoon))?"
_DASH = "\x1f"
_PLAIN = str.maketrans("€£¥’–—", f"$$$'{_DASH}{_DASH}")
"""Signs beyond ASCII as those that stand for them in the pattern: sets of characters that hold both
take most of the time in which a pattern is compiled."""
_YEAR = (
    rf"(?:fy\s?)?(?<![\d.,$/-])(?:19|20)\d\d(?:\s?[/{_DASH}-]\s?(?:20)?\d\d)?(?![\d,.]*\d)(?:'s)?"
)
_HOUR = r"(?<![\d.,:/-])(?:[01]?\d|2[0-4])"
_CLOCK = (
    rf"{_HOUR}(?:[:.][0-5]\d)?(?:\s?(?:[ap]\.?m\b\.?)?\s?(?:[{_DASH}-]|to|and|or)\s?\d{{1,2}}(?:[:.][0-5]\d)?)?\s?"
    rf"(?:[ap]\.m\b\.?|[ap]m\b|o'clock)|{_HOUR}:[0-5]\d(?!:?\d)"
)
_COUNT = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a\sfew|\d{1,2}|the)"
)
_MONTH = rf"{_NAMED}(?:,?\s(?:of\s)?{_YEAR})?"
_DATE = rf"(?:{_NAMED}\s\d{{1,2}}|\d{{1,2}}\s{_NAMED})(?:,?\s{_YEAR})?"
_EARLIER = r"(?:earlier|before|ago|previously|prior|later|on)"
_LAST = r"(?:past|last|previous|prior|preceding|next|coming|current|following|latest)"
_SAME = r"(?:same|corresponding|comparable)"
_LENGTH = rf"(?:{_UNIT}|(?:(?:first|last)\s)?{_COUNT}\s(?:months|weeks|years|quarters))"
_UP_TO = r"(?:to|ended|ending|through|until|till|since|up\sto)"
_FORMS = (
    rf"(?:(?:the\s)?{_NAMED}\s(?:quarter|half(?!\sof))|(?:{_NAMED}|this|last|prior)\s(?:qtr|yr))",
    rf"{_WEEKDAY}(?:,?\s{_DATE})?",
    rf"(?:early|mid|late|end|end\sof)?[-\s]?{_NAMED}\s\d{{1,2}}(?:st|nd|rd|th)?"
    rf"(?!\d|[.,]\d)(?:,?\s{_YEAR})?",
    rf"(?:early|mid|late|end)?[-\s]?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?{_MONTH}",
    rf"{_COUNT}\s(?:(?!the\b)\w+\s)?{_UNIT}s?\s{_EARLIER}\b",
    rf"(?:the\s)?{_SAME}\s(?:{_UNIT}|time|stage|point)s?(?:\s(?:of|in|a)\s(?:the\s)?"
    rf"(?:{_LAST}\s)?{_UNIT}(?:\s(?:earlier|before))?)?",
    rf"(?:the\s|its\s)?{_LAST}\s(?:{_COUNT}\s|\w+teen\s)?{_UNIT}s?",
    rf"this\s(?:past\s)?(?:{_UNIT}|time(?:\s(?:a)?round)?)",
    r"(?:the\s)?(?:first|second|third|fourth|opening|final|last|latest)\s(?:quarter|half)"
    rf"(?:\s(?:of|in)\s(?:the\s)?(?:{_YEAR}|{_UNIT}|this\syear|last\syear))?",
    rf"(?:(?:[1-4]q|[12]h|q[1-4]|h[12])\s?(?:fy\s?)?'?|[fh]y\s?'?)(?:20)?\d\d\b(?:[/{_DASH}-]\d\d\b)?",
    rf"q[1-4](?:\s{_YEAR})?|h[12](?:\s{_YEAR})?",
    rf"(?:the\s)?{_LENGTH}\s{_UP_TO}\s(?:(?:the\s)?end\s(?:of\s)?)?"
    rf"(?:{_DATE}|{_MONTH}|{_YEAR}|{_WEEKDAY})",
    rf"(?:the\s)?(?:{_COUNT}\s)?(?:months?|weeks|years|days|period)\s(?:of|from)\s(?:{_DATE}|{_MONTH}|"
    rf"{_YEAR})",
    r"(?:the\s)?(?:end|start|beginning|middle|close|turn|course)\sof\s"
    rf"(?:the\s|this\s|last\s|next\s)?(?:{_UNIT}|{_YEAR}|{_MONTH})",
    rf"(?:the\s)?{_YEAR}(?:\s(?:financial|fiscal|calendar|academic|school|crop|tax)\syear)?",
    r"(?:the\s)?weeks?\s\d{1,2}\b",
    rf"(?:the\s)?{_UNIT}\s(?:before|earlier|under\sreview|as\sa\swhole)",
    r"the\s(?:year|quarter|month|week|season|day|period|decade|night|weekend)\b(?!\s(?:of|old))",
    rf"the\s\d{{4}}s|yesterday|today|tonight|now|so\sfar(?:\sthis\s{_UNIT})?|overnight|to\sdate",
    r"(?:since|by|until|before|from)\s(?:then|that\stime|recently)\b|in\sthe\smeantime|at\s(?:the|that|this)\stime",
    r"for\sthe\s(?:first|second|third|last)\stime",
    r"(?:year|month|quarter|week)[- ](?:on|over)[- ](?:year|month|quarter|week)",
    rf"(?:(?:about|around|just|shortly)\s(?:after\s|before\s)?)?(?:{_CLOCK})",
    r"(?:midnight|midday|noon|dawn|daybreak|dusk|sunrise|sunset|nightfall|lunchtime)",
    r"in\sa\srow|(?:the\s)?(?:prior|previous)-(?:year|period)(?:\s(?:quarter|period|half|month))?",
    r"(?<=in\s)(?:spring|summer|autumn|winter)(?=[.,;:)]|$|\s(?:and|by|in|the|at|on|with|after)\b)",
)
_LED = (
    r"(?:(?:as\s(?:of|at)|in|during|for|by|since|until|till|on|over|at|through|throughout|within|"
    r"between|across|before|after|of)\s(?:the\s)?(?:whole\s(?:of\s)?|all\sof\s|just\s)?)?"
)
_TIME = Pattern(
    rf"(?<![\w-]){_LED}(?:{'|'.join(_FORMS)})"
    rf"(?:\s(?:and|or|to|until)\s(?:{_YEAR}|{_MONTH}))?(?:'s?)?(?![\w-])"
)
"""Times, also where they own what follows ("the year's costs").

In small letters: telling letters apart costs a third of ignoring their case.
"""
_HINT = Pattern(
    r"year|quarter|half|month|week|day|season|decade|period|semester|term|summer|winter|spring|"
    r"autumn|night|morning|evening|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|"
    r"h[12]|\d[qh]\d|[fh]y\s?'?\d|(?:19|20)\d\d|now|then|recently|so\sfar|to\sdate|time|stage|point|row|\d{4}s|"
    r"dawn|dusk|sunrise|sunset|qtr|\byr|\b[ap]\.?m\b|o'clock|\d:\d\d"
)
"""What every time has in it, so that most sentences are passed over at once."""
_THE_YEAR = Pattern(r"(?:\w+\s)?the\s(?=(?:19|20)\d\d$)")
_MAY = Pattern(r"\bmay\b|\bmarch(?:ed)?\b|\bsecond\b")


def time_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where time expressions stand in a part of a text, with the preposition before each."""
    low = small(text[start:end])
    if not _HINT.search(low):
        return []
    return [
        (start + found.start() + _led(found.group()), start + found.end())
        for found in _TIME.finditer(low.translate(_PLAIN))
        if not _MAY.fullmatch(found.group().strip())
    ]


def _led(said: str) -> int:
    """How much leads a year that only names a thing: "of the" in "of the 2026 plan"."""
    found = _THE_YEAR.match(said)
    return found.end() if found else 0
