"""Shares of a whole that is not told: "about 612,000 people, or 11.8% of the population".

The words set a number and its share side by side, so that something is claimed of both. It stays
unchecked, since nothing here is the whole; where another claim takes the share in, there is none.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.doubts import NOT_GIVEN
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_APPOSED = Pattern(
    r"(?:\s[^\W\d_][\w’'-]*){0,8}?(?:,|\s[–—-])\s(?:or|that is|i\.e\.|representing|equivalent to|"
    r"equal to|accounting for|(?:which|this|that)\s(?:is|was|(?:would\s)?corresponds?\sto|"
    r"represents?|represented|equals|makes|made))\s",
    re.IGNORECASE,
)
_OF_WHOLE = Pattern(r"\s+of\s+(?!(?:them|these|those|it|which|whom)\b)[^\W\d_]", re.IGNORECASE)


def derive_untold_wholes(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the shares that are told of a number beside and that no other claim takes in."""
    taken = [(c.span.start, c.span.end) for c in claims]
    for m in scene.passage.mentions:
        part = _part_of(scene, m)
        if part is None or any(a < m.end and m.start < z for a, z in taken):
            continue
        yield scene.claim(
            hedged_start(part), m.end, ClaimKind.SHARE, stated=m.quantity, why=NOT_GIVEN
        )


def _part_of(scene: Scene, m: Mention) -> Mention | None:
    """The number right before of which a share is told in other words, if there is one."""
    share = m.unit == "%" or is_fraction(m.quantity)
    if not share or not m.place or m.found.change or not _OF_WHOLE.match(m.after[:24]):
        return None
    part = scene.passage.of(m.sentence)[m.place - 1]
    if part.unit in ("%", "x") or part.found.change or is_fraction(part.quantity):
        return None
    end = m.start - (len(m.before) - len(m.unhedged))
    gap = scene.text[part.end : max(end, part.end)]
    return part if _APPOSED.fullmatch(gap) else None
