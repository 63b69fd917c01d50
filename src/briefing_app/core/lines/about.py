"""Lines that speak of the article and not of its matter: by whom it is, from where, for whom.

Readers of files take author, publisher and date from them; what quotes the article passes them
over. A line is judged by its own words alone, never by what stands around it.
"""

import re

from briefing_app.core.lines.days import MONTH, PLACE, is_dated
from briefing_app.core.lines.mail_head import mail_follows
from briefing_app.core.lines.names import LONGEST, author_of, is_credit
from briefing_app.core.lines.pattern import Pattern

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
_DATELINE = Pattern(
    rf"(?P<place>{PLACE}(?:[ /](?:{PLACE}|de|la|of|upon|am|on)){{0,3}})"
    r"(?P<more>(?:,\s*[A-Z0-9][\w.'’ ]{0,24}){0,3}\s*(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)?)\.?"
    r"\s*(?:[—–―]|\s-{1,2}\s|(?<=[A-Z]):\s)\s*"
    rf"(?:(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH}),?(?:\s+\d{{4}})?\s*[—–-]\s*)?"
    r"(?=[A-Z“\"'‘0-9£$€])"
)
_CAPITALS = Pattern(r"[A-Z]{3}")
_SIGNS_OF_PRESS = Pattern(r"\d|\(|/")


def is_about_itself(line: str) -> bool:
    """Return whether a line names author, source, date, contact or state of the article."""
    line = line.strip()
    if _STATE.fullmatch(line) or _LABELLED.match(line) or is_credit(line) or mail_follows(line):
        return True
    if author_of(line) or is_dated(line):
        return True
    return len(line) <= LONGEST and bool(_ADDRESS.search(line))


def source_of(line: str) -> str:
    """Return whom a line gives as the source: "Source: Halverton Gazette"."""
    found = _SOURCE.fullmatch(line.strip()) if len(line) <= LONGEST else None
    if found is None or _ADDRESS.search(line):
        return ""
    return found["who"].rstrip(". ")


def without_dateline(text: str) -> int:
    """Return where a paragraph begins behind its dateline: "LONDON, 3 May (AP) — The …"."""
    found = _DATELINE.match(text)
    if found is None:
        return 0
    place, more = found["place"], found["more"]
    sure = _CAPITALS.search(place) or _SIGNS_OF_PRESS.search(more)
    return found.end() if sure or len(place.split()) <= 3 else 0
