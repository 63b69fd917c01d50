"""What may be part or whole of a share, and how the text points to it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.core.figure import Claim
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.directions import MOVED, falls_short
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.grids import rank_of
from briefing_app.reading.claims.ground.words import is_mean_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern


class End(NamedTuple):
    """A number that may be part or whole, with how well the text points to it."""

    mention: Mention
    score: float
    sure: bool
    bound: bool = False


class Draft(NamedTuple):
    """A share, the claim on it and the operands that it may have."""

    mention: Mention
    claim: Claim
    candidates: Sequence[Candidate]


TOTAL = Pattern(r"\b(?:the )?(?:total|lot|whole|all|everything|overall|outcomes)\b", re.I)
ANAPHORA = Pattern(r"\W*(?:that|this|it|they|these|those|the)\b", re.I)
_APPOSED = Pattern(
    r"(?:\(\s*|,\s*(?:or|i\.e\.|that is|namely)?\s*|\s(?:or|[–—-])\s*|"
    r"\b(?:that|which|this) (?:is|was|makes(?: it)?|means|equals|corresponds to)\s*"
    r"(?:(?:an?|the)\s+(?:share|rate|proportion)\s+of\s+)?|"
    r"[,–—-]\s+(?:for\s+|giving\s+(?:it\s+|them\s+)?|or\s+)?(?:an?|"
    r"the)\s+(?:[\w’'-]+\s+){1,3}of\s+)"
    r"(?:(?:about|some|around|roughly|nearly|almost|just|over|more than|less than|fewer than|under|"
    r"only|a|an|approximately|exactly|at least|at most|no more than|close to|slightly|fully|"
    r"well over|equal to)\s+)*$",
    re.IGNORECASE,
)


def is_apposed(m: Mention) -> bool:
    """Whether a share restates the number before it: "571, or 93 per cent"."""
    found = _APPOSED.search(m.unhedged[-50:]) or _APPOSED.search(m.before[-50:])
    return found is not None and not (MOVED.search(found.group()) or falls_short(m))


_RATE_OF = Pattern(
    r"\b(?:an?|the|its|their)\s+(?P<name>[\w’'-]+(?:\s[\w’'-]+)?)\s+(?:rate|ratio|share|quota)\s+"
    r"(?:of|was|is|at)\s",
    re.IGNORECASE,
)
_FAILS = Pattern(
    r"\b(?:(?:fail|miss|los[et]|lack|reject|refus|declin|cancel|drop|abandon)\w*|unsold|without|"
    r"absent|unpaid|late|overdue|empty|vacant|no|not|never)\b",
    re.IGNORECASE,
)


_FAILED_TO = Pattern(r"\b(?:fail|refus|declin)\w*\s+to\s+\w+", re.IGNORECASE)


def is_of_the_others(text: str, m: Mention, part: Mention) -> bool:
    """Whether a rate is named for those that a part is not: "41 failed to sell, a sale rate of",
    "all but 338 were negative".

    A rate that is named for the failing itself is of the part.
    """
    if m.unit == "%" and _ALL_BUT.search(part.unhedged[-30:]):
        return True
    between = text[part.end : m.start]
    named = _RATE_OF.search(between)
    fails = _FAILS.search(between[: named.start()]) if named and m.unit == "%" else None
    if named is None or fails is None:
        return False
    told = set(stems(_FAILED_TO.sub("", between[: named.start()])))
    return not _FAILS.search(named["name"]) and not told & set(stems(named["name"]))


_ALL_BUT = Pattern(
    r"\b(?:all|each|every(?:one|body|thing|where)?)\s+(?:of\s+\w+\s+)?"
    r"(?:but|bar|except(?:\s+for)?|apart\s+from)\s+(?:the\s+)?\S{0,3}$",
    re.IGNORECASE,
)
"""What is left out of all: "all but 338 were negative"."""


def fits(part: Mention, whole: Mention) -> bool:
    """Whether one number can be a part of the other: of one measure, and no greater."""
    kinds = {_measure(part), _measure(whole)} - {UnitKind.NONE}
    told = [x for x in (part, whole) if _measure(x) is not UnitKind.NONE]
    money = {kind_of(x.unit) is UnitKind.MONEY for x in told}
    if len(kinds) > 1 or len(money) > 1 or is_mean_of(whole, part) or is_mean_of(part, whole):
        return False
    return likeness(part, whole) >= 1 and 0 < part.value <= whole.value


def _measure(m: Mention) -> UnitKind:
    """What a number measures; a noun that was only inferred does not count."""
    kind = kind_of(m.unit)
    return UnitKind.NONE if kind is UnitKind.COUNT and not m.found.unit_text else kind


def is_amount_here(scene: Scene, x: Mention) -> bool:
    """Whether a number is an amount that can be part or whole, not a share, change or rate."""
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and (not x.found.change or counted_too(x))
        and x.found.kind not in ("age", "vague", "duration")
        and x.value > 0
        and not _PER.search(x.before[-8:])
        and not _RATE.match(x.after[:50])
        and not (x.value < 100 and not x.found.unit_text and _AGED.search(x.before[-16:]))
    )


def counted_too(x: Mention) -> bool:
    """Whether what is more than before is counted all the same: "another 51 were injured"."""
    return re.match(r"\s+of\b", x.after) is not None or _ANOTHER.search(x.before[-12:]) is not None


_PER = Pattern(r"\bper\s+\S*$", having="per")
_ANOTHER = Pattern(r"\b(?:another|a further)\s+$", re.IGNORECASE)
_RATE = Pattern(r"^[^.;,()\d]{0,30}?\b(?:an?|per|every|each)\s+(?:day|week|month|hour|night)\b")
_AGED = Pattern(r"\b(?:aged?|under|over|age of|(?:younger|older) than)\s+$")


def newest(wholes: list[Fact]) -> list[Fact]:
    """Return cells, those of the latest column first."""

    def key(fact: Fact) -> tuple[int, int, int]:
        assert fact.cell is not None
        return rank_of(" ".join(fact.cell.column_heads)) or (0, 0, 0)

    return sorted(wholes, key=key, reverse=True)
