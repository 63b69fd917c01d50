"""From which side a text is read. Must not know how it is set."""

_FIRST_FROM_RIGHT = "\u0590"
"""Hebrew begins here; no letter before it is read from the right."""
_ISOLATE, _END = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE."""


def is_right_to_left(text: str) -> bool:
    """Return whether a text is read from right to left, by its first letter with a direction."""
    if max(text, default="") < _FIRST_FROM_RIGHT:
        return False
    # Lazy on purpose: most texts have no such letter.
    import unicodedata

    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def isolated(words: str) -> str:
    """Return words that keep their own order whatever they stand among; nothing of nothing."""
    return f"{_ISOLATE}{words}{_END}" if words else words


def isolated_parts(words: str) -> str:
    """Return particulars, divided by commas, of which each keeps its own order.

    What is all of one direction is one sentence, and keeps its order as a whole.
    """
    parts = words.split(", ")
    if len({is_right_to_left(part) for part in parts}) < 2:
        return isolated(words)
    return ", ".join(map(isolated, parts))
