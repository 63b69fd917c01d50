"""A share whose part is named in another scale than its whole: "$61.8 billion, or 15 per cent" of
$412 million.

It is asked only where no whole of the text gives the share. One does once million is read for
billion, and that to the share's last place: then the share is of that whole, and fails.
"""

from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core.sums.precision import is_fraction, places_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.claims.shares.ends import is_amount_here
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_POWERS = (3, -3, 6, -6)
_INDIAN = (2, -2, 5, -5)
_NAMED = Pattern(r"\b(?:mn|bn|m|b|thousand)\b|illion|crore|lakh")
_OF_ITS_OWN = Pattern(
    r"\s+of\s+(?:its|their|his|her|our|that|this|those|these|what|one|the (?:value|sum|amount))\b"
)
"""A whole that is named and is no other number's: "25 per cent of its output"."""
_CHANCE = Decimal("0.06")
"""How likely a whole of so many may give a share by chance once the scale is another one."""
_DECADES = 7
"""How many times its own size a number might be otherwise, about, by the natural logarithm."""


def of_other_scale(scene: Scene, share: Mention, part: Mention) -> Candidate | None:
    """Return the part with the only whole of which it is the share in another scale."""
    if is_fraction(share.quantity) or not share.value or not _has_scale(scene, part):
        return None
    if _OF_ITS_OWN.match(scene.text[share.end : share.end + 30]):
        return None
    last = places_of(share.value, scene.text[share.start : share.end]).fine
    told = scene.passage.mentions[max(0, part.index - _FAR) : part.index + _FAR]
    further = (x for x in scene.main_mentions[:_FAR] if x not in told)
    wholes = [x for x in (*told, *further) if _may_be_whole(scene, part, x)]
    main = [x for x in wholes if x.index in scene.principal]
    for tried in (main, wholes):
        found = {x.value: x for x in tried if _gives(scene, share.value, last, part, x)}
        many = len({x.value for x in tried}) * len(_POWERS)
        if len(found) == 1 and last / share.value * many <= _CHANCE * _DECADES:
            whole = next(iter(found.values()))
            return Candidate((part, whole), _MEANT, sure=True, bound=True)
    return None


_MEANT, _FAR = 6.0, 60
"""The score of what is surely meant, and figures within which the whole is looked for."""


def _has_scale(scene: Scene, m: Mention) -> bool:
    return _NAMED.search(scene.text[m.start : m.end]) is not None


def _may_be_whole(scene: Scene, part: Mention, x: Mention) -> bool:
    plain = x.index != part.index and not scene.facts[x.index].tabled and is_amount_here(scene, x)
    return plain and likeness(part, x) >= ALIKE and _has_scale(scene, x)


def _gives(scene: Scene, said: Decimal, last: Decimal, part: Mention, whole: Mention) -> bool:
    words = scene.text[part.start : part.end] + scene.text[whole.start : whole.end]
    indian = "crore" in words or "lakh" in words
    powers: Sequence[int] = _INDIAN if indian else _POWERS
    shares = (part.value.scaleb(power) / whole.value * 100 for power in powers)
    return any(abs(share - said) * 2 <= last for share in shares)
