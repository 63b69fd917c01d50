"""An amount and its share: "213, which is 15 more, an increase of 7.6 %" is of what was before.

One end and the amount are told, so that the other end is worked out. The level may stand in the
sentence, in the one before or, where only one fits, elsewhere.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.directions import direction_of, more_after
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import (
    closes,
    lead,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_SUMS_UP = Pattern(
    r"\W*(?:that|this|it|which)\s+(?:is|was|represents?|means|meant|equals|amounts to|"
    r"corresponds to|makes)\b",
    re.IGNORECASE,
)


def sums_up(scene: Scene, m: Mention) -> bool:
    """Return whether a number is the first of a sentence that says in other words what the one
    before it in its block told.
    """
    if m.place or not m.sentence or not scene.passage.same_block(m.sentence - 1, m.sentence):
        return False
    return _SUMS_UP.match(scene.passage.opening(m.sentence, 30)) is not None


_TO_THERE = Pattern(r",?\s+to\s+(?:[\w’'-]+\s+){0,2}?\S{0,3}$")


def of_amount_before(scene: Scene, m: Mention) -> Iterator[Candidate]:
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
            past = now.index in scene.bases or _HAD_BEEN.search(now.unhedged[-30:]) is not None
            if past and now.end <= amount.start:  # "last year it was 1,540"
                sure, whole = False, _share_of_base(m, led[0], itself=True)
                yield Candidate((now, amount), 3.7 - gap / 100, False, whole)
            yield Candidate((now, amount), 3.7 - gap / 100, sure, formula)
        told = _level_told_before(scene, amount)
        if told is not None and m.place == 1 and m.start - amount.end < _TOLD_APART:
            sure = _AWAY.search(scene.text[amount.end : m.start]) is None
            yield Candidate((told, amount), 3.6, sure, _share_of_base(m, led[0]))
        elif alone and m.place == amount.place + 1 and m.start - amount.end < _TOLD_APART:
            yield from _of_levels_elsewhere(scene, m, amount, led[0])


def _is_of_kind(x: Mention, amount: Mention) -> bool:
    """Whether a number may be a level of what an amount changes: comparable, or in its unit."""
    return comparable(x, amount) or x.unit == amount.unit


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
    if not _is_of_kind(now, amount):
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


_HAD_BEEN = Pattern(
    r"\bhad\s+(?:[^\W\d_]+\s+){1,4}?\S{0,3}$",
    re.IGNORECASE,
    having="had",
)


_TELLS = 100
"""From here on an amount hardly comes out by chance as what two other numbers differ by."""


_BACK = 2
"""Sentences back in which the level of an amount is looked for."""


def _is_alike(x: Mention, amount: Mention) -> bool:
    """Whether a number told elsewhere may be such a level: counted alike, however much greater."""
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
    if not sums_up(scene, amount):
        return None
    levels = [x for x in scene.passage.of(amount.sentence - 1) if _is_of_kind(x, amount)]
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
        if _is_of_kind(x, amount) and not x.found.change and x.value > amount.value
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
