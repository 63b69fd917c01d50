"""Which of two things is more, where they are named: "deaths exceeded births".

At most one of the two numbers stands beside its name; the other is looked up by what it is called.
Where a name fits several numbers about as well, nothing is said; nothing fails by a name alone.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import is_to_one
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern

_ORDERS = Pattern(
    r"\s(?:(?:now|again|once again|thus|clearly|easily|still)\s+)?(?:"
    r"(?:has |have |had )?(?P<up>exceed(?:s|ed)?|outnumber(?:s|ed)?|outstrip(?:s|ped)?|"
    r"outpac(?:es|ed)|overtook|overtaken|surpass(?:es|ed)?)|"
    r"(?P<down>fell short of|falls short of|lag(?:s|ged)? behind|trail(?:s|ed)?)|"
    r"(?:is|are|was|were|remains?|remained)\s+(?:(?:now|again|still|thus|therefore)\s+)?"
    r"(?:(?P<more>larger|higher|greater|bigger|more)|(?P<less>lower|smaller|less|fewer))\s+than)"
    r"\s",
    re.IGNORECASE,
    having="exceed|outnumber|outstrip|outpac|overt|surpass|short|lag|trail|than",
)
_CUT = Pattern(r"[,;:.]\s|\s(?:and|but|while|whereas|as|because|although|though)\s")
LEAST, MARGIN = 0.7, 0.1
"""How well a name must fit, and by how much better than the next of another number."""


def derive_named_orders(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that one named thing is more or less than another."""
    for start, end in scene.passage.reading.sentences:
        if scene.layout.entry_at(start) is not None:
            continue
        for found in _ORDERS.finditer(scene.text[start : min(end, start + 400)]):
            at = start + found.start(), start + found.end()
            more = bool(found.group("up") or found.group("more"))
            claim = attempt("one named order", None, _claim, scene, (start, end), at, more)
            if claim is not None:
                yield claim


def _claim(
    scene: Scene, sentence: tuple[int, int], at: tuple[int, int], more: bool
) -> Claim | None:
    lead = scene.text[sentence[0] : at[0]]
    begin = sentence[0] + max((m.end() for m in _CUT.finditer(lead)), default=0)
    after = _CUT.search(scene.text[at[1] : sentence[1]])
    end = at[1] + after.start() if after else sentence[1]
    first, second = _number(scene, begin, at[0]), _number(scene, at[1], end)
    if first is not None and second is not None:
        return None
    first = first or _called(scene, scene.text[begin : at[0]], second)
    second = second or _called(scene, scene.text[at[1] : end], first)
    if first is None or second is None or first.value == second.value:
        return None
    if (
        not comparable(first, second)
        or scene.facts[first.index].kind != scene.facts[second.index].kind
    ):
        return None
    sense = "more" if more else "less"
    by = _by_how_much(scene, at[1], end)
    if by is not None:
        claim = scene.claim(
            at[0] + 1, by.end, ClaimKind.CHANGE, (first, second), by.quantity, sense
        )
        return claim if scene.outcome(claim) is Outcome.HOLDS else None
    claim = scene.claim(begin, end, ClaimKind.COMPARISON, (first, second), sense=sense)
    return claim if scene.outcome(claim) is not Outcome.FAILS else replace(claim, why=DOUBT)


_BY = Pattern(r"\bby\s+(?:(?:about|around|some|nearly|almost|just|more than|only|an?)\s+)*$")


def _by_how_much(scene: Scene, start: int, end: int) -> Mention | None:
    """The share by which one is more: "orders exceeded sales by 12 per cent"."""
    there = scene.passage.of(scene.sentence_at(start))
    told = [m for m in there if start <= m.start < end and _BY.search(m.before[-30:])]
    share = [m for m in told if m.unit == "%" or is_fraction(m.quantity)]
    return share[0] if len(told) == 1 and share and not share[0].quantity.is_range else None


_RATIO = Pattern(r"\b\d+\s?(?::|to)\s?\d")


def _number(scene: Scene, start: int, end: int) -> Mention | None:
    there = scene.passage.of(scene.sentence_at(start))
    inside = [m for m in there if start <= m.start and m.end <= end and not m.found.change]
    if any(map(is_to_one, inside)) or _RATIO.search(scene.text, start, end + 12):
        return None  # "outnumber managers 14 to 1"
    return inside[0] if len(inside) == 1 and is_amount(inside[0]) else None


def _called(scene: Scene, words: str, other: Mention | None) -> Mention | None:
    """The number that bears a name: one that is no base, and of the other's measure."""
    found: dict[object, tuple[float, Mention]] = {}
    for fit, name in scene.named(words):
        m = scene.passage.mentions[name.figure]
        known = found.get(m.value, (0.0, m))[0]
        alike = other is None or comparable(m, other)
        if fit > max(known, LEAST) and m.index not in scene.bases and is_amount(m) and alike:
            found[m.value] = fit, m
    ranked = sorted(found.values(), key=lambda f: -f[0])
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN):
        return None
    return ranked[0][1]
