"""Numbers set side by side without a word of which is more: "41 in May, against 57 a year before".

Such words claim no more than that the two differ: they hold where the two are apart by more than
their hedges leave open, and both numbers are shown. They are a claim only where nothing else is
stated of the two: neither by how much they differ, nor what part or multiple the one is of the
other.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import APART, Claim, ClaimKind
from briefing_app.reading.claims.ground.moves import Move
from briefing_app.reading.claims.order import says_amount
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, likeness
from briefing_app.reading.pattern import Pattern

LONGEST = 110
"""Characters between two numbers beyond which the one is not set against the other."""
_MONEY = r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?"
_AGAINST = Pattern(
    r"\b(?:compared (?:with|to)|against|versus|vs\.?)\s+"
    rf"(?:(?!(?:and|or|but|is|are|was|were|has|have|had|for)\s)[^\W\d_][\w’'-]*\s+){{0,4}}{_MONEY}$",
    re.IGNORECASE,
)
_FROM = Pattern(rf",\s+from\s+(?:[^\W\d_]+\s+){{0,3}}{_MONEY}$", re.IGNORECASE)


def derive_side_by_side(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the pairs of numbers that the text only sets against each other."""
    stated = [frozenset(claim.operands) for claim in claims]
    for move in scene.moves:
        if not _sets_apart(scene, move):
            continue
        pair = (scene.ref(move.now), scene.ref(move.base))
        if not any(said.issuperset(pair) for said in stated):
            yield scene.claim(
                move.now.start,
                move.base.end,
                ClaimKind.COMPARISON,
                (move.now, move.base),
                sense=APART,
            )


def _sets_apart(scene: Scene, move: Move) -> bool:
    """Whether words set two numbers of one sentence against each other, and nothing is added."""
    a, b = move.now, move.base
    between = scene.text[a.end : b.start]
    plain = move.how == "from" and a.sentence == b.sentence and a.end < b.start
    if not plain or a.found.change or b.found.change or a.value == b.value:
        return False
    if len(between) > LONGEST or ";" in between or says_amount(scene, a, b):
        return False
    if move.word == "from":
        like = not b.found.unit_text or likeness(a, b) >= ALIKE
        return like and _FROM.search(between) is not None
    return _AGAINST.search(between) is not None
