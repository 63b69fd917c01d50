"""Claims of conversion: the same amount twice, "64 kg (141 lb)".

The reader says which figure restates which; here is only what it means.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention

_SCALES = (
    UnitKind.MASS,
    UnitKind.LENGTH,
    UnitKind.AREA,
    UnitKind.VOLUME,
    UnitKind.TEMPERATURE,
    UnitKind.SPEED,
)


def derive_conversions(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure restates another one in another unit of measure."""
    at = mention.found.same_as
    if at is None:
        at = _bracketed(scene, mention)
    if at is None or not 0 <= at < len(scene.passage.mentions):
        return
    first = scene.passage.mentions[at]
    if first.quantity.is_range is not mention.quantity.is_range:
        return
    if first.unit == mention.unit or kind_of(first.unit) is not kind_of(mention.unit):
        return
    if kind_of(first.unit) not in _SCALES:
        return
    start, end = min(first.start, mention.start), max(first.end, mention.end)
    if scene.text[end : end + 1] == ")":
        end += 1
    claim = scene.claim(start, end, ClaimKind.CONVERSION, stated=mention.quantity)
    yield replace(claim, operands=(scene.ref(first), scene.ref(mention)))


def _bracketed(scene: Scene, mention: Mention) -> int | None:
    """Return the index of the figure right before a bracket that opens with this one, or None."""
    if mention.index == 0 or not mention.before.endswith(("(", "(about ", "(some ")):
        return None
    before = scene.passage.mentions[mention.index - 1]
    return before.index if scene.text[before.end : mention.start].strip().startswith("(") else None
