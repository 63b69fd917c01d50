"""Claims of distance: "3.5 points short", "four minutes ahead of", "a gap of a dozen", "leaving
44".

The two numbers stand nearby, rarely in a fixed place; so such words are believed where the
difference comes out, and say nothing otherwise.
"""

import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.reading.claims.changes import measurable, next_figures, stateable
from briefing_app.reading.claims.scene import Scene, hedged_start, plain, settle
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern

_AFTER = Pattern(
    r"^(?:\s+[^\W\d_]+)?\s+(?P<word>short|ahead|behind|clear|adrift|away|apart|off|difference|"
    r"later|earlier|older|younger|longer|shorter|"
    r"higher|lower|more|fewer|less)\b(?!\s+than\b)"
)
_BEFORE = Pattern(
    r"\b(?:(?:gap|difference|margin|lead|shortfall|surplus|deficit|loss|gain|saving|excess) of|"
    r"leaving|leaves|left with|"
    r"(?:won|lost|beaten|ahead|led|leads|trailing|behind|missed|short|beat) by"
    r")\s+(?:(?:only|just|about|some|nearly|almost|a|another)\s+)*[$€£¥]?$",
    re.IGNORECASE,
)


def derive_distances(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure is how far two others lie apart."""
    if not stateable(mention) or mention.found.kind in ("fraction", "multiple"):
        return
    after = _AFTER.match(mention.after[:60])
    before = _BEFORE.search(mention.before[-60:])
    if after is None and before is None:
        return
    pool = [*scene.beside(mention), *scene.earlier(mention, 2), *next_figures(scene, mention)]
    fit = [m for m in pool if measurable(mention, m) and (is_amount(m) or m.unit == "%")]
    fit = [m for m in fit if m.index != mention.index and not m.found.change][:7]
    start = hedged_start(mention)
    if before is not None:
        start = mention.start - (len(mention.before[-60:]) - before.start())
    end = mention.end + (after.end() if after else 0)
    claim = scene.claim(start, end, ClaimKind.COMPARISON, stated=plain(mention.quantity))
    pairs = [(a, b) for a in fit for b in fit if a.value > b.value]
    settled = settle(scene, claim, pairs, sure=False)
    if settled is not None:
        yield settled
