"""The words of labels by their roots, and which of them carry meaning."""

from functools import lru_cache

from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.pattern import Pattern

PLACEHOLDERS = frozenset(
    """amount amounts number numbers figure figures total totals value values sum quantity item
    items thing things unit units person persons people individual individuals percent share shares
    rate rates ratio part parts fraction change rise fall average mean median level levels result
    record new other others overall time times point points year years month months week weeks day
    days hour hours minute minutes quarter period million billion thousand pound pounds euro euros
    dollar dollars rupee rupees money high low one group some both same rest cent cents percentage
    multiple length percentages difference increase decrease growth more less fewer half third
    first second last next two three four end start top""".split()
)
_WORD = Pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PREPOSITION = Pattern(
    r"\b(?:of|in|for|on|at|by|with|from|to|per|who|that|over|under|since|than|after|among|as)\b"
)


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """A word without its ending, so that its forms meet."""
    w = word.lower().replace("’", "'")
    w = w.removesuffix("'s").removesuffix("'")
    for end, keep in (
        ("ies", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("e", ""),
        ("y", ""),
    ):
        if w.endswith(end) and len(w) - len(end) > 2:
            return w[: len(w) - len(end)] + ("" if keep == "y" else keep)
    return w


@lru_cache(maxsize=8192)
def content(label: str) -> tuple[str, ...]:
    """The roots of the words of a label that carry meaning."""
    return tuple(
        root(w) for w in _WORD.findall(label) if w.lower() not in STOP or w.lower() in PLACEHOLDERS
    )


HOLLOW = frozenset(root(w) for w in PLACEHOLDERS)


@lru_cache(maxsize=8192)
def head(label: str) -> tuple[str, ...]:
    """The roots of the first piece of a label that says more than a placeholder."""
    for piece in _PREPOSITION.split(label):
        roots = tuple(r for r in content(piece) if r not in HOLLOW)
        if roots:
            return roots
    return ()


_TELLING = frozenset("mercury thermometer thermometers speedometer barometer".split())


def tells(who: str) -> bool:
    """Whether a subject is what tells a measure but does not bear it: "the mercury reached"."""
    named = _PREPOSITION.split(who)[0].split()[-1:]
    return bool(named) and named[0].lower() in _TELLING


def told_where(who: str) -> str:
    """What stands behind what tells a measure: " at Hexley Moor" of its thermometer; or empty."""
    return who[len(_PREPOSITION.split(who)[0].rstrip()) :]


_TIMES = frozenset(
    """time times wait waits delay delays duration length stay turnaround gap age ages lifespan
    lifetime interval standard limit target threshold deadline norm goal maximum
    minimum""".split()
)
"""Nouns that are lengths of time themselves, or what one is held to."""


def named_time(opening: str, who: str) -> str:
    """Return the length of time of a thing; of a time, itself: "average age of those who died"."""
    named = _PREPOSITION.split(who)[0].split()[-1:]
    return who if named and named[0].lower() in _TIMES else f"{opening} {who}"
