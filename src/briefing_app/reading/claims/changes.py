"""Changes: "rose 5 %", "a fall of a fifth", "60 fewer", "narrowed by 140 basis points".

The words name how much and which way; the operands are those of a move. Where only one end and the
amount are given ("213, which is 15 more …, an increase of 7.6 %"), the other end is computed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import in_decimals, is_fraction
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ends.amounts import of_amount
from briefing_app.reading.claims.ends.bases import of_base
from briefing_app.reading.claims.ends.moved import local_amount, of_move
from briefing_app.reading.claims.ends.past import of_past
from briefing_app.reading.claims.ends.told import (
    of_claim,
    of_goal,
    of_pair,
    of_told,
    of_told_after,
    of_two,
)
from briefing_app.reading.claims.ground.apart import (
    is_of_list,
    is_of_next_change,
    is_told_of_before,
    moves_another,
    turns_a_loss,
)
from briefing_app.reading.claims.ground.directions import (
    direction_of,
    falls_short,
    gap_of,
    is_gap,
    is_level,
    is_of_a_move,
    is_set_against,
    more_after,
    moved_before,
)
from briefing_app.reading.claims.ground.doubled import doubles_another, is_doubling
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.halved import halved
from briefing_app.reading.claims.ground.moves import TIME
from briefing_app.reading.claims.ground.words import (
    bare_before,
    beyond,
    hedged_start,
    is_apposition,
    is_goal,
    is_of_before,
    is_undergone,
    is_whole,
)
from briefing_app.reading.claims.multiples import (
    of_amount_beside,
    of_bracket,
    of_group,
    of_named,
    of_number,
    with_shares,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern


def derive_changes(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of change of the running text."""
    made: dict[int, Claim] = {}
    for fact in scene.facts:
        if not fact.tabled:
            claim = attempt("one change", None, _claim, scene, fact, made)
            if claim is not None:
                made[fact.index] = claim
    yield from made.values()


def _timed(m: Mention) -> bool:
    """Whether an amount is one of time: it moved, or it is set against another time."""
    words = m.after[:70].split(". ")[0]
    moved = bool(m.found.change and not re.search(r"\bthan\b|\babove\b|\bbelow\b", words))
    return moved or TIME.search(words) is not None


def _beside_times(scene: Scene, m: Mention) -> bool:
    """Whether the sentence sets a number against one of another time."""
    return any(
        v.how in ("from", "bracket") and v.base.sentence == m.sentence and TIME.search(v.base.after)
        for v in scene.moves
    )


def _claim(scene: Scene, fact: Fact, made: Mapping[int, Claim]) -> Claim | None:
    m = fact.mention
    if m.unit == "x":
        return _multiple(scene, fact, made)
    if (m.found.change and is_level(m)) or is_of_a_move(m) or is_of_list(scene, m):
        return None
    if (
        not (fact.relative or m.found.change)
        and not more_after(m, beyond(m)[0], 70)
        and not is_gap(m)
    ):
        return None
    led = direction_of(m) or gap_of(m)
    first = _restated(scene, fact)
    level = fact.relative and not m.found.change and m.value > 0 and _is_level(m)
    if led is None or level:
        if first is None:
            return None
        led = "", hedged_start(m), m.end
    sense, start, end = led
    stated = m.quantity
    if stated.point < 0:
        stated = replace(stated, value=-stated.point)
    moved = fact.relative or _timed(m) or _beside_times(scene, m)
    kind = ClaimKind.CHANGE if moved else ClaimKind.COMPARISON
    written = is_fraction(m.quantity) and in_decimals(m.value, scene.text[m.start : m.end])
    formula = "a - b" if written else ""  # "0.7 fewer" is no part of anything
    claim = scene.claim(start, end, kind, stated=stated, sense=sense, formula=formula)
    local = local_amount(scene, m, end)
    candidates = [c for move in scene.moves if (c := of_move(scene, fact, move, local))]
    candidates += of_amount(scene, fact)
    candidates += of_base(scene, fact, end, local)
    candidates += of_two(scene, fact)
    candidates += of_goal(scene, fact, local)
    candidates += of_past(scene, fact)
    if first is not None and first.index in made:
        candidates += of_claim(scene, made[first.index])
    candidates += of_told(scene, fact, made)
    candidates = [c for c in candidates if not moves_another(scene.text, m, c.operands)]
    candidates = [c for c in candidates if c.formula or not turns_a_loss(c.operands)]
    candidates = [c for c in candidates if not is_told_of_before(scene, m, c.operands)]
    candidates = [c for c in candidates if not is_of_next_change(scene, m, c.operands)]
    if not candidates and not m.found.change:
        return None
    settled = settle(scene, claim, candidates)
    own = _in_bracket_of_base(scene, m) and scene.outcome(settled) is Outcome.FAILS
    return None if own else settled


def _in_bracket_of_base(scene: Scene, m: Mention) -> bool:
    """Whether a percentage may be that of the base before it: "8,760 fewer than the 70,080 of last
    year (3.2 per cent)".
    """
    before = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    if before is None or before.index not in scene.bases or m.unit != "%":
        return False
    return _OPENS_BRACKET.fullmatch(scene.text[before.end : m.start]) is not None


_OPENS_BRACKET = Pattern(r"(?:\s+(?:of|in|for)\s[^.;:()]{1,30})?\s*\(\s*(?:or\s+|about\s+)?")


_AS = Pattern(
    r"^\s*(?:as|the|that|those|what|of|higher|more|larger|its|their|his|her|than|last|over|to|"
    r"between|from|in|since|by|usual|normal)\b",
    re.I,
)


def _multiple(scene: Scene, fact: Fact, made: Mapping[int, Claim]) -> Claim | None:
    """ "Twice as many as the 12", "more than doubled to 40", "three times the usual 9"."""
    m = fact.mention
    if m.quantity.is_range or m.value <= 0:
        return None
    if re.match(r"\s+as (?:much|many|high|large) again\b", m.after[:20]):
        return None
    if is_undergone(m) or is_of_before(m) or is_goal(m) or _OF_WHAT.match(m.after):
        return None  # "0.7 times its profit, below the ceiling of 1.5 times"
    local = _of_the_same(scene, m, made) or local_amount(scene, m, m.end)
    stated, formula = halved(scene.text, m)
    claim = scene.claim(hedged_start(m), m.end, ClaimKind.RATIO, stated=stated, formula=formula)
    candidates = list(of_told_after(scene, fact))
    candidates += of_amount_beside(scene, m)
    if not candidates:
        candidates = [c for move in scene.moves if (c := of_move(scene, fact, move, local))]
        based = list(of_base(scene, fact, m.end, local))
        candidates += based
        candidates += of_bracket(scene, fact, local)
        if not based:  # "three times as many as the 370" leaves no other base
            candidates += of_named(scene, fact, local)
            candidates += of_number(scene, fact, local)
            candidates += of_group(scene, fact)
            candidates += of_pair(scene, fact, local)
    candidates = list(with_shares(scene, candidates))
    if _AS_MUCH.match(m.after[:24]):
        candidates = [_multiple_first(c, m) for c in candidates]
    doubled = is_doubling(scene.text, m)
    if not candidates and not doubled and not _AS.match(m.after[:20]):
        return None
    candidates = [c for c in candidates if not doubles_another(scene, m, c.operands)]
    return settle(scene, claim, candidates)


_OF_WHAT = Pattern(r"\s+what\b[^;:,.()\d]*(?:[,.;]|$)")
"""A base that is told in words: "1.2 times what is sold in a week"."""
_AS_MUCH = Pattern(
    r"\s+as\s+(?:much|many|high|large|long|great|big|often|fast)\s*(?:$|[.,;:)–—])", re.I
)
"""After these no base is told: "in 2022 it was 21,370, more than twice as many"."""


def _multiple_first(candidate: Candidate, m: Mention) -> Candidate:
    """The same pair so that the first is the multiple of the other: of less than one the lesser."""
    first, *rest = candidate.operands
    bound = candidate.bound and m.value >= 1
    if len(rest) != 1 or candidate.formula or bound:
        return candidate
    turned = (first.value < rest[0].value) is (m.value >= 1) and first.value != rest[0].value
    return candidate._replace(operands=(rest[0], first)) if turned else candidate


_AND = Pattern(r"[^.;:()\d]{0,12},?\s+and\s+(?:(?:more than|almost|nearly|about|over)\s+)?$")


def _of_the_same(scene: Scene, m: Mention, made: Mapping[int, Claim]) -> Mention | None:
    """ "1.6 times the revenue of £65, and three times the grants of £35": of what it was before."""
    before = scene.passage.of(m.sentence)[: m.place]
    if len(before) < 2 or before[-2].index not in made or before[-2].unit != "x":
        return None
    told = [scene.mention_of(o) for o in made[before[-2].index].operands]
    joined = told and told[-1] is before[-1]
    return told[0] if joined and _AND.search(scene.text[before[-1].end : m.start]) else None


_OF_SOME = Pattern(r"\s+of\s+(?!an?\b)[^\W\d_]", re.IGNORECASE)


_APPOSED_CHANGE = Pattern(
    r"(?:,|\s[–—-])\s+(?:(?:or|and|that is|i\.e\.|which is|making)\s+)?an?\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?:rise|increase|growth|gain|jump|climb|improvement|fall|decrease|decline|drop|cut|reduction|"
    r"loss|slump|change)\s+of\s+$",
    re.IGNORECASE,
)
"""A noun that sums up a change that was just told: "640 below the 8,830, a decrease of"."""


def _restated(scene: Scene, fact: Fact) -> Mention | None:
    """ "Rose by 30 to 330, or 10 per cent": the number of which the share says the same."""
    m = fact.mention
    if not (m.unit == "%" or is_fraction(m.quantity)):
        return None
    colon = bare_before(m).endswith(":") and _CLOSES.match(m.after) is not None
    apposed = is_apposition(m) or colon  # "to €1.20 from €1.00: a fifth."
    if not apposed and not _APPOSED_CHANGE.search(m.unhedged[-70:]):
        return None
    if _OF_SOME.match(m.after[:24]):
        return None  # "gained 61 and holds 402, or 31 per cent of its 1,300": a share of them
    for x in reversed(scene.passage.of(m.sentence)[: m.place]):
        if m.start - x.end > 60 or is_whole(scene.text, x, scene.passage.of(m.sentence)):
            return None  # "24 more than last year, when 205 of 361 did (57 per cent)": of these
        moved = is_set_against(x) or x.found.move == "to"
        if moved and not re.match(r"\s+of\b", x.after) and not scene.facts[x.index].relative:
            return x
    return None


_CLOSES = Pattern(r"\s*(?:[.;]|$)")


def _is_level(m: Mention) -> bool:
    """Whether a share is a level, not an amount of change: "more than 40 % of", "a third of"."""
    if is_fraction(m.quantity) and not more_after(m, m.after, 40):
        return re.match(r"\s+(?:of|in|out)\b", m.after[:6]) is not None or not moved_before(
            m.before[-70:]
        )
    moved = more_after(m, m.after, 40) or moved_before(m.before[-70:]) or falls_short(m)
    return m.unit == "%" and not moved
