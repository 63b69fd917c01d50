"""Where one stands in the triage: at its start, and after something was undone."""

from briefing_app.core.change import Change
from briefing_app.viewmodels.triage.triage import Triage


def derive_start(triage: Triage, selected: str, last: str) -> str:
    """Return where to begin: at what is selected, what waits, where one was, or at the top."""
    for key in (selected, triage.next_open(""), last):
        if key and key in triage.rows:
            return key
    return triage.items[0].key if triage.items else ""


def derive_where_changed(change: Change, triage: Triage, current: str) -> str:
    """Return the item that a change is about: the first figure that differs, else the nearest."""
    before = change.before.figures_by_id
    for figure in change.after.figures:
        known = before.get(figure.id)
        if known is not figure and known != figure and figure.id in triage.rows:
            return figure.id
    if current in triage.rows:
        return current
    start = _start_of(change, current)
    at = min(triage.items, key=lambda item: abs(item.start - start), default=None)
    return at.key if at is not None else ""


def _start_of(change: Change, key: str) -> int:
    """Return where a figure that is gone stood in its text."""
    figure = change.before.figures_by_id.get(key)
    start = getattr(figure.evidence, "start", 0) if figure is not None else 0
    return int(start)
