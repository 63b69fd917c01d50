"""What two sources say of the same things as text, for the clipboard."""

from briefing_app.viewmodels.compare.compared import Choice, Compared, RowKind

_ORDER = {kind: place for place, kind in enumerate(RowKind)}


def derive_compared_text(compared: Compared, choice: Choice = Choice.ALL) -> str:
    """Return the rows of a choice, a line each, what differs first, with tabs between columns."""
    rows = sorted(compared.chosen(choice), key=lambda row: _ORDER[row.kind])
    head = f"\t\t{compared.here}\t{compared.there}\t"
    lines = [
        f"{row.kind_words}\t{row.label}\t{row.said_here}\t{row.said_there}\t{row.why}"
        for row in rows
    ]
    return "\n".join((head, *lines)) + "\n"
