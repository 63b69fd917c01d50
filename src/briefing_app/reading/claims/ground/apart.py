"""Numbers that no change is taken from: of another clause, or named as a part of another.

Where a reading would compute with them, the words say that they are of something else.
"""

from collections.abc import Sequence

from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_CLAUSE = Pattern(r"\b(?:after|before|because|when|since|although|while|whereas|but)\s")
_AGAIN = frozenset("then later again also since now it they still".split())
"""Words between *but* and its verb that name no other thing: "but then rose by"."""

_LINKED = Pattern(r"\b(?:of|for|in|from|to|on|at|by|with|than)\b")
"""Words that make the end of a label no kind of the same thing: "takings of food"."""


def moves_another(text: str, m: Mention, ends: Sequence[Mention]) -> bool:
    """Return whether a clause of its own moves another thing than the numbers before it.

    "Staff fell from 24 to 19 after the council cut its grant by 60,000", "fell to 58,000, while
    sales of boilers rose by 3% to 212,000".
    """
    before = [end.end for end in ends if end.end <= m.start]
    if not before or any(end.sentence != m.sentence for end in ends):
        return False
    between = text[max(before) : m.start]
    opens = _CLAUSE.search(between)
    words = between[opens.end() :].lower().split() if opens is not None else []
    words = words[1:] if words[:1] and words[0] not in _AGAIN else []
    return any(word in UP_VERBS or word in DOWN_VERBS for word in words)


def is_limited(scene: Setting, a: Mention, b: Mention) -> bool:
    """Return whether one number is named as a part of the other: revenue, subscription revenue."""
    figures = scene.briefing.figures
    other, one = sorted((figures[m.index].label.lower() for m in (a, b)), key=len)
    limit = one.removesuffix(f" {other}") if other and len(other) < len(one) else one
    return limit != one and _LINKED.search(limit) is None


def is_apart(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Return whether the words say that what a cue would be computed from is of something else.

    Of a part and its whole only shares and rates are told.
    """
    if moves_another(scene.text, cue.mention, operands):
        return True
    parted = cue.role in (Role.SHARE, Role.RATE) or len(operands) != 2
    return not parted and is_limited(scene, *operands)
