"""Finding words in the parts of a page, whatever their case."""

from collections.abc import Sequence

from briefing_app.viewmodels.article.article import Part
from briefing_app.viewmodels.article.mark_index import Stretch


def lowered(text: str) -> str:
    """Return ``text`` in lower case, character by character where that would change its length."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def find_hits(lower_texts: Sequence[str], wanted: str) -> list[Stretch]:
    """Return where ``wanted`` stands in texts made by `lowered`, one after another."""
    needle = lowered(wanted)
    hits: list[Stretch] = []
    if not needle:
        return hits
    size = len(needle)
    for part, text in enumerate(lower_texts):
        at = text.find(needle)
        while at >= 0:
            hits.append(Stretch(part, at, at + size))
            at = text.find(needle, at + size)
    return hits


def lower_texts(parts: Sequence[Part]) -> list[str]:
    """Return the texts of the parts as `find_hits` wants them."""
    return [lowered(part.text) for part in parts]
