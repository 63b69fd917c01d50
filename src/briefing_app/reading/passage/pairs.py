"""Which figure a figure is measured against: "71,000, up from 58,000", "61%, against 88%".

Labels, relations and key figures rest on these pairs, so each is certain by its grammar: both stand
in one sentence, in one unit, and a word such as *up from* or *compared with* leads the base.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing_app.reading.boundary import attempt
from briefing_app.reading.lexicon.months import MONTHS, SEASONS
from briefing_app.reading.passage.mentions import (
    ALIKE,
    Mention,
    Passage,
    is_amount,
    is_count,
    likeness,
)
from briefing_app.reading.pattern import Pattern

_HEDGES = (
    r"(?:(?:about|some|around|roughly|nearly|almost|approximately|just|only|over|under|more|less|"
    r"fewer|than|at|least|most|up|to|an?|the|estimated|a peak of|well|slightly)\s+|~)*[$€£¥]?$"
)
_UP_FROM = Pattern(
    r"\b(?:up|down|higher|lower|increase|decrease|increased|decreased|rise|fall|rising|falling|"
    r"climbing|dropping|rose|fell|grew|dropped|slowed|jumped|declined|climbed|improved|widened|"
    r"narrowed|shrank|shrunk|raised|lowered|cut|doubled|tripled|change)\b(?P<between>[^;:“”]{0,60}?)"
    r"\bfrom\s+" + _HEDGES,
    having="from",
)
_ON = Pattern(
    r"\b(?:up|down|increase|decrease|rise|fall|drop|improvement|jump|decline|growth)\s+"
    r"(?:[^\W\d_]+\s+){0,2}?on\s+(?:the\s+|its\s+|their\s+|last year['’]s\s+)" + _HEDGES,
    having="on",
)
_FROM = Pattern(r"\bfrom\s+" + _HEDGES, having="from")
_COMPARED = Pattern(
    r"\b(?:compared (?:with|to)|against|versus|instead of|rather than)\s+" + _HEDGES,
    having="compared|against|versus|instead|rather",
)
_THAN = Pattern(
    r"\b(?:more|fewer|less|higher|lower|larger|smaller|longer|shorter)\s+(?:[^\W\d_]+\s+){0,2}?than\s+"
    r"(?:the\s+|its\s+|their\s+|last year['’]s\s+)" + _HEDGES,
    having="than",
)
_EARLIER = Pattern(
    r"(?:\s+(?!in\b)[^\W\d_]+)?\s+(?:(?:in\s+)?(?:19|20)\d\d\b|(?:in\s+)?(?:the\s+)?(?:last|previous|prior)\s|"
    r"(?:a|the)\s+(?:year|month|week|quarter)\s+(?:earlier|before|ago))"
)
_TIME = (
    r"(?:Q[1-4]|[HF][12Y]|(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|[1-4](?:st|nd|rd|th)|first|second|third|"
    r"fourth|previous|prior|preceding|last|same|comparable|corresponding|earlier|before|ago|"
    r"(?:mid|prior|previous|last)-year|years?|quarters?|half|months?|period|weeks?|season|"
    rf"{'|'.join((*sorted(SEASONS), *map(str.capitalize, MONTHS)))}|end|of|in|a|the|\d{{1,2}})"
)
"""A word of a time, as brackets before or behind a base hold it."""
_BRACKET = Pattern(rf"\((?:{_TIME}[\s-]+){{0,5}}{_TIME}:?\s+{_HEDGES}")
_BRACKETED = Pattern(r"\(\s*" + _HEDGES)
_TIMED = Pattern(rf"(?:\s+[^\W\d_]+)?\s+(?:{_TIME}\s+){{0,5}}{_TIME}\)")
_REACH = 110


class Pair(NamedTuple):
    """A figure and the base it is measured against; ``moved`` if the words say that it changed."""

    now: Mention
    base: Mention
    moved: bool


def derive_pairs(passage: Passage) -> tuple[Pair, ...]:
    """Return the pairs in reading order, each base once."""
    out: list[Pair] = []
    for number in passage.by_sentence:
        out.extend(attempt("pairs of a sentence", (), _of_sentence, passage.of(number)))
    return tuple(sorted(out, key=lambda pair: pair.base.index))


def _of_sentence(mentions: tuple[Mention, ...]) -> tuple[Pair, ...]:
    return tuple(_measured(mentions))


def _measured(mentions: tuple[Mention, ...]) -> Iterator[Pair]:
    for at, base in enumerate(mentions):
        led = _led(base.before[-_REACH:]) or _bracketed(base)
        if not led or base.found.change or base.found.kind in ("age", "multiple"):
            continue
        moved = led in ("moved", "from") or _EARLIER.match(base.after[:40]) is not None
        now = None
        if base.found.move == "from" or led in ("from", "moved"):
            now = next((m for m in mentions[at + 1 : at + 2] if _goes_to(base, m)), None)
        if now is None and led != "from":
            now = _before(base, mentions[max(0, at - 4) : at])
        if now is not None:
            yield Pair(now, base, moved)


@lru_cache(maxsize=512)
def _led(before: str) -> str:
    """How the words before a figure make it a base: moved, compared, than, from, or not at all."""
    for name, pattern in (
        ("moved", _UP_FROM),
        ("moved", _ON),
        ("compared", _COMPARED),
        ("than", _THAN),
    ):
        if pattern.search(before):
            return name
    return "from" if _FROM.search(before) else ""


def _bracketed(base: Mention) -> str:
    """How a bracket makes a figure a base: "(Q3 2025: €30 million)", "(€30 million in 2025)"."""
    before = base.before[-_BRACKET_REACH:]
    led = _BRACKET.search(before) or (
        _BRACKETED.search(before) and _TIMED.match(base.after[:_BRACKET_REACH])
    )
    return "bracket" if led else ""


_BRACKET_REACH = 50


def _goes_to(base: Mention, other: Mention) -> bool:
    """ "from 158 to 201": the other end follows at once."""
    between = base.after[: max(0, other.start - base.end)]
    return (
        len(between) < 50
        and re.search(r"\bto\s+" + _HEDGES, between) is not None
        and likeness(base, other) >= 2
        and not re.search(r"[;:.]\s", between)
    )


def _counts_others(m: Mention, base: Mention) -> bool:
    """Whether a base names other things than an elided noun is of: "two were shot; proceedings are
    under way against three men".
    """
    named = bool(base.found.unit_text) and not m.found.unit_text
    return named and is_count(m.unit) and is_count(base.unit) and m.head != base.head


def _before(base: Mention, earlier: tuple[Mention, ...]) -> Mention | None:
    for m in reversed(earlier):
        if m.found.change or m.found.kind in ("age", "multiple") or m.found.move == "from":
            continue
        if _counts_others(m, base):
            return None
        if likeness(m, base) >= ALIKE or (likeness(m, base) == 2 and is_amount(m)):
            same_kind = m.found.kind == base.found.kind or m.unit == base.unit
            if same_kind:
                return m
        if m.found.kind in ("percent", "point", "duration", "fraction", "rate", "vague"):
            continue
        return None
    return None
