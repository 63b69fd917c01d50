"""What ties figures of an article together: part of, change, ratio, same, total.

Taken from claims whose operands are certain, from moves ("from 61 to 48"), from conversions and
from numbers that are said twice about one thing. Cautious: a wrong tie draws a wrong chart.
"""

import itertools
import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind, Operand, Outcome, Relation, RelationKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import ALIKE, Mention, head_of, is_amount, likeness
from briefing_app.reading.passage.pairs import derive_pairs
from briefing_app.reading.passage.same import Sameness, derive_sameness
from briefing_app.reading.pattern import Pattern

_KINDS = {
    ClaimKind.CHANGE: RelationKind.CHANGE,
    ClaimKind.RATIO: RelationKind.RATIO,
    ClaimKind.SHARE: RelationKind.PART_OF,
    ClaimKind.TOTAL: RelationKind.TOTAL,
    ClaimKind.CONVERSION: RelationKind.SAME,
}


def derive_relations(scene: Scene, claims: tuple[Claim, ...]) -> tuple[Relation, ...]:
    """Return the relations, each once, with their ids (``r1``…)."""
    seen: set[tuple[RelationKind, tuple[Operand, ...]]] = set()
    out: list[Relation] = []
    for kind, operands in (
        *_from_claims(scene, claims),
        *_moves(scene),
        *_compared(scene),
        *_included(scene),
        *_repeated(scene),
    ):
        if len(set(operands)) < 2 or (kind, operands) in seen:
            continue
        seen.add((kind, operands))
        out.append(Relation(f"r{len(out) + 1}", kind, operands))
    return tuple(out)


def _from_claims(
    scene: Scene, claims: tuple[Claim, ...]
) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    """What claims tie that hold; one that nobody could check may rest on the wrong numbers."""
    for claim in claims:
        kind = _KINDS.get(claim.kind)
        if kind is None or len(claim.operands) < 2 or claim.formula == "a * b":
            continue
        if claim.formula[:1].isdigit():
            continue  # what remains of a hundred per cent: no figure is the whole
        if kind is RelationKind.PART_OF and _is_of_before(scene, claim.operands[:2]):
            continue
        if scene.outcome(claim) is not Outcome.HOLDS:
            continue
        if kind is RelationKind.PART_OF:  # several parts may have a share together
            part, whole, *others = claim.operands
            yield from ((kind, (one, whole)) for one in (part, *others))
        else:
            yield kind, claim.operands


_OF_BEFORE = Pattern(
    r"(?:[ -][^\W\d_]+){0,2}? (?:(?:of|in|from|for|during) "
    r"(?:last|the (?:previous|preceding|prior)) "
    r"(?:year|month|quarter|week|season|decade|winter|spring|summer|autumn)"
    r"|(?:a|one|the) (?:year|month|quarter|week|season|decade) (?:earlier|ago|before))\b",
    re.IGNORECASE,
)


def _is_of_before(scene: Scene, operands: tuple[Operand, ...]) -> bool:
    """Whether a whole is said to be that of an earlier time, behind a number that has none.

    "46,000 tonnes, half of the 92,000 of last year": what came later is no part of it.
    """
    part, whole = (scene.mention_of(operand) for operand in operands)
    if part is None or whole is None or whole.start < part.start:
        return False
    return _OF_BEFORE.match(scene.text, whole.end) is not None


def _moves(scene: Scene) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    """ "from 61 to 48": the pairs that the reader marked as ends of a move."""
    waiting: Mention | None = None
    for m in scene.passage.mentions:
        if m.found.move == "from":
            waiting = m
        elif m.found.move == "to" and waiting is not None:
            if waiting.sentence == m.sentence and likeness(m, waiting) >= 2 and is_amount(m):
                yield RelationKind.CHANGE, (scene.ref(m), scene.ref(waiting))
            waiting = None


def _compared(scene: Scene) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    """ "71,000 …, up from almost 58,000": a figure and the base that its sentence gives it."""
    for pair in derive_pairs(scene.passage):
        alike = likeness(pair.now, pair.base) >= ALIKE and is_amount(pair.now) and pair.base.value
        if pair.moved and alike and not (pair.now.quantity.is_range or pair.base.quantity.is_range):
            yield RelationKind.CHANGE, (scene.ref(pair.now), scene.ref(pair.base))


_INCLUDED = Pattern(
    r"^(?P<what>[^.;:\d]{0,50}?)[,\s]+(?:(?:that|which)\s+include[sd]?|including|"
    r"of (?:which|them|whom)|among them)\s+(?:[^\W\d_]+\s+){0,3}[$€£¥]?$",
    having="includ|of|among",
)


def _included(scene: Scene) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    """ "850 kilograms of drugs that include 64 kilograms of fentanyl": a part and its whole."""
    mentions = scene.passage.mentions
    for whole, part in itertools.pairwise(mentions):
        if whole.sentence != part.sentence or part.start - whole.end > 90:
            continue
        amounts = is_amount(whole) and is_amount(part) and likeness(whole, part) >= 2
        amounts = amounts and len({kind_of(m.unit) is UnitKind.TIME for m in (whole, part)}) == 1
        smaller = 0 < part.value < whole.value
        changed = bool(part.found.change or whole.found.change)
        said = _INCLUDED.match(scene.text[whole.end : part.start])
        if amounts and smaller and not changed and said:
            yield RelationKind.PART_OF, (scene.ref(part), scene.ref(whole))


def _repeated(scene: Scene) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    """The same number of the same noun in two sentences about the same: said twice."""
    first: dict[tuple[str, str], Mention] = {}
    for m in scene.passage.mentions:
        if not is_amount(m) or not m.unit or m.value < 13 or m.found.kind == "duration":
            continue
        key = (str(m.value.normalize()), head_of(m.unit))
        earlier = first.setdefault(key, m)
        if earlier.index == m.index or earlier.sentence == m.sentence:
            continue
        if derive_sameness(m.quantity, earlier.quantity) is Sameness.EQUAL and _shared(earlier, m):
            yield RelationKind.SAME, (scene.ref(earlier), scene.ref(m))


def _shared(a: Mention, b: Mention) -> bool:
    def words(m: Mention) -> set[str]:
        return set(stems(m.before[-120:] + " " + m.after[:120]))

    return bool((words(a) & words(b)) - set(stems(a.unit)))
