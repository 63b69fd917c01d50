"""Claims that one thing has two numbers: the headline's 1,200 and the text's 1,150.

Two sayings disagree only if they count the same noun, no hedge explains it, no other number of the
text agrees, and the words say that they are about one thing: a headline over its text, a summary or
report that "speaks of" it, or "the 620 firefighters" after 640 were named.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.reading.claims.scene import Scene, hedged_start
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, head_of, is_amount, is_count
from briefing_app.reading.passage.same import fits
from briefing_app.reading.pattern import Pattern

_ELSEWHERE = Pattern(
    r"\b(?:summary|press release|release|statement|headline|leaflet|brochure|handout|website|"
    r"web ?site|report|table|caption|letter|annex|preface|poster|programme|notice|paper|bulletin|"
    r"newsletter|overview|fact ?sheet|presentation|speech|minutes|record)\b"
    r"[^.;]{0,70}?\b(?:speaks?|spoke|says?|said|puts?|gives?|gave|lists?|listed|mentions?|mentioned|"
    r"counts?|counted|names?|named|states?|stated|has|had|shows?|showed|quotes?|quoted|refers?|"
    r"referred|talks?|talked|cites?|cited|claims?|claimed|reports?|reported)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_DEFINITE = Pattern(r"\b(?:the|these|those|all)\s+$", re.IGNORECASE)
_VAGUE_NOUNS = frozenset(
    """person people year month week day hour minute second time percent case point place part item
    way thing man woman child dollar euro pound more other million""".split()
)


def derive_inconsistencies(scene: Scene) -> Iterator[Claim]:
    """Yield each figure that disagrees with an earlier saying of the same thing."""
    by_noun: defaultdict[str, list[Mention]] = defaultdict(list)
    for m in scene.passage.mentions:
        if is_amount(m) and is_count(m.unit) and not m.quantity.is_range and not m.found.change:
            by_noun[head_of(m.unit)].append(m)
    for noun, group in by_noun.items():
        if 2 <= len(group) <= 40:
            yield from _headline(scene, noun, group)
            yield from _elsewhere(scene, group)
            yield from _definite(scene, noun, group)


def _made(scene: Scene, said: Mention, other: Mention) -> Claim:
    claim = scene.claim(
        _stating_start(scene, said), _noun_end(said), ClaimKind.CONSISTENCY, stated=said.quantity
    )
    return replace(claim, operands=(scene.ref(said), scene.ref(other)))


def _stating_start(scene: Scene, said: Mention) -> int:
    return hedged_start(said)


def _noun_end(said: Mention) -> int:
    return max(said.end, said.found.noun_end)


def _agrees_somewhere(said: Mention, others: Sequence[Mention]) -> bool:
    return any(_explained(said.quantity, other.quantity) for other in others)


def _explained(a: Quantity, b: Quantity) -> bool:
    """Whether two sayings can stand side by side: a hedge, a large round sum, a hair."""
    if not fits(a, b):
        return False
    exact = a.hedge is Hedge.EXACT and b.hedge is Hedge.EXACT
    if not exact or a.is_range or b.is_range or max(abs(a.point), abs(b.point)) >= 1_000_000:
        return True
    return abs(a.point - b.point) <= Decimal("0.02") * max(abs(a.point), abs(b.point))


def _rival(said: Mention, others: Sequence[Mention]) -> Mention | None:
    """The one that is nearest in size, if it is near enough to be a slip of the same number."""
    near = [o for o in others if o.value and said.value and _ratio(said, o) <= 3]
    return min(near, key=lambda o: _ratio(said, o), default=None)


def _ratio(a: Mention, b: Mention) -> float:
    low, high = sorted((abs(a.value), abs(b.value)))
    return float(high / low) if low else 1e9


def _context(scene: Scene, m: Mention) -> set[str]:
    return set(stems(m.before[-100:] + " " + m.after[:100]))


def _headline(scene: Scene, noun: str, group: Sequence[Mention]) -> Iterator[Claim]:
    """The headline's number is nowhere in the text, and the text has one that it must mean."""
    heads = [m for m in group if m.start < scene.headline_end]
    body = [m for m in group if m.start >= scene.headline_end]
    for said in heads:
        if not body or _agrees_somewhere(said, body):
            continue
        rival = _rival(said, body)
        if rival is None or _ratio(said, rival) > 2:
            continue
        shared = _context(scene, said) & _context(scene, rival)
        enough = 1 if noun not in _VAGUE_NOUNS else 2
        alone = sum(1 for m in body if m.unit == said.unit) == 1
        if len(shared - set(stems(said.unit))) >= enough and (alone or len(shared) >= enough + 1):
            yield _made(scene, said, rival)


def _elsewhere(scene: Scene, group: Sequence[Mention]) -> Iterator[Claim]:
    """ "In the summary the office speaks of 4,200 households"."""
    for i, said in enumerate(group):
        found = _ELSEWHERE.search(said.before[-150:])
        earlier = [m for m in group[:i] if m.sentence != said.sentence]
        if found is None or not earlier or _agrees_somewhere(said, earlier):
            continue
        rival = _rival(said, earlier)
        if rival is None or _ratio(said, rival) > 2:
            continue
        claim = _made(scene, said, rival)
        yield claim


def _definite(scene: Scene, noun: str, group: Sequence[Mention]) -> Iterator[Claim]:
    """ "the 620 firefighters" where just one number of them was named before, and another one."""
    if noun in _VAGUE_NOUNS:
        return
    for i, said in enumerate(group):
        if said.start < scene.headline_end or not _DEFINITE.search(said.before[-8:]):
            continue
        earlier = [m for m in group[:i] if m.unit == said.unit and m.sentence != said.sentence]
        if not earlier or _agrees_somewhere(said, group[:i]):
            continue
        if re.match(
            r"^\s+(?:[\w-]+\s+){0,3}?(?:in|of|from|who|that|which|given|sold|by|last|the|"
            r"before|during|at|on|with|since|for)\b",
            said.after[:50],
        ):
            continue  # a narrower set: "the 11,500 given in 2022"
        if len({m.value for m in earlier}) != 1 or _ratio(said, earlier[0]) > _SLIP:
            continue
        shared = _context(scene, said) & _context(scene, earlier[0])
        if len(shared - set(stems(said.unit))) >= 1:
            yield _made(scene, said, earlier[0])


_SLIP = 1.5
"""A definite number that differs by more is taken for another set, not for a slip."""
