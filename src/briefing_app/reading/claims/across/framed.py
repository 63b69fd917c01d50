"""A whole that is told alone, and whose parts the next sentence begins to tell.

"318 reached him. He signed 241 of them, vetoed 19, and the remaining 68 …" leaves no other whole
and no other parts, whatever they come to.
"""

import re
from collections.abc import Sequence

from briefing_app.reading.claims.across.parts import is_addend
from briefing_app.reading.claims.ground.words import is_of_a_part
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

_OF_THOSE = Pattern(
    r"\W*(?:of|among) (?:those|these|them)\b|\W*(?:those|these|they) (?:are|were|include)\b",
    re.IGNORECASE,
)


_COMES_IN = Pattern(
    r"\b(?:while|whereas|of wh(?:om|ich)|of the|back|returned|hired|joined|rejoined|added|arrived|"
    r"new|came|too)\b",
    re.IGNORECASE,
)
"""What is told of a number that is added again, or is a part of a part."""


def is_framed(scene: Scene, whole: Mention, parts: Sequence[Mention], said: Mention) -> bool:
    """Whether a whole is told alone and the next sentence opens with what is of it, all parts up to
    the rest one after the other: "318 reached him. He signed 241 of them, vetoed 19 and …".
    """
    there = (x for x in scene.passage.of(whole.sentence) if x.index not in scene.bases)
    told = [x for x in there if x is whole or (is_addend(scene, x) and likeness(whole, x) > 1)]
    told = [x for x in told if not x.found.change]
    first, between = parts[0], scene.passage.mentions[parts[0].index + 1 : said.index]
    opened = _OF_THOSE.match(scene.passage.opening(first.sentence, 30)) or is_of_a_part(first)
    if told != [whole] or not opened or first.sentence != whole.sentence + 1 or len(parts) < 2:
        return False
    if _COMES_IN.search(scene.text[whole.end : said.start]):
        return False
    if any(is_of_a_part(x) or x.index in scene.bases or _alike_left(parts, x) for x in between):
        return False
    off = abs(sum(p.value for p in parts) + said.value - whole.value)
    return off * _OFF <= whole.value


def _alike_left(parts: Sequence[Mention], x: Mention) -> bool:
    """Whether a number counts what the parts do, and is none of them."""
    return x not in parts and any(likeness(p, x) > 1 for p in parts)


_OFF = 7
"""What part of a whole its parts may be off in sum to be its parts, miswritten."""
