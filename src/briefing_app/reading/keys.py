"""Which figures an editor would put on a summary sheet: three to seven, never one thing twice.

A score from where the figure stands (headline, first paragraph, start of a paragraph), its kind and
size, whether it is repeated or changed, and whether somebody answers for it. Each choice says why.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from briefing_app.core.source import Article, BlockKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.attribution import derive_attribution
from briefing_app.reading.claims.scene import is_apposition, lead
from briefing_app.reading.mentions import Mention, Passage, around, head_of
from briefing_app.reading.same import Sameness, derive_sameness
from briefing_app.reading.words import stems

MOST = 7
FEWEST = 3
ENOUGH = 1.2
"""The score below which a figure is not worth a card."""


class Role(Enum):
    """What part a figure plays in a claim."""

    BASE = "base"
    PART = "part"
    STATED = "stated"
    CHANGE = "change"


_ROLE_SCORE = {Role.BASE: -1.6, Role.PART: -0.6, Role.STATED: -1.5, Role.CHANGE: 0.0}


@dataclass(frozen=True, slots=True)
class Key:
    """A chosen figure: its index, its rank from 1, and why it was chosen."""

    index: int
    rank: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Rated:
    mention: Mention
    score: float
    reasons: tuple[str, ...]


def derive_keys(
    passage: Passage,
    article: Article,
    roles: Mapping[int, Role] = MappingProxyType({}),
    periods: Sequence[str] = (),
) -> tuple[Key, ...]:
    """Return the key figures in order of their rank; ``roles`` are the parts played in claims."""
    blocks = _block_of(passage, article)
    repeated = _repetitions(passage)
    latest = _latest(passage, periods)
    rated = [
        _rate(passage, article, m, blocks[m.index], repeated[m.index]) for m in passage.mentions
    ]
    rated = [
        replace(r, score=r.score + _ROLE_SCORE[roles[r.mention.index]])
        if r.mention.index in roles
        else r
        for r in rated
    ]
    rated = [replace(r, score=r.score + _past(r.mention, periods, latest)) for r in rated]
    rated = [r for r in rated if r.score > 0]
    rated.sort(key=lambda r: (-r.score, r.mention.index))
    rated = rated[: 12 * MOST]
    wanted = _wanted(passage)
    chosen: list[_Rated] = []
    while rated and len(chosen) < wanted:
        best = max(rated, key=lambda r: (r.score - _crowding(r, chosen), -r.mention.index))
        rated.remove(best)
        if len(chosen) >= FEWEST and best.score - _crowding(best, chosen) < ENOUGH:
            break
        if not any(_one_thing(best.mention, c.mention) for c in chosen):
            chosen.append(best)
    return tuple(
        Key(r.mention.index, rank, ", ".join(r.reasons)) for rank, r in enumerate(chosen, start=1)
    )


def _latest(passage: Passage, periods: Sequence[str]) -> dict[str, str]:
    """The latest year of each noun or unit, not beyond the one that most figures are of."""
    counts = Counter(p[:4] for p in periods if p[:4].isdigit())
    usual = max(counts, key=lambda year: (counts[year], year), default="")
    latest: dict[str, str] = {}
    for mention, period in zip(passage.mentions, periods, strict=False):
        if period[:4].isdigit() and period[:4] <= usual:
            latest[mention.head] = max(latest.get(mention.head, ""), period[:4])
    return latest


def _past(mention: Mention, periods: Sequence[str], latest: Mapping[str, str]) -> float:
    """What a figure loses where the article has a later one of the same noun or unit."""
    own = periods[mention.index][:4] if mention.index < len(periods) else ""
    return -0.9 if own.isdigit() and own < latest.get(mention.head, "") else 0.0


def _crowding(rated: _Rated, chosen: Sequence[_Rated]) -> float:
    """What a figure loses where others of its sentence, or of its noun, are chosen already."""
    mention = rated.mention
    beside = [c.mention for c in chosen if c.mention.sentence == mention.sentence]
    loss = 0.2 * len(beside)
    if any(c.unit == mention.unit and c.unit for c in beside):
        loss += 0.5
    return loss


def _wanted(passage: Passage) -> int:
    count = len(passage.mentions)
    return max(FEWEST, min(MOST, round(count / 3) + 3))


def _one_thing(a: Mention, b: Mention) -> bool:
    """Whether two figures would say the same on a sheet."""
    if a.found.same_as == b.index or b.found.same_as == a.index:
        return True
    same = derive_sameness(a.quantity, b.quantity)
    if same in (Sameness.EQUAL, Sameness.CONVERTED):
        return True
    return same is Sameness.ROUNDED and head_of(a.unit) == head_of(b.unit)


@dataclass(frozen=True, slots=True)
class _Where:
    kind: BlockKind
    paragraph: int
    sentence_in_block: int


def _block_of(passage: Passage, article: Article) -> dict[int, _Where]:
    """Return for each figure its kind of block, paragraph and sentence."""
    out: dict[int, _Where] = {}
    starts = article.block_starts
    numbers: list[int] = []
    paragraph = 0
    for block in article.blocks:
        if block.kind in (
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTATION,
            BlockKind.TABLE,
        ):
            paragraph += 1
        numbers.append(paragraph)
    at = 0
    firsts: dict[int, int] = {}
    for m in passage.mentions:
        while at + 1 < len(starts) and starts[at + 1] <= m.start:
            at += 1
        if not article.blocks:
            out[m.index] = _Where(BlockKind.PARAGRAPH, 1, 0)
            continue
        if at not in firsts:
            firsts[at] = _first_sentence(passage, starts[at])
        out[m.index] = _Where(article.blocks[at].kind, numbers[at], m.sentence - firsts[at])
    return out


def _first_sentence(passage: Passage, start: int) -> int:
    sentences = passage.reading.sentences
    low, high = 0, len(sentences)
    while low < high:
        mid = (low + high) // 2
        if sentences[mid][1] <= start:
            low = mid + 1
        else:
            high = mid
    return low


def _repetitions(passage: Passage) -> dict[int, int]:
    counts: dict[tuple[str, str], int] = {}
    for m in passage.mentions:
        key = (str(m.value.normalize()), head_of(m.unit))
        counts[key] = counts.get(key, 0) + 1
    return {m.index: counts[(str(m.value.normalize()), head_of(m.unit))] for m in passage.mentions}


def _near_sentence(m: Mention) -> str:
    """As much of the sentence as was kept around the figure."""
    return m.before + m.after


_KIND_SCORE = {
    "count": 1.2,
    "money": 1.3,
    "measure": 0.5,
    "percent": 0.9,
    "point": 0.3,
    "rate": 0.8,
    "age": -9.0,
    "duration": -0.2,
    "fraction": -1.2,
    "multiple": -0.6,
    "level": 0.6,
    "vague": -0.8,
}


def _rate(passage: Passage, article: Article, m: Mention, where: _Where, repeated: int) -> _Rated:
    score = _KIND_SCORE.get(m.found.kind, 0.4)
    reasons: list[str] = []
    if where.kind is BlockKind.HEADLINE:
        score += 3.2
        reasons.append("in the headline")
    elif where.kind is BlockKind.STANDFIRST:
        score += 2.6
        reasons.append("in the standfirst")
    elif where.paragraph <= 1:
        score += 2.6 if where.sentence_in_block <= 1 else 2.0
        reasons.append("in the first paragraph")
    else:
        score += max(0.0, 1.15 - 0.17 * where.paragraph)
        if where.sentence_in_block <= 0:
            score += 0.75
            reasons.append("opens a paragraph")
        elif where.sentence_in_block == 1:
            score += 0.6
    if where.kind is BlockKind.TABLE:
        score -= 1.0
    harmed = bool(_HARM & around(m, 32)) and m.found.kind == "count"
    score += max(_size(m), 0.0) if harmed else _size(m)
    if repeated > 1 and m.found.kind in ("count", "money", "measure", "percent"):
        score += 0.5
        reasons.append("said more than once")
    if m.found.change:
        score += 0.3 if m.found.kind == "percent" else -0.4
        reasons.append("a change")
    score += _syntax(m)
    if harmed:
        score += 0.8
        reasons.append("people harmed")
    if _has_change_after(m):
        score += 0.7
        reasons.append("with a change")
    if derive_attribution(_near_sentence(m)):
        score += 0.25
        reasons.append("somebody answers for it")
    if not reasons:
        reasons.append("one of the largest amounts" if _size(m) > 0.5 else "states an amount")
    return _Rated(m, score, tuple(reasons))


def _size(m: Mention) -> float:
    """Larger counts and sums weigh more; a handful weighs little."""
    kind = kind_of(m.unit)
    value = abs(float(m.value)) if abs(m.value) < 10**18 else 1e18
    if kind in (UnitKind.COUNT, UnitKind.MONEY, UnitKind.NONE) and "/" not in m.unit:
        return max(-0.9, min(0.9, 0.28 * (math.log10(max(value, 0.1)) - 2)))
    if kind is UnitKind.MASS:
        return 0.9
    if kind in (UnitKind.ENERGY, UnitKind.AREA, UnitKind.VOLUME):
        return 0.5
    return 0.0


_HARM = frozenset(
    stems("killed died hurt injured wounded missing drowned accidents homeless arrested ill sick")
)
_SUBORDINATE = re.compile(
    r"\b(?:than|from|compared with|compared to|against|since|of the|of all)\s+(?:\S+\s+){0,3}$"
)


def _syntax(m: Mention) -> float:
    """Bases of a comparison, restated amounts and side remarks weigh less."""
    score = 0.0
    if lead(m) in ("than", "from", "against", "versus", "as") or m.found.move == "from":
        score -= 1.3
    elif _SUBORDINATE.search(m.before[-60:]) and m.found.kind != "age":
        score -= 0.6
    if m.found.same_as is not None:
        score -= 2.5
    if is_apposition(m) and m.found.kind in ("percent", "fraction", "rate"):
        score -= 1.0
    if m.before.count("(") > m.before.count(")"):
        score -= 0.8
    if lead(m) == "to" and m.found.move == "to":
        score += 0.3
    if re.match(r"[^,;.]{0,12}\b(?:each|apiece)\b", m.after[:30]) or re.search(
        r"\beach\b[^,;.]{0,30}$", m.before[-40:]
    ):
        score -= 0.9
    if re.search(
        r"\b(?:after|before|instead of|rather than|forecast|planned|earlier)\b[^,.;]{0,22}$",
        m.before[-40:],
    ):
        score -= 0.9
    if m.after.startswith("-") or "-" in m.found.unit_text:
        score -= 1.0
    return score


_CHANGES = re.compile(
    r"^(?:\s+[\w’'-]+){0,5}?,?\s+(?:up|down|compared|more than (?:the|last|in)|"
    r"an? (?:increase|rise|fall|drop)|"
    r"\d[\d.,]*\s*(?:%|per ?cent|times)|twice|nearly|almost|double)",
)


def _has_change_after(m: Mention) -> bool:
    return m.found.kind in ("count", "money", "measure", "percent", "level") and bool(
        _CHANGES.match(m.after[:90])
    )


def reasons_of(keys: Sequence[Key]) -> dict[int, str]:
    """Return the reason of each chosen figure by its index."""
    return {key.index: key.reason for key in keys}
