"""What remains of all where shares are told: "54 and 21 per cent; the remaining quarter".

The shares are those of the sentence, or of the one before where it has none. They are taken off a
hundred per cent; where some may be shares of a share, or more stand before, nothing fails by them.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.directions import is_set_against
from briefing_app.reading.claims.ground.words import lead
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_REST = Pattern(
    r"\b(?:the (?:remaining|other)|remaining|leav(?:es|ing)(?: (?:them|just|only|some|about))*|"
    r"the (?:rest|remainder|others?|balance)\b[^.;:\d]{0,30}?[,(–—]|"
    r"the (?:rest|remainder|balance) (?:is|was|of|makes?|came to|comes to))\s*(?:\w+\s+){0,2}?$",
    re.IGNORECASE,
    having="remain|other|leav|rest|balance",
)
_INSIDE = Pattern(r"\b(?:of (?:which|whom|these|those|them|it)|including|among)\b", re.IGNORECASE)
_MOST = 8
"""Shares that are taken off."""


def derive_rest_of_all(scene: Scene, told: Collection[Claim]) -> Iterator[Claim]:
    """Yield the claims that a share is what others leave, but those that ``told`` ones add up."""
    taken = {o for claim in told for o in claim.operands}
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or not _is_share(m) or scene.ref(m) in taken:
            continue
        found = _REST.search(m.before[-60:])
        if found is not None:
            start = m.start - (len(m.before[-60:]) - found.start())
            candidates = [c for c in _readings(scene, m) if _leave_some(c.operands)]
            if candidates:
                claim = scene.claim(start, m.end, ClaimKind.TOTAL, stated=m.quantity)
                yield settle(scene, claim, candidates)


def _is_share(m: Mention) -> bool:
    share = m.unit == "%" or is_fraction(m.quantity)
    return share and not m.quantity.is_range and not is_set_against(m) and 0 < m.value < _ALL


_ALL = 100


def may_overlap(rest: Mention) -> bool:
    """Whether what remains has none of it, so that some of the others may have both: "62 per cent a
    car, 48 per cent a bike. The remaining 12 per cent have neither".
    """
    return _HAS_NONE.match(rest.after[:40]) is not None


_HAS_NONE = Pattern(
    r"(?:\s+[\w’'-]+){0,2}?\s+(?:neither|none|no|not any|nothing|nor)\b", re.IGNORECASE
)


def _leave_some(shares: Sequence[Mention]) -> bool:
    """Whether shares come to less than all: those that come to more overlap."""
    return sum(x.value if x.unit == "%" or x.value >= 1 else x.value * _ALL for x in shares) < _ALL


def _readings(scene: Scene, m: Mention) -> Iterator[Candidate]:
    here = _shares(scene, scene.passage.of(m.sentence)[: m.place])
    before: tuple[Mention, ...] = ()
    if m.sentence and scene.passage.same_block(m.sentence - 1, m.sentence):
        before = _shares(scene, scene.passage.of(m.sentence - 1))
    nearest = here or before
    whole = scene.text[nearest[0].end : m.start] if nearest else ""
    alone = not (here and before) and _INSIDE.search(whole) is None
    alone = alone and not may_overlap(m)
    if nearest:
        yield Candidate(nearest, 3.0, alone and len(nearest) > 1, _less(m, nearest))
    if here and before:
        yield Candidate((*before, *here), 2.8, False, _less(m, (*before, *here)))
    if len(nearest) > 1:
        yield Candidate(nearest[:1], 2.2, False, _less(m, nearest[:1]))


def _shares(scene: Scene, there: Sequence[Mention]) -> tuple[Mention, ...]:
    """The shares among some numbers, with those after the first that leave their unit out."""
    found: list[Mention] = []
    for m in there:
        if m.index in scene.bases or lead(m) in _BEFORE:
            continue
        elided = bool(found) and not m.found.unit_text and kind_of(m.unit) in _COUNTS
        elided = elided and scene.text[m.start].isdigit() and 0 < m.value < _ALL
        if _is_share(m) or (elided and not is_set_against(m)):
            found.append(m)
    return tuple(found) if len(found) <= _MOST else ()


_BEFORE = ("from", "than", "against", "versus", "vs")
"""What leads to the share of an earlier time."""
_COUNTS = (UnitKind.COUNT, UnitKind.NONE)


def _less(m: Mention, shares: Sequence[Mention]) -> str:
    """All of it less the shares, in the measure of what remains."""
    hundred = m.unit == "%"
    terms = []
    for letter, share in zip(LETTERS, shares, strict=False):
        fraction = is_fraction(share.quantity) and share.unit != "%"
        times = " * 100" if hundred and fraction else "" if hundred or fraction else " / 100"
        terms.append(f"{letter}{times}")
    return " - ".join((str(_ALL if hundred else 1), *terms))
