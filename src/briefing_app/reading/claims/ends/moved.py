"""The ends of a change that the text sets against each other: "from 45 to 30, a drop of a third".

A move is offered to a change with how well place, words, unit and time point to it. It knows no
verdict.
"""

import re

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.sums.times import are_alike
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ends.named_times import is_of_another_time
from briefing_app.reading.claims.ground.directions import more_after
from briefing_app.reading.claims.ground.facts import GENERIC, Fact, near
from briefing_app.reading.claims.ground.moves import Move
from briefing_app.reading.claims.ground.words import (
    DURING,
    follows_than,
    is_against_goal,
    is_against_time,
    is_base_of_multiple,
    is_by_now,
    is_goal,
    is_of_other_sign,
    is_out_of,
    is_result,
    is_rivals,
    is_whole,
    lead,
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
    if (kind_of(stated.unit) is UnitKind.TIME) is not (kind_of(move.base.unit) is UnitKind.TIME):
        return False  # "632 trains, down from 871, though February was three days shorter"
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
    if is_of_another_time(m, move.base, scene.facts[move.base.index].period):
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
    if _in_other_time(m, move.base) or (move.word.endswith("from") and is_result(m)):
        return None  # "a profit of 12 on sales of 155, up from 140": of no growth of sales
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
    sure = sure and not (away and local is None and not is_said_of(scene, fact, move.now))
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
        opens = refers_back(scene, m)
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


def refers_back(scene: Scene, m: Mention) -> bool:
    """Return whether the sentence of a number goes on with what the one before told."""
    return _OPENS.match(scene.passage.opening(m.sentence, 14)) is not None


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
    if not earlier and refers_back(scene, m):
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
    broken = re.search(r"[;.]\s|\s(?:while|whereas|but|and|after|as|when|because)\s", between)
    if broken or others:
        return 0.8, False
    bracketed = between.endswith("(") and ")" not in scene.text[first.end : last.start]
    return 4.8, len(between) < (TO_BRACKET if bracketed else 60)


TO_BRACKET = 110
"""Characters from a change to a bracket that tells both its ends: the rest of its clause."""


def is_said_of(scene: Scene, fact: Fact, x: Mention) -> bool:
    """Return whether a number of the sentences before may be what something came to, where its
    clause tells only from where: "costs rose by 12.5 % from 400" is of no sales told before.
    """
    m = fact.mention
    told = refers_back(scene, m)
    return told or scene.weights.shared(subject_of(fact), scene.facts[x.index].about) > 0
