"""The period of each figure of an article, and of one that a person made."""

import itertools
import re

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.passage.pairs import derive_pairs
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.candidates import derive_candidates
from briefing_app.reading.periods.chooser import choose
from briefing_app.reading.periods.in_turn import time_in_turn
from briefing_app.reading.periods.period import Period
from briefing_app.reading.periods.standing import derive_standing
from briefing_app.reading.periods.times import Times, derive_times


def times_of(passage: Passage, article: Article, layout: Layout, year: int | None = None) -> Times:
    """Return the times of an article whose figures were read."""
    taken = [(m.start, m.end) for m in passage.mentions]
    return derive_times(article, layout, passage.reading.sentences, taken, year)


def derive_periods(
    passage: Passage,
    article: Article,
    layout: Layout,
    year: int | None = None,
    known: tuple[Period, ...] = (),
) -> tuple[Period, ...]:
    """Return the period of each figure, in the order of the mentions.

    ``year`` is that of publication where nothing in the article tells its date, ``known`` are the
    periods of the first figures, where they are known.
    """
    first, times = len(known), times_of(passage, article, layout, year)
    unknown = passage.mentions[first:]
    periods = [*known, *(derive_period(passage, layout, times, mention) for mention in unknown)]
    bases: set[int] = set()
    for pair in derive_pairs(passage):
        bases.add(pair.base.index)
        now, base = periods[pair.now.index], pair.base
        if base.index < first:
            continue
        if pair.moved and now.iso and periods[base.index].iso == now.iso:
            own = pair.now.index >= first and _has_own(passage, times, pair.now, base, now.iso)
            other = pair.now if own else base
            periods[other.index] = derive_period(passage, layout, times, other, now.iso)
    for one, other in itertools.pairwise(passage.mentions[max(0, first - 1) :]):
        if other.index < first:
            continue
        reached = _leads_to(passage, one, other)
        leads = reached and _OWN.search(periods[one.index].rule)
        behind = _BEHIND.search(periods[other.index].rule)
        unsaid = one.index >= first and not _IN_SENTENCE.search(periods[one.index].rule)
        if reached and behind and unsaid:
            periods[one.index] = periods[other.index]
        grew = periods[one.index].iso and one.index not in bases and _grew_by(passage, one, other)
        if leads or (grew and derive_standing(passage, layout, one).part != "base"):
            periods[other.index] = periods[one.index]
    for mention in unknown:
        if told := _told_before_bracket(passage, times, mention):
            periods[mention.index] = Period(told, True, "the time before the bracket")
    for one, other in itertools.pairwise(passage.mentions[max(0, first - 1) :]):
        if other.index >= first and _is_told_beside(passage, layout, one, other):
            periods[other.index] = Period("", True, "the time before, as in the list")
    return tuple(periods)


def _told_before_bracket(passage: Passage, times: Times, mention: Mention) -> str:
    """The time right before a bracket that has nothing but a number: "up 8% on 2024 (£3m)"."""
    text, end = passage.text, max(mention.end, mention.found.noun_end)
    if text[mention.start - 2 : mention.start] != " (" or text[end : end + 1] != ")":
        return ""
    words = times.of(mention.sentence)
    here = next((w for w in words if w.end == mention.start - 2 and w.iso), None)
    led = here is not None and _LED.search(text, max(0, here.start - _LEAD), here.start)
    return here.iso if here is not None and led else ""


_LED = Pattern(r"\b(?:on|from|over|against|than|with|in|of|and|or)\s(?:the\s)?$", re.IGNORECASE)
_LEAD = 14


def _is_told_beside(passage: Passage, layout: Layout, one: Mention, other: Mention) -> bool:
    """Whether an item of a list has the number of the time before in a bracket, as an item above
    says of its own: "Profit £31m (H1 2025: £37m)", then "Margin 1.4% (1.6%)".
    """
    text = passage.text
    alone = text[one.end : other.start] == " (" and text[other.end : other.end + 1] == ")"
    listed = layout.kind_at(other.start) is BlockKind.LIST_ITEM
    if not (alone and listed and one.unit == other.unit and not other.found.change):
        return False
    return _BRACKETED.search(text, max(0, one.start - _LIST), one.start) is not None


_LIST = 800
"""Code points of a list above an item in which a bracket tells of what time it is."""
_BRACKETED = Pattern(
    r"\d[^()\n]{0,12}\s\((?:[HQ][1-4]\s(?:FY)?\d{2,4}|(?:FY\s?)?\d{4}(?:/\d\d)?|"
    r"(?:previous|prior|last)\s\w+):\s",
    re.IGNORECASE,
)


def _has_own(passage: Passage, times: Times, now: Mention, base: Mention, iso: str) -> bool:
    """Whether a time is told of what a number moved from: "a rise on the 4.5 million of 2019"."""
    end = max(base.end, base.found.noun_end)
    told = (w.start for w in times.of(base.sentence) if w.iso == iso and w.start >= end)
    gap = passage.text[end : next(told, end)]
    return now.end <= base.start and _OF.fullmatch(gap) is not None


_OF = Pattern(r"\s(?:of|in|for|during)\s(?:the\s)?")
_TO = Pattern(r"\s(?:to|at)\s(?:(?:an?|the|its)\s)?(?:(?:new|record|high|low|of)\s){0,3}[$€£¥₹]?$")
_OWN = Pattern(r", before$")
_BEHIND = Pattern(r", after$")
_IN_SENTENCE = Pattern(r", (?:before|after)$")
"""What the rule of a period ends with that stands in the sentence of its figure."""


_GREW_BY = Pattern(
    r"(?:\s[\w-]+){0,3},?\s(?:an?\s(?:[\w-]+\s)?)?(?:increase|rise|gain|growth|fall|drop|decline|"
    r"decrease|reduction)\s(?:of|by)\s(?:(?:about|almost|around|just|more|less|over|under|nearly|than)"
    r"\s){0,2}[$€£¥₹]?$"
)


def _grew_by(passage: Passage, reached: Mention, change: Mention) -> bool:
    """Whether a change is said of the number before it: "13.1 million, an increase of 3.9%"."""
    gap = passage.text[reached.end : change.start]
    same = change.sentence == reached.sentence and not reached.found.change
    return same and bool(change.found.change) and _GREW_BY.match(gap) is not None


def _leads_to(passage: Passage, change: Mention, reached: Mention) -> bool:
    """Whether a change says how a number was reached: "rose 8% to 1,210"."""
    gap = passage.text[change.end : reached.start]
    same = change.sentence == reached.sentence and not reached.found.change
    return same and bool(change.found.change) and _TO.match(gap) is not None


def _is_of_untold_time(passage: Passage, times: Times, mention: Mention) -> bool:
    """Whether a time that cannot be told has the number: "more than this year's £308 million",
    "7.9 in 2022 and 8.1 last year".
    """
    text = passage.text
    named = _POSSESSED.search(text, max(0, mention.start - _REACH), mention.start)
    named = named or _RELATIVE.match(text, max(mention.end, mention.found.noun_end))
    told = (w.start for w in times.of(mention.sentence))
    return named is not None and not any(named.start() <= at <= named.end() for at in told)


_NEAR = r"(?:this|last|next)\s(?:year|month|week|quarter|season|spring|summer|autumn|winter)\b"
_POSSESSED = Pattern(rf"\b{_NEAR}['’]s\s(?:[a-z]+\s){{0,2}}[$€£¥₹]?$", re.IGNORECASE)
_RELATIVE = Pattern(rf"\s{_NEAR}(?!['’]s)", re.IGNORECASE)
_REACH = 50


def derive_period(
    passage: Passage, layout: Layout, times: Times, mention: Mention, other_than: str = ""
) -> Period:
    """Return the period of one figure; what a move began with has not the time it led to."""
    if mention.found.kind == "age":
        return Period("", True, "an age")
    if _is_of_untold_time(passage, times, mention):
        return Period("", True, "a time that is not known")
    turn = time_in_turn(passage, times.of(mention.sentence), mention)
    if turn is not None and turn.iso != other_than:
        return Period(turn.iso, True, f"{turn.rule}, after")
    standing = derive_standing(passage, layout, mention)
    return choose(derive_candidates(passage, layout, times, mention, standing), other_than)
