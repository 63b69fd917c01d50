"""Changes whose clause tells only what it was before: "five years ago £398; it went up by 22 %".

What it is by now was told in the sentences before; the nearest of the same measure is likeliest.
"""

import re
from collections.abc import Iterator

from briefing_app.reading.claims.ends.moved import fits_unit
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.passage.mentions import ALIKE, likeness
from briefing_app.reading.pattern import Pattern

_PAST = Pattern(
    r"\b(?:ago|last (?:year|month|season|week)|earlier|previous(?:ly)?|"
    r"in (?:19|20)\d\d|had been|before)\b",
    re.IGNORECASE,
)
_ONCE = 3
"""How many numbers before are looked at for what something is by now."""


def of_past(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "Five years ago the bill was £398; it has gone up by 22 per cent": from one told before."""
    m = fact.mention
    before = [x for x in scene.passage.of(m.sentence)[: m.place] if not x.found.change]
    before = [x for x in before if x.found.kind not in ("age", "duration")]
    if len(before) != 1 or not _PAST.search(f"{before[0].before[-60:]} {before[0].after[:12]}"):
        return
    base = before[0]
    seen: set[object] = {base.value}
    for x in scene.neighbours(base, 3):
        alike = comparable(x, base) and likeness(x, base) >= ALIKE and x.index not in scene.bases
        level = alike and not x.found.change and x.value not in seen
        if level and fits_unit(m, Move(x, base, "from")):
            seen.add(x.value)
            shared = scene.weights.shared(fact.about, scene.facts[x.index].about)
            yield Candidate((x, base), 2.3 - 0.4 * len(seen) + shared, False)
        if len(seen) > _ONCE:
            return
