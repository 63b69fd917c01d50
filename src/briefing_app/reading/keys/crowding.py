"""What speaks against a figure because of those chosen before it: an editor says no thing twice.

`CROWDING` names signs like those of `signs`, but of a figure beside a chosen one; `is_ruled_out`
knows what may not stand beside each other at all.
"""

from briefing_app.reading.keys.cut import is_cut
from briefing_app.reading.keys.places import Zone
from briefing_app.reading.keys.signs import Candidate
from briefing_app.reading.passage.mentions import Mention, head_of
from briefing_app.reading.passage.same import Sameness, derive_sameness

_TELLING = 3
"""Digits from which two amounts are hardly alike by chance."""
_POINTS = frozenset(("point", "percentage point"))
CROWDING = ("beside: same sentence",)


def derive_crowding(candidate: Candidate, chosen: Candidate) -> tuple[str, ...]:
    """Return what a figure has in common with one that is chosen already."""
    return CROWDING if candidate.mention.sentence == chosen.mention.sentence else ()


def is_ruled_out(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether a figure may not stand beside a chosen one: it says the same, or is a sibling."""
    return _is_one_thing(candidate, chosen) or _are_siblings(candidate, chosen)


def _is_one_thing(a: Candidate, b: Candidate) -> bool:
    """Whether two figures would say the same on a sheet, or are the two ends of one move."""
    if a.other_end == b.index or b.other_end == a.index:
        return True
    if _is_restated(a.mention, b.mention):
        return True
    if _is_untold(a.mention, b.mention):
        return True
    same = derive_sameness(a.mention.quantity, b.mention.quantity)
    if same in (Sameness.EQUAL, Sameness.CONVERTED):
        return True
    noun = head_of(a.mention.unit) == head_of(b.mention.unit)
    return (same is Sameness.ROUNDED and noun) or is_rounder(a, b) or is_rounder(b, a)


def is_rounder(a: Candidate, b: Candidate) -> bool:
    """Whether a figure says less exactly what another one says: more than 1.1 million birds for
    1,127,400.

    Two amounts that are close by chance have other nouns, or are hardly more exact.
    """
    one, other = a.mention, b.mention
    units = {head_of(one.unit), head_of(other.unit)}
    if len(units - {""}) > 1 or one.found.change != other.found.change or other.quantity.is_range:
        return False
    if other.digits < max(_TELLING, one.digits + 1):
        return False
    cut = a.where.zone is Zone.ABOVE and is_cut(one.quantity, other.quantity)
    return cut or derive_sameness(one.quantity, other.quantity) is Sameness.ROUNDED


def _is_restated(a: Mention, b: Mention) -> bool:
    """Whether one says the other again; what falls on each share or head is another figure."""
    again = a.found.same_as == b.index or b.found.same_as == a.index
    return again and ("/" in a.unit) == ("/" in b.unit)


def _is_untold(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one amount, and one does not say its unit, or not all of it: to
    three digits, or points for percentage points.
    """
    if a.value != b.value:
        return False
    units = {a.unit, b.unit}
    return units == _POINTS or ("" in units and a.digits >= _TELLING)


def _are_siblings(a: Candidate, b: Candidate) -> bool:
    """Whether two figures stand in one row of a table, or are like amounts of one column or list.

    What is counted or measured in different units are no siblings, but indicators side by side.
    """
    one, other = a.where.entry, b.where.entry
    if one is None or other is None or one.table != other.table:
        return False
    row = a.where.zone is Zone.TABLE and one.row == other.row
    return row or (
        one.column == other.column and head_of(a.mention.unit) == head_of(b.mention.unit)
    )
