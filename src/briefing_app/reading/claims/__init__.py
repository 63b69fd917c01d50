"""Claims: words of the article that state a relation, with the figures they state it of.

Every rule works alike: words name the kind and who is set against whom; `facts` tell what each
number is about; rules propose operands with scores, and `settle` chooses among them before any sum
is looked at. The verdict is decided in core, from the operands.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind, Operand
from briefing_app.core.span import Span
from briefing_app.core.told.doubts import DOUBT, NOT_GIVEN
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import MOST_CHECKED
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.across.faster import derive_faster
from briefing_app.reading.claims.across.given_elsewhere import doubt_given
from briefing_app.reading.claims.across.left_out import with_all_parts
from briefing_app.reading.claims.across.listed_means import derive_listed_means
from briefing_app.reading.claims.across.moved_below import derive_moved_below
from briefing_app.reading.claims.across.named_sums import derive_named_sums
from briefing_app.reading.claims.across.outgrown import derive_outgrown
from briefing_app.reading.claims.across.told_below import derive_told_below
from briefing_app.reading.claims.across.told_by_name import derive_told_by_name
from briefing_app.reading.claims.across.totals import derive_totals
from briefing_app.reading.claims.across.unlisted import derive_unlisted
from briefing_app.reading.claims.across.untold_wholes import derive_untold_wholes
from briefing_app.reading.claims.again.headlines import derive_headlines
from briefing_app.reading.claims.again.repeats import derive_repeats
from briefing_app.reading.claims.again.restated import derive_restated
from briefing_app.reading.claims.again.reworded import derive_reworded
from briefing_app.reading.claims.averages import derive_averages
from briefing_app.reading.claims.changes import derive_changes
from briefing_app.reading.claims.conversions import derive_conversions
from briefing_app.reading.claims.follow import derive_followed
from briefing_app.reading.claims.ground.another import speaks_of_another
from briefing_app.reading.claims.meant import Meant, derive_meant, name_likely
from briefing_app.reading.claims.meant.rivals import doubt_rivalled
from briefing_app.reading.claims.named_orders import derive_named_orders
from briefing_app.reading.claims.one_for_each import derive_ones
from briefing_app.reading.claims.order import derive_order
from briefing_app.reading.claims.products import derive_products
from briefing_app.reading.claims.ranks import derive_ranks
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.shares import derive_shares
from briefing_app.reading.claims.shares.mains import derive_of_mains
from briefing_app.reading.claims.side_by_side import derive_side_by_side
from briefing_app.reading.claims.standards import derive_standards
from briefing_app.reading.claims.standings import derive_standings
from briefing_app.reading.claims.superlatives import derive_superlatives
from briefing_app.reading.claims.table_sums import derive_table_sums
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.progress import Told, counted, not_told

Rule = Callable[[Scene], Iterator[Claim]]
Following = Callable[[Scene, Sequence[Claim]], Iterator[Claim]]
RULES: tuple[tuple[str, Rule], ...] = (
    ("table sums", derive_table_sums),
    ("changes", derive_changes),
    ("shares", derive_shares),
    ("averages", derive_averages),
    ("listed means", derive_listed_means),
    ("one for each", derive_ones),
    ("products", derive_products),
    ("conversions", derive_conversions),
    ("totals", derive_totals),
    ("named sums", derive_named_sums),
    ("told by name", derive_told_by_name),
    ("outgrown", derive_outgrown),
    ("order", derive_order),
    ("standards", derive_standards),
    ("faster", derive_faster),
    ("headlines", derive_headlines),
    ("moves of headlines", derive_moved_below),
    ("named orders", derive_named_orders),
    ("superlatives", derive_superlatives),
    ("ranks", derive_ranks),
    ("standings", derive_standings),
    ("repeats", derive_repeats),
    ("restated", derive_restated),
    ("reworded", derive_reworded),
)


def derive_claims(scene: Scene, told: Told = not_told) -> tuple[Claim, ...]:
    """Return the claims of an article in reading order, each with its id (``c1``…).

    ``told`` hears how far the rules are.
    """
    scene = _first(scene)
    found: list[Claim] = []
    for name, rule in counted(RULES, told, 0.0, 1.0):
        found.extend(attempt(f"claims of {name}", (), _all, rule, scene))
    found = attempt("claims that follow", found, derive_followed, scene, found)
    found, likely = attempt("claims meant", Meant(found, {}), derive_meant, scene, found)
    found = attempt("remainders with all parts", found, with_all_parts, scene, found)
    found = attempt("claims that may be of others", found, doubt_rivalled, scene, found)
    found = attempt("shares of the main number", found, derive_of_mains, scene, found)
    found = attempt("claims that others give", found, _doubted, scene, found)
    found = attempt("claims told again below", found, derive_told_below, scene, found)
    found = attempt("claims that are likely", found, name_likely, scene, found, likely)
    found.extend(attempt("claims side by side", (), _after, derive_side_by_side, scene, found))
    found.extend(
        attempt("superlatives without a number", (), _after, derive_unlisted, scene, found)
    )
    found.extend(
        attempt("shares of what is not told", (), _after, derive_untold_wholes, scene, found)
    )
    found = [attempt("what a claim is of", c, _of_its_own, scene, c) for c in found]
    found = [attempt("shares of one time", c, _of_one_time, scene, c) for c in found]
    found = attempt("claims that others take in", found, _not_taken_in, scene, found)
    found = attempt("sums of what another one adds up", found, _not_crossed, scene, found)
    found = attempt("sums told one way", found, _told_one_way, scene, found)
    return _numbered(attempt("claims said once", found, _once, scene, _near(scene, found)))


def _not_taken_in(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Return the claims without those that nothing decides and of which another one says all.

    "Rose 8.5 per cent to 217, a gain of 17": that 17 are 8.5 per cent says what there is to say.
    """
    taken: dict[Operand, list[Claim]] = {}
    for claim in claims:
        if claim.kind is ClaimKind.CHANGE and not claim.why and claim.formula:
            for operand in claim.operands:
                taken.setdefault(operand, []).append(claim)
    return [c for c in claims if not _is_taken_in(scene, c, taken)]


def _is_taken_in(scene: Scene, claim: Claim, taken: Mapping[Operand, list[Claim]]) -> bool:
    if claim.operands or claim.why != NOT_GIVEN or claim.stated is None:
        return False
    there = scene.passage.of(scene.sentence_at(claim.span.start))
    own = [m for m in there if claim.span.start <= m.start < claim.span.end]
    own = [m for m in own if not m.quantity.is_range and abs(m.value) == abs(claim.stated.point)]
    return any(scene.outcome(c) is Outcome.HOLDS for m in own for c in taken.get(scene.ref(m), ()))


def _not_crossed(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Return the claims without failing sums of numbers that another one adds up rightly: of three
    parts of a whole, the first is no sum of the others.
    """
    sums = [c for c in claims if c.kind in _ADDED and len(c.operands) > 1 and not c.why]
    failing = [c for c in sums if scene.outcome(c) is Outcome.FAILS]
    if not failing:
        return claims
    held = (c for c in sums if c.kind is ClaimKind.TOTAL and scene.outcome(c) is Outcome.HOLDS)
    right = [_terms(scene, c) for c in held]
    crossed = [c for c in failing if any(_is_crossed(scene, c, terms) for terms in right)]
    return [c for c in claims if c not in crossed]


def _is_crossed(scene: Scene, claim: Claim, terms: frozenset[Operand]) -> bool:
    """Whether another sum has the numbers of a failing one; of a change all, the stated one too."""
    if claim.kind is ClaimKind.TOTAL:
        return terms.issuperset(claim.operands)
    own = _terms(scene, claim)
    return len(own) > len(claim.operands) and terms.issuperset(own)


def _told_one_way(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Return the claims, of two that hold by one sum of the same numbers only the last: that 410
    and 230 are the 640 says that 230 are the rest.
    """
    last: dict[frozenset[Operand], Claim] = {}
    sums: dict[int, frozenset[Operand]] = {}
    for at, claim in enumerate(claims):
        added = claim.kind in _ADDED and len(claim.operands) > 1 and not claim.why
        if added and scene.outcome(claim) is Outcome.HOLDS:
            sums[at] = _terms(scene, claim)
            other = last.get(sums[at])
            if other is None or claim.span.end >= other.span.end:
                last[sums[at]] = claim
    full = {at: terms for at, terms in sums.items() if _has_stated(claims[at], terms)}
    return [c for at, c in enumerate(claims) if at not in full or last[full[at]] is c]


def _has_stated(claim: Claim, terms: frozenset[Operand]) -> bool:
    """Whether the stated number of a sum is among its terms, as an operand or besides."""
    return claim.formula.startswith("b +") or len(terms) > len(claim.operands)


_ADDED = (ClaimKind.TOTAL, ClaimKind.CHANGE, ClaimKind.COMPARISON)
_SOON = 3
"""Sentences in which what parts come to is stated."""


def _terms(scene: Scene, claim: Claim) -> frozenset[Operand]:
    """The numbers of a sum, the stated one among them, in its sentence or soon after."""
    last = scene.sentence_at(claim.span.end - 1)
    there = [m for n in range(last, last + _SOON) for m in scene.passage.of(n)]
    stated = [m for m in there if claim.stated is not None and m.value == claim.stated.point]
    return frozenset((*claim.operands, *(scene.ref(m) for m in stated)))


def _of_its_own(scene: Scene, claim: Claim) -> Claim:
    """Return a claim undecided that would be judged by numbers of another subject of its sentence:
    "the rent rose from 900 to 990, while wages grew by 17 per cent".
    """
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    if claim.why or claim.kind not in _OF_CHANGE or len(ends) < len(claim.operands):
        return claim
    first, last = claim.span.start, max((m.end for m in ends), default=claim.span.start)
    far = max(0, last - _TOLD)
    start = max(far, scene.text.rfind("\n", far, last) + 1)
    if last >= first or any(m.sentence != ends[0].sentence for m in ends):
        return claim
    told, between = scene.text[start:last], scene.text[last : claim.span.end]
    other = speaks_of_another(told, between)
    return replace(claim, operands=(), why=NOT_GIVEN) if other else claim


def _of_one_time(scene: Scene, claim: Claim) -> Claim:
    """Return a share undecided that would be of what there was before and is now, or of the other
    side: of "4,930 pounds, compared with 3,944 last year" the earlier number is no four fifths, and
    where they "outnumbered the men by 1,417 to 1,069" the men are no share of the women.
    """
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    if claim.why or claim.kind is not ClaimKind.SHARE or len(ends) != 2:
        return claim
    part, whole = ends
    moves = scene.moves_by_ends.get(frozenset((part.index, whole.index)), ())
    crossed = any(v.base is part and v.how == "from" for v in moves)
    first, last = sorted(ends, key=lambda m: m.start)
    sides = first.unhedged.endswith("by ") and scene.text[first.end : last.start].strip() == "to"
    crossed = crossed or sides
    return replace(claim, operands=(), why=NOT_GIVEN) if crossed else claim


_OF_CHANGE = (ClaimKind.CHANGE, ClaimKind.RATIO, ClaimKind.COMPARISON)
_TOLD = 300
"""Characters before the end of the numbers in which their subject is looked for."""


def _first(scene: Scene) -> Scene:
    """Return the scene with as many figures as an article has."""
    there = scene.passage
    if len(there.mentions) <= MOST_CHECKED:
        return scene
    kept = there.mentions[:MOST_CHECKED]
    groups: dict[int, list[Mention]] = {}
    for mention in kept:
        groups.setdefault(mention.sentence, []).append(mention)
    by_sentence = {number: tuple(group) for number, group in groups.items()}
    return replace(scene, passage=replace(there, mentions=kept, by_sentence=by_sentence))


def _near(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Return the claims, in a long text none failing by numbers that stand far off: the chapters
    of a report tell of different things in the same words.
    """
    if len(scene.passage.mentions) <= LONG:
        return claims
    places = {ref: at for at, ref in enumerate(scene.refs)}
    return [
        replace(c, why=DOUBT)
        if not c.why and attempt("how far off a claim is", True, _fails_far, scene, c, places)
        else c
        for c in claims
    ]


def _fails_far(scene: Scene, claim: Claim, places: Mapping[Operand, int]) -> bool:
    return _is_far(scene, claim, places) and scene.outcome(claim) is Outcome.FAILS


def _is_far(scene: Scene, claim: Claim, places: Mapping[Operand, int]) -> bool:
    at = bisect_right(scene.passage.starts, claim.span.start)
    return any(abs(places[o] - at) > FAR for o in claim.operands if o in places)


LONG, FAR = 300, 100
"""Figures from which on a text has chapters, and how many may lie between numbers of one claim."""


def _all(rule: Rule, scene: Scene) -> tuple[Claim, ...]:
    return tuple(rule(scene))


def _after(rule: Following, scene: Scene, found: list[Claim]) -> tuple[Claim, ...]:
    return tuple(rule(scene, found))


def _doubted(scene: Scene, found: list[Claim]) -> list[Claim]:
    return list(doubt_given(scene, found))


def _once(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Drop a claim that is not certain where another one stands on the same words.

    Of two that say the same of the same numbers in words that overlap, the longer stays.
    """
    ordered = sorted(claims, key=lambda c: (c.span.start, c.span.end, c.kind))
    last: dict[tuple[int, int], Claim] = {}
    for claim in ordered:
        key = (claim.span.start, claim.span.end)
        other = last.get(key)
        if other is None or scene.outcome(other) is Outcome.UNCHECKED:
            last[key] = claim
    reach: dict[tuple[ClaimKind, frozenset[Operand], str], int] = {}
    out: list[Claim] = []
    kept = list(_not_of_others(scene, list(last.values())))
    for claim in sorted(kept, key=lambda c: (c.span.start, -c.span.end)):
        said = (claim.kind, frozenset(claim.operands), claim.sense)
        if not claim.operands or claim.span.start >= reach.get(said, 0):
            reach[said] = claim.span.end
            out.append(claim)
    return out


def _not_of_others(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims but those left open that would be of the very numbers of which another one
    over the same words is decided: "54 lakh, or 79 per cent, use only 31 per cent of the power".
    """
    decided: dict[tuple[ClaimKind, frozenset[Operand]], list[Span]] = {}
    for claim in claims:
        if claim.operands and scene.outcome(claim) is not Outcome.UNCHECKED:
            decided.setdefault((claim.kind, frozenset(claim.operands)), []).append(claim.span)
    for claim in claims:
        spans = decided.get((claim.kind, frozenset(claim.operands)), ())
        over = (s for s in spans if s.start < claim.span.end and claim.span.start < s.end)
        if scene.outcome(claim) is not Outcome.UNCHECKED or not any(over):
            yield claim


def _numbered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(replace(claim, id=f"c{n}") for n, claim in enumerate(claims, start=1))
