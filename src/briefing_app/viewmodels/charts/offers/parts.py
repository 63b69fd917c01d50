"""A part of a whole that the text states: "Fentanyl made up 7.5 % of drugs seized"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.viewmodels.charts.offers.comparable import is_a_handful
from briefing_app.viewmodels.charts.offers.offer import (
    LONGEST_TITLE,
    Offer,
    capital,
    may_be_drawn,
    subtitled,
)
from briefing_app.viewmodels.charts.offers.own_words import is_in_own_words, is_said_right_at
from briefing_app.viewmodels.charts.offers.things import PLACEHOLDERS, is_thing, lowered, thing_of
from briefing_app.viewmodels.charts.phrase import filled_title
from briefing_app.viewmodels.charts.words import in_unit
from briefing_app.words.written import written

_SLIVER = Decimal("0.05")
"""A smaller part is no bar that can be seen; nor is what is left of a larger one."""
_ACCOUNTS = frozenset(
    stem(word)
    for word in """revenue revenues sales turnover income earnings profit gdp output product assets
    equity exports capital debt""".split()
)
"""Sums that others are measured against without being parts of them: debt is none of output."""
_APART = 300
"""So many characters at most lie between a part and its whole; further off it is another's."""
_NO_SUM = re.compile(r"\b(?:average|mean|median|typical|per|rate|price|that|which)\b|…", re.I)
"""What is said so has no parts, or is no name for them."""


def part_offers(briefing: Briefing, figures: Sequence[Figure]) -> Iterator[Offer]:
    """Yield a chart for each part of a whole, both of one time and sure.

    What ties them is a share that the text states and that holds, or words such as "including".
    """
    known = {figure.id: figure for figure in figures}
    doubted = {
        claim.operands
        for claim in briefing.claims
        if verdict_on(briefing, claim).outcome is not Outcome.HOLDS
    }
    for relation in briefing.relations:
        kind, operands = relation.kind, relation.operands
        if kind is RelationKind.PART_OF and len(operands) == 2 and operands not in doubted:
            part, whole = relation.operands
            if isinstance(part, FigureRef) and isinstance(whole, FigureRef):
                one, all_ = known.get(part.figure), known.get(whole.figure)
                if one and all_ and (offer := _offer(briefing, relation, one, all_)):
                    yield offer


def _offer(briefing: Briefing, relation: Relation, one: Figure, all_: Figure) -> Offer | None:
    quantity = in_unit(one.quantity, all_.quantity.unit)
    if (
        quantity is None
        or kind_of(all_.quantity.unit) is UnitKind.PERCENT
        or not all_.quantity.point
    ):
        return None
    if one.period and all_.period and one.period != all_.period:
        return None
    if not may_be_drawn(briefing, relation.kind, relation.operands):
        return None
    thing, whole = thing_of(one), lowered(thing_of(all_))
    if (
        not (is_thing(thing) and is_thing(whole))
        or not _is_narrower(thing, whole)
        or not _counts_it(all_, whole)
        or is_said_right_at(briefing, all_, thing)
        or not _SLIVER < quantity.point / all_.quantity.point < 1 - _SLIVER
        or is_a_handful([all_])
        or not _stand_together(one, all_)
        or not is_in_own_words(briefing, one, thing)
        or not is_in_own_words(briefing, all_, whole)
    ):
        return None
    title = written(
        briefing.language,
        "{thing} made up {share} of the {whole}",
        thing=capital(thing),
        share="{share}",
        whole=whole,
    )
    filled = filled_title(briefing, title, relation.id)
    if filled is None or len(filled.split()) > LONGEST_TITLE:
        return None
    unit = all_.quantity.unit
    chart = Chart(
        f"offer-part-{relation.id}",
        ChartKind.PART,
        title,
        subtitled(whole, unit, language=briefing.language),
        (ChartItem(FigureRef(one.id)), ChartItem(FigureRef(all_.id))),
        unit,
        (0,),
        relation.id,
    )
    return Offer(chart, None, (ChartKind.PART, ChartKind.BARS))


def _is_narrower(thing: str, whole: str) -> bool:
    """Whether a label says more than that of its whole, so that it can be a part of it."""
    if _NO_SUM.search(thing) or _NO_SUM.search(whole):
        return False
    parts, all_ = set(stems(thing)), set(stems(whole))
    return not parts <= all_ and _ACCOUNTS & all_ <= parts


def _counts_it(all_: Figure, whole: str) -> bool:
    """Whether words for a whole name what is counted: of 422 patients "given standard treatment"
    does not.
    """
    unit = all_.quantity.unit
    head = unit.rpartition(" ")[2]
    anyone = head in PLACEHOLDERS
    return kind_of(unit) is not UnitKind.COUNT or anyone or stem(head) in stems(whole)


def _stand_together(one: Figure, all_: Figure) -> bool:
    a, b = one.evidence, all_.evidence
    if not (isinstance(a, Span) and isinstance(b, Span)):
        return True
    return a.source == b.source and abs(a.start - b.start) <= _APART
