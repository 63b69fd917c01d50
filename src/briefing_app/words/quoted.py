"""Quotation marks, which every language has its own."""

from briefing_app.words.said import said


def quoted(words: object) -> str:
    """Return words or a name between the quotation marks of the language."""
    return said("“{words}”", words=words)
