"""Which figures an editor would put on a summary sheet: three to seven, never one thing twice.

Each figure has signs (`signs`) with a worth (`weights`). The best is taken first; then the
others lose a little where their sentence or their noun is on the sheet already. Each choice says
why. What the headline says is shown by the sentence of the text that says it in full.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.keys.places import derive_places
from briefing_app.reading.keys.signs import Role, derive_repetitions, derive_signs
from briefing_app.reading.keys.weights import reason, worth
from briefing_app.reading.passage.mentions import Mention, Passage, head_of
from briefing_app.reading.passage.pairs import derive_pairs
from briefing_app.reading.passage.same import Sameness, derive_sameness

__all__ = ["Key", "Role", "derive_keys"]

MOST = 7
FEWEST = 3
ENOUGH = -0.6
"""The worth below which a figure is not put on a card."""


@dataclass(frozen=True, slots=True)
class Key:
    """A chosen figure: its index, its rank from 1, and why it was chosen."""

    index: int
    rank: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Rated:
    mention: Mention
    worth: float
    signs: Mapping[str, float] = field(default_factory=dict)


def derive_keys(
    passage: Passage,
    article: Article,
    roles: Mapping[int, Role] = MappingProxyType({}),
    periods: Sequence[str] = (),
) -> tuple[Key, ...]:
    """Return the key figures in order of their rank; ``roles`` are the parts played in claims."""
    rated = [r for r in _rated(passage, article, roles, periods) if r.mention.found.kind != "age"]
    rated.sort(key=lambda r: (-r.worth, r.mention.index))
    rated = rated[: 12 * MOST]
    wanted = _wanted(passage)
    chosen: list[_Rated] = []
    while rated and len(chosen) < wanted:
        best = max(rated, key=lambda r: (r.worth - _crowding(r, chosen), -r.mention.index))
        rated.remove(best)
        if len(chosen) >= FEWEST and best.worth - _crowding(best, chosen) < ENOUGH:
            break
        if not any(_one_thing(best.mention, c.mention) for c in chosen):
            chosen.append(best)
    return tuple(
        Key(r.mention.index, rank, reason(r.signs)) for rank, r in enumerate(chosen, start=1)
    )


def _rated(
    passage: Passage, article: Article, roles: Mapping[int, Role], periods: Sequence[str]
) -> list[_Rated]:
    places = derive_places(passage, article)
    repeated = derive_repetitions(passage)
    pairs = derive_pairs(passage)
    paired = {pair.now.index: pair for pair in pairs}
    bases = {pair.base.index: pair for pair in pairs}
    latest = _latest(passage, periods)
    heads = [m for m in passage.mentions if places[m.index].kind is BlockKind.HEADLINE]
    body = [m for m in passage.mentions if places[m.index].kind is not BlockKind.HEADLINE]
    named = frozenset(stems(article.headline)) if article.headline else frozenset()
    told = {id_: head for head in heads[:12] for id_ in _tellings(head, body)}
    out: list[_Rated] = []
    for m in passage.mentions:
        signs = derive_signs(m, places[m.index], repeated[m.index], paired, bases)
        if m.index in roles:
            signs[f"role {roles[m.index].value}"] = 1.0
        if _is_past(m, periods, latest):
            signs["past"] = 1.0
        if m.head and stem(m.head.lower()) in named:
            signs["named in the headline"] = 1.0
        if m.index in told:
            signs["said in the headline"] = 1.0
        if m.index in {head.index for head in told.values()}:
            continue
        out.append(_Rated(m, worth(signs), signs))
    return out


def _tellings(head: Mention, body: Sequence[Mention]) -> list[int]:
    """The first figure of the text that says what the headline says."""
    for m in body[:60]:
        alike = head_of(m.unit) == head_of(head.unit) and m.found.change == head.found.change
        if alike and derive_sameness(m.quantity, head.quantity) in (
            Sameness.EQUAL,
            Sameness.ROUNDED,
        ):
            return [m.index]
    return []


def _latest(passage: Passage, periods: Sequence[str]) -> dict[str, str]:
    """The latest year of each noun or unit, not beyond the one that most figures are of."""
    counts = Counter(p[:4] for p in periods if p[:4].isdigit())
    usual = max(counts, key=lambda year: (counts[year], year), default="")
    latest: dict[str, str] = {}
    for mention, period in zip(passage.mentions, periods, strict=False):
        if period[:4].isdigit() and period[:4] <= usual:
            latest[mention.head] = max(latest.get(mention.head, ""), period[:4])
    return latest


def _is_past(mention: Mention, periods: Sequence[str], latest: Mapping[str, str]) -> bool:
    """Whether the article has a later figure of the same noun or unit."""
    own = periods[mention.index][:4] if mention.index < len(periods) else ""
    return own.isdigit() and own < latest.get(mention.head, "")


def _crowding(rated: _Rated, chosen: Sequence[_Rated]) -> float:
    """What a figure loses where others of its sentence, or of its noun, are chosen already."""
    mention = rated.mention
    beside = [c.mention for c in chosen if c.mention.sentence == mention.sentence]
    loss = 0.15 * len(beside)
    if any(c.unit == mention.unit and c.unit for c in beside):
        loss += 0.5
    return loss


def _wanted(passage: Passage) -> int:
    count = len(passage.mentions)
    return max(FEWEST, min(MOST, round(count / 3) + 4))


def _one_thing(a: Mention, b: Mention) -> bool:
    """Whether two figures would say the same on a sheet."""
    if a.found.same_as == b.index or b.found.same_as == a.index:
        return True
    same = derive_sameness(a.quantity, b.quantity)
    if same in (Sameness.EQUAL, Sameness.CONVERTED):
        return True
    return same is Sameness.ROUNDED and head_of(a.unit) == head_of(b.unit)
