"""What two whole texts have to do with each other: one event, one series, or nothing.

Two reports of one series ("Road deaths in Ostmark" and "in Westmark", traffic of July and of
August) tell of like things, and what is unlike in them is no contradiction. Headlines are asked for
that, not texts: a report on one year names the year before in nearly every sentence.
"""

from briefing_app.core.beside.agreement import Apart, Between
from briefing_app.core.source import Article
from briefing_app.core.told import sides
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import own_time
from briefing_app.reading.periods.calendar.expressions import find_expressions
from briefing_app.reading.periods.calendar.timeword import Clock

RELATED = 0.3
SHARED_NAMES = 2
SERIES = 0.5
"""How much of the shorter headline the other says too, where both are reports of one series."""
_LOOKED_AT = 20_000
_NAME = Pattern(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_PLACE = Pattern(r"\b(?:in|at|near|around|across) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
_WORD = Pattern(r"\w+")
_CALENDAR = Pattern(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_WHAT_CAME = r"(?: \w+)? (?:estimates?|counts?|figures?|results?|toll|tally|numbers?|reading)\b"
_NOT_FINAL = Pattern(
    rf"(?i)\b(?:(?:first|early|initial|flash){_WHAT_CAME}|provisional|preliminary)"
)
_FINAL = Pattern(rf"(?i)\b(?:final|definitive|revised|confirmed){_WHAT_CAME}")
_ANOTHER = Pattern(r"\b(?:by|until|before|after|from|since|than)\s(?:(?:in|at)\s)?(?:the\s)?$")
"""Words before a time of a headline that is not the one its text tells of."""


def derive_between(a: Article, b: Article) -> Between | None:
    """Return why numbers of two texts need not be the same; None where nothing in their headlines
    sets them apart.
    """
    times = _time(a.headline), _time(b.headline)
    if all(times) and not _overlap(*times):
        return Between(sides.other_periods(*times), Apart.PERIODS)
    places = _place(a), _place(b)
    if is_elsewhere(a, b) and all(places) and places[0] != places[1]:
        return Between(sides.other_places(*places), Apart.PLACES)
    open_a, open_b = (_NOT_FINAL.search(x.headline) for x in (a, b))
    final_a, final_b = (_FINAL.search(x.headline) is not None for x in (a, b))
    if (open_a and final_b and not open_b) or (open_b and final_a and not open_a):
        return Between(sides.not_final("provisional"), Apart.STANDING)
    return None


def is_elsewhere(a: Article, b: Article) -> bool:
    """Return whether each headline names what the other text never does, another place, firm; of
    two that say the same otherwise, one name will do.
    """
    named = [_names(x.text[:_LOOKED_AT]) & set(_WORD.findall(x.headline)) for x in (a, b)]
    strange = [
        {name for name in names if name not in other.text}
        for names, other in zip(named, (b, a), strict=True)
    ]
    return all(strange) and (strange == named or is_series(a, b))


def is_series(a: Article, b: Article) -> bool:
    """Return whether two headlines say the same but for what sets them apart."""
    one, other = (set(stems(article.headline)) for article in (a, b))
    return len(one & other) >= max(1.0, SERIES * min(len(one), len(other)))


def is_one_event(a: Article, b: Article) -> bool:
    """Return whether two texts seem to tell of one event: names that both share, or many words."""
    first, second = a.text[:_LOOKED_AT], b.text[:_LOOKED_AT]
    names, others = _names(first), _names(second)
    shared = len(names & others)
    if shared >= min(SHARED_NAMES, max(1, min(len(names), len(others)))):
        return True
    words, more = set(stems(first)), set(stems(second))
    return len(words & more) >= RELATED * max(1, min(len(words), len(more)))


def _time(headline: str) -> str:
    """The only time with its year that a headline names, the widest of one within another; empty
    where there is none, or several.
    """
    found = find_expressions(headline)
    told = {own_time(it, Clock()) for it in found if not _ANOTHER.search(headline[: it.start])}
    told = {iso for iso in told if iso and isotime.grain(iso) is not isotime.Grain.DAY}
    exact = {iso for iso in told if not any(o != iso and isotime.is_within(o, iso) for o in told)}
    return exact.pop() if len(exact) == 1 else ""


def _overlap(a: str, b: str) -> bool:
    return a == b or isotime.is_within(a, b) or isotime.is_within(b, a)


def _place(article: Article) -> str:
    """The place that a headline ends with or names last; empty for none."""
    found = _PLACE.findall(article.headline)
    return found[-1] if found else ""


def _names(text: str) -> set[str]:
    found = {name for name in _NAME.findall(text) if not _CALENDAR.match(name)}
    return {name for name in found if name.lower() not in MONTHS}
