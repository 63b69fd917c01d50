"""Pairs that a difference, a growth or a multiple may set against each other.

Grammar's own pair comes first ("than the 87", "from 84 to 96"), then the moves of the row or item
that the clause names, then any two numbers that can be compared.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from briefing_app.reading.claims.ends.moved import local_amount, subject_of
from briefing_app.reading.claims.follow.pool import (
    Pool,
    Reading,
    beside,
    both_count,
    couples,
    pool_of,
)
from briefing_app.reading.claims.ground.bearers import borne_before
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.directions import direction_of
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.ground.words import (
    is_apposition,
    is_bare_one,
    is_base_of_multiple,
    is_by_now,
    is_of_rank_before,
    is_span,
    is_whole,
    says_how_long,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.lexicon.numbers import SMALL
from briefing_app.reading.passage.mentions import Mention, clause_before, likeness, sizes_of
from briefing_app.reading.pattern import Pattern

_TO_BASE = Pattern(
    r"\b(?:than|from|against|compared (?:with|to)|versus|vs|over|above|below|on|when|where|who|"
    r"which|up on|down on|of|short of|ahead of|behind|under)\b|\(",
    re.IGNORECASE,
)
_TELLS_BASE = Pattern(
    r"^[^,;]{0,70}$|^[^;]{0,70},\s+(?:when|which|where|who|whose|having)\s[^,;]{0,50}$",
    re.IGNORECASE,
)
"""What leads from a difference to its base and leaves no other: "than the 87", "when it was 87"."""
_OF_THE = Pattern(r"\s+of\s+(?:the|its|their|our|his|her)\s+\S{0,3}", re.IGNORECASE)
_THE = Pattern(r"\s+(?:the|its|their|his|her|our|last|that)\b", re.IGNORECASE)
"""After a multiple these are enough: "double the £5.2 million"."""
_AWAY = Pattern(r";|\.\s|:\s|\s(?:while|whereas|but)\s")


def derive_differences(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the pairs whose difference is stated."""
    m = cue.mention

    def fit(x: Mention) -> bool:
        if x.quantity.is_range or x.found.kind in ("vague", "multiple"):
            return False
        if x.index in scene.set_against or is_of_rank_before(x) or is_span(x):
            return False
        if m.unit in ("percentage point", "basis point") or (m.unit == "point" and x.unit == "%"):
            return x.unit == "%"
        return x.unit != "%" and (likeness(m, x) >= 2 or both_count(m, x))

    formula = "(a - b) * 100" if m.unit == "basis point" else "a - b"
    borne = borne_before(scene, m)
    if len(borne) == 2 and all(map(fit, borne)) and comparable(borne[0], borne[1]):
        yield Reading(_sorted(cue, borne[0], borne[1]), formula, 1, True)
    for a, b, tier, sure in _pairs(scene, cue, fit):
        yield Reading((a, b), formula, tier, sure)


def derive_growths(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the pairs whose growth is stated, in per cent or as a fraction."""
    m = cue.mention
    times = " * 100" if m.unit == "%" else ""

    def fit(x: Mention) -> bool:
        usual = not x.quantity.is_range and x.found.kind not in ("vague", "multiple", "fraction")
        usual = usual and x.unit not in ("percentage point", "basis point")
        usual = usual and not is_span(x)
        return usual and x.index not in scene.set_against and not is_of_rank_before(x)

    yield from _of_shares(scene, cue, times)
    for a, b, tier, sure in _pairs(scene, cue, fit):
        share = a.unit == "%"
        yield Reading((a, b), f"(a - b) / b{times}", tier + share, sure)
    yield from _of_amounts(scene, cue, fit, times)


_RELATIVE = Pattern(r"\brelative(?:ly)?\b", re.IGNORECASE)


def _of_shares(scene: Scene, cue: Cue, times: str) -> Iterator[Reading]:
    """ "14.0 % … and 20.0 %. That is a relative reduction of 30 %": of the two shares before."""
    m = cue.mention
    if not _RELATIVE.search(m.before[-40:] + scene.text[cue.start : m.start]):
        return
    for number in (m.sentence, m.sentence - 1):
        shares = [
            x
            for x in scene.passage.of(number)
            if x.end <= m.start and x.unit == "%" and not x.found.change and not x.quantity.is_range
        ]
        if shares:
            if len(shares) == 2:
                yield Reading(_sorted(cue, *shares), f"(a - b) / b{times}", 1, True)
            return


def _of_amounts(
    scene: Scene, cue: Cue, fit: Callable[[Mention], bool], times: str
) -> Iterator[Reading]:
    """ "£20 more, or 5.1 per cent": the amount of the change, of its base."""
    m = cue.mention
    amounts = [x for x in beside(scene, m) if x.index != m.index and x.found.change]
    amounts += [x for x in [x for x in beside(scene, m) if x.start < m.start] if x not in amounts]
    for amount in amounts[:4]:
        if scene.facts[amount.index].relative or amount.quantity.is_range:
            continue
        pool = pool_of(scene, m, fit)
        for x in pool.all:
            if x.index == amount.index or likeness(x, amount) < 2 or x.value <= amount.value:
                continue
            if amount.end < x.start and _TO.match(scene.text[amount.end : x.start]):
                led = direction_of(amount)  # "by 24 to 412": 412 is what it came to
                sign = "+" if led is not None and led[0] == "less" else "-"
                apposed = x.end < m.start and is_apposition(m)
                yield Reading((amount, x), f"a / (b {sign} a){times}", 1, apposed)
                continue
            yield Reading((amount, x), f"a / b{times}", max(pool.tier(x), 2) + 1)


_TO = Pattern(r"\s+(?:[\w’'-]+\s+){0,2}?to\s+(?:[\w’'-]+\s+){0,2}?\S{0,3}$", re.IGNORECASE)


def _pairs(
    scene: Scene, cue: Cue, fit: Callable[[Mention], bool]
) -> Iterator[tuple[Mention, Mention, int, bool]]:
    """Yield (now, base, tier, sure): those that the cue names, then all others."""
    found = list(_all_pairs(scene, cue, fit))
    goal = local_amount(scene, cue.mention, cue.end)
    if goal is not None and _is_end(scene, cue, goal):
        later = goal.start > cue.mention.start
        found = [
            (a, b, tier, sure) if goal in (a, b) else (a, b, max(tier, 3), False)
            for a, b, tier, sure in found
            if not later or goal is a  # "rose 5 per cent to 27.80": that is its end
        ]
    before = scene.text[
        max(cue.start - 48, cue.mention.start - len(cue.mention.before)) : cue.start
    ]
    named = _named_by(clause_before(before), found)
    surely = len(named) == 1
    named = named or _named_by(before, found)
    told = {(v.now.index, v.base.index) for v in scene.moves}
    found = _of_told_years(scene, cue, found)
    for a, b, tier, sure in found:
        if (a.index, b.index) in named:
            alone = surely and {(a.index, b.index), (b.index, a.index)} & told
            yield a, b, min(tier, max(tier - 1, 1)), sure or bool(alone)
        else:
            yield a, b, tier + bool(named), sure and not named


_Pair = tuple[Mention, Mention, int, bool]
_YEARS = Pattern(
    r"\b(?:in|over|within|during)\s+(?:the\s+)?(?:last\s+|past\s+|space\s+of\s+)?"
    r"(?P<many>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s+years\b",
    re.IGNORECASE,
    having="years",
)
_YEAR = Pattern(r"(?:19|20)\d\d")


def _of_told_years(scene: Scene, cue: Cue, found: list[_Pair]) -> list[_Pair]:
    """Of pairs those that lie as far apart as words say: "698 in 2023 and 1,140 in 2020; so it has
    almost halved in four years".
    """
    m = cue.mention
    told = _YEARS.search(m.before[-40:]) or _YEARS.search(m.after[:40].split(". ")[0])
    if told is None:
        return found
    many = int(told["many"]) if told["many"].isdigit() else SMALL[told["many"].lower()]
    years = {i: _year_of(scene, i) for p in found for i in (p[0].index, p[1].index)}
    newest = max(years.values(), default=0) + 1  # the year of those that are told without one
    apart = [(p, abs((years[p[0].index] or newest) - (years[p[1].index] or newest))) for p in found]
    fit = [p for p, far in apart if far == many]
    near = {(p[0].value, p[1].value) for p in fit if p[2] <= NEAR_TIER}
    if len(near) != 1:
        return found
    return [(a, b, 1, False) for a, b, *_ in fit if (a.value, b.value) in near]


NEAR_TIER = 3
"""The tier up to which numbers are told beside each other."""


def _year_of(scene: Scene, index: int) -> int:
    """The year of a number; none where it has no period."""
    told = _YEAR.match(scene.facts[index].period or "")
    return int(told.group()) if told else 0


def _is_end(scene: Scene, cue: Cue, goal: Mention) -> bool:
    """ "Rose 12 % to 56", "5,114 children, 902 more than before": of no other number."""
    m = cue.mention
    return goal.start > m.start or _APPOSED.match(scene.text[goal.end : m.start]) is not None


_APPOSED = Pattern(r"(?:\s+[\w’'-]+){0,2},\s+(?:(?:some|about|around|nearly|almost)\s+)?$", re.I)


def _named_by(
    words: str, found: Sequence[tuple[Mention, Mention, int, bool]]
) -> set[tuple[int, int]]:
    """The pairs whose noun some words have."""
    said = set(stems(words))
    return {(a.index, b.index) for a, b, *_ in found if _is_named(a, said) and _is_named(b, said)}


def _is_named(m: Mention, words: set[str]) -> bool:
    return bool(m.found.unit_text) and stem(m.head) in words


def _all_pairs(
    scene: Scene, cue: Cue, fit: Callable[[Mention], bool]
) -> Iterator[tuple[Mention, Mention, int, bool]]:
    """Grammar's own pair first, then all that can be compared."""
    m, pool = cue.mention, pool_of(scene, cue.mention, fit)
    seen: set[tuple[int, int]] = set()
    base = _base_after(scene, cue, pool)
    there = scene.passage.of(m.sentence)
    nows = [x for x in pool.here if x.end <= m.start and not is_whole(scene.text, x, there)]
    if base is not None:
        nows = [x for x in nows if not _is_set_beside(scene, x)] or nows
    if base is not None:
        near = [x for x in reversed(nows) if comparable(x, base)]
        near = near or [x for x in _moved(scene, m) if comparable(x, base)][:1]
        for x in near[:1]:
            joined = _AWAY.search(scene.text[x.end : m.start]) is None
            joined = joined and _TELLS_BASE.match(scene.text[m.end : base.start]) is not None
            seen.add((x.index, base.index))
            tier, sure = 1 if joined else 3, joined and len(near) == 1
            pair = (x, base) if sure else _sorted(cue, x, base)
            yield (*pair, tier, sure)
        if not near:
            earlier = _by_subject(scene, m, [x for x in pool.before if comparable(x, base)])
            for x in earlier[:2]:
                seen.add((x.index, base.index))
                told = _TELLS_BASE.match(scene.text[m.end : base.start]) is not None
                tier = 1 if told else 3
                yield (*_sorted(cue, x, base), tier, told and len(earlier) == 1)
    moves = [v for v in scene.moves if v.how in ("from", "bracket", "next")]
    moves = [
        v
        for v in moves
        if fit(v.now) and fit(v.base) and m.index not in (v.now.index, v.base.index)
    ]
    inside = [v for v in moves if pool.tier(v.now, v.base) == 2]
    close = [v for v in inside if _beside(scene, cue, v.now, v.base)]
    close = close or _just_told(scene, cue, pool, moves)
    for move in moves:
        a, b = move.now, move.base
        if (a.index, b.index) in seen or min(pool.tier(a), pool.tier(b)) > 3:
            continue
        seen.add((a.index, b.index))
        alone = close == [move]
        pair = _sorted(cue, a, b) if cue.sense else (a, b)
        yield (*pair, 1 if move in inside or alone else 2, alone)
    yield from _named_moves(scene, cue, fit, seen)
    yield from _cells_beside(scene, cue, fit, seen)
    accounts = _accounts(scene, cue, pool)
    if accounts is not None:
        yield (*_sorted(cue, *accounts), 1, True)
    alone = len(nows) == 2 and len(_till_clause(scene, m, pool.here)) == 2
    both = _two_before(scene, cue, pool)
    for a, b in couples(pool):
        if _set_apart(cue, pool, a, b) and not {(a.index, b.index), (b.index, a.index)} & seen:
            tier = pool.tier(a, b)
            together = alone and tier == 2 and not scene.facts[m.index].relative
            together = together and (comparable(a, b) or _lacking(cue, a, b))
            only = both == {a.index, b.index} and comparable(a, b)
            yield (*_sorted(cue, a, b), 1 if only else tier, together or only)


def _till_clause(scene: Scene, m: Mention, here: Sequence[Mention]) -> list[Mention]:
    """The numbers of a sentence up to the clause after a stated one: "hired 36 and lost 12, a net
    gain of 24; at New Year we were 300".
    """
    return [x for x in here if x.start < m.start or ";" not in scene.text[m.end : x.start]]


def _is_set_beside(scene: Scene, x: Mention) -> bool:
    """Whether a number is what another one was set against before: "twice as long as the 21 days
    and 12 days longer than the 30", "0.3 above that of 2033 (31.1) and 4.2 above that of 1984".
    """
    return is_base_of_multiple(x) or x.index in scene.bases


def _two_before(scene: Scene, cue: Cue, pool: Pool) -> set[int]:
    """The only two numbers of the sentence before, where a gap between them is told: "The gap
    between the two groups is 29 points."
    """
    m = cue.mention
    if pool.here or not cue.plain or not scene.passage.same_block(m.sentence - 1, m.sentence):
        return set()
    there = {x.index for x in pool.before if x.sentence == m.sentence - 1}
    return there if len(there) == 2 else set()


def _lacking(cue: Cue, a: Mention, b: Mention) -> bool:
    """ "588 officers for 629 posts, leaving it 41 short": of unlike things so many lack."""
    return cue.plain and cue.role is Role.DIFFERENCE and both_count(a, b)


def _set_apart(cue: Cue, pool: Pool, a: Mention, b: Mention) -> bool:
    """Whether two numbers can be compared; unlike things are, where words say that some lack."""
    return comparable(a, b) or (cue.plain and pool.tier(a, b) == 2 and both_count(a, b))


_REFERS = Pattern(
    r"^\W*(?:that|this|it|which|these|those|the (?:rise|fall|increase|decrease|growth|drop|gain|"
    r"change|difference|decline|improvement|reduction))\b|"
    r"\b(?:thus|therefore|hence|accordingly)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def _just_told(scene: Scene, cue: Cue, pool: Pool, moves: Sequence[Move]) -> list[Move]:
    """The moves of the sentence before, for one that refers to it: "Absence thus fell by …"."""
    m = cue.mention
    if pool.here or not _REFERS.search(m.before):
        return []
    told = [v for v in moves if v.now.sentence == v.base.sentence == m.sentence - 1]
    return told if scene.passage.same_block(m.sentence - 1, m.sentence) else []


def _by_subject(scene: Scene, m: Mention, earlier: list[Mention]) -> list[Mention]:
    """Those of some numbers that the clause of another one names; all where it names none."""
    words = subject_of(scene.facts[m.index])
    fits = (
        [scene.weights.shared(words, scene.facts[x.index].about) for x in earlier] if words else []
    )
    best = max(fits, default=0.0)
    named = [x for x, fit in zip(earlier, fits, strict=False) if fit == best]
    return named if best >= _NAMED and len({x.value for x in named}) == 1 else earlier


def _moved(scene: Scene, m: Mention) -> Iterator[Mention]:
    """The amounts of change before a number: "lost £9.8 million, more than double the £5.2m"."""
    for x in reversed(beside(scene, m)):
        if x.end <= m.start and x.found.change and not scene.facts[x.index].relative:
            yield x


def _named_moves(
    scene: Scene, cue: Cue, fit: Callable[[Mention], bool], seen: set[tuple[int, int]]
) -> Iterator[tuple[Mention, Mention, int, bool]]:
    """The moves elsewhere of what the cue's clause names: a row of a table, an item of a list."""
    m = cue.mention
    words = subject_of(scene.facts[m.index])
    moves = [
        v
        for v in scene.moves
        if (v.newest or v.how in ("bracket", "years"))
        and (v.now.index, v.base.index) not in seen
        and m.index not in (v.now.index, v.base.index)
        and fit(v.now)
        and fit(v.base)
    ]
    named = _rows_named(scene, m, words)
    for move in moves:
        now = scene.facts[move.now.index]
        if move.how == "years":
            meant = re.search(rf"\b{move.word}\b", m.after[:60]) is not None
        elif now.cell is not None:
            meant = (now.cell.table, now.cell.row) in named
        else:
            meant = bool(words) and scene.weights.shared(words, now.about) >= _NAMED
        if meant or move.how == "row":
            seen.add((move.now.index, move.base.index))
            yield (*_sorted(cue, move.now, move.base), 2 if meant else 4, False)


def _cells_beside(
    scene: Scene, cue: Cue, fit: Callable[[Mention], bool], seen: set[tuple[int, int]]
) -> Iterator[tuple[Mention, Mention, int, bool]]:
    """Two cells of a row that the clause names, where columns are no times: "in Tarnow by 1.05"."""
    m = cue.mention
    words = subject_of(scene.facts[m.index])
    tables = {g.number: g for g in scene.grids if g.is_table}
    for number, row in _rows_named(scene, m, words) if tables else ():
        if number not in tables:
            continue
        cells = [f.mention for f in tables[number].row(row)[:MOST_CELLS] if fit(f.mention)]
        for i, a in enumerate(cells):
            for b in cells[i + 1 :]:
                if comparable(a, b) and not {(a.index, b.index), (b.index, a.index)} & seen:
                    yield (*_sorted(cue, a, b), 2, False)


MOST_CELLS = 5
"""Cells of a row that are set against each other."""


def _rows_named(scene: Scene, m: Mention, words: Mapping[str, float]) -> set[tuple[int, int]]:
    """The rows, by table, that some words name best; that of the total where they say *overall*."""
    fits: dict[tuple[int, int], float] = {}
    for grid in scene.grids:
        for fit, row, _ in scene.names_of_rows(grid, words):
            fits[grid.number, row] = max(fit, fits.get((grid.number, row), 0.0))
    totals = {(g.number, row) for g in scene.grids for row in g.totals}
    parts = {at: fit for at, fit in fits.items() if at not in totals}
    best = max(parts.values(), default=0.0)
    if best >= _NAMED:
        return {at for at, fit in parts.items() if fit == best}
    if _OVERALL.search(m.before[-80:]) or (best < _NAMED / 2 and scene.in_head(m)):
        return totals
    return {at for at in totals if fits.get(at, 0.0) >= _NAMED and best < _NAMED / 2}


_OVERALL = Pattern(r"\b(?:overall|total|in all|altogether|all|as a whole)\b", re.IGNORECASE)
_NAMED = 0.6
"""How much of a row's name, or of the clause's words, must be common to speak of the same."""
_BALANCE = Pattern(r"\b(?:deficit|surplus|profit|loss|net|balance|shortfall)\b", re.IGNORECASE)
_NET_DEBT = Pattern(r"\bnet (?:debt|cash)\b", re.IGNORECASE)
_DEBT = Pattern(r"\b(?:debts?|borrowings?|loans?)\b", re.IGNORECASE)
_CASH = Pattern(r"\b(?:cash|liquid\w*)\b", re.IGNORECASE)
_INCOME = Pattern(r"\b(?:income|revenues?|receipts|earnings|takings|turnover|proceeds)\b", re.I)
_EXPENSES = Pattern(r"\b(?:expenses?|expenditures?|spending|costs?|outgoings|outlays?)\b", re.I)


def _accounts(scene: Scene, cue: Cue, pool: Pool) -> tuple[Mention, Mention] | None:
    """Income and expenses, for a deficit or surplus: each named by its own word."""
    words = scene.text[cue.start : cue.end]
    if not _BALANCE.search(words):
        return None
    ends = (_DEBT, _CASH) if _NET_DEBT.search(words) else (_INCOME, _EXPENSES)
    found: list[Mention] = []
    for pattern in ends:
        named = [
            x
            for x in (*pool.here, *pool.before)
            if x.end <= cue.mention.start and pattern.search(clause_before(x.before[-60:]))
        ]
        if len(named) != 1:
            return None
        found += named
    first, second = found
    netted = ends[0] is _DEBT
    if netted and {first.sentence, second.sentence} != {cue.mention.sentence}:
        return None  # what else is owed or held may stand between
    return (first, second) if first != second and comparable(first, second) else None


def _beside(scene: Scene, cue: Cue, a: Mention, b: Mention) -> bool:
    """Whether a move stands right by the words that say how much it was: "from 84 to 96, up 14"."""
    m = cue.mention
    first, last = sorted((a, b), key=lambda x: x.start)
    if first.start < m.start < last.start:
        return True
    between = (
        scene.text[last.end : m.start] if last.end <= m.start else scene.text[m.end : first.start]
    )
    near = len(between) < 60 and _AWAY.search(between) is None and " and " not in between
    there = beside(scene, m)
    others = [x for x in there if last.end <= x.start < m.start or m.end <= x.start < first.start]
    return near and all(x.found.change for x in others)


def _base_after(scene: Scene, cue: Cue, pool: Pool) -> Mention | None:
    """The number after the words that lead from a difference to its base: "than … (87)"."""
    m = cue.mention
    later = (x for x in pool.here if x.start >= m.end and not is_bare_one(scene.text, x))
    after = next(later, None)
    if after is None or is_by_now(after):
        return None
    between = scene.text[m.end : after.start]
    leads = _TO_BASE.search(between) or (m.unit == "x" and _THE.match(between))
    if len(between) > 110 or _AWAY.search(between) or not leads:
        return None
    if cue.role is Role.DIFFERENCE and _OF_THE.fullmatch(between):
        return None  # "the loss of 76 of the 120 spaces": a part of them
    others = [x for x in beside(scene, m) if m.end <= x.start < after.start]
    others = [x for x in others if x.found.kind != "duration" and not is_bare_one(scene.text, x)]
    return None if others else after


def _sorted(cue: Cue, a: Mention, b: Mention) -> tuple[Mention, Mention]:
    """The two numbers, the greater first if they rose and the lesser if they fell."""
    high, low = _by_size(a, b)
    return (low, high) if cue.sense == "less" else (high, low)


def _by_size(a: Mention, b: Mention) -> tuple[Mention, Mention]:
    one, other = sizes_of(a, b)
    return (a, b) if one >= other else (b, a)


def derive_multiples(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the pairs of which one is so many times the other."""

    def fit(x: Mention) -> bool:
        level = not x.found.change or x.unit == "%"
        if says_how_long(x):
            return False  # "more than tripled in 12 months" says when
        return not x.quantity.is_range and level and x.found.kind not in ("vague", "multiple")

    for a, b, tier, sure in _pairs(scene, cue, fit):
        high, low = _by_size(a, b)
        if low.value > 0:
            pair = (low, high) if cue.mention.value < 1 else (high, low)
            yield Reading(pair, "a / b", tier, sure)
