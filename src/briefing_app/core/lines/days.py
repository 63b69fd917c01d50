"""Lines that say of what day an article is: "Courier, 4 March 2024", "Kessel, 3 May 2025 – …".

A wrong day is worse than none. What else stands in such a line is an hour, a page, the number of an
issue, who wrote it, or a name set apart; anything more, and the day may be that of something else.
"""

import re

from briefing_app.core.lines.names import (
    LONGEST,
    are_names,
    author_of,
    is_credit,
    is_occasion,
    is_press,
    is_said_of_things,
)
from briefing_app.core.lines.pattern import Pattern

MONTH = (
    r"(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)"
    r"[a-z]*\.?"
)
PLACE = r"(?:[A-Z][\w.'’-]*|plc\b)"
"""A word of what opens a dateline: of a place, or of the company that gives the news."""
_WEEKDAY = (
    r"(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)"
    r"[,.]?\s+)?"
)
_WORDS_OF_DAY = (
    rf"{_WEEKDAY}"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?i:{MONTH})"
    rf"|(?i:{MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?),?\s+\d{{4}}"
)
_DAY_AT = (
    rf"(?:{_WORDS_OF_DAY}|{_WEEKDAY}(?:\d{{4}}(?P<sign>[-/])\d\d(?P=sign)\d\d"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}))"
)
_DAY = Pattern(_DAY_AT)
_LAST_OR_FIRST = Pattern(
    r"\b31(?:st)?\b|\b30(?:th)?\s+(?:apr|june?|sep|nov)|(?:apr|june?|sep|nov)\w*\.?\s+30\b"
    r"|\b2[89](?:th)?\s+feb|feb\w*\.?\s+2[89]\b|\b1(?:st)?\s+jan|jan\w*\.?\s+1(?:st)?\b",
    re.I,
)
"""The last day of a month, the first of a year: beside a name it may be that of what is counted."""
_ISSUED = Pattern(
    r"(?:(?:^|(?<=[|·•,;(–—-])\s*)(?:date(?: of (?:issue|publication|release))?"
    r"|(?:issue|publication|release) date|(?:for )?(?:immediate )?release"
    r"|(?:under |strict(?:ly)? )?embargo(?:ed)?"
    r"|not (?:for|to be) (?:publication|release|published|released))"
    r"|(?:^|(?<=[\s|·•,;(–—-]))(?:first |last |date )?"
    r"(?:published|posted|updated|issued|released|reviewed|revised|sent|dated|added|created|written"
    r"|filed|modified|edited|changed|checked)|last seen)"
    r"(?:\s+(?:until|till|before))?\s*:?(?:\s*\b(?:at|on))?\s*$",
    re.I,
)
_NOT_YET = Pattern(r"\b(?:next|forthcoming|upcoming|future)\b", re.I)
"""Words by which a line tells of what is still to be published."""
_HOUR = (
    r"(?:at\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)"
    r"(?:\s?(?:Z\b|[A-Z]{2,5}|[+-]\d\d:?\d\d))?"
)
_LAST_HOUR = Pattern(rf"{_HOUR}(?:,?\s+on)?[,\s]*$", re.I)
_FIRST_HOUR = Pattern(rf"^[,\s|·•T–—-]*{_HOUR}(?![\w:.]*\d)", re.I)
_COUNTED = (
    r"\b(?:no\.?|nr\.?|number|issue|vol(?:ume)?\.?|version|edition|ref(?:erence)?\.?:?|page|column|p\.)"
    r"\s*[\w/.-]*\d[\w/.-]*|\b\d{1,4}/(?:19|20)\d\d\b"
)
"""How an issue, a page or a file is counted."""
_NUMBER = Pattern(_COUNTED, re.I)
_NUMBER_OF = Pattern(rf"(?:{_COUNTED})\s+of\s*$", re.I)
"""The like right before its day: "Notice No. 8 of 18 June 2024"."""
_ASIDE = Pattern(
    r"\d+ (?:min(?:ute)?s? read|comments?|views?|shares?)"
    r"|(?:press|news|media|statistical|information) (?:release|statement|bulletin|notice|note)"
    r"|in [A-Z]\w+(?: [A-Z]\w+)?"
    r"|(?:(?:published|issued|released|posted) )?by the(?: [A-Z][\w’'-]*)+"
    r"|(?:meeting|minutes|notes|transcript)\b.*\bheld(?: on)?|minutes\b.*\bof"
    r"|(?:final|revised|provisional|preliminary|advance|first) "
    r"(?:data|figures|results?|estimates?)",
    re.I,
)
"""What stands beside the day of an article and changes nothing of it."""
_LONGEST_HELD = 2 * LONGEST
_ENDED = (".", "!", "?", "…", ".”", '."')
_HELD = Pattern(
    r"(?:held|(?:at )?(?:a|the)?\s?(?:meeting|hearing|sitting)"
    r"|(?:minutes|notes|record|proceedings|transcript)\b.*\b(?:held|meeting|hearing|sitting))\b"
    r"|(?:on|date(?: and (?:time|place))?(?: of (?:the )?(?:meeting|hearing|sitting))?)\s*:?\s*"
    rf"(?={_DAY_AT})",
    re.I,
)
"""How a line begins that says of when a meeting was."""
_PAPER = Pattern(
    r"(?:[A-Za-z-]+ ){0,2}(?:report|bulletin|statement|notice|update|briefing|newsletter|circular)",
    re.I,
)
"""What a paper is called that comes out again and again: "Situation report"."""
_DESK = Pattern(r"(?:[Pp]ress|[Nn]ews|[Mm]edia) (?:office|desk|team)")
_OF_ANOTHER = Pattern(r"sources?\s*:", re.I)
_DOCUMENT = Pattern(
    r"(?:minutes|notes|speech|remarks|statement|address|transcript|report|agenda)\b", re.I
)
"""What is written of an occasion has its day."""
_SEPARATOR = Pattern(
    r"\s*[|·•;()]\s*|(?:^|\s+)/(?:\s+|$)|\s*,(?:\s+|$)|(?:^|\s+)[–—-]{1,2}(?:\s+|$)|\s*[–—]\s*"
)
_BARS = Pattern(r"\s*[|·•]\s*")
_UPDATED = Pattern(r"\bupdated\b", re.I)
_APART = frozenset("|·•;(),–—-/")
_PLACES = rf"{PLACE}(?:\s?/\s?{PLACE}|,?\s{PLACE}){{0,4}}"
_DASH = r"(?:[–—―]|--?)"
_OPENINGS = (
    Pattern(
        rf"\(?(?P<place>{_PLACES})(?:,\s*|\s\(|\s*{_DASH}\s*(?:\([^()\n]{{2,30}}\)\s*{_DASH}\s*)?)"
        rf"(?P<day>{_WORDS_OF_DAY})"
        rf"(?:\)\s*(?::|{_DASH})?|\s*(?:\([^()\n]{{2,30}}\)|/[^/\n]{{2,30}}/)?\s*"
        rf"(?::|\.?\s?{_DASH}))"
        r"\s*(?=[A-Z“\"'‘0-9£$€])"
    ),
    Pattern(
        rf"(?P<day>{_WORDS_OF_DAY})(?:,\s|\s{_DASH}\s|\s\()(?P<place>{_PLACES})\)?\s?(?::|{_DASH})\s"
    ),
)
"""How a paragraph opens with place and day, and with day and place."""
_OF_A_NOTE = Pattern(
    r"(?:update|correction|clarification|erratum|note|reminder|warning|alert|phase|stage|step|round"
    r"|week|month|year|part|chapter|item|case|fig(?:ure)?|table)\b",
    re.I,
)
"""How what opens with a day and is no place begins: a note, or the next of several."""


def date_line(line: str) -> tuple[str, str]:
    """Return the publisher and the day of a line that is nothing else: "Courier, 4 March 2024".

    Of two days apart it is the one on which the article was published.
    """
    line = line.strip()
    if len(line) > LONGEST or _NOT_YET.search(line) or is_credit(line):
        return "", ""
    parts = [part for part in _BARS.split(line) if _DAY.search(part)]
    if len(parts) == 2:
        dated = [found for part in parts if (found := _date_line(part))[1]]
        first = _UPDATED.search(parts[0]) is not None
        return dated[first] if len(dated) == 2 else ("", "")
    return _date_line(line)


def is_dated(line: str) -> bool:
    """Whether a line names a day and nothing but names, be it that of an event."""
    return len(line) <= LONGEST and bool(date_line(line)[1] or _date_line(line, of_events=True)[1])


def _date_line(line: str, *, of_events: bool = False) -> tuple[str, str]:
    days = list(_DAY.finditer(line))
    if len(days) != 1:
        return "", ""
    before = _NUMBER_OF.sub(",", line[: days[0].start()])
    before = _NUMBER.sub("", before).rstrip()
    after = _FIRST_HOUR.sub("", _NUMBER.sub("", line[days[0].end() :]).lstrip())
    before = _LAST_HOUR.sub("", before).rstrip()
    about = _ISSUED.sub("", before).rstrip()
    issued = about != before
    if not issued and before.endswith(":"):
        return "", ""  # "Deadline: 4 March 2024"
    sides = [_names(about, "," if issued else about[-1:]), _names(after, after[:1])]
    if None in sides or all(sides):
        return "", ""
    named = [name for side in sides for name in side or ()]
    papers = {name for name in named if _DOCUMENT.match(name) or _PAPER.fullmatch(name)}
    bodies = [name for name in named if not (name in papers or is_occasion(name))]
    barred = "|" in line or "·" in line
    published = any(barred or _is_publisher(name) for name in bodies)
    who = ", ".join(name for name in named if name not in papers) if published else ""
    day = days[0].group()
    if named and not issued and not any(map(is_press, bodies)):
        of_an_event = any(map(is_occasion, named)) and not (papers or of_events)
        if of_an_event or _LAST_OR_FIRST.search(day):
            return "", ""
    return who, day


def _names(words: str, edge: str) -> list[str] | None:
    """Return the names beside a day; None where anything else is. ``edge`` is what it borders on.

    A name with nothing between it and the day is that of what happens then, but for a paper's.
    """
    found: list[str] = []
    for part in _SEPARATOR.split(words.strip()):
        part = part.strip(" .:")
        if not part or _is_aside(part) or author_of(part.removesuffix(" on")):
            continue
        named = _PAPER.fullmatch(part) or are_names(part.replace(" by ", " "))
        if _OF_ANOTHER.match(part) or not named:
            return None
        found.append(part)
    if found and edge not in _APART and not is_press(found[0]):
        return None
    return found


def _is_aside(part: str) -> bool:
    return bool(_ASIDE.fullmatch(part) or _DESK.fullmatch(part))


def _is_publisher(who: str) -> bool:
    """Whether a name is one of those who publish; two plain words may as well be a town."""
    return " by " not in who and (len(who.split()) > 2 or is_press(who))


def day_held(line: str) -> str:
    """Return the day of a line that says when something was held: "Held at Sill on 4 May 2026".

    Under the title of a speech or of minutes it may say where and when, and nothing else. What ends
    like a sentence tells of something that happened, or will.
    """
    days = list(_DAY.finditer(line))
    if len(line) > _LONGEST_HELD or len(days) != 1 or _NOT_YET.search(line):
        return ""
    if line.rstrip().endswith(_ENDED) and not _LAST_HOUR.search(line.rstrip()):
        return ""
    return days[0].group() if _HELD.match(line) else _date_line(line, of_events=True)[1]


def day_by_name(line: str) -> str:
    """Return the day of a line with a name right before it: "Ada Quill 4 May 2024", on a page.

    In print the day would be that of what is named; a name of one word may be of anything.
    """
    found = next(_DAY.finditer(line), None)
    if found is None or found.end() < len(line.rstrip()):
        return ""
    name = line[: found.start()].strip(" |·•,:–—-")
    named = are_names(name) and len(name.split()) > 1 and not is_occasion(name)
    return found.group() if named else ""


def day_of_dateline(text: str) -> str:
    """Return the day that a paragraph opens with: "Oslen, 20 August 2026 – Sales …".

    Before or behind the day stands a place or a company; not what is held on that day, nor a word
    that the paragraph has in small letters, too.
    """
    found = next(filter(None, (opening.match(text) for opening in _OPENINGS)), None)
    if found is None:
        return ""
    return found["day"] if names_a_place(found["place"], text) else ""


def names_a_place(name: str, text: str) -> bool:
    """Whether a name with which a text opens may be of a place or a company."""
    other = is_occasion(name) or _OF_A_NOTE.match(name) or is_said_of_things(name, text)
    return not other
