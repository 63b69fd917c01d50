"""Claims of ratio: "twice as many as the 12", "nearly double", "doubled to 40", "half the usual 9".

The base stands after *as*, *than*, *of* or *the*; "18 years against nine" states both after the
words. Halves and thirds of another time's number are ratios too; parts of a whole are shares.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.reading.claims.scene import (
    NOT_GIVEN,
    Pair,
    Scene,
    between,
    hedged_start,
    is_apposition,
    joined,
    lead,
    settle,
    unchecked,
)
from briefing_app.reading.passage.mentions import Mention, is_amount, likeness
from briefing_app.reading.pattern import Pattern

_VERB = Pattern(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)\b", re.IGNORECASE)
_AS = Pattern(
    r"^(?:\s+(?:as|so)\s+[^\W\d_]+(?:\s+[\w-]+){0,3}?\s+as\b|\s+(?:that|those|what|the)\b|"
    r"\s+(?:higher|larger|bigger|more|greater)\s+than\b|\s+(?:its|their|his|her|last|this)\b|\s+of\b)"
)
_MORE_WORDS = Pattern(r"(?:\s+(?!and\b|but\b|while\b)[^\W\d_][\w’'-]*){1,4}")
_OTHER_TIME = Pattern(
    r"\b(?:today|current|present|usual|normal|earlier|previous|prior|former|average|expected|planned|original|last|"
    r"before|ago|once|typical|peak|record|pre-\w+|year|month|in (?:19|20)\d\d|of (?:19|20)\d\d)\b"
)
_OPENS = Pattern(r"\W*(?:that|this|it|which)\s+(?:is|was|makes|means|equals)\b", re.IGNORECASE)
_AGAINST = Pattern(r"^,?\s*(?:against|versus|vs\.?|compared (?:with|to)|as against|up from|from)\b")


def derive_ratios(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure is a multiple, or a fraction of another time's number."""
    if mention.unit == "x" or mention.found.kind == "multiple":
        claim = _multiple(scene, mention)
    elif mention.found.kind == "fraction" and mention.unit in ("", "%"):
        claim = _fraction(scene, mention)
    else:
        claim = None
    if claim is not None:
        yield claim


def _end(scene: Scene, mention: Mention, base: Mention | None) -> int:
    if base is not None and base.start > mention.end:
        return base.end
    found = _AS.match(mention.after[:90])
    if found is None:
        return mention.end
    more = _MORE_WORDS.match(mention.after[found.end() : found.end() + 60])
    return mention.end + found.end() + (more.end() if more else 0)


def _multiple(scene: Scene, mention: Mention) -> Claim | None:
    if mention.quantity.is_range or mention.value <= 0:
        return None
    verb = _VERB.match(scene.text[mention.start : mention.start + 14]) is not None
    verb = verb and not _AS.match(mention.after[:90])
    claim = scene.claim(
        hedged_start(mention), _end(scene, mention, None), ClaimKind.RATIO, stated=mention.quantity
    )
    pair = _explicit(scene, mention, verb)
    if pair is not None:
        base = pair[1]
        claim = scene.claim(
            hedged_start(mention),
            _end(scene, mention, base),
            ClaimKind.RATIO,
            stated=mention.quantity,
        )
        pairs = [pair, *_possible(scene, mention)]
        return settle(scene, claim, pairs, sure=likeness(*pair) >= 2) or unchecked(claim)
    settled = settle(scene, claim, _possible(scene, mention), sure=False)
    if settled is not None:
        return settled
    compares = verb or _AS.match(mention.after[:90])
    return unchecked(claim, NOT_GIVEN) if compares else None


def _explicit(scene: Scene, mention: Mention, verb: bool) -> Pair | None:
    """The pair that the grammar names: from–to, "as … as the B", "A against B"."""
    beside = scene.beside(mention)
    after = [m for m in beside if m.start > mention.start and is_amount(m)]
    before = [m for m in beside if m.start < mention.start and is_amount(m)]
    ends = {m.found.move or lead(m): m for m in reversed(after[:3]) if _close(scene, mention, m)}
    if verb and "from" in ends and "to" in ends:
        return (ends["to"], ends["from"])
    if verb and "from" in ends:
        fit = [m for m in before if likeness(m, ends["from"]) >= 3 and joined(scene, m, mention)]
        return (fit[0], ends["from"]) if fit else None
    if verb:
        return None
    for first, second in pairwise(after):
        if _AGAINST.match(between(scene, first, second)) and likeness(first, second) >= 2:
            return (first, second)
    base = after[0] if after else None
    if base is None or not _names_base(scene, mention, base):
        return None
    fit = [m for m in before if likeness(m, base) >= 2 and joined(scene, m, mention)]
    if not fit and not before and _OPENS.match(scene.passage.opening(mention.sentence, 30)):
        fit = [m for m in scene.neighbours(mention, 1) if likeness(m, base) >= 3]
        fit = fit if len(fit) == 1 else []
    fit.sort(key=lambda m: -min(likeness(m, base), 3))
    return (fit[0], base) if fit else None


def _close(scene: Scene, mention: Mention, other: Mention) -> bool:
    words = between(scene, mention, other)
    return len(words) <= 60 and not re.search(r"[;.]\s|\s(?:and|but|while)\s", words)


def _names_base(scene: Scene, mention: Mention, base: Mention) -> bool:
    words = between(scene, mention, base)
    if len(words) > 80 or re.search(r"[;.]\s|\s(?:and|but|while)\s", words):
        return False
    if not re.search(r"\b(?:as|than|when|the|of|its|their|last)\b", words):
        return False
    return "," not in words or bool(re.search(r",\s+when\b", words))


def _possible(scene: Scene, mention: Mention) -> list[Pair]:
    """Pairs close by that could be meant; believed only where the sum comes out."""
    beside = [m for m in scene.beside(mention) if is_amount(m) or m.unit == "%"]
    near = [m for m in scene.neighbours(mention, 2) if is_amount(m) or m.unit == "%"]
    far = [m for m in _same_unit(scene, beside) if m not in beside and m not in near]
    pool = [*beside[:6], *near[:6], *far[:4]]
    pairs = [
        (a, b)
        for a in [*beside[:5], *near[:4]]
        for b in pool
        if a.index != b.index and likeness(a, b) >= 3
    ]
    in_sentence = {m.index for m in beside}
    pairs.sort(key=lambda p: (p[0].index not in in_sentence) + (p[1].index not in in_sentence))
    return pairs


def _same_unit(scene: Scene, beside: list[Mention]) -> list[Mention]:
    """Earlier figures of the article in the unit of one beside: the first few of each."""
    units = {m.unit for m in beside if m.unit}
    found = [m for m in scene.passage.mentions[:80] if m.unit in units]
    return found[:4]


def _fraction(scene: Scene, mention: Mention) -> Claim | None:
    """ "half of the usual 122 mm", "less than a third of the earlier number"."""
    compared = _compared(scene, mention)
    if compared is not None:
        return compared
    found = re.match(
        r"^\s+(?:of\s+)?(?:the|its|their|his|her|last|what|that)\b(?P<rest>[^.;,]{0,60})",
        mention.after[:80],
    )
    if found is None or not _OTHER_TIME.search(found.group("rest")):
        return None
    base = next(
        (m for m in scene.beside(mention) if m.start > mention.start and is_amount(m)), None
    )
    if base is not None and base.start > mention.end + found.end():
        base = None
    end = base.end if base is not None else mention.end + _words_end(found)
    claim = scene.claim(hedged_start(mention), end, ClaimKind.RATIO, stated=mention.quantity)
    before = [m for m in scene.beside(mention) if m.start < mention.start and is_amount(m)]
    if base is not None:
        fit = [m for m in before if likeness(m, base) >= 2]
        pairs = [(m, base) for m in fit]
        sure = bool(fit) and likeness(fit[0], base) >= 3 and joined(scene, fit[0], mention)
        return settle(scene, claim, pairs, sure=sure) or (unchecked(claim) if before else None)
    near = [*scene.neighbours(mention, 3)]
    pairs = [(a, b) for a in before[:3] for b in near if is_amount(b) and likeness(a, b) >= 1]
    return settle(scene, claim, pairs, sure=False) or unchecked(claim, NOT_GIVEN)


def _compared(scene: Scene, mention: Mention) -> Claim | None:
    """ "9 mm, compared with 54 mm in a usual year, or one sixth"."""
    if not is_apposition(mention):
        return None
    before = [m for m in scene.beside(mention) if m.start < mention.start and is_amount(m)]
    if len(before) < 2 or likeness(before[1], before[0]) < 3:
        return None
    words = between(scene, before[1], before[0])
    if not re.search(r"\b(?:against|versus|compared (?:with|to))\b[^.;]{0,40}$", words):
        return None
    claim = scene.claim(
        hedged_start(mention), mention.end, ClaimKind.RATIO, stated=mention.quantity
    )
    return settle(scene, claim, [(before[1], before[0])], sure=joined(scene, before[0], mention))


def _words_end(found: re.Match[str]) -> int:
    words = re.match(r"(?:\s+[\w’'-]+){1,3}", found.group("rest"))
    return found.start("rest") + (words.end() if words else 0)
