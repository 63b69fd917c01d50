"""Bars by size, with the largest named: "Wexmoor had the highest average price"."""

import re
from collections.abc import Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.viewmodels.charts.offers.offer import Offer, derive_offer, subtitled, with_units
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.words.written import written

MOST = 40
"""Bars; more cannot be read."""
_TELLING = 3
"""Digits from which a sum is hardly one by chance."""
_REST = re.compile(
    r"(?:all |any )?(?:the )?(?:others?|rest|remaining|remainder|everything else|every other|"
    r"unknown|someone else|not (?:stated|known)|don[’']t know|none|dk)\b",
    re.I,
)
_NO_SUBJECT = re.compile(
    r"(?:not?|yes|with|without|in|on|at|by|of|from|to)\b|[\d\W]+$|"
    r"\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|noon\b|hours?\b|h$)",
    re.I,
)
"""The name of a row that no sentence can begin with: "not known", "35–64", "5 pm"."""
_LEAST_IS_FIRST = re.compile(
    r"(?!(?:why|what|how|where|who|reasons?|causes?)\b).*\b(?:scores?|scored|ranks?|ranked|ranking|places?|positions?|strokes|faults?|penalt\w+|fees?|"
    r"charges?|absen\w+|poor\w*|bad\w*|weak\w*|below|fail\w*|miss\w*|loss(?:es)?|lost|errors?|"
    r"late|delay\w*|unemploy\w*|jobless\w*|deaths?|died|mortality|fatal\w*|crimes?|churn|"
    r"dropouts?|vacan\w+|obes\w+|smok\w+|poverty|defects?|faulty|broken|complain\w*|sick\w*|"
    r"cancel\w*|overdue|unpaid|default\w*|waiting|waste|infect\w*|injur\w*)\b",
    re.I,
)
"""Of such a thing who has most does not come first: a golfer's score, pupils absent, a fee.
Of reasons and of answers to a question the one given most does."""
_HEAD = re.compile(r"\s(?:of|in|for|from|with|to|by|on|at|that|who|which)\b")
_BAND = re.compile(
    r"\d\s*(?:[-–—+]|to\s+\d)|\b(?:under|over|below|above|up to|less|more)\b.*\d", re.I
)
"""The name of a class of size or age: "10–50 ha", "under 5"."""


def ranked_offer(
    briefing: Briefing,
    name: str,
    thing: str,
    period: str,
    named: Sequence[tuple[str, Figure]],
    whole: Figure | None = None,
    lead: str = "",
) -> Offer | None:
    """Return the chart of figures of one thing, each with its name, the largest first.

    ``thing`` is empty where nothing names it surely; then ``lead``, the words that introduce the
    figures in the article, stand above them, and the title says no more than which comes first.

    Classes of size or age keep their order, and a title calls one a group. What is left over
    ("others") stands last and is never the point. ``whole`` is what they add up to, where the text
    says it; then the title says the share of the largest. None where two are largest, or the words
    would be too long.
    """
    ranked = sorted(named, key=lambda pair: (is_rest(pair[0]), -pair[1].quantity.point))[:MOST]
    top, most = ranked[0]
    if is_rest(top) or _NO_SUBJECT.match(top) or _is_account(named):
        return None
    others = [figure for words, figure in ranked[1:] if not is_rest(words)]
    if 2 * sum(_BAND.search(words) is not None for words, _ in named) > len(named):
        ranked = list(named)[:MOST]
        if _BAND.search(top):
            top = written(briefing.language, "The group {name}", name=top)
    items = tuple(ChartItem(FigureRef(figure.id), words) for words, figure in ranked)
    units, language = {figure.quantity.unit for _, figure in ranked}, briefing.language
    unit = units.pop() if len(units) == 1 else ""
    subtitle = subtitled(thing or lead, unit, period_name(period, language), language)
    at = next(i for i, (_, figure) in enumerate(ranked) if figure is most)
    chart = Chart(f"offer-{name}", ChartKind.BARS, "", subtitle, items, unit, (at,))
    kinds = with_units((ChartKind.BARS,), [figure.quantity for _, figure in ranked])
    if whole is not None:
        operands = (FigureRef(most.id), FigureRef(whole.id))
        title = _share_title(language, top, thing)
        kind = RelationKind.PART_OF
        if offer := derive_offer(briefing, chart, kind, operands, (title,), kinds):
            return offer
    uncounted = kind_of(most.quantity.unit) is UnitKind.NONE and _are_many(thing)
    if (not thing or uncounted) and _LEAST_IS_FIRST.match(thing or lead):
        return None
    named_so = thing and not uncounted  # things no unit counts are neither "most" nor "highest"
    title = most_title(language, top, thing) if named_so else first_title(language, top)
    everything = tuple(FigureRef(figure.id) for figure in (most, *others))
    return derive_offer(briefing, chart, RelationKind.RATIO, everything, (title,), kinds)


def _share_title(language: str, name: str, thing: str) -> str:
    """Return the title that says how much of a whole one part is."""
    values = {"name": name, "share": "{share}"}
    if not thing:
        return written(language, "{name} accounted for {share} of the total", **values)
    return written(language, "{name} accounted for {share} of the {thing}", **values, thing=thing)


def _are_many(thing: str) -> bool:
    """Whether a thing is named in the plural: "people aided", "customers online"."""
    head = _HEAD.split(thing, maxsplit=1)[0].lower().split()
    return any(word == "people" or is_plural(word) for word in head)


def most_title(language: str, name: str, thing: str) -> str:
    """Return the title that says who had most of a thing."""
    values = {"name": name, "most": "{most}", "thing": thing}
    return written(language, "{name} had the {most} {thing}", **values)


def first_title(language: str, name: str) -> str:
    """Return the title that says who comes first, and with how much."""
    return written(language, "{name} came first, with {top}", name=name, top="{top}")


def _is_account(named: Sequence[tuple[str, Figure]]) -> bool:
    """Whether a row follows from the two above it, as profit does from sales and costs.

    Such rows are steps of one sum, not amounts of one kind.
    """
    amounts = [figure.quantity.point for words, figure in named if not is_rest(words)]
    return any(
        abs(c) in (abs(a - b), abs(a + b)) and len(c.normalize().as_tuple().digits) >= _TELLING
        for a, b, c in zip(amounts, amounts[1:], amounts[2:], strict=False)
        if a and b and c
    )


def is_rest(name: str) -> bool:
    """Whether a row holds what the other rows leave over."""
    return _REST.match(name) is not None
