"""Claims of a rate that two other figures give: "$60 a dose", "270 trees each", "€8.50 an hour".

Printed where the sum comes out, or where both numbers stand right beside it ("or $300,000 a day
over nine days"); a rate alone claims nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import (
    Pair,
    Scene,
    bare_before,
    hedged_start,
    joined,
    settle,
)
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, is_amount, is_person, likeness
from briefing_app.reading.pattern import Pattern

_EACH = Pattern(
    r"^(?:\s+[^\W\d_]+){0,3}?\s+(?:(?:for\s+)?(?:each|every)|apiece|per|a\s+head|on\s+average)\b"
    r"(?:\s+(?P<noun>[^\W\d_]+))?"
)
_WORKS_OUT = Pattern(
    r"(?:\bor|\bworks? out at|\bequal to|\bequivalent to|\baverage of|\bon average(?: with)?|"
    r"\bwhich (?:is|makes)|\bthat (?:is|makes)|\bmakes|\bamounts to|\bi\.e\.)\s*$"
)


def derive_rates(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure is so much for each of something counted nearby."""
    every = _for_every(scene, mention)
    if every is not None:
        yield every
        return
    number, per = _parts(mention)
    if not per or mention.quantity.is_range:
        return
    beside = [m for m in scene.beside(mention) if is_amount(m)]
    near = [m for m in scene.neighbours(mention, 4) if is_amount(m)]
    seen = {m.index for m in (*beside, *near)}
    first = [m for m in scene.passage.mentions[:8] if is_amount(m)]
    first += scene.passage.by_noun.get(stem(head_of(per)), ())[:6]
    pool = [*beside, *near, *(m for m in first if m.index not in seen)]
    pool = [m for m in pool if m.index != mention.index]
    tops = [m for m in pool if _is_top(m, number)]
    bases = [m for m in pool if _is_base(m, per) and m.value > 0]
    wide = [m for m in pool if m.found.kind == "count" and m.value > 0 and m not in bases]
    stated = replace(mention.quantity, unit=number)
    start = hedged_start(mention)
    led = _WORKS_OUT.search(bare_before(mention)[-30:])
    each = _EACH.match(mention.after[:50])
    end = mention.end + (each.end() if each and "/" not in mention.unit else 0)
    claim = scene.claim(start, end, ClaimKind.RATIO, stated=stated)
    pairs: list[Pair] = [(a, b) for a in tops[:6] for b in bases[:6] if a.index != b.index]
    if "/" not in mention.unit and per == "each":
        larger = [m for m in bases if m.value > mention.value]
        pairs += [(a, b) for a in larger[:4] for b in bases[:4] if a.index != b.index]
    pairs += [(a, b) for a in tops[:4] for b in wide[:4] if a.index != b.index]
    settled = settle(scene, claim, pairs, sure=False)
    if settled is None and led and _beside_only(scene, mention, beside, tops, bases):
        top = next(m for m in tops if m in beside)
        base = next(m for m in bases if m in beside)
        settled = settle(scene, claim, [(top, base)], sure=True)
    if settled is not None:
        yield settled


def _for_every(scene: Scene, mention: Mention) -> Claim | None:
    """ "One teacher for every 12 pupils": so many of these for each of something counted nearby."""
    found = re.search(r"\b(?:for|to|in|per)\s+every\s+$", mention.before[-16:])
    if found is None or mention.found.kind != "count" or mention.value <= 1:
        return None
    pool = [m for m in (*scene.beside(mention), *scene.neighbours(mention, 3)) if is_amount(m)]
    pool += [m for m in scene.passage.by_noun.get(stem(mention.head), ())[:6] if m not in pool]
    tops = [m for m in pool if likeness(m, mention) >= 2 and m.value > mention.value]
    bases = [m for m in pool if m.found.kind == "count" and m.value > 1]
    start = mention.start - (len(mention.before[-16:]) - found.start())
    claim = scene.claim(start, mention.end, ClaimKind.RATIO, stated=mention.quantity)
    return settle(scene, claim, [(a, b) for a in tops[:6] for b in bases[:6]], sure=False)


def _parts(mention: Mention) -> tuple[str, str]:
    """The unit of the number and of what it is for each of: ``("USD", "dose")``."""
    unit = mention.unit
    if "/" in unit:
        number, _, per = unit.partition("/")
        return number, per
    if unit.startswith("per ") or mention.found.kind in (
        "fraction",
        "multiple",
        "percent",
        "point",
    ):
        return "", ""
    each = _EACH.match(mention.after[:50])
    if each:
        return unit, each.group("noun") or "each"
    return "", ""


def _is_top(m: Mention, number: str) -> bool:
    if "/" in m.unit:
        return m.unit.split("/")[0] == number
    return m.unit == number or (
        bool(number) and kind_of(number) is UnitKind.COUNT and head_of(m.unit) == head_of(number)
    )


def _is_base(m: Mention, per: str) -> bool:
    if per in ("each", "head"):
        return m.found.kind == "count"
    if "/" in m.unit:
        return False
    head = head_of(m.unit)
    return (
        m.unit == per or stem(head) == stem(head_of(per)) or (is_person(per) and is_person(m.unit))
    )


def _beside_only(
    scene: Scene,
    mention: Mention,
    beside: list[Mention],
    tops: list[Mention],
    bases: list[Mention],
) -> bool:
    """Whether exactly one of each stands in the sentence, nothing between."""
    near_tops = [m for m in tops if m in beside]
    near_bases = [m for m in bases if m in beside]
    return (
        len(near_tops) == 1
        and len(near_bases) == 1
        and near_tops[0].index != near_bases[0].index
        and near_tops[0].start < mention.start
        and joined(scene, near_tops[0], mention)
        and joined(scene, near_bases[0], mention)
        and near_bases[0].unit != ""
    )
