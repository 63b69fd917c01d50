"""What heads a briefing wherever it is shown. Must not know slides, sheet or window."""

from briefing_app.core.briefing import Briefing

_LONG_HEADLINE = 300
"""Characters up to which what an article begins with can head it."""


def headline_of(briefing: Briefing) -> str:
    """Return what heads article column, stage and sheet."""
    own = next((a.headline for a in briefing.articles if a.headline), "")
    return briefing.headline or own or _uncut(briefing)


def _uncut(briefing: Briefing) -> str:
    """Return the title, whole where it is the cut beginning of what the article begins with."""
    begun = briefing.title.removesuffix("…")
    first = next((b.text for a in briefing.articles for b in a.blocks[:1]), "")
    words = " ".join(first.split())
    whole = begun != briefing.title and words.startswith(begun) and len(words) <= _LONG_HEADLINE
    return words if whole else briefing.title
