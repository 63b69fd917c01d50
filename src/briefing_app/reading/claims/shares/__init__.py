"""Shares: "571 of the 613, or 93 per cent", "a third of it, $1.9 million", "wind made up half".

A share has a part and a whole. The part is what the words restate, or what the sentence is about;
the whole stands after *of*, is what "of those" refers to, or what the noun after *of* names.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction, places_of
from briefing_app.core.told.doubts import NOT_CERTAIN
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.apart import is_of_list
from briefing_app.reading.claims.ground.bearers import is_of_another_bearer
from briefing_app.reading.claims.ground.directions import (
    COMPARED,
    direction_of,
    is_level,
    is_of_a_move,
    is_of_itself,
    is_of_one,
)
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import hedged_start, is_part_in_digits, is_part_said
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.claims.shares.ends import Draft, fits, is_apposed, is_of_the_others
from briefing_app.reading.claims.shares.named import of_names
from briefing_app.reading.claims.shares.parts import derive_parts
from briefing_app.reading.claims.shares.rows import of_rows
from briefing_app.reading.claims.shares.scaled import of_other_scale
from briefing_app.reading.claims.shares.summed_up import of_sentence_before
from briefing_app.reading.claims.shares.together import of_several
from briefing_app.reading.claims.shares.wholes import derive_wholes
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_SHARE = ClaimKind.SHARE
_BY = Pattern(r"\bby\s+$", re.IGNORECASE)
_AS = Pattern(r"\s+as\s")
_LESS = Pattern(
    r"\s+(?:less|fewer|lower|higher|smaller|larger|more|cheaper|dearer|longer|shorter)\b", re.I
)


def derive_shares(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of share of the running text."""
    drafts = list(_drafts(scene))
    for draft in drafts:
        yield settle(scene, draft.claim, _with_shared(scene, draft, drafts), NOT_CERTAIN)


def _with_shared(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> list[Candidate]:
    """Prefer the whole that other shares of the same passage come out with.

    "36 (15 %), … 60 (25 %)": each alone may be of several wholes, both only of 240.
    """
    m = draft.mention
    others = [d for d in drafts if d is not draft]
    near = [d for d in others if abs(d.mention.sentence - m.sentence) <= NEAR]
    main = {x.value for x in scene.main_mentions}
    far = [d for d in others if d not in near]
    telling = Counter(value for d in near for value in _given(scene, d))
    further = Counter(value for d in far for value in _given(scene, d) & main)
    tried = Counter(value for d in near for value in {c.operands[1].value for c in d.candidates})
    wholes = [c.operands[1].value for c in draft.candidates]
    beside = [d for d in near if d.mention.sentence == m.sentence]
    listed = [_given(scene, d) for d in beside]
    return [
        _shared(
            c._replace(score=c.score + 0.8 * min(further[whole], 3 - min(telling[whole], 3))),
            telling[whole],
            tried[whole],
            bool(listed) and all(whole in x for x in listed),
        )
        for c, whole in zip(draft.candidates, wholes, strict=True)
    ]


NEAR = 6
"""Sentences within which shares tell of one whole, unless it is a main number of the article."""


def _shared(candidate: Candidate, telling: int, tried: int, listed: bool) -> Candidate:
    """A reading with what other shares tell: two that come out with its whole, and more than do
    not, leave no doubt; nor do all that its sentence lists beside it.
    """
    part = candidate.operands[0]
    apposed = _SHARE_FOLLOWS.match(part.after[:60]) is not None
    sure = candidate.sure or (((telling > 1 and 2 * telling > tried) or listed) and apposed)
    return candidate._replace(score=candidate.score + 0.8 * min(telling, 3), sure=sure)


_SHARE_FOLLOWS = Pattern(r"[^.;()\d]{0,40}(?:\(|,\s+or\s+)[^.;()\d]{0,12}\d")


def _given(scene: Scene, draft: Draft) -> set[Decimal]:
    """The wholes with which a share comes out to its last place."""
    m = draft.mention
    fraction = is_fraction(m.quantity)
    if not fraction and (m.unit != "%" or m.value < 2):
        return set()
    said = m.value * 100 if fraction else m.value
    last = Decimal(1) if fraction else places_of(m.value, scene.text[m.start : m.end]).fine
    found = set()
    for candidate in draft.candidates:
        part, whole, *others = candidate.operands
        if not others and whole.value and abs(part.value / whole.value * 100 - said) * 2 <= last:
            found.add(whole.value)
    return found


def _drafts(scene: Scene) -> Iterator[Draft]:
    for fact in scene.facts:
        m = fact.mention
        share = m.unit == "%" or is_part_said(m)
        if fact.tabled or not share or m.quantity.is_range or not m.value > 0:
            continue
        if is_part_in_digits(scene.text, m):
            continue
        if m.index in scene.bracketed or m.index in scene.standards:
            continue  # "88 per cent, a better rate than in 2024 (85 per cent)"
        if m.found.change and not (is_level(m) or is_of_list(scene, m)):
            continue
        if _BY.search(m.unhedged[-8:]) and not is_level(m):
            continue  # "by 24 to 412, that is by 5.8 per cent": of a change
        if m.found.move or COMPARED.match(m.after[:60]) or _AS.match(m.after[:8]):
            continue
        if is_of_one(m) or is_of_itself(m):
            continue
        if is_fraction(m.quantity) and _LESS.match(m.after[:12]) and not is_level(m):
            continue  # "a third less rain": of a change
        if m.unit == "%" and direction_of(m) and not is_apposed(m) and not is_level(m):
            continue
        draft = attempt("one share", None, _claim, scene, fact)
        if draft is not None:
            yield draft


_UNLIKE = 3.0
"""What it counts against a whole that it is measured and the part counted, or the other way."""


def _is_mixed(part: Mention, whole: Mention) -> bool:
    counted = [kind_of(m.unit) in (UnitKind.COUNT, UnitKind.NONE) for m in (part, whole)]
    return counted[0] is not counted[1]


def _of_one_noun(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The readings, those set back whose part counts something else where another part counts what
    the whole does: of "19 goals in 25 matches" it is the goals that are a third of 54 goals.
    """
    same = {c.operands[1].index for c in candidates if likeness(*c.operands[:2]) >= ALIKE}
    return [
        c._replace(score=c.score - _UNLIKE / 2)
        if c.operands[1].index in same and likeness(*c.operands[:2]) == 1 and not c.sure
        else c
        for c in candidates
    ]


def _is_thinkable(share: Mention, candidate: Candidate) -> bool:
    """Whether two numbers are no more than some slips from a share: 14 food banks are no 11 per
    cent of 198,000 parcels.
    """
    part, whole = candidate.operands[:2]
    said = share.value / _ALL if share.unit == "%" else share.value
    given = part.value / whole.value
    given = 1 - given if candidate.formula == _OTHERS else given
    return max(said, given) < _MOST_OFF * min(said, given)


_OTHERS = "(b - a) / b * 100"
"""The share of those that a part is not."""
_ALL = 100
_MOST_OFF = 20


def _claim(scene: Scene, fact: Fact) -> Draft | None:
    m = fact.mention
    told = of_several(scene, fact) or of_sentence_before(scene, fact)
    if told is not None:
        return told
    parts = list(derive_parts(scene, fact))
    parts = [p for p in parts if not is_of_another_bearer(scene, m, (p.mention,))]
    if not parts:
        return None if is_of_a_move(m) else of_rows(scene, fact) or of_names(scene, fact)
    candidates = []
    explicit = False
    for part in parts[:4]:
        for whole in derive_wholes(scene, fact, part.mention):
            pair = (part.mention, whole.mention)
            if pair[0].value != pair[1].value and fits(*pair):
                sure = part.sure and whole.sure and not scene.of_another(m, whole.mention)
                explicit = explicit or whole.sure
                score = part.score + whole.score - _UNLIKE * _is_mixed(*pair)
                candidates.append(Candidate(pair, score, sure, bound=sure and whole.bound))
    candidates = _of_one_noun(candidates)
    rows = None if is_of_a_move(m) else of_rows(scene, fact)
    strong = [p for p in parts if p.sure]
    if rows is not None and not strong:
        return rows
    if any(c.bound for c in candidates):  # "4,250 of 17,000, a quarter": of no other
        candidates = [c for c in candidates if c.bound]
    if any(is_of_the_others(scene.text, m, c.operands[0]) for c in candidates):
        candidates = [c._replace(sure=False, bound=False) for c in candidates]
        candidates += [c._replace(score=c.score - 1, formula=_OTHERS) for c in candidates]
    candidates = [c for c in candidates if c.bound or _is_thinkable(m, c)]
    if strong and not _given(scene, Draft(m, scene.claim(m.start, m.end, _SHARE), candidates)):
        scaled = of_other_scale(scene, m, strong[0].mention)
        candidates = [scaled] if scaled is not None else candidates
    if is_of_a_move(m):
        candidates = [c for c in candidates if c.operands[1].found.change]
    if not candidates:
        return of_names(scene, fact)
    if not (strong or explicit):
        return None
    last = strong[0].mention if strong else m
    start, end = hedged_start(m), m.end
    if strong:
        start, end = min(start, last.start), max(end, last.end)
    claim = scene.claim(start, end, _SHARE, stated=m.quantity)
    return Draft(m, claim, candidates)
