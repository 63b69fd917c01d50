"""The patterns of reading are those of core: compiled when they are first used."""

from briefing_app.core.lines.pattern import Finding, Pattern

__all__ = ["Finding", "Pattern", "small"]


def small(text: str) -> str:
    """Return a text in small letters, each at its place.

    A pattern of many words that ignores case takes three times as long as one for small letters.
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
