"""The base that is named behind a change: "20 % more than the 500", "three times the usual 9"."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ends.moved import fits_unit, is_said_of
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.moves import MOSTTIMES, Move, comparable
from briefing_app.reading.claims.ground.words import (
    is_apposition,
    is_bare_one,
    is_by_now,
    is_span,
    lead,
    says_how_long,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

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
        told = [x for x in told if is_said_of(scene, fact, x)]
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
