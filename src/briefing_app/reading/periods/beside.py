"""The times in a figure's own sentence, with the signs of how they stand to it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.timeword import Sort, TimeWord
from briefing_app.reading.periods.standing import Standing
from briefing_app.reading.periods.times import Times

NEAREST = 5
"""At most so many times before a figure in its sentence, and after it, are looked at."""
_REACH = 400
_BRACKETED = 80
_BREAK = Pattern(r"[,;:–—(]|\b(?:and|but|while|whereas|which|who|when|where|as)\b|\|")
_TOUCHING = Pattern(
    r"[^\w,;.(]{0,3}(?:\b(?:in|for|of|on|at|during|by|the|end|year|with|was|were|just|around|about|some|it|they|"
    r"average|mean|there|had|been|stood|reached|totalled|came|figure|rate|number|total|only|of)"
    r"\s?){0,6}[$€£¥₹:]?\s?",
    re.IGNORECASE,
)
_BY = Pattern(r",?\sby\s(?:the\s)?(?:end\sof\s)?")
_BRACKET = Pattern(r"\s?\([^)\d,]{0,24}")
_NAMED = Pattern(r"[:,]?\s?(?:about|around|some|over|nearly|almost)?\s?[$€£¥₹]?")
_WHEN = Pattern(r",?\s(?:when|in\swhich|where)\b")
_CLAUSE = Pattern(
    r"(?:[;,–—]\s|\band\s|\bbut\s|\bwhile\s)(?:(?:in|on|at|for|the|during)\s){0,3}$", re.IGNORECASE
)
_FIXED = frozenset(
    """during edge same before previous ago year_ago since adverb this last next past ahead
    full_year""".split()
)
"""Rules that are a sign of their own; of the others the sort says enough."""


class Candidate(NamedTuple):
    """A period that a figure may have, where it comes from, and its signs."""

    iso: str
    source: str
    signs: tuple[str, ...]


def of_time(times: Times, iso: str) -> tuple[str, ...]:
    """Return the signs of a period as such: how exactly it is told, and whether it is to come."""
    return _of_time(times.main, times.clock.published, iso)


@lru_cache(maxsize=4096)
def _of_time(main: str, today: date | None, iso: str) -> tuple[str, ...]:
    grain = isotime.grain(iso)
    signs: list[str] = []
    if grain is Grain.SPAN:
        signs.append("a span")
    elif grain is Grain.DAY and "/" not in iso:
        signs.append("a day")
    if iso == main:
        signs.append("is main")
    elif main and isotime.is_within(iso, main):
        signs.append("in main")
    if today:
        first, last = isotime.bounds(iso)
        if first > today:
            signs.append("to come")
        elif first == last == today:
            signs.append("is today")
    return tuple(signs)


def beside(
    passage: Passage, times: Times, here: tuple[TimeWord, ...], mention: Mention, standing: Standing
) -> Iterator[Candidate]:
    """Yield the times of a figure's sentence."""
    at = bisect_left(here, mention.start, key=lambda w: w.start)
    for word in here[max(0, at - NEAREST) : at + NEAREST]:
        if _is_bracketed(passage, word, mention) or _is_of_average(passage, word, mention):
            continue
        signs = [*_where(passage, word, mention, standing), *of_time(times, word.iso)]
        side = "after" if word.start >= mention.start else "before"
        yield Candidate(word.iso, f"{word.rule}, {side}", tuple(signs))


def _where(passage: Passage, word: TimeWord, mention: Mention, standing: Standing) -> list[str]:
    """The signs of a time and a figure in one sentence."""
    after = word.start >= mention.start
    noun = mention.found.noun_end
    end = noun if mention.end <= noun <= word.start else mention.end
    a, b = (end, word.start) if after else (word.end, mention.start)
    starts = passage.starts
    first, last = bisect_left(starts, a), bisect_left(starts, b)
    gap = passage.text[a : min(b, a + _REACH)]
    inside = gap.count("(") > gap.count(")")
    others = passage.mentions[first : min(last, first + 4)]
    between = sum(1 for m in others if inside or not _restates(m))
    breaks = sum(1 for _ in zip(_BREAK.finditer(gap), range(2), strict=False))
    side = "after" if after else "before"
    past = f" past {min(2, between)}" if between else ""
    lead, sort, part = word.lead or "bare", word.sort.value, standing.part
    signs = [
        sort,
        f"{side}{past}, {breaks} breaks",
        f"{side} {lead}",
        f"{part} {side}{past}",
        f"{part} {lead}",
        f"{part} {sort} {side}",
        f"{standing.tense} {lead}",
        *_gap(gap, after),
    ]
    if not after and (
        _heads_bracket(passage, word, gap) or (lead == "bracket" and _NAMED.fullmatch(gap))
    ):
        signs.append("names its bracket")
    if word.rule in _FIXED:
        signs.append(f"rule {word.rule}")
    if word.sort in (Sort.NOW, Sort.SINCE):
        signs.append(f"{sort} {standing.tense}")
    if passage.text[word.end - 2 : word.end] in ("'s", "’s"):
        signs.append("possessive")
    if not after and _is_anothers(passage, word, breaks):
        signs.append("of another")
    if not after and _WHEN.match(gap):
        signs.append("when clause")
    if not after and _opens(passage, word, mention):
        signs.append("opens its clause")
    if not after and word.start - passage.reading.sentences[mention.sentence][0] < 8:
        signs.append("opens the sentence")
    return signs


def _gap(gap: str, after: bool) -> Iterator[str]:
    """The signs of what stands between a time and a figure."""
    if _TOUCHING.fullmatch(gap) or (after and _BY.fullmatch(gap)):
        yield "touching"
    elif not after and _BRACKET.fullmatch(gap):
        yield "before a bracket"
    elif gap.count("(") > gap.count(")"):
        yield "in bracket" if after else "out of bracket"
    if len(gap) > 120:
        yield "far"
    if ";" in gap:
        yield "past a semicolon"


def _is_bracketed(passage: Passage, word: TimeWord, mention: Mention) -> bool:
    """Whether a time stands in a bracket with another number, outside which the figure stands."""
    text = passage.text
    start = text.rfind("(", max(0, word.start - _BRACKETED), word.start)
    if start < 0 or ")" in text[start : word.start]:
        return False
    end = text.find(")", word.end, word.end + _BRACKETED)
    if end < 0 or start <= mention.start < end:
        return False
    first = bisect_left(passage.starts, start)
    return first < len(passage.starts) and passage.starts[first] < end


_AVERAGE = Pattern(r"\s(?:long-term\s)?(?:average|mean|norm|baseline)\b")


def _is_of_average(passage: Passage, word: TimeWord, mention: Mention) -> bool:
    """Whether a time after a figure says of when the average is that it is set against."""
    return word.start >= mention.end and _AVERAGE.match(passage.text, word.end) is not None


def _restates(mention: Mention) -> bool:
    """Whether a number says the one before it again: "$58.9 million, or $1.11 a share"."""
    return mention.before.endswith((" or ", "(", " or about "))


def _opens(passage: Passage, word: TimeWord, mention: Mention) -> bool:
    """Whether a time stands at the beginning of its clause: "; in 2023 it had been 4"."""
    start = passage.reading.sentences[mention.sentence][0]
    return _CLAUSE.search(passage.text, max(start, word.start - 24), word.start) is not None


def _heads_bracket(passage: Passage, word: TimeWord, gap: str) -> bool:
    """Whether all in a bracket is of the time that opens it: "(30 June: 4,566 homes, £2 m)"."""
    opens = passage.text[max(0, word.start - 1) : word.start] == "("
    return opens and gap.startswith(":") and ")" not in gap


def _is_anothers(passage: Passage, word: TimeWord, breaks: int) -> bool:
    """Whether a time follows another number closely: the first in "9 in 2022, 12 in 2023"."""
    before = bisect_left(passage.starts, word.start) - 1
    return bool(breaks) and before >= 0 and 0 <= word.start - passage.mentions[before].end <= 14
