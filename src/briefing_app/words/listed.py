"""Names in a row, of which a sentence holds only the first."""

from collections.abc import Sequence

from briefing_app.words.said import counted


def listed(names: Sequence[str], most: int) -> str:
    """Return the first ``most`` names, and how many there are besides."""
    first, more = ", ".join(names[:most]), len(names) - most
    if more <= 0:
        return first
    return counted(more, "{names}, and one more", "{names}, and {n} more", names=first)
