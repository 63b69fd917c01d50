"""Claims of share whose part and whole are only named: "That is 5.8% of revenue", "ferries account
for half of the ships".

The words after *of* name the whole, the subject names the part, or *that* stands for the sentence
before. Where *that* and a named whole leave few pairs and none of them comes out, the claim fails;
else it is believed only where the sum comes out.
"""

import re
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.scene import Pair, Scene, hedged_start, settle
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, around, is_amount, likeness
from briefing_app.reading.pattern import Pattern

NAMED = Pattern(
    r"^\s+of\s+(?:all\s+)?(?:(?:the|its|their|last|this|annual|total|combined|[\w]+['’]s)\s+)*"
    r"(?P<noun>[^\W\d_][\w-]+(?:\s+[^\W\d_][\w-]+)?)"
)
_THAT_IS = Pattern(
    r"\W*(?:that|this|it|which|these|those)\s+(?:(?:is|was|are|were|makes?|made|equals?|equalled|"
    r"represents?|represented|amounts? to|amounted to|corresponds? to|comes? to|came to|means?)\b)",
    re.IGNORECASE,
)
_TOTAL = Pattern(r"\b(?:total|all|whole|year|season|budget|public|sum)\b")


def derive_named_share(scene: Scene, mention: Mention) -> Claim | None:
    """Return the claim, if its part and whole can be told by their names."""
    found = NAMED.match(mention.after[:90])
    if found is None:
        return None
    nouns = set(stems(found.group("noun")))
    end = mention.end + found.end()
    claim = scene.claim(hedged_start(mention), end, ClaimKind.SHARE, stated=mention.quantity)
    opens = _THAT_IS.match(scene.passage.opening(mention.sentence, 40)) is not None
    parts = _before(scene, mention, 1) if opens else _subjects(scene, mention)
    wholes = named_wholes(scene, nouns)
    if _TOTAL.search(found.group()):
        wholes += [m for m in _before(scene, mention, 2) if m not in wholes]
    pairs = _pairs(parts, wholes)
    settled = settle(scene, claim, pairs, sure=False)
    if settled is not None or not opens:
        return settled
    if len(parts) > 3 or not pairs or _any_open(scene, claim, pairs):
        return None
    same_time = [(a, b) for a, b in pairs if _period(scene, a) == _period(scene, b)]
    return settle(scene, claim, same_time, sure=True) if same_time else None


def _period(scene: Scene, mention: Mention) -> str:
    return scene.briefing.figures[mention.index].period[:4]


def _any_open(scene: Scene, claim: Claim, pairs: list[Pair]) -> bool:
    """Whether some pair neither fails nor holds for sure."""
    return any(
        scene.outcome(replace(claim, operands=(scene.ref(a), scene.ref(b)))) is not Outcome.FAILS
        for a, b in pairs
    )


def _pairs(parts: list[Mention], wholes: list[Mention]) -> list[Pair]:
    return [
        (a, b)
        for a in parts[:5]
        for b in wholes[:8]
        if a.index != b.index and 0 < a.value <= b.value and likeness(a, b) >= 1
    ]


def _before(scene: Scene, mention: Mention, back: int) -> list[Mention]:
    """The amounts of the sentences before, in reading order, no steps among them."""
    found = [m for m in scene.neighbours(mention, back) if is_amount(m) and not m.found.change]
    return [m for m in reversed(found) if not m.quantity.is_range]


def _subjects(scene: Scene, mention: Mention) -> list[Mention]:
    """The figures that the words before the share name: counted by that noun, or told of it."""
    words = [w for w in stems(mention.before[-80:]) if w not in ("alone", "account")]
    counted = [m for w in words for m in scene.passage.by_noun.get(w, ())[:4]]
    beside = [m for m in scene.beside(mention) if m.start < mention.start]
    first = scene.passage.mentions[:40]
    told = [m for m in first if set(words) & around(m, 60)] if words else []
    rows = [*beside, *counted, *told]
    unique = {m.index: m for m in rows if is_amount(m) and not m.found.change and m.unit}
    return [m for m in unique.values() if m.index != mention.index and not m.quantity.is_range][:6]


def named_wholes(scene: Scene, nouns: set[str]) -> list[Mention]:
    """Return figures that count one of the nouns, or stand beside it."""
    counted = [m for w in nouns for m in scene.passage.by_noun.get(w, ())[:6]]
    near = [m for m in scene.passage.mentions[:60] if m not in counted and nouns & around(m, 60)]
    rows = [m for m in (*counted, *near) if is_amount(m) and not m.found.change]
    return [m for m in rows if not m.quantity.is_range][:8]
