"""The rules that tell numbers in lists, notes, sections and years from figures, by what is near.

They are asked where nothing that stands against a number has decided. A rule that answers with an
empty reason says that the number is a figure, and ends the matter.
"""

import re

from briefing_app.reading.grammar.tokens import NUMBER, WORD
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon.numbers import CARDINALS, SCALE_WORDS
from briefing_app.reading.numbers.apart.labelled import label_of, list_number
from briefing_app.reading.numbers.apart.suspect import Apart, Suspect, chunk_end
from briefing_app.reading.numbers.apart.years import derive_year
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.rules import Table

_NOTES = Pattern(r"(?:foot|end)?notes?(?: to editors)?:?|sources?:?|remarks?:?", re.IGNORECASE)
_BACK = 600
"""Code points before a line in which the line above it is looked for."""
_BASES = frozenset((100, 1_000, 10_000, 100_000, 1_000_000))
"""What rates are of; twelve or 500 is counted."""
_BEFORE_BASE = 8
"""Words before "per" in which the number of a rate is looked for."""
_PARAGRAPH = Pattern(r"\d{1,2}(?:\.\d{1,2}){1,3}")


def _traits(c: Suspect) -> tuple[str | bool, ...]:
    """Whether something stands against the number."""
    return (c.joined_before and "joined",)


RULES: Table[Suspect, Apart] = Table("name", _traits)


@RULES.rule("the number of a list or footnote", "1. Wash the apples.", "Wash 1. That is all.")
def _list_number(c: Suspect) -> Apart | None:
    listed = list_number(c.t, c.a)
    return c.upto(listed) if listed else None


@RULES.rule(
    "the number of a paragraph",
    "2.1 Admissions rose.",
    "2.1 percent of admissions were late.",
)
def _paragraph(c: Suspect) -> Apart | None:
    t, a = c.t, c.a
    opens = c.first == 0 and t.text[: t.start[0]][-1:] in ("", "\n")
    pointed = _PARAGRAPH.fullmatch(t.word[0]) is not None and not c.glued_after
    named = t.capital(a.end) and not t.titled and c.low_next not in SCALE_WORDS
    return c.upto("section") if opens and pointed and named and a.end == 1 else None


@RULES.rule(
    "the number of a note",
    "Notes\n1 Figures are rounded.",
    "Notes\n1 figure is rounded.",
)
def _noted(c: Suspect) -> Apart | None:
    t, a = c.t, c.a
    if c.first or not a.bare or a.digits > 2 or a.words or not t.capital(a.end) or t.titled:
        return None
    above = t.text[max(0, t.start[0] - _BACK) : t.start[0]].rstrip().rpartition("\n")[2]
    led = _NOTES.fullmatch(above.strip()) or above.startswith(f"{int(a.top) - 1} ")
    return c.upto("footnote") if led and a.end == 1 else None


@RULES.rule(
    "a note against a word",
    "It fell to 12 in Leeds(3).",
    "It fell to 12 in Leeds (3 in York).",
    "joined",
)
def _note(c: Suspect) -> Apart | None:
    t, first = c.t, c.first
    closed = c.prev == "(" and c.next == ")" and c.glued_after and c.joined_before
    if not (closed and t.joined(first - 1)):
        return None
    against = t.cls[first - 2] == WORD or t.word[first - 2] in ".,"
    return c.upto("footnote") if against and c.a.bare and c.a.digits < 3 else None


@RULES.rule("a word that numbers things", "Turn to chapter 7.", "Turn 7 pages.")
def _label(c: Suspect) -> Apart | None:
    label = label_of(c.t, c.a)
    if not label:
        return None
    joined = c.glued_after and c.next in ("-", "‑")
    end = chunk_end(c.t, c.end) if joined else c.end
    return Apart(label, c.first - (2 if c.prev == "." else 1), end)


@RULES.rule("a version", "It runs on Windows 11.", "It runs on 11 computers.")
def _version(c: Suspect) -> Apart | None:
    plain = not c.a.words and not c.a.currency and c.a.scale == 1
    return Apart("model", c.first - 1, c.end) if plain and c.prev in words.VERSIONED else None


@RULES.rule(
    "what a rate is of, before the rate",
    "Deaths per 100,000 people rose to 10.7.",
    "There were 10.7 deaths per 100,000 people.",
)
def _of_rate(c: Suspect) -> Apart | None:
    if c.prev != "per" or c.a.currency or c.a.top not in _BASES or c.first < 2:
        return None
    led = range(max(0, c.first - _BEFORE_BASE), c.first - 1)
    said = any(c.t.cls[i] == NUMBER or c.t.low[i] in CARDINALS for i in led)
    return None if said else c.upto("denominator")


@RULES.rule("a calibre", "They found .45 calibre rounds.", "They found 45 rounds.")
def _calibre(c: Suspect) -> Apart | None:
    at = c.end + (c.next in ("-", "‑") and c.glued_after)
    return Apart("model", c.first, at + 1) if c.t.lower(at) in words.CALIBRES else None


@RULES.rule("a year", "It was built in 1987.", "It was built with 987 bricks.")
def _year(c: Suspect) -> Apart | None:
    return derive_year(c) if c.a.bare else None
