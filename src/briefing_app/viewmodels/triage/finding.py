"""Finding numbers in the list of everything by any of their words."""

from briefing_app.viewmodels.triage.triage import Triage


def derive_hits(triage: Triage, text: str) -> tuple[str, ...]:
    """Return the keys of the items in whose row all words of ``text`` stand, whatever their case.

    A row has the value, the unit, the label, what was decided, and why.
    """
    words = text.casefold().split()
    if not words:
        return ()
    return tuple(
        item.key
        for item in triage.items
        if all(word in f"{item.name} {item.value}".casefold() for word in words)
    )


def derive_first_hit(triage: Triage, hits: tuple[str, ...], current: str) -> int:
    """Return which hit is the first at or after the current item, round the end; -1 for none."""
    if not hits:
        return -1
    at = triage.rows.get(current, 0)
    return next((i for i, key in enumerate(hits) if triage.rows[key] >= at), 0)
