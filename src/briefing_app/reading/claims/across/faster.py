"""Growth told as faster or slower than what was told before: "revenue rose faster, by 9 per cent".

Both say by how many per cent something went the same way; the other one is the last of the clause
or the sentence before. Nothing fails by it, for faster may be meant of another time.
"""

import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_WAYS = r"(?:strongly|steeply|sharply|quickly|rapidly|markedly)"
_SPEED = Pattern(
    rf"\b(?:(?P<more>faster|quicker|more\s{_WAYS})|(?P<less>slower|more\s(?:slowly|modestly)|"
    rf"less\s{_WAYS}))(?:\s(?:still|again))?,?\s(?:[–—-]\s)?(?:by|at)\s"
    r"(?:(?:about|around|some|nearly|almost|just|only)\s)*$",
    re.IGNORECASE,
)


def derive_faster(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that one number grew faster than the one told before."""
    for m in scene.passage.mentions:
        found = _SPEED.search(m.before[-60:]) if m.unit == "%" and m.found.change else None
        claim = attempt("one speed", None, _claim, scene, m, found) if found else None
        if claim is not None:
            yield claim


def _claim(scene: Scene, m: Mention, found: re.Match[str]) -> Claim | None:
    before = (*scene.passage.of(m.sentence)[: m.place][::-1], *scene.neighbours(m, 1))
    other = next((x for x in before if x.unit == "%" and x.found.change), None)
    if other is None or other.found.change != m.found.change:
        return None
    start = m.start - (len(m.before[-60:]) - found.start())
    sense = "more" if found["more"] else "less"
    claim = scene.claim(start, m.end, ClaimKind.COMPARISON, (m, other), sense=sense)
    return claim if scene.outcome(claim) is Outcome.HOLDS else None
