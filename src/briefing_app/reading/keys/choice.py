"""Which figures an editor would put on a summary sheet: six at most, never one thing twice.

Each figure has signs (`signs`), and others beside those chosen before it (`crowding`), with a worth
(`weights`). The best is taken, then the next best beside it, until the sheet is full or the article
offers no more. The less likely an editor would accept its label, the less a figure is worth, and
what is not sure comes after what is sure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing_app.core.source import Article
from briefing_app.reading.boundary import attempt
from briefing_app.reading.keys.crowding import derive_crowding, is_rounder, is_ruled_out
from briefing_app.reading.keys.places import Zone
from briefing_app.reading.keys.reasons import reason
from briefing_app.reading.keys.roles import Role
from briefing_app.reading.keys.signs import NOTHING, Candidate, derive_candidates
from briefing_app.reading.keys.weights import WEIGHTS
from briefing_app.reading.labels.derive import SURE
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Passage
from briefing_app.reading.pattern import Pattern

MOST = 6
LOOKED_AT = 80
"""Figures, the worthiest by themselves, among which the choice is made."""
ENOUGH = 10
"""Figures that are news from which on the others are left out."""
_NEWS = frozenset(("average", "average time", "end of a move", "with a change", "states", "record"))
"""Signs that make a length of time news."""
_WITHIN = Pattern(
    r"\b(?:over|in|for|during|within|after|every)\s+(?:the\s+)?(?:(?:past|last|first|next)\s+)?$"
)
_ALL = 100
"""The per cent of a table's total, which says nothing."""
_BESIDE = "one key figure beside another"
DOUBT = 1.5
"""What a figure loses whose label no editor would accept; no less, and no more: what the headline
is about stands on the sheet in the article's own words rather than not at all.
"""


@dataclass(frozen=True, slots=True)
class Key:
    """A chosen figure: its index, its rank from 1, and why it was chosen."""

    index: int
    rank: int
    reason: str


def derive_keys(
    passage: Passage,
    article: Article,
    roles: Mapping[int, Role],
    periods: Sequence[str],
    layout: Layout,
    chances: Sequence[float] = (),
    labels: Sequence[str] = (),
    claimed: Mapping[int, int] = NOTHING,
) -> tuple[Key, ...]:
    """Return the key figures in order of their rank.

    ``roles`` are the parts that figures play in claims, ``chances`` say how likely an editor would
    accept the label of each, ``labels`` are the labels themselves, ``claimed`` how many claims are
    about each.
    """
    candidates = derive_candidates(
        passage, article, roles, periods, layout, chances, labels, claimed
    )
    chosen = choose(candidates, WEIGHTS)
    chosen.sort(key=lambda c: c.chance < SURE)
    return tuple(Key(c.index, rank, reason(c.signs)) for rank, c in enumerate(chosen, start=1))


def choose(candidates: Sequence[Candidate], weights: Mapping[str, float]) -> list[Candidate]:
    """Return the chosen ones in the order in which they were taken."""
    worths = {c.index: worth(c, weights) - DOUBT * (1 - c.chance) for c in candidates}
    left = sorted(eligible(candidates), key=lambda c: (-worths[c.index], c.index))[:LOOKED_AT]
    chosen: list[Candidate] = []
    while left and len(chosen) < MOST:
        best = max(left, key=lambda c: (worths[c.index], -c.index))
        best = attempt(_BESIDE, best, _most_exact, best, left, worths)
        chosen.append(best)
        left = [
            c for c in left if c is not best and not attempt(_BESIDE, False, is_ruled_out, c, best)
        ]
        for c in left:
            crowding = attempt(_BESIDE, (), derive_crowding, c, best)
            worths[c.index] += sum(weights.get(sign, 0.0) for sign in crowding)
    return chosen


def _most_exact(
    best: Candidate, left: Sequence[Candidate], worths: Mapping[int, float]
) -> Candidate:
    """Return the worthiest that says more exactly what the best one says, if its label is sure."""
    exact = [c for c in left if c.chance >= SURE and is_rounder(best, c)]
    return max(exact, key=lambda c: (worths[c.index], -c.index), default=best)


def eligible(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the figures that may be chosen: no ages, no time that is no news, nor a title's where
    the text says it too.

    A title's number stays where the text says it only as background, or with a label less sure.
    """
    news = [c for c in candidates if not _is_background(c)]
    open_to = news if len(news) >= ENOUGH else candidates
    told = [c for c in open_to if c.signs.get("said above")]
    return [
        c
        for c in open_to
        if c.mention.found.kind != "age"
        and not (c.where.zone is Zone.ABOVE and any(_is_told_by(c, other) for other in told))
    ]


def _is_told_by(title: Candidate, told: Candidate) -> bool:
    """Whether the text says a title's number, with a label no less sure."""
    return told.chance >= min(title.chance, SURE) and is_ruled_out(title, told)


def _is_background(candidate: Candidate) -> bool:
    """Whether it only says when, how long or how often; an average or a change is news.

    So does how many were asked, what a note says, a cell beside which a later one tells the same.
    """
    mention = candidate.mention
    signs, count = candidate.signs, mention.found.kind == "count"
    if candidate.where.zone is Zone.NOTES or signs.get("earlier in its row"):
        return True
    if count and signs.get("sample"):
        return True
    if mention.unit == "%" and mention.value == _ALL and candidate.where.entry is not None:
        return True
    if mention.found.kind != "duration":
        return mention.unit.startswith("time/")
    if candidate.signs.get("said above"):
        return False
    doubtful = candidate.chance < SURE and _NEWS.isdisjoint(candidate.signs)
    return doubtful or bool(_WITHIN.search(mention.before))


def worth(candidate: Candidate, weights: Mapping[str, float]) -> float:
    """Return what the signs of a figure are worth together."""
    signs = candidate.signs.items()
    return sum(weights.get(name, 0.0) * strength for name, strength in signs)
