"""Content words and their stems, so that two places in texts can be compared for what they are
about.

Crude on purpose: one pass, no dictionary of forms. It knows nothing of figures.
"""

from functools import lru_cache

from briefing_app.reading.lexicon.synonyms import GROUP_OF, STOP
from briefing_app.reading.pattern import Pattern

_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word cut down so that its forms meet: ``arrests``, ``arrested`` → ``arrest``."""
    w = word.lower()
    for mark in ("'s", "’s"):
        w = w.removesuffix(mark)
    if w in GROUP_OF:
        return GROUP_OF[w]
    if len(w) > 4 and w.endswith("ies"):
        w = w[:-3] + "y"
    elif len(w) > 5 and w.endswith("ing"):
        w = _undoubled(w[:-3])
    elif len(w) > 4 and w.endswith("ed"):
        w = _undoubled(w[:-2])
    elif len(w) > 4 and w.endswith(("sses", "ches", "shes", "xes")):
        w = w[:-2]
    elif len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "is")):
        w = w[:-1]
    w = GROUP_OF.get(w, w)
    return w[:-1] if len(w) > 4 and w.endswith("e") else w


def _undoubled(w: str) -> str:
    return w[:-1] if len(w) > 3 and w[-1] == w[-2] and w[-1] not in "lsz" else w


@lru_cache(maxsize=4096)
def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the content words of ``text`` in order."""
    return tuple(stem(w) for w in _WORD.findall(text) if w.lower() not in STOP and len(w) > 1)
