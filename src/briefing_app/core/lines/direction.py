"""From which side a text is read. Must not know how it is set."""

import unicodedata


def is_right_to_left(text: str) -> bool:
    """Return whether a text is read from right to left, by its first letter with a direction."""
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
