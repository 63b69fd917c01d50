"""What speaks against a figure because of those chosen before it: an editor says no thing twice.

`CROWDING` names signs like those of `signs`, but of a figure beside a chosen one; `is_ruled_out`
knows what may not stand beside each other at all.
"""

from briefing_app.reading.keys.places import Zone
from briefing_app.reading.keys.signs import Candidate
from briefing_app.reading.passage.mentions import Mention, head_of
from briefing_app.reading.passage.same import Sameness, derive_sameness

_TELLING = 3
"""Digits from which two amounts are hardly alike by chance."""
CROWDING = (
    "beside: same sentence",
    "beside: same sentence and noun",
    "beside: same noun",
    "beside: same kind",
)


def derive_crowding(candidate: Candidate, chosen: Candidate) -> tuple[str, ...]:
    """Return what a figure has in common with one that is chosen already."""
    a, b = candidate.mention, chosen.mention
    sentence, noun = a.sentence == b.sentence, head_of(a.unit) == head_of(b.unit)
    kind = a.found.kind == b.found.kind and bool(a.found.change) == bool(b.found.change)
    shared = (sentence, sentence and noun, noun, kind)
    return tuple(name for name, there in zip(CROWDING, shared, strict=True) if there)


def is_ruled_out(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether a figure may not stand beside a chosen one: it says the same, or is a sibling."""
    return _is_one_thing(candidate, chosen) or _are_siblings(candidate, chosen)


def _is_one_thing(a: Candidate, b: Candidate) -> bool:
    """Whether two figures would say the same on a sheet, or are the two ends of one move."""
    if a.other_end == b.index or b.other_end == a.index:
        return True
    if a.mention.found.same_as == b.index or b.mention.found.same_as == a.index:
        return True
    if _is_untold(a.mention, b.mention):
        return True
    same = derive_sameness(a.mention.quantity, b.mention.quantity)
    if same in (Sameness.EQUAL, Sameness.CONVERTED):
        return True
    return same is Sameness.ROUNDED and head_of(a.mention.unit) == head_of(b.mention.unit)


def _is_untold(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one amount, to three digits, and one does not say its unit."""
    digits = len(a.value.normalize().as_tuple().digits)
    return a.value == b.value and "" in (a.unit, b.unit) and digits >= _TELLING


def _are_siblings(a: Candidate, b: Candidate) -> bool:
    """Whether two figures stand in one column or row of a table, or are items of one list."""
    one, other = a.where.entry, b.where.entry
    if one is None or other is None or one.table != other.table:
        return False
    row = a.where.zone is Zone.TABLE and one.row == other.row
    return row or one.column == other.column
