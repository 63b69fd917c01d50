"""Claims of share: "three quarters of the total", "or 90%", "one in three of the 5,400 residents".

The part is what the words restate; the whole stands after *of*, or is what "of those" and "the
total" refer to. A share on its own ("34 percent of their income") claims nothing to compute.
"""

import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.reading.claims.scene import (
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
from briefing_app.reading.claims.shares_named import NAMED, derive_named_share, named_wholes
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, is_amount, likeness
from briefing_app.reading.pattern import Pattern

_OF_WHOLE = Pattern(r"^\s+of\s+(?:all\s+)?(?:the\s+|its\s+|their\s+|these\s+|those\s+)?")
_OF_WORDS = Pattern(
    r"^\s+of\s+(?:the\s+|all\s+|its\s+|their\s+|that\s+|them\b|those\b|these\b|whom\b)?"
    r"(?:\s*(?:[\w’'-]+)){0,3}"
)
_REFERS = Pattern(
    r"\b(?:of (?:those|these|them|whom|which|that)|out of|"
    r"the (?:total|whole|bill|sum|lot|budget))\b",
    re.IGNORECASE,
)
_OF_NUMBER = Pattern(r"\W*of\s+(?:the\s+|all\s+|its\s+|their\s+|some\s+)*\d", re.IGNORECASE)
_MAKES_UP = Pattern(r"\bma(?:ke|kes|de|king) up\s+(?:[^\W\d_]+\s+){0,2}$", re.IGNORECASE)
_OF_THAT = Pattern(r"^\s+of\s+(?:it|them|that|this|these|those|which|whom)\b")
"""The number before is the whole here, and its part is not said: "£159m, and 10% of it went …"."""
_OPENS = Pattern(r"\W*(?:that|this|it|which|they|those|these)\b", re.IGNORECASE)


def derive_shares(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure is a percentage or fraction that restates a part."""
    is_share = mention.found.kind in ("percent", "fraction") or mention.unit == "%"
    moved = mention.found.change and not _MAKES_UP.search(mention.before[-40:])
    if not is_share or moved or mention.found.move or mention.quantity.is_range:
        return
    if mention.value <= 0 or (mention.unit == "" and mention.value >= 1):
        return
    if _OF_THAT.match(mention.after[:20]) and not is_apposition(mention):
        return
    claim = _of_a_number(scene, mention) or _restated(scene, mention)
    if claim is None or not claim.operands:
        claim = derive_named_share(scene, mention) or claim
    if claim is not None:
        yield claim


def _of_a_number(scene: Scene, mention: Mention) -> Claim | None:
    """The whole stands after *of*: "2 percent of the city's 243,000 flats"."""
    whole = next((m for m in scene.beside(mention) if m.start > mention.start), None)
    if whole is None or not is_amount(whole):
        return None
    words = scene.text[mention.end : whole.start]
    if not re.match(r"^\s+of\s+(?:[\w’'-]+\s+){0,5}(?:[\w’'-]*\s*[$€£¥]?)$", words):
        return None
    claim = scene.claim(hedged_start(mention), whole.end, ClaimKind.SHARE, stated=mention.quantity)
    beside = scene.beside(mention)
    before = [m for m in beside if m.start < mention.start and _part(m, whole)]
    after = [m for m in beside if m.start > whole.end and _part(m, whole)]
    restated = [
        m
        for m in after
        if re.match(r"^[^.;]{0,40}?[,(–—]\s*(?:or\s+)?$", scene.text[whole.end : m.start][-45:])
    ]
    opening = _OPENS.match(scene.passage.opening(mention.sentence, 20))
    earlier = [m for m in scene.neighbours(mention, 1) if _part(m, whole)] if opening else []
    first = [*before, *restated, *earlier]
    pairs: list[Pair] = [(m, whole) for m in first]
    pairs += [(m, whole) for m in scene.neighbours(mention, 1) if _part(m, whole)]
    if not pairs:
        return None
    certain = _certain_part(scene, mention, whole, before, restated, earlier)
    if certain is not None:
        return settle(scene, claim, [(certain, whole), *pairs], sure=True)
    settled = settle(scene, claim, pairs, sure=False)
    return settled or (unchecked(claim) if first and is_apposition(mention) else None)


def _part(m: Mention, whole: Mention) -> bool:
    return is_amount(m) and likeness(m, whole) >= 1 and m.value <= whole.value


def _certain_part(
    scene: Scene,
    mention: Mention,
    whole: Mention,
    before: list[Mention],
    restated: list[Mention],
    earlier: list[Mention],
) -> Mention | None:
    """The part, where the grammar leaves no other: restated side by side, or "That is … of"."""
    strong = [m for m in before if likeness(m, whole) >= 3]
    if before and is_apposition(mention) and joined(scene, before[0], mention):
        return (
            strong[0]
            if strong and joined(scene, strong[0], mention)
            else (before[0] if len(before) == 1 else None)
        )
    if len(restated) == 1 and not before:
        return restated[0]
    if earlier and not before and is_apposition(mention):
        alike = [m for m in earlier if likeness(m, whole) >= 2]
        return alike[0] if len(alike) == 1 else None
    return None


def _restated(scene: Scene, mention: Mention) -> Claim | None:
    """The share restates the number before it: ", or 90%", "(90%)", ", a quarter of the total"."""
    beside = [m for m in scene.beside(mention) if is_amount(m)]
    before = [m for m in beside if m.start < mention.start]
    words = _OF_WORDS.match(mention.after[:60])
    if not before or not (is_apposition(mention) or words):
        return _opened(scene, mention)
    part = before[0]
    if part.quantity.is_range or part.value <= 0:
        return None
    end = mention.end + (words.end() if words else 0)
    claim = scene.claim(
        hedged_start(mention), max(end, mention.end), ClaimKind.SHARE, stated=mention.quantity
    )
    wholes = _wholes(scene, mention, part, before[1:])
    pairs = [(part, w) for w in _named(scene, mention, part)] + [(part, w) for w in wholes]
    if len(before) > 1 and joined(scene, before[1], part):
        pairs += [(before[1], w) for w in wholes if w.index != before[1].index]
    if len(before) > 1 and lead(part) == "of" and is_apposition(mention):
        # "61 of the 122, exactly half"
        other = before[1]
        if _part(other, part) and not re.search(r"[,;]\s", between(scene, other, part)):
            return settle(scene, claim, [(other, part), *pairs], sure=likeness(other, part) >= 3)
    settled = settle(scene, claim, pairs, sure=False)
    if settled is not None:
        return settled
    apposed = is_apposition(mention) and joined(scene, part, mention)
    strong = [w for w in wholes if likeness(part, w) >= 2 and _near(scene, w, mention)]
    if apposed and strong and _refers(scene, mention) and likeness(part, strong[0]) >= 2:
        best = max(strong, key=lambda w: (likeness(part, w) >= 3, w.value))
        rivals = [m for m in before[1:] if m.index != best.index and m.value < best.value]
        alone = sum(1 for w in strong if likeness(part, w) >= likeness(part, best)) <= 2
        if alone and not rivals:
            return settle(scene, claim, [(part, best)], sure=True)
    return unchecked(claim) if apposed and (words or strong) else None


def _near(scene: Scene, whole: Mention, mention: Mention) -> bool:
    return 0 <= mention.sentence - whole.sentence <= 1


def _refers(scene: Scene, mention: Mention) -> bool:
    sentence = scene.passage.opening(mention.sentence, 60)
    return bool(_REFERS.search(sentence) or _OF_NUMBER.match(sentence)) or bool(
        _REFERS.search(mention.before[-110:] + mention.after[:40])
    )


def _wholes(scene: Scene, mention: Mention, part: Mention, beside: list[Mention]) -> list[Mention]:
    """What the part may be a part of: in the sentence, the two before, the article's first ones."""
    pool = [*beside, *scene.neighbours(mention, 3)]
    seen = {m.index for m in pool}
    pool += [m for m in scene.passage.mentions[:40] if m.index not in seen and m.unit == part.unit]
    pool += _opening_figures(scene, seen)
    fit = [
        m
        for m in pool
        if m.index != part.index
        and is_amount(m)
        and m.value >= part.value
        and likeness(part, m) >= 1
        and m.found.kind not in ("duration",)
    ]
    return sorted(fit, key=lambda m: -min(likeness(part, m), 3))[:16]


def _named(scene: Scene, mention: Mention, part: Mention) -> list[Mention]:
    """Figures of the article that the words after *of* name: "of revenue", "of the ships"."""
    found = NAMED.match(mention.after[:90])
    words = set(stems(found.group("noun"))) if found else set()
    wholes = named_wholes(scene, words) if words else []
    return [
        m
        for m in wholes
        if m.index != part.index and m.value >= part.value and likeness(part, m) >= 2
    ]


def _opening_figures(scene: Scene, seen: set[int]) -> list[Mention]:
    return [m for m in scene.passage.mentions[:6] if m.index not in seen]


def _opened(scene: Scene, mention: Mention) -> Claim | None:
    """ "That is a quarter of the total": the part stands in the sentence before."""
    if not is_apposition(mention) or not _OPENS.match(scene.passage.opening(mention.sentence, 20)):
        return None
    earlier = [m for m in scene.neighbours(mention, 1) if is_amount(m)]
    words = _OF_WORDS.match(mention.after[:60])
    end = mention.end + (words.end() if words else 0)
    claim = scene.claim(hedged_start(mention), end, ClaimKind.SHARE, stated=mention.quantity)
    pairs = [(part, whole) for part in earlier[:4] for whole in _named(scene, mention, part)]
    pairs += [
        (part, whole) for part in earlier[:4] for whole in _wholes(scene, mention, part, earlier)
    ]
    return settle(scene, claim, pairs, sure=False)
