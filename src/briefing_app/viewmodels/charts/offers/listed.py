"""Like amounts that one sentence lists: "171 deaths in Kent, 122 in Surrey and 88 in Essex".

Only where every name stands at its number in the same way: each behind it after the same
preposition, each in brackets before it, or each before the same preposition as in "opioids were
found in 171 deaths, cocaine in 88", before a verb that is left out as in "rents brought in £4m,
grants £3m", or before "with" as in "wind led with 24%, ahead of gas with 17%". The title is then
made of the sentence's own words, or says which comes first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, RelationKind, Status
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.viewmodels.charts.offers.comparable import is_a_handful
from briefing_app.viewmodels.charts.offers.offer import (
    Offer,
    capital,
    derive_offer,
    subtitled,
    with_units,
)
from briefing_app.viewmodels.charts.offers.own_words import is_in_own_words, told_in
from briefing_app.viewmodels.charts.offers.ranked import first_title, is_rest, most_title
from briefing_app.viewmodels.charts.offers.things import is_thing, thing_of
from briefing_app.viewmodels.figures.sentences import sentence_around

FEWEST = 3
"""Amounts that make a list."""
_WORDS = 5
"""Words of a name beside a bar."""
_PREPOSITION = r"in|for|at|from|to|by|with|among|on"
_HEDGE = r"(?:(?:about|around|some|nearly|almost|just|only|over|more than|another|a further)\s+)?"
_JOINT = r"\s*(?:,|;|,?\s+and|;\s+and)\s+"
_WORD = r"[^\W\d_](?:[\w’'.&-]*[\w])?"
_NAME = rf"(?P<name>(?:the\s+)?{_WORD}(?:\s+(?:of\s+|and\s+)?{_WORD}){{0,4}}?)"
_NOUN = r"(?:\s+[a-z][\w-]*){0,3}?"
_PLACED = rf"{_NOUN}\s+(?P<how>{_PREPOSITION})\s+{_NAME}"
_BEHIND = re.compile(rf"{_PLACED}(?:{_JOINT}{_HEDGE}|$)")
_LAST_BEHIND = re.compile(rf"{_PLACED}(?=[.,;:)]|$)")
_BEFORE = re.compile(rf"{_NOUN}{_JOINT}{_NAME}\s+(?P<how>{_PREPOSITION})\s+{_HEDGE}")
_BRACKET = re.compile(rf"\)(?:,|;|,?\s+and)\s+{_NAME}\s+\(")
_LEAD = re.compile(
    rf"(?:^|[,;:]\s+){_NAME}\s+(?P<deed>(?:was|were|is|are|had|has|have)\s+(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?:{_PREPOSITION})|[\w’'-]+(?:ed|t|id|aid|ound|ent)\s+(?:{_PREPOSITION}))\s+{_HEDGE}$"
)
_LEAD_BRACKET = re.compile(
    r"(?:\b(?:in|for|at|to|by|from|with|were|are|including)|[:,–—])\s+"
    rf"{_NAME}\s+\($"
)


_VERB = (
    r"(?:(?:will|would|could|may|might|must|can)\s+[a-z]+|"
    r"[a-z]+(?:ed|t|id|aid|ound|ew|ook|old|ade|ave|ot))(?:\s+(?:in|out|up|off))?"
)
_LEAD_VERB = re.compile(rf"(?:^|[;:]\s+){_NAME}\s+(?P<deed>{_VERB})\s+{_HEDGE}[$€£¥₹]?$")
_ELIDED = re.compile(rf"{_JOINT}{_NAME}\s+{_HEDGE}[$€£¥₹]?")
_LEAD_WITH = re.compile(
    rf"(?:^|[,;:]\s+|^[A-Z]\w+ \w+ ){_NAME}\s+[a-z]+(?:ed|s|t|d|ook|ot)\b[^,;:]{{0,60}}?"
    rf"(?:,|\s+(?:with|at))\s+{_HEDGE}$"
)
_WITH = re.compile(
    rf"(?:,|;|,?\s+and)\s+(?:followed\s+by\s+|ahead\s+of\s+|then\s+)?{_NAME}"
    rf"\s+(?:with|at|on)\s+{_HEDGE}"
)
_ONLY_MEASURES = re.compile(
    r"\b(?:be|(?:reach|number|measur|total|totall|exceed|surpass|topp|averag|amount|equall|approach|"
    r"record|remain|near|mark|pass|turn|rank|rat|scal|start|open|end|clos|finish)(?:ed|e)?|"
    r"number|total|average|top|equal|hit|stood|stand|went|go|was|were|meant|mean|left|felt|kept|"
    r"set|met|began|begin|held(?=\s+at))\b"
)
"""Of these one does not do "the most": "the bridge measured 412 metres", "pay will be £40m"."""
_OF_NO_SUM = (UnitKind.TEMPERATURE, UnitKind.SPEED)
_LAST = re.compile(r"\b(?:last|bottom|worst|lowest|fewest|least|lost|relegated)\b", re.IGNORECASE)
_EXTREME = re.compile(r"^(?:the\s+)?(?:largest|biggest|highest|greatest)\s+")


class _List(NamedTuple):
    """The names of a list; ``deed`` is what the first is said to do."""

    names: tuple[str, ...]
    deed: str = ""
    left_out: bool = False
    """The deed takes the number itself and is not said again."""
    leads: bool = False
    """Each name stands before "with" and its number."""


def listed_offers(
    briefing: Briefing, figures: Sequence[Figure], sound: Sequence[Figure]
) -> Iterator[Offer]:
    """Yield a chart for each list of like amounts in a sentence of the running text.

    ``figures`` are those that may be drawn; of a list only the first must be sure of its label,
    or all say the same, since its names are read from the sentence. All must be ``sound``.
    """
    drawable = {figure.id for figure in figures}
    unrefuted = {figure.id for figure in sound}
    by_sentence: defaultdict[tuple[str, int, int], list[Figure]] = defaultdict(list)
    for figure in briefing.figures:
        if told := told_in(briefing, figure):
            article, span = told
            around = sentence_around(article.text, span.start, span.end)
            by_sentence[span.source, *around].append(figure)
    for (source, start, end), there in by_sentence.items():
        if len(there) < FEWEST:
            continue
        text = briefing.articles_by_id[source].text
        there.sort(key=_start)
        for run in _runs(there):
            agreed = len({thing_of(figure).lower() for figure in run}) == 1
            sure = run[0].id in drawable or agreed
            sure = sure and all(figure.id in unrefuted for figure in run)
            if sure and (offer := _of_run(briefing, text, (start, end), run)):
                yield offer


def _start(figure: Figure) -> int:
    assert isinstance(figure.evidence, Span)
    return figure.evidence.start


def _runs(figures: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """Yield the longest runs of figures that follow each other and may stand side by side."""
    run: list[Figure] = []
    for figure in figures:
        if run and not _alike(run[0], figure):
            if len(run) >= FEWEST:
                yield tuple(run)
            run = []
        if _may_be_listed(figure):
            run.append(figure)
    if len(run) >= FEWEST:
        yield tuple(run)


def _may_be_listed(figure: Figure) -> bool:
    quantity = figure.quantity
    return (
        figure.status is not Status.ASIDE
        and not figure.change
        and not quantity.is_range
        and quantity.point >= 0
        and "unit" not in figure.unsure
        and kind_of(quantity.unit) not in (UnitKind.TIME, UnitKind.MULTIPLE)
    )


def _alike(first: Figure, other: Figure) -> bool:
    periods = {figure.period for figure in (first, other) if figure.period}
    return _may_be_listed(other) and other.quantity.unit == first.quantity.unit and len(periods) < 2


def _of_run(
    briefing: Briefing, text: str, sentence: tuple[int, int], run: Sequence[Figure]
) -> Offer | None:
    spans = [(f.evidence.start, f.evidence.end) for f in run if isinstance(f.evidence, Span)]
    between = [text[a[1] : b[0]] for a, b in pairwise(spans)]
    lead, tail = text[sentence[0] : spans[0][0]], text[spans[-1][1] : sentence[1]]
    found = (
        _before(lead, between)
        or _behind(between, tail)
        or _in_brackets(lead, between)
        or _elided(lead, between)
        or _led_by_with(lead, between)
    )
    if found is None or len({name.lower() for name in found.names}) < len(run):
        return None
    return _offer(briefing, run, found)


def _items(
    first: re.Match[str] | None, pattern: re.Pattern[str], between: Sequence[str]
) -> list[re.Match[str]]:
    """The items of a list by what leads to each number: all alike behind the first, or none."""
    rest = [m for words in between if (m := pattern.fullmatch(words)) is not None]
    return [first, *rest] if first is not None and len(rest) == len(between) else []


def _before(lead: str, between: Sequence[str]) -> _List | None:
    """ "Opioids were found in 171 deaths, benzodiazepines in 122 and cocaine in 88"."""
    items = _items(_LEAD.search(lead), _BEFORE, between)
    how = items[0]["deed"].split()[-1] if items else ""
    names = [m["name"] for m in items]
    if not items or any(m["how"] != how for m in items[1:]) or not _are_names(names):
        return None
    return _List(tuple(map(capital, names)), items[0]["deed"])


def _behind(between: Sequence[str], tail: str) -> _List | None:
    """ "412 in Kent, 380 in Surrey and 312 in Essex"."""
    found = [*(_BEHIND.fullmatch(words) for words in between), _LAST_BEHIND.match(tail)]
    if not all(found) or len({m["how"] for m in found if m is not None}) > 1:
        return None
    names = tuple(m["name"] for m in found if m is not None)
    return _named(names)


def _in_brackets(lead: str, between: Sequence[str]) -> _List | None:
    """ "In Kent (412), Surrey (380) and Essex (312)"."""
    items = _items(_LEAD_BRACKET.search(lead), _BRACKET, between)
    return _named([m["name"] for m in items]) if items else None


def _elided(lead: str, between: Sequence[str]) -> _List | None:
    """ "Property tax will bring in £171m, state grants £129m and fees £54m"."""
    items = _items(_LEAD_VERB.search(lead), _ELIDED, between)
    names = _opened(items)
    return _List(names, items[0]["deed"], left_out=True) if names else None


def _led_by_with(lead: str, between: Sequence[str]) -> _List | None:
    """ "Hydropower supplied most, 38%, followed by wind with 24% and gas with 17%"."""
    items = _items(_LEAD_WITH.search(lead), _WITH, between)
    if items and _LAST.search(items[0].group()):
        return None  # "Hull came last with 61 failures": it is not first
    names = _opened(items)
    return _List(names, leads=True) if names else None


def _opened(items: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """The names of a list without the time that opens its sentence; none where one is no name."""
    names = [_WHEN.sub("", m["name"]) if not n else m["name"] for n, m in enumerate(items)]
    return tuple(map(capital, names)) if _are_names(names) else ()


_WHEN = re.compile(r"^(?:last|this|that|next)\s+\w+\s+", re.IGNORECASE)


def _named(names: Sequence[str]) -> _List | None:
    """The list of names that are written as such."""
    proper = all(name.removeprefix("the ")[:1].isupper() for name in names)
    return _List(tuple(map(capital, names))) if proper and _are_names(names) else None


def _are_names(names: Sequence[str]) -> bool:
    return all(
        len(name.split()) <= _WORDS and not is_rest(name) and not any(map(_is_verb, name.split()))
        for name in names
    )


def _is_verb(word: str) -> bool:
    low = word.lower()
    return (word.islower() and is_known(low) and classes_of(low)[0] in "DZBR") or low in _NO_NAME


_NO_NAME = frozenset(
    "which who that it they he she this these those there then only also both each while".split()
)


def _offer(briefing: Briefing, run: Sequence[Figure], found: _List) -> Offer | None:
    ranked = sorted(zip(found.names, run, strict=True), key=lambda pair: -pair[1].quantity.point)
    if is_a_handful(run) or len({f.quantity.point for f in run}) < len(run) - 1:
        return None
    first, unit = run[0], run[0].quantity.unit
    title, thing = _told(briefing, ranked[0], first, found)
    if not title:
        return None
    items = tuple(ChartItem(FigureRef(figure.id), name) for name, figure in ranked)
    subtitle = subtitled(thing, unit, language=briefing.language)
    chart = Chart(f"offer-listed-{first.id}", ChartKind.BARS, "", subtitle, items, unit, (0,))
    kinds = with_units((ChartKind.BARS,), [figure.quantity for figure in run])
    operands = tuple(item.operand for item in items)
    return derive_offer(briefing, chart, RelationKind.RATIO, operands, (title,), kinds)


def _told(
    briefing: Briefing, top: tuple[str, Figure], first: Figure, found: _List
) -> tuple[str, str]:
    """Return the title of a list and what it is about; no title where the words give none."""
    name, most = top
    counted = kind_of(first.quantity.unit) is UnitKind.COUNT
    thing = _EXTREME.sub("", thing_of(first))
    if found.leads or found.left_out:
        thing = _without(name, thing)
        thing = plural(first.quantity.unit) if counted and not thing else thing
        if most is not first or not (is_thing(thing) or found.left_out):
            return "", ""
        if found.leads:
            return first_title(briefing.language, name), thing
        if _ONLY_MEASURES.search(found.deed) or kind_of(first.quantity.unit) in _OF_NO_SUM:
            return "", ""
        return f"{name} {found.deed} the most, {{top}}", thing if is_thing(thing) else ""
    if found.deed:
        thing = plural(first.quantity.unit) if counted and first.quantity.unit else thing
        fits = is_thing(thing) and most is first and counted
        return (f"{name} {found.deed} the {{most}} {thing}", thing) if fits else ("", "")
    if not is_thing(thing) or not is_in_own_words(briefing, first, thing):
        return "", ""
    if not counted and thing.endswith("s"):
        return "", ""
    return most_title(briefing.language, name, thing), thing


def _without(name: str, thing: str) -> str:
    """What all of a list are about: the thing of its first item without the name of that."""
    low, own = thing.lower(), name.lower().removeprefix("the ")
    for led in ("of", "by", "in", "from"):
        low = low.removesuffix(f" {led} {own}")
    return "" if own in low else thing[: len(low)]
