"""The operands that a stated change may have: where its two ends stand.

Each way of finding them yields candidates with a score; which of them is meant is for `settle`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefing_app.core.figure import Claim
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.sums.times import are_alike
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.directions import direction_of, is_gap, more_after
from briefing_app.reading.claims.ground.facts import GENERIC, Fact, near
from briefing_app.reading.claims.ground.moves import MOSTTIMES, Move, comparable
from briefing_app.reading.claims.ground.words import (
    DURING,
    closes,
    follows_than,
    is_against_goal,
    is_against_time,
    is_apposition,
    is_bare_one,
    is_base_of_multiple,
    is_by_now,
    is_goal,
    is_of_other_sign,
    is_out_of,
    is_rivals,
    is_span,
    is_whole,
    lead,
    says_how_long,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.passage.same import Sameness, derive_sameness
from briefing_app.reading.pattern import Pattern


def fits_unit(stated: Mention, move: Move) -> bool:
    """Whether a change in this unit can be that of a move."""
    if stated.unit in ("percentage point", "basis point"):
        return move.base.unit == "%"
    if stated.unit == "point" and "%" in (move.base.unit, move.now.unit):
        return move.base.unit == move.now.unit
    if stated.unit in ("%", "x") or is_fraction(stated.quantity):
        return True
    one_sum = (kind_of(stated.unit) is UnitKind.MONEY) is not (
        kind_of(move.base.unit) is UnitKind.MONEY
    )
    if move.base.unit == "%" or one_sum:
        return False
    return likeness(stated, move.base) >= 2 or (
        kind_of(stated.unit) in (UnitKind.COUNT, UnitKind.NONE)
        and kind_of(move.base.unit) in (UnitKind.COUNT, UnitKind.NONE)
    )


_GAPS = (
    (
        "year",
        Pattern(
            r"\b(?:years?|annual|annually|last (?:spring|summer|autumn|winter|january|"
            r"february|march|april|may|june|july|august|september|october|november|december))\b",
            re.I,
        ),
    ),
    ("quarter", Pattern(r"\bquarter", re.I)),
    ("month", Pattern(r"\b(?:month|monthly)\b", re.I)),
    (
        "week",
        Pattern(
            r"\b(?:week|weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
            r"yesterday)\b",
            re.I,
        ),
    ),
)


NAMED = 0.5
"""What it counts for a move that the clause calls what it moves."""


def of_move(scene: Scene, fact: Fact, move: Move, local: Mention | None) -> Candidate | None:
    """Return what a move gives to a stated change, if it can be the one that is meant."""
    m = fact.mention
    if m.index in (move.now.index, move.base.index) or not fits_unit(m, move):
        return None
    if is_against_time(m) and is_goal(move.base):
        return None
    if move.how == "from" and move.base.start > move.now.end and is_of_other_sign(move.base):
        return None
    if is_against_goal(m) and not is_goal(move.base) and move.base.index not in scene.standards:
        return None  # "£140,000 less than had been counted on": not than last year's
    if m.unit == "x" and _has_own_base(scene, m, move.base):
        return None
    if local is not None and local.start >= m.end and not _same_said(local, move.now):
        return None  # "rose by 6 per cent to 24,700": of no other number
    if move.how == "bracket" and move.base.index in scene.standards:
        return None  # "up 1.9 points, and exceeded the average (83.9)"
    if _in_other_time(m, move.base):
        return None
    score, sure = _nearness(scene, fact, move, local)
    if score < 0:
        return None
    score += 0.8 * scene.weights.shared(fact.about, scene.facts[move.now.index].about)
    score += NAMED * scene.is_called(move.now.index, subject_of(fact))
    if move.how == "row":
        score += _right_gap(m, move.gap) + 0.6 * move.newest
    points = m.unit == "%" == move.base.unit  # it may be said in points
    score -= 0.8 * points
    away = move.base.sentence != m.sentence and not scene.in_head(m) and fact.cell is None
    sure = sure and not (away and local is None and not _is_said_of(scene, fact, move.now))
    bound = sure and not points and _told_beside(scene, fact, move)
    return Candidate((move.now, move.base), score, sure, bound=bound)


_IN_YEARS = Pattern(
    r"[^.;,()\d]{0,40}?\b(?:in|over|within|during)\s+(?:the\s+(?:last|past)\s+)?"
    r"(?!(?:an?|one|1)\s)(?:[a-z]+|\d+)\s+(?:years|decades)\b|"
    r"[^.;,()\d]{0,40}?\b(?:in|over|within|during)\s+(?:a|the\s+(?:last|past))\s+decade\b",
    re.IGNORECASE,
)
_A_YEAR_AGO = Pattern(
    r"\b(?:(?:an?|one|the)\s+(?:year|month|week|quarter)\s+(?:ago|earlier|before)|"
    r"(?:last|(?:the\s+)?(?:previous|prior|preceding))\s+(?:year|month|week|quarter))\b",
    re.IGNORECASE,
)


def _in_other_time(m: Mention, base: Mention) -> bool:
    """Whether a change is told of years and a base of one: "48 staff, up from 40 a year ago. It has
    doubled its staff in six years".
    """
    if m.sentence == base.sentence or not _IN_YEARS.match(m.after[:70]):
        return False
    return _A_YEAR_AGO.search(base.after[:40].split(". ")[0]) is not None


def _has_own_base(scene: Scene, m: Mention, base: Mention) -> bool:
    """Whether a multiple is followed by its own base: "twice as long as the 21 days and 12 days
    longer than the 30".
    """
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    return any(is_base_of_multiple(x) and x is not base for x in follow)


def _told_beside(scene: Scene, fact: Fact, move: Move) -> bool:
    """Whether the clause of a change tells both its ends: "from 84 to 96, a rise of 14 %"."""
    m = fact.mention
    if move.how not in ("from", "bracket") or fact.cell is not None:
        return False
    if not m.sentence == move.now.sentence == move.base.sentence:
        return False
    every = sorted((m, move.now, move.base), key=lambda x: x.start)
    clause = scene.text[every[0].end : every[-1].start]
    return _ANOTHER.search(clause) is None


_ANOTHER = Pattern(
    r";|\bso that\b|\b(?:and|but|while|whereas|or)\b(?!\s+(?:thus|so|therefore|hence)\b)", re.I
)
"""What may begin to speak of something else."""


def _right_gap(m: Mention, gap: str) -> float:
    """Whether the time between two columns is the one that the words name."""
    words = m.after[:90].split(". ")[0]
    for name, pattern in _GAPS:
        if pattern.search(words):
            return 0.8 if gap == name else -0.8
    return 0.3 if gap == "year" else 0.0


def _nearness(scene: Scene, fact: Fact, move: Move, local: Mention | None) -> tuple[float, bool]:
    """How near a move stands to the words that state a change, and if it is bound to them."""
    m = fact.mention
    now = scene.facts[move.now.index]
    if move.how == "years":
        words = scene.passage.sentence_text(m.sentence)
        if move.word not in words:
            return -1.0, False
        return 1.0 + scene.weights.shared(fact.about, now.about), True
    same_sentence = m.sentence == move.base.sentence and now.cell is None
    if fact.cell is not None and now.cell is not None and fact.cell.table == now.cell.table:
        return (4.5, True) if fact.cell.row == now.cell.row else (-1.0, False)
    if same_sentence and fact.cell is None:
        return _beside(scene, m, move)
    if local is not None and move.now.index != local.index:
        if not _same_said(local, move.now):
            return -1.0, False
        return (3.0, True) if local.value == move.now.value else (2.2, False)
    if now.cell is not None:
        named = scene.weights.named(now.own, subject_of(fact))
        if now.cell.total and not now.own and move.newest and scene.in_head(m):
            named = 0.6  # a headline speaks of the whole
        if named < 0.5:
            return (0.4, False) if move.newest else (-1.0, False)
        elsewhen = scene.are_of_other_times(m, move.now) or _is_of_longer(scene, m, move.now)
        return 1.4 * named + 0.3 - elsewhen, named >= 0.8 and not elsewhen
    gap = m.sentence - move.base.sentence
    if gap == 1 and m.place == 0:
        opens = _OPENS.match(scene.passage.opening(m.sentence, 14))
        return (2.2 if opens or move.how == "next" else 1.3), bool(opens) or move.how == "next"
    if gap == 0:
        return 2.0, True
    if gap == -1 and _told_next(scene, m, move):
        return 1.2, False
    if gap in (1, 2, -1):
        return 0.8, False
    if not scene.in_head(m):
        return 0.0, False
    return 0.5 + 0.6 * scene.weights.shared(subject_of(fact), now.about), False


def _told_next(scene: Scene, m: Mention, move: Move) -> bool:
    """Whether the sentence after that of a change, alone in it, tells its only move: "Profit fell
    by more than half. It dropped to 41 from 89".
    """
    moves = [v for v in scene.moves if v.how == "from" and v.base.sentence == move.base.sentence]
    return moves == [move] and len(scene.passage.of(m.sentence)) == 1


def _is_of_longer(scene: Scene, m: Mention, now: Mention) -> bool:
    """Whether a change is told of a month and a number of its quarter, or the other way."""
    return not are_alike(scene.facts[m.index].period, scene.facts[now.index].period)


_OPENS = Pattern(
    r"\W*(?:that|this|it|these|those|which|the (?:rise|fall|increase|decrease|growth|drop|"
    r"gain|change|"
    r"difference|decline|improvement|number|figure|total))\b",
    re.IGNORECASE,
)


def subject_of(fact: Fact) -> dict[str, float]:
    """Return the words of the clause that say what has moved: those before it first."""
    m = fact.mention
    if fact.cell is not None:
        return dict(fact.about)
    pieces = _CUT.split(m.before[-200:])
    after = _CUT.split(m.after[:100])[0]
    words = {w: 0.6 * x for w, x in near(after, backwards=False)}
    if len(pieces) > 1 and len(m.before) <= 200:
        words |= {w: 0.6 for w, _ in near(pieces[0], backwards=True)}
    for piece in reversed(pieces):
        if _RELATIVE.match(piece):
            continue
        found = {w for w, _ in near(piece, backwards=True)} - GENERIC
        if found:
            words |= dict.fromkeys(found, 1.0)
            break
    return words


_RELATIVE = Pattern(r"\s*(?:which|who|whose|where|of which|of whom)\s", re.IGNORECASE)
"""A clause beside the subject: "Interest, which accounts for 72 per cent of it, grew by"."""
_CUT = Pattern(r"[,;:.]\s|\s(?:and|but|while|whereas)\s|\(|\n")


_OTHERS = (Sameness.DIFFERENT, Sameness.UNLIKE)
TELLING = 1000
"""From here on a number that counts is hardly said of two things by chance."""


def _same_said(local: Mention, now: Mention) -> bool:
    """Whether two figures say one amount, one of them perhaps less exactly."""
    if local.value == now.value:
        counts = {kind_of(x.unit) for x in (local, now)} <= {UnitKind.COUNT, UnitKind.NONE}
        telling = counts and local.value >= TELLING
        return telling or local.unit == now.unit or likeness(local, now) >= 2
    same = derive_sameness(local.quantity, now.quantity)
    return same not in _OTHERS and likeness(local, now) >= ALIKE


def local_amount(scene: Scene, m: Mention, stated_end: int) -> Mention | None:
    """The number in the clause that is said to have moved: "to 7,010", "71,400 (+10.9 %)"."""
    beside = scene.passage.of(m.sentence)
    after = [x for x in beside if x.start >= m.end][:2]
    for x in after:
        between = scene.text[m.end : x.start]
        goes_there = len(between) < 50 and _TO_LEVEL.search(between) is not None
        goes_there = goes_there and _AWAY_TO.search(between) is None
        at = _AT_LEVEL.fullmatch(between) is not None or (x is after[0] and is_by_now(x))
        if (goes_there or at) and not x.found.change:
            return x
    earlier = [x for x in beside if x.end <= m.start][-4:]
    if not earlier and _OPENS.match(scene.passage.opening(m.sentence, 14)):
        return _spoken_of(scene, m)
    for x in reversed(earlier):
        between = scene.text[x.end : m.start]
        between = _RANK.sub("", between) if " since " in between else between
        if m.place and follows_than(beside[m.place - 1]):
            between = _BUT_ALSO.sub("", between)
        if x.found.change or x.found.kind in ("age", "fraction", "multiple"):
            continue
        if x.found.same_as is not None and x.before.endswith("("):
            continue
        if x.index in scene.bases and _CLOSED.match(x.after):
            continue  # "£148.2m (2024: £139.8m), +6.0 %": what it is set against
        if re.search(r"\bper\s+$", x.before[-6:]):
            continue
        if x.found.kind == "duration" and _only_dates(m, x):
            continue
        if (
            follows_than(x)
            or x.index in scene.standards
            or more_after(x, x.after, 24)
            or is_whole(scene.text, x, beside)
        ):
            continue
        if is_base_of_multiple(x) or is_rivals(x) or is_out_of(scene.text, x, beside):
            continue
        if x.unit == "percentage point" or (x.unit == "%" and m.unit == "%" and not m.found.change):
            continue
        if len(between) > 110 or re.search(r";|\.\s|:\s|\s(?:while|whereas|but)\s", between):
            return None
        return None if _OTHER_SUBJECT.search(between) else x
    return None


_TO_LEVEL = Pattern(r"\bto\s+(?:[\w’'-]+\s+){0,3}[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$")
_AT_LEVEL = Pattern(
    r"\s+(?:higher|lower|dearer|cheaper|stronger|weaker|firmer|softer|up|down|more expensive)"
    r",?\s+at\s+\S{0,3}"
)
"""Leads from a change to what it came to: "shares closed 2 per cent lower at 413p"."""


def _only_dates(m: Mention, x: Mention) -> bool:
    """Whether a length of time only says when: "£2.2 billion over five years, double the rate"."""
    if m.unit not in ("x", x.unit) and not _LONGER.match(m.after):
        return True
    return lead(x) in DURING and not _AS_LONG.match(m.after)


_AS_LONG = Pattern(
    r"\s+(?:as\s+(?:long|fast|quick|much\stime)|the\s+(?:time|usual)|longer|shorter)", re.I
)
"""After these a length of time is what is so many times as long."""
_AWAY_TO = Pattern(
    r"[;:]|\.\s|\s(?:and|as|because|since|but|while|whereas|when)\s|"
    r"\s(?:compared|relative|in\s(?:relation|comparison|contrast)|as\sopposed)\sto\s"
)
"""What may come between a change and the end of another one: "up by 2 %, as costs rose to 9"."""
_RANK = Pattern(
    r",\s+(?:the|its|their|his|her)\s+[^,;]{1,40}?\ssince\s[^,;]{1,40}(?:,\s+when\s[^,;]{1,50})?",
    re.IGNORECASE,
)
"""What is said beside of its rank: "71 mm, the lowest since 1994, when 64 mm fell, and"."""
_BUT_ALSO = Pattern(
    r",?\s+but\s+(?:(?:still|only|just|also|almost|nearly|about|some|over|an?)\s+)*$", re.IGNORECASE
)
"""Leads to another change of the same: "31 million, 4 % more than the 30 of May but 9 % fewer"."""
_LONGER = Pattern(r"\s+(?:longer|shorter)\b")
_CLOSED = Pattern(r"^[^(),;]{0,20}\)")
_OTHER_SUBJECT = Pattern(
    r",\s+(?:and\s+)?(?!(?:it|they|he|she|we|which|that|this|who|or|up|down|an?|the latter)\b)"
    r"(?:[\w’'-]+\s+){1,4}?(?:go(?:es)?|went|rose|rises?|fell|falls?|grew|grows?|increased?|dropped|"
    r"climbed|declined|decreased|edged|slipped|jumped|were|was|are|is|have|has)\b",
    re.IGNORECASE,
)
"""After these words something else is spoken of: "to 121.4 %, pensions go up by 2.8 %"."""


def _spoken_of(scene: Scene, m: Mention) -> Mention | None:
    """ "… counted 1,046,000 visits. That is 7.1 percent more": the amount before it."""
    amounts = [
        x
        for x in scene.neighbours(m, 1)
        if not x.found.change
        and x.index not in scene.bases
        and x.found.kind not in ("age", "duration", "vague", "fraction", "multiple")
        and (x.unit == "%" or not scene.facts[x.index].relative)
    ]
    return max(amounts, key=lambda x: x.value) if amounts else None


_OF_ANOTHER = Pattern(r"\s+(?:the|that|those|its|their)\b", re.IGNORECASE)
"""What is so many times as much follows: "up from 36 per cent and twice the share of owners"."""


def _beside(scene: Scene, m: Mention, move: Move) -> tuple[float, bool]:
    """In the sentence: between the ends, right after them, or right before."""
    first, last = sorted((move.now, move.base), key=lambda x: x.start)
    other = re.search(r";|\s(?:and|but|while|whereas)\s", scene.text[first.end : last.start])
    if first.start < m.start < last.start:
        return 5.0, other is None or move.now.start > m.start
    if m.start > last.end:
        between = scene.text[last.end : m.start]
        others = [x for x in scene.passage.of(m.sentence) if last.end <= x.start < m.start]
        broken = re.search(r";|\.\s|\s(?:while|whereas|but)\s", between)
        loose = bool(broken) or any(not x.found.change and x.unit != "%" for x in others)
        loose = loose or (m.unit == "x" and _OF_ANOTHER.match(m.after[:8]) is not None)
        return (1.0, False) if loose else (4.6, len(between) < 90)
    between = scene.text[m.end : first.start]
    others = [x for x in scene.passage.of(m.sentence) if m.end <= x.start < first.start]
    broken = re.search(r"[;.]\s|\s(?:while|whereas|but|and)\s", between)
    if broken or others:
        return 0.8, False
    bracketed = between.endswith("(") and ")" not in scene.text[first.end : last.start]
    return 4.8, len(between) < (TO_BRACKET if bracketed else 60)


TO_BRACKET = 110
"""Characters from a change to a bracket that tells both its ends: the rest of its clause."""


TO_BASE = 90
"""Characters from a change to its base in the words after it: a long clause."""


def of_base(scene: Scene, fact: Fact, end: int, local: Mention | None) -> Iterator[Candidate]:
    """ "15 per cent above the 421 million": the base follows, the other number stood before."""
    m = fact.mention
    if m.unit == "x" and local is None:
        local = _moved(scene, m)
    there = scene.passage.of(m.sentence)
    local = _beyond_share(scene, m, local)
    later = (x for x in there if x.start >= end - 1 and not is_bare_one(scene.text, x))
    after = next(later, None)
    if after is None or len(scene.text[end : after.start]) > TO_BASE or lead(after) == "to":
        return
    if is_span(after) or is_by_now(after):
        return
    between = scene.text[end - 1 : after.start]
    loose = re.sub(r",\s+(?:who|which|whose|with|when|where)\b", " ", between)
    if re.search(r"[;:,(]|\.\s|\s(?:and|but|while)\s", loose) or not re.search(
        r"(?:\bthan\b|\b(?:the|its|their|of|on|last|from)\b|['’]s)", scene.text[m.end : after.start]
    ):
        return
    if (after.found.change and after.unit != "%") or after.unit == "percentage point":
        return
    if says_how_long(after):
        return  # "doubled its network in 24 months" says when
    pool = [local] if local is not None else []
    told = [x for x in scene.neighbours(m, 2) if scene.facts[x.index].cell is None][:6]
    if local is None and lead(after) == "from" and m.found.change:
        told = [x for x in told if _is_said_of(scene, fact, x)]
    most = max(MOSTTIMES, 2 * int(m.value)) if m.unit == "x" else MOSTTIMES
    fit = [x for x in (*pool, *told) if comparable(x, after, most=most) and x is not after]
    counted = _counted(scene, m, fit, after)
    if counted is not None:
        local, fit = counted, [counted]
    for rank, x in enumerate(fit[:3]):
        direct = x is local
        score = 4.6 if direct else 3.6 - 0.4 * rank - 0.3 * (m.sentence - x.sentence - 1)
        score += scene.weights.shared(fact.about, scene.facts[x.index].about)
        score += 0.4 * (x.index in scene.principal)
        move = Move(x, after, "from")
        if fits_unit(m, move):
            sure = direct or len(fit) == 1
            bound = direct and _tied(scene, x, m, end, after)
            yield Candidate((x, after), score, sure, bound=bound)
            if _is_share_of(scene, m, after) and x.value < after.value:
                times = " * 100" if m.unit == "%" else ""
                yield Candidate((x, after), score, False, f"a / b{times}")


def _is_share_of(scene: Scene, m: Mention, after: Mention) -> bool:
    """Whether a change is told as a part of what follows: "restored £2m to a service that would
    have lost a fifth of its £10m"; the other number may be that part, and not what is left.
    """
    part = m.unit == "%" or is_fraction(m.quantity)
    return part and _OF_ITS.fullmatch(scene.text[m.end : after.start]) is not None


_OF_ITS = Pattern(r"\s+of\s+(?:[\w’'-]+\s+){1,3}?\S{0,3}", re.IGNORECASE)


def _is_said_of(scene: Scene, fact: Fact, x: Mention) -> bool:
    """Whether a number of the sentences before may be what something came to, where its clause
    tells only from where: "costs rose by 12.5 % from 400" is of no sales told before.
    """
    m = fact.mention
    opened = _OPENS.match(scene.passage.opening(m.sentence, 14)) is not None
    return opened or scene.weights.shared(subject_of(fact), scene.facts[x.index].about) > 0


def _beyond_share(scene: Scene, m: Mention, local: Mention | None) -> Mention | None:
    """ "1,120, or 45 per cent, were late, three times as many as the 370": the 1,120 were."""
    if local is None or m.unit != "x" or local.unit != "%" or not is_apposition(local):
        return local
    before = scene.passage.of(m.sentence)[local.place - 1 : local.place] if local.place else ()
    return before[0] if before and not scene.facts[before[0].index].relative else local


def _counted(scene: Scene, m: Mention, fit: Sequence[Mention], after: Mention) -> Mention | None:
    """ "15 nights not colder than 20 °C, three times the usual five": a bare base counts things."""
    first = fit[0] if fit else None
    plain = (UnitKind.COUNT, UnitKind.NONE, UnitKind.MONEY)
    if first is None or after.found.unit_text or kind_of(first.unit) in plain or first.unit == "%":
        return None
    before = scene.passage.of(m.sentence)[: m.place]
    counts = [x for x in before if kind_of(x.unit) is UnitKind.COUNT and x.found.unit_text]
    return counts[-1] if counts and 0 < after.value < MOSTTIMES * counts[-1].value else None


def _tied(scene: Scene, x: Mention, m: Mention, end: int, after: Mention) -> bool:
    """ "540, 20 % more than the 500": nothing between could be compared instead."""
    before = scene.text[x.end : m.start] if x.end <= m.start else ""
    joined = re.search(r"\b(?:and|but|while|whereas|or)\b|[;:]", before) is None
    than = m.unit == "x" or re.search(r"\b(?:than|above|below)\b", scene.text[m.end : after.start])
    near = len(before) < 45 and after.start - end < 24
    points = m.unit == "%" == after.unit  # it may be said in points
    return bool(joined and near and than) and likeness(x, after) >= ALIKE and not points


def _moved(scene: Scene, m: Mention) -> Mention | None:
    """ "Cost 4.2 per cent more, which is more than twice the 2 per cent": a change is a share; and
    an amount that changed is one: "lost £418, twice as much as the £209 it lost before".
    """
    before = scene.passage.of(m.sentence)[: m.place]
    if not before or m.start - before[-1].end > 60:
        return None
    return before[-1] if before[-1].unit == "%" or before[-1].found.change else None


def of_claim(scene: Scene, claim: Claim) -> Iterator[Candidate]:
    """ "Up by 307, or 7.3 per cent": the ends of the change that the share restates."""
    ends = tuple(m for o in claim.operands if (m := scene.mention_of(o)) is not None)
    if len(ends) != 2 or claim.formula or scene.outcome(claim) is Outcome.UNCHECKED:
        return
    if claim.sense:
        yield Candidate(ends, 4.9, True, bound=True)
        return
    high, low = sorted(ends, key=lambda m: -m.value)  # a gap may be told of either
    yield Candidate((high, low), 4.9, False)
    yield Candidate((low, high), 4.9, False)


_SUMS_UP = Pattern(
    r"\W*(?:that|this|it|which)\s+(?:is|was|represents?|means|meant|equals|amounts to|"
    r"corresponds to|makes)\b",
    re.IGNORECASE,
)


def of_told(scene: Scene, fact: Fact, made: Mapping[int, Claim]) -> Iterator[Candidate]:
    """ "310 fewer than the 2,170. That is a drop of one-seventh": the ends of the change before."""
    m = fact.mention
    if m.place or not m.sentence or not _SUMS_UP.match(scene.passage.opening(m.sentence, 30)):
        return
    if scene.passage.same_block(m.sentence - 1, m.sentence):
        told = [made[x.index] for x in scene.passage.of(m.sentence - 1) if x.index in made]
        for claim in told[-1:]:
            yield from of_claim(scene, claim)
        yield from _of_amount_before(scene, m)


_TO_THERE = Pattern(r",?\s+to\s+(?:[\w’'-]+\s+){0,2}?\S{0,3}$")


def _of_amount_before(scene: Scene, m: Mention) -> Iterator[Candidate]:
    """ "It was cut by 29 posts, to 2,120. That is a cut of 1.3 per cent": of what it was."""
    if (m.unit != "%" and not is_fraction(m.quantity)) or not closes(m):
        return  # "It is now 25 per cent below the fee in Lyon"
    for amount, now in pairwise(scene.passage.of(m.sentence - 1)):
        led = direction_of(amount)
        amounts = led is not None and led[0] and amount.unit not in ("%", "x", "percentage point")
        if not amounts or led is None or now.value <= amount.value or now.found.change:
            continue
        if _TO_THERE.search(scene.text[amount.end : now.start]):
            yield Candidate((now, amount), 4.0, True, _share_of_base(m, led[0]))


def of_two(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "81 percent; among homeowners, 54 percent, a gap of 27": the two numbers before.

    Of points it may be that of two rises: "wages rose by 4 per cent and prices by 3".
    """
    m = fact.mention
    if not is_gap(m):
        return
    before = [
        x for x in (*scene.passage.of(m.sentence), *scene.neighbours(m, 2)) if x.end <= m.start
    ]
    before.sort(key=lambda x: -x.start)
    moved = [x for x in before if x.found.change]
    rises = len(before) > 1 and before[:2] == moved[:2] and m.unit in ("percentage point", "point")
    pool = moved if rises else [x for x in before if not x.found.change]
    for b in pool[:1]:
        a = next((x for x in pool[1:6] if comparable(x, b)), None)
        if a is not None and fits_unit(m, Move(a, b, "from")):
            both = [x for x in pool if x.sentence == m.sentence - 1 and comparable(x, b)]
            opened = m.place == 0 and _OPENS.match(scene.passage.opening(m.sentence, 14))
            told = opened is not None and len(both) == 1 + (b in both) and {a, b} <= {*both, b}
            sure = a.sentence == b.sentence == m.sentence or (told and b.sentence == a.sentence)
            yield Candidate((a, b), 3.4, sure)


def of_goal(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "To peak at 131,000 and then to shrink by 5 per cent, to 124,500": from the one before."""
    m = fact.mention
    if local is None or local.start < m.end:
        return
    before = [x for x in scene.passage.of(m.sentence) if x.end <= m.start and comparable(local, x)]
    if before and fits_unit(m, Move(local, before[-1], "from")):
        yield Candidate((local, before[-1]), 2.8, False)


_AS_HIGH = Pattern(r"^\s*(?:as|more|higher|that|greater|larger)\b", re.I)


_FOLLOWS = Pattern(
    r"\s+(?:as (?:many|much|high|large|long)\s?(?::|,|\(|[–—-])|(?:that|this) (?:[^\W\d_]+)?,)\s?"
    r"[$€£¥₹]?$",
    re.IGNORECASE,
)


def of_told_after(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "Danes were only 19. In 2019 there were twice as many: 38": the number that follows."""
    m = fact.mention
    after = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    if not after or not _FOLLOWS.match(scene.text[m.end : after[0].start]):
        return
    before = scene.passage.of(m.sentence)[: m.place][::-1] + scene.neighbours(m, 1)
    other = next((x for x in before if not x.found.change and comparable(after[0], x)), None)
    if other is not None:
        yield Candidate((after[0], other), 3.2, False)


def of_pair(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "11.4 on the scooter, for the bicycle 3.1: three times as high": the two numbers before."""
    m = fact.mention
    if not _AS_HIGH.match(m.after[:20]):
        return
    before = [
        x for x in (*scene.passage.of(m.sentence), *scene.neighbours(m, 2)) if x.end <= m.start
    ]
    before = [x for x in sorted(before, key=lambda x: -x.start) if not x.found.change]
    first = local or next((x for x in before if x.found.kind not in ("age", "duration")), None)
    if first is None:
        return
    other = next((x for x in before if x.start < first.start and comparable(x, first)), None)
    if other is not None and first.value != other.value:
        pair = (first, other) if first.value > other.value or local else (other, first)
        yield Candidate(pair, 2.2, False)


_HAD = Pattern(r"[^.;:,\d]{0,24}?\bhad\b", re.IGNORECASE)


def of_amount(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "213, which is 15 more, or an increase of 7.6 %": the base is 213 less 15."""
    m = fact.mention
    if m.unit != "%" and not is_fraction(m.quantity):
        return
    yield from _of_amount_after(scene, m)
    beside = scene.passage.of(m.sentence)
    for amount in beside:
        if amount.index == m.index or amount.unit in ("%", "x", "percentage point"):
            continue
        led = direction_of(amount)
        joined = _OR.match(scene.text[amount.end : m.start]) is not None
        if joined and (led is None or more_after(m, m.after, 70)):
            led = direction_of(m)  # "1,120 or 1.1 per cent fewer"
            if led is not None and led[0]:
                yield from _of_one_sense(scene, fact, amount, led[0])
            continue
        if led is None or (not amount.found.change and not more_after(amount, amount.after, 70)):
            continue
        alone = True
        for now in beside:
            gap = abs(m.start - amount.end)
            if gap > _TOLD_APART or not _may_be_level(scene, now, amount, m):
                continue
            alone = False
            itself = _is_base_itself(scene.text, now, amount)
            formula = _share_of_base(m, led[0], itself=itself)
            sure = gap < 30 or _goes_on(scene, now, amount, m)
            if now.index in scene.bases and now.end <= amount.start:  # "last year it was 1,540"
                sure, whole = False, _share_of_base(m, led[0], itself=True)
                yield Candidate((now, amount), 3.7 - gap / 100, False, whole)
            yield Candidate((now, amount), 3.7 - gap / 100, sure, formula)
        told = _level_told_before(scene, amount)
        if told is not None and m.place == 1 and m.start - amount.end < _TOLD_APART:
            sure = _AWAY.search(scene.text[amount.end : m.start]) is None
            yield Candidate((told, amount), 3.6, sure, _share_of_base(m, led[0]))
        elif alone and m.place == amount.place + 1 and m.start - amount.end < _TOLD_APART:
            yield from _of_levels_elsewhere(scene, m, amount, led[0])


def _of_amount_after(scene: Scene, m: Mention) -> Iterator[Candidate]:
    """ "Prices rose by 0.4%, to £268,417. That is £1,078 more than a month ago": the amount of the
    share follows, and says in what time.
    """
    amount = next(iter(scene.passage.of(m.sentence + 1)), None)
    led = direction_of(amount) if amount is not None else None
    if amount is None or led is None or not led[0] or amount.unit in ("%", "x"):
        return
    level = _level_told_before(scene, amount)
    moved = direction_of(m)
    if level is not None and moved is not None and moved[0] == led[0]:
        yield Candidate((level, amount), 3.0, False, _share_of_base(m, led[0]))


def _may_be_level(scene: Scene, now: Mention, amount: Mention, m: Mention) -> bool:
    """Whether a number of the sentence may be what an amount was added to or taken from."""
    if now.index in (m.index, amount.index) or now.found.change or now.found.move == "from":
        return False
    if _HAD.match(now.after[:40]):
        return False  # "118 had been reached, so that the number has risen by 14"
    if not comparable(now, amount) and now.unit != amount.unit:
        return False
    if now.start > max(m.end, amount.end) + 40 or now.value <= amount.value:
        return False
    return not (scene.text[now.end : amount.start].endswith("(") and amount.end > m.end)


def _of_levels_elsewhere(
    scene: Scene, m: Mention, amount: Mention, sense: str
) -> Iterator[Candidate]:
    """What an amount and its share are of, told in another sentence: "2,418,300 people worked. Over
    the year employment has grown by 38,700, or 1.6%". None refutes but the ends of a move that are
    just so far apart.
    """
    if _AWAY.search(scene.text[amount.end : m.start]) is not None:
        return
    for move in scene.moves:
        gap = move.now.value - move.base.value
        told = gap == (-amount.value if sense == "less" else amount.value)
        if told and amount.value >= _TELLS and _is_alike(move.now, amount):
            yield Candidate((move.now, move.base), 3.4, True)
    for fact in scene.facts:
        x = fact.mention
        near = 0 < m.sentence - x.sentence <= _BACK or x.index in scene.principal
        if not near or x.sentence == m.sentence or x.found.change or fact.relative:
            continue
        if x.value <= amount.value or x.quantity.is_range or not _is_alike(x, amount):
            continue
        told_of = scene.weights.shared(scene.facts[amount.index].about, fact.about)
        before = x.index in scene.bases
        formula = _share_of_base(m, sense, itself=before)
        yield Candidate((x, amount), 1.2 + told_of - 0.2 * before, False, formula)


_TELLS = 100
"""From here on an amount hardly comes out by chance as what two other numbers differ by."""
_BACK = 2
"""Sentences back in which the level of an amount is looked for."""


def _is_alike(x: Mention, amount: Mention) -> bool:
    """Return whether a number may be a level of what an amount is of: in the same unit, or counted
    as it is.
    """
    counted = {kind_of(x.unit), kind_of(amount.unit)} <= {UnitKind.COUNT, UnitKind.NONE}
    return counted or x.unit == amount.unit


def _share_of_base(m: Mention, sense: str, *, itself: bool = False) -> str:
    """The sum of an amount ``b`` by what a level ``a`` was before it, or by the level itself."""
    base = "a" if itself else "(a + b)" if sense == "less" else "(a - b)"
    return f"b / {base} * 100" if m.unit == "%" else f"b / {base}"


def _level_told_before(scene: Scene, amount: Mention) -> Mention | None:
    """The one level of the sentence before that a first amount is said of: "11,284 waited. That is
    732 more than a year ago".
    """
    opened = _SUMS_UP.match(scene.passage.opening(amount.sentence, 30)) is not None
    if amount.place or not opened or not amount.sentence:
        return None
    if not scene.passage.same_block(amount.sentence - 1, amount.sentence):
        return None
    before = scene.passage.of(amount.sentence - 1)
    levels = [x for x in before if comparable(x, amount) or x.unit == amount.unit]
    alone = len(levels) == 1 and levels[0].value > amount.value and not levels[0].found.change
    return levels[0] if alone and levels[0].index not in scene.bases else None


_TOLD_APART = 90
"""Characters between an amount and the share that is told of it."""


_TO_COME = Pattern(
    r"\b(?:plans?|planned|planning|will|would|wants?|hopes?|intends?|aims?|expects?|proposes?|"
    r"is to|are to|needs?|promises?)\b",
    re.IGNORECASE,
)


def _is_base_itself(text: str, level: Mention, amount: Mention) -> bool:
    """Whether a level is what the amount comes on top of or off: "has 1,340 flats and plans 420
    more", "cut by 0.7 million from 8.0".
    """
    if level.end <= amount.start:
        return _TO_COME.search(text[level.end : amount.start]) is not None
    between = text[amount.end : level.start]
    return lead(level) == "from" or _BEYOND.match(between) is not None


_BEYOND = Pattern(r"\s+(?:over|above|below|under)\s+(?:the|its|their|our|an?)\b", re.IGNORECASE)
_OR = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){0,2}?(?:,?\s+or\s+|\s+\()(?:(?:about|some|nearly|almost)\s+)?$"
)


def _of_one_sense(scene: Scene, fact: Fact, amount: Mention, sense: str) -> Iterator[Candidate]:
    """ "98,640 pupils, 1,120 or 1.1 per cent fewer": both say how much less than before it is."""
    m = fact.mention
    before = [x for x in scene.passage.of(m.sentence) if x.end <= amount.start]
    levels = [
        x
        for x in before
        if (comparable(x, amount) or x.unit == amount.unit)
        and not x.found.change
        and x.value > amount.value
    ]
    if levels:
        now = levels[-1]
        formula = _share_of_base(m, sense)
        near = (
            amount.start - now.end < MOST_APART
            and _AWAY.search(scene.text[now.end : amount.start]) is None
        )
        sure = near and len(levels) == 1
        yield Candidate((now, amount), 4.6, sure, formula, bound=sure)


MOST_APART = 60
"""Characters between a level and the change that is told of it."""


def _goes_on(scene: Scene, now: Mention, amount: Mention, m: Mention) -> bool:
    """ "128,450, 1,650 more than last year and a rise of 1.3 per cent": nothing else between."""
    beside = scene.passage.of(m.sentence)
    follow = beside[now.place : now.place + 3] == (now, amount, m)
    return follow and _AWAY.search(scene.text[now.end : m.start]) is None


_AWAY = Pattern(
    r"[;:]|\s(?:while|whereas|but|who|which(?!\s(?:is|was|makes?|means|meant|were)\b))\s", re.I
)
