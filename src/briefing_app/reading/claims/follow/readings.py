"""From which numbers another one may follow, the nearest readings first.

A reading is a sum over numbers of the article. Its tier says what ties them to the stated one: 1
grammar, 2 the same sentence, 3 the sentence before, 4 the article's principal numbers. A *sure* one
leaves no other reading of the words.
"""

from collections.abc import Callable, Iterator

from briefing_app.reading.claims.follow.pairs import (
    derive_differences,
    derive_growths,
    derive_multiples,
)
from briefing_app.reading.claims.follow.pool import Reading
from briefing_app.reading.claims.follow.shares import derive_part_of, derive_share_of
from briefing_app.reading.claims.follow.sums import derive_rates, derive_rests, derive_sums
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.doubled import doubles_another
from briefing_app.reading.claims.scene import Scene


def derive_readings(scene: Scene, cue: Cue) -> tuple[Reading, ...]:
    """Return the readings of a cue, by tier."""
    found = _BY_ROLE[cue.role](scene, cue)
    if cue.role is Role.MULTIPLE:
        found = (r for r in found if not doubles_another(scene, cue.mention, r.operands))
    return tuple(sorted(found, key=lambda r: (r.tier, not r.sure)))


_BY_ROLE: dict[Role, Callable[[Scene, Cue], Iterator[Reading]]] = {
    Role.DIFFERENCE: derive_differences,
    Role.GROWTH: derive_growths,
    Role.SHARE: derive_share_of,
    Role.MULTIPLE: derive_multiples,
    Role.RATE: derive_rates,
    Role.REST: derive_rests,
    Role.SUM: derive_sums,
    Role.PART: derive_part_of,
}
