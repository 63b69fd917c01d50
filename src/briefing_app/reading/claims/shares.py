"""Shares: "571 of the 613, or 93 per cent", "a third of it, $1.9 million", "wind made up half".

A share has a part and a whole. The part is what the words restate, or what the sentence is about;
the whole stands after *of*, is what "of those" refers to, or what the noun after *of* names.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction, places_of
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.directions import COMPARED, MOVED, direction_of, is_level
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.grids import Grid, rank_of
from briefing_app.reading.claims.ground.words import hedged_start, lead
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import NOT_CERTAIN, Candidate, settle
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, likeness
from briefing_app.reading.pattern import Pattern

_APPOSED = Pattern(
    r"(?:\(\s*|,\s*(?:or|i\.e\.|that is|namely)?\s*|\s(?:or|[–—-])\s*|"
    r"\b(?:that|which|this) (?:is|was|makes(?: it)?|means|equals|corresponds to)\s*"
    r"(?:(?:an?|the)\s+(?:share|rate|proportion)\s+of\s+)?|"
    r"[,–—-]\s+(?:for\s+|giving\s+(?:it\s+|them\s+)?|or\s+)?(?:an?|"
    r"the)\s+(?:[\w’'-]+\s+){1,3}of\s+)"
    r"(?:(?:about|some|around|roughly|nearly|almost|just|over|more than|less than|under|only|a|an|"
    r"approximately|exactly|at least|fully|well over|equal to)\s+)*$",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r"^[^.;()]{0,60}?(?:\(\s*|(?:,|:)\s+(?:or\s+|namely\s+)?(?:some\s+|"
    r"about\s+)?[$€£¥₹]?(?:[A-Z]{2,3}\s?)?)$"
)
_OF = Pattern(r"^\s+of\s+(?P<what>[^.;,()]{1,60})")
_AS = Pattern(r"\s+as\s")
_OF_THAT = Pattern(r"\s+of\s+(?:it|them|that|this|these|those|which|whom)\b", re.I)
_OF_WHOM = Pattern(r"\s+of\s+(?:them|these|those|whom)\s+(?!said\b|told\b)[a-z]")
"""Who they are follows: "94,600 left, half of them children" is no half of what stands before."""
_REFERS = Pattern(r"\b(?:of|among)\s+(?:those|these|them|whom|which|it)\b|\bof that\b", re.I)
_TOTAL = Pattern(r"\b(?:the )?(?:total|lot|whole|all|everything|overall|outcomes)\b", re.I)
_MAKES_UP = Pattern(
    r"\b(?:made? up|makes up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|contributed|"
    r"covered|is|are|was|were|of|imposed in|worth|took|take|rate of|positivity of|"
    r"share of)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_OF_THOSE = Pattern(r"\bof (?:those|the|all(?: the)?)\s+(?P<what>[^.;,()\d]{4,40}),\s*$", re.I)
_ANAPHORA = Pattern(r"\W*(?:that|this|it|they|these|those|the)\b", re.I)


class _End(NamedTuple):
    """A number that may be part or whole, with how well the text points to it."""

    mention: Mention
    score: float
    sure: bool
    bound: bool = False


def derive_shares(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of share of the running text."""
    drafts = list(_drafts(scene))
    for draft in drafts:
        yield settle(scene, draft.claim, _with_shared(scene, draft, drafts), NOT_CERTAIN)


class _Draft(NamedTuple):
    """A share, the claim on it and the operands that it may have."""

    mention: Mention
    claim: Claim
    candidates: Sequence[Candidate]


def _with_shared(scene: Scene, draft: _Draft, drafts: Sequence[_Draft]) -> list[Candidate]:
    """Prefer the whole that other shares of the same passage come out with.

    "36 (15 %), … 60 (25 %)": each alone may be of several wholes, both only of 240.
    """
    m = draft.mention
    near = [d for d in drafts if d is not draft and abs(d.mention.sentence - m.sentence) <= 6]
    telling = Counter(value for d in near for value in _given(scene, d))
    tried = Counter(value for d in near for value in {c.operands[1].value for c in d.candidates})
    wholes = [c.operands[1].value for c in draft.candidates]
    return [
        _shared(c, telling[whole], tried[whole])
        for c, whole in zip(draft.candidates, wholes, strict=True)
    ]


def _shared(candidate: Candidate, telling: int, tried: int) -> Candidate:
    """A reading with what other shares tell: two that come out with its whole, and more than do
    not, leave no doubt.
    """
    part = candidate.operands[0]
    apposed = _SHARE_FOLLOWS.match(part.after[:60]) is not None
    sure = candidate.sure or (telling > 1 and 2 * telling > tried and apposed)
    return candidate._replace(score=candidate.score + 0.8 * min(telling, 3), sure=sure)


_SHARE_FOLLOWS = Pattern(r"[^.;()\d]{0,40}(?:\(|,\s+or\s+)[^.;()\d]{0,12}\d")


def _given(scene: Scene, draft: _Draft) -> set[Decimal]:
    """The wholes with which a share comes out to its last place."""
    m = draft.mention
    if m.unit != "%" or m.value < 2:
        return set()
    last = places_of(m.value, scene.text[m.start : m.end]).fine
    found = set()
    for candidate in draft.candidates:
        part, whole = candidate.operands
        if whole.value and abs(part.value / whole.value * 100 - m.value) * 2 <= last:
            found.add(whole.value)
    return found


def _drafts(scene: Scene) -> Iterator[_Draft]:
    for fact in scene.facts:
        m = fact.mention
        share = m.unit == "%" or is_fraction(m.quantity)
        if fact.tabled or not share or m.quantity.is_range or not m.value > 0:
            continue
        if m.found.change and not is_level(m):
            continue
        if m.found.move or COMPARED.match(m.after[:60]) or _AS.match(m.after[:8]):
            continue
        if m.unit == "%" and direction_of(m) and not _apposed(m):
            continue
        draft = attempt("one share", None, _claim, scene, fact)
        if draft is not None:
            yield draft


def _apposed(m: Mention) -> bool:
    found = _APPOSED.search(m.before[-50:])
    return found is not None and not MOVED.search(found.group())


def _claim(scene: Scene, fact: Fact) -> _Draft | None:
    m = fact.mention
    parts = list(_parts(scene, fact))
    if not parts:
        return _of_rows(scene, fact)
    candidates = []
    explicit = False
    for part in parts[:4]:
        for whole in _wholes(scene, fact, part.mention):
            pair = (part.mention, whole.mention)
            if pair[0].index != pair[1].index and _fit(*pair):
                sure = part.sure and whole.sure and not scene.of_another(m, whole.mention)
                explicit = explicit or whole.sure
                score = part.score + whole.score
                candidates.append(Candidate(pair, score, sure, bound=sure and whole.bound))
    rows = _of_rows(scene, fact)
    strong = [p for p in parts if p.sure]
    if rows is not None and not strong:
        return rows
    if not candidates or not (strong or explicit):
        return None
    last = strong[0].mention if strong else m
    start, end = hedged_start(m), m.end
    if strong:
        start, end = min(start, last.start), max(end, last.end)
    claim = scene.claim(start, end, ClaimKind.SHARE, stated=m.quantity)
    return _Draft(m, claim, candidates)


def _fit(part: Mention, whole: Mention) -> bool:
    kinds = {_measure(part), _measure(whole)} - {UnitKind.NONE}
    told = [x for x in (part, whole) if _measure(x) is not UnitKind.NONE]
    money = {kind_of(x.unit) is UnitKind.MONEY for x in told}
    if len(kinds) > 1 or len(money) > 1:
        return False
    return likeness(part, whole) >= 1 and 0 < part.value <= whole.value


def _measure(m: Mention) -> UnitKind:
    """What a number measures; a noun that was only inferred does not count."""
    kind = kind_of(m.unit)
    return UnitKind.NONE if kind is UnitKind.COUNT and not m.found.unit_text else kind


def _amount(scene: Scene, x: Mention) -> bool:
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and (not x.found.change or _counted_too(x))
        and x.found.kind not in ("age", "vague", "duration")
        and x.value > 0
        and not re.search(r"\bper\s+\S*$", x.before[-8:])
        and not _RATE.match(x.after[:50])
        and not (x.value < 100 and not x.found.unit_text and _AGED.search(x.before[-16:]))
    )


def _counted_too(x: Mention) -> bool:
    """Whether what is more than before is counted all the same: "another 51 were injured"."""
    return re.match(r"\s+of\b", x.after) is not None or _ANOTHER.search(x.before[-12:]) is not None


_ANOTHER = Pattern(r"\b(?:another|a further)\s+$", re.IGNORECASE)
_RATE = Pattern(r"^[^.;,()\d]{0,30}?\b(?:an?|per|every|each)\s+(?:day|week|month|hour|night)\b")
_AGED = Pattern(r"\b(?:aged?|under|over|age of)\s+$")


def _parts(scene: Scene, fact: Fact) -> Iterator[_End]:
    m = fact.mention
    beside = scene.passage.of(m.sentence)
    before = [x for x in beside if x.end <= m.start and _amount(scene, x)]
    after = [x for x in beside if x.start >= m.end and _amount(scene, x)]
    of = _OF.match(m.after[:80])
    if _OF_THAT.match(m.after[:16]) and (not _apposed(m) or _OF_WHOM.match(m.after[:24])):
        yield from _parts_of_that(scene, m, before, after)
        return
    if len(after) > 1 and of and after[0].start <= m.end + of.end() + 4:
        gap = scene.text[after[0].end : after[1].start]
        if _AFTER.match(gap) and not re.search(r"\b(?:and|but|while|who|which)\b", gap):
            yield _End(after[1], 2.8, True)
            return
    if before and _apposed(m):
        gap = scene.text[before[-1].end : m.start]
        near = before[-1]
        if len(before) > 1 and lead(near) == "of" and near.value >= before[-2].value:
            near = before[-2]  # "33 of the 113 drivers were … – 29 per cent"
            gap = scene.text[before[-1].end : m.start]
        if len(gap) < 130 and not re.search(r"[.;:]\s", gap):
            makes = re.search(r"\bmakes?(?: it)?\s", gap) is not None
            yield _End(near, 3.0 if len(gap) < 50 else 2.6, not makes)
            return
    if after:
        gap = scene.text[m.end : after[0].start]
        if _AFTER.match(gap) and not re.search(r"\d", gap) and lead(after[0]) != "of":
            yield _End(after[0], 2.8, True)
            return
    if before and of:
        gap = scene.text[before[-1].end : m.start]
        if _compared(scene, before[-1]) and len(before) > 1:
            yield _End(before[0], 2.6, True)
        elif len(gap) < 120 and not re.search(r"[.;:]\s", gap):
            yield _End(before[-1], 2.2, _MAKES.search(gap) is not None)
    if not before and m.place == 0:
        opens = _ANAPHORA.match(scene.passage.opening(m.sentence, 12))
        for rank, x in enumerate(scene.neighbours(m, 1)[:3]):
            if _amount(scene, x):
                yield _End(x, (1.8 if opens else 1.0) - 0.3 * rank, False)


_MAKES = Pattern(
    r"\b(?:is|are|was|were|equal(?:s|led)?|represent\w*|account\w*|mak(?:es?|ing)|made|correspond\w*|"
    r"cover\w*|worth|compris\w*|constitut\w*)\b",
    re.IGNORECASE,
)


def _compared(scene: Scene, x: Mention) -> bool:
    """Whether a number is only what another one is set against: "double the 970 of before"."""
    beside = scene.passage.of(x.sentence)
    before = beside[x.place - 1] if x.place else None
    multiple = before is not None and (before.unit == "x" or before.found.change)
    return x.index in scene.bases or bool(multiple and x.start - (before.end if before else 0) < 16)


def _parts_of_that(
    scene: Scene, m: Mention, before: list[Mention], after: list[Mention]
) -> Iterator[_End]:
    """ "A third of it, $1.9 million", "which used 7,320 GWh, account for a fifth of it"."""
    gap = scene.text[m.end : after[0].start] if after else ""
    if after and _AFTER.match(gap) and not re.search(r"\d", gap):
        yield _End(after[0], 2.8, True)
    elif before and _TAKES.search(m.before[-50:]):
        yield _End(before[-1], 2.4, True)


_TAKES = Pattern(
    r"\b(?:made? up|makes up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|covered|covers|took|"
    r"takes|is|are|was|were)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


def _wholes(scene: Scene, fact: Fact, part: Mention) -> Iterator[_End]:
    m = fact.mention
    beside = [x for x in scene.passage.of(m.sentence) if x.index != m.index and _amount(scene, x)]
    of = _OF.match(m.after[:80])
    own = re.match(r"\s+of (?:them|those|these|which|whom)\b", part.after[:12])
    earlier = [x for x in beside if x.end <= part.start]
    explicit = of and any(m.end < x.start <= m.end + of.end() for x in beside)
    if own and not explicit:
        moved = [x for x in scene.passage.of(m.sentence)[: part.place] if x.unit == part.unit]
        if earlier or moved:
            yield _End((earlier or moved)[-1], 4.0, True)
            return
    strong = False
    for x in beside:
        if x.index == part.index or re.search(r"\beach of the\s*$", x.before[-14:], re.I):
            continue
        if of and m.end < x.start <= m.end + of.end():
            strong = True
            yield _End(x, 4.0, True)
        elif lead(x) == "of" or re.search(r"\bout of\s+\S*$", x.before[-16:]):
            near = abs(x.start - part.start) < 90
            strong = strong or near
            close = part.end < x.start < m.start and x.start - part.end < 24
            yield _End(x, 3.4 if near else 2.4, near, bound=close)
        elif (
            x.end <= part.start
            and re.search(
                r"\b(?:of (?:which|whom|these|those|them)|and|including|among them)\b",
                scene.text[x.end : part.start],
            )
            and x.start > part.start - 120
        ):
            strong = True
            yield _End(x, 3.0, _AMONG.search(scene.text[x.end : part.start]) is not None)
    yield from _wholes_elsewhere(scene, fact, part, of, strong=strong)


NAMED = 0.85
"""How well a cell must be called what the words name to be the whole of a share."""
_AMONG = Pattern(r"of |\bincluding\b|\bamong them\b")


def _wholes_elsewhere(
    scene: Scene, fact: Fact, part: Mention, of: re.Match[str] | None, *, strong: bool
) -> Iterator[_End]:
    """Yield the wholes that other sentences offer; ``strong``: the part's own has offered one."""
    m = fact.mention
    refers = _REFERS.search(scene.text[max(part.start - 60, 0) : m.end + 30])
    opened = _OF_THOSE.search(scene.text[max(part.start - 60, 0) : part.start])
    what = of.group("what") if of else opened.group("what") if opened else ""
    noun = what or (m.after[:40] if is_fraction(m.quantity) else "")  # "three in ten professors"
    named, called = words_of(what), scene.called(noun)
    total = bool(of and _TOTAL.search(of.group("what")))
    here = scene.layout.section_at(m.start)
    seen: set[str] = set()
    sentences: set[int] = set()
    pool = list(scene.neighbours(part, 3))
    pool += [x for x in scene.passage.mentions[:60] if x not in pool]
    known = _named_alone(scene, part, [x for x in pool if x.start < m.start], frozenset(named))
    for x in pool:
        key = f"{x.value}"
        if x.sentence == m.sentence or key in seen or not _amount(scene, x) or not _fit(part, x):
            continue
        other = scene.facts[x.index]
        row = _own_row(scene, part, other)
        row = row or (other.tabled and called.get(x.value, 0.0) >= NAMED)
        if other.tabled and other.cell is not None and not other.cell.total and not row:
            continue
        seen.add(key)
        score = 0.35 * max(likeness(part, x), 1) + 0.8 * row
        score -= 0.4 * (x.sentence > m.sentence and not other.tabled)
        if other.own & fact.own or other.own & scene.facts[part.index].own:
            score += 0.7
        score += 0.9 * scene.weights.named(tuple(named), other.about) if named else 0.0
        score += called.get(x.value, 0.0)
        score += 0.5 * scene.weights.shared(scene.facts[part.index].about, other.about)
        distance = m.sentence - x.sentence
        score += 0.5 if distance == 1 else 0.25 if distance == 2 else 0.0
        score += 0.3 * (distance > 2 and here != "" and scene.layout.section_at(x.start) == here)
        only = refers is not None and not strong and distance == 1
        if only:
            there = [y for y in scene.passage.of(x.sentence) if _amount(scene, y)]
            only = there[0] is x and all(y.index in scene.bases for y in there[1:])
            score += 0.9 if only or distance not in sentences else 0.0
        score -= 1.3 if x.index in scene.bases else 0.0
        score -= 0.5 if x.index in scene.parts else 0.0
        score += 0.3 * (x.index in scene.principal) + 0.4 * (scene.often[x.value] > 1)
        if scene.in_head(x) or x.index in scene.coarse:
            score -= 0.9
        if total and (x.sentence <= 3 or (other.cell is not None and other.cell.total)):
            score += 0.4
        sentences.add(distance)
        meant = x.index in known or (only and x.index not in scene.bases)
        yield _End(x, score + only, meant)


def _named_alone(
    scene: Scene, part: Mention, pool: Sequence[Mention], named: frozenset[str]
) -> frozenset[int]:
    """The mentions of the only amount that is of the very noun after *of*: "of revenue"."""
    if not named or _TOTAL.search(" ".join(named)):
        return frozenset()
    found = [
        x
        for x in pool
        if x.index not in scene.bases
        and x.index not in scene.parts
        and not scene.facts[x.index].tabled
        and not scene.in_head(x)
        and _amount(scene, x)
        and _fit(part, x)
        and stem(head_of(x.unit)) in named
    ]
    values = {x.value for x in found}
    return frozenset(x.index for x in found) if len(values) == 1 else frozenset()


def _own_row(scene: Scene, part: Mention, other: Fact) -> bool:
    """Whether a cell is of the row that the noun of the part names: "486 marriages"."""
    if not other.tabled or other.cell is None or not part.found.unit_text:
        return False
    if scene.weights.named(other.own, words_of(part.found.unit_text)) < 0.75:
        return False
    fellows = [f for f in scene.facts if f.cell is not None and f.cell.table == other.cell.table]
    row = [f for f in fellows if f.cell and f.cell.row == other.cell.row and f.kind == other.kind]
    return _newest(row)[0].index == other.index


def _of_rows(scene: Scene, fact: Fact) -> _Draft | None:
    """ "Wind made up three quarters of generation": the row named, of its table's total."""
    m = fact.mention
    if not _MAKES_UP.search(m.before[-60:]) and not _OF.match(m.after[:60]):
        return None
    for clause in _clauses(scene, m):
        candidates = _rows_named(scene, fact, words_of(clause))
        if candidates:
            break
    else:
        return None
    of = _OF.match(m.after[:80])
    end = m.end + (of.end() if of else 0)
    claim = scene.claim(hedged_start(m), end, ClaimKind.SHARE, stated=m.quantity)
    return _Draft(m, claim, candidates)


def _clauses(scene: Scene, m: Mention) -> Iterator[str]:
    """Where the row of a share may be named: the clause before, what "they" are, what follows."""
    before = m.before[-160:]
    yield re.split(r"[;:]\s|,\s|\s(?:and|but|while|whereas)\s", before)[-1]
    yield re.split(r"[;:]\s|,\s|\s(?:but|while|whereas)\s", before)[-1]
    refers = m.sentence and _ANAPHORA.match(scene.passage.opening(m.sentence, 8))
    if refers and scene.passage.same_block(m.sentence - 1, m.sentence):
        yield re.split(r"[;:,]\s", scene.passage.opening(m.sentence - 1, 120))[0]
    yield re.split(r"[;:]\s", before)[-1]
    yield re.split(r"[;:,.]\s", m.after[:80])[0]


def _rows_named(scene: Scene, fact: Fact, sentence: dict[str, float]) -> list[Candidate]:
    """The rows that some words name, each with the total of its table."""
    m = fact.mention
    candidates: list[Candidate] = []
    for grid in scene.grids:
        row_named = scene.named_row(grid, sentence)
        for named, row in [row_named] if row_named is not None else []:
            cells = [c for c in grid.row(row) if not c.relative and not c.mention.found.change]
            if not cells:
                continue
            wholes = [
                grid.cells[t, c]
                for t in sorted(grid.totals)
                for c in _columns(grid, row)
                if (t, c) in grid.cells
            ]
            newest = _newest(wholes)
            if not grid.totals and not grid.is_table:
                first = cells[0].mention
                candidates += [
                    Candidate((first, w.mention), 1.0 + named + w.score, False)
                    for w in _wholes(scene, fact, first)
                    if _fit(first, w.mention)
                ]
            for whole in newest[:1]:
                assert whole.cell is not None
                part = grid.cells.get((row, whole.cell.column))
                of = _OF.match(m.after[:80])
                if of and not _TOTAL.search(of.group("what")):
                    named -= 0.0 if set(words_of(of.group("what"))) & set(whole.about) else 0.6
                if part is not None and _fit(part.mention, whole.mention):
                    sure = named >= 0.99 and not _WITHIN.match(
                        scene.passage.opening(m.sentence, 12)
                    )
                    pair = (part.mention, whole.mention)
                    candidates.append(Candidate(pair, 1.0 + 2.0 * named, sure))
    return candidates


_WITHIN = Pattern(r"\W*(?:in|at|among|for|within)\s", re.IGNORECASE)
"""A row that is named after these is the whole of which a share is told: "In the north a third"."""


def _columns(grid: Grid, row: int) -> list[int]:
    return [c for c in grid.columns if (row, c) in grid.cells and not grid.cells[row, c].relative]


def _newest(wholes: list[Fact]) -> list[Fact]:
    def key(fact: Fact) -> tuple[int, int, int]:
        assert fact.cell is not None
        return rank_of(" ".join(fact.cell.column_heads)) or (0, 0, 0)

    return sorted(wholes, key=key, reverse=True)
