"""Claims and relations after a correction: what the touched sentences state now.

As with quantities, two readings are set side by side: a claim that neither of them has, or both
have alike, stays as it is; one that only the new one has is added, one that only the old one had
goes. What a person tied a note, sign-off or chart to does not go: it stands as lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import CellRef, Claim, FigureRef, Operand, Relation, RelationKind
from briefing_app.core.span import Span, make_span
from briefing_app.core.told.doubts import NOT_IN_BRIEFING
from briefing_app.core.told.reasons import WORDS_LOST
from briefing_app.reading.beside.follow.excerpt import Excerpt, Place
from briefing_app.reading.beside.follow.reread import Reread
from briefing_app.reading.beside.follow.said import Said


class _Read(NamedTuple):
    """A claim as an excerpt states it, with ids and offsets of the briefing's own."""

    claim: Claim
    whole: bool
    """Whether every operand is a figure or cell of the briefing."""


def with_ties(old: Briefing, after: Briefing, reread: Reread, names: dict[int, str]) -> Briefing:
    """Return the briefing with claims and relations as the touched sentences state them.

    ``names`` gives the figure of each number of the excerpt as it is now.
    """
    names_before = {i: id_ for id_, numbers in reread.pairing.before.items() for i in numbers}
    before = [_read(claim, reread.said, names_before) for claim in reread.said.claims]
    now = [_read(claim, reread.now, names) for claim in reread.now.claims]
    text = after.articles_by_id[reread.excerpt.after.source.id].text
    claims = _claims(old, after, reread, before, now, text)
    relations = _relations(after, reread, names_before, names)
    if claims != after.claims:
        after = replace(after, claims=claims)
    return after if relations == after.relations else replace(after, relations=relations)


def _claims(
    old: Briefing,
    after: Briefing,
    reread: Reread,
    before: Sequence[_Read],
    now: Sequence[_Read],
    text: str,
) -> tuple[Claim, ...]:
    twins = dict(_twins(before, now, reread.place))
    known, base = set(twins.values()), reread.excerpt.base
    was = {claim.id: claim.span for claim in old.claims}
    both = set(twins.values())
    touched = _touched(reread)
    claims: list[Claim] = []
    for claim in after.claims:
        span = was[claim.id]
        if not _inside(span, reread.excerpt):
            claims.append(claim)
            continue
        at = _of(claim, span, before, base)
        then = twins.get(at) if at is not None else _put_for(claim, span, now, reread)
        kept: Claim | None
        if then is None:
            kept = _left(old, claim, span, at is not None, reread, text)
        else:
            known.add(then)
            same = at is not None and before[at].claim.operands == now[then].claim.operands
            kept = _followed(claim, now[then], same, _placed(now[then].claim, text, base))
        claims.extend((kept,) if kept is not None else ())
    for j, read in enumerate(now):
        here = _overlaps(read.claim.span, reread.excerpt.touched)
        if j not in known and (here or (j not in both and _rests_on(reread, j, touched))):
            id_ = fresh("c", (c.id for c in (*old.claims, *claims)))
            claims.append(replace(_placed(read.claim, text, base), id=id_))
    return tuple(claims)


def _touched(reread: Reread) -> set[str]:
    """The numbers of the touched stretch, by the ids that the new reading gives them."""
    low, high = reread.excerpt.touched
    numbers = zip(reread.now.figures, reread.now.reading.figures, strict=True)
    return {figure.id for figure, found in numbers if low <= found.start and found.end <= high}


def _rests_on(reread: Reread, claim: int, numbers: set[str]) -> bool:
    """Whether a claim of the new reading, wherever it stands, rests on any of these numbers."""
    operands = reread.now.claims[claim].operands
    return any(isinstance(o, FigureRef) and o.figure in numbers for o in operands)


def _left(
    old: Briefing, claim: Claim, span: Span, was_read: bool, reread: Reread, text: str
) -> Claim | None:
    """Return a claim that the text is not read to state now; None where it goes.

    It stays where nobody read it before, and where nothing but numbers changed: its sum says how it
    stands. A number that it states itself is not there any more.
    """
    if not claim.span.lost and (reread.numbers_only or not was_read):
        return claim
    place, base = reread.place, reread.excerpt.base
    start, end = span.start - base, span.end - base
    if reread.numbers_only and claim.stated is None and start <= place.start <= place.end <= end:
        around = make_span(span.source, text, span.start, span.end + place.shift)
        return replace(claim, span=around)
    return replace(claim, operands=(), why=str(WORDS_LOST)) if _is_tied(old, claim.id) else None


def _followed(claim: Claim, read: _Read, same: bool, placed: Claim) -> Claim:
    """Return a claim as its words state it now; operands that were chosen before stay chosen."""
    keeps = bool(claim.operands) and (same or not read.whole)
    return replace(
        claim,
        span=placed.span,
        stated=placed.stated,
        sense=placed.sense,
        formula=placed.formula,
        operands=claim.operands if keeps else placed.operands,
        why=claim.why if keeps else placed.why,
        ruling=claim.ruling if claim.stated == placed.stated else None,
    )


def _is_tied(briefing: Briefing, claim_id: str) -> bool:
    """Whether a person said anything about a claim."""
    about = [note.about for note in briefing.notes] + [s.about for s in briefing.sign_offs]
    ruled = [claim.id for claim in briefing.claims if claim.ruling is not None]
    return claim_id in (*about, *ruled)


def _read(claim: Claim, said: Said, names: dict[int, str]) -> _Read:
    numbers = {figure.id: i for i, figure in enumerate(said.figures)}
    operands = [_named(operand, numbers, names) for operand in claim.operands]
    whole = tuple(operand for operand in operands if operand is not None)
    if len(whole) < len(operands):
        return _Read(
            replace(claim, operands=(), why=claim.why or str(NOT_IN_BRIEFING)), whole=False
        )
    return _Read(replace(claim, operands=whole), whole=bool(whole))


def _named(operand: Operand, numbers: dict[str, int], names: dict[int, str]) -> Operand | None:
    if isinstance(operand, CellRef):
        return operand
    name = names.get(numbers.get(operand.figure, -1))
    return FigureRef(name) if name else None


def _twins(
    before: Sequence[_Read], now: Sequence[_Read], place: Place
) -> Iterator[tuple[int, int]]:
    """Pair the claims of both readings: the same words, or those that took their place."""
    free = set(range(len(now)))
    for i, read in enumerate(before):
        span = read.claim.span
        start, stop = place.moved(span.start), place.moved(span.end)
        touched = place.touches(span.start, span.end)
        for j in sorted(free):
            other = now[j].claim
            if (
                other.kind is read.claim.kind
                and (touched or other.span.exact == span.exact)
                and _overlaps(other.span, (min(start, stop), max(start, stop, start + 1)))
            ):
                free.discard(j)
                yield i, j
                break


def _of(claim: Claim, span: Span, before: Sequence[_Read], base: int) -> int | None:
    """Which claim of the old reading a claim of the briefing is."""
    for i, read in enumerate(before):
        other = read.claim
        if other.kind is claim.kind and _overlaps(other.span, (span.start - base, span.end - base)):
            return i
    return None


def _put_for(claim: Claim, span: Span, now: Sequence[_Read], reread: Reread) -> int | None:
    """Which claim stands now where one's words were touched, though the old reading had none."""
    place, base = reread.place, reread.excerpt.base
    start, end = span.start - base, span.end - base
    if not place.touches(start, end):
        return None
    stretch = (min(start, place.start), max(end, place.end) + place.shift)
    for j, read in enumerate(now):
        if read.claim.kind is claim.kind and _overlaps(read.claim.span, stretch):
            return j
    return None


def _inside(span: Span, excerpt: Excerpt) -> bool:
    low = excerpt.base + excerpt.touched_before[0]
    if span.lost or span.source != excerpt.before.source.id:
        return False
    return span.start < excerpt.base + excerpt.touched_before[1] and low < span.end


def _overlaps(span: Span, stretch: tuple[int, int]) -> bool:
    return span.start < stretch[1] and stretch[0] < span.end


def _placed(claim: Claim, text: str, base: int) -> Claim:
    span = claim.span
    return replace(claim, span=make_span(span.source, text, span.start + base, span.end + base))


def _relations(
    after: Briefing, reread: Reread, names_before: dict[int, str], names: dict[int, str]
) -> tuple[Relation, ...]:
    """The relations, with those that the text states now and without those it states no more.

    Where nothing but numbers changed, none goes.
    """
    stated = set(_tied(reread.said, names_before))
    states = list(_tied(reread.now, names))
    charted = {chart.point for chart in after.charts}
    gone = set() if reread.numbers_only else stated - set(states)
    asked = {operands for _, operands in (*gone, *states)}
    near = [r for r in after.relations if r.operands in asked] if asked else []
    goes = [r for r in near if r.id not in charted and (r.kind, r.operands) in gone]
    kept = [r for r in after.relations if r not in goes] if goes else list(after.relations)
    known = {(r.kind, r.operands) for r in near if r not in goes} | stated
    for kind, operands in states:
        if (kind, operands) not in known:
            kept.append(Relation(fresh("r", (r.id for r in kept)), kind, operands))
    return tuple(kept)


def _tied(said: Said, names: dict[int, str]) -> Iterator[tuple[RelationKind, tuple[Operand, ...]]]:
    numbers = {figure.id: i for i, figure in enumerate(said.figures)}
    for relation in said.relations:
        operands = [_named(operand, numbers, names) for operand in relation.operands]
        there = tuple(operand for operand in operands if operand is not None)
        if len(there) == len(operands):
            yield relation.kind, there
