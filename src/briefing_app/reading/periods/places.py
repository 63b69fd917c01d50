"""Where a figure holds: the place that its own clause, its row or its bracket names.

Names are taken as they stand after *in*, *at*, *near* and the like; nothing is looked up. It knows
no gazetteer, so a doubtful name gives no place rather than a wrong one, and the names of a list
give none at all.
"""

import re

from briefing_app.reading.layout import Layout
from briefing_app.reading.layout.entry import Entry
from briefing_app.reading.lexicon.months import MONTHS, SEASONS, WEEKDAYS
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.period import Place

_AREAS = r"""region district county state province area country countries city town borough
municipality commune island port parish ward zone canton department territory reservoir gauge"""
_ANY_AREA = "|".join(_AREAS.split())
_WORD = r"[A-Z][\w’'-]*\w"
_LINK = r"(?:of\s+(?:the\s+)?|de\s+(?:la\s+)?|del\s+|la\s+|le\s+|upon\s+|on\s+|am\s+)"
_KIND = r"(?:\s+(?:district|county|province|region|valley|basin|prefecture|state|island))?"
_NAME = rf"(?P<name>{_WORD}(?:[ ]+{_LINK}?{_WORD}){{0,3}}{_KIND})"
_IN = r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout|[Aa]round|[Ww]ithin)\s+"
_THE = (
    rf"(?:the\s+(?:(?:{_ANY_AREA}|village|market town)s?\s+of\s+)?|"
    r"nearby\s+|neighbou?ring\s+|central\s+|rural\s+)?"
)
_PLACE = Pattern(rf"{_IN}{_THE}{_NAME}")
_OPENING = Pattern(rf"\W*{_IN}{_THE}{_NAME}(?=,\s)")
_BRACKET = Pattern(
    rf"{_IN}{_THE}(?:{_WORD}(?:\s{_LINK}?{_WORD}){{0,3}}\s\([^()]*\),?\s(?:and\s|or\s)?(?:in\s)?){{0,6}}"
)
_BRACKETED = Pattern(rf"{_NAME}\s\((?:[^()\d]{{0,12}}\s)?[$€£¥]?$", having="(")
_LISTED = Pattern(
    rf"(?:,\s+(?:the\s+)?{_WORD}(?:\s+{_WORD})?(?:,\s|\s+(?:and|or)\s)|\s+(?:and|or)\s+(?:in\s+|the\s+)?{_WORD})"
)
_GOES_ON = Pattern(
    r"(?:[’']s)?(?=$|[\s]?[.,;:()–—?!\"”\n]|\s(?:in|on|at|by|of|to|from|for|with|after|before|since|"
    r"during|between|under|over|who|which|that|where|when|was|were|is|are|had|has|have|will|would|"
    r"and|or|but|while|as|than|last|this|next|alone|now|today|yesterday|every|each|a|an|the|its|"
    r"up|down|rose|fell|compared|against|according|there|[A-Z0-9]))"
)
"""What may stand after the name of a place; a noun there makes it a name of something else."""
_STOP = Pattern(
    r"[;:.]\s|\s(?:and|while|but|whereas|or|compared|against|than|after|from)\s|,\s|\s\("
)
_BY_AREA = Pattern(rf"\b(?:by|per|each)\s(?:\w+\s){{0,2}}(?:{_ANY_AREA})s?\b", re.IGNORECASE)
_NO_PLACE = frozenset(
    """i it he she they we the this that these those q1 q2 q3 q4 act operation parliament congress
    council court series phase table figure part chapter section year grade class key stage level
    group division league premier covid english french german spanish italian chinese arabic
    science maths mathematics christmas easter ramadan president prime minister mr mrs ms dr prof
    fy gdp ph us usd gbp eur other""".split()
) | frozenset((*MONTHS, *WEEKDAYS, *SEASONS))
_NEAR = 40
_REACH = 140


def derive_place(passage: Passage, mention: Mention, layout: Layout) -> Place:
    """Return the place that is named for a figure, or none.

    It is sure where the figure's own words name it: after the number in its clause, in front of
    its bracket, at the opening of its sentence, at the head of its row in a table by areas.
    """
    entry = layout.entry_at(mention.start)
    if entry is not None and (row := _row(entry, layout.section_at(mention.start))):
        return row
    if (entry is not None and entry.column_heads) or _is_titled(passage, mention):
        return Place()
    return _before_bracket(mention) or _after(mention) or _earlier(passage, mention) or Place()


def _row(entry: Entry, section: str) -> Place | None:
    """The head of a row in a table or list "by region"."""
    by = _BY_AREA.search(entry.caption) or _BY_AREA.search(section)
    named = by and entry.row_head and not entry.total and _is_name(entry.row_head)
    return Place(entry.row_head, True, "row of its area") if named else None


def _is_titled(passage: Passage, mention: Mention) -> bool:
    """Whether Every Word of its Line Has a Capital, so that no name can be told."""
    words = [
        w for w in passage.opening(mention.sentence, 200).split() if len(w) > 3 and w.isalpha()
    ]
    return len(words) > 5 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _before_bracket(mention: Mention) -> Place | None:
    """ "In Spain (31), Italy (12) and Malta (4)": the name before the bracket."""
    before = mention.before[-_REACH:]
    name = _BRACKETED.search(before)
    if name is None or not _is_name(name["name"]):
        return None
    for lead in _BRACKET.finditer(before):
        if lead.end() == name.start():
            return Place(name["name"], True, "name before its bracket")
    return None


def _after(mention: Mention) -> Place | None:
    """The place after a figure in its clause."""
    text = mention.after[:_REACH]
    clause = _STOP.split(text, maxsplit=1)[0]
    found = _PLACE.search(text)
    if found is None or found.start() >= len(clause):
        return None
    return _told(text, found, "after it in its clause", found.start() < _NEAR)


def _earlier(passage: Passage, mention: Mention) -> Place | None:
    """The place before a figure in its clause, or at the opening of its sentence."""
    text = mention.before[-_REACH:]
    clause = re.split(r"[;:]\s|\s(?:and|while|but|whereas)\s|,\s", text)[-1]
    told = list(_PLACE.finditer(clause))
    if told and not re.search(r"\d", clause[told[-1].end() :]):
        return _told(clause, told[-1], "before it in its clause", False)
    start = passage.reading.sentences[mention.sentence][0]
    opening = _OPENING.match(passage.text, start, min(mention.start, start + _REACH))
    if opening:
        return _told(passage.text, opening, "opening of its sentence", True)
    return None


def _told(text: str, found: re.Match[str], rule: str, sure: bool) -> Place | None:
    """The place that was found; none where it is the first of several or part of another name."""
    name = re.sub(r"['’]s$", "", found["name"])
    rest = text[found.end() : found.end() + 60]
    if found["name"] != name or not _is_name(name):
        return Place() if not sure else None
    if _LISTED.match(rest) or not _GOES_ON.match(rest):
        return Place()
    return Place(name, sure, rule)


def _is_name(name: str) -> bool:
    """Whether words can be the name of a place."""
    first = name.split()[0] if name.split() else ""
    if not first[:1].isupper() or any(c.isdigit() for c in name):
        return False
    if name.isupper() and len(name) > 3:
        return False
    return first.lower().rstrip("’'s") not in _NO_PLACE and first.lower() not in _NO_PLACE
