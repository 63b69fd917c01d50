"""Numbers and times that take turns: "7.4 tonnes in 2021, 7.9 in 2022 and 8.1 last year".

Each number of such a list is of the time behind it, whatever else the sentence says. It knows
nothing of what the times mean.
"""

from bisect import bisect_left

from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar.timeword import Sort, TimeWord

_JOINT = Pattern(
    r"\s?(?:,|;|,?\s(?:and|then)|;\s(?:and|then))\s(?:(?:about|around|some|only|just|nearly|almost|"
    r"roughly|over|under|more\sthan|fewer\sthan|less\sthan|another|a\sfurther)\s)?[$€£¥₹]?"
)
_APART = frozenset("than since until from base bracket".split())
"""Leads of a time with which a number is compared, or from which on it holds."""
_SORTS = frozenset((Sort.OWN, Sort.BARE, Sort.DATED))
_LONGEST = 90
"""Code points between a number and its time in such a list."""


def time_in_turn(passage: Passage, here: tuple[TimeWord, ...], mention: Mention) -> TimeWord | None:
    """Return the time that follows a number where numbers and times take turns, or None.

    That is where the item before this one ends in its time right before this number, or this one
    ends in its time right before the next.
    """
    own = _time_behind(passage, here, mention)
    if own is None:
        return None
    at = mention.index
    before = passage.mentions[at - 1] if at else None
    after = passage.mentions[at + 1] if at + 1 < len(passage.mentions) else None
    leads = after is not None and _is_next(passage, here, own, after)
    return (
        own if leads or (before is not None and _follows(passage, here, before, mention)) else None
    )


def _is_next(passage: Passage, here: tuple[TimeWord, ...], time: TimeWord, after: Mention) -> bool:
    """Whether the next number stands right behind a time, and has one of its own."""
    return _joins(passage, time, after) and _time_behind(passage, here, after) is not None


def _follows(
    passage: Passage, here: tuple[TimeWord, ...], before: Mention, mention: Mention
) -> bool:
    """Whether the number before has a time that stands right before this one."""
    last = _time_behind(passage, here, before)
    return last is not None and _joins(passage, last, mention)


def _time_behind(passage: Passage, here: tuple[TimeWord, ...], mention: Mention) -> TimeWord | None:
    """The first time behind a number in its item, before the next number and the next mark."""
    at = bisect_left(here, mention.end, key=lambda w: w.start)
    if at >= len(here) or here[at].start - mention.end > _LONGEST:
        return None
    word = here[at]
    gap = passage.text[mention.end : word.start]
    nearer = bisect_left(passage.starts, word.start) - 1 > mention.index
    if nearer or _MARK.search(gap) or word.lead in _APART or word.sort not in _SORTS:
        return None
    return word


_MARK = Pattern(r"[,;:()–—]|\b(?:and|but|while|whereas|which|who|when)\b")


def _joins(passage: Passage, word: TimeWord, mention: Mention) -> bool:
    """Whether nothing but the joint of a list stands between a time and the next number."""
    return _JOINT.fullmatch(passage.text[word.end : mention.start]) is not None
