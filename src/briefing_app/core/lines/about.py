"""Lines that speak of the article and not of its matter: by whom it is, from where, for whom.

Readers of files take author, publisher and date from them; what quotes the article passes them
over. A line is judged by its own words alone, never by what stands around it.
"""

import re

from briefing_app.core.lines.pattern import Pattern

_LONGEST = 90
"""Code points of a line that names somebody; a longer one says something."""
_BY = Pattern(
    r"(?:(?:words|text|story|report(?:ing|ed)?|written|compiled|submitted|posted|"
    r"additional reporting)\s+)?by\s+",
    re.I,
)
_AFTER_NAMES = Pattern(r"\s*(?:[,|·;]|\s[–—-]\s|\son\s(?=.*\d)).*")
_SMALL = frozenset("de del der di du la le van von bin al and of the for &".split())
_CREDIT = Pattern(
    r"(?:photo(?:graph)?s?|pictures?|image|video|graphics?|illustration|editing|edited|credit|"
    r"translated|copyright|©)\b[^.]{0,30}(?:\bby\b|:|/)|©|\(c\)\s",
    re.I,
)
_SOURCE = Pattern(r"sources?\s*:\s*(?P<who>\S.*)", re.I)
_LABELLED = Pattern(
    r"(?:(?:for\s+)?(?:further|more)\s+(?:information|details)|(?:media|press)?\s*"
    r"(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)|date|time|venue|sources?|published|"
    r"(?:last\s+)?updated|posted|issued|released|tags?|topics?|keywords|related|see also|"
    r"read more|note(?:s)?(?: to editors?)?|editor['’]?s? notes?|tel(?:ephone)?|phone|e-?mail|"
    r"web(?:site)?|follow us|share)\b\s*[:|]",
    re.I,
)
_STATE = Pattern(
    r"[\W_]*(?:notes? (?:to|for) (?:the )?editors?|editor['’]?s? notes?|for immediate release|"
    r"(?:press|news|media|statistical) (?:release|statement|bulletin)"
    r"(?: (?:no\.? ?)?\d[\d/.-]*)?|(?:under |strict )?embargo(?:ed)?\b.*|ends|end|"
    r"more|advertisement|read more|share this.*|\d+ min(?:ute)?s? read|#+|\*+)[\W_]*",
    re.I,
)
_ADDRESS = Pattern(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
_MONTH = (
    r"(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)"
    r"[a-z]*\.?"
)
_DAY = Pattern(
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?),?\s+\d{{4}}|\d{{4}}-\d\d-\d\d|"
    r"\d{1,2}[./]\d{1,2}[./]\d{4}",
    re.I,
)
_ISSUED = Pattern(
    r"(?:(?:first )?published|posted|(?:last )?updated|(?:for )?release[d]?|issued|date)?"
    r"\s*:?\s*(?:(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s+)?(?:on\s+)?$",
    re.I,
)
_NOT_YET = Pattern(r"\b(?:next|forthcoming|upcoming|future)\b", re.I)
"""Words by which a line tells of what is still to be published."""
_AT_TIME = Pattern(r"^,?\s*(?:at\s+)?\d{1,2}[:.]\d\d[^|·]{0,12}$", re.I)
_PRESS = Pattern(
    r"\b(?:courier|gazette|ledger|times|post|herald|tribune|chronicle|journal|observer|mail|news|"
    r"press|star|record|standard|telegraph|daily|weekly|echo|argus|mercury|bulletin|review|"
    r"magazine|agency|office|ministry|council)\b",
    re.I,
)
"""Words by which those who publish are named; two words without one are as likely a place."""
_PLACE = r"[A-Z][\w.'’-]*"
_DATELINE = Pattern(
    rf"(?P<place>{_PLACE}(?:[ /](?:{_PLACE}|de|la|of|upon|am|on)){{0,3}})"
    r"(?P<more>(?:,\s*[A-Z0-9][\w.'’ ]{0,24}){0,3}\s*(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)?)\.?"
    r"\s*(?:[—–―]|\s-{1,2}\s|(?<=[A-Z]):\s)\s*"
    rf"(?:(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}),?(?:\s+\d{{4}})?\s*[—–-]\s*)?"
    r"(?=[A-Z“\"'‘0-9£$€])"
)
_CAPITALS = Pattern(r"[A-Z]{3}")
_SIGNS_OF_PRESS = Pattern(r"\d|\(|/")


def is_about_itself(line: str) -> bool:
    """Return whether a line names author, source, date, contact or state of the article."""
    line = line.strip()
    if _STATE.fullmatch(line) or _LABELLED.match(line) or _CREDIT.match(line):
        return True
    if author_of(line) or date_line(line)[1]:
        return True
    return len(line) <= _LONGEST and bool(_ADDRESS.search(line))


def author_of(line: str) -> str:
    """Return who a line says an article is by, empty where it says nothing of the kind.

    "By the river stood a mill." names nobody: a line that names ends without a full stop, and the
    names in it begin with capitals.
    """
    line = line.strip()
    found = _BY.match(line)
    if found is None or len(line) > _LONGEST or line[-1:] in ".!?:":
        return ""
    who = _AFTER_NAMES.sub("", line[found.end() :], count=1)
    return who if _are_names(who) else ""


def _are_names(words: str) -> bool:
    """Whether all words but the small ones between begin with a capital."""
    pieces = words.split()
    plain = all(piece[:1].isupper() or piece in _SMALL for piece in pieces)
    return plain and bool(pieces) and pieces[0][:1].isupper() and len(pieces) <= 12


def source_of(line: str) -> str:
    """Return whom a line gives as the source: "Source: Halverton Gazette"."""
    found = _SOURCE.fullmatch(line.strip()) if len(line) <= _LONGEST else None
    if found is None or _ADDRESS.search(line):
        return ""
    return found["who"].rstrip(". ")


def date_line(line: str) -> tuple[str, str]:
    """Return the publisher and the day of a line that is nothing else: "Courier, 4 March 2024"."""
    line = line.strip()
    days = list(_DAY.finditer(line)) if len(line) <= _LONGEST else []
    if len(days) != 1 or _NOT_YET.search(line):
        return "", ""
    before, after = line[: days[0].start()], line[days[0].end() :]
    sides = [_ISSUED.sub("", before), _AT_TIME.sub("", after)]
    named = [side.strip(" ,|·;–—-.") for side in sides]
    if not all(not name or _are_names(name) for name in named) or all(named):
        return "", ""
    who = named[0] or named[1]
    barred = any("|" in side or "·" in side for side in sides)
    return (who if who and (barred or _is_publisher(who)) else ""), days[0].group()


def _is_publisher(who: str) -> bool:
    """Whether a name is one of those who publish; two plain words may as well be a town."""
    return len(who.split()) > 2 or bool(_PRESS.search(who))


def day_of_dateline(text: str) -> str:
    """Return the day that the dateline of a paragraph names: "Oslen, 20 August 2026 – Sales …"."""
    days = list(_DAY.finditer(text, 0, without_dateline(text)))
    return days[0].group() if len(days) == 1 else ""


def without_dateline(text: str) -> int:
    """Return where a paragraph begins behind its dateline: "LONDON, 3 May (AP) — The …"."""
    found = _DATELINE.match(text)
    if found is None:
        return 0
    place, more = found["place"], found["more"]
    sure = _CAPITALS.search(place) or _SIGNS_OF_PRESS.search(more)
    return found.end() if sure or len(place.split()) <= 3 else 0
