"""A number and the one it came from, where the times have no names: "31, up from 12".

Where both times are named the chart is one over time (`times`); here the earlier number is called
what the article calls it ("a year earlier"), or "before".
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_person
from briefing_app.viewmodels.charts.offers.comparable import is_a_handful
from briefing_app.viewmodels.charts.offers.offer import (
    Offer,
    capital,
    derive_offer,
    subtitled,
    with_units,
)
from briefing_app.viewmodels.charts.offers.own_words import is_in_own_words
from briefing_app.viewmodels.charts.offers.things import is_thing, thing_of
from briefing_app.viewmodels.charts.phrase import is_still
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.words.written import written

_EARLIER = re.compile(
    r"\s+(?P<words>(?:in\s+)?(?:(?:an?|one|two|three|five|ten|the)\s+)?(?:"
    r"(?:years?|months?|weeks?|quarters?|seasons?)\s+(?:earlier|before|ago)|"
    r"(?:previous|prior|preceding|last)\s+(?:year|month|week|quarter|season)|"
    r"(?:same\s+(?:month|quarter|period|week|season)\s+(?:last\s+year|(?:a|the)\s+year\s+"
    r"(?:earlier|before))))|last\s+(?:year|month|week|quarter|season))(?=[\s,.;:)]|$)",
    re.I,
)
_FROM = re.compile(
    r"\b(?:from|against|compared (?:with|to)|than)\s+(?:[\w’'-]+\s+){0,4}[$€£¥₹]?$", re.I
)
_ANOTHERS = re.compile(r"\s+(?:of|for|among)\s", re.I)
"""What follows a number that is another's rather than an earlier one: "24 per cent of boys"."""
_APART = 160
"""Characters between two numbers that one sentence sets against each other."""


def move_offers(
    briefing: Briefing, figures: Sequence[Figure], sound: Sequence[Figure]
) -> Iterator[Offer]:
    """Yield a chart of two bars for each number that the text sets against an earlier one.

    The number is one of ``figures``, which may be drawn; the earlier one is ``sound``.
    """
    known = {figure.id: figure for figure in sound}
    drawable = {figure.id for figure in figures}
    for relation in briefing.relations:
        if relation.kind is not RelationKind.CHANGE or len(relation.operands) != 2:
            continue
        to, before = relation.operands
        if isinstance(to, FigureRef) and isinstance(before, FigureRef) and to.figure in drawable:
            one, other = known[to.figure], known.get(before.figure)
            if other is None or _may_be_anothers(one, other, sound):
                continue
            if offer := _offer(briefing, one, other):
                yield offer


def _offer(briefing: Briefing, now: Figure, before: Figure) -> Offer | None:
    thing = thing_of(now)
    if (
        not is_thing(thing)
        or not _may_be_its_base(now, before)
        or not is_in_own_words(briefing, now, thing)
        or is_a_handful([now, before])
        or is_still(now.quantity, before.quantity)
    ):
        return None
    name = _name(briefing, now, before)
    if not name:
        return None
    latest = _time_of(now, briefing.language) or written(briefing.language, "Latest", "number")
    items = (ChartItem(FigureRef(before.id), name), ChartItem(FigureRef(now.id), latest))
    unit = now.quantity.unit
    subtitle = subtitled(thing, unit, now.place, briefing.language)
    chart = Chart(f"offer-move-{now.id}", ChartKind.BARS, "", subtitle, items, unit, (1,))
    kinds = with_units(
        (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.SLOPE), [now.quantity, before.quantity]
    )
    operands = (items[1].operand, items[0].operand)
    titles = (written(briefing.language, "{thing} {moved}", thing=capital(thing), moved="{moved}"),)
    return derive_offer(briefing, chart, RelationKind.CHANGE, operands, titles, kinds)


def _may_be_anothers(now: Figure, before: Figure, sound: Sequence[Figure]) -> bool:
    """Whether the label does not say what is counted, or says no more where the text counts it for
    others too: "Seats fell by 46 %" of one party of several.

    Where it says what was done to it as well, others are those that have more of it.
    """
    unit = now.quantity.unit
    if kind_of(unit) is not UnitKind.COUNT or is_person(unit):
        return False
    thing, counted = thing_of(now).lower().split(), plural(unit).lower().split()
    if counted[-1] not in thing:
        return True
    more = [word for word in thing if word not in counted]
    if any("P" not in classes_of(word) for word in more):
        return False
    own = (now.quantity.point, before.quantity.point)
    others = [
        other.quantity.point
        for other in sound
        if other.quantity.unit == unit and not other.change and other.quantity.point not in own
    ]
    return any(value > max(own) for value in others) if more else bool(others)


def _may_be_its_base(now: Figure, before: Figure) -> bool:
    """Whether nothing says that the earlier number is another thing's."""
    a, b = now.quantity, before.quantity
    alike = thing_of(before).lower() == thing_of(now).lower() or "label" in before.unsure
    return (
        alike
        and a.unit == b.unit
        and not (a.is_range or b.is_range)
        and not before.change
        and (not before.period or not now.period or before.period < now.period)
        and kind_of(a.unit) is not UnitKind.TIME
    )


def _name(briefing: Briefing, now: Figure, before: Figure) -> str:
    """Return what the earlier number is called; empty where it does not follow in the sentence."""
    first, last = now.evidence, before.evidence
    if not (isinstance(first, Span) and isinstance(last, Span)) or first.source != last.source:
        return ""
    article = briefing.articles_by_id.get(first.source)
    if article is None or not 0 <= last.start - first.end <= _APART:
        return ""
    text = article.text
    if not _FROM.search(text[first.end : last.start]):
        return ""
    found = _EARLIER.match(text, last.end)
    if found is not None:
        return capital(re.sub(r"^(?:in\s+)?", "", found["words"]))
    if not before.sure_period and _ANOTHERS.match(text, last.end):
        return ""
    language = briefing.language
    return _time_of(before, language) or written(language, "Before", "number")


def _time_of(figure: Figure, language: str) -> str:
    return period_name(figure.sure_period, language) if figure.sure_period else ""
